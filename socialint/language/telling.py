"""What a sentence gives a reader who clicks nothing: a reason, a result, a step, a lesson."""

from typing import Final

from socialint.language import lexicon
from socialint.language.clause import Clause, Mood
from socialint.language.gains import Gain, counts, figured, strong

#: A sentence without one of these only names something or dates it.
_TELLING: Final = ("VERB", "AUX", "NOUN", "ADJ", "ADV", "PRON")
#: A sentence that tells its reader to do something in so few words counts as a statement only.
SLOGAN: Final = 4
#: A longer sentence that a draft quotes whole, with a verb in it, is there for what it says.
QUOTED: Final = 9


def gain(clause: Clause, *, announces: bool, sends: bool, item: bool, linked: bool) -> Gain | None:
    """What a sentence tells its reader, None for nothing."""
    # What is quoted from one's own article tells as much as what is not in quotation marks.
    if clause.quoted.issuperset(clause.plain):
        clause = clause._replace(quoted=frozenset())
        if "AUX" in clause.tags and len(clause.plain) > QUOTED:
            return Gain.LESSON
    words = clause.said()
    promotes = announces or sends
    headline = _is_headline(clause, words)
    if item and linked and clause.mood is Mood.FRAGMENT and not promotes:
        return Gain.STATEMENT
    if len(words) < 3 or words[0] in lexicon.THANKS or _wishes(words):
        return None
    found = None if headline else strong(clause, words, promotes=promotes)
    counted = clause.mood is not Mood.IMPERATIVE and counts(clause)
    if found is None and (counted or figured(clause)):
        return Gain.DETAIL
    if found is not None or promotes:
        return found
    # As in "Why we left the cloud", and a link.
    return None if headline and linked and not item else _plain(clause, words, item=item)


def _is_headline(clause: Clause, words: list[str]) -> bool:
    """Whether it only says what would follow: "How to write better posts in 5 steps:"."""
    if words[:1] == ["why"] and not clause.asked:
        return True
    after = [
        word for mark, word in zip(clause.words, clause.words[1:], strict=False) if mark == ":"
    ]
    if not lexicon.WH.isdisjoint(after):
        return True
    return clause.mood is Mood.FRAGMENT and (clause.words[-1] == ":" or words[:1] == ["how"])


def _wishes(words: list[str]) -> bool:
    """As in "Have a great weekend", "Enjoy your holidays", "See you there"."""
    return words[0] == "enjoy" or words[:2] in (["have", "a"], ["see", "you"], ["see", "ya"])


def _plain(clause: Clause, words: list[str], *, item: bool) -> Gain | None:
    """What a sentence tells that no reason, result or benefit drives."""
    # "University of Freiburg, Germany" names a place, whatever the pipeline takes it for.
    if not any(clause.tags[at] in _TELLING for at in clause.plain):
        return None
    if clause.mood is Mood.IMPERATIVE:
        if words[0] in ("please", "let", "lets", "let's"):
            return None
        # "Stay curious, everyone." is a slogan as often as advice.
        return Gain.STEP if len(words) > SLOGAN else Gain.STATEMENT
    if clause.mood is Mood.DECLARATIVE and len(words) >= 4:
        return Gain.STORY if _is_story(clause) else Gain.STATEMENT
    return Gain.STATEMENT if item and len(words) >= 4 else None


def _is_story(clause: Clause) -> bool:
    """Whether its subject is the speaker, somebody of the speaker's, or somebody told of."""
    at = clause.subject
    if at is None:
        return False
    own = any(word in ("my", "our") for word in clause.words[max(0, at - 2) : at])
    return own or clause.words[at] in ("i", "we", "he", "she", "they")
