"""Words of contempt: found where they are aimed at people, left alone everywhere else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint import examples, pack
from socialint.rule import Example

RULE = next(rule for rule in pack.load_default() if rule.id == "insult")
WORDS = [word for words in RULE.options for word in words]


def marked(text: str) -> list[str]:
    spans = (finding.span for finding in examples.findings(Example(text, bad=True), RULE, [RULE]))
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("You bunch of clowns.", ["clowns"]),
        ("ur a moron", ["moron"]),
        ("Why are you such a jerk?", ["jerk"]),
        ("How stupid are you?", ["stupid"]),
        ("Look at the fool that you are.", ["fool"]),
        ("Only a parser like that suits a snake like you.", ["snake"]),
        ("How does it feel to be a total failure?", ["failure"]),
        ("Stop being such a weasel.", ["weasel"]),
        ("@ann is a disgrace.", ["disgrace"]),
        ("@annsmith Smith is a fraud.", ["fraud"]),
        ("@ann Clown.", ["Clown"]),
        ("@ann Read the notes, coward.", ["coward"]),
        ("Those idiots moved the date.", ["idiots"]),
        ("This lying clown sold us dates.", ["clown"]),
        ("The CEO is a spineless liar.", ["liar"]),
        ("Managers are so stupid.", ["stupid"]),
        ("The managers met, and they are pathetic.", ["pathetic"]),
        ("She is a disgusting excuse for a human being.", ["excuse for a human being"]),
        ("I think you are a moron.", ["moron"]),
        ("Immigrants are vermin.", ["vermin"]),
        ("I hate all immigrants.", ["I hate all"]),
        ("You can go to hell.", ["go to hell"]),
        ("Get lost!", ["Get lost"]),
        ("Stop lying to us.", ["Stop lying"]),
        ("You suck.", ["suck"]),
        ("@ann What a clown.", ["clown"]),
        ("I feel nothing but contempt for immigrants.", ["contempt for"]),
        ("Sick of being around gay people.", ["Sick of being around"]),
        ("@ann Grow up!", ["Grow up"]),
    ],
)
def test_what_is_aimed_at_somebody_is_found(text: str, words: list[str]) -> None:
    assert set(words) <= set(marked(text))


@pytest.mark.parametrize(
    "text",
    [
        # Of things.
        "What a stupid bug, and the docs are garbage.",
        "My headphones are scum.",
        "That was a dumbass idea.",
        "Meetings suck, and he sucks at chess.",
        "The package managers are stupid, and so is every dumb client.",
        "The disk is corrupt, and this is how you corrupt a file.",
        # Quoted, reported, discussed.
        "“You are a moron” is no review.",
        "Calling people idiots mends nothing.",
        "He called her a liar.",
        "You can't believe that all women are stupid.",
        'Writing "you clown" shows what a fool you are.',
        "The word “idiot” has a history, and the word moron too.",
        "We read The Idiot by the fire.",
        "Nobody should call you stupid, and no boss should tell you that you are useless.",
        "You are worthless, they told me.",
        # Denied, supposed, of nobody.
        "We don't hire idiots.",
        "Who is the fool here?",
        "You are not an idiot, and nobody here is a moron.",
        "If you are a coward, the ghost train waits.",
        "Any fool can write a parser.",
        "Not all people are stupid.",
        "How to spot a liar in nine questions",
        # The author's own.
        "I am an idiot and felt like a fool.",
        "Some idiot deleted the index (it was me).",
        "We suck at dates, and my dumb brain forgot one.",
        "I am, in fact, that idiot.",
        "Idiots like me test on Fridays.",
        # Praise and play.
        "You lucky bastard, the ticket is yours.",
        "You clown around, you learn more.",
        "You joke, but it works.",
        "Love you idiots.",
        # Told of somebody, or going on innocently.
        "My kids never shut up, and I told the alarm to shut up.",
        "It is easy to get lost, so get lost in a good book.",
        "Shut up and take my money!",
        "When you lie down, the sensor wakes up.",
        "Fool me once, shame on you.",
        "I hate women's magazines.",
        "I hate Mondays.",
        "Contempt for women is everywhere in games, and I study hatred of women.",
        "We have no contempt for immigrants.",
        "I hate women being talked over.",
        "Burn in hell, printer!",
        "How dare you, said Ann, and the hall went quiet.",
        "Stop lying to yourself about deadlines.",
        "Where did you grow up?",
        # In play.
        "In the game you are a thief, a rat and a coward.",
        "Shut Up and Drive is on the list.",
        "My cat is an idiot, and the old laptop is a piece of junk.",
        "People are stupid about passwords.",
        # As people call themselves.
        "As a queer developer I wrote the guide for my gay friends.",
        "Proud to be a weirdo, and a bad bitch at that.",
        # Other words.
        "The setup is idiot-proof, a fool's errand less.",
        "`you idiot` is the pass phrase.",
    ],
)
def test_what_is_aimed_at_nobody_is_left_alone(text: str) -> None:
    assert marked(text) == []


def test_a_word_has_one_grade_and_is_folded() -> None:
    assert len(set(WORDS)) == len(WORDS)
    assert all(word == word.lower().strip() for word in WORDS)


@pytest.mark.parametrize("word", RULE.options.names)
def test_each_name_counts_where_somebody_is_called_so(word: str) -> None:
    assert marked(f"@ann You are such a {word}.")


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=6), max_size=8))
def test_any_text_with_such_words_is_read(parts: list[str]) -> None:
    text = " ".join(parts)
    assert all(word in text for word in marked(text))
