"""An image or attachment that the draft names and that is not there."""

from collections.abc import Iterator

from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, NoOptions, check


@check("missing-file", when=("media",))
def missing_file(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit for each local file that was looked for and not found."""
    for media in post.media:
        if media.local and context.found(media.path) is False:
            yield Hit(media.span, {"file": media.path})
