"""The report for people: each finding with its lines, what to do, and what a run comes to.

Errors and warnings are always shown; of the notes, the three most useful of each file, and the rest
are counted. The most useful are those of rules not yet shown, in order of place, before a rule's
repetitions: three notes then teach three things.
"""

from collections.abc import Iterator, Sequence

from socialint.finding import Applicability, Finding, Severity
from socialint.report.concise import in_order, place
from socialint.report.counts import asides, by_rule, checked, is_clear, plural, summary
from socialint.report.excerpt import Mark, excerpt
from socialint.report.inert import one_line, safe
from socialint.report.options import ReportOptions
from socialint.report.paint import GLYPHS, GOOD, Line, Run, flow, paint, wrapped
from socialint.report.table import Column, table
from socialint.result import FileResult, Fit, Mistake, Report, Suppressed

#: Notes shown of each file unless all are asked for.
NOTES = 3
#: Related places shown of each finding.
RELATED = 4
#: A run over more files than this ends with a table by rule.
MANY = 50
#: With more drafts than this that name no platform, where each would fit is told by `verbose` only.
FITS = 5

#: How each kind of fix is called; a suggestion is for the author alone to make.
_FIXES = {
    Applicability.SAFE: "fix",
    Applicability.UNSAFE: "unsafe fix",
    Applicability.DISPLAY: "suggestion",
}

_INDENT = "  "
_ISSUES = "https://github.com/socialint/socialint/issues"


def render(report: Report, options: ReportOptions) -> str:
    """The report as blocks of lines with an empty line between, none wider than `options.width`."""
    options = options._replace(width=max(options.width, 20))
    lines: list[Line] = []
    for block in _blocks(report, options):
        if lines and block:
            lines.append([])
        lines.extend(block)
    return paint(lines, color=options.color)


def _blocks(report: Report, options: ReportOptions) -> Iterator[list[Line]]:
    for mistake in report.mistakes:
        yield _mistake(mistake, options.width)
    for result in report.results:
        yield from _file(result, options)
    if options.statistics:
        yield statistics(report, options.width)
        return
    if options.quiet:
        return
    yield _advice(report, options)
    if checked(report) > MANY:
        yield statistics(report, options.width)
    yield _closing(report, options)


def _file(result: FileResult, options: ReportOptions) -> Iterator[list[Line]]:
    """What is to be said of one file, a block each."""
    if result.failure:
        at = (
            f"{safe(result.path)}:{result.failure.line}"
            if result.failure.line
            else safe(result.path)
        )
        yield _trouble("not read", at, result.failure.message, options.width)
    for crash in result.crashes:
        message = f"The rule {one_line(crash)} crashed here. That is a mistake in socialint: the"
        message += f" other rules still ran. Please report it at {_ISSUES}"
        yield _trouble("crash", safe(result.path), message, options.width)
    if not options.statistics:
        shown, hidden = chosen(result, all_notes=options.all_notes)
        for finding in shown:
            yield _finding(result, finding, options.width)
        if hidden and not options.quiet:
            rest = f"… and {plural(hidden, 'more note')} in {safe(result.path)} (--all)"
            yield wrapped(rest, options.width, indent=_INDENT, style="dim")
    if options.verbose:
        yield _unjudged(result, options.width)


def chosen(result: FileResult, *, all_notes: bool) -> tuple[list[Finding], int]:
    """The findings to show, in order of place, and how many notes are left out."""
    findings = in_order(result)
    notes = [at for at, one in enumerate(findings) if one.severity is Severity.NOTE]
    if all_notes or len(notes) <= NOTES:
        return findings, 0
    seen: dict[str, int] = {}
    ranks: list[tuple[int, int]] = []
    for at in notes:
        rule = findings[at].rule
        seen[rule] = seen.get(rule, 0) + 1
        ranks.append((seen[rule], at))
    kept = {at for _, at in sorted(ranks)[:NOTES]}
    shown = [
        one for at, one in enumerate(findings) if at in kept or one.severity is not Severity.NOTE
    ]
    return shown, len(notes) - NOTES


def _finding(result: FileResult, finding: Finding, width: int) -> list[Line]:
    severity = finding.severity.value
    line, column = place(result.source, finding.span.start)
    head: list[Run] = [
        (f"{GLYPHS[finding.severity]} {severity}", severity),
        (safe(finding.rule), "rule"),
        (f"{safe(result.path)}:{line}:{column}", "place"),
    ]
    lines = flow(head, width, indent=_INDENT)
    lines += wrapped(one_line(finding.message), width, first=(_INDENT, ""), indent=_INDENT)
    if result.source is not None:
        marks = [Mark(finding.span, "^", severity, f"mark-{severity}")]
        marks += [
            Mark(one.span, "-", "related", "related", one_line(one.message))
            for one in finding.related[:RELATED]
        ]
        lines += excerpt(result.source, marks, width)
    return [*lines, *_tail(finding, width)]


def _tail(finding: Finding, width: int) -> Iterator[Line]:
    """Below a finding's lines: what was left out, whom it holds for, what would mend it."""
    more = len(finding.related) - RELATED
    if more > 0:
        yield from _labelled("also", f"{plural(more, 'more place')}", width, "dim")
    if len(finding.targets) > 1:
        yield from _labelled("for", ", ".join(map(safe, finding.targets)), width, "dim")
    if finding.fix:
        label = _FIXES[finding.fix.applicability]
        yield from _labelled(label, one_line(finding.fix.title), width, "good")


def _labelled(label: str, text: str, width: int, style: str) -> list[Line]:
    first = f"{_INDENT}{label}: "
    indent = " " * len(first)
    return wrapped(text, width, first=(first, style), indent=indent)


def _trouble(what: str, where: str, message: str, width: int) -> list[Line]:
    head: list[Run] = [(f"{GLYPHS[Severity.ERROR]} {what}", "error")]
    if where:
        head.append((where, "place"))
    body = wrapped(one_line(message), width, first=(_INDENT, ""), indent=_INDENT)
    return [*flow(head, width, indent=_INDENT), *body]


def _mistake(mistake: Mistake, width: int) -> list[Line]:
    path = safe(mistake.path) if mistake.path is not None else ""
    where = f"{path}:{mistake.line}" if path and mistake.line else path
    return _trouble("mistake", where, mistake.message, width)


def _unjudged(result: FileResult, width: int) -> list[Line]:
    """What was not judged, by reason, and what was accepted."""
    by_reason: dict[str, list[str]] = {}
    for skip in result.skipped:
        by_reason.setdefault(one_line(skip.reason), []).append(safe(skip.rule))
    rows = [f"not judged: {', '.join(rules)} ({why})" for why, rules in by_reason.items()]
    rows += [_accepted(result, one) for one in result.suppressed]
    if not rows:
        return []
    head = wrapped(safe(result.path), width, indent=_INDENT, style="place")
    body = (
        wrapped(row, width, first=(_INDENT, ""), indent=_INDENT * 2, style="dim") for row in rows
    )
    return [*head, *(line for lines in body for line in lines)]


def _accepted(result: FileResult, one: Suppressed) -> str:
    line, column = place(result.source, one.finding.span.start)
    until = f", until {one_line(one.until)}" if one.until else ""
    return (
        f"suppressed: {safe(one.finding.rule)} at {line}:{column} ({one_line(one.reason)}{until})"
    )


def fits(found: Sequence[Fit]) -> str:
    """`Fits LinkedIn 2,257 of 3,000 · Mastodon in 5 posts · X in 9`."""
    parts: list[str] = []
    threads = 0
    for one in found:
        title = one_line(one.title)
        if one.posts <= 1:
            parts.append(f"{title} {one.used:,} of {one.limit:,}")
        else:
            parts.append(f"{title} in {one.posts}{'' if threads else ' posts'}")
            threads += 1
    return "Fits " + " · ".join(parts)


def _advice(report: Report, options: ReportOptions) -> list[Line]:
    """Where drafts that name no platform would fit, and how to name one."""
    width = options.width
    unnamed = [result for result in report.results if result.fits]
    if not unnamed:
        return []
    lines: list[Line] = []
    for result in unnamed if len(unnamed) <= FITS or options.verbose else ():
        text = fits(result.fits)
        if len(report.results) > 1:
            text = f"{safe(result.path)} {text[0].lower()}{text[1:]}"
        lines += wrapped(text, width, indent=_INDENT, style="strong")
    text = "Name a network with --platform (--platform x, say) to check its lengths, tags and links"
    return lines + wrapped(text, width, indent=_INDENT, style="dim")


def _closing(report: Report, options: ReportOptions) -> list[Line]:
    clear = is_clear(report)
    worst = next((one for one in reversed(Severity) if report.count(one)), None)
    if clear:
        glyph, style = f"{GOOD} ", "good"
    elif report.exit_code > 1 or worst is Severity.ERROR:
        glyph, style = f"{GLYPHS[Severity.ERROR]} ", "error"
    elif worst is not None:
        glyph, style = f"{GLYPHS[worst]} ", worst.value
    else:
        glyph, style = "", ""
    lines = wrapped(
        summary(report), options.width, first=(glyph, style), indent=_INDENT, style="strong"
    )
    aside = " · ".join(asides(report, verbose=options.verbose))
    if aside:
        lines += wrapped(aside, options.width, first=(_INDENT, ""), indent=_INDENT, style="dim")
    return lines


def statistics(report: Report, width: int) -> list[Line]:
    """The table by rule: how many findings, and how many by hundred posts."""
    rows = by_rule(report)
    if not rows:
        return []
    columns = [
        Column("rule"),
        Column("severity"),
        Column("count", right=True),
        Column("per 100 posts", right=True),
    ]
    cells = [
        [
            (safe(row.rule), "rule"),
            (f"{GLYPHS[row.severity]} {row.severity.value}", row.severity.value),
            (f"{row.found:,}", ""),
            ("" if row.per_hundred is None else f"{row.per_hundred:,.1f}", ""),
        ]
        for row in rows
    ]
    if width < 40:
        columns, cells = columns[::2], [row[::2] for row in cells]
    return table(columns, cells, width)
