"""What of a Markdown text is not posted as text, comments and images, and its blocks."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from socialint.markdown.events import BLOCKS, Event, events
from socialint.text import Span


class Image(NamedTuple):
    """An image: `span` is all of its markup; `alt` is None where none is given."""

    span: Span
    path: str
    alt: str | None
    path_span: Span
    alt_span: Span | None


class Block(NamedTuple):
    """A paragraph, heading, list, list item, quotation, code block or piece of HTML.

    `parent` is the index of the block around it, or -1.
    """

    kind: str
    span: Span
    parent: int


class Outline(NamedTuple):
    """The parts of a text, each kind in order of place; blocks before the blocks in them."""

    comments: tuple[Span, ...]
    images: tuple[Image, ...]
    code: tuple[Span, ...]
    blocks: tuple[Block, ...]

    def in_code(self, offset: int) -> bool:
        """Whether a place is inside fenced or inline code."""
        return _inside(offset, self.code)


class Scopes:
    """Finds what a comment speaks of: the block that it stands in, or if alone there the next one.

    `text` is what was outlined, from `offset` on.
    """

    def __init__(self, parts: Outline, text: str, offset: int = 0) -> None:
        self.blocks = parts.blocks
        self._starts = [block.span.start for block in parts.blocks]
        #: For each block whether it is only comments, and the first block from it on that is not.
        self._empty = [
            block.kind == "HtmlBlock" and _only_comments(block.span, parts.comments, text, offset)
            for block in parts.blocks
        ]
        self._next = [len(parts.blocks)] * (len(parts.blocks) + 1)
        for at in range(len(parts.blocks) - 1, -1, -1):
            self._next[at] = self._next[at + 1] if self._empty[at] else at

    def find(self, comment: Span) -> Span:
        """The stretch that a comment speaks of; behind the last block it is nothing."""
        at = bisect_right(self._starts, comment.start) - 1
        while at >= 0 and self.blocks[at].span.end <= comment.start:
            at = self.blocks[at].parent
        if at < 0 or self._empty[at]:
            at = self._next[bisect_right(self._starts, comment.end - 1)]
        if at == len(self.blocks):
            return Span(comment.end, comment.end)
        return self.blocks[at].span


def _only_comments(span: Span, comments: tuple[Span, ...], text: str, offset: int) -> bool:
    at = span.start
    first = bisect_right(comments, (at,))
    for index in range(first, len(comments)):
        comment = comments[index]
        if comment.start >= span.end:
            break
        if text[at - offset : comment.start - offset].strip():
            return False
        at = comment.end
    return not text[at - offset : max(span.end, at) - offset].strip()


def _inside(offset: int, spans: tuple[Span, ...] | list[Span]) -> bool:
    at = bisect_right(spans, (offset, float("inf"))) - 1
    return at >= 0 and spans[at].start <= offset < spans[at].end


def outline(text: str, offset: int = 0) -> Outline:
    """The comments, images, code and blocks of a text; `offset` is added to every place."""
    reader = _Reader(text)
    for event in events(text):
        reader.take(event)
    comments = tuple(_comments(text, reader.code))
    pictures = [*reader.images, *_html_images(text, reader.code)]
    images = tuple(image for image in sorted(pictures) if not _inside(image.span.start, comments))
    if not offset:
        return Outline(comments, images, tuple(reader.code), tuple(reader.blocks))
    return Outline(
        tuple(_move(span, offset) for span in comments),
        tuple(_move_image(image, offset) for image in images),
        tuple(_move(span, offset) for span in reader.code),
        tuple(block._replace(span=_move(block.span, offset)) for block in reader.blocks),
    )


def _move(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _move_image(image: Image, by: int) -> Image:
    alt = None if image.alt_span is None else _move(image.alt_span, by)
    return image._replace(
        span=_move(image.span, by), path_span=_move(image.path_span, by), alt_span=alt
    )


class _Reader:
    """Gathers blocks, code and Markdown images from the parser's events."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.code: list[Span] = []
        self.images: list[Image] = []
        self.blocks: list[Block] = []
        self._open: list[int] = []
        #: How deep in images this is: an image's alt text may have an image in it.
        self._depth = 0
        self._path = ""
        self._alt: list[str] = []
        self._alt_start = self._alt_end = 0

    def take(self, event: Event) -> None:
        """Take the next event in."""
        if event.kind == "Image":
            self._image(event)
        elif event.step == "leaf":
            self._leaf(event)
        elif event.kind in BLOCKS:
            self._block(event)

    def _block(self, event: Event) -> None:
        if event.step == "end":
            self._open.pop()
            return
        end = event.start + len(self.text[event.start : event.end].rstrip())
        parent = self._open[-1] if self._open else -1
        self._open.append(len(self.blocks))
        self.blocks.append(Block(event.kind, Span(event.start, end), parent))
        if event.kind == "CodeBlock" and event.data != "Indented":
            self.code.append(Span(event.start, event.end))

    def _leaf(self, event: Event) -> None:
        if self._depth:
            self._alt.append(event.data if event.data is not None else " ")
            self._alt_end = event.end
        if event.kind == "Code":
            self.code.append(Span(event.start, event.end))

    def _image(self, event: Event) -> None:
        if event.step == "start":
            self._depth += 1
            if self._depth == 1:
                self._alt.clear()
                self._alt_start = self._alt_end = event.start + 2
                self._path = str(event.data["dest_url"])
            return
        self._depth -= 1
        if self._depth:
            return
        alt = "".join(self._alt).strip() or None
        alt_span = Span(self._alt_start, self._alt_end) if alt else None
        where = address(self.text, self._alt_end, event.end)
        self.images.append(Image(Span(event.start, event.end), self._path, alt, where, alt_span))


def address(text: str, start: int, end: int) -> Span:
    """Where the address stands in `[text](address "title")`, or the label in `[text][label]`.

    `start` is the end of the link's text, `end` that of the link.
    """
    close = text.find("]", start, end)
    if close < 0 or text[close + 1 : close + 2] not in ("(", "["):
        return Span(end, end)
    past = end - 1
    at = close + 2
    while at < past and text[at].isspace():
        at += 1
    if text[close + 1] == "[":
        return Span(at, past)
    if text.startswith("<", at):
        return Span(at + 1, max(text.find(">", at, past), at + 1))
    stop = at
    while stop < past and not text[stop].isspace():
        stop += 1
    return Span(at, stop)


def _comments(text: str, code: list[Span]) -> Iterator[Span]:
    """HTML comments outside code, also where CommonMark would see none (over blank lines)."""
    at = text.find("<!--")
    while at >= 0:
        if _inside(at, code):
            past = at + 4
        else:
            end = text.find("-->", at + 4)
            if end < 0:
                return
            past = end + 3
            yield Span(at, past)
        at = text.find("<!--", past)


@cache
def _html() -> tuple[re.Pattern[str], re.Pattern[str]]:
    image = re.compile(r"""<img(?=[\s/>])(?:[^<>"']++|"[^"]*+"|'[^']*+')*+>""", re.IGNORECASE)
    attribute = re.compile(
        r"""(?<=[\s"'/])(src|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""", re.IGNORECASE
    )
    return image, attribute


def _html_images(text: str, code: list[Span]) -> Iterator[Image]:
    if "<" not in text:
        return
    from html import unescape

    image, attribute = _html()
    for tag in image.finditer(text):
        if _inside(tag.start(), code):
            continue
        found: dict[str, tuple[str, Span]] = {}
        for part in attribute.finditer(text, tag.start(), tag.end()):
            at = part.lastindex or 1
            found.setdefault(part[1].lower(), (unescape(part[at]), Span(*part.span(at))))
        path, path_span = found.get("src", ("", Span(*tag.span())))
        alt, alt_span = found.get("alt", (None, None))
        yield Image(Span(*tag.span()), path, alt, path_span, alt_span)
