"""Signs that a few words tease: they point at something and do not say what it is.

Each sign is a way of speaking that holds the point back or inflates it. None is proof by itself:
signs add up, and what a teaser does give (names, figures, who said it, more words) counts against
them. Signs are seen in folded text, so that most posts need no grammar; names need it.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from socialint.language.clause import Clause, Mood
from socialint.language.facts import Sentence
from socialint.language.lexicon import listed
from socialint.language.teaser_signs import EXPLAINED, GIVEN, SIGNS, compiled

__all__ = [
    "Sign",
    "could_tease",
    "given",
    "reacts",
    "signs",
    "spent",
    "teases",
    "told",
    "unquoted",
    "words",
]

#: More names than this say no more.
_NAMES: Final = 4
#: A teaser may have so many words for nothing; each further `_STEP` of them costs a point.
_FREE: Final = 8
_STEP: Final = 4
#: A teaser has no more sentences.
_SENTENCES: Final = 3
#: What a statement of a fact weighs, and what an author says of themselves.
_STATED: Final = 2
_CONFIDED: Final = 4
#: What stands behind a colon answers what stands before it.
_EXPLAINED: Final = 3


#: Words of posts that only try whether posting works.
_TRIAL: Final = listed("test hello")


class Sign(NamedTuple):
    """A sign, what it weighs, and where in the text it was seen."""

    name: str
    points: int
    start: int
    end: int


def words(text: str) -> int:
    """How many words a text has."""
    return sum(1 for _ in compiled(r"[^\W_]+ (?: ['’-] [^\W_]+ )*").finditer(text))


def unquoted(folded: str) -> str:
    """The text with what stands in quotation marks blanked out: somebody else says it."""
    quoted = compiled(r'(?<!\w) " [^"\n]+ " (?!\w)')
    return quoted.sub(lambda match: " " * len(match[0]), folded)


def signs(folded: str) -> tuple[Sign, ...]:
    """The signs in a folded text (see `fold`), each once, in no order."""
    found = ((name, points, compiled(source).search(folded)) for name, points, source in SIGNS)
    return tuple(Sign(name, points, *match.span()) for name, points, match in found if match)


def spent(folded: str, count: int) -> int:
    """The points that a text's words take off: their number, and what they give without grammar."""
    facts = sum(1 for source in GIVEN if compiled(source).search(folded))
    if compiled(EXPLAINED).search(folded):
        facts += _EXPLAINED
    return facts + max(0, (count - _FREE + _STEP - 1) // _STEP)


def given(sentences: Sequence[Sentence], tags: int = 0) -> int:
    """The points that names take off: proper names, and the tags and handles of the post."""
    return min(sum(_names(one.clause) for one in sentences) + tags, _NAMES)


def could_tease(found: Sequence[Sign]) -> bool:
    """Whether signs are enough, whatever the grammar: one of two points, or several."""
    return len(found) > 1 or any(sign.points > 1 for sign in found)


def teases(found: Sequence[Sign], sentences: Sequence[Sentence]) -> bool:
    """Whether signs stand in sentences that can tease.

    Signs of one point need a title, which states nothing. A question is the reader's to answer,
    unless it is a quiz; thanks, greetings and lists hold nothing back.
    """
    worded = [one for one in sentences if one.words]
    if not 0 < len(worded) <= _SENTENCES or any(one.courtesy or one.item for one in worded):
        return False
    names = {sign.name for sign in found}
    if "quiz" not in names and any(one.mood is Mood.INTERROGATIVE for one in worded):
        return False
    title = worded[0].mood is Mood.FRAGMENT or "how-or-why" in names
    return could_tease(found) and (title or any(sign.points > 1 for sign in found))


def told(found: Sequence[Sign], sentences: Sequence[Sentence]) -> int:
    """The points that statements take off: one without a sign, one of the author by themselves."""
    plain = any(
        one.mood is Mood.DECLARATIVE
        and not any(one.range.start < sign.end <= one.range.end for sign in found)
        for one in sentences
    )
    return _STATED * plain + _CONFIDED * any(one.speaker for one in sentences)


def reacts(sentences: Sequence[Sentence]) -> bool:
    """Whether a few words are a reaction that names nothing: neither a request nor a courtesy."""
    aside = (Mood.INTERROGATIVE, Mood.IMPERATIVE)
    return bool(sentences) and not any(
        one.mood in aside
        or one.speaker
        or one.courtesy
        or _names(one.clause)
        or "NOUN" in one.clause.tags
        or _tells(one.clause)
        or one.clause.says(_TRIAL)
        for one in sentences
    )


def _tells(clause: Clause) -> bool:
    """Whether its main word is a verb that says something of more than a pronoun."""
    subject = clause.subject
    # A sentence too long to be read has no words.
    if not clause.tags:
        return True
    if subject is None:
        return clause.tags[clause.root] in ("VERB", "PUNCT")
    return clause.tags[subject] != "PRON"


def _names(clause: Clause) -> int:
    """How many proper names a sentence has; words of one name stand together."""
    proper = [at for at in clause.plain if clause.tags[at] == "PROPN" and not clause.kinds[at]]
    return sum(1 for at in proper if at - 1 not in proper)
