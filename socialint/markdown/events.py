"""The parser's events with places in code points."""

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate
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


class Element(NamedTuple):
    """A block, or a stretch of a line, that has a mark; `data` is what the parser knows of it.

    `inner` is where the text of a link or an image ends.
    """

    kind: str
    start: int
    end: int
    data: Any
    inner: int


def events(text: str) -> Iterator[Event]:
    """The events of a text as CommonMark reads it, with `~~struck~~` text."""
    found, places = _parsed(text)
    for event, range_ in found:
        start, end = places.of(range_["start"]), places.of(range_["end"])
        if isinstance(event, str):
            yield Event("leaf", event, start, end)
            continue
        ((step, value),) = event.items()
        if step in _STEPS:
            data = None
            if isinstance(value, dict):
                ((value, data),) = value.items()
            yield Event(_STEPS[step], str(value), start, end, data)
        else:
            yield Event("leaf", step, start, end, value)


def elements(text: str) -> Iterator[Element]:
    """What is marked in a text, each as soon as it has been read to its end.

    It is what `events` tells, in half of the time: most of a post is paragraphs and bare text.
    """
    found, places = _parsed(text)
    opened: list[tuple[Any, Any]] = []
    last = 0
    for event, range_ in found:
        if isinstance(event, str):
            last = range_["end"]
            continue
        ((step, value),) = event.items()
        if step == "Text":
            last = range_["end"]
        elif value == "Paragraph":
            continue
        elif step == "Start":
            opened.append((value, range_))
            last = range_["start"]
        elif step == "End":
            kind, around = opened.pop()
            data = None
            if isinstance(kind, dict):
                ((kind, data),) = kind.items()
            start, end = places.of(around["start"]), places.of(around["end"])
            inner = places.of(last) if kind in ("Link", "Image") else end
            yield Element(kind, start, end, data, inner)
            last = range_["end"]
        else:
            last = range_["end"]
            if step == "Code":
                end = places.of(last)
                yield Element(step, places.of(range_["start"]), end, None, end)


_STEPS = {"Start": "start", "End": "end"}


def _parsed(text: str) -> "tuple[Iterable[tuple[Any, Any]], _Places]":
    """The parser's own events, and the way to the places that they name."""
    import pyromark

    try:
        data = text.encode()
    except UnicodeEncodeError:
        # A lone surrogate has no UTF-8 form; any other character of three bytes keeps the place.
        text = re.sub(r"[\ud800-\udfff]", "\ufffd", text)
        data = text.encode()
    if "\r" in text:
        # The parser does not end a code block's first line at a lone carriage return.
        text = re.sub("\r(?!\n)", "\n", text)
    options = pyromark.Options.ENABLE_STRIKETHROUGH
    return pyromark.events_with_range(text, options=options), _Places(data, text)


#: The bytes of UTF-8 that go on with a character.
_GO_ON = bytes(range(0x80, 0xC0))
#: Of so many bytes the characters are counted beforehand.
_STEP = 1024


class _Places:
    """The way from an offset in a text's UTF-8 bytes to one in its code points."""

    def __init__(self, data: bytes, text: str) -> None:
        self.data = data
        self.ascii = len(data) == len(text)
        #: How many characters start before each step.
        self.before = [0]
        if not self.ascii and len(data) >= _STEP:
            steps = range(0, len(data) - _STEP + 1, _STEP)
            self.before.extend(accumulate(self._characters(at, at + _STEP) for at in steps))

    def of(self, at: int) -> int:
        """The offset in code points."""
        if self.ascii:
            return at
        step = at // _STEP
        return self.before[step] + self._characters(step * _STEP, at)

    def _characters(self, start: int, end: int) -> int:
        return len(self.data[start:end].translate(None, _GO_ON))
