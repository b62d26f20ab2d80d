"""Drafts that ask nothing: why a question in them is none to their readers."""

import pytest

from socialint import engine, pack
from socialint.dialects import parse
from socialint.draft import Intent
from socialint.finding import Finding
from socialint.text import Source
from tests.test_mentions import needs_pipeline

RULE = next(rule for rule in pack.load_default() if rule.id == "missing-question")
RULES = engine.ruleset([RULE])


def findings(
    text: str, *, path: str = "draft.txt", platform: str = "x", goal: str | None = "conversation"
) -> list[Finding]:
    draft = parse(Source(text, path), Intent(platforms=(platform,)))
    outcome = engine.lint(draft, RULES, engine.Author(goal=goal, language="en"))
    assert not outcome.crashes
    return list(outcome.findings)


@needs_pipeline
@pytest.mark.parametrize(
    ("text", "question", "beside", "said"),
    [
        (
            "Do your queries wait? Ours did, until we cut the index in two.",
            "Do your queries wait?",
            "what follows answers this",
            "the draft answers its own question",
        ),
        (
            "Want to learn how queries are planned? Join our course in May.",
            "Want to learn how queries are planned?",
            "this leads to an offer",
            "only leads to an offer",
        ),
        (
            "Did you know that the planner reads statistics first?",
            "Did you know that the planner reads statistics first?",
            "this expects no answer",
            "expects no answer",
        ),
        (
            "Ana asked “Who reads your logs?” on stage, and it was a fine evening.",
            "Ana asked “Who reads your logs?” on stage, and it was a fine evening.",
            "this is quoted",
            "is quoted",
        ),
    ],
)
def test_it_says_which_question_it_saw_and_why_it_does_not_count(
    text: str, question: str, beside: str, said: str
) -> None:
    (finding,) = findings(text)
    (note,) = finding.related
    assert text[note.span.start : note.span.end] == question
    assert note.message == beside
    assert said in finding.message


@needs_pipeline
def test_a_title_and_a_links_text_are_named_as_such() -> None:
    title = "# What is a good error message?\n\nIt says what happened and what to do next."
    (finding,) = findings(title, path="draft.md", platform="medium")
    assert "the question in it is a title" in finding.message
    link = "A fine text by Ana for your Sunday: [Who reads your logs?](https://example.org/logs)"
    (finding,) = findings(link, path="draft.md", platform="medium")
    assert [one.message for one in finding.related] == ["this is a link's text"]


@needs_pipeline
def test_several_such_questions() -> None:
    (finding,) = findings("Did you know that it is fast? Want to try? Join our course in May.")
    assert "none of the questions here is one for readers" in finding.message
    assert len(finding.related) == 2


@needs_pipeline
def test_no_question_at_all() -> None:
    (finding,) = findings("Our parser reads dates in nine languages now.", goal="community")
    assert finding.message.startswith("Your goal is community, and nothing here invites an answer:")
    assert finding.severity == "warning"
    assert not finding.related
    (finding,) = findings("Our parser reads dates in nine languages now.")
    assert finding.severity == "note"


@needs_pipeline
@pytest.mark.parametrize(
    "text",
    [
        "Our parser reads dates now. Which language do you miss?",
        "Our parser reads dates now. Have you tried it yet?",
        "Our parser reads dates now. That suits you, doesn't it?",
        "Our parser reads dates now, and it is quick, right?",
        "Our parser reads dates now. Tell us what broke for you.",
        "Curious how you test your backups.",
    ],
)
def test_a_question_or_an_invitation_is_enough(text: str) -> None:
    assert not findings(text)


def test_without_such_a_goal_it_is_silent() -> None:
    assert not findings("Our parser reads dates in nine languages now.", goal=None)
    assert not findings("Our parser reads dates in nine languages now.", goal="visibility")


def test_a_poll_a_reply_and_a_few_words_owe_no_question() -> None:
    poll = "The next meetup of our group, by day.\n\n( ) Monday\n( ) Thursday\n"
    assert not findings(poll, path="draft.tweet")
    reply = (
        "---\nreply: https://twitter.com/ana/status/1234567890\n---\nThat is a very fair point.\n"
    )
    assert not findings(reply, path="draft.tweet")
    assert not findings("It is out.")


@needs_pipeline
def test_one_question_in_a_thread_is_enough() -> None:
    thread = "Our parser reads dates in nine languages now.\n\n---\n\nWhich one do you miss?\n"
    assert not findings(thread, path="draft.md", platform="mastodon")
