"""Where a sentence states as a fact what holds for everybody, always, or in one way only.

A claim starts from a word that leaves no exception ("nobody", "every", "always", "the only").
Grammar says whether it is one: the word belongs to the subject of a verb in the present, that
subject is people or what they live by, not a group that is named, and nothing in the sentence
leaves room for another case (see `claim_scope`). An event in the past, an order, a question, a
quotation, a condition ("if everyone …") and what a program does are no claims.
"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from socialint.language import claim_subjects as subjects
from socialint.language import claim_turns as turns
from socialint.language.claim_scope import Place, hedged, stated
from socialint.language.claim_words import DOOMED, FOLK
from socialint.language.clause import Clause
from socialint.language.lexicon import listed


def claim(clause: Clause, first: int, last: int, *, bullet: bool = False) -> Place | None:
    """The claim that these words of a sentence make; None for none.

    A word that grammar knows is judged by what it does; any other words are a claim by themselves
    where the sentence states them. `bullet`: the sentence is a bullet point; what "nobody wants"
    there is told of one case more often than of the world.
    """
    if not clause.quoted.isdisjoint(range(first, last + 1)) or not stated(clause):
        return None
    judge = _judges().get(" ".join(clause.words[first : last + 1]))
    found = judge(clause, first) if judge else (first, last)
    if found is None or hedged(clause, *found):
        return None
    told = bullet and judge in (subjects.nobody, subjects.everybody)
    return None if told and _LASTING.isdisjoint(clause.words[slice(*found)]) else found


#: Words by which a bullet point speaks of the world all the same.
_LASTING: Final = listed("ever will 'll can ca really actually")


@cache
def _judges() -> Mapping[str, Callable[[Clause, int], Place | None]]:
    """What judges a word that leaves no exception."""
    return {
        **dict.fromkeys(("everyone", "everybody"), subjects.everybody),
        **dict.fromkeys(("anyone", "anybody"), subjects.anyone),
        **dict.fromkeys(("nobody", "no one", "noone", "no-one", "no - one"), subjects.nobody),
        **dict.fromkeys(("always", "never"), turns.ever),
        **dict.fromkeys(("in history", "of all time"), turns.record),
        **dict.fromkeys(("is everything", "are everything"), turns.everything),
        **dict.fromkeys(("every time", "every single time"), turns.every_time),
        **dict.fromkeys(FOLK, subjects.folk),
        **dict.fromkeys(DOOMED, turns.doomed),
        **dict.fromkeys(("wo n't", "will not"), turns.futile),
        "% of": subjects.percent,
        "all": subjects.all_,
        "every": subjects.every,
        "no": subjects.no,
        "the only": turns.only,
        **dict.fromkeys(("there is", "there are", "there 's"), turns.there),
        "without": turns.without,
    }
