"""A whole text beside a bar, folded to the screen, with marks in it and notices between its rows.

Where `excerpt` shows the lines that matter, this shows every character. A row that goes on where
the text itself has no line break has a broken bar.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from socialint.report.cells import Layout, cells, layout, shorten
from socialint.report.excerpt import Mark
from socialint.report.paint import Line, joined

_BAR, _MORE = "│ ", "┆ "


def quote(
    text: str,
    width: int,
    marks: Sequence[Mark] = (),
    notices: Mapping[int, str] | None = None,
    indent: str = "  ",
) -> list[Line]:
    """The text row by row; marks' spans and the keys of `notices` are code points of the text.

    A mark without a sign is only styled. A notice stands where its offset is.
    """
    notices = notices or {}
    lines: list[Line] = []
    base = 0
    told: set[int] = set()
    for line in text.split("\n"):
        end = base + len(line)
        stops = sorted(at for at in notices if base <= at <= end and at not in told)
        told.update(stops)
        here = [_moved(mark, base) for mark in marks if _touches(mark, base, end)]
        bounds = [base, *stops, end]
        for number, (first, past) in enumerate(pairwise(bounds)):
            if number:
                lines.append(_notice(notices[first], width, indent))
            if first < past or not stops:
                rows = _rows(layout(line), (first - base, past - base), here, width - len(indent))
                lines += [[(indent, ""), *row] for row in rows]
        base = end + 1
    return lines


def _touches(mark: Mark, start: int, end: int) -> bool:
    return mark.span.start <= end and mark.span.end >= start


def _moved(mark: Mark, by: int) -> Mark:
    span = mark.span._replace(start=max(mark.span.start - by, 0), end=max(mark.span.end - by, 0))
    return mark._replace(span=span)


def _notice(text: str, width: int, indent: str) -> Line:
    room = width - len(indent)
    text = shorten(f"├┄ {text} ", room)
    return [(indent, ""), (text + "┄" * (room - cells(text)), "dim")]


def _rows(line: Layout, part: tuple[int, int], marks: Sequence[Mark], width: int) -> Iterator[Line]:
    """A part of a line, folded, each row followed by its underlines."""
    first, past = (bisect_left(line.starts, at) for at in part)
    bar = _BAR if first == 0 else _MORE
    for begin, end in _folds(line, first, past, max(width - len(_BAR), 2)):
        yield [(bar, "dim"), *_styled(line, begin, end, marks)]
        bar = _MORE
        signs = _signs(line, begin, end, marks)
        if signs:
            yield [(_MORE, "dim"), *signs]


def _folds(line: Layout, first: int, past: int, room: int) -> Iterator[tuple[int, int]]:
    """Cell groups of each row: broken after the last space that fits, else where the room ends."""
    begin = first
    while line.columns[past] - line.columns[begin] > room:
        end = begin + 1
        while line.columns[end + 1] - line.columns[begin] <= room:
            end += 1
        space = next((at for at in range(end, begin, -1) if line.texts[at - 1] == " "), end)
        yield begin, space
        begin = space
    yield begin, past


def _styled(line: Layout, begin: int, end: int, marks: Sequence[Mark]) -> Line:
    styles = [""] * (end - begin)
    for mark in marks:
        for at in range(begin, end):
            if mark.span.start < line.starts[at + 1] and line.starts[at] < mark.span.end:
                styles[at - begin] = mark.text_style
    return joined((line.texts[begin + at], style) for at, style in enumerate(styles))


def _signs(line: Layout, begin: int, end: int, marks: Sequence[Mark]) -> Line:
    row: Line = []
    for at in range(begin, end):
        under = next(
            (
                mark
                for mark in marks
                if mark.sign
                and mark.span.start < line.starts[at + 1]
                and line.starts[at] < mark.span.end
            ),
            None,
        )
        size = line.columns[at + 1] - line.columns[at]
        row.append((under.sign * size, under.style) if under else (" " * size, ""))
    return joined(row) if any(text.strip() for text, _ in row) else []
