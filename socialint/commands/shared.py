"""What several commands need: the rules as a configuration has them, mistakes on standard error."""

import os
import sys

from socialint import pack
from socialint.commands.joblog import for_log
from socialint.pack import PackError
from socialint.report import ReportOptions
from socialint.report.catalog import Entry
from socialint.result import Report
from socialint.settings import level_of, options_of
from socialint.version import __version__
from socialint.workshop import Refused, Request, Workshop


def entries(path: str, config: str | None, *, isolated: bool) -> list[Entry]:
    """Every rule, with its reasons and examples, as it is for a path; raises Refused."""
    request = Request((path,), "1970-01-01", config=config, isolated=isolated)
    inside = os.path.join(path, "x") if os.path.isdir(path) else path
    settings = Workshop(request).settings_for(inside)
    try:
        rules = [*pack.load_default()]
        for name in settings.config.packs:
            rules.extend(pack.load(name))
    except PackError as error:
        raise Refused(error.mistakes) from None
    found: list[Entry] = []
    for rule in rules:
        weights = level_of(settings, rule).severity
        own = options_of(settings, rule)[0]
        weight = (weights or {}).get(settings.goal or "default", (weights or {}).get("default"))
        changed = own if own != rule.options else None
        found.append(Entry(rule, weight is not None, weight, changed))
    return found


def refused(error: Refused, output_format: str = "full") -> int:
    """Print the user's mistakes, one a line, or as a JSON report; returns the exit code."""
    if output_format == "json":
        from socialint.report.json import render

        report = Report((), error.mistakes, exit_code=2)
        sys.stdout.write(render(report, ReportOptions(version=__version__)))
        return 2
    from socialint.report.concise import mistake_line

    for mistake in error.mistakes:
        sys.stderr.write(for_log(f"{mistake_line(mistake)}\n"))
    return 2
