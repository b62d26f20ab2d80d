"""Fixes: whole ones only, none over another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.finding import Applicability, Edit, Finding, Fix, Severity
from socialint.fix import apply, make, moved
from socialint.text import Span

SAFE, UNSAFE = Applicability.SAFE, Applicability.UNSAFE


def with_fix(*edits: tuple[int, int, str], title: str = "t", how: Applicability = SAFE) -> Finding:
    fix = Fix(title, how, tuple(Edit(Span(start, end), text) for start, end, text in edits))
    return Finding("r", "p", Severity.NOTE, "", Span(0, 0), fix=fix)


@pytest.mark.parametrize(
    ("findings", "text"),
    [
        ([], "abcdef"),
        ([Finding("r", "p", Severity.NOTE, "", Span(0, 1))], "abcdef"),
        ([with_fix((0, 1, "X"))], "Xbcdef"),
        ([with_fix((0, 1, "X")), with_fix((3, 4, ""))], "Xbcef"),
        ([with_fix((0, 1, "X"), (5, 6, "Y"))], "XbcdeY"),
        # Of two that overlap the earlier is made, and the other waits, all of it.
        ([with_fix((0, 3, "X")), with_fix((2, 4, "Y"), (5, 6, "Z"))], "Xdef"),
        ([with_fix((2, 4, "Y"), (5, 6, "Z")), with_fix((0, 3, "X"))], "Xdef"),
        ([with_fix((1, 1, "X")), with_fix((1, 1, "Y"))], "aXbcdef"),
        ([with_fix((1, 2, "X")), with_fix((2, 3, "Y"))], "aXYdef"),
        # What two findings share is done once.
        ([with_fix((0, 1, "X")), with_fix((0, 1, "X"))], "Xbcdef"),
        ([with_fix((0, 1, "X")), with_fix((0, 1, "X"), (3, 4, "Y"), title="u")], "XbcYef"),
        # One that is in its own way would leave a broken text.
        ([with_fix((0, 4, "X"), (1, 2, "Y"))], "abcdef"),
        ([with_fix((1, 2, "X"), (1, 2, "X"))], "aXcdef"),
        ([with_fix((0, 1, "X"), how=UNSAFE), with_fix((3, 4, "Y"))], "abcYef"),
    ],
)
def test_apply(findings: list[Finding], text: str) -> None:
    assert apply("abcdef", findings, {SAFE}) == text


def test_all_kinds_are_applied_unless_some_are_named() -> None:
    assert apply("ab", [with_fix((0, 1, "X"), how=UNSAFE)]) == "Xb"


EDITS = st.tuples(st.integers(0, 6), st.integers(0, 6), st.sampled_from(["", "X", "YY"])).map(
    lambda edit: (min(edit[:2]), max(edit[:2]), edit[2])
)


@given(st.lists(st.lists(EDITS, min_size=1, max_size=1).map(lambda edits: with_fix(*edits))))
def test_the_order_of_findings_does_not_matter(findings: list[Finding]) -> None:
    assert apply("abcdef", findings) == apply("abcdef", findings[::-1])


@given(st.lists(st.lists(EDITS, min_size=1, max_size=3).map(lambda edits: with_fix(*edits))))
def test_many_edits_are_made_as_one_by_one(findings: list[Finding]) -> None:
    taken: set[Edit] = set()
    fixes = {one.fix for one in findings if one.fix}
    for fix in sorted(fixes, key=lambda fix: fix.edits):
        new = set(fix.edits) - taken
        every = [*taken, *new]
        if not any(in_the_way(edit, other) for edit in new for other in every):
            taken |= new
    text = "abcdef"
    for edit in sorted(taken, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    assert apply("abcdef", findings) == text


def test_what_was_mended_is_told_apart_from_what_waits() -> None:
    first, second = with_fix((0, 3, "X")), with_fix((2, 4, "Y"))
    shown = with_fix((5, 6, "Z"), how=Applicability.DISPLAY)
    made = make("abcdef", [second, shown, first], {SAFE})
    assert made.mended == (first,)
    assert made.edits == (Edit(Span(0, 3), "X"),)
    assert make("abcdef", [with_fix()], {SAFE}) == ("abcdef", (), ())


@pytest.mark.parametrize(
    ("span", "edit", "where"),
    [
        ((2, 4), (0, 1, ""), (1, 3)),
        ((2, 4), (5, 6, "XX"), (2, 4)),
        ((2, 4), (2, 3, "XX"), (2, 5)),
        ((2, 4), (0, 2, "X"), (1, 3)),
        # What is put in at an edge is in it, and so is what replaces more than it.
        ((2, 4), (2, 2, "X"), (2, 5)),
        ((2, 4), (4, 4, "X"), (2, 5)),
        ((2, 4), (1, 3, "XX"), (1, 4)),
        ((2, 4), (3, 6, "X"), (2, 4)),
        ((2, 4), (0, 6, "X"), (0, 1)),
        ((2, 2), (0, 1, ""), (1, 1)),
        ((2, 2), (2, 2, "X"), (2, 3)),
    ],
)
def test_a_stretch_moves_with_its_text(
    span: tuple[int, int], edit: tuple[int, int, str], where: tuple[int, int]
) -> None:
    assert moved(Span(*span), [Edit(Span(*edit[:2]), edit[2])]) == where


@given(
    st.lists(st.lists(EDITS, min_size=1, max_size=1).map(lambda edits: with_fix(*edits))),
    st.tuples(st.integers(0, 6), st.integers(0, 6)).map(sorted),
)
def test_a_stretch_keeps_its_own_text_and_takes_in_no_other(
    findings: list[Finding], at: list[int]
) -> None:
    start, end = at
    made = make("abcdef", findings)
    new = moved(Span(start, end), made.edits)
    assert 0 <= new.start <= new.end <= len(made.text)
    kept = set("abcdef"[start:end]) & set(made.text)
    assert kept <= set(made.text[new.start : new.end])
    assert not set("abcdef".replace("abcdef"[start:end], "")) & set(made.text[new.start : new.end])


def in_the_way(one: Edit, other: Edit) -> bool:
    if one == other:
        return False
    return one.span.start == other.span.start or (
        one.span.start < other.span.end and other.span.start < one.span.end
    )
