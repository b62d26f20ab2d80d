"""Bluesky: its own test cases, and the facts that it is known for."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from socialint.platforms import bluesky
from socialint.platforms.base import Entity, EntityKind
from socialint.platforms.unicode import graphemes, utf8_length

_CONFORMANCE = Path(__file__).parents[2] / "shared" / "conformance"
_TYPES = {EntityKind.HASHTAG: "tag", EntityKind.CASHTAG: "tag"}


def _facet(text: str, entity: Entity) -> dict[str, object]:
    kind = _TYPES.get(entity.kind, entity.kind.value)
    name = {"tag": "tag", "link": "uri", "mention": "handle"}[kind]
    # The cases give the text of mentions and links only.
    return ({} if kind == "tag" else {"text": entity.text}) | {
        "type": kind,
        name: "$" * (entity.kind is EntityKind.CASHTAG) + entity.value,
        "byteStart": utf8_length(text[: entity.range.start]),
        "byteEnd": utf8_length(text[: entity.range.end]),
    }


def _read(suite: str, text: str) -> object:
    if suite.startswith("bsky-facets-"):
        return [_facet(text, entity) for entity in bluesky.facets(text)]
    if suite.startswith("bsky-handle-"):
        return bluesky.valid_handle(text)
    if suite == "bsky-clean-newlines":
        return bluesky.clean_newlines(text)
    assert suite == "bsky-length"
    return {"bytes": utf8_length(text), "graphemes": graphemes(text)}


def _cases() -> Iterator[dict[str, object]]:
    for file in sorted(_CONFORMANCE.glob("bsky-*.json")):
        yield from json.loads(file.read_text(encoding="utf-8"))["cases"]


def _differs(found: object, expected: object) -> bool:
    if isinstance(expected, dict) and isinstance(found, dict):
        # A case on length may tell one of the two.
        return any(found.get(name) != value for name, value in expected.items())
    return found != expected


def test_all_243_cases_of_its_own_suites_pass() -> None:
    cases = list(_cases())
    if not cases:
        pytest.skip(f"no {_CONFORMANCE}")
    failed = [
        case["id"]
        for case in cases
        if _differs(_read(str(case["suite"]), str(case["text"])), case["expected"])
    ]
    assert failed == []
    assert len(cases) == 243


def _found(text: str) -> list[tuple[str, str]]:
    return [(one.kind.value, one.value) for one in bluesky.entities(text)]


@pytest.mark.parametrize(
    ("text", "length", "found"),
    [
        (
            "file.py and README.md and main.rs",
            33,
            [("link", f"https://{name}") for name in ("file.py", "README.md", "main.rs")],
        ),
        ("Visit example.com today", 23, [("link", "https://example.com")]),
        ('(#open) [#source] "#quoted"', 27, []),
        ("#C++ and #node.js", 17, [("hashtag", "C++"), ("hashtag", "node.js")]),
        (
            "#emoji🎉tag #🎉",
            13,
            [("hashtag", "emoji🎉tag"), ("hashtag", "🎉")],
        ),
        ("#タグ、次", 5, [("hashtag", "タグ、次")]),
        ("cc @alice@mastodon.social thanks", 32, []),
        ("cc @alice.bsky.social thanks", 28, [("mention", "alice.bsky.social")]),
        ("HTTPS://EXAMPLE.COM/PATH", 24, []),
        ("link:https://example.com", 24, []),
        ("http://localhost:8000", 21, [("link", "http://localhost:8000")]),
        ("𝗕𝗼𝗹𝗱 text", 9, []),
        ("… • → ✓ ™", 9, []),
        ("©", 1, []),
        ("©️", 1, [("emoji", "©️")]),
        ("नमस्ते दुनिया", 7, []),
    ],
)
def test_differs_from_other_networks(text: str, length: int, found: list[tuple[str, str]]) -> None:
    assert bluesky.PLATFORM.measure(text).used == length
    assert _found(text) == found


def test_counts_bytes_where_only_they_are_too_many() -> None:
    family = "👩‍👩‍👧‍👧"  # 25 bytes
    assert bluesky.PLATFORM.measure(family * 120).unit == "graphemes"
    count = bluesky.PLATFORM.measure(family * 121)
    assert (count.used, count.limit, count.unit) == (3025, 3000, "bytes")
    assert count.cut == 120 * len(family)


def test_counts_graphemes_where_both_are_too_many() -> None:
    count = bluesky.PLATFORM.measure("👩‍👩‍👧‍👧" * 301)
    assert (count.used, count.limit, count.unit) == (301, 300, "graphemes")
    assert count.cut == 120 * 7  # The bytes run out first.


def test_fits_exactly() -> None:
    assert bluesky.PLATFORM.measure("a" * 300).cut is None
    assert bluesky.PLATFORM.measure("a" * 301).cut == 300


def test_an_address_costs_what_it_is_long() -> None:
    address = "https://example.com/" + "a" * 100
    assert bluesky.PLATFORM.measure(address).used == 120


def test_folds_after_25_lines() -> None:
    assert bluesky.PLATFORM.measure("\n".join("a" * 25)).fold is None
    assert bluesky.PLATFORM.measure("\n".join("a" * 26)).fold == 49


def test_an_address_inside_a_tag_is_a_facet_that_nobody_sees() -> None:
    text = "#a(example.com b"
    assert len(bluesky.facets(text)) == 2
    assert _found(text) == [("hashtag", "a(example.com")]


def test_cashtags_are_upper_case() -> None:
    assert _found("buy $aapl.") == [("cashtag", "AAPL")]


def test_measuring_keeps_the_lines_that_the_app_would_squeeze() -> None:
    assert bluesky.clean_newlines("a\n\n\n\nb") == "a\n\nb"
    assert bluesky.PLATFORM.measure("a\n\n\n\nb").used == 6
