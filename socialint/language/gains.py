"""What makes a gain of a sentence: a reason, a result, a benefit, advice, a lesson, a count."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from socialint.language import lexicon
from socialint.language.clause import Clause, Mood
from socialint.language.lexicon import has, listed

_DOES: Final = lexicon.BENEFITS - {"require"}
_EASY: Final = listed(
    "easy easier possible simple simpler faster quick quicker effortless painless"
)
_MAKES: Final = listed("make become get got became be is are")
_UNCOUNTED: Final = lexicon.TIMES | listed(
    "day week month year hour minute second tip way step reason part lesson idea thing talk session"
    " speaker episode event post video spot seat ticket place hustle follower subscriber star"
)
_SPARED: Final = (
    "in your browser",
    "from your browser",
    "in the browser",
    "no coding",
    "without coding",
    "no programming",
    "without programming",
    "without any",
    "no installation",
    "without installing",
)
_LESSON: Final = (
    "learn to",
    "learn how to",
    "learn how you can",
    "find out how to",
    "discover how to",
)
_YOU_CAN: Final = (["you", "can"], ["lets", "you"], ["allows", "you"], ["helps", "you"])
_MADE: Final = listed("develop design build provide aim create")
_BEING: Final = listed("is are was were be been being")
_REPORTS: Final = listed("talk discuss speak explain present explore")
_TEACH: Final = listed("teach")
#: Relations of verbs that another verb leads: what they say is not said outright.
_LED: Final = ("ccomp", "xcomp", "csubj")
_PRICES: Final = listed("cost save pay price charge earn spend")
_ADVICE: Final = (
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


class Gain(StrEnum):
    """What a reader takes away.

    A `DETAIL` is a count of something: no gain by itself, but more than an announcement.
    `STATEMENT` is the least of it: something said, without more; `STORY` is told of the speaker or
    of somebody else.
    """

    REASON = "reason"
    RESULT = "result"
    BENEFIT = "benefit"
    LESSON = "lesson"
    STEP = "step"
    DETAIL = "detail"
    STATEMENT = "statement"
    STORY = "story"


def figured(clause: Clause) -> bool:
    """Whether a question after what the reader knows holds a figure."""
    numbered = any(clause.words[at][:1].isdigit() for at in clause.plain)
    return numbered and "know" in clause.words[:5]


def strong(clause: Clause, words: list[str], *, promotes: bool) -> Gain | None:
    """A reason, a result, advice, a benefit or a lesson, by what joins and drives the sentence."""
    text = f" {' '.join(words)} "
    purpose = "so that" in text or ("so you can" in text and _lets(words))
    if purpose or _by_doing(clause):
        return Gain.REASON
    if not promotes and any(_gives_reason(clause, at) for at in clause.plain[1:]):
        return Gain.REASON
    if _results(clause, words, text, promotes=promotes):
        return Gain.RESULT
    if _advises(clause, words, text):
        return Gain.STEP
    if _does(words) or _eases(words, text) or (not promotes and _is_made_for(clause)):
        return Gain.BENEFIT
    return _driven(clause, promotes=promotes)


def _does(words: list[str]) -> bool:
    """As in "This fixes issues", where the pipeline takes the verb for a noun."""
    return words[0] in ("this", "it", "that") and words[1][-1] == "s" and has(words[1], _DOES)


def _eases(words: list[str], text: str) -> bool:
    """As in "makes it easy to …", "in your browser", "lets you …", "learn how to …"."""
    eased = not _EASY.isdisjoint(words) and any(has(word, _MAKES) for word in words)
    return eased or _lets(words) or any(f" {phrase} " in text for phrase in (*_SPARED, *_LESSON))


def _lets(words: list[str]) -> bool:
    """Whether it says what the reader can do, other than to go somewhere."""
    return any(
        words[at : at + 2] in _YOU_CAN and lexicon.GOING.isdisjoint(words[at + 2 : at + 4])
        for at in range(len(words))
    )


def _is_made_for(clause: Clause) -> bool:
    """As in "a tool developed to …", "it provides the means to …", "we aim to …"."""
    return any(
        has(clause.words[at], _MADE)
        and clause.tags[at] == "VERB"
        and any(
            clause.words[to] == "to" and clause.tags[to + 1 : to + 2] == ("VERB",)
            for to in range(at + 1, min(at + 6, len(clause.words)))
        )
        for at in clause.plain
        if at not in clause.quoted
    )


def _gives_reason(clause: Clause, at: int) -> bool:
    """Whether a word joins a reason to what is said; the "so" of "so proud" does not."""
    word, relation = clause.words[at], clause.relations[at]
    if word == "so" and clause.tags[at + 1 : at + 2] in (("ADJ",), ("ADV",)):
        return False
    return word in lexicon.REASONS and relation in ("mark", "advmod", "cc", "case")


def _by_doing(clause: Clause) -> bool:
    """As in "By keeping notes, we found …"."""
    return clause.words[0] == "by" and clause.tags[1:2] == ("VERB",)


def _results(clause: Clause, words: list[str], text: str, *, promotes: bool) -> bool:
    """Whether it gives a figure, compares by a number, or says what can now be done."""
    numbered = any(clause.words[at][:1].isdigit() for at in clause.plain)
    compared = any(
        has(word, lexicon.RESULTS) and before not in lexicon.GO
        for before, word in zip(["", *words], words, strict=False)
    )
    if numbered and compared:
        return True
    if any(after[:2] == ("%", "off") for after in _after_figures(clause)):
        return True
    stated = clause.mood is Mood.DECLARATIVE and not promotes
    if stated and any(_is_figure(clause, at) for at in clause.plain):
        return True
    return "which means" in text or ("now" in words and ("can" in words or "possible" in words))


def counts(clause: Clause) -> bool:
    """Whether it says how many there are of something, as in "spoken in 22 languages".

    Not so in "8 tips for quiet offices", which only says what would follow, nor of dates and times.
    """
    return any(
        clause.words[at][:1].isdigit() and (_counts_noun(clause, at) or _counts_alone(clause, at))
        for at in clause.plain[1:]
        if at not in clause.quoted
    )


def _counts_noun(clause: Clause, at: int) -> bool:
    noun = clause.words[clause.heads[at]]
    counted = clause.relations[at] == "nummod" and clause.tags[clause.heads[at]] == "NOUN"
    return counted and noun.endswith("s") and not has(noun, _UNCOUNTED)


def _counts_alone(clause: Clause, at: int) -> bool:
    """As in "211 do, 38 do not"."""
    return clause.relations[at] == "nsubj" and clause.words[at].isdigit()


def _after_figures(clause: Clause) -> Iterator[tuple[str, ...]]:
    """What follows each number."""
    for at in clause.plain:
        if clause.words[at][:1].isdigit():
            yield clause.words[at + 1 :]


def _driven(clause: Clause, *, promotes: bool) -> Gain | None:
    """What the verbs of a sentence give: a benefit, a change or a lesson."""
    subject = clause.words[clause.subject] if clause.subject is not None else ""
    for at in clause.plain:
        word, relation = clause.words[at], clause.relations[at]
        if clause.tags[at] != "VERB":
            continue
        if relation not in _LED or (relation == "ccomp" and not promotes):
            if has(word, lexicon.CHANGES) and (
                _is_passive(clause, at) or (subject == "we" and not word.endswith("ing"))
            ):
                return Gain.RESULT
            if has(word, lexicon.BENEFITS) and _is_help(clause, at):
                return Gain.BENEFIT
        taught = has(word, _TEACH) and clause.words[at + 1 : at + 2] in (("me",), ("us",))
        learned = has(word, lexicon.LESSONS) and subject in ("i", "we", "you")
        if (taught or learned) and not promotes:
            return Gain.LESSON
    return None


def _is_help(clause: Clause, at: int) -> bool:
    """Whether a thing is said to do that for its reader.

    Not so in "Secure your spot", "has been extended", "she talks about what helps".
    """
    told = clause.mood is Mood.IMPERATIVE and at == clause.root
    person = _doer(clause, at) in ("i", "we", "you")
    if told or person or clause.words[at] == "including" or _is_passive(clause, at):
        return False
    return not any(has(clause.words[above], _REPORTS) for above in _above(clause, at))


def _doer(clause: Clause, at: int) -> str:
    """The subject of a verb, or of the verb that it goes on from; empty where there is none."""
    for word, relation, head in zip(clause.words, clause.relations, clause.heads, strict=True):
        if head == at and relation == "nsubj":
            return word
    if clause.relations[at] == "conj" and clause.heads[at] != at:
        return _doer(clause, clause.heads[at])
    # "It is out, supports API 32": a third person says so by the verb's ending.
    known = clause.subject is not None and not clause.words[at].endswith("s")
    return clause.words[clause.subject] if known and clause.subject is not None else ""


def _is_passive(clause: Clause, at: int) -> bool:
    return clause.words[at].endswith("ed") and any(
        head == at and word in _BEING for head, word in zip(clause.heads, clause.words, strict=True)
    )


def _above(clause: Clause, at: int) -> Iterator[int]:
    """The words on which a word depends, the nearest first."""
    while clause.heads[at] != at:
        at = clause.heads[at]
        yield at


def _is_figure(clause: Clause, at: int) -> bool:
    """Whether a number is a share, or a price: "40 %", "costs $5"."""
    if not clause.words[at][:1].isdigit():
        return False
    priced = any(has(word, _PRICES) for word in clause.words)
    money = priced and at > 0 and clause.words[at - 1] in ("$", "€", "£")
    return money or clause.words[at + 1 : at + 2] in (("%",), ("percent",))


def _advises(clause: Clause, words: list[str], text: str) -> bool:
    """As in "You should …", "you might want to …", "make sure that …"."""
    subject = clause.words[clause.subject] if clause.subject is not None else ""
    if clause.mood is Mood.DECLARATIVE and "should" in words and subject not in ("i", "we"):
        return True
    for advice in _ADVICE:
        _, found, rest = text.partition(f"{advice} ")
        # "You might want to read our guide" only sends.
        if found and lexicon.GO.isdisjoint(rest.split()[:1]):
            return True
    return False
