"""Boasts: found where they are dressed as modesty or measured against others, and nowhere else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint import examples, pack
from socialint.rule import Example

RULES = {rule.id: rule for rule in pack.load_default() if rule.pack == "envy"}
LEADS = sorted(
    {word for id_ in ("humblebrag", "comparison") for words in RULES[id_].options for word in words}
)


def marked(rule: str, text: str) -> list[str]:
    found = examples.findings(Example(text, bad=True), RULES[rule], [RULES[rule]])
    return [text[finding.span.start : finding.span.end] for finding in found]


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("I'm humbled to announce that I have been named a top voice on dates.", "humbled"),
        ("Humbled and honored to be recognized as a date expert.", "Humbled"),
        ("Truly honored to receive this award.", "honored"),
        ("Blessed to be named parser of the year.", "Blessed"),
        ("Humbled that they chose me for the cover.", "Humbled"),
        ("Humbled by the award.", "Humbled"),
        ("I'm humbled to know that people enjoy what I write.", "humbled"),
        ("Can't believe I made the list of date experts.", "Can't believe"),
        ("I still don't know why they chose me.", "don't know why"),
        ("Somehow I won the hackathon.", "Somehow"),
        ("I hate to brag but my code runs first time.", "hate to brag"),
        ("Lucky to be chosen as a keynote speaker again.", "Lucky"),
    ],
)
def test_a_boast_dressed_as_modesty_is_found(text: str, lead: str) -> None:
    assert marked("humblebrag", text) == [lead]


@pytest.mark.parametrize(
    "text",
    [
        "Humbled by your answers, thank you all.",
        "I am humbled by the complexity of time zones.",
        "We're honored to have @ann as our keynote speaker.",
        "Blessed to be alive this morning.",
        "I was lucky to get the last seat on the train.",
        "Can't believe you read this far.",
        "I can't believe I got the time zone wrong.",
        "Don't know how to select a column? Here is how.",
        "Turns out I selected the wrong branch.",
        "Turns out we won nothing by caching.",
        "Ann is honored to be named a fellow.",
        "Are you humbled to be named?",
        "I'm not humbled to be named, I am annoyed.",
        "If you are honored to be named, say thanks.",
        "Privileged users can accept the request.",
        "Humbled to be named developers of the year: the whole team wrote the parser.",
        "I won the award for parsers.",
        "Never brag about uptime, and learn how not to brag, but mend.",
    ],
)
def test_thanks_wonder_and_shared_honours_are_left_alone(text: str) -> None:
    assert marked("humblebrag", text) == []


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("While they party, I build.", "While"),
        ("I code while you sleep.", "while"),
        ("I never quit, unlike most people.", "unlike"),
        ("Unlike most founders, I answer every mail.", "Unlike"),
        ("Most people won't do this. I will.", "Most people"),
        ("Most founders give up, but I don't.", "Most founders"),
        ("I work harder than most people you know.", "harder than"),
        ("I know more than 99% of developers.", "more than"),
        ("I outwork everyone.", "I outwork"),
    ],
)
def test_the_author_above_others_is_found(text: str, lead: str) -> None:
    assert marked("comparison", text) == [lead]


@pytest.mark.parametrize(
    "text",
    [
        "While you were away, I mended the parser.",
        "While you sleep, our server rebuilds the index.",
        "Unlike Java, Python has no semicolons, I think.",
        "I like Rust more than most languages.",
        "I talked to more than 50 people.",
        "I am ahead of schedule, and you know your code better than I do.",
        "Most people don't test their backups. Here is how.",
        "Most developers don't read the docs. I made a poster to help.",
        "We moved faster than planned.",
        "Do you work harder than most people?",
    ],
)
def test_products_tips_and_numbers_are_left_alone(text: str) -> None:
    assert marked("comparison", text) == []


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.sampled_from(LEADS) | st.sampled_from(["I", "me", "won", ".", ",", "named", "?"]),
        max_size=9,
    )
)
def test_any_text_with_such_words_is_read(parts: list[str]) -> None:
    text = " ".join(parts)
    for rule in ("humblebrag", "comparison"):
        assert all(word in text for word in marked(rule, text))
