"""What an author of a `.tweet` or `.toot` file writes into the text that was meant for the tool."""

import re
from collections.abc import Iterator
from functools import cache

from socialint.draft import DeadDirective
from socialint.text import Span


@cache
def _body() -> re.Pattern[str]:
    status = r"(?:https?://)?(?:[\w.]*\.)?(?:x|twitter)\.com/\S+|\d{10,}"
    return re.compile(
        rf"^(?:(?:retweet|reply|quote)[ \t]*:[ \t]*[\"']?(?:{status})"
        r"|thread-delimiter[ \t]*:[ \t]*\S+"
        r"|schedule[ \t]*:[ \t]*\d{4}-\d\d"
        r"|media[ \t]*:[ \t]*(?:\r?\n)+[ \t]*-[ \t]+(?:file|alt)[ \t]*:"
        r"|poll[ \t]*:[ \t]*(?:\r?\n)+[ \t]*-[ \t]+\S)",
        re.MULTILINE,
    )


def in_text(text: str, span: Span, why: str, instead: str) -> Iterator[DeadDirective]:
    """Lines of front matter that stand in the text and will be posted."""
    for found in _body().finditer(text, span.start, span.end):
        line = found.group().splitlines()[0].rstrip()
        place = Span(found.start(), found.start() + len(line))
        name = line.partition(":")[0].rstrip() + ":"
        yield DeadDirective(place, name, why, instead)
