"""Whether a sentence measures the author against other people: "unlike most founders, I …".

Others have to be people, and the author has to be on the other side: a product beside a product, a
tip about what most people do, or a service that works while its reader sleeps, is no such thing.
"""

from typing import Final

from socialint.language.clause import Clause
from socialint.language.lexicon import has, listed
from socialint.language.person import names_people

_AUTHOR: Final = listed("i i'm i've i'd")
#: Words for the rest of the world.
_REST: Final = listed("people others everyone everybody most them you they folks peers competition")
#: What is said of those who do nothing while the author works.
_IDLE: Final = listed(
    "sleep slept party scroll netflix relax procrastinate complain drink dream rest chill"
    " hesitate wait whine snooze binge sleeping partying scrolling relaxing complaining drinking"
    " dreaming resting chilling hesitating waiting whining watch watching play playing"
    " making argue arguing sat sit"
)
#: Verbs by which the author works on.
_DARE: Final = listed("wo don do did does can ca could are are n't not never will quit give stop")


def while_idle(clause: Clause, at: int) -> bool:
    """As in "while you sleep, I code": others idle, the author does not. `at` is "while"."""
    words = clause.words
    if at + 2 >= len(words) or not (words[at + 1] in _REST or names_people(words[at + 1])):
        return False
    end = next((place for place in range(at, len(words)) if words[place] == ","), at + 6)
    idle = any(has(word, _IDLE) for word in words[at + 2 : end + 1])
    author = [
        place
        for place, word in enumerate(words)
        # The number one stands before no verb.
        if word in _AUTHOR and words[place + 1 : place + 2] not in _NUMBERED
    ]
    return idle and any(place < at or place > at + 2 for place in author)


_NUMBERED: Final = ((), (".",), (",",), (")",), (":",))


def unlike(clause: Clause, at: int) -> bool:
    """As in "unlike most founders, I answer": `at` is "unlike"."""
    others = clause.words[at + 1 : at + 5]
    people = any(word in _REST - {"most", "you"} or names_people(word) for word in others)
    bare = others[:2] == ("most", ",")
    return (people or bare) and _author_acts(clause, at)


def _author_acts(clause: Clause, at: int) -> bool:
    near = range(max(0, at - 12), min(len(clause.words), at + 9))
    return any(clause.words[place] in _AUTHOR for place in near)


def better(clause: Clause, at: int) -> bool:
    """As in "I work harder than most people", "ahead of 99 % of founders": `at` is "than", "of"."""
    words = clause.words
    end = next((place for place in range(at, len(words)) if words[place] in _ENDS), len(words))
    others = words[at + 1 : min(end, at + 6)]
    people = any(word in _REST - {"most"} or names_people(word) for word in others)
    if "their" in others:
        return False
    counted = "NUM" in clause.tags[at + 1 : at + 3]
    if "%" not in others[:3] and (counted or not (people or others[:2] == ("most", "."))):
        return False
    if others[:1] in (("i",), ("you",)) and others[1:2] != (".",):
        return False
    before = words[max(0, at - 8) : at]
    thinks = not _THINKS.isdisjoint(before)
    return "i" in before and not thinks and "VERB" not in clause.tags[at + 1 : at + 2]


_ENDS: Final = listed(", ; : ! ? - — and but")
_THINKS: Final = listed("think believe guess feel say said mean allow allowing let")


def wont(clause: Clause, first: int, last: int, after: Clause | None) -> bool:
    """As in "most people won't. I will": others do not, the author does, here or next."""
    verb = clause.words[last + 1 : last + 3]
    if not verb or not any(word in _DARE for word in verb) or "i" in clause.words[:first]:
        return False
    here = "i" in clause.words[last + 1 :] and bool(
        {",", "but", ";", "-", "while", "—"} & set(clause.words[last + 1 :])
    )
    return here or (after is not None and after.words[:1] == ("i",) and _goes_on(after))


def _goes_on(clause: Clause) -> bool:
    """As in "I will.", "I kept going": nothing but that the author did it."""
    return len(clause.plain) < 4 or clause.words[1] in _KEEPS


_KEEPS: Final = listed("will 'll did kept keep never always 'm am still")
