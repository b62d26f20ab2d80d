"""The report for people who want an overview: a line or two for each finding, file by file.

Where `full` quotes the draft, this names the place. Every note is shown.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from socialint.finding import Severity
from socialint.report.cells import cells
from socialint.report.concise import in_order, place
from socialint.report.counts import asides, by_severity, is_clear, listing, summary
from socialint.report.inert import one_line, safe
from socialint.report.options import ReportOptions
from socialint.report.paint import GLYPHS, GOOD, Line, Run, flow, paint, wrapped
from socialint.report.terminal import statistics
from socialint.result import FileResult, Report

_INDENT = "  "
#: On a narrower screen the severity is its sign alone.
NARROW = 70


class _Row(NamedTuple):
    """One line of a file: where, how bad in a word, what, and who says so."""

    place: str
    severity: Severity
    word: str
    message: str
    rule: str = ""


def render(report: Report, options: ReportOptions) -> str:
    """The report as a block a file with an empty line between, none wider than `options.width`."""
    width = max(options.width, 20)
    lines: list[Line] = []
    for block in _blocks(report, options, width):
        if lines and block:
            lines.append([])
        lines.extend(block)
    return paint(lines, color=options.color)


def _blocks(report: Report, options: ReportOptions, width: int) -> Iterator[list[Line]]:
    for mistake in report.mistakes:
        name = "what was given" if mistake.path is None else safe(mistake.path)
        row = _Row(str(mistake.line or ""), Severity.ERROR, "mistake", mistake.message)
        yield [*flow([(name, "place")], width), *_rows([row], width)]
    for result in report.results:
        yield _file(result, options, width)
    if options.statistics:
        yield statistics(report, width)
    elif not options.quiet:
        yield _closing(report, options, width)


def _file(result: FileResult, options: ReportOptions, width: int) -> list[Line]:
    rows = [*_troubles(result)]
    if not options.statistics:
        rows += _findings(result)
    told = [*_unjudged(result, width)] if options.verbose else []
    if not rows and not told:
        return []
    head: list[Run] = [(safe(result.path), "place")]
    if result.findings:
        head.append((listing(by_severity(result.findings)), "dim"))
    return [*flow(head, width, indent=_INDENT), *_rows(rows, width), *told]


def _troubles(result: FileResult) -> Iterator[_Row]:
    if result.failure:
        line = str(result.failure.line or "")
        yield _Row(line, Severity.ERROR, "not read", result.failure.message)
    for crash in result.crashes:
        text = "a mistake in socialint, please report it"
        yield _Row("", Severity.ERROR, "crash", text, crash)


def _findings(result: FileResult) -> Iterator[_Row]:
    for one in in_order(result):
        line, column = place(result.source, one.span.start)
        fix = f" (fix: {one.fix.title})" if one.fix else ""
        yield _Row(
            f"{line}:{column}", one.severity, one.severity.value, one.message + fix, one.rule
        )


def _rows(rows: Sequence[_Row], width: int) -> Iterator[Line]:
    """The rows with their places below each other, and their messages too."""
    words = [f"{GLYPHS[row.severity]} {row.word}" for row in rows]
    if width < NARROW:
        words = [word[0] for word in words]
    # A place is short, but a file may have a million lines.
    places = min(max((len(row.place) for row in rows), default=0), width // 3)
    widest = max(map(cells, words), default=0)
    for row, word in zip(rows, words, strict=True):
        at = f"{_INDENT}{row.place:>{places}}{_INDENT}"
        lead = cells(at) + widest + 2
        lines = wrapped(one_line(row.message), width - lead)
        if row.rule:
            lines = _signed(lines, safe(row.rule), width - lead)
        first, *rest = lines
        gap = " " * (widest - cells(word) + 2)
        yield [(at, "dim"), (word, row.severity.value), (gap, ""), *first]
        yield from ([(" " * lead, ""), *line] for line in rest)


def _signed(lines: list[Line], rule: str, room: int) -> list[Line]:
    """The message and, where there is room beside its last line, the rule; else below it."""
    used = sum(cells(text) for text, _ in lines[-1])
    if used + 2 + cells(rule) <= room:
        return [*lines[:-1], [*lines[-1], ("  ", ""), (rule, "dim")]]
    return [*lines, *wrapped(rule, room, style="dim", first=("", "dim"))]


def _unjudged(result: FileResult, width: int) -> Iterator[Line]:
    rows = [f"not judged: {safe(one.rule)} ({one_line(one.reason)})" for one in result.skipped]
    rows += [
        f"accepted: {safe(one.finding.rule)} ({one_line(one.reason)})" for one in result.suppressed
    ]
    for row in rows:
        yield from wrapped(row, width, first=(_INDENT, ""), indent=_INDENT * 2, style="dim")


def _closing(report: Report, options: ReportOptions, width: int) -> list[Line]:
    worst = next((one for one in reversed(Severity) if report.count(one)), None)
    if is_clear(report):
        sign: Run = (f"{GOOD} ", "good")
    elif report.exit_code > 1:
        sign = (f"{GLYPHS[Severity.ERROR]} ", "error")
    else:
        sign = (f"{GLYPHS[worst]} ", worst.value) if worst else ("", "")
    lines = wrapped(summary(report), width, first=sign, indent=_INDENT, style="strong")
    aside = " · ".join(asides(report, verbose=options.verbose))
    if aside:
        lines += wrapped(aside, width, first=(_INDENT, ""), indent=_INDENT, style="dim")
    return lines
