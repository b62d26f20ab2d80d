"""A paragraph too long for a small screen."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from socialint.draft import Post
from socialint.finding import Hit
from socialint.options import by_platform
from socialint.rule import Context, check
from socialint.text import Range


class Options(NamedTuple):
    """How many characters a paragraph may have without a line break, by platform; 0 for any."""

    max_characters: Mapping[str, int] = {"default": 500}


@check("paragraph")
def paragraph(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit on the first words of each such paragraph."""
    most = by_platform(options.max_characters, context.platform.name)
    if not most:
        return
    if not _has_longer(post.view.text, most):
        return
    at = 0
    for line in post.view.text.split("\n"):
        range_ = Range(at, at + len(line))
        if len(line) > most and post.view.prose(range_):
            start = at + len(line) - len(line.lstrip())
            yield Hit(Range(start, _few_words(line, start, at)), {"n": len(line), "max": most})
        at = range_.end + 1


def _has_longer(text: str, most: int) -> bool:
    """Whether a line is longer than that: a line break is looked for only where one has to be."""
    at = 0
    while len(text) - at > most:
        at = text.rfind("\n", at, at + most + 1) + 1
        if not at:
            return True
    return False


def _few_words(line: str, start: int, at: int) -> int:
    """Where the first words end: a mark on all of it would be a wall of its own."""
    space = line.find(" ", start - at + 40)
    return at + (space if 0 < space <= start - at + 60 else min(len(line), start - at + 60))
