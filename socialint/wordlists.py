"""What rules say about words: literals, and patterns behind gates of literals."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property

import regex


class Phrases(tuple[str, ...]):  # noqa: SLOT001 - it keeps what it makes
    """Literals in lower case; each is found as whole words, in any case or lettering."""

    @cached_property
    def every(self) -> frozenset[str]:
        """The same without an order, to be looked up."""
        return frozenset(self)


class Patterns(dict[str, tuple[str, ...]]):
    """Regular expressions by gate: they are tried only where one of the gate's words occurs.

    A gate is one or more literals joined by `|`, each found where a word begins (`follow` opens for
    `followers`, `rt` not for `part`), or anywhere with an apostrophe in front (`'s not`). Of
    several such groups joined by ` & ` each has to have a literal in the text; the rarest comes
    first, for without one of its words the rule is not even asked. Patterns see folded text (see
    `text.fold`) with line breaks kept. A group named `hit` narrows what is marked.
    """

    @cached_property
    def gates(self) -> frozenset[str]:
        """Every literal of every gate."""
        return frozenset().union(*(group for groups, _ in self.by_gate for group in groups))

    @cached_property
    def openers(self) -> frozenset[str]:
        """The literals without one of which no gate opens."""
        return frozenset().union(*(groups[0] for groups, _ in self.by_gate))

    @cached_property
    def by_gate(self) -> tuple[tuple[tuple[frozenset[str], ...], tuple[str, ...]], ...]:
        """The groups of each gate, and the patterns behind it."""
        return tuple(
            (tuple(frozenset(group.split("|")) for group in gate.split(" & ")), members)
            for gate, members in self.items()
        )

    def opened(self, literals: frozenset[str]) -> Iterator[str]:
        """The patterns whose gate the literals open, in order."""
        if not literals.isdisjoint(self.openers):
            for groups, members in self.by_gate:
                if not any(map(literals.isdisjoint, groups)):
                    yield from members


class Excuses(Patterns):
    """Patterns that take hits away: by themselves they give a rule nothing to say."""


@cache
def compile_pattern(pattern: str) -> "regex.Pattern[str]":
    """A rule's pattern, compiled once; raises regex.error."""
    return regex.compile(pattern, regex.VERSION1)


def triggers_of(options: Iterable[object]) -> Iterator[str]:
    """The literals without one of which these option values find nothing."""
    for value in options:
        if isinstance(value, Phrases):
            yield from value
        elif isinstance(value, Patterns):
            yield from () if isinstance(value, Excuses) else sorted(value.openers)
        elif isinstance(value, Mapping):
            yield from triggers_of(value.values())


def excuses_of(options: Iterable[object]) -> Iterator[str]:
    """The other literals that these option values want found."""
    for value in options:
        if isinstance(value, Patterns):
            first = frozenset[str]() if isinstance(value, Excuses) else value.openers
            yield from sorted(value.gates - first)
