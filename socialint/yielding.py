"""Rules that give way to one another: of two that mark the same place, one speaks."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from socialint.finding import Finding
from socialint.text import Span


def yielding(findings: Sequence[Finding], yields: Mapping[str, Sequence[str]]) -> Iterator[Finding]:
    """The findings without those whose rule gives way to another at the same place.

    For the targets that the other rule does not speak of, the finding stays.
    """
    if len({finding.rule for finding in findings}) < 2:
        yield from findings
        return
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    neighbours = {rule: _Neighbours(found) for rule, found in by_rule.items()}
    for finding in findings:
        taken = {
            target
            for rule in yields.get(finding.rule, ())
            if rule in neighbours
            for other in neighbours[rule].of(finding.span)
            for target in other.targets
        }
        left = tuple(target for target in finding.targets if target not in taken)
        if left:
            yield finding._replace(targets=left)


class _Neighbours:
    """A rule's findings, in order of their places: a draft may have ten thousand."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._findings = findings
        self._starts = [finding.span.start for finding in findings]
        self._longest = max(finding.span.end - finding.span.start for finding in findings)

    def of(self, span: Span) -> Iterator[Finding]:
        """Those at a place, or touching it."""
        at = bisect_left(self._starts, span.start - self._longest)
        while at < len(self._starts) and self._starts[at] <= span.end:
            if _overlap(span, self._findings[at].span):
                yield self._findings[at]
            at += 1


def _overlap(one: Span, other: Span) -> bool:
    return (one.start < other.end and other.start < one.end) or one == other
