"""Hashtags of several words: which are found, and what the fix writes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint import examples, pack
from socialint.fix import apply
from socialint.rule import Example, Rule

RULE = next(rule for rule in pack.load_default() if rule.id == "lowercase-hashtag")
KNOWN = RULE.options.known


def fixed(text: str, rule: Rule = RULE) -> str:
    example = Example(text, bad=True)
    return apply(text, examples.findings(example, rule, [rule]))


def found(text: str) -> int:
    return len(examples.findings(Example(text, bad=True), RULE, [RULE]))


def test_known_tags_are_several_words_and_named_once() -> None:
    lower = [tag.lower() for tag in KNOWN]
    assert len(set(lower)) == len(lower)
    for tag in KNOWN:
        assert tag.isalpha(), tag
        assert tag[0].isupper(), tag
        assert not tag[1:].islower(), tag
        assert not tag.isupper(), tag


@given(st.sampled_from(KNOWN), st.sampled_from(["", "2026"]))
def test_every_known_tag_is_mended_from_one_case(tag: str, year: str) -> None:
    good = f"It is out. #{tag}{year}"
    for written in (tag.lower(), tag.upper(), tag.capitalize()):
        assert fixed(f"It is out. #{written}{year}") == good
    assert found(good) == 0


@pytest.mark.parametrize(
    "text",
    [
        "#openSource is a choice of its own",
        "#python #javascript #github #NASA #workshop #devops #fintech",
        "# opensource",
        "opensource",
        "https://a.example/#opensource",
        "`#opensource`",
        "#opensourcery #reopensource #opensource_software",
    ],
)
def test_is_left_alone(text: str) -> None:
    assert found(text) == 0


def test_several_tags_are_one_finding_and_one_fix() -> None:
    text = "It is out. #opensource #python #MACHINELEARNING"
    (finding,) = examples.findings(Example(text, bad=True), RULE, [RULE])
    assert [related.message for related in finding.related] == ["write #MachineLearning"]
    assert fixed(text) == "It is out. #OpenSource #python #MachineLearning"


@given(st.text(alphabet="#aAeElopnsurcOPENSURC0 2_é👍`\n", max_size=60))
def test_the_fix_changes_nothing_but_case(text: str) -> None:
    after = fixed(text)
    assert after.lower() == text.lower()
    assert fixed(after) == after
