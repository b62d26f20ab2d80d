"""Numbers such as “2/5” in a thread that do not match its posts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from socialint.draft import Draft, Edition, Post
from socialint.finding import Hit
from socialint.rule import Context, NoOptions, check
from socialint.text import Range

#: A mark at the start of a post or at its end, where people who number a thread put it.
_MARK = re.compile(
    r"(?:\A[\s🧵(\[]*(?P<a>\d{1,2})/(?P<b>\d{1,2})?(?![\d/])"
    r"|(?<![\w/])(?P<c>\d{1,2})/(?P<d>\d{1,2})?[\s🧵)\]]*\Z)"
)


class _Mark(NamedTuple):
    post: Post
    range: Range
    number: int
    total: int | None


@check("thread-numbering", scope="draft", when=("thread",))
def thread_numbering(draft: Draft, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit for each mark with the wrong number, where more than half of a thread is numbered."""
    for edition in draft.editions:
        marks = list(_marks(edition))
        total = len(edition.posts)
        # One “1/4” alone may be a date, a fraction or the part of a series.
        if total < 2 or len(marks) < max(2, (total + 1) // 2):
            continue
        for mark in marks:
            if mark.number != mark.post.index or mark.total not in (None, total):
                values = {
                    "mark": mark.post.view[mark.range],
                    "index": mark.post.index,
                    "total": total,
                }
                yield Hit(mark.post.view.hull(mark.range), values)


def _marks(edition: Edition) -> Iterator[_Mark]:
    for post in edition.posts:
        match = _MARK.search(post.view.text)
        # What a publisher numbered by itself is right.
        if match and not post.split:
            first = "a" if match["a"] else "c"
            second = "b" if match["a"] else "d"
            end = match.end(second) if match[second] else match.end(first) + 1
            total = int(match[second]) if match[second] else None
            yield _Mark(post, Range(match.start(first), end), int(match[first]), total)
