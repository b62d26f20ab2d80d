"""Where things are: a file's text, the text a reader sees, and the way between them.

Offsets count Unicode code points, as Python does. A `Span` points into the source file, a `Range`
into a `View`; they look alike and must never be mixed, so they are two types.

One module, though a long one: a view, what builds it and the source that it speaks of only make
sense together.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from socialint.folding import fold

__all__ = (
    "CODE",
    "NOT_PROSE",
    "Position",
    "Range",
    "Region",
    "Segment",
    "Source",
    "Span",
    "View",
    "ViewBuilder",
    "fold",
    "stretch",
)


class Span(NamedTuple):
    """Half-open code point offsets into a source file's text."""

    start: int
    end: int


class Range(NamedTuple):
    """Half-open code point offsets into a view's text."""

    start: int
    end: int


class Position(NamedTuple):
    """A place as editors name it: line and column in code points, both counted from 1."""

    line: int
    column: int


class Source:
    """A file's text as it was decoded, line ends and all, and the path it came from.

    Instead of the text, what reads it can be given: that is called when it is first asked for.
    """

    __slots__ = ("_starts", "_text", "path")

    def __init__(self, text: str | Callable[[], str], path: str = "<text>") -> None:
        self._text = text
        self.path = path
        self._starts: list[int] | None = None

    @property
    def text(self) -> str:
        """All of it."""
        if not isinstance(self._text, str):
            self._text = self._text()
        return self._text

    def __reduce__(self) -> tuple[type["Source"], tuple[str, str]]:
        """How it is sent to another process: a compiled class cannot tell by itself."""
        return Source, (self.text, self.path)

    @property
    def starts(self) -> list[int]:
        r"""The offset at which each line starts; `\n`, `\r\n` and a lone `\r` end a line."""
        if self._starts is None:
            self._starts = list(_line_starts(self.text))
        return self._starts

    def position(self, offset: int) -> Position:
        """Line and column of a code point offset; one past the end is allowed."""
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1)

    def offset(self, line: int, column: int) -> int:
        """Code point offset of a line and column, kept inside the text."""
        start = self.starts[min(max(line, 1), len(self.starts)) - 1]
        return min(start + max(column, 1) - 1, len(self.text))

    def utf16(self, offset: int) -> int:
        """UTF-16 code units before a code point offset (what LSP and JavaScript count)."""
        before = self.text[:offset]
        return (
            len(before)
            if before.isascii()
            else len(before.encode("utf-16-le", "surrogatepass")) // 2
        )

    def line(self, number: int) -> str:
        """The text of a line, counted from 1, without its line end."""
        start = self.starts[number - 1]
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


def _line_starts(text: str) -> Iterator[int]:
    yield 0
    if "\r" not in text:
        at = text.find("\n")
        while at >= 0:
            yield at + 1
            at = text.find("\n", at + 1)
        return
    for found in re.finditer(r"\r\n?|\n", text):
        yield found.end()


class Segment(NamedTuple):
    """A stretch of a view and the stretch of source that it comes from.

    A verbatim segment is the same text in both; any other was generated (a hashtag appended from
    front matter, a decoded `&amp;`) and is anchored to the source that caused it.
    """

    range: Range
    span: Span
    verbatim: bool


class Region(NamedTuple):
    """A stretch of a view that is not plain prose.

    `kind` is one of `code`, `quotation`, `link-text`, `link-target`, `alt`, `heading`, `list-item`,
    `emphasis`, `tag`, `mention`; `value` carries what the text does not show, such as a link text's
    target.
    """

    kind: str
    range: Range
    value: str = ""


_place = attrgetter("range")

CODE = frozenset({"code"})
#: No word rule looks into these unless it asks to.
NOT_PROSE = frozenset({"code", "quotation", "link-target", "alt"})


class View:
    """The text that a reader sees, and for each stretch of it the source that it comes from."""

    __slots__ = ("_folded", "_merged", "_starts", "regions", "segments", "text")

    def __init__(
        self, text: str, segments: Iterable[Segment] = (), regions: Iterable[Region] = ()
    ) -> None:
        self.text = text
        self.segments = tuple(segments)
        self.regions = tuple(sorted(regions, key=_place)) if regions else ()
        self._starts: list[int] | None = None
        self._folded: str | None = None
        self._merged: dict[frozenset[str], list[Range]] = {}

    @property
    def folded(self) -> str:
        """The text as words are compared: see `fold`."""
        if self._folded is None:
            self._folded = fold(self.text)
        return self._folded

    def __getitem__(self, range_: Range) -> str:
        """The text of a range."""
        return self.text[range_.start : range_.end]

    def span(self, range_: Range) -> tuple[Span, ...]:
        """Where a range comes from: one span for each stretch of source that it runs over.

        An empty range gives the one empty span at its place.
        """
        if len(self.segments) == 1:
            # So it is with most posts: they are as they stand in the file.
            only = self.segments[0]
            if only.verbatim and only.range.start <= range_.start <= range_.end <= only.range.end:
                return (_source_of(only, range_),)
        spans: list[Span] = []
        for segment in self._touching(range_):
            spans.append(_source_of(segment, range_))
            if len(spans) > 1 and spans[-2].end == spans[-1].start:
                spans[-2:] = [Span(spans[-2].start, spans[-1].end)]
        # A generated stretch may repeat its anchor: the same place twice is one place.
        return tuple(dict.fromkeys(spans)) or (self._edge(),)

    def hull(self, range_: Range) -> Span:
        """The stretch of source from a range's first character to its last."""
        spans = self.span(range_)
        if len(spans) == 1:
            return spans[0]
        return Span(min(span.start for span in spans), max(span.end for span in spans))

    def verbatim(self, range_: Range) -> bool:
        """Whether the range is the source, letter for letter and without a gap."""
        return len(self.span(range_)) == 1 and all(
            segment.verbatim for segment in self._touching(range_)
        )

    def within(self, range_: Range, kinds: Iterable[str]) -> bool:
        """Whether the range touches a region of one of these kinds."""
        if not self.regions:
            return False
        wanted = kinds if isinstance(kinds, frozenset) else frozenset(kinds)
        merged = self._merged.get(wanted)
        if merged is None:
            of_kind = (region.range for region in self.regions if region.kind in wanted)
            merged = self._merged[wanted] = _merge(of_kind)
        if not merged:
            return False
        # The last that starts before the range ends, and for an empty range also one it touches.
        past = range_.end + 1 if range_.start == range_.end else range_.end
        at = bisect_right(merged, past - 1, key=lambda one: one.start) - 1
        return at >= 0 and _overlap(merged[at], range_)

    def prose(self, range_: Range) -> bool:
        """Whether the range touches no code, quotation, link target or alt text."""
        return not self.regions or not self.within(range_, NOT_PROSE)

    def slice(self, range_: Range) -> "View":
        """The part of the view inside the range, its offsets counted anew."""
        segments = self.parts(range_, 0)
        regions = [
            Region(region.kind, _shift(_clip(region.range, range_), range_.start), region.value)
            for region in self.regions
            if _overlap(region.range, range_)
        ]
        return View(self[range_], segments, regions)

    def parts(self, range_: Range, at: int) -> Iterator[Segment]:
        """The segments of a range as they are in a view that has it at some offset."""
        by = range_.start - at
        for segment in self._touching(range_):
            start, end = segment.range
            clipped = Range(max(start, range_.start) - by, min(end, range_.end) - by)
            yield Segment(clipped, _source_of(segment, range_), segment.verbatim)

    def strip(self) -> "View":
        """The view without white space at both ends."""
        start = len(self.text) - len(self.text.lstrip())
        end = max(start, len(self.text.rstrip()))
        return self if (start, end) == (0, len(self.text)) else self.slice(Range(start, end))

    def without(self, ranges: Iterable[Range]) -> "View":
        """The view without some stretches; what comes before and after each is joined."""
        gone = _merge(sorted(ranges))
        if not gone:
            return self
        texts: list[str] = []
        segments: list[Segment] = []
        length = 0
        for start, end in _between(gone, len(self.text)):
            texts.append(self.text[start:end])
            segments.extend(self.parts(Range(start, end), length))
            length += end - start
        starts = [range_.start for range_ in gone]
        shorter = [0, *accumulate(range_.end - range_.start for range_ in gone)]
        regions: list[Region] = []
        for kind, range_, value in self.regions:
            start = _moved(range_.start, gone, starts, shorter)
            end = _moved(range_.end, gone, starts, shorter)
            if start < end:
                regions.append(Region(kind, Range(start, end), value))
        return View("".join(texts), segments, regions)

    def with_regions(self, regions: Iterable[Region]) -> "View":
        """The same view with more regions."""
        every = (*self.regions, *regions)
        return View(self.text, self.segments, every) if every else self

    def _touching(self, range_: Range) -> Iterator[Segment]:
        """The segments that share text with the range; for an empty range, the one it stands in."""
        if self._starts is None:
            self._starts = [segment.range.start for segment in self.segments]
        at = max(bisect_right(self._starts, range_.start) - 1, 0)
        for index in range(at, len(self.segments)):
            segment = self.segments[index]
            if segment.range.start > range_.end or (
                segment.range.start == range_.end and range_.start < range_.end
            ):
                return
            if segment.range.end > range_.start or (
                range_.start == range_.end == segment.range.end
            ):
                yield segment
                if range_.start == range_.end:
                    return

    def _edge(self) -> Span:
        end = self.segments[-1].span.end if self.segments else 0
        return Span(end, end)


def stretch(source: Source, span: Span) -> View:
    """A stretch of the source without white space at both ends; no carriage return may be in it.

    Where nothing is left the view still knows its place.
    """
    raw = source.text[span.start : span.end]
    text = raw.strip()
    if not text:
        return View("", [Segment(Range(0, 0), Span(span.start, span.start), verbatim=True)])
    start = span.start + len(raw) - len(raw.lstrip())
    whole = Segment(Range(0, len(text)), Span(start, start + len(text)), verbatim=True)
    return View(text, [whole])


def _source_of(segment: Segment, range_: Range) -> Span:
    if not segment.verbatim:
        return segment.span
    start = max(range_.start, segment.range.start) - segment.range.start
    end = min(range_.end, segment.range.end) - segment.range.start
    return Span(segment.span.start + start, segment.span.start + end)


def _clip(range_: Range, frame: Range) -> Range:
    return Range(max(range_.start, frame.start), min(range_.end, frame.end))


def _shift(range_: Range, by: int) -> Range:
    return Range(range_.start - by, range_.end - by)


def _between(gone: list[Range], length: int) -> Iterator[tuple[int, int]]:
    """The stretches of a text that is so long that lie before, between and after some ranges."""
    at = 0
    for range_ in (*gone, Range(length, length)):
        if at < range_.start:
            yield at, range_.start
        at = max(at, range_.end)


def _moved(offset: int, gone: list[Range], starts: list[int], shorter: list[int]) -> int:
    """Where an offset is once some ranges are gone; inside of one, the place where that was."""
    at = bisect_right(starts, offset)
    return offset - shorter[at] + max(gone[at - 1].end - offset, 0) if at else offset


def _merge(ranges: Iterable[Range]) -> list[Range]:
    """Ranges (in order of start) with those that overlap made one."""
    merged: list[Range] = []
    for range_ in ranges:
        if range_.start == range_.end:
            continue
        if merged and range_.start < merged[-1].end:
            merged[-1] = Range(merged[-1].start, max(merged[-1].end, range_.end))
        else:
            merged.append(range_)
    return merged


def _overlap(one: Range, other: Range) -> bool:
    """Whether two ranges share a character; an empty one counts as the place it stands at."""
    if other.start == other.end or one.start == one.end:
        return one.start <= other.start and other.end <= one.end
    return one.start < other.end and other.start < one.end


class ViewBuilder:
    r"""Puts a view together from copied and generated stretches, in reading order.

    Line ends are made `\n` on the way, so that no rule and no network sees a carriage return.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.length = 0
        self._parts: list[str] = []
        self._segments: list[Segment] = []
        self._regions: list[Region] = []

    def copy(self, span: Span) -> Range:
        """Append a stretch of the source as it stands; returns where it landed."""
        start = self.length
        text = self.source.text
        at = span.start
        while (cut := text.find("\r", at, span.end)) >= 0:
            self._copy(Span(at, cut))
            if text[cut + 1 : cut + 2] != "\n":
                self.put("\n", Span(cut, cut + 1))
            at = cut + 1
        self._copy(Span(at, span.end))
        return Range(start, self.length)

    def put(self, text: str, anchor: Span) -> Range:
        """Append generated text, anchored to the source that caused it; returns where it landed."""
        return self._append(text, anchor, verbatim=False)

    def region(self, kind: str, range_: Range, value: str = "") -> None:
        """Mark a stretch of what was appended."""
        if range_.start < range_.end:
            self._regions.append(Region(kind, range_, value))

    def build(self) -> View:
        """The finished view."""
        return View("".join(self._parts), self._segments, self._regions)

    def _copy(self, span: Span) -> None:
        if span.start < span.end:
            self._append(self.source.text[span.start : span.end], span, verbatim=True)

    def _append(self, text: str, span: Span, *, verbatim: bool) -> Range:
        range_ = Range(self.length, self.length + len(text))
        if text:
            last = self._segments[-1] if self._segments else None
            if last and verbatim and last.verbatim and last.span.end == span.start:
                range_whole = Range(last.range.start, range_.end)
                self._segments[-1] = Segment(range_whole, Span(last.span.start, span.end), True)
            else:
                self._segments.append(Segment(range_, span, verbatim))
            self._parts.append(text)
            self.length = range_.end
        return range_
