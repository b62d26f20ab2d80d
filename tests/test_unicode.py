"""Graphemes, bytes, UTF-16 units and emoji."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.platforms.unicode import (
    boundaries,
    emoji_ranges,
    grapheme_offset,
    graphemes,
    utf8_length,
    utf8_offset,
    utf16_length,
    utf16_offset,
)

_TRICKY = st.text(st.sampled_from("a\r\n é́🇩👩‍👧👍🏽️⃣1#©❤क्षमिनᄀ각؀🏴\U000e0067\U000e007f\ud800︎"))
_TEXT = st.one_of(_TRICKY, st.text(st.characters()))


def _emoji(text: str) -> list[str]:
    return [text[start:end] for start, end in emoji_ranges(text)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("a\r\nb", 3),
        ("a\n\rb", 4),
        ("é", 1),
        ("“…” — ok →", 10),
        ("🇩🇪🇫", 2),
        ("🇩" * 3001, 1501),
        ("👩‍👩‍👧‍👧👍🏽❤️1️⃣", 4),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1),
        ("각각", 2),
        ("क्ष", 1),
        ("्क", 2),
        ("नमस्ते", 3),
        ("؀1", 1),
        ("́", 1),
        ("a\u200db", 2),
    ],
)
def test_graphemes(text: str, count: int) -> None:
    assert graphemes(text) == count
    assert len(boundaries(text)) == count


@given(_TEXT)
def test_graphemes_cover_the_text(text: str) -> None:
    starts = boundaries(text)
    assert starts == sorted(set(starts))
    assert not text or starts[0] == 0
    assert graphemes(text) == len(starts)
    for count in (0, 1, 2, len(starts), len(starts) + 1):
        expected = (*starts, len(text))[min(count, len(starts))]
        assert grapheme_offset(text, count) == expected


@given(_TRICKY)
def test_short_and_long_texts_part_alike(text: str) -> None:
    # A text of 2,000 characters and more takes the slower of two patterns.
    assert boundaries(text + "\n" + "a" * 2000)[: graphemes(text)] == boundaries(text)


@given(_TEXT, st.integers(0, 40))
def test_offsets_in_other_units(text: str, count: int) -> None:
    for length, offset, widest in (
        (utf8_length, utf8_offset, 4),
        (utf16_length, utf16_offset, 2),
    ):
        at = offset(text, count)
        assert length(text[:at]) <= count
        assert at == len(text) or length(text[: at + 1]) > count
        assert length(text) <= widest * len(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("plain 1 # * © ® ™ ❤ ☺ ✓", []),
        ("© ©️ ®️ ❤️", ["©️", "®️", "❤️"]),
        ("1️⃣#⃣", ["1️⃣", "#⃣"]),
        ("🇩🇪🇫🇷🇩", ["🇩🇪", "🇫🇷"]),
        ("👩‍👩‍👧‍👧👩", ["👩‍👩‍👧‍👧", "👩"]),
        ("👍🏽👍", ["👍🏽", "👍"]),
        ("❤️‍🔥❤‍🔥🏳️‍🌈🏳‍🌈", ["❤️‍🔥", "❤‍🔥", "🏳️‍🌈", "🏳‍🌈"]),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿🏴‍☠️", ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴‍☠️"]),
        ("⌚⌚︎⌚️", ["⌚", "⌚️"]),
        ("☝🏿✌🏽", ["☝🏿", "✌🏽"]),
        ("🎉🎉 text 🎉", ["🎉", "🎉", "🎉"]),
        ("👨🏽‍🚀🧑‍🤝‍🧑", ["👨🏽‍🚀", "🧑‍🤝‍🧑"]),
    ],
)
def test_emoji(text: str, found: list[str]) -> None:
    assert _emoji(text) == found


@given(_TEXT)
def test_emoji_are_apart_and_in_order(text: str) -> None:
    last = 0
    for start, end in emoji_ranges(text):
        assert last <= start < end <= len(text)
        last = end
