import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.text import (
    NOT_PROSE,
    Position,
    Range,
    Region,
    Segment,
    Source,
    Span,
    View,
    ViewBuilder,
    fold,
)

TEXTS = st.text(alphabet=st.sampled_from("ab \n\r\té😀\u2028"))


def test_every_code_point_folds_to_one() -> None:
    odd = [code for code in range(sys.maxunicode + 1) if len(fold(f"é{chr(code)}")) != 2]
    assert odd == []


@given(st.text())
def test_fold_keeps_the_length_and_is_stable(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("DON’T", "don't"),
        ("“Yes”", '"yes"'),
        ("𝗕𝗼𝗹𝗱 𝒾𝓉𝒶𝓁𝒾𝒸 𝒽ℯ", "bold italic he"),
        ("Ⓒⓘⓡ ＦＵＬＬ ４ 🅂 🅠 🅱", "cir full 4 s q b"),
        ("İstanbul", "istanbul"),
        ("a\u00a0b", "a b"),
        ("日本語 ™ ²", "日本語 ™ ²"),
    ],
)
def test_fold(text: str, plain: str) -> None:
    assert fold(text) == plain


@given(TEXTS)
def test_positions_and_offsets_undo_each_other(text: str) -> None:
    source = Source(text)
    for offset in range(len(text) + 1):
        assert source.offset(*source.position(offset)) == offset
    assert source.position(0) == Position(1, 1)


@given(TEXTS)
def test_lines_are_those_of_universal_newlines(text: str) -> None:
    source = Source(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert [source.line(number) for number in range(1, len(source.starts) + 1)] == lines


def test_utf16_counts_pairs_twice() -> None:
    assert Source("a😀é").utf16(2) == 3
    assert Source("a\ud800b").utf16(3) == 3


@st.composite
def views(draw: st.DrawFn) -> tuple[Source, View]:
    """A view of stretches copied in order, with generated text between them."""
    source = Source(draw(TEXTS))
    cuts = sorted(draw(st.lists(st.integers(0, len(source.text)), max_size=8)))
    builder = ViewBuilder(source)
    for start, end in pairwise(cuts):
        match draw(st.sampled_from(["copy", "skip", "put"])):
            case "copy":
                range_ = builder.copy(Span(start, end))
            case "put":
                range_ = builder.put(draw(st.text("xy", max_size=3)), Span(start, end))
            case _:
                continue
        builder.region(draw(st.sampled_from(["code", "heading", "alt"])), range_)
    return source, builder.build()


@given(views())
def test_verbatim_segments_are_the_source(made: tuple[Source, View]) -> None:
    source, view = made
    assert "".join(view[segment.range] for segment in view.segments) == view.text
    assert "\r" not in view.text
    for segment in view.segments:
        assert 0 <= segment.span.start <= segment.span.end <= len(source.text)
        if segment.verbatim:
            assert source.text[segment.span.start : segment.span.end] == view[segment.range]


@given(views(), st.data())
def test_spans_of_a_range(made: tuple[Source, View], data: st.DataObject) -> None:
    source, view = made
    start = data.draw(st.integers(0, len(view.text)))
    range_ = Range(start, data.draw(st.integers(start, len(view.text))))
    spans = view.span(range_)
    assert spans
    assert all(0 <= span.start <= span.end <= len(source.text) for span in spans)
    if range_.start < range_.end and view.verbatim(range_):
        (span,) = spans
        assert source.text[span.start : span.end] == view[range_]
    if range_.start == range_.end:
        assert len(spans) == 1


@given(views(), st.data())
def test_a_slice_is_the_same_stretch(made: tuple[Source, View], data: st.DataObject) -> None:
    _, view = made
    start = data.draw(st.integers(0, len(view.text)))
    end = data.draw(st.integers(start, len(view.text)))
    part = view.slice(Range(start, end))
    assert part.text == view.text[start:end]
    for at in range(end - start):
        here, there = Range(at, at + 1), Range(start + at, start + at + 1)
        assert part.span(here) == view.span(there)
        assert part.verbatim(here) == view.verbatim(there)
        assert part.prose(here) == view.prose(there)


@given(views(), st.lists(st.tuples(st.integers(0, 20), st.integers(0, 4))))
def test_without_some_stretches_the_rest_keeps_its_place(
    made: tuple[Source, View], gone: list[tuple[int, int]]
) -> None:
    _, view = made
    end = len(view.text)
    ranges = [Range(min(at, end), min(at + width, end)) for at, width in gone]
    kept = [at for at in range(end) if not any(a <= at < b for a, b in ranges)]
    rest = view.without(ranges)
    assert rest.text == "".join(view.text[at] for at in kept)
    for here, there in enumerate(kept):
        assert rest.span(Range(here, here + 1)) == view.span(Range(there, there + 1))
        assert rest.prose(Range(here, here + 1)) == view.prose(Range(there, there + 1))


@given(views())
def test_strip_leaves_no_white_space_at_the_ends(made: tuple[Source, View]) -> None:
    _, view = made
    assert view.strip().text == view.text.strip()


@given(
    st.lists(st.tuples(st.sampled_from(["code", "alt", "heading"]), *[st.integers(0, 12)] * 2)),
    st.integers(0, 12),
    st.integers(0, 12),
)
def test_within_is_any_region_that_shares_a_character(
    made: list[tuple[str, int, int]], one: int, two: int
) -> None:
    regions = [Region(kind, Range(a, b)) for kind, a, b in made if a < b]
    view = View("x" * 12, [Segment(Range(0, 12), Span(0, 12), True)], regions)
    start, end = min(one, two), max(one, two)
    kept = [region.range for region in regions if region.kind in NOT_PROSE]
    if start == end:
        expected = any(a <= start <= b for a, b in kept)
    else:
        expected = any(a < end and start < b for a, b in kept)
    assert view.within(Range(start, end), NOT_PROSE) is expected


def test_line_ends_become_one_character() -> None:
    source = Source("a\r\nb\rc\n")
    builder = ViewBuilder(source)
    builder.copy(Span(0, len(source.text)))
    view = builder.build()
    assert view.text == "a\nb\nc\n"
    assert view.span(Range(2, 3)) == (Span(3, 4),)
    # From the one letter to the other there is a carriage return that no reader sees.
    assert not view.verbatim(Range(0, 3))
    assert view.span(Range(0, 3)) == (Span(0, 1), Span(2, 4))


def test_a_range_over_a_gap_has_two_spans() -> None:
    builder = ViewBuilder(Source("ab<!-- c -->cd"))
    builder.copy(Span(0, 2))
    builder.copy(Span(12, 14))
    view = builder.build()
    assert view.span(Range(1, 3)) == (Span(1, 2), Span(12, 13))
    assert not view.verbatim(Range(1, 3))
    assert view.verbatim(Range(0, 2))


def test_generated_text_is_anchored() -> None:
    builder = ViewBuilder(Source("tags: [cat]"))
    range_ = builder.put("#cat", Span(7, 10))
    view = builder.build()
    assert view.span(Range(1, 3)) == (Span(7, 10),)
    assert not view.verbatim(range_)
