"""More hashtags than a platform's readers put up with."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from socialint.draft import Post
from socialint.finding import Hit
from socialint.options import by_platform
from socialint.platforms.base import Entity, EntityKind
from socialint.rule import Context, check
from socialint.text import CODE, Range


class Options(NamedTuple):
    """How many hashtags do: `max` by platform, and at most `max_share` of the words.

    The share is asked only of posts of `share_from_words` words and `share_from_tags` tags or more.
    """

    max: Mapping[str, int] = {"default": 5}
    max_share: float = 0.3
    share_from_words: int = 20
    share_from_tags: int = 4


@check("hashtags", when=("tags",))
def hashtags(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """One hit on the tags past the last that does, those in code left out."""
    tags = post.of_kind(EntityKind.HASHTAG)
    most = by_platform(options.max, context.platform.name)
    if len(tags) < options.share_from_tags and (most is None or len(tags) <= most):
        return
    tags = [entity for entity in tags if not post.view.within(entity.range, CODE)]
    allowed = len(tags) if most is None else most
    if len(tags) >= options.share_from_tags:
        words = len(post.view.text.split())
        if words >= options.share_from_words:
            allowed = min(allowed, int(words * options.max_share))
    if len(tags) > allowed:
        values = {"n": len(tags), "max": allowed, "extra": len(tags) - allowed}
        yield Hit(_run(post.view.text, tags[allowed:]), values)


def _run(text: str, tags: list[Entity]) -> Range:
    """From the first tag on, over those that follow with nothing but white space between."""
    start, end = tags[0].range
    for tag in tags[1:]:
        if text[end : tag.range.start].strip():
            break
        end = tag.range.end
    return Range(start, end)
