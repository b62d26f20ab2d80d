"""Shouting: a run of words in capitals, or marks piled up."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex

from socialint.cover import Cover
from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, check
from socialint.text import Range


class Options(NamedTuple):
    """How many words in capitals are a run, and how long a word must be to count as one.

    `min_marks` is how many exclamation marks (or ! and ? mixed) are piled up; 0 for any.
    """

    min_words: int = 4
    min_letters: int = 2
    min_marks: int = 3


_ORDINARY = "write it in ordinary letters, and let the words carry it"
_ONE_MARK = "one mark does, and the words carry the rest"


@check("capitals", when=("capitals", "piles"))
def capitals(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each run of words in capitals and each pile of marks, in prose."""
    text = post.view.text
    found = (*_runs(text, options), *_piles(text, options))
    taken = Cover(entity.range for entity in post.entities) if found else Cover(())
    for range_ in found:
        inside = taken.touches(range_) or post.view.within(range_, ("heading",))
        if not (inside or _opens_section(text, range_)) and post.view.prose(range_):
            match = post.view[range_]
            mend = _ORDINARY if any(map(str.isalnum, match)) else _ONE_MARK
            yield Hit(range_, {"match": match, "mend": mend})


def _opens_section(text: str, range_: Range) -> bool:
    """Whether capitals stand where a heading does on networks without any: at a later line's start.

    On the first line, and before an exclamation mark, they are a raised voice.
    """
    line = text.rfind("\n", 0, range_.start)
    before = _item().sub("", text[line + 1 : range_.start])
    return (
        line >= 0
        and text[range_.start].isupper()
        and text[range_.end : range_.end + 1] != "!"
        and not any(map(str.isalnum, before))
    )


@cache
def _item() -> "regex.Pattern[str]":
    """What opens an item of a list: its number or bullet."""
    return regex.compile(r"^\s*\d{1,2}(?:\uFE0F?\u20E3|[.)])\s")


def _runs(text: str, options: Options) -> Iterator[Range]:
    if not _capitals().search(text):
        return
    for match in _words().finditer(text):
        words = [word for word in match.group().split() if _letters(word) >= options.min_letters]
        if len(words) >= options.min_words and _is_sentence(words):
            yield Range(*match.span())


#: Words that hold English sentences together and no row of acronyms.
_JOINING = frozenset(
    {
        *("A", "ALL", "AND", "ARE", "AT", "BUT", "BY", "DO", "FOR", "FROM", "HAVE", "HE", "I"),
        *("IF", "IN", "IS", "IT", "MY", "NO", "NOT", "OF", "OFF", "ON", "OR", "OUR", "OUT", "SHE"),
        *("SO", "THAT", "THE", "THEY", "THIS", "TO", "WAS", "WE", "WHAT", "WHO", "WHY", "WILL"),
        *("WITH", "YOU", "YOUR"),
    }
)


def _is_sentence(words: list[str]) -> bool:
    """Whether words are joined, or mostly long: a row of short ones is a row of acronyms."""
    long = sum(_letters(word) >= 4 for word in words)
    return long >= 1 if not _JOINING.isdisjoint(words) else long * 2 > len(words)


def _letters(word: str) -> int:
    return sum(char.isalpha() for char in word)


def _piles(text: str, options: Options) -> Iterator[Range]:
    if not options.min_marks or "!" not in text:
        return
    for match in regex.finditer(r"[!?！？]{2,}", text):
        marks = match.group()
        if len(marks) >= options.min_marks and ("!" in marks or "！" in marks):
            yield Range(*match.span())


@cache
def _capitals() -> "regex.Pattern[str]":
    """A word in capitals of four letters, which every run has: see `_is_sentence`."""
    return regex.compile(r"\p{Lu}(?:[\d'’&/-]*\p{Lu}){3}")


@cache
def _words() -> "regex.Pattern[str]":
    """Words in capitals with spaces and light marks between; figures may stand among them."""
    word = r"[\p{Lu}\d][\p{Lu}\d'’&/-]*"
    return regex.compile(rf"(?<![\w@#$]){word}(?:[ \t]{{0,2}}[,:–—-]?[ \t]{{1,2}}{word})+(?![\w])")
