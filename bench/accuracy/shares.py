"""Counting what came out against what is so: shares with their intervals, agreement."""

from collections.abc import Iterable
from math import sqrt
from typing import NamedTuple


class Tally(NamedTuple):
    """Rightly found, wrongly found, missed, and rightly left alone."""

    right: int
    wrong: int
    missed: int
    quiet: int

    @property
    def n(self) -> int:
        """Everything that was judged."""
        return sum(self)

    @property
    def found(self) -> int:
        """What came out, rightly or not."""
        return self.right + self.wrong

    @property
    def positives(self) -> int:
        """What there is to be found."""
        return self.right + self.missed

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right; None where nothing was."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """The share of what is there that was found; None where nothing is."""
        return self.right / self.positives if self.positives else None

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.right / max(self.found + self.positives, 1)

    @property
    def kappa(self) -> float:
        """Cohen's kappa: the agreement beyond what chance would give, at most 1."""
        if not self.n:
            return 0.0
        agreed = (self.right + self.quiet) / self.n
        found, there = self.found / self.n, self.positives / self.n
        chance = found * there + (1 - found) * (1 - there)
        return 1.0 if chance == 1 else (agreed - chance) / (1 - chance)


def tally(pairs: Iterable[tuple[bool, bool | None]]) -> Tally:
    """Counts pairs of what came out and what is so; where nobody knows (None), nothing counts."""
    known = [(found, so) for found, so in pairs if so is not None]
    return Tally(
        sum(found and so for found, so in known),
        sum(found and not so for found, so in known),
        sum(so and not found for found, so in known),
        sum(not so and not found for found, so in known),
    )


def wilson(hit: int, n: int) -> tuple[float, float]:
    """The 95 % Wilson interval of a share."""
    if n == 0:
        return 0.0, 1.0
    z, share = 1.96, hit / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(middle - half, 0.0), min(middle + half, 1.0)
