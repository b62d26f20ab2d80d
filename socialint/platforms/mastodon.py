"""Mastodon: 500 characters, or what the server sets."""

from socialint.platforms import generic
from socialint.platforms.base import Platform
from socialint.platforms.counting import GRAPHEMES, plain_counter
from socialint.platforms.facts import documented

_LENGTH = (
    "https://github.com/mastodon/mastodon/blob/df1439c18b61/app/validators/"
    "status_length_validator.rb"
)

PLATFORM = Platform(
    name="mastodon",
    title="Mastodon",
    unit="characters",
    limits={"characters": documented(500, _LENGTH)},
    entities=generic.entities,
    counter=plain_counter(GRAPHEMES),
)
