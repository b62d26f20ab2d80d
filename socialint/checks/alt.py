"""An image without a description, or with one that describes nothing."""

import re
from collections.abc import Iterator

from socialint.draft import Media, Post
from socialint.finding import Hit
from socialint.rule import Context, NoOptions, check

#: A file name, a camera's or screenshot tool's name, or a word with a running number: `poster-1`.
_NAME = re.compile(
    r"\S+\.(?:png|jpe?g|gif|webp|svg|avif|heic|mp4)"
    r"|(?:img|dsc|dscn|pxl|screen ?shot|image|photo|picture|poster|figure|banner|untitled)"
    r"[\W_]*[\d\W_]*(?:(?:at|um|à) [\d.:, ]+(?:am|pm)?)?",
    re.IGNORECASE,
)


@check("alt", when=("media",))
def alt(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit for each image whose alt text is missing, or is a file name or a single letter."""
    for media in post.media:
        if media.image and not _describes(media):
            yield Hit(media.span, {"file": media.path.rsplit("/", 1)[-1] or media.path})


def _describes(media: Media) -> bool:
    text = (media.alt or "").strip()
    stem = media.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return len(text) > 1 and text.lower() != stem.lower() and not _NAME.fullmatch(text)
