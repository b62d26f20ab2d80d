"""How hard a text is to read: the words of its sentences that count, and their grade.

Links, tags, handles, code and names say nothing of how hard the prose is, and a list is not read as
a sentence: none of them counts.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from socialint.language.facts import sentences
from socialint.text import Range

#: A sentence of fewer words is a heading, a cry or a label; textstat takes it for none, too.
SHORTEST: Final = 3
#: An enumeration has so many parts with a comma between, most of them of so few words.
_PARTS: Final = 5
_PART: Final = 3
_MARKS: Final = "\"'“”‘’«»()[]{}<>*_~`,;:.!?…-–—•|"
_SPEAKER: Final = frozenset({"I", "I'm", "I've", "I'd", "I'll", "A"})
_CHUNK: Final = re.compile(r"\S+")
#: No plain word has one of these inside.
_CODE: Final = frozenset("._@#$=\\(){}[]<>")
_DASH: Final = re.compile(r"[-–—/+&]")


class Prose(NamedTuple):
    """A sentence's place, and those of its words that count."""

    range: Range
    words: tuple[str, ...]


def prose(text: str, counts: Callable[[Range], bool]) -> list[Prose]:
    """The sentences of a text that are no items of a list; `counts` says whether a stretch does."""
    return [
        Prose(
            one.range, tuple(_words(text, one.range, _everything if counts(one.range) else counts))
        )
        for one in sentences(text)
        if not one.item
    ]


def grade(found: Sequence[Prose]) -> float:
    """The automated readability index of Senter and Smith (1967): years of school in the US.

    4.71 characters a word + 0.5 words a sentence - 21.43, a full stop counted with each sentence;
    0 for a text without sentences.
    """
    full = [one.words for one in found if len(one.words) >= SHORTEST]
    words = sum(map(len, full))
    if not words:
        return 0.0
    characters = sum(len(word) for one in full for word in one) + len(full)
    return 4.71 * characters / words + 0.5 * words / len(full) - 21.43


def confirmed(found: Sequence[Prose]) -> float:
    """The same figure as textstat works it out of the same words.

    To import textstat takes longer than to judge a draft: ask where `grade` says that it matters.
    """
    from textstat import textstat  # type: ignore[import-untyped]

    full = (" ".join(one.words) for one in found if len(one.words) >= SHORTEST)
    return float(textstat.automated_readability_index("".join(f"{one}.\n" for one in full)))


def _everything(_range: Range) -> bool:
    return True


def _words(text: str, range_: Range, counts: Callable[[Range], bool]) -> Iterator[str]:
    """The words of a sentence that count, without the parts of an enumeration."""
    parts: list[list[str]] = [[]]
    first = True
    for chunk in _CHUNK.finditer(text, range_.start, range_.end):
        word = chunk[0]
        if counts is _everything or counts(Range(*chunk.span())):
            # Most words are nothing but letters, and small ones.
            parts[-1] += (word,) if word.isalpha() and word.islower() else _plain(word, first=first)
        first = first and not any(map(str.isalnum, word))
        if word[-1] in ",;":
            parts.append([])
    short = sum(len(part) <= _PART for part in parts)
    listed = len(parts) >= _PARTS and short >= _PARTS - 1
    for part in parts:
        if not listed or len(part) > _PART:
            yield from part


def _plain(chunk: str, *, first: bool) -> Iterator[str]:
    """The plain words of what stands between blanks: no name, number, file or address."""
    core = chunk.strip(_MARKS).replace("’", "'")
    if not _CODE.isdisjoint(core):
        return
    for number, word in enumerate(_DASH.split(core)):
        if not word.replace("'", "").isalpha() or word[-1] == "'":
            continue
        named = word[0].isupper() if number or not first else False
        if word in _SPEAKER or not (named or any(map(str.isupper, word[1:]))):
            yield word
