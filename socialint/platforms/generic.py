"""No network in particular: the entities that any would find, and no limit."""

from socialint.platforms import patterns
from socialint.platforms.base import Entity, Platform
from socialint.platforms.counting import GRAPHEMES, plain_counter


def entities(text: str) -> tuple[Entity, ...]:
    """Links with a scheme, `www.` or a common domain, #tags with a letter, @names, emoji."""
    return patterns.merge(
        patterns.links(text),
        patterns.mentions(text),
        patterns.hashtags(text),
        patterns.emoji(text),
    )


PLATFORM = Platform(
    name="generic",
    title="Generic",
    unit="characters",
    limits={},
    entities=entities,
    counter=plain_counter(GRAPHEMES),
)
