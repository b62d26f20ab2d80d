"""Threads. Its documentation counts an emoji as the UTF-8 bytes that it takes, all else as one."""

from collections.abc import Mapping, Sequence

from socialint.platforms import generic
from socialint.platforms.base import Count, Entity, Limit, Platform
from socialint.platforms.counting import GRAPHEMES, Stand, measure
from socialint.platforms.facts import documented, reported
from socialint.platforms.unicode import emoji_ranges, utf8_length

_POSTS = "https://developers.facebook.com/documentation/threads/posts"
_ATTACHMENTS = "https://developers.facebook.com/documentation/threads/create-posts/text-attachments"
_AYRSHARE = "https://www.ayrshare.com/apis/post/social-networks/threads"
_REPLIZ = "https://repliz-docs.pages.dev/tutorial/spesification/threads"


def count(text: str, found: Sequence[Entity], limits: Mapping[str, Limit]) -> Count:
    """Characters, each emoji as many as its UTF-8 bytes (the reading that never overruns)."""
    del found  # An emoji inside an address is counted too, and is no entity of its own.
    bytes_ = [
        Stand(range_, "x" * utf8_length(text[range_.start : range_.end]))
        for range_ in emoji_ranges(text)
    ]
    return measure(text, GRAPHEMES, limits, bytes_)


PLATFORM = Platform(
    name="threads",
    title="Threads",
    unit="characters",
    limits={
        "characters": documented(500, _POSTS),
        "links": documented(5, _ATTACHMENTS),
        "hashtags": reported(1, _AYRSHARE),
        "images": reported(20, _AYRSHARE),
        "alt": reported(1000, _REPLIZ),
    },
    entities=generic.entities,
    counter=count,
)
