"""An emoji inside a hashtag, which cuts the tag short."""

from collections.abc import Iterator

import regex

from socialint.draft import Post
from socialint.finding import Hit
from socialint.platforms.base import EntityKind
from socialint.rule import Context, NoOptions, check
from socialint.text import Range


@check("emoji-in-tag", when=("emoji",))
def emoji_in_tag(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit for each tag after which an emoji and then a letter or digit follow at once."""
    text = post.view.text
    if text.isascii() or "#" not in text:
        return
    emoji = dict(entity.range for entity in post.of_kind(EntityKind.EMOJI))
    for tag in post.of_kind(EntityKind.HASHTAG):
        end = tag.range.end
        if end not in emoji:
            continue
        while end in emoji:
            end = emoji[end]
        if more := regex.compile(r"[\p{L}\p{N}_]+").match(text, end):
            range_ = Range(tag.range.start, more.end())
            yield Hit(range_, {"match": text[slice(*range_)], "short": tag.text})
