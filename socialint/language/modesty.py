"""Whether a sentence dresses a boast as modesty: "humbled to announce", "somehow I won".

Three things must meet: the author speaks, a word of modesty or wonder leads, and what follows is an
honour of the author's own. Thanks, joy and wonder about anything else are what they say.
"""

from typing import Final

from socialint.language.clause import Clause
from socialint.language.lexicon import SPEAKER, has, listed

#: What is done to somebody who is honoured.
_HONOUR: Final = listed(
    "name select choose pick nominate recognise recognize award honour honor shortlist feature rank"
    " vote elect promote appoint induct crown accept shortlisted knight inducted"
)
#: The same, in forms that `has` does not know.
_CHOSEN: Final = listed("chosen longlisted chose picked")
#: What makes it something that was done to the author.
_PASSIVE: Final = listed(
    "be been was were am 'm are 're got get getting being just again also they"
)
#: Words for an honour.
_HONOURS: Final = listed(
    "award prize medal trophy winner finalist recipient nominee nomination honour honor recognition"
    " laureate scholarship fellowship fellow grant promotion ambassador mvp keynote bestseller"
    " selection valedictorian"
)
_TELL: Final = listed("announce share say report tell reveal")
_KNOW: Final = listed("know learn see hear find read realise realize")
_TAKE: Final = listed("receive win accept earn get take")
#: Words between the author and the mood, or between two moods.
_SLIGHT: Final = listed(
    "i 'm am im we 're are so truly deeply beyond absolutely very incredibly and feel feeling felt"
    " honestly still genuinely really extremely just totally completely super more than both be to"
    " was were have has been 've 's today , ! . : - excited thrilled proud grateful happy humbled"
    " honored honoured blessed thankful privileged flattered delighted pleased speechless moved"
    " touched equally also utterly a bit little quite overwhelmed equal parts"
)
_OTHERS: Final = listed("you he she they it who everyone people nobody")
_ME: Final = listed("me us my our mine")
_NOT: Final = listed("not n't never no isn aren")


def modest(clause: Clause, first: int, last: int) -> bool:
    """Whether a mood ("humbled", "honoured") leads to an honour of the author's own."""
    if clause.asked or not _speaks(clause, first):
        return False
    at = last + 1
    while at < len(clause.words) and clause.words[at] in _SLIGHT - {"to", "be", ".", ":"}:
        at += 1
    if at >= len(clause.words):
        return False
    rest = clause.words[at + 1 :]
    led, humble = clause.words[at], clause.words[first] == "humbled"
    if led == "by":
        return humble and any(has(word, _HONOURS) for word in rest[:4])
    if led == "that":
        return _own(rest) and _honoured(rest)
    return led == "to" and _to(rest, humble=humble)


def _speaks(clause: Clause, first: int) -> bool:
    """Whether only the author, or nobody, stands before the mood as its subject."""
    before = [clause.words[at] for at in range(first) if clause.kinds[at] is None]
    near = before[-8:]
    if not _NOT.isdisjoint(near[-2:]) or "if" in near:
        return False
    for word in reversed(near):
        if word in ("i", "we", "im", "i'm"):
            return True
        if word not in _SLIGHT:
            return not word[-1:].isalnum()
    return True


def _to(rest: tuple[str, ...], *, humble: bool) -> bool:
    """Whether an infinitive takes an honour: "be named", "have won", "receive the prize"."""
    verbs = [word for word in rest[:5] if word not in _SLIGHT or word in ("be", "been", "have")]
    if not verbs:
        return False
    if has(verbs[0], _TELL):
        return humble or _honoured(rest[1:])
    if verbs[0] in _KNOW and humble:
        # "Humbled to know that people enjoy what I write"; of the reader it is thanks.
        return "you" not in rest and bool({"my", "i", "me"} & set(rest[1:]))
    if verbs[0] == "be" or verbs[:2] in (["have", "been"], ["have", "won"]) or verbs[0] == "get":
        return _honoured(rest[:9])
    return has(verbs[0], _TAKE) and any(has(word, _HONOURS) for word in rest[1:12])


def _honoured(words: tuple[str, ...]) -> bool:
    """Whether the words tell of an honour."""
    return any(
        has(word, _HONOURS)
        or (word == "won" and words[at + 1 : at + 2] not in ((), ("nothing",), ("n't",)))
        or (word in _CHOSEN and at and words[at - 1] in _PASSIVE)
        or (has(word, _HONOUR) and word.endswith("ed") and at and words[at - 1] in _PASSIVE)
        for at, word in enumerate(words)
    )


def _own(words: tuple[str, ...]) -> bool:
    return any(word in SPEAKER for word in words[:6])


def wonders(clause: Clause, last: int) -> bool:
    """Whether disbelief ("can't believe", "somehow") leads to an honour of the author's own."""
    rest = tuple(word for word in clause.words[last + 1 :] if word != "that")
    if clause.asked or not rest:
        return False
    if rest[0] in SPEAKER:
        end = next((at for at, word in enumerate(rest) if word in _STOPS), len(rest))
        return _reached(rest[1:end])
    # "They picked me", "the jury chose my talk".
    for at, word in enumerate(rest[:8]):
        if has(word, _CHOOSE) or word in ("chose", "chosen", "gave"):
            return any(one in _ME for one in rest[at + 1 : at + 3])
    return False


_CHOOSE: Final = listed(
    "pick choose select nominate name vote elect hire promote award honor honour"
)
_STOPS: Final = listed(". , ; ! ? but because and")
_MADE: Final = listed("list shortlist cut final finals top cover stage team")


def _reached(words: tuple[str, ...]) -> bool:
    """As in "won", "got selected", "made the list", "am a finalist", "was named"."""
    near = words[:7]
    if not near or not _NOT.isdisjoint(near[:3]) or near[0] in _OTHERS:
        return False
    made = "made" in near[:3] and not _MADE.isdisjoint(near)
    got = "got" in near[:3] and not {"in", "promoted", "hired"}.isdisjoint(near[:4])
    return made or (got and len(words) < 6) or _honoured(near)


def disclaims(clause: Clause, first: int, last: int) -> bool:
    """Whether a disclaimer ("not to brag") is followed by what it disclaims."""
    before = clause.words[max(0, first - 3) : first]
    if "how" in before or "try" in before or "you" in before:
        return False
    after = clause.words[last + 1 : last + 4]
    return "but" in after or (after[:1] == (",",) and any(word in SPEAKER for word in after))
