"""Turns of phrase that leave no exception: "the only way to …", "email is dead".

Each function takes a sentence and the place where the turn's word stands, and gives the first and
last place of the words that claim something, or None.
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
    phrase_start,
    predicate,
    present,
    subject,
    technical,
    unnamed,
)
from socialint.language.clause import Clause
from socialint.language.lexicon import has, listed

_IS: Final = ("is", "are", "'s")
#: What follows "the only way" where it is a claim.
_BOUND: Final = listed("to that who forward people worth between standing")
#: What there may be none of on one occasion: "there is no time until Friday".
_PLAIN: Final = listed(
    "mistake problem time plan meeting project post school news code content job"
)
_SURELY: Final = ("literally", "simply", "absolutely")
_KINDS: Final = ("types", "kinds", "sorts")
_WITHOUT: Final = listed("without when until")
_CANNOT: Final = listed("ca can't cannot no not never wo")


def only(clause: Clause, at: int) -> Place | None:
    """The claim of "the only way to succeed is …", "consistency is the only way to …"."""
    words = clause.words
    nouns = range(at + 2, min(at + 4, len(words)))
    noun = next((one for one in nouns if has(words[one], claim_words.ONLY)), None)
    if noun is None or technical(clause) or _BOUND.isdisjoint(words[noun + 1 : noun + 2]):
        return None
    if words[noun + 1 : noun + 3] in (("that", "matters"), ("that", "counts")):
        return at, noun + 2
    if words[noun + 1] == "to" and not any(
        has(word, claim_words.STRIVES) for word in words[noun + 2 : noun + 4]
    ):
        return None
    for one in range(noun, len(words)):
        related = clause.heads[one] == noun and clause.relations[one] == "acl"
        if related and not present(words[one], plural=True):
            return None
    said, start = _said_of_only(clause, at, noun)
    return (at, noun) if said and unnamed(clause, start, len(words)) else None


def _said_of_only(clause: Clause, at: int, noun: int) -> tuple[bool, int]:
    """Whether the only way is something, or something is the only way, now; where that begins."""
    copulas = [one for one in range(at) if clause.words[one] in _IS and clause.heads[one] == noun]
    if copulas:
        owner = subject(clause, noun)
        return True, at if owner is None else phrase_start(clause, owner)
    verb = predicate(clause, noun)
    tense = None if verb is None else finite(clause, noun, verb)
    if tense is None:
        # In a long subject the pipeline may lose the verb.
        after = range(noun + 1, len(clause.words))
        tense = next((one for one in after if clause.words[one] in _IS), None)
    return tense is not None and clause.words[tense] in (*_IS, "will"), at


def ever(clause: Clause, at: int) -> Place | None:
    """The claim of "talent always wins", "you'll never regret …"."""
    verb = clause.heads[at]
    noun = subject(clause, verb)
    if noun is None and at and clause.tags[at - 1] in ("NOUN", "ADJ") and verb == at + 1:
        noun = at - 1
    if noun is None or verb < at or clause.words[at - 1] == "to":
        return None
    tense = finite(clause, noun, verb)
    if tense is None or not present(clause.words[tense], plural=True) or not free(clause, verb):
        return None
    if clause.words[at + 1 : at + 2] == ("been",):
        return None
    if clause.words[noun] == "you":
        return None if technical(clause) or _promised(clause, verb, tense) else (noun, verb)
    return (phrase_start(clause, noun), verb) if _lasting(clause, noun, at) else None


def _lasting(clause: Clause, noun: int, at: int) -> bool:
    """Whether what a subject always or never does is said of its kind, not of this one."""
    first, verb = phrase_start(clause, noun), clause.heads[at]
    counted = any(human(clause, one) for one in range(noun, at) if clause.heads[one] == noun)
    general = human(clause, noun) or clause.tags[noun] == "ADJ"
    if not general and not (clause.words[noun] == "%" and counted):
        return False
    single = has(clause.words[noun], claim_words.KNOWN_AS_ONE)
    if ("the" in clause.words[first:noun] and not single) or not unnamed(clause, first, noun):
        return False
    given = any(has(word, {"get", "receive", "welcome"}) for word in clause.words[at : verb + 1])
    return not (given or technical(clause) or definite(clause, verb) or dated(clause, at))


def _promised(clause: Clause, verb: int, tense: int) -> bool:
    """Whether "you'll never …" is no forecast of the reader's life, but a promise or none."""
    if clause.words[tense] not in ("will", "'ll") and "never" not in clause.words[tense:verb]:
        return True
    if clause.words[tense] not in ("will", "'ll", "can"):
        return True
    chore = clause.words[verb : verb + 2] == ("have", "to")
    return chore or has(clause.words[verb], claim_words.PROMISED)


def record(clause: Clause, at: int) -> Place | None:
    """The claim of "now is the best time in history"."""
    top = [
        one
        for one in range(at)
        if clause.words[one].endswith("est") or clause.words[one] in ("worst", "most", "better")
    ]
    stated = any(clause.words[one] in _IS and clause.tags[one] != "PART" for one in range(at))
    if not top or not stated or not unnamed(clause, 0, at):
        return None
    return top[0], at + (1 if clause.words[at] == "in" else 2)


def there(clause: Clause, at: int) -> Place | None:
    """The claim of "there is no success without …", "there are two types of people"."""
    words = clause.words
    near = range(at + 2, min(at + 5, len(words)))
    kinds = next((one for one in near if words[one] in _KINDS), None)
    if kinds is not None:
        two = words[kinds - 1] == "two" and words[kinds + 1 : kinds + 2] == ("of",)
        folk = two and words[kinds + 2 : kinds + 3] and words[kinds + 2] in claim_words.FOLK
        return (at, kinds + 2) if folk else None
    none = next((one for one in near if words[one] in ("no", "zero")), None)
    if none is None or any(clause.tags[one] != "ADV" for one in range(at + 2, none)):
        return None
    return None if technical(clause) else _nothing(clause, at, none)


def _nothing(clause: Clause, at: int, none: int) -> Place | None:
    """The claim of "there is" with a "no" at a place."""
    rest = clause.words[none + 1 : none + 8]
    if clause.words[none - 1] in _SURELY:
        return at, none
    if rest[:2] == ("such", "thing"):
        return at, none + 2
    striven = bool(rest) and rest[0] not in _PLAIN and has(rest[0], claim_words.LIFE)
    return (at, none + 1) if striven and not _WITHOUT.isdisjoint(rest) else None


def doomed(clause: Clause, at: int) -> Place | None:
    """The claim of "email is dead", "college is a scam"."""
    noun = subject(clause, at)
    tense = None if noun is None else finite(clause, noun, at)
    if noun is None or tense is None or clause.words[tense] not in _IS:
        return None
    if clause.tags[noun] not in ("NOUN", "NUM") or has(clause.words[noun], claim_words.DYING):
        return None
    first = phrase_start(clause, noun)
    # The name of a person, and whoever else has died, makes no claim.
    if "PROPN" in clause.tags[first:at] or at - first > 5 or "PUNCT" in clause.tags[first:at]:
        return None
    named = "the" in clause.words[first:noun] and clause.tags[noun] == "NOUN"
    if named and not has(clause.words[noun], claim_words.KNOWN_AS_ONE):
        return None
    if technical(clause) or not unnamed(clause, first, noun) or not free(clause, at):
        return None
    return None if denied(clause, tense, at) else (first, at)


def everything(clause: Clause, at: int) -> Place | None:
    """The claim of "your network is everything"."""
    noun = subject(clause, at + 1)
    if noun is None or clause.tags[noun] != "NOUN" or not human(clause, noun):
        return None
    first = phrase_start(clause, noun)
    own = [one for one in range(first, noun) if clause.words[one] != "your"]
    ended = not {"that", "you", "we", "i", "about", "for", "to"}.isdisjoint(
        clause.words[at + 2 : at + 3]
    )
    return None if own or ended or technical(clause) else (first, at + 1)


def every_time(clause: Clause, at: int) -> Place | None:
    """The claim of "consistency beats talent every time"."""
    verb = next((one for one in range(at) if has(clause.words[one], claim_words.WINS)), None)
    noun = None if verb is None else subject(clause, verb)
    if verb is None or noun is None or clause.tags[noun] not in ("NOUN", "ADJ", "VERB"):
        return None
    first = phrase_start(clause, noun)
    last = at + (2 if clause.words[at + 1] == "single" else 1)
    general = present(clause.words[verb], plural=True) and unnamed(clause, first, verb)
    return (first, last) if general and not technical(clause) else None


def without(clause: Clause, at: int) -> Place | None:
    """The claim of "you can't win without …", "you have no career without …"."""
    you = [one for one in range(at) if clause.words[one] == "you"]
    if not you or technical(clause) or clause.tags[at + 1 : at + 2] == ("VERB",):
        return None
    verb = clause.heads[you[-1]]
    if verb > at or not free(clause, verb) or _CANNOT.isdisjoint(clause.words[you[-1] : at]):
        return None
    striven = has(clause.words[verb], claim_words.STRIVES)
    lacks = clause.words[verb : verb + 2] == ("have", "no")
    return (you[-1], at) if striven or lacks else None


def futile(clause: Clause, at: int) -> Place | None:
    """The claim of "a degree won't make you a leader"."""
    verb = clause.heads[at]
    noun = subject(clause, verb)
    if noun is None or not noun < at < verb or clause.tags[noun] not in ("NOUN", "VERB"):
        return None
    first = phrase_start(clause, noun)
    served = has(clause.words[verb], claim_words.SERVES)
    yours = not {"you", "your"}.isdisjoint(clause.words[verb:])
    if not served or not yours or technical(clause) or not free(clause, verb):
        return None
    named = "the" in clause.words[first:noun] or not unnamed(clause, first, at)
    return None if named else (first, verb)
