"""Addresses as Mastodon finds them: twitter-text's pattern as Mastodon changes it, scheme required.

Learned from `config/initializers/twitter_regex.rb`, `app/lib/extractor.rb` (mastodon/mastodon) and
twitter-text 3.1.0's Ruby side. Their one pattern also takes addresses without a scheme, which
Mastodon then drops: of `example.com/?to=https://e.org` nothing is left to link. So a word is walked
from left to right as the pattern would, dot by dot, in time linear in the text.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex

from socialint.platforms import tlds
from socialint.platforms.x_characters import (
    ACCENTS,
    DIRECTIONAL,
    INVALID,
    PUNCTUATION,
    SPACES,
    char_class,
)
from socialint.platforms.x_domains import tld_end, valid

#: Longest address, and longest name for t.co, as twitter-text has them.
_LONGEST = 4096
_LONGEST_SLUG = 40

#: Letters and digits: no address starts right after one, or after a sign that makes a tag or name.
_NOT_BEFORE = f"A-Za-z0-9ſK@＠$#＃{char_class(INVALID)}"
_CONTROL = "0-1f 7f"
#: What no domain holds.
_BREAKS = char_class(PUNCTUATION, SPACES, DIRECTIONAL, INVALID, _CONTROL)
#: Code points beyond ASCII that a query may hold (RFC 3987's, and private use).
_FOREIGN = char_class(
    "a0-d7ff f900-fdcf fdf0-ffef 10000-1fffd 20000-2fffd 30000-3fffd 40000-4fffd 50000-5fffd",
    "60000-6fffd 70000-7fffd 80000-8fffd 90000-9fffd a0000-afffd b0000-bfffd c0000-cfffd",
    "d0000-dfffd e1000-efffd e000-f8ff f0000-ffffd 100000-10fffd",
)
_PLAIN = r"[^\p{White_Space}<>()?]"


class _Match(NamedTuple):
    """Code point offsets of an address and of its domain, which starts it if there is no scheme."""

    start: int
    domain: int
    domain_end: int
    end: int


class _Label(NamedTuple):
    """A part of a domain: where it starts, its dot, and where a domain ends that goes on there."""

    start: int
    dot: int
    #: With more labels, or with a top-level domain right after the dot.
    onward: int
    top: int


@cache
def _word() -> "regex.Pattern[str]":
    # No part of the pattern takes these; a query does take other spaces.
    return regex.compile(r"[^\t-\r \x85]++")


@cache
def _word_before() -> "regex.Pattern[str]":
    return regex.compile(r"(?r)[^\t-\r \x85]++")


@cache
def _chain() -> "regex.Pattern[str]":
    """A run of what a domain may hold, dots included."""
    return regex.compile(rf"(?:[^{_BREAKS}]|[_.-])++")


@cache
def _scheme() -> "regex.Pattern[str]":
    return regex.compile("(?r)(?i:https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini)://")


@cache
def _not_before() -> "regex.Pattern[str]":
    return regex.compile(f"[{_NOT_BEFORE}]")


@cache
def _port() -> "regex.Pattern[str]":
    return regex.compile(":[0-9]++")


@cache
def _path_part() -> "regex.Pattern[str]":
    """A stretch without parentheses, or a pair of them with at most one pair inside."""
    return regex.compile(
        rf"(?P<plain>{_PLAIN}++)|\((?:{_PLAIN}++|{_PLAIN}*+\({_PLAIN}++\){_PLAIN}*+)\)"
    )


@cache
def _last_parentheses() -> "regex.Pattern[str]":
    """Parentheses that may end a path: here twitter-text's own narrower letters still count."""
    plain = rf"[a-zA-Z\p{{Cyrillic}}0-9!*';:=+,.$/%#\[\]\p{{Pd}}_~&|@{char_class(ACCENTS)}]"
    return regex.compile(rf"\((?:{plain}++|{plain}*+\({plain}++\){plain}*+)\)")


@cache
def _query() -> "regex.Pattern[str]":
    return regex.compile(
        rf"\?[A-Za-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@^{_FOREIGN}]*(?<=[A-Za-z0-9_&=#/\-{_FOREIGN}])"
    )


@cache
def _tco() -> "regex.Pattern[str]":
    return regex.compile(r"(?i:https?://t\.co/)([A-Za-z0-9]++)")


#: What a path may hold but not end with.
_PATH_TAIL = "!*\"'「」;:=,.$%[]~&|@"


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where the addresses with a scheme are, in order."""
    last = 0
    while (sign := text.find("://", last)) >= 0:
        before, after = _word_before().match(text, last, sign), _word().match(text, sign)
        start = before.start() if before else sign
        last = after.end() if after else sign + 3
        for match in _matches(text, start, last):
            end = _kept(text, match) if match.domain > match.start else 0
            if end:
                yield match.start, end


def query_end(text: str, at: int, limit: int) -> int:
    """Where a query that starts at an offset ends; the offset itself where none does."""
    found = _query().match(text, at, limit)
    return found.end() if found and found.end() > at + 1 else at


def may_follow(text: str, at: int) -> bool:
    """Whether an address may start at an offset, for what stands before it."""
    return at == 0 or _not_before().match(text, at - 1) is None


def _kept(text: str, match: _Match) -> int:
    """Where a matched address ends once t.co and the lengths are seen to; 0 where it is none."""
    short = _tco().match(text, match.start, match.end)
    if short and len(short[1]) > _LONGEST_SLUG:
        return 0
    end = short.end() if short else match.end
    fits = end - match.start <= _LONGEST and valid(text[match.domain : match.domain_end])
    return end if fits else 0


def _matches(text: str, start: int, end: int) -> Iterator[_Match]:
    """What the pattern takes of a word, from left to right; no match starts inside another."""
    last = start
    for chain in _chain().finditer(text, start, end):
        if chain.end() <= last or "." not in chain[0]:
            continue
        for label in _labels(text, *chain.span()):
            if label.dot <= max(label.start, last) or text[label.dot - 1] in "_-":
                continue
            span = _from_label(text, label, start, last)
            if span is not None:
                last = _whole(text, span[2], end)
                yield _Match(*span, last)


def _from_label(text: str, label: _Label, start: int, last: int) -> tuple[int, int, int] | None:
    """Where an address, its domain and the domain's end are, if one starts in this label."""
    # The label right before the top-level domain holds no `_`.
    first = label.start if label.onward else text.rfind("_", label.start, label.dot) + 1
    domain_end = label.onward or label.top
    if not domain_end:
        return None
    for at in range(max(first, label.start, last), label.dot):
        if text[at] in "_-":
            continue
        scheme = _scheme().match(text, max(start, last), at)
        if scheme is not None and _opens(text, scheme.start(), start, last):
            return scheme.start(), at, domain_end
        if _opens(text, at, start, last):
            return at, at, domain_end
    return None


def _opens(text: str, at: int, start: int, last: int) -> bool:
    return at == start == last or (at > last and may_follow(text, at))


def _labels(text: str, start: int, end: int) -> list[_Label]:
    """The labels of a chain, each with its dot; looked up from the right, each once."""
    labels: list[_Label] = []
    onward = 0
    dot = text.rfind(".", start, end)
    while dot >= 0:
        before = text.rfind(".", start, dot)
        label = before + 1 if before >= 0 else start
        top = 0 if onward else _top_end(text, dot + 1)
        labels.append(_Label(label, dot, onward, top))
        if dot == label or text[label] in "_-" or text[dot - 1] in "_-":
            onward = 0
        elif not onward and text.find("_", label, dot) < 0:
            onward = top
        dot = before
    return labels[::-1]


def _top_end(text: str, at: int) -> int:
    """Where the top-level domain that starts at an offset ends; 0 where none starts."""
    first = text[at : at + 1]
    return tld_end(text, at) if first.isascii() or first.lower() in _foreign_letters() else 0


@cache
def _foreign_letters() -> frozenset[str]:
    return frozenset(tld[0] for tld in tlds.known())


def _whole(text: str, at: int, limit: int) -> int:
    """Where an address ends whose domain ends at an offset: after its port, path and query."""
    port = _port().match(text, at, limit)
    end = port.end() if port else at
    if text.startswith("/", end, limit):
        end = _path_end(text, end, limit)
    return query_end(text, end, limit)


def _path_end(text: str, start: int, limit: int) -> int:
    """Where the path that starts with a slash ends: not with the punctuation of a sentence."""
    end = at = start + 1
    while at < limit and (part := _path_part().match(text, at, limit)) is not None:
        if part["plain"]:
            kept = len(part[0].rstrip(_PATH_TAIL))
            end = at + kept if kept else end
        elif _last_parentheses().fullmatch(part[0]):
            end = part.end()
        at = part.end()
    return end
