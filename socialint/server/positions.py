"""Places as an editor counts them: lines from 0, columns from 0 in the unit that was agreed on."""

from collections.abc import Iterable

from lsprotocol import types

from socialint.finding import Edit
from socialint.text import Source, Span

#: How each encoding that may be agreed on is called here; UTF-16 holds where none is.
_BYTES = {"utf-8": 1, "utf-16": 2}
_CODECS = {"utf-8": "utf-8", "utf-16": "utf-16-le"}


def units(text: str, encoding: str) -> int:
    """The length of a text in code units of `utf-8`, `utf-16` or `utf-32`."""
    if encoding not in _CODECS or text.isascii():
        return len(text)
    # Half of a surrogate pair may come from an editor, and counts as what it is.
    return len(text.encode(_CODECS[encoding], "surrogatepass")) // _BYTES[encoding]


class Places:
    """The way between the offsets of one text and the positions of a client."""

    def __init__(self, source: Source, encoding: str = "utf-16") -> None:
        self.source = source
        self.encoding = encoding
        #: The start of a line, an offset in it, and its column: what is asked for next is near.
        self._last = (0, 0, 0)

    def position(self, offset: int) -> types.Position:
        """Where a code point offset is; one past the end is the end."""
        text = self.source.text
        offset = min(max(offset, 0), len(text))
        line = self.source.position(offset).line
        start = self.source.starts[line - 1]
        if start != self._last[0] or offset < self._last[1]:
            self._last = (start, start, 0)
        _, before, column = self._last
        column += units(text[before:offset], self.encoding)
        self._last = (start, offset, column)
        return types.Position(line - 1, column)

    def range(self, span: Span) -> types.Range:
        """Where a span is."""
        return types.Range(self.position(span.start), self.position(span.end))

    def line(self, number: int) -> types.Range:
        """All of a line, counted from 1; the nearest there is where the text is shorter."""
        number = min(max(number, 1), len(self.source.starts))
        start = self.source.starts[number - 1]
        return self.range(Span(start, start + len(self.source.line(number))))

    def offset(self, position: types.Position) -> int:
        """The code point offset of a position, which is kept inside of its line.

        A position inside of a character is the place before it.
        """
        if position.line >= len(self.source.starts):
            return len(self.source.text)
        start = self.source.starts[position.line]
        line = self.source.line(position.line + 1)
        if line.isascii() or self.encoding not in _CODECS:
            return start + min(position.character, len(line))
        used = 0
        for at, character in enumerate(line):
            used += units(character, self.encoding)
            if used > position.character:
                return start + at
        return start + len(line)

    def span(self, range_: types.Range) -> Span:
        """The stretch of text that a range is."""
        start = self.offset(range_.start)
        return Span(start, max(start, self.offset(range_.end)))

    def edits(self, edits: Iterable[Edit]) -> list[types.TextEdit]:
        """Edits as an editor makes them."""
        return [types.TextEdit(self.range(edit.span), edit.text) for edit in edits]
