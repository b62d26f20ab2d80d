"""What is said to somebody for its own sake: thanks, greetings, congratulations, answers."""

from typing import Final

from socialint.language import lexicon
from socialint.language.clause import Clause
from socialint.language.lexicon import listed

#: What may stand before thanks; what praises somebody, and what of theirs.
_BEFORE_THANKS: Final = listed(
    "please big huge many and a so rt special warm sincere heartfelt massive"
)
_PRAISING: Final = listed("great nice awesome amazing lovely fantastic beautiful good well so")
_PRAISED: Final = listed("work job pic picture photo one post read piece stuff done shot cool news")


def courteous(clause: Clause) -> bool:
    """Whether it thanks, congratulates, welcomes, greets, or answers somebody by handle."""
    words = [clause.words[at] for at in clause.plain][:6]
    if clause.words[0] == "rt" or _answers(clause) or _praises(words) or _tries(words):
        return True
    if any(f"{wish} to thank" in " ".join(clause.words) for wish in ("like", "want")):
        return True
    while words[:1] and (words[0] in _BEFORE_THANKS or words[0][0] == "@"):
        words = words[1:]
    if words[:1] == ["happy"]:
        return words[1:2] not in (["to"], ["that"])
    return bool(words) and words[0] in lexicon.THANKS


def _answers(clause: Clause) -> bool:
    """Whether it speaks to somebody by handle."""
    addressed = clause.relations[:1] in (("vocative",), ("discourse",), ("list",))
    return clause.kinds[:1] == ("mention",) and addressed


def _praises(words: list[str]) -> bool:
    """As in "Great work!"."""
    return 0 < len(words) <= 3 and words[0] in _PRAISING and words[-1] in _PRAISED


def _tries(words: list[str]) -> bool:
    """As in "This is a test post"."""
    return words[:2] == ["this", "is"] and "test" in words
