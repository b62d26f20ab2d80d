"""The report as GitHub's workflow commands, which annotate the lines of a pull request.

A step may make ten annotations of each level; more are dropped by GitHub without a word. So that
the worst are seen, at most that many are printed, and one notice counts the rest. Each command is
one line that begins with `::`, and what comes from a draft can neither end it nor begin another:
`%`, line ends and, in properties, `:` and `,` are escaped as the runner undoes them.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from socialint.finding import Severity
from socialint.report.concise import in_order, place
from socialint.report.counts import listing, plural, summary
from socialint.report.inert import one_line
from socialint.report.options import ReportOptions
from socialint.report.places import repository_path
from socialint.result import FileResult, Report

#: The command of each severity.
COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


class _Annotation(NamedTuple):
    """A command to come; `turn` counts how often its rule spoke before in the run."""

    severity: Severity
    turn: int
    properties: dict[str, str]
    message: str


def render(report: Report, options: ReportOptions) -> str:
    """A command for each finding, the worst first, then the run in one sentence."""
    every = sorted(
        [*_troubles(report, options), *_findings(report, options)],
        key=lambda one: (-one.severity.rank, one.turn),
    )
    left: Counter[Severity] = Counter()
    lines: list[str] = []
    counts = Counter(one.severity for one in every)
    room = dict.fromkeys(Severity, options.budget)
    if any(counts[one] > options.budget for one in Severity):
        room[Severity.NOTE] -= 1  # for the one that counts the rest
    for one in every:
        if room[one.severity] > 0:
            room[one.severity] -= 1
            lines.append(_command(COMMANDS[one.severity], one.properties, one.message))
        else:
            left[one.severity] += 1
    if left:
        parts = [
            plural(left[one], one.value)
            for one in (Severity.ERROR, Severity.WARNING, Severity.NOTE)
            if left[one]
        ]
        message = f"{listing(parts)} more: the job summary and the other formats have them all"
        lines.append(_command("notice", {"title": "socialint"}, message))
    if not options.quiet:
        lines.append(summary(report))
    return "".join(f"{line}\n" for line in lines)


def _troubles(report: Report, options: ReportOptions) -> Iterator[_Annotation]:
    """What went wrong stands before what was found."""
    for mistake in report.mistakes:
        at = {} if mistake.path is None else _file(mistake.path, options, mistake.line)
        yield _trouble("mistake", at, mistake.message)
    for result in report.results:
        if result.failure:
            at = _file(result.path, options, result.failure.line)
            yield _trouble("not read", at, result.failure.message)
        for crash in result.crashes:
            text = f"The rule {crash} crashed: a mistake in socialint, please report it"
            yield _trouble("crash", _file(result.path, options, None), text)


def _trouble(title: str, at: dict[str, str], message: str) -> _Annotation:
    return _Annotation(Severity.ERROR, 0, {**at, "title": f"socialint: {title}"}, message)


def _findings(report: Report, options: ReportOptions) -> Iterator[_Annotation]:
    turns: Counter[str] = Counter()
    for result in report.results:
        for one in in_order(result):
            turns[one.rule] += 1
            at = _place(result, one.span.start, one.span.end, options)
            fix = f" (fix: {one.fix.title})" if one.fix else ""
            title = {"title": f"socialint: {one.rule}"}
            yield _Annotation(one.severity, turns[one.rule], at | title, one.message + fix)


def _place(result: FileResult, start: int, end: int, options: ReportOptions) -> dict[str, str]:
    """Line and column; columns only within one line, as the runner refuses them otherwise."""
    first, last = place(result.source, start), place(result.source, max(end, start))
    at = _file(result.path, options, first.line)
    if first.line != last.line:
        return {**at, "endLine": str(last.line)}
    columns = {"col": str(first.column), "endColumn": str(last.column)}
    return {**at, "endLine": str(last.line), **columns}


def _file(path: str, options: ReportOptions, line: int | None) -> dict[str, str]:
    return {"file": repository_path(path, options), "line": str(line or 1)}


def _command(name: str, properties: dict[str, str], message: str) -> str:
    given = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name}{' ' if given else ''}{given}::{_data(message)}"


def _data(text: str) -> str:
    """A message: on one line, so that of the runner's escapes only `%` is left."""
    return one_line(text).replace("%", "%25")


def _property(text: str) -> str:
    """A property's value. A line end in a file name is shown as it is everywhere."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
