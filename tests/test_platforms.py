"""What holds for every platform and any text, and what the reported networks make of text."""

import datetime as dt
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.platforms import NAMES, get
from socialint.platforms.base import Platform, Sureness

_MINE = [name for name in NAMES if name != "x"]
_LIMITS = {
    "characters",
    "bytes",
    "hashtags",
    "mentions",
    "links",
    "images",
    "alt",
    "fold",
    "fold-lines",
    "poll-options",
    "poll-option",
    "tag-characters",
}
_WORDS = """
    @ # $ . , : / ( ) [ ] ! ? - _ a A é 日 1 ＃ 👍 👩‍👧 🇩 ©️ 1️⃣ #️⃣
    http:// https:// www. :// a.b.com e.org/x? #tag @name @a@b.c $AAPL
    @[Jane](urn:li:person:1) @[ (urn:li: magnet:? urn:li: t.co/ xn-- example.com
"""
_SPACES = " |\n|\t|\r\n|\u2028|\u200d|\ufe0f|\u0301|\ud800|\ufeff|\x00|\u0085"
_PIECES = (*_WORDS.split(), *_SPACES.split("|"))
_TEXT = st.one_of(st.lists(st.sampled_from(_PIECES)).map("".join), st.text(st.characters()))


def _platforms() -> Sequence[Platform]:
    return [get(name) for name in _MINE]


@given(_TEXT)
def test_entities_are_in_place_and_apart(text: str) -> None:
    for platform in _platforms():
        last = 0
        for entity in platform.entities(text):
            assert last <= entity.range.start < entity.range.end <= len(text)
            assert entity.text == text[entity.range.start : entity.range.end]
            assert entity.value
            last = entity.range.end


@given(_TEXT, st.integers(1, 30))
def test_counts_hold_together(text: str, limit: int) -> None:
    for platform in _platforms():
        bounds = {"characters": limit, "fold": limit}
        if platform.limit("bytes"):
            bounds["bytes"] = limit * 4
        chosen = platform.with_limits(bounds)
        count = chosen.measure(text)
        assert count.used >= 0
        assert count.limit is not None
        assert (count.cut is None) == (count.used <= count.limit)
        assert count.cut is None or 0 <= count.cut < len(text)
        assert count.fold is None or 0 <= count.fold < len(text)
        assert count == chosen.measure(text, platform.entities(text))


@given(_TEXT, st.integers(1, 30))
def test_what_stands_before_a_cut_fits(text: str, limit: int) -> None:
    for platform in _platforms():
        if platform.name == "mastodon":
            # Cut short, what was no address may become one, and count more than it is long.
            continue
        chosen = platform.with_limits({"characters": limit})
        cut = chosen.measure(text).cut
        if cut is not None:
            assert chosen.measure(text[:cut]).used <= limit


@pytest.mark.parametrize("name", _MINE)
def test_every_limit_says_where_and_when_it_was_read(name: str) -> None:
    platform = get(name)
    assert platform.name == name
    assert platform.title
    assert set(platform.limits) <= _LIMITS
    for limit in platform.limits.values():
        assert limit.value > 0
        assert limit.source.startswith("https://")
        assert dt.date.fromisoformat(limit.date) == dt.date(2026, 11, 23)
        assert limit.sureness in {Sureness.DOCUMENTED, Sureness.REPORTED}


@pytest.mark.parametrize("name", _MINE)
def test_long_texts_take_time_in_step_with_their_length(name: str) -> None:
    platform = get(name)
    for text in (
        "#tag " * 100_000,
        "word " * 1_000_000,
        "@a@b.c " * 20_000,
        "https://e.org/a) " * 20_000,
        "a." * 100_000 + "://",
        "https://e.org/" + "(" * 100_000 + ")" * 100_000,
        "@[" * 100_000,
        "@[a](urn:li:" * 20_000,
        "magnet:?" * 50_000,
        "#a" + "·" * 100_000,
        "🇩" * 100_000,
        "👩\u200d" * 50_000,
        "\n" * 100_000,
        "a\u0301" * 50_000,
    ):
        assert platform.measure(text).used > 0 or not text.strip()


def test_which_go_on_in_replies_render_markdown_and_link() -> None:
    assert [name for name in _MINE if get(name).threads] == [
        "mastodon",
        "bluesky",
        "threads",
        "generic",
    ]
    assert [name for name in _MINE if get(name).markdown] == ["medium"]
    assert [name for name in _MINE if not get(name).links] == ["instagram"]


@pytest.mark.parametrize(
    ("name", "limits"),
    [
        ("linkedin", {"characters": 3000, "fold": 210, "fold-lines": 3, "images": 20}),
        ("instagram", {"characters": 2200, "hashtags": 5, "images": 10, "fold": 125}),
        ("facebook", {"characters": 63_206, "images": 10, "fold": 480}),
        (
            "threads",
            {"characters": 500, "links": 5, "hashtags": 1, "images": 20, "alt": 1000},
        ),
        ("medium", {}),
        ("generic", {}),
    ],
)
def test_limits(name: str, limits: dict[str, int]) -> None:
    assert {key: limit.value for key, limit in get(name).limits.items()} == limits


def test_linkedin_counts_utf16_and_the_name_of_a_mention() -> None:
    linkedin = get("linkedin")
    assert linkedin.measure("𝗕👍").used == 4
    text = "@[Jane Doe](urn:li:person:abc) wrote"
    assert linkedin.measure(text).used == len("Jane Doe wrote")
    assert [(one.text, one.value) for one in linkedin.entities(text)] == [
        ("@[Jane Doe](urn:li:person:abc)", "Jane Doe")
    ]


def test_linkedin_folds_after_210_characters_or_three_lines() -> None:
    linkedin = get("linkedin")
    assert linkedin.measure("a" * 210).fold is None
    assert linkedin.measure("a" * 211).fold == 210
    assert linkedin.measure("a\nb\nc").fold is None
    assert linkedin.measure("a\nb\nc\nd").fold == 5
    assert linkedin.measure("a\nb\nc\n\n").fold is None
    mention = "@[Jane Doe](urn:li:person:abc)"
    assert linkedin.measure(mention + "a" * 202).fold is None
    assert linkedin.measure(mention + "a" * 203).fold == len(mention) + 202


def test_threads_counts_an_emoji_as_its_bytes() -> None:
    threads = get("threads")
    assert threads.measure("日本é").used == 3
    assert threads.measure("hi 👍").used == 7
    assert threads.measure("👍🏽").used == 8
    assert threads.measure("👩‍👩‍👧‍👧").used == 25
    over = threads.measure("a" * 498 + "👍")
    assert (over.used, over.cut) == (502, 498)


def _generic(text: str) -> list[tuple[str, str]]:
    return [(one.kind.value, one.value) for one in get("generic").entities(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see https://e.org/a_(b)), ok", [("link", "https://e.org/a_(b)")]),
        ("see (https://e.org/a).", [("link", "https://e.org/a")]),
        ("http://localhost:80/a", [("link", "http://localhost:80/a")]),
        ("www.example.zzz!", [("link", "https://www.example.zzz")]),
        (
            "example.com. And e.co/x?y=z, x.py",
            [("link", "https://example.com"), ("link", "https://e.co/x?y=z")],
        ),
        ("the end.Net works, file.md, README.rs, 3.14, e.g. this", []),
        ("bit.ly/abc is.it", [("link", "https://bit.ly/abc")]),
        ("me.you@example.com", []),
        ("詳細はhttps://e.jp/a。次", [("link", "https://e.jp/a")]),
        (
            "@alice, @bob_1. @a.b.c (@d-e) x@y @@z",
            [("mention", "alice"), ("mention", "bob_1"), ("mention", "a.b.c"), ("mention", "d-e")],
        ),
        ("@alice@mastodon.social.", [("mention", "alice@mastodon.social")]),
        (
            "#a #1 #1a #日本 #été, #a_b #नमस्ते",
            [("hashtag", tag) for tag in ("a", "1a", "日本", "été", "a_b", "नमस्ते")],
        ),
        ("a#b &#x27; ##c /#d C# (#e)", [("hashtag", "e")]),
        ("https://e.org/#frag #tag", [("link", "https://e.org/#frag"), ("hashtag", "tag")]),
        ("hi 👋🏽 $AAPL", [("emoji", "👋🏽")]),
        ("", []),
    ],
)
def test_generic_entities(text: str, found: list[tuple[str, str]]) -> None:
    assert _generic(text) == found


def test_generic_has_no_limit() -> None:
    count = get("generic").measure("a" * 10**6)
    assert (count.limit, count.cut, count.fold) == (None, None, None)


def test_an_unknown_platform_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        get("myspace")
