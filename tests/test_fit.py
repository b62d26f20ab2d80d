"""How a draft without a platform would fit."""

import pytest

from socialint.fit import fits
from tests.rule_tools import draft


def titles(text: str) -> dict[str, tuple[int, ...]]:
    return {fit.title: tuple(fit[1:]) for fit in fits(draft(text))}


def test_a_short_text_fits_everywhere_as_it_stands() -> None:
    assert titles("Hello all") == {
        "LinkedIn": (1, 9, 3000),
        "Mastodon": (1, 9, 500),
        "Bluesky": (1, 9, 300),
        "X": (1, 9, 280),
    }


@pytest.mark.parametrize("text", ["", "\n", "x" * 20_001])
def test_nothing_is_said_of_no_text_or_no_post(text: str) -> None:
    assert titles(text) == {}


def test_a_longer_text_takes_several_posts() -> None:
    found = titles("word " * 200)
    assert {title: posts for title, (posts, *_) in found.items()} == {
        "LinkedIn": 1,
        "Mastodon": 2,
        "Bluesky": 4,
        "X": 4,
    }


def test_a_word_longer_than_a_post_is_cut() -> None:
    assert titles("x" * 601)["Bluesky"] == (3, 601, 300)


def test_where_a_text_fits_in_no_way_nothing_is_said() -> None:
    assert set(titles("word " * 700)) == {"Mastodon", "Bluesky", "X"}
