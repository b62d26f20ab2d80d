"""How long a post is to X: code points weighed one or two, an address 23, an emoji two.

Sources: twitter-text 3.1.0 and its `config/v1.json` to `v3.json`;
https://docs.x.com/fundamentals/counting-characters. The text is counted in Unicode's form NFC.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from socialint.platforms.x_characters import INVALID, LIGHT, char_class
from socialint.platforms.x_emoji import sequences
from socialint.platforms.x_links import Link, links

#: What an address counts, whatever its length.
LINK_WEIGHT = 23
#: No letter takes more marks; to put millions of them in order, as NFC does, would take hours.
_MOST_MARKS = 200
#: A text as short as this is composed at once, whatever it holds.
_SHORT = 1000


class Config(NamedTuple):
    """A way of counting: how much fits, what a character beyond the light ones weighs."""

    limit: int
    heavy: int
    #: Whether an emoji counts as one character, however many code points it has.
    emoji: bool


#: 2006 to 2017; 2017 to 2018; since then.
V1 = Config(140, 1, emoji=False)
V2 = Config(280, 2, emoji=False)
V3 = Config(280, 2, emoji=True)


class Parsed(NamedTuple):
    """What the package's `parseTweet` says; `valid_end` is inclusive, in UTF-16 units."""

    weight: int
    valid: bool
    permillage: int
    valid_end: int


class _Piece(NamedTuple):
    """A stretch that is weighed as a whole, or character by character where `weight` is None."""

    start: int
    end: int
    weight: int | None


@cache
def _heavy() -> "re.Pattern[str]":
    return re.compile(f"[^{char_class(LIGHT)}]")


@cache
def _invalid() -> "re.Pattern[str]":
    return re.compile(f"[{char_class(INVALID)}]")


def invalid_at(text: str) -> int | None:
    """Where the first character stands that no post may hold (U+FEFF, U+FFFE, U+FFFF), or None."""
    found = None if text.isascii() else _invalid().search(text)
    return found.start() if found else None


def weigh(text: str, config: Config = V3) -> int:
    """The weight of a text, addresses and emoji as wholes."""
    if text.isascii() and "." not in text:
        return len(text)
    return _total(composed(text), config)


def cut(text: str, limit: int, config: Config = V3) -> int | None:
    """The code point offset at which a text reaches a limit; None where it fits."""
    whole = composed(text)
    at = _cut(whole, limit, config)
    return at if at is None or whole == text else _offset_before_composing(text, at)


def parse(text: str, config: Config = V3) -> Parsed:
    """A text's weight and validity as the package gives them."""
    whole = composed(text)
    weight = _total(whole, config)
    over = _cut(whole, config.limit, config)
    bad = invalid_at(whole)
    end = min(len(whole) if over is None else over, len(whole) if bad is None else bad)
    shift = _units(text) - _units(whole)
    return Parsed(
        weight,
        bad is None and 0 < weight <= config.limit,
        # In floating point, as the package has it: 4522 of 280 is 16149, not 16150.
        int(weight / config.limit * 1000),
        max(_units(whole[:end]) - 1, 0) + shift,
    )


def _total(text: str, config: Config) -> int:
    return sum(
        _plain(text[start:end], config) if weight is None else weight
        for start, end, weight in _pieces(text, config)
    )


def _plain(text: str, config: Config) -> int:
    if config.heavy == 1 or text.isascii():
        return len(text)
    return len(text) + len(_heavy().findall(text))


def _pieces(text: str, config: Config) -> Iterator[_Piece]:
    wholes: dict[int, Link | int] = {}
    if config.emoji:
        wholes.update(sequences(text))
    wholes.update((link.start, link) for link in links(text))
    at = 0
    for start in sorted(wholes):
        if start < at:
            continue
        if at < start:
            yield _Piece(at, start, None)
        whole = wholes[start]
        if isinstance(whole, int):
            at, weight = whole, config.heavy
        else:
            at, weight = _link_end(text, whole, config)
        yield _Piece(start, at, weight)
    if at < len(text):
        yield _Piece(at, len(text), None)


def _link_end(text: str, link: Link, config: Config) -> tuple[int, int]:
    """Where the package goes on counting after an address, and what it has counted till there.

    It skips as many UTF-16 units as the address has, which its text may not (see `Link`), and then
    weighs the second half of a character by itself.
    """
    if text.startswith(link.url, link.start):
        return link.start + len(link.url), LINK_WEIGHT
    left = _units(link.url)
    at = link.start
    while left > 0 and at < len(text):
        left -= _units(text[at])
        at += 1
    return at, LINK_WEIGHT + (config.heavy if left < 0 else 0)


def _cut(text: str, limit: int, config: Config) -> int | None:
    used = 0
    for start, end, weight in _pieces(text, config):
        taken = _plain(text[start:end], config) if weight is None else weight
        if used + taken > limit:
            if weight is not None:
                return start
            return _fitting(text, start, end, limit - used, config)
        used += taken
    return None


def _fitting(text: str, start: int, end: int, room: int, config: Config) -> int:
    """Where in a stretch without addresses and emoji so much room is filled."""
    at = start + room
    if config.heavy > 1:
        for heavy in _heavy().finditer(text, start, end):
            if heavy.start() >= at:
                break
            at -= config.heavy - 1
    return at


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def composed(text: str) -> str:
    """The text in form NFC; runs of more than 200 marks are composed piece by piece."""
    if text.isascii():
        return text
    from unicodedata import normalize

    if len(text) <= _SHORT:
        return normalize("NFC", text)
    import regex

    parts = []
    at = 0
    for marks in regex.finditer(rf"\p{{M}}{{{_MOST_MARKS}}}", text):
        parts.append(normalize("NFC", text[at : marks.end()]))
        at = marks.end()
    return "".join((*parts, normalize("NFC", text[at:])))


def _offset_before_composing(text: str, at: int) -> int:
    """The offset in a text of an offset in its form NFC; a character is never split."""
    import regex

    done = 0
    for cluster in regex.finditer(r"\X", text):
        length = len(composed(cluster[0]))
        if done + length > at:
            return cluster.start() + _inside(cluster[0], at - done)
        done += length
    return len(text)


def _inside(cluster: str, room: int) -> int:
    """How many code points of a cluster fit where so many composed ones do."""
    return (
        bisect_right(range(len(cluster) + 1), room, key=lambda end: len(composed(cluster[:end])))
        - 1
    )
