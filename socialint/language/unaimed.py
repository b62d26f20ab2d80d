"""What takes the sting out of a word of contempt.

It is denied, supposed, reported or spoken about, turned on the author, means a thing, or is another
word that looks the same.
"""

from typing import Final

from socialint.language.clause import Clause
from socialint.language.lead import NOT, Lead, lead, word_at
from socialint.language.lexicon import listed
from socialint.language.person import OWN, SECOND, THIRD, names_people

_ANY: Final = listed("any every no less")
_NO: Final = listed("no any every if than for")
_FELT: Final = listed("feel feels felt feeling")
#: Words that make a compliment of an insult.
_FOND: Final = listed(
    "lucky magnificent clever beautiful talented brave lovely lovable loveable adorable gorgeous"
    " bad cute proud baddest sweet useful"
)
_LINKS: Final = listed("that all these those the most if whether some many 's")
SAYING: Final = listed(
    "say says said saying think thinks thinking thought believe believes believing believed claim"
    " claims claiming claimed imply implies suggest suggests suggesting hear heard tell tells told"
    " telling write writes writing pretend assume assumes assuming mean means argue argues"
    " me us people them everyone someone opposite"
)
_NOBODY: Final = listed("if nobody none noone")
_SHOWN: Final = listed("feel himself herself themselves yourself proven proved shown shows")
_MORE: Final = listed("party company gang bunch family administration ass")
_MODALS: Final = listed("can could will would must may might do does did should 'll 'd")
_OBJECTS: Final = listed("the a an your my our this it around about")
_QUOTING: Final = listed(
    "saying say says said writing write writes wrote posting posts statements statement things"
    " stuff comments messages calling call called"
)
_NAMING: Final = listed("call calls called calling labelled labeled named")
_CALLING: Final = listed(
    "call calls called calling word words term terms label labels labelled labeled brand branded"
    " named insult insults accuse accused accusing name-calling slur slurs definition mean means"
    " say says said saying writing shout shouted yell yelled scream"
)


#: Where people are called names without harm.
_FICTION: Final = listed(
    "game games quest film films movie movies novel novels story character characters villain opera"
)
_KIND: Final = listed("love miss thank thanks adore appreciate hello morning evening proud of hi")
_SOFT: Final = _ANY | _FELT | _FOND


def turned_away(clause: Clause, first: int, last: int, before: Lead) -> bool:
    """Whether it is denied, turned on the author, supposed, or part of another name."""
    return (
        before.denied
        or not _SOFT.isdisjoint(before.seen)
        or _by_anchor(clause, last, before)
        or _runs_on(clause, last)
        or (before.is_ and (_only_if(clause, before) or _supposed(clause, before.anchor)))
        or _of_thing(clause, last)
        or _of_own(clause, last)
        or not _FICTION.isdisjoint(clause.words)
        or _of_own_subject(clause, first)
    )


def _by_anchor(clause: Clause, last: int, before: Lead) -> bool:
    """Whether it is the author's own, of nobody, or only a comparison with somebody not named."""
    if before.anchor is None:
        return before.like
    anchor = clause.words[before.anchor]
    if clause.tags[before.anchor] == "VERB" and clause.words[before.anchor - 1] in NOT:
        # "We don't hire fools" calls nobody one.
        return not before.is_
    if anchor in SECOND and before.anchor and clause.words[before.anchor - 1] in _KIND:
        return not before.is_
    if anchor in OWN or (before.like and anchor not in SECOND and anchor not in THIRD):
        return True
    if anchor in _NO:
        return clause.words[last + 1 : last + 2] != ("like",)
    return anchor in ("that", "this") and _is_own(clause.words[: before.anchor])


def _only_if(clause: Clause, before: Lead) -> bool:
    """Whether it holds under a condition, or of nobody: "if you …, you are", "to be a"."""
    end = before.anchor if before.anchor is not None else 0
    if end and clause.words[end - 1] == "when":
        return True
    if (
        "not" in clause.words[max(0, end - 3) : end]
        and "all" in clause.words[max(0, end - 2) : end]
    ):
        return True
    near = set(clause.words[max(0, end - 5) : end])
    if clause.words[end] in ("to", "from", "of", "by", "without"):
        return not near & (SECOND | _SHOWN)
    asked = clause.asked and "if" in clause.words
    return asked or not _NOBODY.isdisjoint(clause.words[: end + 1])


def _of_thing(clause: Clause, last: int) -> bool:
    """Whether it only colours a thing that follows: "a dumbass idea"."""
    after = last + 1
    if after >= len(clause.words) or clause.kinds[after] is not None:
        return False
    word = clause.words[after]
    return (
        clause.tags[after] == "NOUN"
        and clause.tags[last] in ("NOUN", "ADJ", "PROPN")
        and clause.heads[last] == after
        and clause.words[after - 1] != ","
        and not names_people(word)
        and word not in _MORE
    )


def _is_own(words: tuple[str, ...]) -> bool:
    """Whether the author says what they are: "I am, in fact, that idiot"."""
    return any(
        word == "i" and words[at + 1 : at + 2] in (("am",), ("'m",), ("was",))
        for at, word in enumerate(words)
    )


def _runs_on(clause: Clause, last: int) -> bool:
    """Whether the word is only a part of another: "fool's gold", "idiot-proof"."""
    after = clause.words[last + 1 : last + 2]
    end = clause.starts[last] + len(clause.words[last])
    glued = last + 2 < len(clause.words) and clause.starts[last + 2] == end + 1
    return after in (("'s",), ("'",)) or (after == ("-",) and glued)


def _of_own(clause: Clause, last: int) -> bool:
    """As in "idiots like me", "the idiot here is me"."""
    after = clause.words[last + 1 :]
    return after[:2] in (("like", "me"), ("like", "us")) or any(
        word in ("me", "myself") and after[at - 1] in ("(", "was", "is", "'s", "'m")
        for at, word in enumerate(after)
        if at
    )


def _of_own_subject(clause: Clause, at: int) -> bool:
    """Whether the author is who it is said of by the pipeline's reading."""
    return any(
        head == at and clause.relations[place].startswith("nsubj") and clause.words[place] in OWN
        for place, head in enumerate(clause.heads)
    )


def _supposed(clause: Clause, anchor: int | None) -> bool:
    """Whether somebody other than the author says or thinks it: "people say you are a liar"."""
    place = -1 if anchor is None else anchor - 1
    while place >= 0 and (
        clause.words[place] in _LINKS
        or clause.tags[place] in ("ADJ", "DET")
        or names_people(clause.words[place])
    ):
        if clause.words[place] in ("if", "whether"):
            return True
        place -= 1
    if place > 0 and clause.words[place] in SECOND and clause.words[place - 1] in SAYING:
        place -= 1
    if place < 0 or clause.words[place] not in SAYING:
        return False
    return not any(word in ("i", "we") for word in clause.words[max(0, place - 3) : place])


def acts(clause: Clause, first: int, last: int, before: Lead) -> bool:
    """Whether the word is a verb of its own: "you corrupt the file", "you clown around"."""
    word = clause.words[first]
    after = last + 1
    goes_on = after < len(clause.words) and clause.kinds[after] is None
    if word in ("suck", "sucks"):
        return goes_on and clause.tags[after] in ("NOUN", "DET", "PRON", "ADP", "ADJ", "NUM")
    if before.is_ or first != last or word in ("no", "lost"):
        return False
    if not _MODALS.isdisjoint(before.seen):
        return True
    ends = after >= len(clause.words) or clause.kinds[after] is not None
    ends = ends or clause.words[after][-1] in ".!?…"
    said = (ends and word != "joke") or (goes_on and clause.tags[after] == "ADJ")
    if clause.tags[first] == "VERB" and not said and not word.endswith(("ing", "ed")):
        return True
    return goes_on and (
        clause.words[after] in _OBJECTS
        or (clause.tags[first] == "NOUN" and clause.tags[after] == "NOUN")
    )


def counters(clause: Clause) -> bool:
    """Whether the sentence quotes somebody and says what it is to say such things."""
    return bool(clause.quoted) and any(
        word in _QUOTING and at not in clause.quoted for at, word in enumerate(clause.words)
    )


def called(clause: Clause, first: int) -> bool:
    """Whether the reader is called it outright: "you coward"."""
    before = lead(clause, first)
    return not before.is_ and bool(SECOND & set(word_at(clause, before.anchor)))


def discussed(clause: Clause, at: int) -> bool:
    """Whether the word is spoken about: somebody is called it, or it is named as a word."""
    before = clause.words[max(0, at - 6) : at]
    for place, word in reversed(tuple(enumerate(before))):
        if word in SECOND:
            return place > 0 and before[place - 1] in _NAMING
        if word in (".", ";", "!", "?", ":", ","):
            return False
        if word in _CALLING:
            return True
    return clause.words[at + 1 : at + 2] in (("behaviour",), ("behavior",))
