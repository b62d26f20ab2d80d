"""X (Twitter): entities and counts exactly as in its own package, twitter-text 3.1.0."""

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from socialint.platforms.base import Count, Entity, EntityKind, Limit, Platform
from socialint.platforms.facts import documented, reported
from socialint.platforms.x_count import cut, weigh
from socialint.platforms.x_emoji import emoji
from socialint.platforms.x_links import links
from socialint.platforms.x_tags import cashtags, hashtags, mentions_and_lists
from socialint.text import Range

_UNIT = "weighted characters"
_COUNTING = "https://docs.x.com/fundamentals/counting-characters and twitter-text config/v3.json"
_MIXPOST = "inovector/mixpost, config/mixpost.php"
_TOOLS = "third-party posting tools"
_POLLS = "https://publer.com/docs/posting/create-posts/content-types/polls"
_SCHEMES = ("http://", "https://")


def entities(text: str) -> tuple[Entity, ...]:
    """Addresses, mentions, hashtags, cashtags and emoji, in order, none inside another.

    A list (`@user/list`) is a mention whose value is the user's name; an address without a scheme
    opens with `https://`. Of two that overlap the one that starts first stays, and at the same
    place the address.
    """
    kept: list[Entity] = []
    last = 0
    for entity in sorted(_found(text), key=_start):
        if entity.range.start >= last:
            kept.append(entity)
            last = entity.range.end
    return tuple(kept)


_start = attrgetter("range.start")


def _found(text: str) -> Iterator[Entity]:
    for start, end, url in links(text):
        address = url if url[:8].lower().startswith(_SCHEMES) else f"https://{url}"
        yield Entity(EntityKind.LINK, Range(start, end), text[start:end], address)
    for kind, tags in (
        (EntityKind.MENTION, mentions_and_lists(text)),
        (EntityKind.HASHTAG, hashtags(text)),
        (EntityKind.CASHTAG, cashtags(text)),
    ):
        for start, end, name, _ in tags:
            yield Entity(kind, Range(start, end), text[start:end], name)
    # An emoji comes last: a keycap inside a hashtag is part of the hashtag.
    for found in emoji(text):
        shown = text[found.start : found.end]
        yield Entity(EntityKind.EMOJI, found, shown, shown)


def count(text: str, found: Sequence[Entity], limits: Mapping[str, Limit]) -> Count:
    """The weight of a text; the fold only where longer posts than it are allowed."""
    del found  # An address that a hashtag covers is no entity, and yet weighs as one.
    used = weigh(text)
    limit = _value(limits, "characters")
    fold = _value(limits, "fold")
    if fold is not None and limit is not None and fold >= limit:
        fold = None
    at = [None if bound is None or used <= bound else cut(text, bound) for bound in (fold, limit)]
    return Count(used, limit, _UNIT, *at)


def _value(limits: Mapping[str, Limit], name: str) -> int | None:
    known = limits.get(name)
    return None if known is None else known.value


PLATFORM = Platform(
    name="x",
    title="X",
    unit=_UNIT,
    limits={
        # A paid account may write more (4,000 and 25,000 are both told): configure its own limit.
        "characters": documented(280, _COUNTING),
        "fold": reported(280, _TOOLS),
        "images": reported(4, _MIXPOST),
        "alt": reported(1000, _TOOLS),
        "poll-options": reported(4, _POLLS),
        "poll-option": reported(25, _POLLS),
    },
    entities=entities,
    counter=count,
)
