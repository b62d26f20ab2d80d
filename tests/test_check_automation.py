"""Front matter keys that switch automation on, and announcements in any post of a thread."""

import pytest

from socialint import engine, pack
from socialint.dialects import parse
from socialint.draft import Intent
from socialint.text import Source

RULES = [rule for rule in pack.load_default() if rule.id == "automated-dm"]


def found(text: str) -> list[str]:
    draft = parse(Source(text, "draft.md"), Intent(platforms=("x", "mastodon")))
    outcome = engine.lint(draft, engine.ruleset(RULES), engine.Author(language="en"))
    assert not outcome.crashes
    return [text[one.span.start : one.span.end] for one in outcome.findings]


@pytest.mark.parametrize(
    "line",
    [
        "auto_dm: true",
        "auto-dm: Thanks for the like",
        "autoDM: {text: hello}",
        "Auto Plug: yes",
        "typefully: {auto_retweet: {enabled: true}}",
        "parts: [{auto_plug: on}]",
    ],
)
def test_a_key_that_is_on_is_found(line: str) -> None:
    keys = found(f"---\n{line}\n---\nThe parser is done.\n")
    assert len(keys) == 1
    assert keys[0] in line


@pytest.mark.parametrize(
    "line",
    [
        "auto_dm: false",
        "auto_dm:",
        "auto_dm: no",
        "auto_dm: {}",
        "auto_dm: {enabled: false, text: hello}",
        "auto_dm: []",
        "automation: none of it",
        "title: auto_dm",
    ],
)
def test_a_key_that_is_off_is_not(line: str) -> None:
    assert not found(f"---\n{line}\n---\nThe parser is done.\n")


def test_every_post_of_a_thread_is_read_and_named_once_for_all_targets() -> None:
    text = "The parser is done.\n\n---\n\nComment DATES and I'll DM you the list."
    assert found(text) == ["Comment DATES and I'll DM you"]
