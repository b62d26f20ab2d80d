"""Claims about everybody, and groups named as the enemy: what counts, and what does not."""

import os
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint import engine
from socialint.dialects import parse
from socialint.draft import Intent
from socialint.language.claiming import claim
from socialint.language.facts import analyse
from socialint.language.groups import enemy
from socialint.language.loader import FOLDER
from socialint.pack import read_rule
from socialint.text import Source

RULES = os.path.join(os.path.dirname(__file__), "..", "rules", "bubble")

pytestmark = pytest.mark.skipif(
    not Path(FOLDER, "meta.json").exists(), reason="no trained pipeline in this checkout"
)


@cache
def ruleset(rule: str) -> engine.Ruleset:
    path = os.path.join(RULES, f"{rule}.yaml")
    with open(path, encoding="utf-8") as stream:
        return engine.ruleset((read_rule(stream.read(), path, "bubble"),))


def marked(rule: str, text: str) -> list[str]:
    """The words that a rule marks in a draft."""
    draft = parse(Source(text, "draft.md"), Intent())
    outcome = engine.lint(draft, ruleset(rule), engine.Author())
    assert not outcome.crashes
    return [text[one.span.start : one.span.end] for one in outcome.findings]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # Subjects that leave nobody out
        ("Nobody hires juniors anymore.", "Nobody hires"),
        ("No one is going to hand you a career.", "No one is going"),
        ("No-one reads a long mail.", "No-one reads"),
        ("You’ll never regret a walk.", "You’ll never regret"),
        ("Nobody ever regretted a backup.", "Nobody ever regretted"),
        ("Everyone thinks they listen well.", "Everyone thinks"),
        ("Every brand needs a voice.", "Every brand needs"),
        ("All great writers read a lot.", "All great writers read"),
        ("We are all salespeople.", "We are all salespeople"),
        ("No company cares about you.", "No company cares"),
        ("Anyone who disagrees is a fool.", "Anyone who disagrees is a fool"),
        ("97% of people never try.", "97% of people never try"),
        ("Founders never sleep.", "Founders never sleep"),
        ("The best engineers are lazy.", "The best engineers are lazy"),
        ("People fail because they stop too soon.", "People fail"),
        # Always and never
        ("Quality always beats quantity.", "Quality always beats"),
        ("The timing will never be right.", "The timing will never be right"),
        ("You'll never regret a walk.", "You'll never regret"),
        # Turns of phrase
        ("Agile is dead.", "Agile is dead"),
        ("Motivation is a myth.", "Motivation is a myth"),
        ("Consistency is the only way to win.", "the only way"),
        ("The only thing that matters is execution.", "The only thing that matters"),
        ("There is no success without sacrifice.", "There is no success"),
        ("There are two types of people: talkers and builders.", "There are two types of people"),
        ("You can't lead without trust.", "You can't lead without"),
        ("Kindness wins every single time.", "Kindness wins every single time"),
        ("Today is the best day in history to learn to code.", "best day in history"),
        ("A certificate won't make you a leader.", "A certificate won't make"),
        ("Everything else is noise.", "Everything else is"),
        ("Your network is everything.", "Your network is everything"),
        ("There are literally zero quick wins in sales.", "There are literally zero"),
        # What nobody tells, and what everyone gets wrong
        ("Here is the part that nobody tells you.", "nobody tells"),
        ("Pricing is the one thing everyone gets wrong.", "everyone gets"),
    ],
)
def test_claims(text: str, words: str) -> None:
    assert marked("sweeping-claim", text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        # Hedges, opinions, dates, counts
        "In my experience, nobody reads long mails.",
        "I think everyone needs a hobby.",
        "Usually nobody notices.",
        "Most people never read the licence.",
        "Not every founder needs funding.",
        "Python 2 is dead since 2020.",
        "According to the survey, 92% of developers use Git.",
        "95% of people in the survey own a bicycle.",
        "Talent always wins, says my coach.",
        # Orders, questions, quotations, conditions, wishes
        "Always close the file.",
        "Is email dead?",
        'She asked why "nobody reads documentation" is on the wall.',
        "If everyone agrees, we merge on Monday.",
        "Make sure everyone has a seat.",
        "It is not true that nobody reads documentation.",
        # One occasion, one group
        "Nobody was hurt in the fire.",
        "No-one was hurt in the fire.",
        "Nobody knows which key is the right one.",
        "Everyone on our team works from home.",
        "Everyone wants to know when it is out.",
        "Every student in the course builds a robot.",
        "All companies in the list are hiring.",
        "We all met in Oslo last week.",
        "We are all excited about the summer.",
        "All three companies have moved.",
        "People are selling their old books at the gate.",
        "They sold a house that nobody wants to buy.",
        "Everyone always tells me to slow down.",
        "Founders are not lazy.",
        "The team always welcomes new people.",
        "I never eat breakfast.",
        "Managers don't get a vote in this election.",
        "The best teams will present on Sunday.",
        # What people may do, get, or need not do
        "Everyone is welcome.",
        "Every attendee gets a badge.",
        "No experience is required.",
        "Students don't pay.",
        "You'll never have to write boilerplate again.",
        "You can always reach us by mail.",
        # Programs and logic
        "The function never returns None.",
        "A mutex always belongs to one thread.",
        "You can't use the API without a key.",
        "99% of requests are served in 10 ms.",
        "The only way to install it is from source.",
        # What really dies
        "The battery is dead.",
        "The poet is dead at 88.",
        "Ana Kovač, the poet, is dead.",
        "RSS isn't dead.",
    ],
)
def test_no_claims(text: str) -> None:
    assert marked("sweeping-claim", text) == []


def test_bullet_points_tell_a_story() -> None:
    assert marked("sweeping-claim", "How it went:\n\n- Nobody wants to switch\n- We give up") == []
    assert marked("sweeping-claim", "Lessons:\n\n1. Nobody wants to switch.\n2. Ask early.")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("You people have no idea how this works.", "You people"),
        ("You lot never read the notes.", "You lot"),
        ("I am sick of those snobs in marketing.", "those snobs in marketing"),
        ("The clowns at head office closed the lab.", "The clowns at head office"),
        ("So-called journalists wrote about us again.", "So-called journalists"),
        ("They want to silence us.", "They want to silence us"),
        ("These people want to ruin our town.", "These people want to ruin our"),
        ("Managers are parasites.", "Managers are parasites"),
        ("Those people are evil.", "Those people are evil"),
        ("You're either with us or against us.", "either with us or against us"),
    ],
)
def test_enemies(text: str, words: str) -> None:
    assert marked("us-versus-them", text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "They moved to Oslo, and we miss them.",
        "They hate rain.",
        "They beat us 3:1 in the final.",
        "Us against them tonight: kick-off at eight.",
        "You people are amazing, thank you.",
        "People like you make this place.",
        "The clowns at the party were funny.",
        "The so-called builder pattern is explained here.",
        "Perfect is the enemy of good.",
        "Engineers and designers are not enemies.",
        "Why do they hate us?",
        "He shouted that they hate us.",
        "Users hate our search, and they are right.",
        "These people need our help.",
        "Those people are our volunteers.",
    ],
)
def test_no_enemies(text: str) -> None:
    assert marked("us-versus-them", text) == []


_PIECES = st.text("aeinot ,.'’“”\"-–%#@\n😂") | st.sampled_from([
    *("nobody", "everyone", "every", "all", "people", "no one", "never", "always", "without"),
    *("there", "the only", "is", "are", "dead", "99% of", "anyone who", "founders", "will not"),
    *("two types of", "in history", "every time", "we", "you", "can't", "win", "a", "the"),
    *("you people", "those", "idiots", "in marketing", "so-called", "hate us", "the enemy"),
])  # fmt: skip


@given(st.lists(_PIECES, max_size=9).map(" ".join))
def test_any_words_of_any_sentence_can_be_judged(text: str) -> None:
    for sentence in analyse(text):
        count = len(sentence.clause.words)
        for first in range(count):
            for last in range(first, min(first + 3, count)):
                for judge in (claim, enemy):
                    place = judge(sentence.clause, first, last)
                    assert place is None or 0 <= place[0] <= place[1] < count
