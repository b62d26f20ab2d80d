"""What a sentence gives a reader who clicks nothing: a reason, a result, a step, a lesson."""

from enum import StrEnum
from typing import Final

from socialint.language import lexicon
from socialint.language.clause import Clause, Mood
from socialint.language.lexicon import has, listed


class Gain(StrEnum):
    """What a reader takes away.

    `STATEMENT` is the least of it: something said, without more; `STORY` is told of the speaker or
    of somebody else.
    """

    REASON = "reason"
    RESULT = "result"
    BENEFIT = "benefit"
    LESSON = "lesson"
    STEP = "step"
    STATEMENT = "statement"
    STORY = "story"


def gain(clause: Clause, *, announces: bool, sends: bool, item: bool, linked: bool) -> Gain | None:
    """What a sentence tells its reader, None for nothing."""
    words = clause.said()
    promotes = announces or sends
    headline = clause.mood is Mood.FRAGMENT and (clause.words[-1] == ":" or words[:1] == ["how"])
    if item and linked and clause.mood is Mood.FRAGMENT and not promotes:
        return Gain.STATEMENT
    if len(words) < 3 or words[0] in lexicon.THANKS or _wishes(words):
        return None
    # "How to write better posts in 5 steps:" only says what would follow.
    strong = None if headline else _strong(clause, words, promotes=promotes)
    return strong if strong is not None or promotes else _plain(clause, words, item=item)


def _wishes(words: list[str]) -> bool:
    """As in "Have a great weekend", "Enjoy your holidays", "See you there"."""
    return words[0] == "enjoy" or words[:2] in (["have", "a"], ["see", "you"], ["see", "ya"])


def _plain(clause: Clause, words: list[str], *, item: bool) -> Gain | None:
    """What a sentence tells that no reason, result or benefit drives."""
    if clause.mood is Mood.IMPERATIVE:
        return Gain.STEP if words[0] not in ("please", "let", "lets", "let's") else None
    if clause.mood is Mood.DECLARATIVE and len(words) >= 4:
        return Gain.STORY if _is_story(clause) else Gain.STATEMENT
    return Gain.STATEMENT if item and len(words) >= 4 else None


def _is_story(clause: Clause) -> bool:
    """Whether its subject is the speaker, somebody of the speaker's, or somebody told of."""
    at = clause.subject
    if at is None:
        return False
    own = any(word in ("my", "our") for word in clause.words[max(0, at - 2) : at])
    return own or clause.words[at] in ("i", "we", "he", "she", "they")


def _strong(clause: Clause, words: list[str], *, promotes: bool) -> Gain | None:
    """A reason, a result, advice, a benefit or a lesson, by what joins and drives the sentence."""
    if not promotes and any(
        clause.words[at] in lexicon.REASONS
        and clause.relations[at] in ("mark", "advmod", "cc", "case")
        for at in clause.plain[1:]
    ):
        return Gain.REASON
    if _results(clause, words, promotes=promotes):
        return Gain.RESULT
    if _advises(clause, words):
        return Gain.STEP
    return _driven(clause, promotes=promotes)


def _results(clause: Clause, words: list[str], *, promotes: bool) -> bool:
    """Whether it gives a figure, compares by a number, or says what can now be done."""
    numbered = any(word[:1].isdigit() for word in clause.words)
    if numbered and any(has(word, lexicon.RESULTS) for word in clause.words):
        return True
    stated = clause.mood is Mood.DECLARATIVE and not promotes
    if stated and any(_is_figure(clause, at) for at in clause.plain):
        return True
    return "which means" in " ".join(words) or (
        "now" in words and ("can" in words or "possible" in words)
    )


def _driven(clause: Clause, *, promotes: bool) -> Gain | None:
    """What the verbs of a sentence give: a benefit, a change or a lesson."""
    subject = clause.words[clause.subject] if clause.subject is not None else ""
    for at in clause.plain:
        word, relation = clause.words[at], clause.relations[at]
        if clause.tags[at] != "VERB":
            continue
        if relation not in _LED or (relation == "ccomp" and not promotes):
            if has(word, lexicon.BENEFITS) and subject not in ("i", "we", "you"):
                return Gain.BENEFIT
            if has(word, lexicon.CHANGES) and subject == "we":
                return Gain.RESULT
        taught = has(word, _TEACH) and clause.words[at + 1 : at + 2] in (("me",), ("us",))
        learned = has(word, lexicon.LESSONS) and subject in ("i", "we", "you")
        if (taught or learned) and not promotes:
            return Gain.LESSON
    return None


_TEACH: Final = listed("teach")
#: Relations of verbs that another verb leads: what they say is not said outright.
_LED: Final = ("ccomp", "xcomp", "csubj")


def _is_figure(clause: Clause, at: int) -> bool:
    """Whether a number is a share, or a price: "40 %", "costs $5"."""
    if not clause.words[at][:1].isdigit():
        return False
    priced = any(has(word, _PRICES) for word in clause.words)
    money = priced and at > 0 and clause.words[at - 1] in ("$", "€", "£")
    return money or clause.words[at + 1 : at + 2] in (("%",), ("percent",))


_PRICES: Final = listed("cost save pay price charge earn spend")


def _advises(clause: Clause, words: list[str]) -> bool:
    """As in "You should …", "you might want to …", "make sure that …"."""
    subject = clause.words[clause.subject] if clause.subject is not None else ""
    if clause.mood is Mood.DECLARATIVE and "should" in words and subject not in ("i", "we"):
        return True
    text = " ".join(words)
    return any(
        f"{advice} " in f"{text} "
        for advice in (
            "you should",
            "you must",
            "you need to",
            "you might want to",
            "you may want to",
            "be sure",
            "make sure",
            "you 'll need to",
            "you want to be",
        )
    )


def courteous(clause: Clause) -> bool:
    """Whether it thanks, congratulates, welcomes, greets, or answers somebody by handle."""
    words = [clause.words[at] for at in clause.plain][:6]
    if clause.words[0] == "rt":
        return True
    if clause.kinds[:1] == ("mention",) and clause.relations[0] in (
        "vocative",
        "discourse",
        "list",
    ):
        return True
    while words[:1] and (
        words[0] in ("please", "big", "huge", "many", "and", "a", "so", "rt") or words[0][0] == "@"
    ):
        words = words[1:]
    if words[:1] == ["happy"]:
        return words[1:2] not in (["to"], ["that"])
    return bool(words) and words[0] in lexicon.THANKS
