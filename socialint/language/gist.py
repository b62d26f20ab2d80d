"""What a post as a whole does, from the facts of its sentences."""

from collections.abc import Sequence
from typing import Final

from socialint.language.facts import Sentence
from socialint.language.gains import Gain
from socialint.language.lexicon import HELP, HELPING, has

#: What a plain statement counts, and a story; anything else a reader gains is enough by itself.
_WEIGHTS: Final = {Gain.DETAIL: 3.0, Gain.STATEMENT: 1.0, Gain.STORY: 0.25}
#: So many plain statements give a reader something together, where none does by itself.
STATEMENTS: Final = 5
#: So many keep a post from being promotion alone: details, if nothing that a reader gains.
DETAILS: Final = 3


def asks_reader(sentences: Sequence[Sentence]) -> bool:
    """Whether it puts a genuine question to its readers or invites their answer."""
    return any(one.asks for one in sentences)


def promotes(sentences: Sequence[Sentence]) -> bool:
    """Whether it asks the reader to attend to something of the author's own."""
    if calls_for_help(sentences):
        return False
    reply = courteous(sentences) or hands_on(sentences)
    return any(one.announces or (one.sends and not reply) for one in sentences)


def calls_for_help(sentences: Sequence[Sentence]) -> bool:
    """Whether it asks its readers to lend a hand, a test or an opinion."""
    return any(_asks_for_help(one.clause.said()) for one in sentences)


def _asks_for_help(words: list[str]) -> bool:
    text = " ".join(words)
    return any(has(word, HELPING) for word in words) or any(phrase in text for phrase in HELP)


def hands_on(sentences: Sequence[Sentence]) -> bool:
    """Whether it only hands on what somebody else has written: "via @ana", "RT @ana"."""
    return any(
        word in ("via", "rt") and "mention" in one.clause.kinds[at + 1 : at + 2]
        for one in sentences
        for at, word in enumerate(one.clause.words)
    )


def states_value(sentences: Sequence[Sentence]) -> bool:
    """Whether it gives something to a reader who clicks nothing."""
    return _said(sentences) >= STATEMENTS


def only_promotes(sentences: Sequence[Sentence]) -> bool:
    """Whether it promotes, and gives the reader nothing else."""
    return promotes(sentences) and _said(sentences) < DETAILS and not courteous(sentences)


def _said(sentences: Sequence[Sentence]) -> float:
    """How much the sentences tell: see `STATEMENTS`."""
    return sum(_WEIGHTS.get(one.tells, STATEMENTS) for one in sentences if one.tells is not None)


def gives_nothing(sentences: Sequence[Sentence]) -> bool:
    """Whether it neither gives the reader something nor asks them anything."""
    return not (states_value(sentences) or asks_reader(sentences) or courteous(sentences))


def courteous(sentences: Sequence[Sentence]) -> bool:
    """Whether it is a thank-you, a congratulation, a welcome, a greeting or a reply.

    A greeting with a long message behind it is not: it opens with one, and goes on.
    """
    if not sentences or not sentences[0].courtesy:
        return False
    # "Thanks to our sponsors:" stands over those who are thanked.
    if sentences[0].clause.words[-1] == ":":
        return True
    message = sum(not one.item for one in sentences)
    return sum(one.courtesy for one in sentences) * 3 >= message
