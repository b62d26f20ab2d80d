"""Whom a word of contempt is aimed at: the reader, another person or group, the author, a thing.

Grammar decides, as far as it can be trusted: to whom a word is said ("you clown"), of whom it is
predicated ("the manager is a clown", "a clown is on stage"), what it stands before ("stupid
people", "stupid bug"). A word that is quoted, reported, denied or turned on the author is no
contempt. How much must be shown depends on the word; see `Grade`.
"""

from enum import StrEnum
from typing import Final

from socialint.language.clause import Clause
from socialint.language.lead import (
    BE,
    MISSPELT,
    POINTING,
    PRONOUNS,
    SEEM,
    SMALL,
    Lead,
    lead,
    word_at,
)
from socialint.language.lexicon import listed
from socialint.language.person import SECOND, THIRD, compounded, names_group, names_people, person
from socialint.language.told import complete, hated, reported, told
from socialint.language.unaimed import acts, called, counters, discussed, turned_away


class Grade(StrEnum):
    """How much a word needs before it counts.

    A `name` is said of people only and counts unless something speaks against it. An `image` is
    a person's insult and a thing's name (`snake`): it has to be said of somebody. A `trait` is an
    adjective or predicate, and counts of people, not of things. A `charge` (`corrupt`) is also a
    plain reproach: it counts to somebody's face. A `phrase` is said to somebody as a whole.
    """

    NAME = "name"
    IMAGE = "image"
    TRAIT = "trait"
    CHARGE = "charge"
    PHRASE = "phrase"


def aimed(  # noqa: PLR0911 - one a kind of word
    clause: Clause, first: int, last: int, grade: Grade, *, spoken: bool = False
) -> bool:
    """Whether the words from `first` to `last` are contempt of a person or group.

    `spoken`: the post begins with a handle, so that a word that stands alone is meant for somebody.
    """
    quoted = not clause.quoted.isdisjoint(range(first, last + 1))
    quoted = quoted or reported(clause, last)
    if quoted or discussed(clause, first) or (counters(clause) and not called(clause, first)):
        return False
    if grade is Grade.PHRASE:
        return told(clause, first) and hated(clause, last) and complete(clause, first, last)
    before = lead(clause, first)
    if turned_away(clause, first, last, before):
        return False
    if clause.kinds[first] == "hashtag":
        return grade is Grade.NAME and spoken
    if grade is Grade.NAME:
        if _of_a_thing(clause, first, before):
            return False
        topic = clause.words[first] in _TOPICS and (not spoken or _met(clause, before))
        if not topic or _pointed_at(clause, first, last, before):
            return True
    elif acts(clause, first, last, before):
        return False
    return _shown(clause, first, last, grade, spoken=spoken)


def _shown(clause: Clause, first: int, last: int, grade: Grade, *, spoken: bool) -> bool:
    """Whether the sentence shows of whom a word is said that needs it."""
    before = lead(clause, first)
    if grade is Grade.CHARGE and not SEEM.isdisjoint(before.seen):
        return False
    return (
        _to_face(clause, last, before)
        or _how(clause, first, last)
        or _alone(clause, first, last, grade, spoken=spoken)
        or _said_of(clause, first, before, grade, spoken=spoken)
        or (grade is Grade.IMAGE and _harsh(clause, last, before, spoken=spoken))
        or (grade is not Grade.IMAGE and _before_person(clause, last, before, grade))
    )


#: Names that are also what posts are about: "how to spot a liar" calls nobody one.
_TOPICS: Final = listed(
    "liar liars coward cowards traitor traitors hypocrite hypocrites crook crooks con conman conmen"
    " grifter grifters charlatan charlatans swindler swindlers turncoat turncoats warmonger"
    " warmongers sellout sellouts wimp wimps crybaby crybabies sycophant sycophants pathological"
    " fearmonger fearmongers crackpot crackpots"
)


def _pointed_at(clause: Clause, first: int, last: int, before: Lead) -> bool:
    """As in "those liars", "liar Smith", "Traitor!", or called worse before."""
    anchor = word_at(clause, before.anchor)
    if anchor and anchor[0] in POINTING - {"it"}:
        return True
    if before.is_ and before.anchor is not None and clause.tags[before.anchor] == "PROPN":
        return True
    near = [at for at in (first - 1, last + 1) if 0 <= at < len(clause.words)]
    if any(clause.tags[at] == "PROPN" or clause.kinds[at] == "mention" for at in near):
        return True
    if clause.subject is None and not any(tag in ("VERB", "AUX") for tag in clause.tags):
        return not any(clause.words[at] in _PREPOSED for at in range(first))
    if not _HARSH.isdisjoint(before.seen) or "such" in before.seen:
        return True
    # A word set off by commas or at the end is an address: "read it, coward".
    return first > 0 and clause.words[first - 1] in (",", "!", ":") and before.anchor is None


def _of_a_thing(clause: Clause, at: int, before: Lead) -> bool:
    """As in "my cat is an idiot", "the laptop is a piece of junk"."""
    if before.anchor is None or not before.is_:
        return False
    subject = _subject(clause, at, before.anchor)
    if subject is None or clause.tags[subject] != "NOUN" or clause.kinds[subject] is not None:
        return False
    word = clause.words[subject]
    return not names_people(word) and word not in PRONOUNS and not _by_handle(clause, subject)


def _met(clause: Clause, before: Lead) -> bool:
    """Whether some such person is only met with: "she nails a liar"."""
    if before.anchor is None or before.is_ or clause.words[before.anchor] in PRONOUNS:
        return False
    return clause.tags[before.anchor] != "PUNCT" and bool({"a", "an"} & set(before.seen))


_PREPOSED: Final = listed("how for of about with against on from to")


def _to_face(clause: Clause, last: int, before: Lead) -> bool:
    """As in "you clown", "you are a total clown", "ur a clown", "why are you such a clown"."""
    after = clause.words[last + 1 : last + 4]
    if after[:2] in (("like", "you"), ("like", "u")) or after in _THAT_YOU_ARE:
        return True
    if before.anchor is None:
        return False
    word = clause.words[before.anchor]
    if (
        before.is_
        and before.anchor
        and clause.words[before.anchor - 1] in ("to", "for", "with", "of")
    ):
        return False
    # "Stop being such a clown" tells the reader what they are.
    stopped = word in ("stop", "quit") and "being" in before.seen
    felt = word == "to" and "be" in before.seen and "feel" in clause.words[: before.anchor]
    return word in SECOND or stopped or felt or (word in MISSPELT and before.is_)


def _how(clause: Clause, first: int, last: int) -> bool:
    """As in "how stupid are you"."""
    after = clause.words[last + 1 : last + 3]
    if len(after) < 2 or not _ASKED & set(clause.words[max(0, first - 4) : first]):
        return False
    if "being" in clause.words[last + 1 : last + 5]:
        return False
    turned = after[0] in ("are", "r", "is", "can") and (after[1] in SECOND or after[1] in THIRD)
    return turned or (after[0] in SECOND and after[1] in (BE | SEEM | {"really"}))


_THAT_YOU_ARE: Final = (("that", "you", "are"), ("that", "u", "are"), ("that", "you", "'re"))
_ASKED: Final = listed("how what")


def _alone(clause: Clause, first: int, last: int, grade: Grade, *, spoken: bool) -> bool:
    """As in "@handle Clown." or "…, clown!": nothing but the word, said to somebody."""
    if not spoken or grade is Grade.CHARGE or clause.words[first] == "rats":
        return False
    before = lead(clause, first)
    if grade is Grade.IMAGE and "a" in before.seen and {"what", "such"} & set(before.seen):
        return before.anchor is None or clause.kinds[before.anchor] is not None
    words = [at for at in clause.plain if clause.kinds[at] != "mention"]
    others = [at for at in words if not first <= at <= last]
    if all(clause.words[at] in SMALL or clause.tags[at] == "ADJ" for at in others):
        return grade is Grade.IMAGE and len(others) <= 3
    marked = first > 0 and clause.words[first - 1] == "," and words[-1] == last
    return marked and grade is Grade.IMAGE


def _said_of(  # noqa: C901, PLR0911 - one a kind of subject
    clause: Clause, at: int, before: Lead, grade: Grade, *, spoken: bool
) -> bool:
    """Whether it is predicated of a person: "the manager is a clown", "he sucks"."""
    if before.anchor is None:
        return False
    verb = clause.tags[at] in ("VERB", "AUX") and grade is Grade.TRAIT
    if verb and clause.words[at + 1 : at + 2] and clause.words[at + 1] in _AT:
        return False
    subject = _subject(clause, at, before.anchor) if before.is_ or verb else None
    if subject is None:
        return False
    word = clause.words[subject]
    if word in ("they", "them"):
        # "They" may be things, unless people were spoken of or the word is for somebody alive.
        return grade is Grade.IMAGE or any(map(names_people, clause.words[:subject]))
    if word == "who" and clause.asked:
        return False
    if word in SECOND or clause.kinds[subject] == "mention" or _by_handle(clause, subject):
        return True
    if clause.words[at] == "lying":
        return False
    if spoken and clause.tags[subject] == "PROPN":
        return True
    if grade is Grade.CHARGE:
        return word in THIRD or names_group(clause, subject)
    if word == "people" and (not subject or clause.tags[subject - 1] in _BEFORE_ALL):
        # Everybody is nobody in particular, unless somebody is meant: "people like him".
        return clause.words[subject + 1] in ("like", "who")
    return person(clause, subject) or names_group(clause, subject)


def _subject(clause: Clause, at: int, anchor: int) -> int | None:
    """Of whom it is said: a pronoun right before it, else as the pipeline reads it."""
    if clause.words[anchor] in PRONOUNS - POINTING and not _governed(clause, anchor):
        return anchor
    for place, head in enumerate(clause.heads):
        if head == at and place < at and clause.relations[place].startswith("nsubj"):
            return place
    return None if _governed(clause, anchor) else anchor


def _governed(clause: Clause, at: int) -> bool:
    """Whether the noun there hangs on a preposition, so that the subject stands before it."""
    place = at - 1
    while place >= 0 and clause.tags[place] in ("ADJ", "DET"):
        place -= 1
    return place >= 0 and clause.tags[place] == "ADP"


def _by_handle(clause: Clause, at: int) -> bool:
    """Whether a handle in the sentence has the name in it: "@annsmith Smith is a fraud"."""
    word = clause.words[at]
    return len(word) > 3 and any(
        kind == "mention" and word in clause.words[other]
        for other, kind in enumerate(clause.kinds)
        if other != at
    )


_BEFORE_ALL: Final = ("PUNCT", "SCONJ", "CCONJ", "ADV", "ADP")
#: "He sucks at chess" is about chess.
_AT: Final = listed("at in out on up air into the")


def _harsh(clause: Clause, last: int, before: Lead, *, spoken: bool) -> bool:
    """As in "this corrupt clown": pointed at, and called worse before."""
    pointed = before.anchor is not None and clause.words[before.anchor] in POINTING
    thing = last + 1 < len(clause.words) and clause.tags[last + 1] in ("NOUN", "PROPN")
    return pointed and not thing and (spoken or not _HARSH.isdisjoint(before.seen))


_HARSH: Final = listed(
    "stupid dumb pathetic disgusting lying corrupt crooked spineless filthy fucking fuckin damn"
    " goddamn sociopathic psychotic narcissistic racist fascist crazy cowardly worthless useless"
    " despicable vile evil dishonest greedy arrogant ignorant incompetent sick deranged demented"
    " idiotic moronic dirty rotten treasonous fat slimy sleazy"
)


def _before_person(clause: Clause, last: int, before: Lead, grade: Grade) -> bool:
    """As in "stupid politicians", "a pathetic little man"."""
    anchor = word_at(clause, before.anchor)
    if {"my", "our"} & {*before.seen, *anchor}:
        return False
    if grade is Grade.CHARGE and anchor not in (("your",), ("ur",)):
        return False
    if clause.words[last + 1 : last + 2] == ("rich",):
        return False
    for at in range(last + 1, min(last + 4, len(clause.words))):
        word = clause.words[at]
        if names_people(word) and clause.tags[at] in ("NOUN", "PROPN"):
            after = at + 1 < len(clause.words) and clause.tags[at + 1] in ("NOUN", "PART")
            return not after and not compounded(clause, at, last)
        if clause.tags[at] not in ("ADJ", "ADV", "NOUN") and word not in ("and", ","):
            return False
    return False
