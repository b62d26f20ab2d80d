"""The addresses that a post holds, whether or not its network links them, taken apart."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

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
def _written() -> re.Pattern[str]:
    # A closing bracket belongs to an address only where it was opened inside it.
    return re.compile(
        r"\bhttps?://(?:[^\s<>\"“”()\[\]{}|\\^`]|\((?:[^\s<>\"“”()])*+\))++", re.IGNORECASE
    )


@cache
def _parts() -> re.Pattern[str]:
    """Scheme, user, host, path and query."""
    return re.compile(
        r"(?:([a-z][a-z0-9+.-]*)://)?(?:([^/?#@\s]*)@)?"
        r"(\[[^\]/?#]*\]|[^/?#:\s]*)(?::\d*)?([^?#]*)(?:\?([^#]*))?",
        re.IGNORECASE,
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
        link.range for link in post.of_kind(EntityKind.LINK) if not written.touches(link.range)
    ]
    for range_ in sorted((*ranges, *linked)):
        if not post.view.regions or not post.view.within(range_, CODE):
            yield _address(text, range_)


def _all_written(text: str) -> Iterator[re.Match[str]]:
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
    scheme, user, host, path, query = match.groups()
    start, end = (len(written),) * 2 if query is None else match.span(5)
    return Address(
        range=range_,
        text=written,
        scheme=(scheme or "").lower(),
        user=user or "",
        host=host.lower().rstrip("."),
        path=path,
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
