"""What is held back, and what only looks like it; and how often the rule is right."""

import json
import os
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint import engine
from socialint.dialects import parse
from socialint.draft import Intent
from socialint.finding import Finding
from socialint.language import teasing
from socialint.pack import read_rule
from socialint.text import Source, fold

ROOT = os.path.join(os.path.dirname(__file__), "..")
SHARED = os.path.join(ROOT, "..", "shared")
RULE = os.path.join(ROOT, "rules", "value", "clickbait.yaml")


@cache
def ruleset() -> engine.Ruleset:
    with open(RULE, encoding="utf-8") as stream:
        return engine.ruleset((read_rule(stream.read(), RULE, "value"),))


def findings(text: str, path: str = "draft.md", **author: str) -> tuple[Finding, ...]:
    draft = parse(Source(text, path), Intent())
    outcome = engine.lint(draft, ruleset(), engine.Author(**author))  # type: ignore[arg-type]
    assert not outcome.crashes
    return outcome.findings


def found(text: str, path: str = "draft.md") -> list[str]:
    return [text[one.span.start : one.span.end] for one in findings(text, path)]


@pytest.mark.parametrize(
    "text",
    [
        "9 ways to name a variable https://example.org/a",
        "These five habits make you a calmer reviewer",
        "The one thing every migration gets wrong",
        "He opened the old server and nobody spoke",
        "How to never lose a night over backups again",
        "The truth about working from home https://example.org/a",
        "What happens when nobody reads the logs https://example.org/a",
        "Guess who broke the build",
        "You won't believe how small the new index is: https://example.org/a",
        "Our pages load late. Here's why:",
        "This is why you should delete your oldest test",
        "Hmm …",
        "Not again.",
    ],
)
def test_what_is_held_back_is_found(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        # The fact is given.
        "Deleting our oldest test made the build ten minutes faster: https://example.org/a",
        "This version drops Python 3.9, because its last fixes end in October.",
        "Ana Kovač found out why pages load late: the index was rebuilt on each request.",
        "You can now sort the table by date.",
        "Two of the nine servers in Oslo are down until 14:00.",
        # The list, the image, the link or the answer follows.
        "4 ways to name a variable:\n\n1. by what it holds\n2. by its unit\n3. by who set it",
        "Here's how to name a variable: https://example.org/a",
        "Here's how to name a variable 👇\nhttps://example.org/a",
        "Here's the command:\n\n```\nmake test\n```",
        "Pages load late. Here's why:\n\nthe index was rebuilt on each request.",
        "Why do pages load late? Because the index is rebuilt on each request.",
        # A question is the reader's to answer.
        "Which of these names would you pick?",
        "What is the oldest line in your code? 👇",
        # Courtesies, requests, replies and one's own story.
        "Thank you!",
        "Testing",
        "We did it!",
        "Good morning, everyone",
        "@ana this made my day",
        "I never thought something like this would happen to my little parser",
        # Said by somebody else.
        "“This one weird trick” is a phrase that I delete from every draft of ours.",
        "The talk “7 reasons to delete a test” by Ana Kovač starts at 14:00 in Oslo.",
        "`5 things you should never do` was the name of the branch in Oslo.",
    ],
)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert not found(text)


def test_what_the_next_post_gives_is_not_held_back() -> None:
    first = "9 ways to name a variable 👇"
    assert found(first)
    thread = f"---\nplatform: mastodon\n---\n\n{first}\n\n---\n\nName it by what it holds.\n"
    assert not found(thread)
    ending = f"---\nplatform: mastodon\n---\n\nNames matter.\n\n---\n\n{first}\n"
    assert found(ending) == ["9 ways to name a variable"]


def test_an_image_may_show_what_is_announced() -> None:
    text = "This is why you should delete your oldest test"
    assert found(text)
    assert not found(f"{text}\n\n![The build time before and after](time.png)")


def test_an_answer_is_for_subscribers_only() -> None:
    claim = "Half of all backups cannot be restored.\n\n"
    offer = "\n\nSubscribe to my newsletter: https://example.org/letter"
    held = "Tomorrow I'll explain why."
    assert found(claim + held + offer) == [held]
    # Without something to subscribe to it is said when the answer comes; a new offer hides none.
    assert not found(claim + held)
    assert not found(f"{claim}Tomorrow I'll share a script that restores one of them.{offer}")


def test_a_counted_promise_needs_its_list() -> None:
    promise = "Here are 3 steps to test a backup:"
    assert found(f"A backup that nobody restored is a wish.\n\n{promise}") == [promise]
    steps = "Copy it.\n\nRestore the copy on another server.\n\nRun the tests of the shop."
    assert not found(f"{promise}\n\n{steps}")


def test_the_message_says_what_is_missing() -> None:
    (counted,) = findings("9 ways to name a variable https://example.org/a")
    assert counted.message.startswith("“9 ways to name a variable” keeps back the list that it")
    (pronoun,) = findings("He opened the old server and nobody spoke")
    assert "keeps back who or what it is about" in pronoun.message


def test_a_long_quotation_is_cut_in_the_message() -> None:
    (finding,) = findings(
        "9 surprising ways to name a variable that you should really never forget again"
    )
    assert " …” keeps back" in finding.message


def test_another_language_is_not_judged() -> None:
    text = "9 manières de nommer une variable que vous ne connaissez pas"
    outcome = engine.lint(parse(Source(text, "draft.md"), Intent()), ruleset(), engine.Author())
    assert not outcome.findings
    assert [one.rule for one in outcome.skipped] == ["clickbait"]


def test_each_sign_is_seen_once() -> None:
    names = [sign.name for sign in teasing.signs("this man met this man and his two secrets")]
    assert len(names) == len(set(names))
    assert {"this", "late-this", "unnamed", "curious"} <= set(names)


@given(st.text(max_size=200))
@settings(max_examples=40, deadline=None)
def test_any_text_is_judged(text: str) -> None:
    for sign in teasing.signs(fold(text)):
        assert 0 <= sign.start <= sign.end <= len(text)
    for finding in findings(text, "draft.txt"):
        assert 0 <= finding.span.start < finding.span.end <= len(text)


def _rows(path: str) -> list[dict[str, object]]:
    full = os.path.join(SHARED, path)
    if not os.path.exists(full):
        pytest.skip(f"no {path} beside the repository")
    with open(full, encoding="utf-8") as stream:
        return [json.loads(line) for line in stream]


def test_news_teasers_are_told_from_news() -> None:
    rows = _rows("corpora/clickbait-webis-train.jsonl")[::8]
    hits = right = baits = 0
    for row in rows:
        mean = float(str(row["mean"]))
        if 0.2 < mean < 0.8:
            continue
        hit = bool(found(str(row["text"])))
        hits += hit
        right += hit and mean >= 0.8
        baits += mean >= 0.8
    assert right / hits >= 0.8
    assert right / baits >= 0.42


def test_real_drafts_are_hardly_ever_bait() -> None:
    right = wrong = 0
    for row in _rows("gold/dev.jsonl"):
        labels = row["labels"]
        assert isinstance(labels, dict)
        if found(str(row["text"])):
            right += labels["clickbait"] == 1
            wrong += labels["clickbait"] == 0
    assert right >= 7
    assert wrong <= 1
