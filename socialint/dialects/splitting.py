"""Views put together from parts of other views, and long ones cut as publishers cut them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from sys import maxsize

from socialint.text import Range, Region, Segment, Span, View

#: A publisher's room for ` (10/12)` at the end of each part.
_ROOM = 8

#: What opens a new part wherever a text has to be cut: two blank lines.
PART = "\n\n\n"


class Joiner:
    """Puts a view together from stretches of other views and generated text, in reading order."""

    def __init__(self) -> None:
        self.length = 0
        self._texts: list[str] = []
        self._segments: list[Segment] = []
        self._regions: list[Region] = []

    def add(self, view: View) -> Range:
        """Append a whole view, its regions included; returns where it landed."""
        start = self.length
        for segment in view.segments:
            self._segment(segment._replace(range=_moved(segment.range, start)))
        for region in view.regions:
            self._regions.append(region._replace(range=_moved(region.range, start)))
        return self._text(view.text)

    def copy(self, view: View, range_: Range) -> Span:
        """Append a stretch of a view, without regions; returns where in the source it ends."""
        for segment in view.parts(range_, self.length):
            self._segment(segment)
        self._text(view[range_])
        return end_of_segments(self._segments)

    def put(self, text: str, anchor: Span) -> Range:
        """Append generated text, anchored to the source that caused it; returns where it landed."""
        range_ = self._text(text)
        if text:
            self._segment(Segment(range_, anchor, verbatim=False))
        return range_

    def region(self, kind: str, range_: Range, value: str = "") -> None:
        """Mark a stretch of what was appended."""
        if range_.start < range_.end:
            self._regions.append(Region(kind, range_, value))

    def build(self) -> View:
        """The finished view."""
        return View("".join(self._texts), self._segments, self._regions)

    def _text(self, text: str) -> Range:
        range_ = Range(self.length, self.length + len(text))
        self._texts.append(text)
        self.length = range_.end
        return range_

    def _segment(self, new: Segment) -> None:
        last = self._segments[-1] if self._segments else None
        if last and last.verbatim and new.verbatim and last.span.end == new.span.start:
            whole = Range(last.range.start, new.range.end)
            self._segments[-1] = Segment(whole, Span(last.span.start, new.span.end), verbatim=True)
        else:
            self._segments.append(new)


def _moved(range_: Range, by: int) -> Range:
    return Range(range_.start + by, range_.end + by)


def end_of(view: View) -> Span:
    """The empty place in the source at which a view ends: what is added there hangs on to it."""
    return end_of_segments(view.segments)


def end_of_segments(segments: Sequence[Segment]) -> Span:
    """The empty place in the source at which the last of some segments ends."""
    end = segments[-1].span.end if segments else 0
    return Span(end, end)


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"https?://\S+")


def numbered(view: View, limit: int, *, link: int | None = None) -> tuple[View, ...]:
    """A text over the limit cut into parts that end in `(1/3)`; else the text as it is.

    As galaxy-social does it: code points are counted, addresses as `link` code points where it is
    given; parts end at white space, or where the author left two blank lines.
    """
    if len(view.text) <= limit:
        return (view,)
    width = max(limit - _ROOM, 1)
    ranges = [range_ for part in _sections(view.text) for range_ in _wrap(view, part, width, link)]
    return tuple(
        _with_number(part, f" ({number}/{len(ranges)})")
        for number, part in enumerate(_cut(view, ranges), 1)
    ) or (view,)


def _cut(view: View, ranges: list[Range]) -> Iterator[View]:
    """The parts of a view, in time that grows with its regions and not with their square."""
    bare = View(view.text, view.segments)
    ends = [range_.end for range_ in ranges]
    inside: list[list[Region]] = [[] for _ in ranges]
    for region in view.regions:
        index = bisect_right(ends, region.range.start)
        while index < len(ranges) and ranges[index].start < region.range.end:
            start = max(region.range.start, ranges[index].start) - ranges[index].start
            end = min(region.range.end, ranges[index].end) - ranges[index].start
            inside[index].append(region._replace(range=Range(start, end)))
            index += 1
    for range_, regions in zip(ranges, inside, strict=True):
        yield bare.slice(range_).with_regions(regions)


def _with_number(view: View, number: str) -> View:
    joiner = Joiner()
    joiner.add(view)
    joiner.put(number, end_of(view))
    return joiner.build()


def _sections(text: str) -> Iterator[Range]:
    """The stretches between two blank lines, without line ends around them."""
    start = 0
    while start <= len(text):
        end = text.find(PART, start)
        end = len(text) if end < 0 else end
        part = text[start:end]
        yield Range(start + len(part) - len(part.lstrip("\n")), start + len(part.rstrip("\n")))
        start = end + len(PART)


def _wrap(view: View, part: Range, width: int, link: int | None) -> Iterator[Range]:
    """Where a publisher that uses Python's textwrap breaks a stretch, never inside an address."""
    from textwrap import TextWrapper

    counted, places = _counted(view.text, part, link)
    wrapper = TextWrapper(width, replace_whitespace=False, expand_tabs=False)
    at = 0
    for line in wrapper.wrap(counted):
        # A line is a stretch of the text as it stands: only white space between lines is dropped.
        at = counted.index(line, at)
        start, end = places.real(at), places.real(at + len(line))
        at += len(line)
        yield Range(start, max(start, end))


class _Places:
    """Where the characters of a text with stand-ins for addresses are in the real text."""

    def __init__(self, start: int) -> None:
        self.start = start
        self.runs: list[tuple[int, int]] = [(0, start)]

    def real(self, at: int) -> int:
        """The place in the real text; from inside an address at most its end."""
        index = bisect_right(self.runs, (at, maxsize)) - 1
        counted, real = self.runs[index]
        if index + 1 < len(self.runs):
            return min(real + at - counted, self.runs[index + 1][1])
        return real + at - counted


def _counted(text: str, part: Range, link: int | None) -> tuple[str, _Places]:
    """The stretch with each address replaced by letters that no line breaks at."""
    places = _Places(part.start)
    pieces: list[str] = []
    length, at = 0, part.start
    for found in _address().finditer(text, part.start, part.end):
        pieces.append(text[at : found.start()])
        length += found.start() - at
        pieces.append("~" * (link or len(found.group())))
        places.runs.append((length, found.start()))
        length += len(pieces[-1])
        places.runs.append((length, found.end()))
        at = found.end()
    pieces.append(text[at : part.end])
    return "".join(pieces), places
