"""Entities on networks that publish no grammar for them: what their readers would call one.

Networks with a published grammar (X, Bluesky, Mastodon) have their own modules. Every pattern runs
behind the character without which it cannot match, and takes time linear in the text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache

import regex

from socialint.platforms.base import Entity, EntityKind
from socialint.platforms.unicode import emoji_ranges
from socialint.text import Range

_TLDS = """
    ai app au biz blog br ca ch cloud cn co com cz de dev edu es eu fi fr gov ie info int io jp kr
    mil mx net news nl nz online org page pl pt ru se shop site social store tech tv uk xyz za
"""

#: A bare address such as `example.org` counts with these top-level domains. File suffixes and
#: words that a missing space may put after a full stop (`done.It`) are left out on purpose.
COMMON_TLDS = frozenset(_TLDS.split())

#: LinkedIn's way to write a mention in the text that its API takes.
LINKEDIN_MENTION = r"@\[(?P<name>[^\[\]\n]+)\]\((?P<urn>urn:li:[^()\s]+)\)"

#: What an address may hold after its host: anything but white space and the marks that end it.
_PATH = "[^\\s<>「」『』【】、。，！？（）]"


@cache
def _hashtag() -> "regex.Pattern[str]":
    return regex.compile(
        r"(?<![\p{L}\p{M}\p{N}_&/#＃])[#＃](?=[\p{M}\p{N}_]*+\p{L})([\p{L}\p{M}\p{N}_]++)"
    )


@cache
def _mention() -> "regex.Pattern[str]":
    return regex.compile(
        r"(?<![\p{L}\p{M}\p{N}_@/.+-])@([\w](?:[\w.-]*\w)?(?:@[\w-]++(?:\.[\w-]++)+)?)(?![@\w])"
    )


@cache
def _urn_mention() -> "regex.Pattern[str]":
    return regex.compile(LINKEDIN_MENTION)


@cache
def _address() -> "regex.Pattern[str]":
    return regex.compile(rf"(?<![A-Za-z0-9_@.])(?i:https?://|www\.){_PATH}++")


@cache
def _inner_dot() -> re.Pattern[str]:
    """A dot that ends no sentence."""
    return re.compile(r"\.(?!\s|\Z)")


@cache
def _dot() -> "regex.Pattern[str]":
    return regex.compile(r"\.(?=[\p{L}\p{N}])")


@cache
def _bare() -> "regex.Pattern[str]":
    return regex.compile(
        r"(?<![\w@./:-])[\p{L}\p{N}-]++(?:\.[\p{L}\p{N}-]++)++(?![\w@])"
        rf"(?::\d++)?(?:[/?#]{_PATH}*+)?"
    )


def hashtags(text: str) -> Iterator[Entity]:
    """Tags: `#` and letters, digits or underscores, at least one of them a letter."""
    if "#" in text or "＃" in text:
        for found in _hashtag().finditer(text):
            yield Entity(EntityKind.HASHTAG, Range(*found.span()), found[0], found[1])


def mentions(text: str) -> Iterator[Entity]:
    """Mentions: `@name`, `@name.example.org`, `@name@server.example`; not the @ of an e-mail."""
    if "@" in text:
        for found in _mention().finditer(text):
            yield Entity(EntityKind.MENTION, Range(*found.span()), found[0], found[1])


def urn_mentions(text: str) -> Iterator[Entity]:
    """LinkedIn's `@[Name](urn:li:…)`: its value is the name that readers see."""
    if "(urn:li:" in text:
        for found in _urn_mention().finditer(text):
            yield Entity(EntityKind.MENTION, Range(*found.span()), found[0], found["name"])


def links(text: str) -> Iterator[Entity]:
    """Addresses with a scheme, with `www.`, or bare with a common top-level domain."""
    inner = [dot.start() for dot in _inner_dot().finditer(text)]
    at = 0
    for start in _openings(text, inner):
        found = _address().match(text, start) if start >= at else None
        if found is not None:
            yield from _bare_links(text, inner, at, start)
            yield from _link(found)
            at = found.end()
    yield from _bare_links(text, inner, at, len(text))


def _openings(text: str, inner: list[int]) -> list[int]:
    """Where an address with a scheme or with `www.` may start: rarer than words, and so quicker."""
    www = [dot - 3 for dot in inner if text[max(dot - 3, 0) : dot].lower() == "www"]
    return sorted((*schemes(text), *www)) if www else list(schemes(text))


def schemes(text: str) -> Iterator[int]:
    """Where `http://` or `https://` stands, in any case, in order."""
    at = text.find("://")
    while at >= 0:
        # Case is folded as patterns do, which take a long s for an s.
        scheme = text[max(at - 5, 0) : at].casefold()
        if scheme.endswith(("http", "https")):
            yield at - (5 if scheme == "https" else 4)
        at = text.find("://", at + 3)


def _bare_links(text: str, inner: list[int], start: int, end: int) -> Iterator[Entity]:
    """Addresses without a scheme: found by their dots, which are rarer than words."""
    for index in range(bisect_left(inner, start), bisect_left(inner, end)):
        dot = inner[index]
        if dot < start or _dot().match(text, dot, end) is None:
            continue
        first = dot
        while first > start and (text[first - 1].isalnum() or text[first - 1] == "-"):
            first -= 1
        found = _bare().match(text, first, end)
        start = dot + 1 if found is None else max(found.end(), dot + 1)
        if found is not None:
            yield from _link(found)


def _link(found: "regex.Match[str]") -> Iterator[Entity]:
    address = found[0][: _kept(found[0])]
    if target := _target(address):
        range_ = Range(found.start(), found.start() + len(address))
        yield Entity(EntityKind.LINK, range_, address, target)


def emoji(text: str) -> Iterator[Entity]:
    """Emoji, a sequence being one."""
    for range_ in emoji_ranges(text):
        shown = text[range_.start : range_.end]
        yield Entity(EntityKind.EMOJI, range_, shown, shown)


def merge(*groups: Iterable[Entity]) -> tuple[Entity, ...]:
    """Entities in order of place; of two that overlap, the one of the earlier group stays."""
    kept: list[Entity] = []
    for group in groups:
        more = list(group)
        if more:
            kept = _interleave(kept, more) if kept else more
    return tuple(kept)


def _interleave(kept: list[Entity], more: list[Entity]) -> list[Entity]:
    """Both lists, each in order and free of overlap, as one; what overlaps `kept` is left out."""
    merged: list[Entity] = []
    at = 0
    for entity in more:
        while at < len(kept) and kept[at].range.end <= entity.range.start:
            merged.append(kept[at])
            at += 1
        if at == len(kept) or entity.range.end <= kept[at].range.start:
            merged.append(entity)
    return merged + kept[at:]


def _kept(address: str) -> int:
    """How long an address is without the punctuation of the sentence around it."""
    end = len(address)
    if address[-1:].isalnum() or address.endswith("/"):
        return end
    spare = {close: address.count(close) - address.count(open_) for open_, close in _BRACKETS}
    while end:
        last = address[end - 1]
        if last in spare and spare[last] > 0:
            spare[last] -= 1
        elif last not in ".,;:!?'\"”’»…*_~":
            break
        end -= 1
    return end


_BRACKETS = (("(", ")"), ("[", "]"), ("{", "}"))


def _target(address: str) -> str:
    """The address that a link opens, or nothing where it is none."""
    lower = address[:8].lower()
    if lower.startswith(("http://", "https://")):
        return address if len(address) > address.index("//") + 2 else ""
    host = _host(address)
    tld = host.rpartition(".")[2]
    if lower.startswith("www."):
        return f"https://{address}" if len(host) > 4 else ""
    # Bare: lower case, or all of it shouted; `end.Net` is two sentences.
    known = tld.lower() in COMMON_TLDS and (tld.islower() or host.isupper())
    # A path makes any two-letter country plausible.
    country = len(tld) == 2 and tld.isalpha() and address[len(host) :].startswith("/")
    return f"https://{address}" if known or country else ""


def _host(address: str) -> str:
    ends = (at for mark in "/?#:" if (at := address.find(mark)) >= 0)
    return address[: min(ends, default=len(address))]
