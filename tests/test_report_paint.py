"""Colour only where it belongs, and lines laid out to a width."""

import io
from collections.abc import Mapping

import pytest
from rich.text import Text

from socialint.report.paint import (
    STYLES,
    ColorChoice,
    flow,
    joined,
    make_console,
    paint,
    wants_color,
    wrapped,
)
from socialint.report.table import Column, table


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("choice", "terminal", "environ", "wanted"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"TERM": "dumb"}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", False, {"FORCE_COLOR": "1"}, True),
        ("auto", True, {"FORCE_COLOR": "0"}, False),
        ("auto", False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("auto", False, {"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {"FORCE_COLOR": "1"}, False),
    ],
)
def test_when_there_is_colour(
    choice: ColorChoice, terminal: bool, environ: Mapping[str, str], wanted: bool
) -> None:
    stream = Terminal() if terminal else io.StringIO()
    assert wants_color(choice, stream, environ) is wanted


@pytest.mark.parametrize(("choice", "colored"), [("always", True), ("never", False)])
def test_console_obeys_no_markup(choice: ColorChoice, colored: bool) -> None:
    stream = io.StringIO()
    console = make_console(choice, stream, 40)
    console.print("[red]text[/red] :smile: 123", style="bold")
    assert "[red]text[/red] :smile: 123" in stream.getvalue()
    assert ("\x1b[1m" in stream.getvalue()) is colored


def test_paint() -> None:
    lines = [[("a", "error"), ("b ", "")], [], [("[red]", "dim")]]
    assert paint(lines, color=False) == "ab\n\n[red]\n"
    assert paint(lines, color=True) == "\x1b[1;31ma\x1b[0mb \n\n\x1b[2m[red]\x1b[0m\n"


def test_every_style_is_one_rich_knows() -> None:
    for name in STYLES:
        assert Text.from_ansi(paint([[("x", name)]], color=True)).spans


def text_of(lines: list[list[tuple[str, str]]]) -> list[str]:
    return ["".join(text for text, _ in line).rstrip() for line in lines]


def test_joined() -> None:
    assert joined([("a", "x"), ("b", "x"), ("c", "")]) == [("ab", "x"), ("c", "")]


def test_wrapped_hangs() -> None:
    lines = wrapped("one two three", 10, first=("- ", "dim"), indent="  ")
    assert text_of(lines) == ["- one two", "  three"]


def test_flow() -> None:
    runs = [("one", ""), ("two", ""), ("three", "")]
    assert text_of(flow(runs, 20)) == ["one  two  three"]
    assert text_of(flow(runs, 10, indent="  ")) == ["one  two", "  three"]
    assert text_of(flow([("a", ""), ("b" * 12, "")], 8, indent="  ")) == [
        "a",
        "  bbbbbb",
        "  bbbbbb",
    ]
    assert flow([], 10) == []


def test_table_shrinks_and_wraps() -> None:
    columns = [Column("name"), Column("count", right=True), Column("what it is", least=8)]
    rows = [[("a", ""), ("1", ""), ("a longer text", "")], [("日本", ""), ("1,000", ""), ("b", "")]]
    assert text_of(table(columns, rows, 60)) == [
        "name  count  what it is",
        "──────────────────────────",
        "a         1  a longer text",
        "日本  1,000  b",
    ]
    narrow = text_of(table(columns, rows, 23))
    assert narrow[2:] == ["a         1  a longer", "             text", "日本  1,000  b"]
