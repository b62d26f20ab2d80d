"""A link where the network makes none."""

from collections.abc import Iterator

from socialint.draft import Post
from socialint.finding import Hit
from socialint.platforms.base import EntityKind
from socialint.rule import Context, NoOptions, check


@check("dead-link", when=("links",))
def dead_link(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit for each address on a network that does not link addresses in a post's text."""
    if not context.platform.links:
        for link in post.of_kind(EntityKind.LINK):
            yield Hit(link.range, {"link": link.text})
