"""Mastodon: each fact of its own code that a count or a link rests on."""

import pytest

from socialint.platforms import mastodon
from socialint.platforms.base import EntityKind

_X = mastodon.PLATFORM


def _found(text: str) -> list[tuple[str, str]]:
    return [(one.kind.value, one.value) for one in _X.entities(text)]


def _used(text: str) -> int:
    return _X.measure(text).used


@pytest.mark.parametrize(
    ("text", "length", "found"),
    [
        ("file.py and README.md and main.rs", 33, []),
        ("Visit example.com today", 23, []),
        ('(#open) [#source] "#quoted"', 27, []),
        ("#C++ and #node.js", 17, [("hashtag", "C"), ("hashtag", "node")]),
        ("#emoji🎉tag #🎉", 13, [("hashtag", "emoji"), ("emoji", "🎉"), ("emoji", "🎉")]),
        ("#タグ、次", 5, [("hashtag", "タグ")]),
        ("cc @alice@mastodon.social thanks", 16, [("mention", "alice@mastodon.social")]),
        ("cc @alice.bsky.social thanks", 28, [("mention", "alice.bsky.social")]),
        ("HTTPS://EXAMPLE.COM/PATH", 23, [("link", "HTTPS://EXAMPLE.COM/PATH")]),
        ("link:https://example.com", 28, [("link", "https://example.com")]),
        ("http://localhost:8000", 21, []),
        ("𝗕𝗼𝗹𝗱 text", 9, []),
        ("… • → ✓ ™", 9, []),
        ("©", 1, []),
        ("©️", 1, [("emoji", "©️")]),
        # As Ruby counts since it follows Unicode 15.1; one with older tables says 8.
        ("नमस्ते दुनिया", 7, []),
    ],
)
def test_differs_from_other_networks(text: str, length: int, found: list[tuple[str, str]]) -> None:
    assert _used(text) == length
    assert _found(text) == found


def test_500_graphemes_fit() -> None:
    assert _X.measure("é́" * 500).cut is None
    assert _X.measure("é" * 501).cut == 500


@pytest.mark.parametrize("length", [20, 100, 3000])
def test_an_address_counts_23(length: int) -> None:
    assert _used("see https://e.org/" + "a" * (length - 14)) == 27


def test_an_address_that_is_no_link_counts_in_full() -> None:
    assert _used("https://example.invalidtld/a") == 28
    assert _used("https://" + "a" * 64 + ".com") == 76  # No label is so long.
    assert _used("https://e.org/" + "a" * 4096) == 4110


def test_where_addresses_end() -> None:
    for written, kept in {
        "(https://e.org/a).": "https://e.org/a",
        "https://e.org/A_(b), yes": "https://e.org/A_(b)",
        "https://e.org/a?b=1&c.": "https://e.org/a?b=1&c",
        "https://e.org:80/ü/日本": "https://e.org:80/ü/日本",
        "https://e.org/東京_(曖昧)": "https://e.org/東京_",
        "https://example.comの説明": "https://example.com",
        "https://a_b.c.org/": "https://a_b.c.org/",
        "gemini://e.org/a": "gemini://e.org/a",
        "https://t.co/abc-d?e": "https://t.co/abc",
    }.items():
        assert _found(written) == [("link", kept)], written


@pytest.mark.parametrize(
    "text",
    [
        "xhttps://e.org",
        "@https://e.org",
        "ftp://e.org",
        "https://a_b.org",
        "https://-a.org",
        "https://e.orgs",
        "https://t.co/" + "a" * 41,
        # The pattern takes all of this from its first letter, and then drops it.
        "example.com/?to=https://e.org",
    ],
)
def test_what_is_no_address(text: str) -> None:
    assert _found(text) == []


def test_a_magnet_is_linked_and_counts_in_full() -> None:
    text = "magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a"
    assert _found(text) == [("link", text)]
    assert _used(text) == len(text)


def test_a_mention_counts_without_its_server() -> None:
    assert _used("@alice@" + "a" * 30 + ".com") == 6
    assert _used("a" * 475 + " @alice@" + "b" * 30 + ".com") == 482


def test_a_mention_whose_server_is_too_long_counts_in_full() -> None:
    fits = "a" * 249 + ".com"
    assert _used(f"@a@{fits}") == 2
    assert _used(f"@a@a{fits}") == 257
    assert _found(f"@a@a{fits}") == []


def test_mentions() -> None:
    for written, names in {
        "@a.b-c_d, @e@f-g.org.": ["a.b-c_d", "e@f-g.org"],
        "(@a) .@b x@c.org /@d =@e": ["a", "b"],
        "@a@b@c @d:// @eé": [],
        "@a@日本.jp": ["a@日本.jp"],
        "＠a": [],
    }.items():
        assert [value for _, value in _found(written)] == names, written


def test_hashtags_need_white_space_before_and_a_letter_inside() -> None:
    for written, names in {
        "#a\n#b\u3000#c\x85#d": ["a", "b", "c", "d"],
        "a#b /#c (#d) #e#f": ["e"],
        "#1 #12a #a1 #_": ["12a", "a1"],
        "＃a #日本語 #été": ["a", "日本語", "été"],
        "#a·b #a・b #a\u200cb #a·": ["a·b", "a・b", "a\u200cb", "a"],
        # A separator between two others is as good as a letter.
        "#1_2 #1·2 #12": ["1_2", "1·2"],
        "#taghttps://e.org": ["tag"],
    }.items():
        found = [value for kind, value in _found(written) if kind == "hashtag"]
        assert found == names, written


def test_there_are_no_cashtags() -> None:
    assert _found("$TWTR") == []


def test_a_content_warning_shares_the_limit() -> None:
    warned = mastodon.with_warning(_X, "spoiler")
    assert warned.measure("a" * 493).cut is None
    count = warned.measure("a" * 494)
    assert (count.used, count.cut) == (501, 493)
    assert mastodon.with_warning(_X, "a" * 520).measure("").used == 520
    assert mastodon.with_warning(_X, "a" * 520).measure("text").cut == 0


def test_blank_text_counts_nothing() -> None:
    assert _used(" \n\u3000") == 0


def test_a_cut_never_falls_inside_an_address() -> None:
    text = "a" * 490 + " https://example.com/ and more"
    count = _X.measure(text)
    assert count.used == 490 + 1 + 23 + 9
    assert count.cut == 491


def test_a_server_sets_its_own_limit() -> None:
    count = _X.with_limits({"characters": 5000}).measure("a" * 501)
    assert (count.limit, count.cut) == (5000, None)


def test_polls_media_and_fold() -> None:
    assert {name: limit.value for name, limit in _X.limits.items()} == {
        "characters": 500,
        "images": 4,
        "alt": 10_000,
        "poll-options": 4,
        "poll-option": 50,
        "fold-lines": 32,
    }
    assert _X.measure("\n".join("a" * 32)).fold is None
    assert _X.measure("\n".join("a" * 33)).fold == 63


def test_emoji_are_entities_too() -> None:
    assert [one.kind for one in _X.entities("hi 👋🏽")] == [EntityKind.EMOJI]
