"""Many emoji in a row."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.draft import Post
from socialint.finding import Hit
from socialint.platforms.base import EntityKind
from socialint.rule import Context, check
from socialint.text import Range


class Options(NamedTuple):
    """How many emoji in a row are too many."""

    min_run: int = 4


@check("emoji-run", when=("emoji",))
def emoji_run(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each run of emoji with nothing but spaces between."""
    text = post.view.text
    emoji = post.of_kind(EntityKind.EMOJI)
    if len(emoji) < options.min_run:
        return
    start = end = count = 0
    for entity in emoji:
        if count and not text[end : entity.range.start].strip(" "):
            count += 1
        else:
            if count >= options.min_run:
                yield Hit(Range(start, end), {"n": count})
            start, count = entity.range.start, 1
        end = entity.range.end
    if count >= options.min_run:
        yield Hit(Range(start, end), {"n": count})
