"""X: what it finds in a text and how it counts, in cases of our own."""

import re

import pytest

from socialint.platforms import get, tlds
from socialint.platforms.base import EntityKind, Sureness
from socialint.platforms.x_characters import char_class
from socialint.platforms.x_count import V1, V2, composed, invalid_at, parse, weigh
from socialint.platforms.x_emoji import emoji, newer_emoji, sequences
from socialint.platforms.x_links import links
from socialint.platforms.x_tags import mentions, mentions_and_lists, reply
from socialint.platforms.x_validate import (
    linked_hashtags,
    valid_address,
    valid_hashtag,
    valid_list,
    valid_post,
    valid_username,
)

X = get("x")


def found(text: str) -> list[tuple[str, str, str]]:
    return [(entity.kind.value, entity.text, entity.value) for entity in X.entities(text)]


def test_platform_says_what_it_is() -> None:
    assert (X.name, X.title, X.unit) == ("x", "X", "weighted characters")
    assert X.threads
    assert not X.markdown
    assert X.links


def test_each_limit_names_its_source_and_day() -> None:
    assert {name: limit.value for name, limit in X.limits.items()} == {
        "characters": 280,
        "fold": 280,
        "images": 4,
        "alt": 1000,
        "poll-options": 4,
        "poll-option": 25,
    }
    assert X.limits["characters"].sureness is Sureness.DOCUMENTED
    assert all(limit.source and limit.date == "2026-11-23" for limit in X.limits.values())


def test_entities_of_every_kind_come_in_order() -> None:
    text = "hi @alice #python 🎉 $TWTR https://e.org and e.org/a."
    assert found(text) == [
        ("mention", "@alice", "alice"),
        ("hashtag", "#python", "python"),
        ("emoji", "🎉", "🎉"),
        ("cashtag", "$TWTR", "TWTR"),
        ("link", "https://e.org", "https://e.org"),
        ("link", "e.org/a", "https://e.org/a"),
    ]


def test_list_is_a_mention_of_its_user() -> None:
    assert found("see @alice/friends") == [("mention", "@alice/friends", "alice")]
    assert [tag.list for tag in mentions_and_lists("@alice/friends @bob")] == ["/friends", ""]
    assert [tag.name for tag in mentions("@alice/friends @bob")] == ["bob"]


def test_offsets_are_code_points_where_utf16_has_more() -> None:
    text = "𝗕𝗼𝗹𝗱 a.com 😀 #tag"
    starts = [entity.range.start for entity in X.entities(text)]
    assert starts == [text.index("a.com"), text.index("😀"), text.index("#tag")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("file.py and README.md and main.rs", ["file.py", "README.md", "main.rs"]),
        ("node.js asp.net", ["asp.net"]),
        ("end.Next word", ["end.Next"]),
        ("end.Then word", []),
        ("a@b.com", []),
        ("x.com-y", []),
        ("HTTPS://EXAMPLE.COM/PATH", ["HTTPS://EXAMPLE.COM/PATH"]),
        ("http://localhost:8000", []),
        ("link:https://example.com", ["https://example.com"]),
        ("(see example.com/a_(b))", ["example.com/a_(b)"]),
        ("example.com/a?b=c. Next", ["example.com/a?b=c"]),
        ("日本example.comです", ["example.com"]),
        ("https://日本.jp/", ["https://日本.jp/"]),
        ("日本.jp", []),
        ("a_b.com a.b_c.com", []),
        ("https://a_b.example.com", ["https://a_b.example.com"]),
        ("https://my_site.com", []),
        ("-a.com b -c.com", []),
        (".a.com /a.com _a.com", []),
        ("http://" + "a" * 63 + ".com", ["http://" + "a" * 63 + ".com"]),
        ("http://" + "a" * 64 + ".com", []),
        ("http://" + "あ" * 57 + ".com", ["http://" + "あ" * 57 + ".com"]),
        ("http://" + "あ" * 59 + ".com", []),
        ("https://t.co/abc/def", ["https://t.co/abc"]),
        ("https://t.co/" + "a" * 41, []),
        ("http://a.co/" + "a" * 4077, ["http://a.co/" + "a" * 4077]),
        ("http://a.co/" + "a" * 4078, []),
        ("a.co/" + "a" * 4083, ["a.co/" + "a" * 4083]),
        ("a.co/" + "a" * 4084, []),
    ],
)
def test_addresses(text: str, expected: list[str]) -> None:
    assert [link.url for link in links(text)] == expected


def test_address_may_be_shorter_than_what_it_covers() -> None:
    text = "example.comの説明.jp/a"
    (link,) = links(text)
    assert link == (0, len(text), "example.com/a")
    assert X.entities(text)[0].text == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('(#open) [#source] "#quoted"', ["open", "source", "quoted"]),
        ("#C++ and #node.js", ["C", "node"]),
        ("#emoji🎉tag #🎉", ["emoji"]),
        ("#タグ、次", ["タグ"]),
        ("#1 #1a #_ #_a a#b &#39; #a#b ##c", ["1a", "_a", "c"]),
        ("❤️#a ✌︎#b é#c", ["a", "b"]),
        ("https://e.org/#a #b", ["b"]),
    ],
)
def test_hashtags(text: str, expected: list[str]) -> None:
    assert [tag.name for tag in linked_hashtags(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cc @alice@mastodon.social thanks", []),
        ("cc @alice.bsky.social thanks", ["alice"]),
        ("RT@a rt:@b xRT@c .@d ,@e !@f a@g", ["a", "b", "d", "e"]),
        ("＠full", ["full"]),
        ("@usér @a://b @ok", ["ok"]),
        ("@" + "a" * 25, ["a" * 20]),
    ],
)
def test_mentions(text: str, expected: list[str]) -> None:
    assert [entity.value for entity in X.entities(text) if entity.kind is EntityKind.MENTION] == (
        expected
    )


def test_replies_start_with_a_mention() -> None:
    assert reply("　@alice hello") == "alice"
    assert reply(".@alice hello") is None
    assert reply("@alice@host") is None


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("", 0),
        ("hello", 5),
        ("Visit example.com today", 35),
        ("日本語", 6),
        ("‘’“”—", 5),
        ("…•→✓™", 10),
        ("©", 1),
        ("©️", 2),
        ("नमस्ते दुनिया", 13),
        ("𝗕𝗼𝗹𝗱 text", 13),
        ("👨‍👩‍👧‍👦", 2),
        ("🇩🇪🇫🇷", 4),
        ("e\u0301", 1),
        ("\ufe0f", 2),
        ("#例.com", 3 + 4),
        ("#例example.com", 3 + 23),
    ],
)
def test_weight(text: str, used: int) -> None:
    assert X.measure(text).used == used


def test_older_ways_of_counting() -> None:
    assert weigh("日本👩‍🚀", V1) == 5
    assert weigh("日本👩‍🚀", V2) == 9
    assert weigh("日本👩‍🚀") == 6
    assert parse("a" * 141, V1).valid is False


def test_cut_is_where_the_limit_is_reached() -> None:
    assert X.measure("a" * 280).cut is None
    assert X.measure("a" * 281).cut == 280
    assert X.measure("日" * 141).cut == 140
    assert X.measure("a" * 279 + "日").cut == 279
    # What counts as a whole is not split.
    assert X.measure("a" * 270 + " https://example.com/path").cut == 271
    assert X.measure("a" * 279 + "👩‍🚀").cut == 279


def test_cut_is_an_offset_of_the_text_as_written() -> None:
    assert X.measure("e\u0301" * 300).cut == 560
    assert X.measure("a" * 280 + "e\u0301").cut == 280
    assert X.measure("\u1100\u1161" * 141).cut == 280


def test_longer_posts_are_folded_at_280() -> None:
    premium = X.with_limits({"characters": 25_000})
    assert premium.measure("a" * 280).fold is None
    assert premium.measure("日" * 200).fold == 140
    assert premium.measure("a" * 25_001)[3:] == (280, 25_000)
    assert X.measure("a" * 300).fold is None


def test_newer_emoji_count_two_as_x_says() -> None:
    for one in ("🧑‍💻", "🫱🏽‍🫲🏿", "👩🏽‍❤️‍💋‍👨🏿", "🏳️‍⚧️", "❤️‍🔥", "🐈‍⬛", "🧎🏾‍♀️‍➡️", "🫠", "⚧️"):
        assert X.measure(one).used == 2, one
        assert [entity.text for entity in X.entities(one)] == [one]
        assert len(newer_emoji(one)) == 1
    assert newer_emoji("👩‍🚀 👨‍👩‍👧‍👦 😀 🇩🇪 text") == ()


def test_all_emoji_of_unicode_count_two() -> None:
    import emoji as package

    qualified = package.STATUS["fully_qualified"]
    known = [
        text
        for text, data in package.EMOJI_DATA.items()
        if data["status"] == qualified and data["E"] <= 18
    ]
    assert len(known) > 3500
    assert [text for text in known if weigh(text) != 2 or len(sequences(text)) != 1] == []


def test_lone_variation_selector_counts_but_is_no_emoji() -> None:
    assert len(sequences("a\ufe0f")) == 1
    assert emoji("a\ufe0f") == ()


def test_keycap_in_a_hashtag_is_part_of_it() -> None:
    assert found("#1️⃣") == [("hashtag", "#1️⃣", "1️⃣")]
    assert found("1️⃣ #️⃣") == [("emoji", "1️⃣", "1️⃣"), ("emoji", "#️⃣", "#️⃣")]


def test_invalid_characters_are_found() -> None:
    assert invalid_at("ab\ufeffc") == 2
    assert invalid_at("abc") is None
    assert not valid_post("ab\uffff")
    assert valid_post("ab")
    assert not valid_post("")
    assert not valid_post("a" * 281)


def test_names_tags_and_addresses_are_validated() -> None:
    assert valid_username("@alice")
    assert not valid_username("alice")
    assert not valid_username("@alice b @c")
    assert valid_list("@alice/friends")
    assert not valid_list("@alice")
    assert valid_hashtag("#tag")
    assert not valid_hashtag("#tag more")
    assert valid_address("https://user@例え.jp:80/a?b#c")
    assert not valid_address("example.com")
    assert valid_address("example.com", scheme_needed=False)
    assert not valid_address("ftp://example.com")
    assert not valid_address("https://example.com/a b")
    assert not valid_address("")


def test_long_runs_of_marks_are_composed_in_pieces() -> None:
    text = "e\u0301" * 600 + "a" + "\u0323\u0301" * 600
    assert composed(text).startswith("é" * 600)
    assert len(composed(text)) == 600 + 1200


def test_known_domains_are_those_of_the_package() -> None:
    assert len(tlds.generic()) == 1259
    assert len(tlds.country()) == 315
    assert len(tlds.known()) == 1574
    assert all(tld == tld.lower() for tld in tlds.known())


def test_ranges_become_the_inside_of_a_class() -> None:
    pattern = re.compile(f"[{char_class('41-43 5d', '1f600')}]")
    assert pattern.findall("ABD]😀-") == ["A", "B", "]", "😀"]
