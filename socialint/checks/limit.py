"""More of something countable than the network takes: hashtags, links, images, alt text."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.draft import Media, Post
from socialint.finding import Hit
from socialint.platforms.base import Entity, EntityKind, Sureness
from socialint.rule import Context, check
from socialint.text import Range, Span


class Options(NamedTuple):
    """What is counted: `hashtags`, `links`, `images` or `alt` (the length of an alt text).

    With `documented` only limits count that the network itself documents or that the configuration
    sets; one that is only reported by others is no ground for an error.
    """

    what: str = "hashtags"
    documented: bool = True


@check("limit", needs=("limit",))
def limit(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit on the first that is too many, or on each alt text that is too long."""
    known = context.platform.limits.get(options.what)
    if known is None or (options.documented and known.sureness is Sureness.REPORTED):
        return
    if options.what == "alt":
        yield from _alt(post, known.value)
        return
    places = _places(post, options.what)
    if len(places) > known.value:
        over = len(places) - known.value
        noun = options.what.removesuffix("s") if known.value == 1 else options.what
        values = {"n": len(places), "limit": known.value, "over": over, "what": noun}
        yield Hit(places[known.value], values)


def _places(post: Post, what: str) -> list[Range | Span]:
    if what == "images":
        return [media.span for media in post.media if media.image]
    kind = EntityKind.HASHTAG if what == "hashtags" else EntityKind.LINK
    found = post.of_kind(kind)
    if kind is EntityKind.LINK:
        # Networks that cap links count each address once.
        found = list({entity.value: entity for entity in reversed(found)}.values())
        found.sort(key=_start)
    return [entity.range for entity in found]


def _start(entity: Entity) -> int:
    return entity.range.start


def _alt(post: Post, most: int) -> Iterator[Hit]:
    for media in post.media:
        if media.alt is not None and len(media.alt) > most:
            values = {"file": _name(media), "n": f"{len(media.alt):,}", "limit": f"{most:,}"}
            yield Hit(media.alt_span or media.span, {**values, "over": len(media.alt) - most})


def _name(media: Media) -> str:
    return media.path.rsplit("/", 1)[-1] or media.path
