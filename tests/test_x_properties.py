"""What must hold of X's entities and counts for any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.platforms import get
from socialint.platforms.x_count import composed, cut, parse, weigh
from socialint.platforms.x_emoji import newer_emoji, sequences
from socialint.platforms.x_links import links
from socialint.platforms.x_validate import (
    valid_address,
    valid_hashtag,
    valid_list,
    valid_post,
    valid_username,
)

X = get("x")
PARTS = st.sampled_from(
    [
        *("@user", "@a/b", "#tag", "＃タグ", "$CASH", "https://example.com/a(b)", "a.com"),
        *("b.co.uk", "é", "日本", "😀", "👩‍💻", "🏳️‍🌈", "1️⃣", ".com", "xn--a", "http://", "RT"),
        *("t.co/abc", "c\u0301", "\ufe0f", "\u200d", "\u202a", "\ufeff", "\U0001f1e6", "𠀡"),
        *"/.-_:()?＠",
    ]
)
TEXTS = st.one_of(
    st.text(),
    st.lists(st.one_of(PARTS, st.sampled_from([" ", "\n", "\u3000", ""]), st.text(max_size=3))).map(
        "".join
    ),
)


@given(TEXTS)
def test_entities_are_in_order_apart_and_show_their_text(text: str) -> None:
    last = 0
    for entity in X.entities(text):
        start, end = entity.range
        assert last <= start < end <= len(text)
        assert entity.text == text[start:end]
        assert entity.value
        last = end


@given(TEXTS)
def test_count_is_bounded_by_two_a_character(text: str) -> None:
    count = X.measure(text)
    assert 0 <= count.used <= 2 * len(composed(text)) + 23 * len(links(composed(text)))
    assert (count.cut is not None) == (count.used > 280)
    assert count.fold is None


@given(TEXTS, st.integers(0, 60))
def test_what_stands_before_the_cut_is_the_most_that_fits(text: str, limit: int) -> None:
    at = cut(text, limit)
    if at is None:
        assert weigh(text) <= limit
        return
    assert 0 <= at < len(text)
    if not links(composed(text)) and not sequences(composed(text)):
        assert weigh(text[:at]) <= limit
    assert weigh(text) > limit


@given(TEXTS)
def test_count_of_a_long_post_folds_at_280(text: str) -> None:
    longer = X.with_limits({"characters": 4000})
    folded = "word " * 60 + text
    count = longer.measure(folded)
    assert count.fold == 280
    assert count.cut is None or count.used > 4000


@given(TEXTS)
def test_entities_given_or_not_the_count_is_the_same(text: str) -> None:
    assert X.measure(text, X.entities(text)) == X.measure(text)


@given(st.text(st.characters(codec=None)))
def test_half_characters_do_not_crash(text: str) -> None:
    X.entities(text)
    X.measure(text)


@given(TEXTS)
def test_validity_is_answered_for_any_text(text: str) -> None:
    for check in (valid_username, valid_list, valid_hashtag, valid_address):
        assert check(text) in {True, False}
    assert valid_post(text) == (bool(text) and parse(text).valid)


@given(TEXTS)
def test_newer_emoji_are_among_all_emoji(text: str) -> None:
    assert set(newer_emoji(text)) <= set(sequences(text))


LONG = {
    "letters": "a" * 5_000_000,
    "hashtags": "#tag " * 100_000,
    "joined hashtags": "#tag" * 100_000,
    "dots": "a." * 100_000,
    "domains": "a.co." * 100_000,
    "mentions": "@a " * 50_000,
    "dollars": "$" * 100_000,
    "parentheses": "a.co/" + "(" * 300_000,
    "open parentheses": "a.co/" + "(a(b" * 50_000,
    "path that never ends": "a.co/" + "!" * 300_000,
    "query that never ends": "a.co?" + "!" * 300_000,
    "schemes": "http://" * 100_000,
    "digits": "#" + "1" * 500_000,
    "ideographs": "あ." * 100_000,
    "joiners": "👩\u200d" * 50_000,
    "marks": "a" + "\u0301\u0323" * 100_000,
}


@pytest.mark.parametrize("name", LONG)
def test_long_texts_are_read_to_the_end(name: str) -> None:
    text = LONG[name]
    count = X.measure(text, X.entities(text))
    assert count.used > 280
    assert count.cut is not None
    assert count.cut <= 281
