"""A link with next to no words of the author's own."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from socialint.dialects.common import is_post_link
from socialint.draft import Post, PostKind
from socialint.finding import Hit
from socialint.platforms.base import EntityKind
from socialint.rule import Context, check

#: A run of letters or digits.
_WORD = re.compile(r"[^\W_][\w'’.,%-]*")


@cache
def _wide_word() -> re.Pattern[str]:
    """The same, and one sign of a script that is written without spaces."""
    return re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|" + _WORD.pattern)


class Options(NamedTuple):
    """How many words of one's own a link needs."""

    min_words: int = 5


@check("own-words", when=("links",))
def own_words(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit on the first link of an opening post, images and polls speaking for themselves."""
    if post.index > 1 or post.kind is not PostKind.ORIGINAL or post.media or post.poll:
        return
    links = [
        entity
        for entity in post.entities
        if entity.kind is EntityKind.LINK and not post.view.within(entity.range, ("code",))
    ]
    if not links or any(is_post_link(context.platform.name, link.value) for link in links):
        return
    text = _without_entities(post)
    found = (_WORD if text.isascii() else _wide_word()).finditer(text)
    words = sum(1 for _ in islice(found, options.min_words))
    if words < options.min_words:
        yield Hit(links[0].range, {"n": words or "no", "words": "word" if words == 1 else "words"})


def _without_entities(post: Post) -> str:
    """The text without tags, mentions, links and emoji."""
    parts: list[str] = []
    past = 0
    for entity in post.entities:
        parts.append(post.view.text[past : max(past, entity.range.start)])
        past = max(past, entity.range.end)
    return " ".join((*parts, post.view.text[past:]))
