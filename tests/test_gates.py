"""The gates before the rules' patterns: cheap to look through, and never shut before a match."""

import pytest

from socialint import pack
from socialint.rule import Rule
from socialint.text import View, fold
from socialint.wordlists import Patterns, compile_pattern, excuses_of, triggers_of
from socialint.words import Lexicon

RULES = pack.load_default()
#: Checks that look for the gates' words in addresses, where words have no starts.
IN_ADDRESSES = {"address-pattern"}


def with_patterns() -> list[tuple[Rule, Patterns]]:
    return [
        (rule, value)
        for rule in RULES
        if rule.check not in IN_ADDRESSES
        for value in rule.options
        if isinstance(value, Patterns)
    ]


@pytest.mark.parametrize(
    ("rule", "patterns"), with_patterns(), ids=[rule.id for rule, _ in with_patterns()]
)
def test_no_gate_is_shut_before_a_match(rule: Rule, patterns: Patterns) -> None:
    lexicon = Lexicon(patterns.gates)
    for example in rule.examples:
        opened = set(patterns.opened(lexicon.literals(View(example.text))))
        for pattern in {pattern for members in patterns.values() for pattern in members} - opened:
            match = compile_pattern(pattern).search(fold(example.text))
            assert match is None, f"line {example.line}: {match[0]!r} by {pattern}"


def opened(patterns: Patterns, text: str) -> list[str]:
    return list(patterns.opened(Lexicon(patterns.gates).literals(View(text))))


def test_every_group_of_a_gate_needs_a_word() -> None:
    patterns = Patterns({"bot|machine & comment|reply": ("both",), "comment": ("one",)})
    assert opened(patterns, "Comment below") == ["one"]
    assert opened(patterns, "A bot wrote this") == []
    assert opened(patterns, "Reply to my bots") == ["both"]
    assert opened(patterns, "My MACHINE\ncomments") == ["both", "one"]


def test_a_rule_is_asked_for_the_first_group() -> None:
    options = (Patterns({"bot & comment": ("x",), "reply": ("y",)}),)
    assert set(triggers_of(options)) == {"bot", "reply"}
    assert set(excuses_of(options)) == {"comment"}
