"""Rows and rates measured: each collection is read once, whatever asks about it."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from bench.accuracy import labelled, reading
from bench.accuracy.labelled import Labelled
from bench.accuracy.reading import Reader
from bench.accuracy.rows import FACTS, NO_PART, Rate, Row
from bench.accuracy.shares import Tally, tally
from socialint.rule import Rule
from socialint.text import Range, Span


class Measured(NamedTuple):
    """A row with its figures: ours, and those of each baseline in the row's order.

    `skipped` counts posts that a rule could not judge, which count as not found. `absent` are
    rules of the row that are not there yet.
    """

    row: Row
    ours: Tally
    beside: tuple[Tally, ...]
    skipped: int = 0
    absent: tuple[str, ...] = ()

    @property
    def reached(self) -> bool | None:
        """Whether the row's goal is reached; None where it has none."""
        goal = self.row.goal
        if goal is None:
            return None
        precision, recall = self.ours.precision or 0.0, self.ours.recall or 0.0
        return precision >= goal[0] and recall >= goal[1]


class Rated(NamedTuple):
    """A rate with how often it was found in each group, and the size of the group."""

    rate: Rate
    groups: dict[str, tuple[int, int]]


class Outcome(NamedTuple):
    """What was measured; what could not be, for rules or collections that are not there."""

    rows: tuple[Measured, ...]
    rates: tuple[Rated, ...]
    sizes: dict[str, int]
    absent_rules: tuple[str, ...]
    absent_collections: tuple[str, ...]
    crashes: tuple[str, ...]


class Miss(NamedTuple):
    """A post that came out wrong: found although it is not so, or missed."""

    post: Labelled
    found: bool
    places: tuple[Span, ...]


class Bench:
    """The labelled posts, and what rules and sentences say of them, each worked out once."""

    def __init__(self, asked: Iterable[Row | Rate]) -> None:
        self._asked = tuple(asked)
        self.rules: dict[str, Rule] = reading.rules(id_ for one in self._asked for id_ in one.rules)
        #: Of each post and mention by itself: the sentences are the dearest.
        self.facts = cache(_facts)
        self._partless = cache(reading.partless)
        self._posts: dict[str, list[Labelled]] = {}
        self._readers: dict[tuple[str, str | None], Reader] = {}

    def posts(self, on: str) -> list[Labelled]:
        """The posts of a collection."""
        if on not in self._posts:
            self._posts[on] = labelled.load(on)
        return self._posts[on]

    def measurable(self, one: Row | Rate) -> bool:
        """Whether its collection and at least one of its rules are there."""
        return labelled.there(one.on) and (
            not one.rules or any(id_ in self.rules for id_ in one.rules)
        )

    def places(self, one: Row | Rate, post: Labelled) -> tuple[Span, ...]:
        """Where the rules found something in a post, or on the mention that it stands for."""
        found = self._reader(one).read(post).found
        spans = [span for id_ in one.rules for span in found.get(id_, ())]
        return tuple(span for span in spans if post.at is None or _meet(span, post.at))

    def says(self, one: Row | Rate, post: Labelled) -> bool:
        """Whether the rules find something in a post, or the fact holds for it."""
        if one.fact == NO_PART:
            return post.at in self._partless(post.text)
        if one.fact:
            return one.fact in self.facts(post.path, post.text, post.platform)
        return bool(self.places(one, post))

    def skipped(self, one: Row, post: Labelled) -> bool:
        """Whether a rule of the row could not judge a post."""
        return bool(one.rules) and not self._reader(one).read(post).skipped.isdisjoint(one.rules)

    def crashes(self) -> tuple[str, ...]:
        """What broke while reading."""
        return tuple(dict.fromkeys(text for one in self._readers.values() for text in one.crashes))

    def _reader(self, one: Row | Rate) -> Reader:
        key = (one.on, one.aim)
        if key not in self._readers:
            ids = {id_ for other in self._asked if (other.on, other.aim) == key
                   for id_ in other.rules}  # fmt: skip
            chosen = [rule for id_, rule in sorted(self.rules.items()) if id_ in ids]
            self._readers[key] = Reader(chosen, one.aim)
        return self._readers[key]


def measure(rows: Sequence[Row], rates: Sequence[Rate]) -> Outcome:
    """The figures of all rows and rates that can be measured here."""
    every: list[Row | Rate] = [*rows, *rates]
    bench = Bench(every)
    measured = tuple(_row(bench, row) for row in rows if bench.measurable(row))
    rated = tuple(_rate(bench, rate) for rate in rates if bench.measurable(rate))
    asked = {id_ for one in every for id_ in one.rules}
    collections = sorted({one.on for one in every})
    return Outcome(
        measured,
        rated,
        {on: len(bench.posts(on)) for on in collections if labelled.there(on)},
        tuple(sorted(asked - set(bench.rules))),
        tuple(on for on in collections if not labelled.there(on)),
        bench.crashes(),
    )


def misses(bench: Bench, row: Row) -> Iterator[Miss]:
    """What came out wrong for a row."""
    for post in bench.posts(row.on):
        so = row.so(post)
        if so is not None and so != (found := bench.says(row, post)):
            yield Miss(post, found, bench.places(row, post) if row.rules else ())


def _row(bench: Bench, row: Row) -> Measured:
    known = [(post, so) for post in bench.posts(row.on) if (so := row.so(post)) is not None]
    return Measured(
        row,
        tally((bench.says(row, post), so) for post, so in known),
        tuple(tally((sign.says(post), so) for post, so in known) for sign in row.beside),
        sum(bench.skipped(row, post) for post, _ in known),
        tuple(id_ for id_ in row.rules if id_ not in bench.rules),
    )


def _rate(bench: Bench, rate: Rate) -> Rated:
    groups: dict[str, tuple[int, int]] = {}
    for post in bench.posts(rate.on):
        name = rate.group(post)
        found, n = groups.get(name, (0, 0))
        groups[name] = (found + bench.says(rate, post), n + 1)
    return Rated(rate, dict(sorted(groups.items())))


def _facts(path: str, text: str, platform: str | None) -> frozenset[str]:
    told = reading.sentences(Labelled("", text, {}, path, platform))
    sentences = [one.fact for one in told]
    return frozenset(name for name, holds in FACTS.items() if holds(sentences))


def _meet(span: Span, range_: Range) -> bool:
    """Whether a place in a draft's source and one in its text, which are the same, overlap."""
    return span.start < range_.end and range_.start < span.end
