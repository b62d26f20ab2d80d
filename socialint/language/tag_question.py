"""Statements that a tag makes a question: `that suits you, doesn't it?`, `it works, right?`."""

from typing import Final

from socialint.language import lexicon
from socialint.language.clause import Clause

_PRONOUNS: Final = lexicon.listed("i you we they he she it there")
_ALONE: Final = lexicon.listed("right no yes eh huh correct agreed ok okay")
_NOT: Final = frozenset({"n't", "not"})


def tagged(clause: Clause) -> bool:
    """Whether a statement ends in a question to whoever reads it."""
    words = clause.said()
    if not clause.asked or len(words) < 3:
        return False
    said = list(clause.words)
    comma = len(said) - 1 - said[::-1].index(",") if "," in said else None
    if comma is None or comma < 2:
        return False
    tag = [said[at] for at in clause.plain if at > comma and at not in clause.quoted]
    if len(tag) == 1:
        return tag[0] in _ALONE
    short = [word for word in tag if word not in _NOT]
    return len(short) == 2 and short[0] in lexicon.AUXILIARIES and short[1] in _PRONOUNS
