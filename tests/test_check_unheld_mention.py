"""Mentions that nothing holds: which are said, which left alone, and at what cost."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint import engine, pack
from socialint.dialects import parse
from socialint.draft import Intent
from socialint.finding import Finding
from socialint.text import Source

RULE = next(rule for rule in pack.load_default() if rule.id == "gratuitous-mention")
RULES = engine.ruleset([RULE])


def findings(text: str, path: str = "draft.txt", /, **author: object) -> list[Finding]:
    draft = parse(Source(text, path), Intent(platforms=("x",)))
    known: dict[str, object] = {"language": "en", **author}
    outcome = engine.lint(draft, RULES, engine.Author(**known))  # type: ignore[arg-type]
    assert not outcome.crashes
    return list(outcome.findings)


def marked(text: str, **author: object) -> list[str]:
    found = findings(text, "draft.txt", **author)
    return [text[one.span.start : one.span.end] for one in found]


def test_each_pile_is_one_finding() -> None:
    assert marked("We are done. @ana @ben,\n@cyd #data We rest.\n\ncc @dan") == [
        "@ana @ben,\n@cyd",
        "@dan",
    ]


@pytest.mark.parametrize(
    ("handles", "said"),
    [
        ("@ana", "@ana will be notified"),
        ("@ana @ben", "@ana and @ben will"),
        ("@ana @ben @cyd @dan", "@ana, @ben, @cyd and @dan will"),
        ("@ana @ben @cyd @dan @eve", "@ana, @ben, @cyd and 2 more will"),
    ],
)
def test_the_message_names_the_handles(handles: str, said: str) -> None:
    (finding,) = findings(f"We are done here.\n\n{handles}")
    assert finding.message.startswith(said)
    assert ("the tags out" in finding.message) is (" " in handles)


def test_linkedins_mentions_are_shown_by_their_names() -> None:
    text = "We are done here.\n\n@[Ana Doe](urn:li:person:1)"
    draft = parse(Source(text, "draft.txt"), Intent(platforms=("linkedin",)))
    (finding,) = engine.lint(draft, RULES, engine.Author(language="en")).findings
    assert finding.message.startswith("@Ana Doe will be notified")
    assert text[finding.span.start : finding.span.end] == "@[Ana Doe](urn:li:person:1)"


def test_own_handles_are_left_alone() -> None:
    assert marked("We are done.\n\n@Ours @ana", handles=("@ours",)) == ["@ana"]
    assert not marked("We are done.\n\n@Ours", handles=("ours",))
    assert not marked("We are done.\n\n@ours", handles=("ours@social.example",))


def test_a_reply_may_open_with_any_number_of_handles() -> None:
    assert not marked("@ana @ben @cyd @dan @eve @finn @gus that is a fair point")


def test_without_english_only_a_sure_place_counts() -> None:
    assert marked("Ein schöner Tag. @ana @ben", language="de") == ["@ana @ben"]
    assert not marked("Ein schöner Tag am See @ana @ben", language="de")


def test_a_repost_is_left_alone() -> None:
    text = "---\nretweet: https://twitter.com/ana/status/1234567890\n---\n"
    assert not findings(text, "draft.tweet")


@pytest.mark.parametrize(
    ("names", "count"), [("ana, ben, cyd, dan, eve", 0), ("ana, ben, cyd, dan, eve, finn", 1)]
)
def test_what_a_publisher_appends_counts_from_so_many_on(names: str, count: int) -> None:
    text = f"---\nmedia: [mastodon-x]\nmentions: {{mastodon-x: [{names}]}}\n---\nIt is done.\n"
    draft = parse(Source(text, "draft.md"), Intent(publisher="galaxy-social"))
    outcome = engine.lint(draft, RULES, engine.Author(language="en"))
    assert [text[one.span.start : one.span.end] for one in outcome.findings] == [names] * count


def test_the_rule_asks_nothing_of_a_post_without_mentions_or_with_sure_ones() -> None:
    code = (
        "import sys; from tests.test_check_unheld_mention import marked\n"
        "assert not marked('Just #words, and no handle.')\n"
        "assert marked('We are done. @ana @ben')\n"
        "assert not marked('A fine day at the lake @ana')\n"
        "assert 'spacy' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_text_that_is_no_post_is_not_read() -> None:
    draft = parse(Source("word " * 50_000 + "@ana", "draft.txt"), Intent(platforms=("x",)))
    outcome = engine.lint(draft, RULES, engine.Author(language="en"))
    assert [one.rule for one in outcome.skipped] == ["gratuitous-mention"]


@given(st.text(alphabet="@ab .,\n#()", max_size=40))
def test_what_is_marked_starts_and_ends_with_a_mention(text: str) -> None:
    for pile in marked(text, language="de"):
        assert pile.startswith("@")
        assert pile[-1] in "ab"
