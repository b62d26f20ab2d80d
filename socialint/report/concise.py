"""One line a finding, for editors and other programs: `path:line:column: severity rule message`.

The place of what went wrong has the same shape, with `failure`, `crash` or `mistake` for the rule.
The last line is the summary. Nothing here needs rich, so it starts fast.
"""

from collections.abc import Iterator

from socialint.finding import Finding
from socialint.report.counts import asides, by_rule, summary
from socialint.report.inert import one_line, safe
from socialint.report.options import ReportOptions
from socialint.result import FileResult, Mistake, Report
from socialint.text import Position, Source


def render(report: Report, options: ReportOptions) -> str:
    """The report, a line for each finding in order of place; every note is shown."""
    lines = [mistake_line(mistake) for mistake in report.mistakes]
    for result in report.results:
        lines.extend(_result(result, options))
    if options.statistics:
        lines.extend(_statistics(report))
    if not options.quiet and not options.statistics:
        lines.append(" · ".join((summary(report), *asides(report, verbose=options.verbose))))
    return "".join(f"{line}\n" for line in lines)


def place(source: Source | None, offset: int) -> Position:
    """Line and column of an offset; the first of both where the text is not at hand."""
    return Position(1, 1) if source is None else source.position(min(offset, len(source.text)))


def in_order(result: FileResult) -> list[Finding]:
    """A file's findings by place; at one place the worst first, then by rule."""
    return sorted(
        result.findings,
        key=lambda one: (one.span, -one.severity.rank, one.rule, one.message),
    )


def mistake_line(mistake: Mistake) -> str:
    """A mistake in the shape of a finding; `socialint` stands for the place where there is none."""
    if mistake.path is None:
        return f"socialint: error mistake {one_line(mistake.message)}"
    message = one_line(mistake.message)
    return f"{safe(mistake.path)}:{mistake.line or 1}:1: error mistake {message}"


def _result(result: FileResult, options: ReportOptions) -> Iterator[str]:
    path = safe(result.path)
    if result.failure:
        line = result.failure.line or 1
        yield f"{path}:{line}:1: error failure {one_line(result.failure.message)}"
    for crash in result.crashes:
        yield f"{path}:1:1: error crash {one_line(crash)}: a mistake in socialint, please report it"
    if not options.statistics:
        for finding in in_order(result):
            line, column = place(result.source, finding.span.start)
            head = f"{path}:{line}:{column}: {finding.severity.value}"
            yield f"{head} {safe(finding.rule)} {one_line(finding.message)}"
    if options.verbose:
        for skip in result.skipped:
            yield f"{path}: not judged: {safe(skip.rule)}: {one_line(skip.reason)}"
        for accepted in result.suppressed:
            line, column = place(result.source, accepted.finding.span.start)
            until = f" (until {one_line(accepted.until)})" if accepted.until else ""
            head = f"{path}:{line}:{column}: suppressed {safe(accepted.finding.rule)}"
            yield f"{head} {one_line(accepted.reason)}{until}"


def _statistics(report: Report) -> Iterator[str]:
    """Tab-separated: rule, severity, count, count by hundred posts."""
    for row in by_rule(report):
        share = "" if row.per_hundred is None else f"{row.per_hundred:.1f}"
        yield f"{safe(row.rule)}\t{row.severity.value}\t{row.found}\t{share}"
