"""How wide text is on a terminal, and text cut and wrapped by that measure.

The unit is the cell. The assumption, where terminals differ: one grapheme cluster is drawn as one
thing. An emoji sequence (joined by U+200D, a flag, with a skin tone, or made an emoji by U+FE0F) is
two cells; East Asian wide and fullwidth characters are two; combining marks and format characters
are none; what East Asian fonts draw either way ("ambiguous") is one.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from socialint.report.inert import safe

if TYPE_CHECKING:
    import regex

#: A tab is drawn as spaces up to the next multiple of this many cells of its line.
TAB = 4


class Layout(NamedTuple):
    """A line as it is drawn: the text of each cell group, where it comes from, where it stands.

    `starts` (code points of the line) and `columns` (cells, from 0) have one item more than
    `texts`: the end.
    """

    texts: Sequence[str]
    starts: Sequence[int]
    columns: Sequence[int]


def _compiled(pattern: str) -> "regex.Pattern[str]":
    # Plain text needs none of them, and the import is a sixth of a short run.
    import regex

    return regex.compile(pattern)


@cache
def _cluster() -> "regex.Pattern[str]":
    return _compiled(r"\X")


@cache
def _emoji() -> "regex.Pattern[str]":
    return _compiled(
        r"\p{Regional_Indicator}{2}|\p{Emoji}(?:\uFE0F|\p{EMod})"
        r"|\p{Extended_Pictographic}.*\u200D\p{Extended_Pictographic}"
    )


@cache
def _wide() -> "regex.Pattern[str]":
    # The later letters of a Hangul syllable block are drawn inside its first.
    return _compiled(r"[\p{EA=W}\p{EA=F}](?<![\p{M}\p{Cf}])")


@cache
def _none() -> "regex.Pattern[str]":
    return _compiled(r"[\p{M}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FB]")


@cache
def _simple() -> "regex.Pattern[str]":
    """Text in which each character is one cell: European letters, punctuation, arrows."""
    return _compiled(
        r"[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u2010-\u2015\u2018-\u2027\u2030-\u203A"
        r"\u2190-\u2193]*+"
    )


def clusters(text: str) -> Sequence[str]:
    """What a reader sees as one character, each (UAX #29)."""
    return text if text.isascii() and "\r" not in text else _cluster().findall(text)


@lru_cache(maxsize=4096)
def _cluster_cells(cluster: str) -> int:
    if len(cluster) > 1 and _emoji().match(cluster):
        return 2
    spare = len(_none().findall(cluster)) if not cluster.isascii() else 0
    return len(cluster) - spare + len(_wide().findall(cluster))


def cells(text: str) -> int:
    """How many cells a text takes; it must be `safe` already."""
    return len(text) if text.isascii() else sum(map(_cluster_cells, clusters(text)))


@lru_cache(maxsize=64)
def layout(line: str) -> Layout:
    """One line of a draft as it is drawn: inert, tabs made spaces."""
    if (line.isascii() and line.isprintable()) or _simple().fullmatch(line):
        places = range(len(line) + 1)
        return Layout(line, places, places)
    texts: list[str] = []
    starts, columns = [0], [0]
    for cluster in clusters(line):
        at = columns[-1]
        shown = " " * (TAB - at % TAB) if cluster == "\t" else safe(cluster)
        texts.append(shown)
        starts.append(starts[-1] + len(cluster))
        columns.append(at + cells(shown))
    return Layout(texts, starts, columns)


def wrap(text: str, width: int, rest: int | None = None) -> list[str]:
    """Lines of at most `width` cells, broken at spaces; a word longer than a line is cut.

    `rest` is the width of the lines after the first, where it differs.
    """
    room = max(width, 2)
    rest = room if rest is None else max(rest, 2)
    lines: list[str] = []
    line, used = "", 0
    for word in text.split(" "):
        size = cells(word)
        if used and used + 1 + size > room:
            lines.append(line)
            line, used, room = "", 0, rest
        elif line:
            line, used = f"{line} ", used + 1
        while used + size > room:
            head = cut(word, room - used)
            lines.append(line + head)
            word = word[len(head) :]  # noqa: PLW2901 - what is left of it
            line, used, room, size = "", 0, rest, cells(word)
        line, used = line + word, used + size
    return [*lines, line]


def cut(text: str, width: int) -> str:
    """As much of the beginning as fits into `width` cells, and at least one character."""
    used = 0
    length = 0
    for cluster in clusters(text):
        used += _cluster_cells(cluster)
        if used > width and length:
            break
        length += len(cluster)
    return text[:length]


def shorten(text: str, width: int) -> str:
    """The text, or its beginning and `…` where it takes more than `width` cells."""
    return text if cells(text) <= width else cut(text, width - 1).rstrip() + "…"


def pad(text: str, width: int) -> str:
    """The text with spaces up to `width` cells."""
    return text + " " * (width - cells(text))
