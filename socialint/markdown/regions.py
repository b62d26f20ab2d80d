"""Regions of a text as written: code, quotations, links, headings, list items, emphasis."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from operator import attrgetter

from socialint.markdown.events import Element, elements
from socialint.text import Range, Region

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


_UP_TO = "([^“”„]*+)[”“]"
#: What each mark opens.
_QUOTATIONS = {
    '"': r"\"(?<![^\s(\[{/—–-]\")(?=[^\s\"])([^\"\n]*+(?:\n(?!\s*\n)[^\"\n]*+)*+)(?<=\S)\"(?!\w)",
    "“": f"“{_UP_TO}",
    "„": f"„{_UP_TO}",
    "«": "«([^«»]*+)»",
}


@cache
def _quote(marks: tuple[str, ...]) -> re.Pattern[str]:
    # Of one mark alone: what begins with a letter that is known is found in half of the time.
    return re.compile("|".join(_QUOTATIONS[mark] for mark in marks))


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
    quoted = list(quotations(text))
    if quoted:
        code = [region.range for region in found if region.kind == "code"]
        found.extend(region for region in quoted if not _starts_inside(region.range, code))
    return tuple(sorted(found, key=attrgetter("range")))


def _may_be_marked(text: str) -> bool:
    return bool(
        any(map(text.__contains__, _MARKS))
        or ("_" in text and _outer().search(text))
        or _line().search(f"\n{text}")
    )


def quotations(text: str) -> Iterator[Region]:
    """Two words or more between double quotation marks, opened and closed in one paragraph."""
    marks = tuple(mark for mark in _QUOTATIONS if mark in text)
    if not marks:
        return
    for found in _quote(marks).finditer(text):
        inner = found[found.lastindex or 0]
        if len(inner.split()) > 1 and "\n\n" not in inner:
            yield Region("quotation", Range(*found.span()))


def _bullets(text: str) -> Iterator[Region]:
    """List items that CommonMark does not know."""
    if not any(map(text.__contains__, _BULLETS)):
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
    """Makes regions of what the parser finds."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Region] = []
        self._links: list[Range] | None = None

    @property
    def links(self) -> list[Range]:
        """Where addresses stand: a mark inside of one is none."""
        if self._links is None:
            self._links = list(_links(self.text))
        return self._links

    def read(self) -> list[Region]:
        """The regions, in no particular order."""
        for one in elements(self.text):
            if one.kind in _EMPHASIS:
                self._emphasis(one)
            elif one.kind in ("Link", "Image"):
                self._link(one)
            else:
                self._block(one)
        if "]:" in self.text:
            for found in _definition().finditer(self.text):
                start = found.start() + found.group().index("[")
                self._add("link-target", start, found.end())
        return self.found

    def _add(self, kind: str, start: int, end: int, value: str = "") -> None:
        self.found.append(Region(kind, Range(start, end), value))

    def _block(self, one: Element) -> None:
        if one.kind == "Code":
            self._add("code", one.start, one.end)
            return
        # Without a slice of each: what is nested would be copied once a level.
        start, end = one.start, one.end
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if one.kind == "Item":
            mark = _mark().match(self.text, start, end)
            self._add("list-item", start, end, mark[1] if mark else "")
        elif one.kind == "BlockQuote":
            self._add("quotation", start, end, ">")
        elif one.kind == "CodeBlock":
            if one.data != "Indented":
                self._add("code", start, end)
        elif one.kind == "Heading":
            if self.text.startswith("#", start, end):
                marks = len(raw := self.text[start:end]) - len(raw.lstrip("#"))
                self._add("heading", start, end, raw[:marks])
            elif self.text.endswith("=", start, end):
                # A line of dashes below a line is drawn, not meant as a heading.
                self._add("heading", start, end, "=")

    def _emphasis(self, one: Element) -> None:
        start, end = one.start, one.end
        char = self.text[start]
        mark = char if one.kind == "Emphasis" else char * 2
        before, after = self.text[start - 1 : start], self.text[end : end + 1]
        by_accident = (
            not self.text.startswith(mark, start)
            or (before.isalnum() and after.isalnum())
            or (char == "_" and before in ("@", "#", "/"))
            or (char == "_" and _dunder().fullmatch(self.text, start, end))
            # No address goes on behind white space.
            or (before.strip() and _starts_inside(Range(start, end), self.links))
        )
        if not by_accident:
            self._add("emphasis", start, end, mark)

    def _link(self, one: Element) -> None:
        start, end = one.start, one.end
        target = str(one.data["dest_url"])
        if one.data["link_type"] in ("Autolink", "Email"):
            self._add("link-target", start, end, target)
            return
        image = one.kind == "Image"
        inner = start + (2 if image else 1)
        close = self.text.find("]", max(one.inner, inner), end)
        self._add("alt" if image else "link-text", inner, max(close, inner), target)
        if 0 <= close < end - 2 and self.text[close + 1] in "([":
            self._add("link-target", close + 1, end, target)
