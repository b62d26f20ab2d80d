"""Nothing said before the point at which a reader must tap “more”."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from socialint.draft import Post
from socialint.finding import Hit
from socialint.platforms.base import EntityKind
from socialint.rule import Context, check
from socialint.text import Range

#: A sentence's or a line's end.
_END = re.compile(r"[.!?…:][\"”’)\]]*(?=\s|$)|\n|[。！？]")
_SILENT = frozenset({EntityKind.HASHTAG, EntityKind.MENTION, EntityKind.EMOJI, EntityKind.LINK})


class Options(NamedTuple):
    """How many words a sentence before the fold needs to say something.

    Shorter ones are greetings (“Hello everyone!”) or a topic's name. A sentence may run past the
    fold by one part in `leeway` of the text before it.
    """

    min_words: int = 4
    leeway: int = 4


@check("fold", needs=("limit",))
def fold(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit on the first line of an opening post in which no sentence ends before the fold."""
    at = post.count.fold
    if at is None or post.index > 1:
        return
    # A sentence that ends a little later has said its point by then.
    text = _own_text(post, at + at // options.leeway + 1)
    past = 0
    for end in _END.finditer(text):
        if len(text[past : end.start()].split()) >= options.min_words:
            return
        past = end.end()
    line = post.view.text.find("\n")
    yield Hit(Range(0, line if 0 < line < at else at), {"fold": at})


def _own_text(post: Post, past: int) -> str:
    """The text up to a place, blanks for tags, handles, links and emoji, so that offsets stay."""
    text = post.view.text[:past]
    for entity in post.entities:
        start, end = entity.range
        if start >= past:
            break
        if entity.kind in _SILENT:
            text = text[:start] + " " * (min(end, past) - start) + text[end:]
    return text
