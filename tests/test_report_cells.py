"""Widths as terminals show them, and wrapping by them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from socialint.report.cells import cells, cut, layout, pad, shorten, wrap
from socialint.report.inert import safe

WIDTHS = [
    ("plain", 5),
    ("日本語", 6),
    ("ｆｕｌｌ", 8),
    ("한글", 4),
    ("\u1112\u1161\u11ab", 2),
    ("cafe\u0301", 4),
    ("👨‍👩‍👧", 2),
    ("👩🏽‍🚀", 2),
    ("🏳️‍🌈", 2),
    ("🇩🇪🇫🇷", 4),
    ("❤️", 2),
    ("❤", 1),
    ("1️⃣", 2),
    ("👍🏽", 2),
    ("नमस्ते", 4),
    ("“…”", 3),
    ("שלום", 4),
    ("", 0),
]


@pytest.mark.parametrize(("text", "width"), WIDTHS)
def test_widths(text: str, width: int) -> None:
    assert cells(text) == width


@pytest.mark.parametrize("text", [text for text, _ in WIDTHS if "\u1161" not in text])
def test_rich_agrees(text: str) -> None:
    assert cells(text) == cell_len(text)


def test_layout_says_where_each_character_stands() -> None:
    line = layout("a\t日\x1b👨‍👩‍👧e\u0301")
    assert list(line.texts) == ["a", "   ", "日", "<U+001B>", "👨‍👩‍👧", "e\u0301"]
    assert list(line.columns) == [0, 1, 4, 6, 14, 16, 17]
    assert list(line.starts) == [0, 1, 2, 3, 4, 9, 11]


@given(st.text(st.sampled_from("aé“”…ßЖΩ–→ \u00a0°")))
def test_simple_text_is_laid_out_as_any_other(text: str) -> None:
    # A marked letter behind it keeps the text from the short way.
    assert [*layout(text).columns] == [*layout(f"{text}e\u0301").columns][:-1]
    assert cells(text) == len(text) == cell_len(text)


def test_wrap() -> None:
    assert wrap("one two three", 7) == ["one two", "three"]
    assert wrap("one two three", 3, 5) == ["one", "two", "three"]
    assert wrap("abcdefgh", 3) == ["abc", "def", "gh"]
    assert wrap("see abcdefgh on", 5) == ["see", "abcde", "fgh", "on"]
    assert wrap("日本語の", 5) == ["日本", "語の"]
    assert wrap("", 5) == [""]


def test_cut_and_shorten() -> None:
    assert cut("日本語", 3) == "日"
    assert shorten("long text", 5) == "long…"
    assert shorten("short", 5) == "short"
    assert pad("日", 4) == "日  "


@given(st.text(), st.integers(2, 60), st.integers(2, 60))
def test_wrapped_lines_fit_and_lose_nothing(text: str, width: int, rest: int) -> None:
    shown = safe(text)
    lines = wrap(shown, width, rest)
    for at, line in enumerate(lines):
        # One character that is wider than the line has to stand somewhere.
        assert cells(line) <= (rest if at else width) or len(layout(line).texts) == 1
    assert "".join(lines).replace(" ", "") == shown.replace(" ", "")
