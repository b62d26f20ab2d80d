"""Counting shared by networks: what is used, where the limit is reached, where the post folds."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from socialint.platforms.base import Count, Entity, Limit
from socialint.platforms.unicode import (
    grapheme_offset,
    graphemes,
    utf16_length,
    utf16_offset,
)
from socialint.text import Range

Counter = Callable[[str, Sequence[Entity], Mapping[str, Limit]], Count]


class Stand(NamedTuple):
    """What a network counts in place of a stretch of text (23 letters for any address)."""

    range: Range
    text: str


class Unit(NamedTuple):
    """A unit of length: its name, how long a text is in it, and where so many of it end."""

    name: str
    length: Callable[[str], int]
    offset: Callable[[str, int], int]


#: What a reader sees as one character.
GRAPHEMES = Unit("characters", graphemes, grapheme_offset)
#: What JavaScript, and so most tools that post, count as one character.
UTF16 = Unit("characters", utf16_length, utf16_offset)


def measure(
    text: str, unit: Unit, limits: Mapping[str, Limit], stands: Sequence[Stand] = ()
) -> Count:
    """The count of a text in which the stretches of `stands` (in order) count as something else."""
    counted = replaced(text, stands)
    used = unit.length(counted)
    known = limits.get("characters")
    limit = None if known is None else known.value
    cut = None
    if limit is not None and used > limit:
        cut = written_offset(stands, unit.offset(counted, limit))
    fold = fold_offset(counted, limits)
    if fold is not None:
        fold = written_offset(stands, fold)
    return Count(used, limit, unit.name, fold, cut)


def plain_counter(unit: Unit) -> Counter:
    """The counter of a network where an address or a mention costs what it is long."""

    def count(text: str, entities: Sequence[Entity], limits: Mapping[str, Limit]) -> Count:
        del entities
        return measure(text, unit, limits)

    return count


def replaced(text: str, stands: Sequence[Stand]) -> str:
    """The text as the network counts it."""
    if not stands:
        return text
    parts: list[str] = []
    at = 0
    for stand in stands:
        parts += (text[at : stand.range.start], stand.text)
        at = stand.range.end
    return "".join((*parts, text[at:]))


def written_offset(stands: Sequence[Stand], offset: int) -> int:
    """The offset in the text as written for one in the text as counted.

    Inside a stand-in it is the start of what it stands for: that cannot be cut through.
    """
    grown = 0
    for stand in stands:
        start = stand.range.start + grown
        if offset < start + len(stand.text):
            return min(offset, start) - grown
        grown += len(stand.text) - (stand.range.end - stand.range.start)
    return offset - grown


def fold_offset(text: str, limits: Mapping[str, Limit]) -> int | None:
    """Where a reader must tap "more": after so many characters (`fold`) or lines (`fold-lines`).

    Lines are those that the author broke. How a long line wraps depends on the reader's screen, so
    a post may fold earlier than this, not later. None where the whole text is shown.
    """
    offsets = []
    characters, lines = limits.get("fold"), limits.get("fold-lines")
    if characters is not None and len(text) > characters.value:
        offsets.append(characters.value)
    if lines is not None and (after := _line_end(text, lines.value)) is not None:
        offsets.append(after)
    return min(offsets, default=None)


def _line_end(text: str, lines: int) -> int | None:
    """Where that many lines end, or None where nothing is left to read after them."""
    if text.count("\n") < lines:
        return None
    at = -1
    for _ in range(lines):
        at = text.find("\n", at + 1)
    return at if text[at:].strip() else None
