"""Lint drafts.

A path is a draft, or a folder in which drafts are found: *.tweet, *.toot, and those *.md and *.txt
whose front matter names a platform, or that `include` names in the configuration. `-` reads
standard input.
"""

import argparse
import sys
from typing import TYPE_CHECKING

from socialint.commands import rewriting, sieving, watching
from socialint.commands.asked import request_of
from socialint.platforms import NAMES as PLATFORMS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from socialint.report import ReportOptions
    from socialint.report.catalog import Entry
    from socialint.result import Report

#: The formats of a report: those of `socialint.report`, which is too much to import for a list.
FORMATS = (
    *("full", "grouped", "concise", "json", "github", "sarif", "gitlab", "junit", "rdjson"),
    *("markdown", "html"),
)
#: Those whose mistakes people read on standard error; the others are for programs, and hold them.
FOR_PEOPLE = frozenset({"full", "grouped", "concise"})

EPILOG = """\
examples:
  socialint draft.md --platform x,bluesky     as it would be posted on both
  socialint posts/ --statistics               how often each rule speaks
  socialint draft.md --select links           one pack or rule alone
  socialint posts/ --output-format json       for programs
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", default=[], help="drafts, folders, or -"
    )
    rules = parser.add_argument_group("rules")
    for flag, text in (
        ("--select", "only these rules, packs or tiers (surface, language)"),
        ("--extend-select", "these rules, packs or tiers as well"),
        ("--ignore", "all but these rules, packs or tiers"),
    ):
        rules.add_argument(flag, metavar="RULES", action="append", default=[], help=text)
    parser_of_aims(parser)
    rewriting.arguments(parser)
    sieving.arguments(parser)
    output = parser.add_argument_group("output")
    add_output(output, FORMATS)
    output.add_argument("--output-file", metavar="FILE", help="write the report to a file")
    output.add_argument("--all", action="store_true", help="show every note")
    output.add_argument("--statistics", action="store_true", help="count findings by rule")
    watching.arguments(output)
    output.add_argument("--show-files", action="store_true", help="list the drafts and stop")
    loud = output.add_mutually_exclusive_group()
    loud.add_argument("-v", "--verbose", action="store_true", help="say what could not be judged")
    loud.add_argument("-q", "--quiet", action="store_true", help="findings only")
    ending = parser.add_argument_group("exit code")
    ending.add_argument(
        "--fail-on", choices=("error", "warning", "note", "never"), help="the level that fails"
    )
    ending.add_argument("--exit-zero", action="store_true", help="findings never fail")
    ending.add_argument("--strict", action="store_true", help="what cannot be judged fails")
    parser.add_argument(
        "-j",
        "--jobs",
        metavar="N",
        type=_jobs,
        default=0,
        help="how many processes share many files (by default one on each processor)",
    )


def _jobs(given: str) -> int:
    """How many processes, 0 for as many as there are processors."""
    try:
        number = int(given)
    except ValueError:
        number = -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"{given!r} is no number of processes")
    return number


def parser_of_aims(parser: argparse.ArgumentParser) -> None:
    """What is meant for which network, and where settings come from: shared with `render`."""
    aims = parser.add_argument_group("drafts")
    aims.add_argument(
        "--platform",
        metavar="NAMES",
        action="append",
        default=[],
        help=f"networks in place of those that drafts name: {', '.join(PLATFORMS)}",
    )
    aims.add_argument(
        "--goal",
        choices=("information", "conversation", "visibility", "community"),
        help="what the draft is for",
    )
    aims.add_argument("--publisher", metavar="TOOL", help="the tool that posts the files")
    aims.add_argument("--stdin-filename", metavar="PATH", help="the path that - stands for")
    settings = parser.add_argument_group("configuration")
    add_config(settings)
    settings.add_argument(
        "--force-exclude", action="store_true", help="exclude paths that are named, too"
    )
    settings.add_argument(
        "--only-drafts",
        action="store_true",
        help="pass over files that are named and are no drafts, as in a folder (for hooks)",
    )
    settings.add_argument("--no-cache", action="store_true", help="judge every draft anew")
    settings.add_argument("--today", metavar="DATE", help="judge as on this day (ISO 8601)")


def add_config(group: "argparse._ActionsContainer") -> None:
    """Where settings come from."""
    group.add_argument("--config", metavar="FILE", help="this configuration for every draft")
    group.add_argument("--isolated", action="store_true", help="read no configuration")


def add_output(group: "argparse._ActionsContainer", formats: tuple[str, ...]) -> None:
    """How to print."""
    group.add_argument(
        "--output-format",
        choices=formats,
        default="full",
        metavar="FORMAT",
        help=f"how to print: {', '.join(formats)}",
    )
    group.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="when to colour"
    )


def run(options: argparse.Namespace) -> int:
    """Lint, print, and return the exit code."""
    from socialint.result import Mistake, Report
    from socialint.run import check, files
    from socialint.workshop import Refused, Workshop

    paths = [path for path in options.paths if path]
    if not paths:
        mistake = Mistake("no paths: name a draft, a folder, or - for standard input")
        return finish(Report((), (mistake,), exit_code=2), options)
    try:
        request = request_of(options)
        rewrites = rewriting.wanted(options)
        if options.watch:
            return watching.run(options)
        if options.show_files:
            workshop = Workshop(request)
            found = files(request, workshop)
            drafts = request.sieve.files(found.files)
            for path in drafts:
                workshop.config_for(path)  # which says what is wrong with it
            sys.stdout.writelines(f"{_shown(path)}\n" for path in drafts)
            report = Report((), found.mistakes, exit_code=2 if found.mistakes else 0)
            return finish(report, options) if found.mistakes else 0
    except Refused as refused:
        return finish(Report((), refused.mistakes, exit_code=2), options)
    if rewrites:
        report, aside = rewriting.run(request._replace(cached=False), options)
        return finish(report, options, aside=aside)
    workshop = Workshop(request)
    report = sieving.closing(request.sieve, check(request, workshop), options)
    if options.verbose and workshop.cache_trouble:
        sys.stderr.write(f"socialint: results are not kept: {_shown(workshop.cache_trouble)}\n")
    return finish(report, options)


def _shown(path: str) -> str:
    from socialint.report import safe

    return safe(path)


def report_options(options: argparse.Namespace) -> "ReportOptions":
    """How to print, as was asked for and as the terminal is."""
    import os

    from socialint.report import ReportOptions
    from socialint.report.paint import wants_color
    from socialint.version import __version__

    stream = sys.stdout
    to_file = getattr(options, "output_file", None) is not None
    width = 80
    if stream.isatty() or "COLUMNS" in os.environ:
        from shutil import get_terminal_size

        width = get_terminal_size().columns
    colored = options.color == "always" if to_file else wants_color(options.color, stream)
    return ReportOptions(
        color=colored,
        width=min(width, 120),
        all_notes=getattr(options, "all", False),
        verbose=getattr(options, "verbose", False),
        quiet=getattr(options, "quiet", False),
        statistics=getattr(options, "statistics", False),
        version=__version__,
        prefix=_prefix(),
    )


def _prefix() -> str:
    """This folder as the repository that a CI machine checked out has it; empty elsewhere."""
    import os

    root = os.environ.get("GITHUB_WORKSPACE") or os.environ.get("CI_PROJECT_DIR")
    if not root:
        return ""
    inside = os.path.relpath(os.getcwd(), root).replace(os.sep, "/")
    return "" if inside == "." or inside.startswith("..") else inside


def _entries(options: argparse.Namespace) -> "Sequence[Entry]":
    """Every rule with its reasons, as it is for the first path; none where that is not to be had.

    What keeps them from being read is in the report already.
    """
    from socialint.commands.shared import entries
    from socialint.report.measured import MEASURED
    from socialint.workshop import Refused

    path = next((path for path in options.paths if path and path != "-"), ".")
    try:
        every = entries(path, options.config, isolated=options.isolated)
    except (OSError, Refused):
        return ()
    return [entry._replace(measured=MEASURED.get(entry.rule.id)) for entry in every]


def finish(report: "Report", options: argparse.Namespace, *, aside: bool = False) -> int:
    """Print the report; with nothing but mistakes, people get them on standard error.

    So they do with `aside`, where something else is on standard output.
    """
    from socialint.commands.joblog import for_log
    from socialint.report import render

    shown = report_options(options)
    if options.output_format in {"sarif", "html"}:
        shown = shown._replace(entries=_entries(options))
    text = render(report, options.output_format, shown)
    if options.output_file is not None:
        try:
            with open(options.output_file, "w", encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            from socialint.commands.shared import refused
            from socialint.result import Mistake
            from socialint.workshop import Refused

            mistake = Mistake(f"cannot write the report: {error.strerror}", options.output_file)
            return refused(Refused([mistake]), options.output_format)
        return report.exit_code
    if options.output_format in FOR_PEOPLE:
        text = for_log(text)
    if aside or (report.mistakes and not report.results and options.output_format in FOR_PEOPLE):
        sys.stderr.write(text)
    else:
        sys.stdout.write(text)
    return report.exit_code
