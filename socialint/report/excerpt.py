"""The lines of a draft that a finding speaks of, with what it marks underlined.

Underlines are drawn under cells, not characters (see `cells`). A line too long for the screen shows
the part around the mark, with `…` where it was cut.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from socialint.report.cells import Layout, cells, layout, wrap
from socialint.report.paint import Line
from socialint.text import Source, Span

#: Of a longer line, only this many characters around a mark are laid out: a draft may be one line.
LONG = 20_000
#: A mark over more lines than this shows its first lines and its last one.
LINES = 4


class Mark(NamedTuple):
    """A stretch of the source to underline: with what, in which styles, and what to say of it."""

    span: Span
    sign: str
    style: str
    text_style: str
    label: str = ""


class _Piece(NamedTuple):
    """A mark's part in one line: code points of the line, from 0."""

    line: int
    start: int
    end: int
    mark: Mark
    last: bool


class _Window(NamedTuple):
    """The cell groups of a line that are shown, and whether it was cut on either side."""

    first: int
    past: int
    cut_before: bool
    cut_after: bool


def excerpt(source: Source, marks: Sequence[Mark], width: int) -> list[Line]:
    """The lines that the marks are on, numbered, with underlines; none wider than `width` cells."""
    pieces = [piece for mark in marks for piece in _pieces(source, mark)]
    digits = max((len(str(piece.line)) for piece in pieces), default=1)
    room = max(width - digits - 5, 8)
    lines: list[Line] = []
    shown = 0
    for number in sorted({piece.line for piece in pieces}):
        if shown and number > shown + 1:
            lines.append([(f"{'⋮':>{digits + 2}}", "dim")])
        shown = number
        here = [piece for piece in pieces if piece.line == number]
        for row, is_source in _line(source.line(number), here, room):
            gutter = str(number) if is_source else ""
            lines.append([(f"  {gutter:>{digits}} │ ", "dim"), *row])
    return lines


def _pieces(source: Source, mark: Mark) -> Iterator[_Piece]:
    """The mark line by line, without the white space at the ends of each line."""
    size = len(source.text)
    start = min(mark.span.start, size)
    end = max(min(mark.span.end, size), start)
    first = source.position(start)
    final = source.position(max(end - 1, start))
    numbers = [*range(first.line, final.line + 1)]
    if len(numbers) > LINES:
        numbers = [*numbers[: LINES - 2], numbers[-1]]
    for number in numbers:
        text = source.line(number)
        left = first.column - 1 if number == first.line else len(text) - len(text.lstrip())
        right = len(text.rstrip())
        if number == final.line:
            right = final.column if start < end else left
        left = min(left, len(text))
        right = max(min(right, len(text)), left)
        if left < right or number in {first.line, final.line}:
            yield _Piece(number, left, right, mark, last=number == numbers[-1])


def _line(text: str, pieces: Sequence[_Piece], room: int) -> Iterator[tuple[Line, bool]]:
    """The rows of one source line; of a very long one, what is around each mark."""
    if len(text) <= LONG:
        yield from _rows(layout(text), pieces, room)
        return
    for piece in pieces:
        base = max(piece.start - LONG // 2, 0)
        near = text[base : base + LONG]
        end = min(piece.end - base, len(near))
        moved = piece._replace(start=piece.start - base, end=end)
        yield from _rows(layout(near), [moved], room)


def _rows(line: Layout, pieces: Sequence[_Piece], room: int) -> Iterator[tuple[Line, bool]]:
    """Rows of one source line: its text (flagged True), then the underlines."""
    if line.columns[-1] <= room:
        yield _text(line, pieces, _Window(0, len(line.texts), False, False)), True
        for piece in pieces:
            yield from ((row, False) for row in _underline(line, piece, 0, room))
        return
    for piece in pieces:
        window = _window(line, piece, room)
        yield _text(line, [piece], window), True
        yield from ((row, False) for row in _underline_in(line, piece, window, room))


def _groups(line: Layout, piece: _Piece) -> tuple[int, int]:
    """The cell groups that a piece touches; of an empty piece, the one it stands before."""
    first = max(bisect_right(line.starts, piece.start) - 1, 0)
    if piece.start == piece.end:
        return first, first
    return first, bisect_left(line.starts, piece.end)


def _window(line: Layout, piece: _Piece, room: int) -> _Window:
    """What to show of a line longer than the room: the mark, and as much on each side of it."""
    first, past = _groups(line, piece)
    start, end, total = line.columns[first], line.columns[past], line.columns[-1]
    spare = room - max(end - start, 1)
    left = max(0, start - (spare // 2 if spare > 8 else 4))
    left = max(0, min(left, total - room))
    cut_before = left > 0
    if cut_before:
        left += 1
    low = bisect_left(line.columns, left)
    right = line.columns[low] + room - cut_before
    cut_after = right < total
    high = bisect_right(line.columns, right - cut_after) - 1
    return _Window(low, high, cut_before, cut_after)


def _text(line: Layout, pieces: Sequence[_Piece], window: _Window) -> Line:
    """The shown text; what is marked has its mark's style, the first mark's where two overlap."""
    styles = [""] * (window.past - window.first)
    for piece in reversed(pieces):
        first, past = _groups(line, piece)
        for at in range(max(first, window.first), min(past, window.past)):
            styles[at - window.first] = piece.mark.text_style
    row: Line = [("…", "dim")] if window.cut_before else []
    begin = 0
    for at in range(1, len(styles) + 1):
        if at == len(styles) or styles[at] != styles[begin]:
            shown = line.texts[window.first + begin : window.first + at]
            row.append(("".join(shown), styles[begin]))
            begin = at
    if window.cut_after:
        row.append(("…", "dim"))
    return row


def _underline_in(line: Layout, piece: _Piece, window: _Window, room: int) -> Iterator[Line]:
    """The underline below a window: as `_underline`, moved and cut with the text."""
    offset = line.columns[window.first] - window.cut_before
    limit = line.columns[window.past]
    yield from _underline(line, piece, offset, room, limit)


def _underline(
    line: Layout, piece: _Piece, offset: int, room: int, limit: int | None = None
) -> Iterator[Line]:
    """The signs below a mark, and its label beside them or, where that is too long, below."""
    first, past = _groups(line, piece)
    end = line.columns[past] if limit is None else min(line.columns[past], limit)
    size = max(end - line.columns[first], 1)
    # An empty mark behind a line that fills the room stands under its last character.
    start = min(line.columns[first] - offset, room - 1)
    sign = piece.mark.sign * size
    row: Line = [(" " * start, ""), (sign, piece.mark.style)]
    label = piece.mark.label if piece.last else ""
    if not label:
        yield row
    elif start + len(sign) + 1 + cells(label) <= room:
        yield [*row, (f" {label}", piece.mark.style)]
    else:
        yield row
        indent = start if start + cells(label) <= room else min(start, room // 4)
        for text in wrap(label, room - indent):
            yield [(" " * indent, ""), (text, piece.mark.style)]
