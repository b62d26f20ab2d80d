"""Whether a phrase of contempt ("shut up", "shame on you") is said to somebody."""

from typing import Final

from socialint.language.clause import Clause
from socialint.language.lead import BE, NOT, SMALL
from socialint.language.lexicon import listed
from socialint.language.person import OWN, SECOND, names_group, names_people
from socialint.language.unaimed import SAYING


def told(clause: Clause, first: int) -> bool:
    """Whether a phrase ("shut up", "shame on you") is said to somebody, not told of them."""
    if "once" in clause.words[max(0, first - 2) : first]:
        return False
    if clause.words[first] in ("kill", "hang") and "to" in clause.words[:first]:
        # Who asks a reader whether they want to may be about to help.
        return False
    if clause.words[first] in SECOND or clause.words[first] in ("shame", "i", "we", "how"):
        quoted = first > 0 and clause.words[first - 1] in (SAYING | {"if", "when", "whether"})
        return not quoted or clause.words[max(0, first - 2)] in ("i", "we")
    if clause.words[first] in _FEELINGS:
        return _felt(clause.words[first], clause.words[max(0, first - 8) : first])
    return _commanded(clause, first - 1)


def _felt(feeling: str, before: tuple[str, ...]) -> bool:
    """Whether the author has a feeling that these words lead to: "I have so much contempt"."""
    lead = [word for word in before if word not in SMALL or word in NOT or word in BE]
    if feeling in ("sick", "disgusted", "nothing"):
        return all(word in BE or word in ("i", "we", "there") for word in lead)
    return lead[-1:] in (["have"], ["feel"], ["nothing"]) and (
        not (NOT & set(lead)) and not {"i", "we"}.isdisjoint(lead)
    )


def _commanded(clause: Clause, place: int) -> bool:
    """Whether what stands before a command, up to that place, leaves it one."""
    while place >= 0 and (clause.words[place] in _LEADING or clause.tags[place] in ("ADV", "INTJ")):
        if clause.words[place] in NOT:
            return False
        if clause.words[place] in ("and", "so", "then", "or"):
            return "to" not in clause.words[max(0, place - 4) : place]
        place -= 1
    if place < 0 or clause.kinds[place] is not None or not clause.words[place][-1:].isalnum():
        return True
    word = clause.words[place]
    if word in _OUGHT:
        return _owed(clause.words[max(0, place - 4) : place], modal=word != "to")
    return (word in SECOND and clause.words[0] not in _WHEN) or clause.tags[place] == "PROPN"


def _owed(led: tuple[str, ...], *, modal: bool) -> bool:
    """As in "you need to", "they should": whether these words say so of somebody else."""
    if set(led) & _TELLING or led[-1:] in {(one,) for one in OWN}:
        return False
    return bool(SECOND & set(led)) or (modal and any(map(names_people, led)))


def complete(clause: Clause, first: int, last: int) -> bool:
    """Whether a phrase that may go on innocently does not: "get lost in a book", "you lie down"."""
    after = clause.words[last + 1 : last + 2]
    if after in (("-",), ("is",), ("was",)) or reported(clause, last) or _at_thing(clause, last):
        return False
    if clause.words[last] in ("lie", "lied", "lying"):
        goes_on = bool(after) and after[0] not in _LIED_TO
        if clause.words[last + 2 : last + 3] and clause.words[last + 2].endswith(
            ("self", "selves")
        ):
            return False
    elif clause.words[last + 1 : last + 3] in (("and", "take"), ("and", "back")):
        return False
    elif clause.words[first] in ("get", "drop", "grow", "zip"):
        goes_on = bool(after)
    else:
        return True
    return not (goes_on and clause.kinds[last + 1] is None and after[0][-1:].isalnum())


def _at_thing(clause: Clause, last: int) -> bool:
    """Whether a thing is spoken to: "screw you, printer"."""
    after = last + 2
    return (
        clause.words[last + 1 : after] == (",",)
        and clause.tags[after : after + 1] == ("NOUN",)
        and clause.kinds[after] is None
        and not names_people(clause.words[after])
        and (after + 1 == len(clause.words) or clause.words[after + 1] in (".", "!", "!!"))
    )


def reported(clause: Clause, last: int) -> bool:
    """Whether somebody is said to have said it: "how dare you, said Ann"."""
    words = clause.words[last + 1 :]
    return any(
        word == "," and not _SAID.isdisjoint(words[at + 1 : at + 4])
        for at, word in enumerate(words)
    )


def hated(clause: Clause, last: int) -> bool:
    """Whether a phrase that ends in a word of hatred is about people for what they are."""
    if clause.words[last] not in _HATING:
        return True
    for at in range(last + 1, min(last + 5, len(clause.words))):
        if names_group(clause, at):
            after = clause.words[at + 1 : at + 2]
            things = clause.tags[at + 1 : at + 2] in _ONWARD
            return not things and after not in (("'s",), ("'",), ("who",), ("that",), ("-",))
        if clause.tags[at] not in ("ADJ", "DET", "ADV") and clause.words[at] not in SMALL:
            return False
    return False


_SAID: Final = listed("said says joked wrote told thought")
_WHEN: Final = listed("where when how did as")
_LIED_TO: Final = listed("to about again and you regarding")
#: After a group: it is what happens to it, or what is named after it.
_ONWARD: Final = (("NOUN",), ("PROPN",), ("VERB",), ("AUX",))
_FEELINGS: Final = listed("contempt disdain hatred disgust disgusted sick nothing")
_HATING: Final = listed("hate despise detest loathe abhor stand all to for of by around than")
_OUGHT: Final = listed("to 'd 'll should must will can could would better")
_LEADING: Final = listed(
    "please just go now also plz pls kindly ok okay well fucking oh and so then or"
)
_TELLING: Final = listed("tell tells told telling ask asked asking said i if")
