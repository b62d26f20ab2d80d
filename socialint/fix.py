"""Fixes to text: whole fixes only, none over another."""

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from socialint.finding import Applicability, Edit, Finding

#: How often a text is fixed and judged again before it is given up as never ending.
MAX_ROUNDS = 10


def apply(
    text: str,
    findings: Iterable[Finding],
    allowed: Collection[Applicability] = tuple(Applicability),
) -> str:
    """The text after the findings' fixes of the allowed kinds.

    A fix is applied whole or, where it overlaps one that stands before it, left for the next round.
    Edits that several findings share are made once.
    """
    taken: list[Edit] = []
    fixes = {
        finding.fix
        for finding in findings
        if finding.fix is not None and finding.fix.applicability in allowed
    }
    for fix in sorted(fixes, key=lambda fix: (fix.edits, fix.title)):
        new = sorted({edit for edit in fix.edits if not _holds(taken, edit)})
        apart = not any(_in_the_way([one], other) for one, other in pairwise(new))
        if apart and not any(_in_the_way(taken, edit) for edit in new):
            for edit in new:
                insort(taken, edit)
    parts: list[str] = []
    at = 0
    for edit in taken:
        parts.extend((text[at : edit.span.start], edit.text))
        at = edit.span.end
    return "".join((*parts, text[at:]))


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
