"""What stands before a word in its sentence, back to the one that it is said of."""

from typing import Final, NamedTuple

from socialint.language.clause import Clause
from socialint.language.lexicon import listed
from socialint.language.person import OWN, SECOND, THIRD, names_people


class Lead(NamedTuple):
    """What stands before a word: whom it is said of, and how.

    `anchor` is the place of the word that the modifiers end at, None at the start. `is_`: a form
    of "be" stands between. `denied`: a negation does. `like`: it is only compared.
    """

    anchor: int | None
    is_: bool
    denied: bool
    like: bool
    seen: tuple[str, ...]


BE: Final = listed(
    "is are was were am be been being 's 're 'm r become becomes became ain ai remain remains are"
)
_HAVE: Final = listed("have has had got gots 've having with")
NOT: Final = listed("not n't never no neither nor hardly isnt arent wasnt aint without cannot")
_LIKE: Final = listed("like as")
SEEM: Final = listed(
    "look looks looked looking sound sounds sounded act acts acting acted behave behaves seem seems"
    " seemed feel feels felt feeling"
)
#: Words between a person and what they are called, whatever the pipeline makes of them.
SMALL: Final = listed(
    "a an the such so too very really truly just nothing but one of bunch pack load lot kind sort"
    " total complete absolute utter real big fat old little all both also still always simply"
    " fucking fuckin freaking frigging effing damn damned goddamn bloody lying even literally"
    " clearly obviously pretty quite rather more most as how what bit much seriously completely"
    " totally absolutely basically must will would can could do does did 've 'll 'd"
    " ever only pure piece bloody self certified bunch gang herd typical whole dirty rotten filthy"
)
_MODIFIERS: Final = ("ADJ", "ADV", "DET", "AUX", "NUM", "INTJ")
POINTING: Final = listed("this that these those it they them who which")
#: "ur a", "your such a": how "you are" is misspelt.
MISSPELT: Final = listed("ur your yr youre you're")
_AFTER_MISSPELT: Final = listed("a an such the just so all nothing not really still too")
PRONOUNS: Final = OWN | SECOND | THIRD | POINTING


def lead(clause: Clause, at: int) -> Lead:
    """What stands before the word there, as far as the one that it is said of."""
    found = Lead(None, False, False, False, ())
    lacking = clause.words[at] in ("no", "lost", "got")
    place = at - 1
    while place >= 0:
        word = clause.words[place]
        if word in MISSPELT and (word != "your" or _misspelt(clause, place)):
            return found._replace(anchor=place, is_=True)
        if (word in BE and clause.relations[place] != "case") or (lacking and word in _HAVE):
            found = found._replace(is_=True)
        elif word in NOT:
            found = found._replace(denied=True)
        elif word in _LIKE or word in SEEM:
            found = found._replace(like=True)
        elif not _passed(clause, place, found):
            return found._replace(anchor=place)
        found = found._replace(seen=(*found.seen, word))
        place -= 1
    return found


def _passed(clause: Clause, place: int, found: Lead) -> bool:
    """Whether the word there only modifies what follows it."""
    word, tag = clause.words[place], clause.tags[place]
    if word in PRONOUNS:
        return False
    if word in SMALL or (tag in _MODIFIERS and not (found.is_ and names_people(word))):
        return True
    if word == ",":
        return place > 0 and clause.tags[place - 1] == "ADJ" and not found.is_
    if word in _HAVE:
        return clause.words[place + 1] in ("been", "become")
    return not found.is_ and tag in ("NOUN", "PROPN", "VERB") and _compound(clause, place)


def _misspelt(clause: Clause, at: int) -> bool:
    return clause.words[at + 1 : at + 2] != () and clause.words[at + 1] in _AFTER_MISSPELT


def _compound(clause: Clause, at: int) -> bool:
    """Whether the word there only stands before another noun, as in "partisan twit"."""
    return clause.kinds[at] is None and clause.relations[at] in ("compound", "amod", "nmod:poss")


def word_at(clause: Clause, at: int | None) -> tuple[str, ...]:
    """The word there, or nothing where there is no place."""
    return () if at is None else (clause.words[at],)
