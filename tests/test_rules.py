"""The laws that every rule keeps."""

import re
import string
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from scripts import generate
from socialint import checks, examples, pack
from socialint.rule import EVIDENCE, Example, Rule
from socialint.wordlists import Phrases

ROOT = Path(__file__).parent.parent
RULES = pack.load_default()
IDS = [rule.id for rule in RULES]


@cache
def default_rules() -> Sequence[Rule]:
    return tuple(rule for rule in RULES if rule.enabled.on and rule.enabled.when is None)


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_examples_hold(rule: Rule) -> None:
    problems = list(examples.run(rule, default_rules()))
    assert not problems, "\n".join(f"line {p.line}: {p.message}" for p in problems)


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_a_rule_is_well_formed(rule: Rule) -> None:
    assert len(rule.summary) <= 60, rule.summary
    assert not rule.summary.endswith(".")
    assert not rule.id.startswith(("no-", "avoid-", "use-"))
    assert rule.evidence in EVIDENCE
    assert rule.message.endswith((".", "?")), "a message is a sentence"
    assert "!" not in rule.message
    assert len(rule.why.split()) >= 8, "`why` gives the reason in a sentence or more"
    assert all(re.match(r"https://\S+$", source) for source in rule.sources), rule.sources
    if rule.evidence in {"policy", "standard", "study"}:
        assert rule.sources, "such evidence is cited"
    assert all(name.isidentifier() for name in placeholders(rule.message))


def placeholders(message: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(message) if name is not None]


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_yielding_names_rules_there_are(rule: Rule) -> None:
    # Rules of the language tier are named before they are built.
    coming = {"pure-self-promotion", "missing-value"}
    assert set(rule.yields_to) <= {*IDS, *coming} - {rule.id}


def test_ids_are_unique() -> None:
    assert len(set(IDS)) == len(IDS)


def test_every_check_is_used() -> None:
    assert set(checks.names()) == {rule.check for rule in RULES}


def triggers() -> list[tuple[Rule, str]]:
    return [
        (rule, phrase)
        for rule in RULES
        if rule.check == "phrase"
        for value in rule.options
        if isinstance(value, Phrases)
        for phrase in value
    ]


@pytest.mark.parametrize(
    ("rule", "phrase"), triggers(), ids=[f"{rule.id}: {phrase}" for rule, phrase in triggers()]
)
def test_every_trigger_fires_on_itself(rule: Rule, phrase: str) -> None:
    assert phrase == phrase.lower().strip(), "triggers are written folded"
    text = f"Well, {phrase} it is"
    example = Example(text, bad=True)
    found = examples.findings(example, rule, [rule])
    assert any(
        finding.span.start <= 6 and finding.span.end >= 6 + len(phrase) for finding in found
    ), text


@pytest.mark.uncompiled
def test_what_is_generated_is_current() -> None:
    stale = [
        str(path.relative_to(ROOT))
        for path, text in generate.files()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    assert not stale, "run: python -m scripts.generate"


def test_the_compiled_rules_are_the_rules() -> None:
    bare = {"why": "", "sources": (), "examples": (), "path": ""}
    compiled = [rule._replace(given=rule.options) for rule in pack.default()]
    assert compiled == [rule._replace(**bare) for rule in RULES]  # type: ignore[arg-type]


def test_compiled_literals_are_those_of_the_options() -> None:
    for compiled, rule in zip(pack.default(), RULES, strict=True):
        assert compiled.triggers == rule.triggers
        assert compiled.excuses == rule.excuses
