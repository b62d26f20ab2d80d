"""What a claim is said of, and what leaves room for another case.

A claim holds of its subject in the present; a condition, a hedge, somebody else's opinion or a
subject that is named takes its generality away.
"""

from typing import Final

from socialint.language import claim_words
from socialint.language.clause import Clause, Mood
from socialint.language.lexicon import has, listed

#: First and last place, in a clause's words, of the words that say something.
Place = tuple[int, int]

_VERBS: Final = ("VERB", "AUX")
_HELPS: Final = ("aux", "aux:pass", "cop")
#: Relations of words that join a noun to what stands before it.
_JOINS: Final = ("case", "mark", "cc", "punct", "cop", "aux", "discourse", "vocative")
_THIS: Final = listed("the this that these those")
_LEADS: Final = ("mark", "advmod")


def stated(clause: Clause) -> bool:
    """Whether a sentence says that something is so: it neither asks nor orders."""
    if clause.mood is Mood.INTERROGATIVE or clause.asked:
        return False
    return clause.mood is not Mood.IMPERATIVE or has(clause.words[clause.root], claim_words.CERTAIN)


def hedged(clause: Clause, first: int, last: int) -> bool:
    """Whether a sentence leaves room for another case than a claim in it does.

    That is, it has a hedge or a year, or gives somebody else's opinion. Amounts ("some", "most")
    count only before the claim's end.
    """
    said = clause.said()
    if not claim_words.HEDGES.isdisjoint(said) or any(map(_year, said)):
        return True
    if any(_opinion(clause, at, first, last) for at in clause.plain):
        return True
    if any(_amount(clause, at) for at in range(last)):
        return True
    text = f" {' '.join(said)} "
    return any(f" {phrase} " in text for phrase in claim_words.HEDGE_PHRASES)


def _opinion(clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether a word gives a claim as somebody's opinion: before it, or after it and a comma."""
    if at in clause.quoted or clause.words[at] not in claim_words.OPINIONS:
        return False
    return at < first or (at > last and "," in clause.words[at - 2 : at])


def _amount(clause: Clause, at: int) -> bool:
    """Whether a word leaves some out: "most people", not "the most people"."""
    superlative = clause.words[at] == "most" and at > 0 and clause.words[at - 1] == "the"
    return clause.words[at] in claim_words.AMOUNTS and not superlative


def _year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20")


def technical(clause: Clause) -> bool:
    """Whether a sentence speaks of programs or of logic."""
    return any(has(word, claim_words.TECHNICAL) for word in clause.said())


def predicate(clause: Clause, noun: int) -> int | None:
    """The word that says something of this subject; None where it is no subject."""
    head = clause.heads[noun]
    return head if clause.relations[noun].startswith("nsubj") and head > noun else None


def subject(clause: Clause, verb: int) -> int | None:
    """The subject of what is said by a verb, adjective or noun; None where there is none."""
    found = (
        at
        for at in range(verb)
        if clause.heads[at] == verb and clause.relations[at].startswith(("nsubj", "csubj"))
    )
    return next(found, None)


def phrase_start(clause: Clause, noun: int) -> int:
    """Where the words that belong to a noun begin: its determiner, its adjectives."""
    own = (
        at for at in range(noun) if clause.heads[at] == noun and clause.relations[at] not in _JOINS
    )
    return min(own, default=noun)


def finite(clause: Clause, noun: int, verb: int) -> int | None:
    """The verb that carries the tense of what is said of a subject."""
    for at in range(noun + 1, verb + 1):
        helps = clause.heads[at] == verb and clause.relations[at] in _HELPS
        # The pipeline takes a verb right after "nobody" for a noun now and then.
        verbal = clause.tags[at] in _VERBS or (noun + 1 == at == verb)
        if verbal and (at == verb or helps):
            return at
    return None


def present(word: str, *, plural: bool) -> bool:
    """Whether a finite verb says what is so now or ever, not what was or could be."""
    if word in claim_words.PRESENT:
        return True
    if word in claim_words.PAST or word.endswith("ing"):
        return False
    return (not word.endswith("ed") or word.endswith("eed")) if plural else word.endswith("s")


def free(clause: Clause, verb: int) -> bool:
    """Whether a clause stands for itself: no condition, wish or order leads it."""
    leads = {
        clause.words[at]
        for at in range(verb)
        if clause.heads[at] == verb and clause.relations[at] in _LEADS
    }
    if not claim_words.CONDITIONS.isdisjoint(leads):
        return False
    if clause.relations[verb] in ("ccomp", "csubj", "xcomp"):
        return has(clause.words[clause.heads[verb]], claim_words.CERTAIN)
    return clause.relations[verb] != "advcl" or "because" in leads


def unnamed(clause: Clause, first: int, last: int) -> bool:
    """Whether words speak of no group in particular: not ours, these, or at a named place."""
    return all(
        clause.words[at] not in claim_words.NAMED and clause.tags[at] != "PROPN"
        for at in range(first, last)
    )


def human(clause: Clause, noun: int) -> bool:
    """Whether a noun is people, or what they live by."""
    return has(clause.words[noun], claim_words.PEOPLE | claim_words.LIFE)


def denied(clause: Clause, first: int, last: int) -> bool:
    """Whether a denial stands between two places."""
    return not {"n't", "not", "never"}.isdisjoint(clause.words[first:last])


def definite(clause: Clause, verb: int) -> bool:
    """Whether a verb's object is this one: "the warehouse", "it"."""
    for at in range(verb + 1, len(clause.words)):
        if clause.heads[at] != verb or clause.relations[at] not in ("obj", "obl"):
            continue
        if clause.words[at] in ("it", "this", "that"):
            return True
        if clause.words[at] == "days":
            continue
        own = [one for one in range(verb + 1, at + 1) if one == at or clause.heads[one] == at]
        if any(clause.words[one] in _THIS for one in own):
            return not any(has(clause.words[one], claim_words.WORLD) for one in own)
    return False


def on_day(clause: Clause, at: int) -> bool:
    """Whether what follows names a day or a month."""
    return not claim_words.DATES.isdisjoint(clause.words[at:])


def dated(clause: Clause, at: int) -> bool:
    """Whether what follows names one occasion: "in this election", "on Friday".

    "These days" is none.
    """
    return on_day(clause, at) or any(
        clause.words[one] in ("this", "these") and clause.words[one + 1 : one + 2] != ("days",)
        for one in range(at, len(clause.words))
        if clause.relations[one] == "det"
    )
