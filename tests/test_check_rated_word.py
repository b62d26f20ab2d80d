"""Vulgar words by rating: each is found, and nothing inside a longer word or a name is."""

import pytest

from socialint import examples, pack
from socialint.rule import Example

RULE = next(rule for rule in pack.load_default() if rule.id == "profanity")
OPTIONS = RULE.options


def marked(text: str, rating: str = "medium", platform: str | None = None) -> list[str]:
    example = Example(text, bad=True, options={"rating": rating}, platform=platform)
    spans = (finding.span for finding in examples.findings(example, RULE, [RULE]))
    return [text[span.start : span.end] for span in spans]


def words_by_rating() -> list[tuple[str, str]]:
    order = ("strong", "medium", "mild")
    return [(rating, word) for rating in order for word in getattr(OPTIONS, rating)]


@pytest.mark.parametrize(("rating", "word"), words_by_rating())
def test_a_word_counts_from_its_rating_on(rating: str, word: str) -> None:
    assert word == word.lower().strip(), "words are written folded"
    order = ["strong", "medium", "mild"]
    for asked in order:
        whole = word in marked(f"Well, {word} it is", asked)
        assert whole == (order.index(asked) >= order.index(rating))


def test_a_word_has_one_rating() -> None:
    words = [word for _, word in words_by_rating()]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    "text",
    [
        "Scunthorpe, Penistone, Lightwater, Cockermouth and Sussex",
        "The class assesses a cocktail of assets, and the shiitake passes.",
        "Dick Tracy, Moby Dick and Dr Fuchs play a brainf game",
        "@shit and @bitch_please wrote to us",
        "https://a.example/shit/fuck-up",
        "`rm shit` and\n\n```\nfuck = 1\n```\n",
        "> fuck\n",
        "He said “fuck” and left.",
    ],
)
def test_names_addresses_code_and_quotations_are_left_alone(text: str) -> None:
    assert marked(text, "mild", "mastodon") == []


def test_capitals_and_styled_letters_are_seen_through() -> None:
    assert marked("What the FUCK and what the 𝗳𝘂𝗰𝗸") == ["FUCK", "𝗳𝘂𝗰𝗸"]


def test_an_unknown_rating_counts_every_word() -> None:
    assert marked("crap", "gentle") == ["crap"]
