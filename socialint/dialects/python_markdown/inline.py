"""The marks inside a paragraph as the Markdown package for Python reads them.

Publishers that convert with that package, and not by CommonMark, differ in what readers see: a
star between spaces stays, `~~` and bare addresses are plain text. Facts read in Python-Markdown
3.x, `inlinepatterns.py`. Reference links (`[text][id]`) are left as they are written.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

#: Stands for a character that is spoken for: neither a word, nor white space, nor a mark.
_TAKEN = "\x01"

#: What a backslash takes the meaning from.
_ESCAPED = frozenset("\\`*_{}[]()>#+-.!")


class Token(NamedTuple):
    """A stretch that readers do not see as it is written.

    `kind` is `start` or `end` of the element `value`, `text` (`value` is shown instead) or `drop`.
    `href` is where the address of a link is, `before` what readers see between text and address.
    """

    start: int
    end: int
    kind: str
    value: str = ""
    href: tuple[int, int] | None = None
    before: str = ": "


@cache
def _pattern(name: str) -> re.Pattern[str]:
    flags = re.DOTALL
    return {
        "ticks": re.compile(r"`+"),
        "escape": re.compile(r"\\(.)", flags),
        "autolink": re.compile(r"<((?:f|h)t{1,2}ps?://[^<>]*)>", flags | re.IGNORECASE),
        "mail": re.compile(r"<([^<> !]+@[^@<> ]+)>"),
        "html": re.compile(r"<(/?[a-zA-Z][^<>@ ]*(?: [^<>]*)?|!--(?:(?!<!--|-->).)*--)>", flags),
        "href": re.compile(r"\bhref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE),
        "entity": re.compile(r"&(?:[a-zA-Z0-9]+|#[0-9]+|#x[0-9a-fA-F]+);"),
        "break": re.compile(r"  \n"),
        "alone": re.compile(r"(?:^|(?<=\s))(?:\*{1,3}|_{1,3})(?=\s|$)"),
        "stars": re.compile(r"\*+"),
        "title": re.compile(r"\s+(?:\"[^\"]*\"|'[^']*')\s*\Z"),
        "open-under": re.compile(r"(?<![\w_])(_{1,3})(?!_)(?=\S)"),
        "close-under": re.compile(r"(?<!_)(_{1,3})(?![\w_])"),
    }[name]


def tokens(text: str, kept: re.Pattern[str] | None = None) -> list[Token]:
    """What of a paragraph readers do not see as it is written, in order of place.

    `kept` matches what the publisher hides from the conversion.
    """
    return sorted(_Inline(text, kept).found, key=lambda token: (token.start, token.end))


class _Inline:
    """Goes through the marks in order of their precedence; what is spoken for is masked."""

    def __init__(
        self, text: str, kept: re.Pattern[str] | None = None, *, in_link: bool = False
    ) -> None:
        if kept is not None:
            text = kept.sub(_masked, text)
        self.text = text
        self.mask = text
        self.found: list[Token] = []
        self._code()
        self._sub("escape", self._escape)
        if not in_link:
            self._links()
            self._sub("autolink", self._autolink)
            self._sub("mail", self._autolink)
        self._sub("html", self._html)
        self._sub("entity", self._entity)
        self._sub("break", self._break)
        self._sub("alone", _masked)
        self._stars(0, len(text))
        self._underscores()

    def _sub(self, name: str, handle: Callable[[re.Match[str]], str]) -> None:
        self.mask = _pattern(name).sub(handle, self.mask)

    def _add(self, start: int, end: int, kind: str, value: str = "") -> None:
        self.found.append(Token(start, end, kind, value))

    def _code(self) -> None:
        """Pairs of backtick runs of one length; spaces at their inner ends go."""
        runs = list(_pattern("ticks").finditer(self.text))
        places: dict[int, list[int]] = {}
        for index, run in enumerate(runs):
            places.setdefault(len(run.group()), []).append(index)
        mask: list[str] = []
        at = index = 0
        while index < len(runs):
            run = runs[index]
            same = places[len(run.group())]
            later = bisect_right(same, index)
            if later < len(same) and not _escaped(self.text, run.start()):
                close = runs[same[later]]
                self._code_span(run.end(), close.start(), len(run.group()))
                mask += self.text[at : run.start()], _TAKEN * (close.end() - run.start())
                at, index = close.end(), same[later]
            index += 1
        self.mask = "".join((*mask, self.text[at:]))

    def _code_span(self, start: int, end: int, ticks: int) -> None:
        inner = self.text[start:end]
        first = start + len(inner) - len(inner.lstrip())
        last = max(first, end - (len(inner) - len(inner.rstrip())))
        self._add(start - ticks, first, "start", "code")
        self._add(last, end + ticks, "end", "code")

    def _escape(self, match: re.Match[str]) -> str:
        if match[1] not in _ESCAPED:
            return match[0]
        self._add(match.start(), match.start() + 1, "drop")
        return _masked(match)

    def _links(self) -> None:
        """`[text](address "title")`, brackets balanced; an image goes, its text is no one's."""
        pairs = _brackets(self.mask)
        mask: list[str] = []
        at = 0
        for start in sorted(open_ for open_ in pairs if self.mask[open_] == "["):
            middle = pairs[start]
            if start < at or self.mask[middle + 1 : middle + 2] != "(":
                continue
            end = pairs.get(middle + 1)
            if end is None:
                continue
            if self.mask[start - 1 : start] == "!":
                self._add(start - 1, end + 1, "drop")
                start -= 1  # noqa: PLW2901 - the mark belongs to it
            else:
                self._link(start, middle, end)
            mask += self.mask[at:start], _TAKEN * (end + 1 - start)
            at = end + 1
        self.mask = "".join((*mask, self.mask[at:]))

    def _link(self, start: int, middle: int, end: int) -> None:
        first, last = middle + 2, end
        title = _pattern("title").search(self.text, first, last)
        last = title.start() if title else last
        inner = self.text[first:last]
        first += len(inner) - len(inner.lstrip())
        last = max(first, last - (len(inner) - len(inner.rstrip())))
        if self.text[first:last].startswith("<") and self.text[first:last].endswith(">"):
            first, last = first + 1, last - 1
        self.found.append(Token(start, start + 1, "start", "a", (first, last)))
        for token in _Inline(self.text[start + 1 : middle], in_link=True).found:
            self.found.append(_moved(token, start + 1))
        self._add(middle, end + 1, "end", "a")

    def _autolink(self, match: re.Match[str]) -> str:
        href = match.span(1)
        before = ": " if "://" in match[1] else ": mailto:"
        self.found.append(Token(match.start(), href[0], "start", "a", href, before))
        self._add(href[1], match.end(), "end", "a")
        return _masked(match)

    def _html(self, match: re.Match[str]) -> str:
        """A tag readers never see; a comment neither."""
        inner = match[1]
        if inner.startswith("!--"):
            self._add(match.start(), match.end(), "drop", "comment")
            return _masked(match)
        name = re.split(r"[\s/]", inner.lstrip("/"), maxsplit=1)[0].lower()
        if inner.startswith("/"):
            self._add(match.start(), match.end(), "end", name)
            return _masked(match)
        href = _pattern("href").search(self.text, match.start(1), match.end(1))
        place = (
            next((href.span(n) for n in (1, 2, 3) if href[n] is not None), None) if href else None
        )
        self.found.append(Token(match.start(), match.end(), "start", name, place))
        if inner.endswith("/"):
            self._add(match.end(), match.end(), "end", name)
        return _masked(match)

    def _entity(self, match: re.Match[str]) -> str:
        from html import unescape

        shown = unescape(match[0])
        if shown == match[0]:
            return shown
        self._add(match.start(), match.end(), "text", shown)
        return _masked(match)

    def _break(self, match: re.Match[str]) -> str:
        self._add(match.start(), match.start() + 2, "start", "br")
        self._add(match.start() + 2, match.start() + 2, "end", "br")
        return "\x01\x01\n"

    def _stars(self, start: int, end: int) -> None:
        """Stars in pairs of one, two or three, the longest that close first."""
        work = [(start, end)]
        while work:
            at, end = work.pop()
            while (at := self.mask.find("*", at, end)) >= 0:
                at = self._pair(at, end, work)

    def _pair(self, at: int, end: int, work: list[tuple[int, int]]) -> int:
        """Find what closes the stars at a place; returns where to go on."""
        past = self._two_and_one(at, end)
        if past is not None:
            return past
        for size in (3, 2, 1):
            close = self._closes(at, size, end)
            if close is not None:
                self._emphasis(at, close, size)
                if size > 1:
                    work.append((at + size, close))
                return close + size
        run = _pattern("stars").match(self.mask, at, end)
        return run.end() if run else end

    def _two_and_one(self, at: int, end: int) -> int | None:
        """Three stars that close as two and one, in either order."""
        if not self.mask.startswith("***", at, end):
            return None
        first = _pattern("stars").search(self.mask, at + 4, end)
        if first is None or len(first[0]) > 2:
            return None
        size = 3 - len(first[0])
        last = self.mask.find("*" * size, first.end(), end)
        if last < 0:
            return None
        self._emphasis(at, first.start(), 3, len(first[0]))
        self._emphasis(first.end(), last, 0, size)
        return last + size

    def _closes(self, at: int, size: int, end: int) -> int | None:
        mark = "*" * size
        if not self.mask.startswith(mark, at, end):
            return None
        close = self.mask.find(mark, at + size + 1, end)
        if size == 1 and self.mask.find("*", at + 1, end) != close:
            return None
        return close if close >= 0 else None

    def _emphasis(self, at: int, close: int, size: int, closing: int | None = None) -> None:
        self._add(at, at + size, "start", "em")
        self._add(close, close + (size if closing is None else closing), "end", "em")

    def _underscores(self) -> None:
        """Underscores in pairs of one length, never inside a word."""
        closing: dict[int, list[int]] = {}
        for match in _pattern("close-under").finditer(self.mask):
            closing.setdefault(len(match[1]), []).append(match.start())
        past = -1
        for match in _pattern("open-under").finditer(self.mask):
            places = closing.get(len(match[1]), [])
            later = bisect_right(places, match.end())
            if match.start() <= past or later == len(places):
                continue
            past = places[later]
            self._emphasis(match.start(), past, len(match[1]))


def _masked(match: re.Match[str]) -> str:
    return _TAKEN * len(match[0])


def _escaped(text: str, at: int) -> bool:
    """Whether an odd number of backslashes stands before a place."""
    before = text[max(0, at - 64) : at]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


def _moved(token: Token, by: int) -> Token:
    href = (token.href[0] + by, token.href[1] + by) if token.href else None
    return token._replace(start=token.start + by, end=token.end + by, href=href)


def _brackets(mask: str) -> dict[int, int]:
    """Where each bracket and parenthesis closes."""
    pairs: dict[int, int] = {}
    square: list[int] = []
    round_: list[int] = []
    for match in re.finditer(r"[\[\]()]", mask):
        stack = square if match[0] in "[]" else round_
        if match[0] in "[(":
            stack.append(match.start())
        elif stack:
            pairs[stack.pop()] = match.start()
    return pairs
