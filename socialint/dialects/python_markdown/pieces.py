"""Stretches of output, and where in a view they come from."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from socialint.dialects.python_markdown.blocks import Line
from socialint.dialects.splitting import Joiner, end_of
from socialint.text import Range, Span, View


class Piece(NamedTuple):
    """A stretch of output, a line end always by itself; or an edge of a region, without text.

    What is copied starts at `at` of the view. What is generated is anchored to a range of it, or
    to where the piece before ends.
    """

    text: str
    at: int | None = None
    anchor: Range | None = None
    edge: str = ""
    value: str = ""


def drop_line_ends(pieces: list[Piece]) -> None:
    """Take line ends off the end, wherever regions end there."""
    edges = []
    while pieces and (pieces[-1].edge or pieces[-1].text == "\n"):
        last = pieces.pop()
        if last.edge:
            edges.append(last)
    pieces.extend(reversed(edges))


def parted(text: str) -> list[str]:
    """A text with each line end by itself."""
    return [part for part in re.split(r"(\n)", text) if part]


def copied(lines: list[Line]) -> Iterator[Piece]:
    """Lines as they stand."""
    for number, line in enumerate(lines):
        if number:
            before = lines[number - 1]
            yield Piece("\n", before.at + len(before.text))
        if line.text:
            yield Piece(line.text, line.at)


class Joined:
    """Lines as one text, and the way back from it to the view that they are of."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.text = "\n".join(line.text for line in lines)
        self.starts: list[int] = []
        start = 0
        for line in lines:
            self.starts.append(start)
            start += len(line.text) + 1

    def at(self, offset: int) -> int:
        """The place in the view of a place in the text."""
        number = bisect_right(self.starts, offset) - 1
        return self.lines[number].at + offset - self.starts[number]

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """A stretch as it stands, line ends by themselves."""
        while start < end:
            number = bisect_right(self.starts, start) - 1
            stop = min(end, self.starts[number] + len(self.lines[number].text))
            stop = max(stop, start + 1)
            yield Piece(self.text[start:stop], self.at(start))
            start = stop

    def address(self, start: int, end: int) -> Iterator[Piece]:
        """An address as readers see it."""
        from html import unescape

        written = self.text[start:end]
        shown = unescape(written) if ";" in written else written
        if shown == written:
            yield from self.pieces(start, end)
        else:
            yield Piece(shown, None, Range(self.at(start), self.at(end - 1) + 1))


def joined(base: View, pieces: Iterable[Piece]) -> View:
    """The view that pieces of another, which has no regions, make one after the other."""
    joiner = Joiner()
    opened: dict[str, list[tuple[int, str]]] = {}
    anchor = end_of(base.slice(Range(0, 0)))
    last = 0
    for piece in pieces:
        if piece.edge == "end":
            opens = opened.get(piece.value)
            if opens:
                start, value = opens.pop()
                joiner.region(piece.value, Range(start, last), value)
        elif piece.edge:
            opened.setdefault(piece.edge, []).append((joiner.length, piece.value))
        elif piece.at is not None:
            anchor = joiner.copy(base, Range(piece.at, piece.at + len(piece.text)))
        else:
            caused = base.span(piece.anchor)[0] if piece.anchor else anchor
            joiner.put(piece.text, caused)
            anchor = Span(caused.end, caused.end)
        if piece.text == "\n":
            _later(opened, joiner.length)
        elif piece.text:
            last = joiner.length
    return joiner.build()


def _later(opened: dict[str, list[tuple[int, str]]], length: int) -> None:
    """A region starts after the line ends that come first in it."""
    for opens in opened.values():
        if opens and opens[-1][0] == length - 1:
            opens[-1] = (length, opens[-1][1])
