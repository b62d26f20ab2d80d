"""The addresses that a post holds, whether or not its network links them, taken apart."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

import regex

from socialint.cover import Cover
from socialint.draft import Post
from socialint.platforms.base import EntityKind
from socialint.platforms.patterns import schemes
from socialint.text import CODE, Range


class Address(NamedTuple):
    """An address as written, and its parts; `scheme` is empty where none is written.

    `host` is in lower case and without a port or a name before `@`; `user` is that name, with its
    password. `query` is the range of what follows `?`, up to `#`, empty where there is none.
    """

    range: Range
    text: str
    scheme: str
    user: str
    host: str
    path: str
    query: Range

    @property
    def site(self) -> str:
        """The host without `www.`."""
        return self.host.removeprefix("www.")


class Parameter(NamedTuple):
    """One `key=value` of a query and where it stands."""

    key: str
    value: str
    range: Range


@cache
def _written() -> "regex.Pattern[str]":
    # A closing bracket belongs to an address only where it was opened inside it.
    return regex.compile(
        r"\bhttps?://(?:[^\s<>\"“”()\[\]{}|\\^`]|\((?:[^\s<>\"“”()])*+\))++", regex.IGNORECASE
    )


@cache
def _parts() -> "regex.Pattern[str]":
    return regex.compile(
        r"(?:(?P<scheme>[a-z][a-z0-9+.-]*)://)?(?:(?P<user>[^/?#@\s]*)@)?"
        r"(?P<host>\[[^\]/?#]*\]|[^/?#:\s]*)(?::\d*)?(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?",
        regex.IGNORECASE,
    )


@lru_cache(maxsize=4)
def addresses(post: Post) -> tuple[Address, ...]:
    """Every address with a scheme, and every other that the network links, outside code.

    Remembered for a few posts: some ten rules ask for them one after the other.
    """
    return tuple(_addresses(post))


def _addresses(post: Post) -> Iterator[Address]:
    text = post.view.text
    if "://" not in text and "." not in text:
        return
    ranges = [
        Range(match.start(), match.start() + len(match.group().rstrip(".,;:!?'’…*_")))
        for match in _all_written(text)
    ]
    written = Cover(ranges)
    linked = [
        entity.range
        for entity in post.entities
        if entity.kind is EntityKind.LINK and not written.touches(entity.range)
    ]
    for range_ in sorted((*ranges, *linked)):
        if not post.view.regions or not post.view.within(range_, CODE):
            yield _address(text, range_)


def _all_written(text: str) -> Iterator["regex.Match[str]"]:
    past = 0
    for start in schemes(text):
        match = _written().match(text, start) if start >= past else None
        if match is not None:
            past = match.end()
            yield match


def _address(text: str, range_: Range) -> Address:
    written = text[range_.start : range_.end]
    match = _parts().match(written)
    assert match is not None  # noqa: S101 - every part of the pattern may be empty
    start, end = match.span("query") if match["query"] is not None else (len(written),) * 2
    return Address(
        range=range_,
        text=written,
        scheme=(match["scheme"] or "").lower(),
        user=match["user"] or "",
        host=match["host"].lower().rstrip("."),
        path=match["path"],
        query=Range(range_.start + start, range_.start + end),
    )


def parameters(post: Post, address: Address) -> Iterator[Parameter]:
    """The parameters of an address's query, in order."""
    at = address.query.start
    for part in post.view[address.query].split("&"):
        key, _, value = part.partition("=")
        yield Parameter(key, value, Range(at, at + len(part)))
        at += len(part) + 1


def is_site(host: str, sites: frozenset[str] | tuple[str, ...]) -> bool:
    """Whether a host is one of these or below one of them."""
    while host:
        if host in sites:
            return True
        _, _, host = host.partition(".")
    return False
