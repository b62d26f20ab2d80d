"""The parts of the language server that need no editor: places, edits, labels."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from socialint.cli import parser
from socialint.finding import Edit, Finding, Severity
from socialint.platforms.base import Count
from socialint.result import EditionResult, FileResult, PostText, Status
from socialint.server.actions import FIX_ALL, MOST, acceptable, difference, wanted
from socialint.server.counts import labels, lenses
from socialint.server.positions import Places, units
from socialint.text import Range, Segment, Source, Span
from tests.server_tools import edited

DOCS = (Path(__file__).parent.parent / "docs" / "editors.md").read_text(encoding="utf-8")
ENCODINGS = st.sampled_from(["utf-8", "utf-16", "utf-32"])
#: Every line end there is, what only seems to be one, and letters of every length.
TEXTS = st.text(
    st.sampled_from(list("ab é漢😀𝗯\u0301\u2028\u2029\x0b\x0c\x85\r\n\t"))
    | st.characters(codec="utf-8")
)


@given(TEXTS, ENCODINGS, st.data())
def test_a_position_is_the_way_back_to_its_offset(
    text: str, encoding: str, data: st.DataObject
) -> None:
    places = Places(Source(text), encoding)
    offset = data.draw(st.integers(0, len(text)))
    position = places.position(offset)
    inside = text[offset - 1 : offset + 1] == "\r\n"
    # Between the two halves of a line end there is no place of an editor's.
    assert places.offset(position) == (offset - 1 if inside else offset)


@given(TEXTS, ENCODINGS, st.data(), TEXTS)
def test_an_edit_lands_where_its_span_is(
    text: str, encoding: str, data: st.DataObject, new: str
) -> None:
    starts = [at for at in range(len(text) + 1) if text[at - 1 : at + 1] != "\r\n"]
    start = data.draw(st.sampled_from(starts))
    end = data.draw(st.sampled_from([at for at in starts if at >= start]))
    places = Places(Source(text), encoding)
    made = places.edits([Edit(Span(start, end), new)])
    assert edited(text, made, encoding) == text[:start] + new + text[end:]


@given(st.text(max_size=20), ENCODINGS, st.integers(0, 60), st.integers(0, 60))
def test_any_position_is_a_place_of_the_text(
    text: str, encoding: str, line: int, character: int
) -> None:
    places = Places(Source(text), encoding)
    offset = places.offset(types.Position(line, character))
    assert 0 <= offset <= len(text)
    back = places.position(offset)
    assert (back.line, back.character) <= (line, character)


@pytest.mark.parametrize(
    ("encoding", "length"), [("utf-8", 4 + 2 + 1 + 3), ("utf-16", 5), ("utf-32", 4)]
)
def test_units(encoding: str, length: int) -> None:
    assert units("😀éa漢", encoding) == length


def test_a_position_inside_of_a_letter_is_before_it() -> None:
    places = Places(Source("a😀b"), "utf-16")
    assert [places.offset(types.Position(0, at)) for at in range(6)] == [0, 1, 1, 2, 3, 3]


def test_half_of_a_pair_is_one_unit() -> None:
    assert units("\ud83d", "utf-16") == 1
    assert Places(Source("\ud83da"), "utf-16").position(1) == types.Position(0, 1)


def test_a_line_that_is_not_there_is_the_nearest_one() -> None:
    places = Places(Source("one\r\ntwo\n"))
    assert places.line(0) == types.Range(types.Position(0, 0), types.Position(0, 3))
    assert places.line(2) == types.Range(types.Position(1, 0), types.Position(1, 3))
    assert places.line(99) == types.Range(types.Position(2, 0), types.Position(2, 0))


LINES = st.lists(st.sampled_from(["a", "b", "c😀", ""]), max_size=6)


@given(LINES, LINES, st.sampled_from(["\n", "\r\n", "\r"]), ENCODINGS)
def test_a_difference_makes_one_text_into_the_other(
    before: list[str], after: list[str], end: str, encoding: str
) -> None:
    source = Source(end.join(before))
    edits = difference(source, end.join(after))
    assert edited(source.text, Places(source, encoding).edits(edits), encoding) == end.join(after)
    assert (not edits) == (before == after or source.text == end.join(after))


@pytest.mark.parametrize(
    ("kind", "only", "is_wanted"),
    [
        ("quickfix", None, True),
        ("quickfix", [], False),
        ("quickfix", [""], False),
        ("quickfix", ["quick"], False),
        ("source.fixAll.socialint", ["source"], True),
        ("source.fixAll.socialint", ["quickfix", "source.fixAll"], True),
        ("source.fixAll.socialint", ["source.fixAll.other"], False),
    ],
)
def test_kinds_are_asked_for_by_their_beginnings(
    kind: str, only: list[str] | None, is_wanted: bool
) -> None:
    assert wanted(kind, only) is is_wanted


def test_accepting_is_offered_for_a_few_findings_at_once() -> None:
    one = Finding("a-zebra", "house", Severity.NOTE, "A zebra.", Span(0, 1))
    unused = one._replace(rule="unused-suppression")
    many = [one._replace(span=Span(at, at + 1)) for at in range(100)]
    assert acceptable([one, one, unused]) == [one]
    assert acceptable(many) == many[:MOST]


def test_what_a_publisher_adds_does_not_move_a_count() -> None:
    source = Source("---\nhashtags: [one]\n---\nText.\n")
    body = source.text.index("Text")
    text = PostText(
        "Text. #one",
        segments=(
            Segment(Range(0, 5), Span(body, body + 5), verbatim=True),
            Segment(Range(5, 10), Span(15, 18), verbatim=False),
        ),
    )
    edition = EditionResult("x", "x", "X", (Count(10, None, "characters"),), (text,))
    found = labels(FileResult("a.md", Status.CHECKED, source, (edition,)))
    assert found == [(Span(body, body + 5), "X 10")]
    (lens,) = lenses(found, Places(source))
    assert lens.range.start.line == 3


def test_counts_of_posts_on_one_line_are_one_lens() -> None:
    source = Source("One. Two.")
    editions = tuple(
        EditionResult(
            name,
            name,
            name.title(),
            (Count(4, 500, "characters"),),
            (PostText("x", segments=(Segment(Range(0, 4), Span(at, at + 4), verbatim=True),)),),
        )
        for name, at in (("mastodon", 0), ("bluesky", 5))
    )
    found = labels(FileResult("a.md", Status.CHECKED, source, editions))
    (lens,) = lenses(found, Places(source))
    assert lens.command is not None
    assert lens.command.title == "Mastodon 4/500 · Bluesky 4/500"


@pytest.mark.parametrize(
    "block", re.findall(r"^```(\w+)\n(.*?)^```$", DOCS, re.MULTILINE | re.DOTALL)
)
def test_the_settings_that_are_told_can_be_read(block: tuple[str, str]) -> None:
    language, text = block
    if language == "json":
        told = json.loads(text)
        command = [told["glspc.server.command"], *told["glspc.server.commandArguments"]]
        assert FIX_ALL in told["[markdown]"]["editor.codeActionsOnSave"]
    elif language == "toml":
        server = tomllib.loads(text)["language-server"]["socialint"]
        command = [server["command"], *server["args"]]
    elif language == "lua":
        found = re.search(r"cmd = \{(.*?)\}", text)
        assert found is not None
        command = json.loads(f"[{found[1]}]")
    else:
        assert (language, text) == ("console", "pip install 'socialint[server]'\n")
        return
    assert command == ["socialint", "server"]
    parser().parse_args(command[1:])


def test_every_option_that_is_told_is_one() -> None:
    for option in re.findall(r"--[a-z-]+", DOCS):
        arguments = ["check", "x", option] if option == "--only-drafts" else ["server", option]
        value = {"--counts": ["inlay"], "--config": ["x"]}.get(option, [])
        parser().parse_args([*arguments, *value])
