"""Promises that a post does not keep: what it announces is for later, for subscribers, or nowhere.

A post may open with a question and close with its answer, so each of these looks at what follows.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

import regex

from socialint.language import gist
from socialint.language.clause import Mood
from socialint.language.facts import Sentence
from socialint.language.lexicon import has, listed

__all__ = ["deferred", "points", "subscription", "unkept"]

#: Verbs by which one gives what one knows.
_TELL: Final = listed(
    "share show reveal break explain tell teach walk find learn unpack discover hear discuss"
)
#: When it will be given.
_LATER: Final = listed(
    "tomorrow soon tonight next later monday tuesday wednesday thursday friday saturday sunday"
)
#: After "the", what makes it the answer rather than one more offer.
_ANSWER: Final = listed("most only one real secret truth reason exact")
#: Who will get it.
_AUDIENCE: Final = listed("subscriber reader member people")
#: What makes it a thing to come.
_COMING: Final = listed("will 'll ll going gonna")
#: What is announced.
_ANNOUNCED: Final = listed(
    "how why what reason thing way tip step mistake lesson secret trick fact rule sign breakdown"
    " formula framework strategy process difference tool habit idea book app resource example"
)
_NUMBERS: Final = listed("two three four five six seven eight nine ten")
#: A number of so many digits is a year or a price.
_DIGITS: Final = 3
#: Below this many sentences a list of three has not been given.
_KEPT: Final = 3


def subscription(folded: str) -> bool:
    """Whether a folded text asks for a subscription and speaks of a later day."""
    return bool(_pattern(_SUBSCRIPTION).search(folded) and _pattern(_DAY).search(folded))


def deferred(sentence: Sentence) -> bool:
    """Whether it says that an answer will be told another day: "tomorrow I'll break down why".

    Whose post has no subscription to sell only says what comes next: see `subscription`.
    """
    clause = sentence.clause
    said = clause.said()
    if not (sentence.speaker or any(has(word, _AUDIENCE) for word in said)):
        return False
    if sentence.asking or not any(word in _LATER for word in said):
        return False
    verb = next((at for at, word in enumerate(said) if has(word, _TELL)), None)
    if verb is None or not (said[verb].endswith("ing") or not _COMING.isdisjoint(said)):
        return False
    after = said[verb + 1 :]
    if after[:1] == ["out"] and "how" not in after and not sentence.speaker:
        return True
    if after[:1] in (["them"], ["it"]) or "why" in after or after[-1:] in (["which"], ["what"]):
        return True
    return any(
        word == "the" and (has(next_, _ANSWER) or next_[0].isdigit())
        for word, next_ in zip(after, [*after[1:], "."], strict=True)
    )


def points(folded: str) -> bool:
    """Whether a line of a folded text ends in a colon, or a hand points down somewhere."""
    return bool(_pattern(_POINTING).search(folded))


def unkept(sentences: Sequence[Sentence], folded: str) -> Sentence | None:
    """The sentence that announces what never comes, with a colon or a pointing hand; or None.

    `folded` is the post's folded text. A post that gives its reader something all the same may end
    so, unless it has announced a number of things: these are a list, and it is missing.
    """
    told = [one for one in sentences if one.words]
    for at, one in enumerate(told):
        if not (_points(one, folded) and _announces(one)) or _kept(one, told[at + 1 :]):
            continue
        if _counted(one) or not gist.states_value(sentences):
            return one
    return None


def _points(sentence: Sentence, folded: str) -> bool:
    """Whether a sentence ends in a colon or a pointing hand, and no link follows at once."""
    rest = folded[sentence.range.end :]
    mark = _pattern(r"[ \t*_]*" + _MARK).match(rest)
    if not mark and not _pattern(_MARK + r"\Z").search(
        folded, sentence.range.start, sentence.range.end
    ):
        return False
    following = rest[mark.end() if mark else 0 :].lstrip(" \n\t*_")
    return not following.startswith(("http://", "https://", "www."))


def _announces(sentence: Sentence) -> bool:
    """Whether it announces an answer or a list: "here's how", "how to … in 5 steps"."""
    if sentence.asking or sentence.courtesy or sentence.mood is Mood.IMPERATIVE:
        return False
    said = sentence.clause.said()
    here = _here(sentence) or said[:1] in (["how"], ["why"], ["what"])
    return (here or said[:1] == ["the"] or _counted(sentence)) and any(
        has(word, _ANNOUNCED) for word in said
    )


def _here(sentence: Sentence) -> bool:
    """Whether it says "here is": not "sign up here"."""
    said = " ".join(sentence.clause.said())
    return bool(
        _pattern(
            r"\b (?: here (?: \ ?'s | s | \ is | \ are ) | this \ is | these \ are ) \b"
        ).search(said)
    )


def _counted(sentence: Sentence) -> bool:
    """Whether it counts what it announces: "2 steps", "the five reasons"."""
    said = sentence.clause.said()
    return any(
        has(word, _ANNOUNCED)
        and word.endswith("s")
        and any(map(_is_number, said[max(at - 4, 0) : at]))
        for at, word in enumerate(said)
    )


def _is_number(word: str) -> bool:
    return word in _NUMBERS or (word.isdigit() and len(word) < _DIGITS)


def _kept(sentence: Sentence, after: Sequence[Sentence]) -> bool:
    """Whether what follows can be what was announced."""
    left = [one for one in after if not (one.sends or one.asking or _here(one))]
    needed = _KEPT if _counted(sentence) and not any(one.item for one in left) else 1
    return len(left) >= needed


_SUBSCRIPTION: Final = r"\b (?: subscri\w+ | newsletter | inbox | readers )"
_MARK: Final = r"(?: : | 👇[🏻-🏿]? | ⬇\uFE0F? | ↓ )"
_POINTING: Final = r": [*_\ \t]* (?: \n | \Z ) | [👇⬇↓]"
_DAY: Final = r"""\b (?: tomorrow | tonight | soon | next | later
    | (?: mon | tues | wednes | thurs | fri | satur | sun ) day )"""


@cache
def _pattern(source: str) -> "regex.Pattern[str]":
    return regex.compile(source, regex.VERBOSE | regex.VERSION1)
