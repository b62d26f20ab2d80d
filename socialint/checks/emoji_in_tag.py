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
    emoji = {
        entity.range.start: entity.range.end
        for entity in post.entities
        if entity.kind is EntityKind.EMOJI
    }
    for entity in post.entities:
        end = entity.range.end
        if entity.kind is not EntityKind.HASHTAG or end not in emoji:
            continue
        while end in emoji:
            end = emoji[end]
        if more := regex.compile(r"[\p{L}\p{N}_]+").match(text, end):
            range_ = Range(entity.range.start, more.end())
            yield Hit(range_, {"match": text[slice(*range_)], "short": entity.text})
