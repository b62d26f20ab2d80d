"""Bluesky: 300 graphemes and 3,000 bytes of text."""

from socialint.platforms import generic
from socialint.platforms.base import Platform
from socialint.platforms.counting import GRAPHEMES, plain_counter
from socialint.platforms.facts import documented

_POST = (
    "https://github.com/bluesky-social/atproto/blob/d6296a1cfdb4/lexicons/app/bsky/feed/post.json"
)

PLATFORM = Platform(
    name="bluesky",
    title="Bluesky",
    unit="graphemes",
    limits={"characters": documented(300, _POST), "bytes": documented(3000, _POST)},
    entities=generic.entities,
    counter=plain_counter(GRAPHEMES),
)
