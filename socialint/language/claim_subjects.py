"""Subjects that leave nobody out: "nobody", "every founder", "99 % of people", "managers".

Each function takes a sentence and the place where the subject's word stands, and gives the first
and last place of the words that claim something, or None.
"""

from typing import Final

from socialint.language import claim_words
from socialint.language.claim_scope import (
    Place,
    dated,
    definite,
    denied,
    finite,
    free,
    human,
    on_day,
    phrase_start,
    predicate,
    present,
    technical,
    unnamed,
)
from socialint.language.clause import Clause
from socialint.language.lexicon import SPEAKER, has, listed

_ASKED: Final = listed("which what how where who whether if it why when")
_NOBODY: Final = listed("nobody noone no-one one")
#: What follows "wants" where people are only curious of one thing.
_FIND_OUT: Final = (("to", "know"), ("to", "see"), ("to", "hear"))
#: What may stand before a subject at the beginning of a sentence.
_LEADS: Final = ("CCONJ", "PUNCT", "SCONJ", "ADV")


def everybody(clause: Clause, at: int) -> Place | None:
    """The claim of "everyone wants …", not of "everyone is welcome" or "everyone is tired"."""
    found = _uninvited(clause, _said_of(clause, at, at, plural=False))
    return found if found and _habit(clause, at, found[1]) else None


def anyone(clause: Clause, at: int) -> Place | None:
    """The claim of "anyone who says otherwise is lying", "anyone who … knows"."""
    if clause.words[at + 1 : at + 2] not in (("who",), ("that",)):
        return None
    found = _said_of(clause, at, at, plural=False)
    said = clause.words[found[1]] if found else ""
    return found if has(said, claim_words.DISMISSED) or said == "knows" else None


def nobody(clause: Clause, at: int) -> Place | None:
    """The claim of "nobody remembers", "no one can …", "nobody ever got …"."""
    noun = next(one for one in range(at, at + 3) if clause.words[one] in _NOBODY)
    if clause.words[noun + 1 : noun + 2] == ("ever",):
        verb = predicate(clause, noun)
        return None if verb is None or not free(clause, verb) else (at, verb)
    found = _said_of(clause, at, noun, plural=False)
    return found if found and _habit(clause, noun, found[1]) else None


def no(clause: Clause, at: int) -> Place | None:
    """The claim of "no job is …", not of "no experience is needed"."""
    noun = clause.heads[at]
    if clause.relations[at] != "det" or noun < at or not human(clause, noun):
        return None
    found = None if "wonder" in clause.words[at:noun] else _said_of(clause, at, noun, plural=True)
    if found is None or technical(clause) or definite(clause, found[1]):
        return None
    return None if _needed(clause, found) else found


def every(clause: Clause, at: int) -> Place | None:
    """The claim of "every founder needs …", not of "every student in the course gets …"."""
    noun = clause.heads[at]
    if clause.relations[at] != "det" or noun < at or not human(clause, noun):
        return None
    found = _said_of(clause, at, noun, plural=False)
    if found is None or technical(clause) or "the" in clause.words[noun : found[1]]:
        return None
    if clause.relations[found[1]].startswith("acl") or on_day(clause, noun):
        return None
    done = any(clause.words[one] == "has" for one in range(noun, found[1]))
    return None if done else _uninvited(clause, found)


def all_(clause: Clause, at: int) -> Place | None:
    """The claim of "all founders …", "all of the people that …", "we all …"."""
    noun = clause.heads[at]
    if clause.words[at + 1 : at + 2] == ("of",):
        members = [one for one in range(at + 2, len(clause.words)) if clause.heads[one] == at]
        of_people = bool(members) and human(clause, members[0])
        return _uninvited(clause, _said_of(clause, at, at, plural=True)) if of_people else None
    if noun > at and clause.relations[at].startswith("det"):
        people = has(clause.words[noun], claim_words.PEOPLE)
        found = _said_of(clause, at, noun, plural=True) if people else None
        bound = found is not None and "the" in clause.words[noun : found[1]]
        bound = bound or "NUM" in clause.tags[at:noun] or on_day(clause, noun)
        return None if bound else _uninvited(clause, found)
    we = next((one for one in (at - 2, at - 1) if one >= 0 and clause.words[one] == "we"), None)
    found = None if we is None else _said_of(clause, we, we, plural=True)
    if found is None or any(has(w, claim_words.SHARED) for w in clause.words[at : found[1] + 1]):
        return None
    return _uninvited(clause, found) if _all_of_us(clause, found) else None


def _all_of_us(clause: Clause, found: Place) -> bool:
    """Whether "we all …" speaks of people, not of those who are here."""
    first, verb = found
    if "ADP" in clause.tags[first : verb + 1] or clause.relations[verb] in ("acl", "advcl"):
        return clause.words[verb - 3 : verb - 2] == ("because",)
    copula = any(
        clause.heads[at] == verb and clause.relations[at] == "cop" for at in range(first, verb)
    )
    kind = clause.tags[verb] == "NOUN" or clause.words[verb] in claim_words.HUMAN
    return kind or not copula


def folk(clause: Clause, at: int) -> Place | None:
    """The claim of "people don't …", "the best founders …": nothing says which of them."""
    first = phrase_start(clause, at)
    own = clause.words[first:at]
    praised = bool(own) and has(own[-1], claim_words.PRAISE) and own[:-1] in ((), ("the",))
    if (own and not praised) or any(clause.tags[one] not in _LEADS for one in range(first)):
        return None
    found = _said_of(clause, first, at, plural=True)
    if found is None or not claim_words.CONDITIONS.isdisjoint(clause.words[:first]):
        return None
    if not _as_such(clause, at, found):
        return None
    praised = praised and "will" not in clause.words[at : found[1]]
    return found if praised or _refused(clause, at, found[1]) or _crowd(clause, found) else None


def _as_such(clause: Clause, noun: int, found: Place) -> bool:
    """Whether people in the plural are meant as such: not offered or spared something, or here."""
    if _needed(clause, found) or technical(clause) or "here" in clause.words:
        return False
    offered = any(has(word, claim_words.OFFERED) for word in clause.words[noun : found[1] + 1])
    if offered or clause.words[found[1] : found[1] + 2] == ("have", "to"):
        return False
    if "ADP" in clause.tags[noun : found[1]] or definite(clause, found[1]):
        return False
    return SPEAKER.isdisjoint(clause.words) and not dated(clause, noun)


def _crowd(clause: Clause, found: Place) -> bool:
    """Whether it says of people, whoever they are, what they do: "people fail because …"."""
    said = clause.words[found[1]]
    if clause.words[found[0]] != "people" or found[1] != found[0] + 1:
        return False
    return has(said, claim_words.HABITS) and not has(said, claim_words.REPORTED)


def _refused(clause: Clause, noun: int, verb: int) -> bool:
    """Whether people are said not to do something; "founders are not lazy" refutes a claim."""
    copula = any(
        clause.heads[at] == verb and clause.relations[at] == "cop" for at in range(noun, verb)
    )
    going = clause.words[verb].endswith("ing")
    if "never" in clause.words[noun:verb]:
        return True
    announced = not {"will", "wo"}.isdisjoint(clause.words[noun:verb])
    return denied(clause, noun, verb) and not (copula or going or announced)


def percent(clause: Clause, at: int) -> Place | None:
    """The claim of "99% of people …", a share that nobody counted."""
    try:
        high = at > 0 and float(clause.words[at - 1]) >= 90
    except ValueError:
        return None
    verb = predicate(clause, at)
    members = [one for one in range(at + 1, len(clause.words)) if clause.heads[one] == at]
    if not high or verb is None or not any(human(clause, one) for one in members):
        return None
    tense = finite(clause, at, verb)
    if tense is None or not present(clause.words[tense], plural=True) or not free(clause, verb):
        return None
    named = claim_words.NAMED | {"the"}
    ours = any(clause.words[one] in named for one in range(at, tense))
    return None if ours else (at - 1, verb)


def _said_of(clause: Clause, first: int, noun: int, *, plural: bool) -> Place | None:
    """The claim that a subject makes with what is said of it now; its words begin at `first`."""
    verb = predicate(clause, noun)
    tense = None if verb is None else finite(clause, noun, verb)
    if verb is None or tense is None or not free(clause, verb):
        return None
    if not present(clause.words[tense], plural=plural):
        return None
    return (first, verb) if unnamed(clause, first + 1, tense) else None


def _uninvited(clause: Clause, found: Place | None) -> Place | None:
    """A claim, unless it says what everybody may do or get."""
    if found is None:
        return None
    said = clause.words[found[0] : found[1] + 2]
    if said[-1] == "wrong":
        return found
    return None if "can" in said or any(has(w, claim_words.INVITED) for w in said) else found


def _needed(clause: Clause, found: Place) -> bool:
    """Whether it says what is not asked of anybody: "no experience is needed"."""
    return any(has(word, claim_words.NEEDED) for word in clause.words[found[0] : found[1] + 1])


def _habit(clause: Clause, noun: int, verb: int) -> bool:
    """Whether something is said of people as such, not of those on one occasion.

    "Nobody reads" is; "nobody owns the warehouse", "nobody knows which is right" and "everyone
    moves on" tell a story.
    """
    held = [at for at in range(noun, verb) if clause.heads[at] == verb]
    if clause.relations[verb] == "advcl" or dated(clause, verb):
        return False
    related = clause.relations[verb].startswith("acl")
    if related and not has(clause.words[clause.heads[verb]], claim_words.LESSON | {"what"}):
        return False
    if any(clause.relations[at] == "cop" for at in held):
        compared = clause.words[verb].endswith("er") or "more" in clause.words[noun:verb]
        placed = any(clause.relations[at] == "case" for at in held)
        kind = clause.tags[verb] in ("NOUN", "PRON") and not placed
        return compared or kind or clause.words[verb] in ("replaceable", "capable", "alike")
    after = clause.words[verb + 1 : verb + 3]
    if clause.words[verb] == "going" and after[:1] == ("to",):
        return True
    if after[:1] in (("me",), ("us",), ("until",)):
        return False
    return _usual(clause.words[verb], after) and not definite(clause, verb)


def _usual(verb: str, after: tuple[str, ...]) -> bool:
    """Whether a verb, with the two words after it, is something that people do as such."""
    if not has(verb, claim_words.HABITS) or after in _FIND_OUT:
        return False
    if (has(verb, {"need", "have"}) and after[:1] == ("to",)) or (
        verb == "knows" and after[:1] == (".",)
    ):
        return False
    return not (has(verb, claim_words.KNOWN) and not _ASKED.isdisjoint(after[:1]))
