"""Underlines stand exactly under what they mark, whatever is before it and however wide it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from socialint.report.cells import cells
from socialint.report.excerpt import Mark, excerpt
from socialint.report.quote import quote
from socialint.text import Source, Span


def rows(text: str, *spans: tuple[int, int], width: int = 80) -> list[str]:
    """The excerpt without its gutter."""
    marks = [Mark(Span(*span), "^", "", "") for span in spans]
    lines = ["".join(part for part, _ in line) for line in excerpt(Source(text), marks, width)]
    assert all(cells(line) <= width for line in lines)
    return [line.partition("│ ")[2] if "│" in line else line.strip() for line in lines]


@pytest.mark.parametrize(
    "before",
    [
        "",
        "plain ",
        "日本語 ",
        "ｆｕｌｌ",
        "👨‍👩‍👧 ",
        "🇩🇪🇫🇷 flags ",
        "❤️ 1️⃣ ",
        "👍🏽👩🏽‍🚀",
        "cafe\u0301 n\u0303 ",
        "नमस्ते ",
        "a\u00a0b ",
    ],
)
@pytest.mark.parametrize("marked", ["word", "日本", "👨‍👩‍👧", "🇩🇪", "e\u0301", "❤️"])
def test_underline_is_under_the_mark(before: str, marked: str) -> None:
    text = f"first line\n{before}{marked} after 日本\n"
    start = len("first line\n") + len(before)
    source, under = rows(text, (start, start + len(marked)))
    assert source == f"{before}{marked} after 日本"
    assert len(under) - len(under.lstrip()) == cell_len(before)
    assert under.strip() == "^" * cell_len(marked)


def test_tabs_run_to_the_next_stop() -> None:
    assert rows("a\tb\tword", (4, 8)) == ["a   b   word", "        ^^^^"]


def test_shown_characters_count_as_they_are_shown() -> None:
    assert rows("\x1b[0m word", (5, 9)) == ["<U+001B>[0m word", "            ^^^^"]
    assert rows("a\u202eb", (1, 2)) == ["a<U+202E>b", " ^^^^^^^^"]


def test_part_of_a_cluster_marks_all_of_it() -> None:
    assert rows("x👨‍👩‍👧y", (3, 4)) == ["x👨‍👩‍👧y", " ^^"]


def test_empty_marks_are_one_sign() -> None:
    assert rows("word", (4, 4)) == ["word", "    ^"]
    assert rows("word", (2, 2)) == ["word", "  ^"]
    assert rows("", (0, 0)) == ["", "^"]
    assert rows("one\n\ntwo", (4, 4)) == ["", "^"]
    assert rows("one\ntwo", (3, 4)) == ["one", "   ^"]
    assert rows("word" * 3, (12, 12), width=18) == ["wordwordword", "           ^"]


def test_a_long_line_shows_the_part_around_the_mark() -> None:
    text = "word " * 20 + "MARK" + " word" * 20
    at = text.index("MARK")
    source, under = rows(text, (at, at + 4), width=40)
    assert source.startswith("…")
    assert source.endswith("…")
    assert source[under.index("^") :][:4] == "MARK"
    assert under.strip() == "^^^^"


@pytest.mark.parametrize("width", [20, 40, 80])
@pytest.mark.parametrize("unit", ["word ", "日本", "👨‍👩‍👧 x", "e\u0301"])
@pytest.mark.parametrize("count", [0, 1, 9, 60])
def test_windows_of_wide_lines(unit: str, count: int, width: int) -> None:
    text = unit * count + "MARK" + unit * 40
    at = text.index("MARK")
    source, under = rows(text, (at, at + 4), width=width)
    before = source.partition("MARK")[0]
    assert cell_len(before) == len(under) - 4
    assert under.endswith("^^^^")


def test_a_mark_wider_than_the_screen_is_cut_with_its_line() -> None:
    text = "x" * 10 + "M" * 100 + "y" * 10
    source, under = rows(text, (10, 110), width=40)
    assert source == "…" + "x" * 3 + "M" * 29 + "…"
    assert under == " " * 4 + "^" * 29


def test_a_draft_of_one_very_long_line() -> None:
    text = "日本 " * 20_000 + "MARK" + " 日本" * 20_000
    source, under = rows(text, (60_000, 60_004), width=40)
    assert source.startswith("…")
    assert source.endswith("…")
    assert cell_len(source.partition("MARK")[0]) == len(under) - 4
    whole, under = rows(text, (0, len(text)), width=40)
    assert whole.startswith("日本 日本")
    assert set(under) == {"^"}


def test_lines_of_one_mark() -> None:
    text = "say One\n  two\nthree. Four"
    assert rows(text, (4, text.index(" Four"))) == [
        "say One",
        "    ^^^",
        "  two",
        "  ^^^",
        "three. Four",
        "^^^^^^",
    ]


def test_many_lines_show_the_first_and_the_last() -> None:
    text = "\n".join(f"line {at}" for at in range(1, 12))
    lines = rows(text, (0, len(text)))
    assert lines == ["line 1", "^" * 6, "line 2", "^" * 6, "⋮", "line 11", "^" * 7]


def test_a_mark_that_ends_with_its_line_does_not_touch_the_next() -> None:
    assert rows("one\ntwo\n", (0, 4)) == ["one", "^^^"]


def test_labels_stand_beside_or_below() -> None:
    source = Source("Buy now. Then wait.")
    marks = [
        Mark(Span(9, 19), "^", "", ""),
        Mark(Span(0, 8), "-", "", "", "asks the reader to buy"),
    ]
    shown = ["".join(part for part, _ in line) for line in excerpt(source, marks, 60)]
    assert shown[1:] == ["    │          ^^^^^^^^^^", "    │ -------- asks the reader to buy"]
    narrow = ["".join(part for part, _ in line) for line in excerpt(source, marks, 30)]
    assert narrow[2:] == ["    │ --------", "    │ asks the reader to buy"]


@given(st.text(max_size=200), st.integers(0, 220), st.integers(0, 220), st.integers(20, 100))
def test_any_text_and_span_fit(text: str, one: int, other: int, width: int) -> None:
    lines = rows(text, (min(one, other), max(one, other)), width=width)
    assert any("^" in line for line in lines)


def plain(text: str, width: int, *marks: Mark, notices: dict[int, str] | None = None) -> list[str]:
    lines = quote(text, width, marks, notices)
    return ["".join(part for part, _ in line).rstrip() for line in lines]


def test_quote_folds_at_spaces_and_says_so() -> None:
    assert plain("one two three\n\nfour", 12) == ["  │ one two", "  ┆ three", "  │", "  │ four"]
    assert plain("", 12) == ["  │"]


def test_quote_marks_and_notices() -> None:
    mark = Mark(Span(4, 7), "^", "", "")
    assert plain("one two three", 40, mark) == ["  │ one two three", "  ┆     ^^^"]
    shown = plain("one two three", 20, notices={8: "more"})
    assert shown == ["  │ one two", "  ├┄ more ┄┄┄┄┄┄┄┄┄┄", "  ┆ three"]
    assert [line[:8] for line in plain("a\nb", 20, notices={1: "x"})] == [
        "  │ a",
        "  ├┄ x ┄",
        "  │ b",
    ]
    assert [line[:8] for line in plain("a\nb", 20, notices={2: "x"})] == [
        "  │ a",
        "  ├┄ x ┄",
        "  │ b",
    ]


@given(st.text(max_size=200), st.integers(20, 60), st.integers(0, 200))
def test_quote_shows_every_character(text: str, width: int, at: int) -> None:
    lines = plain(text, width, notices={at: "notice"} if at <= len(text) else {})
    assert all(cells(line) <= width for line in lines)
    assert sum("├┄ notice" in line for line in lines) == (at <= len(text))
