"""Addresses as X finds them, with `https://` or without (twitter-text 3.1.0).

The package tries one large pattern at every place, with 1,574 domains as alternatives: on a line of
100,000 dots that takes hours. Here a text is cut into chains, runs of what a domain may hold; each
dot of a chain is looked up once, and the leftmost match follows from a table of where the domain
that starts at each label ends. JavaScript's patterns see halves of characters beyond U+FFFF, so a
text that has any is cut into such halves first.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from socialint.platforms.x_characters import (
    ACCENTS_ANY_CASE,
    CYRILLIC,
    DIRECTIONAL,
    INVALID,
    PUNCTUATION,
    SPACES,
    char_class,
)
from socialint.platforms.x_domains import latin_domains, tld_end, valid

#: Longest address, its scheme counted twice where it is written (the package's reckoning).
_LONGEST = 4096
#: Longest name for t.co.
_LONGEST_SLUG = 40
#: What a path may hold but not end with, and the same of a query.
_PATH_TAIL = "!*';:,.$%[]\u2013~@|&"
_QUERY_TAIL = "!?*'@():;+$%[].,~|"


class Link(NamedTuple):
    """An address: code point offsets, and the address itself.

    `url` is the text between the offsets but for one oddity of the package: of
    `example.comの説明.jp/a` it says that the address is `example.com/a`.
    """

    start: int
    end: int
    url: str


class _Match(NamedTuple):
    """What the package's pattern takes; its domain, what stands before, if it has a path."""

    start: int
    end: int
    domain: int
    domain_end: int
    before: str
    path: bool


@cache
def _chain() -> "re.Pattern[str]":
    breaks = "21 23-2c 2f 3a-40 5b-5e 7b-7e"  # Punctuation other than `-`, `.` and `_`.
    return re.compile(f"[^{char_class(breaks, SPACES, DIRECTIONAL, INVALID)}]++")


@cache
def _start() -> "re.Pattern[str]":
    """The first letter of a domain, behind what may stand before an address."""
    return re.compile(f"(?<=[^{char_class(_NOT_BEFORE)}])[^_.-]")


_NOT_BEFORE = f"23-24 30-39 40-5a 61-7a ff03 ff20 {INVALID}"


@cache
def _before() -> "re.Pattern[str]":
    return re.compile(f"[^{char_class(_NOT_BEFORE)}]")


@cache
def _dot() -> "re.Pattern[str]":
    letter = f"[^{char_class(PUNCTUATION, SPACES, DIRECTIONAL, INVALID)}]"
    return re.compile(rf"\.(?<={letter}\.)(?={letter})")


@cache
def _port() -> "re.Pattern[str]":
    return re.compile(":[0-9]++")


@cache
def _path_token(*, ascii_only: bool) -> "re.Pattern[str]":
    """A run of plain characters, or parentheses with such a run or one more pair in them."""
    more = () if ascii_only else ("2013", ACCENTS_ANY_CASE, CYRILLIC)
    plain = f"[{char_class('21 23-27 2a-3b 3d 40-5b 5d 5f 61-7a 7c 7e', *more)}]"
    return re.compile(rf"{plain}++|\((?!\)){plain}*+(?:\({plain}++\){plain}*+)?+\)")


@cache
def _query() -> "re.Pattern[str]":
    return re.compile(r"\?[A-Za-z0-9!?*'@():;&=+$/%#\[\]\-_.,~|]*+")


@cache
def _tco() -> "re.Pattern[str]":
    return re.compile(r"[hH][tT][tT][pP][sS]?://[tT]\.[cC][oO]/([A-Za-z0-9]+)")


@lru_cache(maxsize=4)
def links(text: str) -> tuple[Link, ...]:
    """Every address in a text, in order (kept for a moment: the counter asks again)."""
    if "." not in text or _dot().search(text) is None:
        return ()
    if text.isascii() or max(text) <= "\uffff":
        return tuple(_links(text))
    halves, seconds = _halved(text)
    return tuple(
        Link(
            start - bisect_left(seconds, start),
            end - bisect_left(seconds, end),
            url.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass"),
        )
        for start, end, url in _links(halves)
    )


def _halved(text: str) -> tuple[str, list[int]]:
    """The text as UTF-16 units, and the offsets of those that are the second of a pair."""
    parts: list[str] = []
    seconds: list[int] = []
    at = 0
    for match in re.finditer("[\U00010000-\U0010ffff]", text):
        start = match.start()
        code = ord(match[0]) - 0x10000
        parts += (text[at:start], chr(0xD800 + (code >> 10)), chr(0xDC00 + (code & 0x3FF)))
        seconds.append(start + len(seconds) + 1)
        at = start + 1
    return "".join((*parts, text[at:])), seconds


def _links(text: str) -> Iterator[Link]:
    for match in _matches(text):
        scheme = match.domain - match.start
        if match.end - match.start + (scheme or len("https://")) > _LONGEST:
            continue
        if not valid(text[match.domain : match.domain_end]):
            continue
        if scheme:
            yield from _with_scheme(text, match)
        elif match.before not in {"-", "_", ".", "/"}:
            yield from _without_scheme(text, match)


def _with_scheme(text: str, match: _Match) -> Iterator[Link]:
    end = match.end
    short = _tco().match(text, match.start, end)
    if short:
        if len(short[1]) > _LONGEST_SLUG:
            return
        end = _query_end(text, short.end(), end)
    yield Link(match.start, end, text[match.start : end])


def _without_scheme(text: str, match: _Match) -> Iterator[Link]:
    """The Latin parts of a domain; the last takes the path, whatever stands between them."""
    domain = text[match.domain : match.domain_end]
    parts: list[Link] = []
    end = 0
    for part in latin_domains(domain):
        # The package looks the part up from the left, and may find it too early.
        start = domain.index(part, end)
        end = start + len(part)
        parts.append(Link(match.start + start, match.start + end, part))
    if parts and match.path:
        start, _, part = parts[-1]
        parts[-1] = Link(start, match.end, part + text[match.domain_end : match.end])
    yield from parts


def _matches(text: str) -> Iterator[_Match]:
    last = done = 0
    for dot in _dot().finditer(text):
        at = dot.start()
        if at < done or not tld_end(text, at + 1):
            continue
        start, done = _chain_around(text, at, done)
        if done > last:
            for match in _chain_matches(text, start, done, last):
                last = match.end
                yield match


def _chain_around(text: str, at: int, done: int) -> tuple[int, int]:
    """The chain that holds an offset; no chain that starts before `done` does."""
    space = text.rfind(" ", done, at)
    for chain in _chain().finditer(text, max(space, done)):
        if chain.end() > at:
            return chain.span()
    raise AssertionError(text[at])  # pragma: no cover - a dot is always in a chain


def _chain_matches(text: str, start: int, end: int, last: int) -> Iterator[_Match]:
    """The matches in a chain, from left to right; what stands before `last` is taken."""
    dots = [at for at in range(start, end) if text[at] == "."]
    onward = _domain_ends(text, start, dots)
    for index, dot in enumerate(dots):
        label = dots[index - 1] + 1 if index else start
        if dot <= last or dot == label or text[dot - 1] in "_-":
            continue
        ends, first = onward[index + 1], label
        if not ends:
            # The label right before a known domain holds no `_`.
            ends, first = tld_end(text, dot + 1), text.rfind("_", label, dot) + 1 or label
        if not ends:
            continue
        scheme = _scheme(text, start, last) if not index and first == start else None
        domain = start if scheme is not None else _domain_start(text, first, dot, last)
        if domain is not None:
            match = _whole(text, domain if scheme is None else scheme, domain, ends)
            last = match.end
            yield match


def _domain_ends(text: str, start: int, dots: list[int]) -> list[int]:
    """For each label of a chain, where the longest domain from there ends; 0 where none starts."""
    ends = [0] * (len(dots) + 1)
    for index in range(len(dots) - 1, -1, -1):
        dot = dots[index]
        label = dots[index - 1] + 1 if index else start
        if dot == label or text[label] in "_-" or text[dot - 1] in "_-":
            continue
        ends[index] = ends[index + 1] or (
            tld_end(text, dot + 1) if text.find("_", label, dot) < 0 else 0
        )
    return ends


def _scheme(text: str, domain: int, last: int) -> int | None:
    """Where the scheme before a domain starts, if it may stand there."""
    if text[domain] in "_-." or text[max(domain - 3, 0) : domain] != "://":
        return None
    for scheme in ("https://", "http://"):
        start = domain - len(scheme)
        if start >= 0 and text[start:domain].lower() == scheme:
            break
    else:
        return None
    if start == last == 0 or (start > last and _before().match(text, start - 1)):
        return start
    return None


def _domain_start(text: str, first: int, dot: int, last: int) -> int | None:
    """The first place from `first` on, in one label, where a domain without scheme may start."""
    if first == last == 0 and text[0] not in "_-.":
        # At the very start the package first tries the first letter as what stands before.
        second = _start().match(text, 1, dot)
        return 1 if second else 0
    found = _start().search(text, max(first, last + 1), dot)
    return found.start() if found else None


def _whole(text: str, start: int, domain: int, domain_end: int) -> _Match:
    """The match from a domain on: with its port, path and query."""
    port = _port().match(text, domain_end)
    end = port.end() if port else domain_end
    path = text.startswith("/", end)
    if path:
        end = _path_end(text, end)
    end = _query_end(text, end, len(text))
    return _Match(start, end, domain, domain_end, text[max(start - 1, 0) : start], path)


def _path_end(text: str, slash: int) -> int:
    """A path goes to the last character that may end one, and on through parentheses after that."""
    # The pattern for all letters takes milliseconds to compile.
    token = _path_token(ascii_only=text.isascii())
    at = end = slash + 1
    while found := token.match(text, at):
        if text[at] != "(":
            closing = len(found[0].rstrip(_PATH_TAIL))
            end = at + closing if closing else end
        elif at == end:
            end = found.end()
        at = found.end()
    return end


def _query_end(text: str, at: int, limit: int) -> int:
    query = _query().match(text, at, limit)
    return at + len(query[0].rstrip(_QUERY_TAIL)) if query else at
