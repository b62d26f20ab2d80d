"""Whether a sentence speaks to the handle that follows it: by thanks, wishes or "you"."""

from collections.abc import Sequence

from socialint.language import mention_words as words

#: So many words has a fixed phrase ("Happy birthday") and a short sentence.
_FORMULA = 4
_SHORT = 12
#: And a cry: "So true!".
_CRY = 3


def speaks_on(said: Sequence[str]) -> bool:
    """Whether a sentence without a handle yet goes on to one that it speaks to.

    `said` are its words, folded.
    """
    if _speaks_to_others(said):
        return False
    formula = said[0] in words.FORMULAS and len(said) <= _FORMULA
    wished = said[:2] == ["have", "a"] and not words.WISHED.isdisjoint(said[2:4])
    thanked = not words.THANKS.isdisjoint(said[-_SHORT:])
    return formula or wished or thanked or _to_you(said[-_SHORT:]) or _about_you(said)


def has_spoken(said: Sequence[str], mark: str, *, whole: bool) -> bool:
    """Whether a finished sentence spoke to the handle after it.

    `mark` is the end mark right before the handle, empty where something lies between or where
    handles pile up. `whole`: the sentence is all that the post says before one handle.
    """
    if _speaks_to_others(said):
        return False
    if said[0] in words.SPEAKS and len(said) <= _SHORT:
        return True
    if "?" in mark and len(said) <= _SHORT:
        return words.ANYONE.isdisjoint(said[:3])
    return bool(mark) and (_about_you(said) or (whole and len(said) <= _CRY))


def _to_you(said: Sequence[str]) -> bool:
    """Whether it says what one feels for or wishes "you": `so proud of you`, `see you soon`."""
    return any(
        word in words.SECOND_PERSON and not words.FELT.isdisjoint(said[max(at - 2, 0) : at])
        for at, word in enumerate(said)
    )


def thanks_all(said: Sequence[str]) -> bool:
    """Whether it thanks or congratulates a group that the handles after it name.

    `Thanks to everyone who came @ana @ben`.
    """
    return any(
        (word in words.THANKS or word in words.WISHES)
        and "to" in said[at + 1 : at + 3]
        and not words.EVERYBODY.isdisjoint(said[at + 2 : at + 4])
        for at, word in enumerate(said)
    )


def _speaks_to_others(said: Sequence[str]) -> bool:
    """Whether it thanks or congratulates somebody else: `Thanks to all who came`."""
    return any(
        word in words.THANKS and "to" in said[at + 1 : at + 3] for at, word in enumerate(said)
    )


def _about_you(sentence: Sequence[str]) -> bool:
    """Whether the sentence says or asks something about whom it speaks to."""
    said = list(sentence)
    while said and said[0] in words.LINKERS:
        said.pop(0)
    if said and said[0] in words.ASKING:
        return any(word in words.SECOND_PERSON for word in said[1:4])
    if not said or said[0] not in words.SECOND_PERSON:
        return False
    negated = said[2:3] in (["not"], ["n't"], ["nt"], ["t"])
    return said[1:2] == [] or said[1] not in words.OFFERS or negated
