"""Where a request to the reader stands, and where the same words say something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint import engine, pack
from socialint.checks._request import asks
from socialint.dialects import parse
from socialint.draft import Intent
from socialint.text import Range, Source, fold

RULES = [rule for rule in pack.load_default() if rule.check in {"ask", "automation", "stuffing"}]


@pytest.mark.parametrize(
    "before",
    [
        "",
        "Please ",
        "Thanks for reading! ",
        "If you like this, ",
        "If you liked this post ",
        "Enjoyed it? Then ",
        "Don't forget to ",
        "Make sure to ",
        "Make sure you ",
        "Consider sharing if you found some value and ",
        "Read the notes and ",
        "@ann ",
        "🔔 ",
        "1. ",
        "- ",
        "**",
        "You should ",
        "Just ",
    ],
)
def test_a_request_is_one(before: str) -> None:
    text = f"{before}follow us"
    assert asks(fold(text), Range(len(before), len(text)))


@pytest.mark.parametrize(
    "before",
    [
        "People who ",
        "Those 300 accounts ",
        "Don't ",
        "Please do not ",
        "Never ",
        "They read the notes and ",
        "We want people to ",
        "You don't have to ",
        "If you ",
        "I asked them to ",
        "Why ",
        "un",
        "#",
        "@",
        "You like it and ",
        "When you like it and ",
    ],
)
def test_a_statement_is_no_request(before: str) -> None:
    text = f"{before}follow us"
    assert not asks(fold(text), Range(len(before), len(text)))


def found(text: str) -> list[tuple[str, str]]:
    draft = parse(Source(text, "draft.txt"), Intent())
    outcome = engine.lint(draft, engine.ruleset(RULES), engine.Author(language="en"))
    assert not outcome.crashes
    return [(one.rule, text[one.span.start : one.span.end]) for one in outcome.findings]


def test_a_quoted_word_inside_a_request_is_no_quotation() -> None:
    assert found("Comment “I AM IN” below.") == [("engagement-bait", "Comment “I AM IN” below")]
    assert not found("They wrote “comment YES below” twice.")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Comment GUIDE and I'll DM you the list.", "automated-dm"),
        ("Comment below and I'll send you the list.", "engagement-bait"),
        ("Retweet and follow us to win a mug.", "giveaway-gate"),
        ("Repost this to help your network.", "engagement-bait"),
        ("Follow me and I'll follow you back.", "follow-for-follow"),
    ],
)
def test_one_place_has_one_finding(text: str, rule: str) -> None:
    assert [one for one, _ in found(text)] == [rule]


WORDS = """
follow me us like share repost comment “yes” "word" and or to win tag a friend who if you please
don't never join 10,000 subscribers newsletter dm GUIDE I'll send 🔥 ♻️ 🔔 #f4f #love #viral , . !
giveaway below in the comments
"""


@given(st.lists(st.sampled_from([*WORDS.split(), "\n"]), max_size=40).map(" ".join))
def test_any_row_of_words_is_judged(text: str) -> None:
    draft = parse(Source(text, "draft.txt"), Intent())
    outcome = engine.lint(draft, engine.ruleset(RULES), engine.Author(language="en"))
    assert not outcome.crashes
    for finding in outcome.findings:
        assert 0 <= finding.span.start < finding.span.end <= len(text)
