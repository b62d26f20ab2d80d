"""Which places of a text are taken, asked by bisection: a draft may hold a hundred thousand."""

from bisect import bisect_left
from collections.abc import Iterable


class Cover:
    """Ranges (or spans) in any order; those that overlap are made one."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(ranges):
            if start >= end:
                continue
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __bool__(self) -> bool:
        """Whether anything is taken."""
        return bool(self._starts)

    def touches(self, range_: tuple[int, int]) -> bool:
        """Whether one of the ranges shares a character with this one."""
        start, end = range_
        at = bisect_left(self._starts, end) - 1
        return start < end and at >= 0 and self._ends[at] > start
