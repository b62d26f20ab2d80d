"""Nothing from a draft or a file name is obeyed by a terminal, and nothing hides in it."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.report import FORMATS, ReportOptions, render, safe
from socialint.report.inert import json_escapes, one_line
from tests.report_samples import HOSTILE, hostile

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
#: Format characters that may stay where they join or are drawn.
MAY_STAY = {
    0x200C,
    0x200D,
    *range(0x600, 0x606),
    0x6DD,
    0x70F,
    0x890,
    0x891,
    0x8E2,
    0x110BD,
    0x110CD,
}
MAY_STAY |= set(range(0xE0020, 0xE0080))


def is_hostile(char: str) -> bool:
    category = unicodedata.category(char)
    return category in {"Cc", "Cs", "Zl", "Zp"} or (category == "Cf" and ord(char) not in MAY_STAY)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", "<U+001B>[31m"),
        ("a\nb\tc\rd", "a<U+000A>b<U+0009>c<U+000D>d"),
        ("\0\x7f\x85\x9b", "<U+0000><U+007F><U+0085><U+009B>"),
        ("\u202eexe.txt\u2069", "<U+202E>exe.txt<U+2069>"),
        ("a\u200bb\u2060c\ufeff", "a<U+200B>b<U+2060>c<U+FEFF>"),
        ("a\u2028b\u2029", "a<U+2028>b<U+2029>"),
        ("\ud800\udcff", "<U+D800><U+DCFF>"),
        ("soft\u00adhyphen", "soft<U+00AD>hyphen"),
        ("pass\u200dword \u200c", "pass<U+200D>word <U+200C>"),
        ("a\ufe0f\ufe0f\ufe0f", "a\ufe0f<U+FE0F><U+FE0F>"),
        ("tag \U000e0041\U000e0042", "tag <U+E0041><U+E0042>"),
        ("\u3164\uffff", "<U+3164><U+FFFF>"),
        ("[red]bold[/red]", "[red]bold[/red]"),
    ],
)
def test_what_is_shown(text: str, shown: str) -> None:
    assert safe(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Plain text, “quoted”, naïve cafe\u0301.",
        "👨‍👩‍👧 🏳️‍🌈 👩🏽‍🚀 ❤️‍🔥 🏴‍☠️ 1️⃣ 🇩🇪 👍🏽",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "می\u200cخواهم",
        "क्\u200dष",
        "日本語　ｆｕｌｌ",
        "a\u00a0b",
    ],
)
def test_what_people_write_stays(text: str) -> None:
    assert safe(text) == text


@given(st.text(st.characters(exclude_categories=())))
def test_nothing_hostile_is_left(text: str) -> None:
    shown = safe(text)
    assert not [char for char in shown if is_hostile(char) or char in BIDI]
    assert safe(shown) == shown
    assert not [char for char in one_line(text) if is_hostile(char)]


@given(st.text(st.characters(exclude_categories=())))
def test_json_escapes_keep_the_value(text: str) -> None:
    document = json.dumps({text: text}, ensure_ascii=False, indent=2)
    escaped = json_escapes(document)
    assert json.loads(escaped) == {text: text}
    assert not [char for char in escaped if is_hostile(char) and char != "\n"]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("width", [20, 40, 80])
@pytest.mark.parametrize(
    "options",
    [
        ReportOptions(),
        ReportOptions(verbose=True, all_notes=True),
        ReportOptions(statistics=True),
        ReportOptions(quiet=True),
    ],
    ids=["default", "verbose", "statistics", "quiet"],
)
def test_no_format_obeys(name: str, width: int, options: ReportOptions) -> None:
    text = render(hostile(), name, options._replace(width=width))
    text.encode()
    # The table by rule of `concise` is separated by tabs of its own.
    own = {"\n", "\t"} if name == "concise" and options.statistics else {"\n"}
    assert not {char for char in text if is_hostile(char)} - own


def test_concise_keeps_one_line_a_finding() -> None:
    lines = render(hostile(), "concise", ReportOptions(quiet=True)).splitlines()
    assert len([line for line in lines if ": error" in line or ": note" in line]) == len(lines)
    assert lines[2].startswith("dra<U+000A>fts/<U+001B>[31mred")


@pytest.mark.parametrize("name", FORMATS)
def test_markup_is_printed_as_it_is(name: str) -> None:
    text = render(hostile(), name, ReportOptions(width=200, color=True))
    assert "[red]bold[/red] [link=https://e.org]x[/link]" in text


def test_colour_adds_only_its_own_codes() -> None:
    plain = render(hostile(), "full", ReportOptions(width=80))
    colored = render(hostile(), "full", ReportOptions(width=80, color=True))
    assert "\x1b]8" not in colored
    codes = {part.split("m")[0] for part in colored.split("\x1b[")[1:]}
    assert all(set(code) <= set("0123456789;") for code in codes)
    assert HOSTILE not in colored
    assert strip_codes(colored) == plain


def strip_codes(text: str) -> str:
    import re

    lines = re.sub(r"\x1b\[[0-9;]*m", "", text).split("\n")
    return "\n".join(line.rstrip() for line in lines)
