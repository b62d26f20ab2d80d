"""Where a sentence names a group of people as the enemy.

`You people`, `those idiots in marketing`, `the so-called experts`, `they hate us`: the words point
at a group with contempt, or say that it is against us. A group that is only named, a match between
two sides, words that are quoted, denied or talked about are none of that.
"""

from collections.abc import Callable, Mapping
from functools import cache

from socialint.language import group_words
from socialint.language.claim_scope import (
    Place,
    finite,
    free,
    phrase_start,
    present,
    stated,
    subject,
)
from socialint.language.clause import Clause
from socialint.language.lexicon import SPEAKER, has


def enemy(clause: Clause, first: int, last: int) -> Place | None:
    """The words around these by which a sentence names a group as the enemy; None for none.

    Words that grammar knows are judged by what they do; any other count by themselves.
    """
    if not clause.quoted.isdisjoint(range(first, last + 1)) or clause.asked:
        return None
    if not group_words.ABOUT.isdisjoint(clause.words[:first]) or "game" in clause.words:
        return None
    judge = _judges().get(" ".join(clause.words[first : last + 1]))
    return judge(clause, first) if judge else (first, last)


def _you_people(clause: Clause, at: int) -> Place | None:
    """`You people`, unless they are praised, thanked or given something."""
    kind = any(has(word, group_words.KIND) for word in clause.words)
    roles = (clause.relations[at], clause.relations[at + 1])
    if kind or not any(role.startswith(("nsubj", "vocative", "ROOT")) for role in roles):
        return None
    verb = clause.heads[at + 1]
    asked = clause.words[verb] in ("can", "want") or "if" in clause.words[:at]
    return None if asked else (at, at + 1)


def _named(clause: Clause, at: int) -> Place | None:
    """`Those idiots`, `the clowns in marketing`; not the clowns of a parade."""
    start = phrase_start(clause, at)
    end = _office(clause, at)
    if end is None and (said := _enemies(clause, at)):
        return said
    if end is None and clause.words[at] in group_words.FIGURES:
        return None
    pointed = {"those", "these"} if end is None else {"those", "these", "the"}
    return None if pointed.isdisjoint(clause.words[start:at]) else (start, end or at)


def _office(clause: Clause, noun: int) -> int | None:
    """Where a group works, if that is said right after it: "in marketing", "at the head office"."""
    if clause.words[noun + 1 : noun + 2] not in (("in",), ("at",), ("from",), ("over",)):
        return None
    after = range(noun + 2, min(noun + 5, len(clause.words)))
    return next((at for at in after if clause.words[at] in group_words.OFFICES), None)


def _so_called(clause: Clause, at: int) -> Place | None:
    """`The so-called experts`: a group, with its name denied."""
    for one in range(at + 1, min(at + 5, len(clause.words))):
        if clause.words[one] in group_words.GROUPS and clause.tags[one] in ("NOUN", "PROPN"):
            return min(at, phrase_start(clause, one)), one
    return None


def _against_us(clause: Clause, at: int) -> Place | None:
    """`They hate us`, `these people want to destroy our …`."""
    who, verb = subject(clause, at), at
    while who is None and clause.relations[verb] in ("xcomp", "conj") and clause.heads[verb] < verb:
        verb = clause.heads[verb]
        who = subject(clause, verb)
    if who is None or not _affirmed(clause):
        return None
    tense = finite(clause, who, verb) if free(clause, verb) else None
    if tense is None or not present(clause.words[tense], plural=True):
        return None
    near = range(at + 1, min(at + 5, len(clause.words)))
    harmed = next((one for one in near if clause.words[one] in group_words.OURS), None)
    if harmed is None or not _ours(clause, at, harmed):
        return None
    start = phrase_start(clause, who)
    if not SPEAKER.isdisjoint(clause.words[start:who]):
        return None
    group = clause.words[who] == "they" or clause.words[who] in group_words.GROUPS
    return (start, harmed) if group else None


def _ours(clause: Clause, verb: int, harmed: int) -> bool:
    """Whether a verb's object is us, or something that we hold dear."""
    if clause.words[harmed] == "us":
        return clause.heads[harmed] == verb
    return clause.words[harmed + 1 : harmed + 2] != () and (
        clause.words[harmed + 1] in group_words.VALUES
    )


def _enemies(clause: Clause, at: int) -> Place | None:
    """`Recruiters are the enemy`, `these people are evil`."""
    who = subject(clause, at)
    tense = None if who is None else finite(clause, who, at)
    if who is None or tense is None or clause.words[tense] != "are" or not _affirmed(clause):
        return None
    start = phrase_start(clause, who)
    pointed = clause.words[start] in ("these", "those", "such", "you")
    strong = clause.words[at] in group_words.EVIL or (
        clause.words[at] == "problem" and at + 2 >= len(clause.words)
    )
    group = clause.words[who] in group_words.GROUPS
    return (start, at) if group and (pointed or strong) else None


def _affirmed(clause: Clause) -> bool:
    """Whether a sentence states something and denies nothing."""
    return stated(clause) and group_words.DENIALS.isdisjoint(clause.said())


@cache
def _judges() -> Mapping[str, Callable[[Clause, int], Place | None]]:
    """What judges words that may name an enemy."""
    return {
        **dict.fromkeys(group_words.ENEMY, _enemies),
        **dict.fromkeys(group_words.NAMES | group_words.FIGURES, _named),
        **dict.fromkeys(group_words.HOSTILE, _against_us),
        **dict.fromkeys(("you people", "you lot"), _you_people),
        **dict.fromkeys(("so-called", "so called", "so - called"), _so_called),
    }
