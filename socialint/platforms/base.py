"""What a platform is: how a network finds entities in a text, counts it and folds it."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from socialint.text import Range


class EntityKind(StrEnum):
    """The kinds of thing that a network makes out of plain text."""

    MENTION = "mention"
    HASHTAG = "hashtag"
    CASHTAG = "cashtag"
    LINK = "link"
    EMOJI = "emoji"


class Entity(NamedTuple):
    """Something that the network itself finds in a text.

    `text` is the stretch as written (`#python`), `value` what it stands for (`python`; for a link
    the address that it opens). Offsets are code points of the text that was given.
    """

    kind: EntityKind
    range: Range
    text: str
    value: str


class Count(NamedTuple):
    """How long a post is in the network's own unit.

    `limit` is None where the network sets none. `fold` is the code point offset after which a
    reader must tap "more", or None. `cut` is the code point offset at which the limit is reached,
    or None when the text fits.
    """

    used: int
    limit: int | None
    unit: str
    fold: int | None = None
    cut: int | None = None


class Sureness(StrEnum):
    """How sure a fact is: the network's own text or code, told by others, or the user's own."""

    DOCUMENTED = "documented"
    REPORTED = "reported"
    CONFIGURED = "configured"


class Limit(NamedTuple):
    """A number that a network sets, with where it was read and on which day."""

    value: int
    sureness: Sureness
    source: str
    date: str


class Platform(NamedTuple):
    """A network: pure functions of a text, and the facts that they rest on.

    `limits` has, where a fact is known: `characters`, `bytes`, `hashtags`, `mentions`, `links`,
    `images`, `alt`, `fold`, `fold-lines`, `poll-options`, `poll-option`, `tag-characters`.
    """

    #: The name used in configuration (`x`) and the one that people use (`X`).
    name: str
    title: str
    #: What the network counts, in the plural: `weighted characters`.
    unit: str
    limits: Mapping[str, Limit]
    #: Mentions, hashtags, cashtags, links and emoji as the network finds them, in order of place.
    entities: Callable[[str], tuple[Entity, ...]]
    #: Use `measure`: it looks the entities and limits up.
    counter: Callable[[str, Sequence[Entity], Mapping[str, Limit]], Count]
    #: Whether Markdown is rendered for readers rather than shown as typed.
    markdown: bool = False
    #: Whether a post can go on in replies.
    threads: bool = True
    #: Whether addresses in the text become links.
    links: bool = True

    def measure(self, text: str, entities: Sequence[Entity] | None = None) -> Count:
        """How much of the network's limit a text uses, in its own unit.

        `entities` are those of this text, where the caller has them already.
        """
        found = self.entities(text) if entities is None else entities
        return self.counter(text, found, self.limits)

    def limit(self, name: str) -> int | None:
        """A limit's value, or None where the network sets none or none is known."""
        known = self.limits.get(name)
        return None if known is None else known.value

    def with_limits(self, overrides: Mapping[str, int]) -> "Platform":
        """The platform with some limits set by configuration (a server's own, a paid account's)."""
        mine = {
            name: Limit(value, Sureness.CONFIGURED, "configuration", "")
            for name, value in overrides.items()
        }
        return self._replace(limits={**self.limits, **mine})
