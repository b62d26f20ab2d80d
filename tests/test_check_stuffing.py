"""Tags for reach, and popular ones that may be what a post is about."""

import pytest

from socialint import engine, pack
from socialint.dialects import parse
from socialint.draft import Intent
from socialint.text import Source

RULES = [rule for rule in pack.load_default() if rule.id == "hashtag-stuffing"]


def found(text: str, **author: tuple[str, ...]) -> list[str]:
    draft = parse(Source(text, "draft.md"), Intent(platforms=("mastodon",)))
    outcome = engine.lint(draft, engine.ruleset(RULES), engine.Author(**author))  # type: ignore[arg-type]
    assert not outcome.crashes
    return [text[one.span.start : one.span.end] for one in outcome.findings]


def test_tags_for_reach_are_found_anywhere() -> None:
    assert found("The #F4F crowd is here") == ["#F4F"]
    assert found("New desk. #desk #Like4Like\n#followback") == ["#Like4Like\n#followback"]


def test_one_popular_tag_is_no_stuffing() -> None:
    assert not found("New desk. #desk #viral")
    assert found("New desk. #desk #viral #fyp") == ["#viral #fyp"]
    assert found("New desk. #viral #desk #f4f") == ["#viral", "#f4f"]


@pytest.mark.parametrize(
    "text",
    [
        "I love this viral dance. #love #viral",
        "She is loving it, and it went viral. #love #viral",
        "We post to #Instagram and look at what #followers say about us.",
        "Filters such as `#love #viral` are ignored.",
    ],
)
def test_a_popular_tag_that_is_spoken_of_is_left_alone(text: str) -> None:
    assert not found(text)


def test_topics_and_vocabulary_are_spoken_of() -> None:
    text = "New video. #viral #trending"
    assert found(text)
    assert not found(text, topics=("viral trends", "trending songs"))
    assert not found(text, topics=("viral",), vocabulary=("trending",))
