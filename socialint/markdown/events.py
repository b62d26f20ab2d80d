"""The parser's events with places in code points."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any, NamedTuple

#: Block level events that hold inline text or other blocks.
BLOCKS = frozenset({"Paragraph", "Heading", "BlockQuote", "CodeBlock", "HtmlBlock", "List", "Item"})


class Event(NamedTuple):
    """A step through a document: `step` is `start`, `end` or `leaf`, `kind` as CommonMark names it.

    `data` is a leaf's text, or what the parser knows of a link, an image, a list or a code block.
    """

    step: str
    kind: str
    start: int
    end: int
    data: Any = None


def events(text: str, *, paragraphs: bool = True) -> Iterator[Event]:
    """The events of a text as CommonMark reads it, with `~~struck~~` text.

    Without `paragraphs` their starts and ends are left out: half of a post's events.
    """
    import pyromark

    if not text.isascii():
        # A lone surrogate has no UTF-8 form; any other character of three bytes keeps the place.
        text = re.sub(r"[\ud800-\udfff]", "\ufffd", text)
    if "\r" in text:
        # The parser does not end a code block's first line at a lone carriage return.
        text = re.sub("\r(?!\n)", "\n", text)
    # For each character beyond ASCII the byte after it, and by how much bytes are ahead by then.
    after, extra = _beyond_ascii(text)
    options = pyromark.Options.ENABLE_STRIKETHROUGH
    for event, range_ in pyromark.events_with_range(text, options=options):
        ((step, value),) = (("", None),) if isinstance(event, str) else event.items()
        if value == "Paragraph" and not paragraphs:
            continue
        start, end = range_["start"], range_["end"]
        if after:
            start -= extra[bisect_right(after, start)]
            end -= extra[bisect_right(after, end)]
        if isinstance(event, str):
            yield Event("leaf", event, start, end)
        elif step in _STEPS:
            data = None
            if isinstance(value, dict):
                ((value, data),) = value.items()
            yield Event(_STEPS[step], str(value), start, end, data)
        else:
            yield Event("leaf", step, start, end, value)


_STEPS = {"Start": "start", "End": "end"}


def _beyond_ascii(text: str) -> tuple[list[int], list[int]]:
    """For the way from an offset in the text's UTF-8 bytes to one in its code points."""
    after: list[int] = []
    extra = [0]
    if text.isascii():
        return after, extra
    for found in re.finditer("[^\x00-\x7f]", text):
        code = ord(found.group())
        extra.append(extra[-1] + (1 if code < 0x800 else 2 if code < 0x10000 else 3))
        after.append(found.end() + extra[-1])
    return after, extra
