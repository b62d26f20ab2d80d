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

#: A name made by a machine: a hash, an identifier, nothing at all.
_NAMELESS = re.compile(r"(?:[\da-f-]{16,}|\d{9,})?(?:\.\w{2,4})?", re.IGNORECASE)


@check("alt", when=("media",))
def alt(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit for each image whose alt text is missing, or is a file name or a single letter."""
    for media in post.media:
        if media.image and not _describes(media):
            yield Hit(media.span, {"file": _called(media.path), "lacks": _lacks(media)})


def _called(path: str) -> str:
    """A file's name, cut where it is long; nobody knows an image by a row of digits."""
    name = path.split("?", 1)[0].rsplit("/", 1)[-1]
    if _NAMELESS.fullmatch(name):
        return "This image"
    return name if len(name) <= 40 else f"{name[:22]}…{name[-16:]}"


def _lacks(media: Media) -> str:
    """What is wrong, with the words that describe nothing: `poster-1`, a single letter."""
    alt = (media.alt or "").strip()
    return f"is described only as “{alt}”" if alt else "has no description"


def _describes(media: Media) -> bool:
    text = (media.alt or "").strip()
    stem = media.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return len(text) > 1 and text.lower() != stem.lower() and not _NAME.fullmatch(text)
