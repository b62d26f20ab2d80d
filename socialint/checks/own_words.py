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
from socialint.text import CODE

#: A run of letters or digits.
_WORD = re.compile(r"[^\W_][\w'’.,%-]*")


@cache
def _wide_word() -> re.Pattern[str]:
    """The same, and one sign of a script that is written without spaces."""
    return re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|" + _WORD.pattern)


@cache
def _words_from_start(count: int) -> re.Pattern[str]:
    """So many words, with whatever stands before them."""
    return re.compile(rf"(?:[\W_]*+{_WORD.pattern}+){{{max(count, 0)}}}")


class Options(NamedTuple):
    """How many words of one's own a link needs."""

    min_words: int = 5


@check("own-words", when=("links",))
def own_words(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit on the first link of an opening post, images and polls speaking for themselves."""
    if post.index > 1 or post.kind is not PostKind.ORIGINAL or post.media or post.poll:
        return
    words = _words(post, options.min_words)
    if words >= options.min_words:
        return
    links = [
        link for link in post.of_kind(EntityKind.LINK) if not post.view.within(link.range, CODE)
    ]
    if links and not any(is_post_link(context.platform.name, link.value) for link in links):
        yield Hit(links[0].range, {"n": words or "no", "words": "word" if words == 1 else "words"})


def _words(post: Post, most: int) -> int:
    """How many words there are besides tags, mentions, links and emoji; none is counted past most.

    Mostly what stands before the first of those says that there are enough.
    """
    text = post.view.text
    first = post.entities[0].range.start if post.entities else len(text)
    if _words_from_start(most).match(text, 0, first):
        return most
    word = _WORD if text.isascii() else _wide_word()
    count = past = 0
    for start, end in (*(entity.range for entity in post.entities), (len(text),) * 2):
        count += len(list(islice(word.finditer(text[past:start]), most - count)))
        if count >= most:
            break
        past = max(past, end)
    return count
