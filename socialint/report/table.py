"""A table of short texts that fits the screen: columns shrink, and what is too long wraps."""

from collections.abc import Sequence
from typing import NamedTuple

from socialint.report.cells import cells, wrap
from socialint.report.paint import Line, Run

_GAP = "  "


class Column(NamedTuple):
    """A column's heading, and whether its texts stand to the right. `least` is in cells."""

    title: str
    right: bool = False
    least: int = 5


def table(columns: Sequence[Column], rows: Sequence[Sequence[Run]], width: int) -> list[Line]:
    """A heading, a rule below it, and the rows; texts must be `safe` already."""
    widths = _widths(columns, rows, width)
    titles: list[Run] = [(column.title, "strong") for column in columns]
    lines = _row(columns, titles, widths)
    lines.append([("─" * (sum(widths) + len(_GAP) * (len(widths) - 1)), "dim")])
    for row in rows:
        lines += _row(columns, row, widths)
    return lines


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[Run]], width: int) -> list[int]:
    """What each column needs, the widest cut down until all fit."""
    widths = [
        max([cells(column.title), *(cells(row[at][0]) for row in rows)])
        for at, column in enumerate(columns)
    ]
    spare = width - len(_GAP) * (len(columns) - 1)
    while sum(widths) > spare:
        shrinkable = [at for at, size in enumerate(widths) if size > columns[at].least]
        if not shrinkable:
            break
        widest = max(shrinkable, key=lambda at: widths[at])
        widths[widest] -= min(sum(widths) - spare, max(1, widths[widest] - columns[widest].least))
    return widths


def _row(columns: Sequence[Column], row: Sequence[Run], widths: Sequence[int]) -> list[Line]:
    wrapped = [wrap(text, size) for (text, _), size in zip(row, widths, strict=True)]
    lines: list[Line] = []
    for number in range(max(map(len, wrapped))):
        line: Line = []
        for at, column in enumerate(columns):
            text = wrapped[at][number] if number < len(wrapped[at]) else ""
            space = " " * (widths[at] - cells(text))
            gap = _GAP if at else ""
            line += [(gap + space * column.right, ""), (text, row[at][1])]
            line.append((space * (not column.right), ""))
        while line and not line[-1][0].strip():
            line.pop()
        lines.append(line)
    return lines
