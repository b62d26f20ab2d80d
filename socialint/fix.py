"""Fixes to text: whole fixes only, none over another."""

from collections.abc import Collection, Iterable

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
        if not any(_overlap(edit, other) for edit in fix.edits for other in taken):
            taken.extend(edit for edit in fix.edits if edit not in taken)
    for edit in sorted(taken, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def _overlap(one: Edit, other: Edit) -> bool:
    """Whether two edits are in each other's way; the same edit twice is one."""
    if one == other:
        return False
    if one.span.start == other.span.start:
        return True
    return one.span.start < other.span.end and other.span.start < one.span.end
