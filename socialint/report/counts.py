"""What a run comes to in numbers: the summary sentence and the table by rule."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from socialint.finding import Applicability, Finding, Severity
from socialint.result import FileResult, Report, Status


class RuleCount(NamedTuple):
    """How often one rule was found; `per_hundred` is by hundred posts, None without any post."""

    rule: str
    severity: Severity
    found: int
    per_hundred: float | None


def plural(count: int, one: str, many: str | None = None) -> str:
    """`1 file`, `2 files`, `1,000 files`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def listing(parts: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def by_severity(findings: Iterable[Finding]) -> list[str]:
    """`1 error`, `2 warnings` and so on, the worst first; what there is none of is left out."""
    counts = Counter(finding.severity for finding in findings)
    return [
        plural(counts[one], one.value)
        for one in (Severity.ERROR, Severity.WARNING, Severity.NOTE)
        if counts[one]
    ]


def posts_in(result: FileResult) -> int:
    """How many posts a draft is: those of its longest edition, as its targets share the text."""
    return max((len(edition.posts) for edition in result.editions), default=0)


def by_rule(report: Report) -> list[RuleCount]:
    """Every rule that was found, the most frequent first, with the worst of its severities."""
    counts: Counter[str] = Counter()
    worst: dict[str, Severity] = {}
    for result in report.results:
        for finding in result.findings:
            counts[finding.rule] += 1
            known = worst.get(finding.rule, finding.severity)
            worst[finding.rule] = max(known, finding.severity, key=lambda one: one.rank)
    posts = sum(map(posts_in, report.results))
    return [
        RuleCount(rule, worst[rule], count, 100 * count / posts if posts else None)
        for rule, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]


def checked(report: Report) -> int:
    """How many files were read and judged."""
    return sum(result.status is Status.CHECKED for result in report.results)


def is_clear(report: Report) -> bool:
    """Whether files were judged, and nothing was found and nothing went wrong."""
    return (
        checked(report) > 0
        and not report.mistakes
        and not any(
            result.findings or result.crashes or result.status is Status.FAILED
            for result in report.results
        )
    )


def summary(report: Report) -> str:
    """The run in one sentence: what was found in how many files, and what went wrong."""
    files = checked(report)
    found = by_severity(finding for result in report.results for finding in result.findings)
    accepted = sum(len(result.suppressed) for result in report.results)
    suppressed = f" ({accepted:,} suppressed)" if accepted else ""
    troubles = _troubles(report)
    if found:
        head = f"{listing(found)} in {plural(files, 'file')}{suppressed}"
    elif is_clear(report):
        head = f"All clear: {plural(files, 'file')}{suppressed}"
    elif files:
        head = f"Nothing found in {plural(files, 'file')}{suppressed}"
    elif troubles:
        return ", ".join(troubles)
    elif report.results:
        head = f"Nothing to judge in {plural(len(report.results), 'file')}"
    elif report.unchanged:
        head = "Nothing has changed"
    else:
        head = "No drafts found"
    return ", ".join((head, *troubles))


def _troubles(report: Report) -> list[str]:
    failed = sum(result.status is Status.FAILED for result in report.results)
    crashed = sum(len(result.crashes) for result in report.results)
    mistakes = len(report.mistakes)
    return [
        text
        for count, text in (
            (failed, f"{plural(failed, 'file')} could not be read"),
            (crashed, f"{plural(crashed, 'crash', 'crashes')}"),
            (mistakes, f"{plural(mistakes, 'mistake')}"),
        )
        if count
    ]


def asides(report: Report, *, verbose: bool) -> list[str]:
    """What else a reader should know: files that are no drafts, rules that could not judge."""
    found: list[str] = []
    if fixable := _fixable(report):
        found.append(fixable)
    if report.unchanged:
        found.append(f"{plural(report.unchanged, 'draft')} unchanged")
    if report.known:
        found.append(f"{plural(report.known, 'earlier finding')} not shown")
    if report.passed_over:
        found.append(f"{plural(report.passed_over, 'other file')} passed over")
    rules = {skip.rule for result in report.results for skip in result.skipped}
    if rules and not verbose:
        found.append(f"{plural(len(rules), 'rule')} could not judge (--verbose)")
    return found


def _fixable(report: Report) -> str:
    """How many findings `--fix` would mend, and how many more `--unsafe-fixes`."""
    ways = [
        one.fix.applicability
        for result in report.results
        for one in result.findings
        if one.fix is not None and one.fix.edits
    ]
    safe, unsafe = ways.count(Applicability.SAFE), ways.count(Applicability.UNSAFE)
    if not unsafe:
        return f"--fix mends {safe:,}" if safe else ""
    if not safe:
        return f"--fix --unsafe-fixes mends {unsafe:,}"
    return f"--fix mends {safe:,}, --unsafe-fixes {unsafe:,} more"
