"""Medium: articles in Markdown, of any length; tags are set beside the text."""

from socialint.platforms import generic
from socialint.platforms.base import Platform
from socialint.platforms.counting import GRAPHEMES, plain_counter

PLATFORM = Platform(
    name="medium",
    title="Medium",
    unit="characters",
    limits={},
    entities=generic.entities,
    counter=plain_counter(GRAPHEMES),
    markdown=True,
    threads=False,
)
