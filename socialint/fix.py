"""Fixes to text: whole fixes only, none over another."""

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from socialint.finding import Applicability, Edit, Finding, Fix
from socialint.text import Span

#: How often a text is fixed and judged again before it is given up as never ending.
MAX_ROUNDS = 10


class Made(NamedTuple):
    """A text after its fixes, the edits in order of place, and the findings that they mended."""

    text: str
    edits: tuple[Edit, ...]
    mended: tuple[Finding, ...]


def apply(
    text: str,
    findings: Iterable[Finding],
    allowed: Collection[Applicability] = tuple(Applicability),
) -> str:
    """The text after the findings' fixes of the allowed kinds; see `make`."""
    return make(text, findings, allowed).text


def make(
    text: str,
    findings: Iterable[Finding],
    allowed: Collection[Applicability] = tuple(Applicability),
) -> Made:
    """Make the findings' fixes of the allowed kinds in a text.

    A fix is applied whole or, where it overlaps one that stands before it, left for the next round.
    Edits that several findings share are made once.
    """
    findings = tuple(findings)
    taken: list[Edit] = []
    made: set[Fix] = set()
    fixes = {finding.fix for finding in findings if _allowed(finding.fix, allowed)}
    for fix in sorted(filter(None, fixes), key=lambda fix: (fix.edits, fix.title)):
        new = sorted({edit for edit in fix.edits if not _holds(taken, edit)})
        apart = not any(_in_the_way([one], other) for one, other in pairwise(new))
        if apart and not any(_in_the_way(taken, edit) for edit in new):
            made.add(fix)
            for edit in new:
                insort(taken, edit)
    parts: list[str] = []
    at = 0
    for edit in taken:
        parts.extend((text[at : edit.span.start], edit.text))
        at = edit.span.end
    mended = tuple(finding for finding in findings if finding.fix in made)
    return Made("".join((*parts, text[at:])), tuple(taken), mended)


def _allowed(fix: Fix | None, allowed: Collection[Applicability]) -> bool:
    """Whether a fix may be made; one without edits is only told."""
    return fix is not None and bool(fix.edits) and fix.applicability in allowed


def moved(span: Span, edits: Iterable[Edit]) -> Span:
    """Where a stretch of a text is after edits in order of place; what is edited in it is in it."""
    start, end = span
    by = 0
    for edit in edits:
        if edit.span.start > span.end:
            break
        before = by
        by += len(edit.text) - (edit.span.end - edit.span.start)
        if edit.span.end <= span.start and edit.span.start < span.start:
            start = span.start + by
        elif edit.span.start <= span.start:
            start = edit.span.start + before
        end = max(span.end, edit.span.end) + by
    return Span(start, max(start, end))


def _holds(taken: Sequence[Edit], edit: Edit) -> bool:
    """Whether an edit is among those taken, which are in order: the same edit twice is one."""
    at = bisect_left(taken, edit)
    return at < len(taken) and taken[at] == edit


def _in_the_way(taken: Sequence[Edit], edit: Edit) -> bool:
    """Whether an edit overlaps one of those taken, which are in order, or starts where it does."""
    at = bisect_left(taken, edit)
    before = taken[at - 1] if at else None
    after = taken[at] if at < len(taken) else None
    return (
        before is not None
        and (before.span.end > edit.span.start or before.span.start == edit.span.start)
    ) or (
        after is not None
        and (after.span.start < edit.span.end or after.span.start == edit.span.start)
    )
