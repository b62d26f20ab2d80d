"""Regions of a text as written: code, quotations, links, headings, list items, emphasis."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from socialint.markdown.events import Event, events
from socialint.markdown.outline import address
from socialint.text import Range, Region
from socialint.wide import wide

_EMPHASIS = frozenset({"Emphasis", "Strong", "Strikethrough"})

#: The marks inside a line without which, and without `_outer`, the parser finds nothing there.
_MARKS = tuple("*`[<~")
_BULLETS = "•◦▪▫‣⁃●○"


@cache
def _line() -> re.Pattern[str]:
    # Without such a line or one of `_MARKS` there is nothing for the parser to find.
    return re.compile(
        r"\n[ \t]*(?:>|(?:\#{1,6}|[-+]|\d{1,9}[.)])(?=\s|\Z)|=+[ \t]*$)", re.MULTILINE
    )


@cache
def _outer() -> re.Pattern[str]:
    """An underscore that may be a mark: inside a word (`@ana_example`) none is."""
    return re.compile(r"_(?:(?<!\w_)|(?!\w))")


@cache
def _bullet() -> re.Pattern[str]:
    return re.compile(rf"^[ \t]*([{_BULLETS}])[ \t]*(?=\S)([^\n]*)", re.MULTILINE)


@cache
def _quote() -> re.Pattern[str]:
    # Each alternative begins with its mark: where none of them stands nothing else is tried.
    inner = "([^“”„]*+)[”“]"
    return re.compile(
        r"\"(?<![^\s(\[{/—–-]\")(?=[^\s\"])([^\"\n]*+(?:\n(?!\s*\n)[^\"\n]*+)*+)(?<=\S)\"(?!\w)"
        rf"|“{inner}|„{inner}"
        r"|«([^«»]*+)»"
    )


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"(?:https?://|www\.)[^\s<>]+", re.IGNORECASE)


@cache
def _definition() -> re.Pattern[str]:
    return re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t]*\S[^\n]*", re.MULTILINE)


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"\s*(\S+)")


@cache
def _dunder() -> re.Pattern[str]:
    return re.compile(r"__[a-z0-9_]+__")


def regions(text: str) -> tuple[Region, ...]:
    """What in a text as written is not plain prose, were it read as Markdown.

    Besides the kinds that `Region` names: a `link-text` goes from bracket to bracket (both left
    out) and the `link-target` that follows covers the round brackets too; both have the address as
    value. An `emphasis` covers its marks and has the mark as value, as a `heading` and a
    `list-item` do.
    """
    if not text:
        return ()
    found = list(_bullets(text))
    if _may_be_marked(text):
        found.extend(_Reader(text).read())
    code = [region.range for region in found if region.kind == "code"]
    found.extend(region for region in quotations(text) if not _starts_inside(region.range, code))
    return tuple(sorted(found, key=lambda region: region.range))


def _may_be_marked(text: str) -> bool:
    return bool(
        any(map(text.__contains__, _MARKS))
        or ("_" in text and _outer().search(text))
        or _line().search(f"\n{text}")
    )


def quotations(text: str) -> Iterator[Region]:
    """Two words or more between double quotation marks, opened and closed in one paragraph."""
    if '"' not in text and wide(text).isdisjoint("“„«"):
        return
    for found in _quote().finditer(text):
        inner = found[found.lastindex or 0]
        if len(inner.split()) > 1 and "\n\n" not in inner:
            yield Region("quotation", Range(*found.span()))


def _bullets(text: str) -> Iterator[Region]:
    """List items that CommonMark does not know."""
    if wide(text).isdisjoint(_BULLETS):
        return
    for found in _bullet().finditer(text):
        end = found.start() + len(found.group().rstrip())
        yield Region("list-item", Range(found.start(1), end), found[1])


def _links(text: str) -> Iterator[Range]:
    if "://" in text or "www." in text.lower():
        for found in _address().finditer(text):
            length = len(found.group().rstrip("*_~)].,;:!?"))
            yield Range(found.start(), found.start() + length)


def _starts_inside(range_: Range, others: list[Range]) -> bool:
    at = bisect_right(others, (range_.start, float("inf"))) - 1
    return at >= 0 and others[at].start <= range_.start < others[at].end


class _Reader:
    """Makes regions of the parser's events."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.stack: list[Event] = []
        #: Where the last thing that was read ends.
        self.last = 0
        self._links: list[Range] | None = None

    @property
    def links(self) -> list[Range]:
        """Where addresses stand: a mark inside of one is none."""
        if self._links is None:
            self._links = list(_links(self.text))
        return self._links

    def read(self) -> Iterator[Region]:
        """The regions, in no particular order."""
        for event in events(self.text, paragraphs=False):
            if event.step == "start":
                self.stack.append(event)
                self.last = event.start
                continue
            if event.step == "end":
                yield from self._end(self.stack.pop())
            elif event.kind == "Code":
                yield Region("code", Range(event.start, event.end))
            self.last = event.end
        if "]:" in self.text:
            for found in _definition().finditer(self.text):
                start = found.start() + found.group().index("[")
                yield Region("link-target", Range(start, found.end()))

    def _end(self, opened: Event) -> Iterator[Region]:
        """The region of a block or span that has been read to its end."""
        kind = opened.kind
        if kind in _EMPHASIS:
            yield from self._emphasis(opened)
        elif kind in ("Link", "Image"):
            yield from self._link(opened)
        elif kind in ("Heading", "Item", "BlockQuote", "CodeBlock"):
            yield from self._block(opened)

    def _block(self, opened: Event) -> Iterator[Region]:
        # Without a slice of each: what is nested would be copied once a level.
        start, end = opened.start, opened.end
        while end > start and self.text[end - 1].isspace():
            end -= 1
        range_ = Range(start, end)
        if opened.kind == "BlockQuote":
            yield Region("quotation", range_, ">")
        elif opened.kind == "CodeBlock":
            if opened.data != "Indented":
                yield Region("code", range_)
        elif opened.kind == "Item":
            mark = _mark().match(self.text, start, end)
            yield Region("list-item", range_, mark[1] if mark else "")
        elif self.text.startswith("#", start, end):
            marks = len(raw := self.text[start:end]) - len(raw.lstrip("#"))
            yield Region("heading", range_, raw[:marks])
        elif self.text.endswith("=", start, end):
            # A line of dashes below a line is drawn, not meant as a heading.
            yield Region("heading", range_, "=")

    def _emphasis(self, opened: Event) -> Iterator[Region]:
        start, end = opened.start, opened.end
        char = self.text[start]
        mark = char if opened.kind == "Emphasis" else char * 2
        before, after = self.text[start - 1 : start], self.text[end : end + 1]
        by_accident = (
            not self.text.startswith(mark, start)
            or (before.isalnum() and after.isalnum())
            or (char == "_" and before in ("@", "#", "/"))
            or (char == "_" and _dunder().fullmatch(self.text, start, end))
            or _starts_inside(Range(start, end), self.links)
        )
        if not by_accident:
            yield Region("emphasis", Range(start, end), mark)

    def _link(self, opened: Event) -> Iterator[Region]:
        start, end = opened.start, opened.end
        target = str(opened.data["dest_url"])
        if opened.data["link_type"] in ("Autolink", "Email"):
            yield Region("link-target", Range(start, end), target)
            return
        inner = start + (2 if opened.kind == "Image" else 1)
        where = address(self.text, max(self.last, inner), end)
        close = self.text.find("]", max(self.last, inner), end)
        kind = "alt" if opened.kind == "Image" else "link-text"
        yield Region(kind, Range(inner, max(close, inner)), target)
        if where.start < end:
            yield Region("link-target", Range(close + 1, end), target)
