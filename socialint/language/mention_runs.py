"""A post as the mentions in it meet it: words, signs and breaks, and mentions in runs.

A run is what stands together: `@a @b`, `@a, @b and @c`. What holds for one of them holds for all.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from socialint.folding import fold
from socialint.language.tokens import kind, tokenize
from socialint.text import Range

_SIGNS = {
    ",": "comma",
    ":": "colon",
    "(": "open",
    "[": "open",
    ")": "close",
    "]": "close",
    "-": "dash",
    "–": "dash",
    "—": "dash",
    "―": "dash",
    "@": "at",
    "<": "sign",
    "•": "bullet",
    "‣": "bullet",
    "▪": "bullet",
    "*": "bullet",
    "!": "stop",
    "?": "stop",
    ".": "stop",
    ";": "stop",
    "…": "stop",
    "・": "stop",
}
_KINDS = {
    "mention": "mention",
    "hashtag": "tag",
    "cashtag": "tag",
    "link": "link",
    "email": "word",
    "emoji": "emoji",
    "emoticon": "emoji",
}
#: What joins the mentions of a list.
_JOINS = frozenset({"and", "&", "+", "/", "|", "·", "or", "n"})


class Item(NamedTuple):
    """A word, sign, break or mention; `number` counts the mentions asked about, else -1.

    `kind` is `word`, `mention`, `tag`, `link`, `emoji`, `stop`, `comma`, `colon`, `open`, `close`,
    `dash`, `bullet`, `at`, `break` or `sign`; `folded` is the text as words are compared.
    """

    kind: str
    text: str
    folded: str
    number: int = -1


class Run(NamedTuple):
    """So many mentions from the item `start` to before `end`; how they are joined.

    `listed` by commas or words, a `choice` by "or".
    """

    start: int
    end: int
    size: int
    listed: bool
    choice: bool


def cut(text: str, mentions: Sequence[Range]) -> list[Item]:
    """The items of a text; each of the mentions (in order of place) is one."""
    items: list[Item] = []
    at = 0
    for number, mention in enumerate(mentions):
        items += _between(text[at : mention.start])
        handle = text[mention.start : mention.end]
        items.append(Item("mention", handle, fold(handle), number))
        at = mention.end
    items += _between(text[at:])
    return items


def _between(text: str) -> Iterator[Item]:
    for line, part in enumerate(text.split("\n")):
        if line:
            yield Item("break", "\n", "\n")
        for word in tokenize(part).words:
            yield Item(_kind(word), word, fold(word))


def _kind(word: str) -> str:
    if word.isalpha():
        return "word"
    sign = _SIGNS.get(word[0])
    if sign and (len(word) == 1 or sign in {"stop", "dash"}) and not word[-1].isalnum():
        return sign
    found = kind(word)
    if found in _KINDS:
        return _KINDS[found]
    return "word" if word[-1].isalnum() or word[0].isalpha() or word in {"&", "w/"} else "sign"


def runs(items: Sequence[Item]) -> Iterator[Run]:
    """The runs of mentions, in order of place."""
    at = 0
    while at < len(items):
        if items[at].kind != "mention":
            at += 1
            continue
        end, joints = at + 1, list[Item]()
        while (following := _joined(items, end)) is not None:
            joints += items[end:following]
            end = following + 1
        size = sum(item.kind == "mention" for item in items[at:end])
        listed = any(item.kind in {"comma", "word"} for item in joints)
        yield Run(at, end, size, listed, any(item.folded == "or" for item in joints))
        at = end


def _joined(items: Sequence[Item], at: int) -> int | None:
    """The place of the mention that goes on a run, if only what joins lies between."""
    while at < len(items):
        item = items[at]
        if item.kind == "mention":
            return at
        if item.kind not in {"comma", "emoji", "bullet"} and item.folded not in _JOINS:
            return None
        at += 1
    return None
