"""Entities on networks that publish no grammar for them: what their readers would call one.

Networks with a published grammar (X, Bluesky, Mastodon) have their own modules. Every pattern runs
behind the character without which it cannot match, and takes time linear in the text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
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
_PATH = (
    r"[^\t-\r \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000"
    "<>「」『』【】、。，！？（）]"
)


@cache
def _hashtag(sign: str) -> "regex.Pattern[str]":
    # The sign comes first: to look for one alone is quick.
    return regex.compile(
        rf"{sign}(?<![\p{{L}}\p{{M}}\p{{N}}_&/#＃]{sign})"
        r"(?=[\p{M}\p{N}_]*+\p{L})([\p{L}\p{M}\p{N}_]++)"
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
def _address() -> re.Pattern[str]:
    return re.compile(rf"(?<![A-Za-z0-9_@.])(?i:https?://|www\.){_PATH}++")


@cache
def _inner_dot() -> re.Pattern[str]:
    """A dot that ends no sentence."""
    return re.compile(r"\.(?=\S)")


@cache
def _dot() -> "regex.Pattern[str]":
    return regex.compile(r"\.(?=[\p{L}\p{N}])")


@cache
def _bare() -> "regex.Pattern[str]":
    return regex.compile(
        r"(?<![\w@./:-])[\p{L}\p{N}-]++(?:\.[\p{L}\p{N}-]++)++(?![\w@])"
        rf"(?::\d++)?(?:[/?#]{_PATH}*+)?"
    )


def hashtags(text: str) -> list[Entity]:
    """Tags: `#` and letters, digits or underscores, at least one of them a letter."""
    if "＃" in text:
        pattern = _hashtag("[#＃]")
    elif "#" in text:
        pattern = _hashtag("#")
    else:
        return []
    return [_named(EntityKind.HASHTAG, found) for found in pattern.finditer(text)]


def mentions(text: str) -> list[Entity]:
    """Mentions: `@name`, `@name.example.org`, `@name@server.example`; not the @ of an e-mail."""
    if "@" not in text:
        return []
    return [_named(EntityKind.MENTION, found) for found in _mention().finditer(text)]


def urn_mentions(text: str) -> list[Entity]:
    """LinkedIn's `@[Name](urn:li:…)`: its value is the name that readers see."""
    if "(urn:li:" not in text:
        return []
    return [_named(EntityKind.MENTION, found) for found in _urn_mention().finditer(text)]


def _named(kind: EntityKind, found: "regex.Match[str]") -> Entity:
    """What a pattern found, whose first group is the name."""
    return Entity(kind, Range(*found.span()), found[0], found[1])


def links(text: str) -> list[Entity]:
    """Addresses with a scheme, with `www.`, or bare with a common top-level domain."""
    inner = [dot.start() for dot in _inner_dot().finditer(text)]
    found: list[Entity] = []
    at = 0
    for start in _openings(text, inner):
        address = _address().match(text, start) if start >= at else None
        if address is not None:
            found += _bare_links(text, inner, at, start)
            found += _link(start, address[0])
            at = address.end()
    return found + _bare_links(text, inner, at, len(text))


def _openings(text: str, inner: list[int]) -> list[int]:
    """Where an address with a scheme or with `www.` may start: rarer than words, and so quicker."""
    www = [dot - 3 for dot in inner if text[max(dot - 3, 0) : dot].lower() == "www"]
    return sorted((*schemes(text), *www)) if www else schemes(text)


def schemes(text: str) -> list[int]:
    """Where `http://` or `https://` stands, in any case, in order."""
    starts: list[int] = []
    at = text.find("://")
    while at >= 0:
        # Case is folded as patterns do, which take a long s for an s.
        scheme = text[max(at - 5, 0) : at].casefold()
        if scheme.endswith(("http", "https")):
            starts.append(at - (5 if scheme == "https" else 4))
        at = text.find("://", at + 3)
    return starts


def _bare_links(text: str, inner: list[int], start: int, end: int) -> list[Entity]:
    """Addresses without a scheme: found by their dots, which are rarer than words."""
    links: list[Entity] = []
    for dot in inner[bisect_left(inner, start) : bisect_left(inner, end)]:
        if dot < start or _dot().match(text, dot, end) is None:
            continue
        first = dot
        while first > start and (text[first - 1].isalnum() or text[first - 1] == "-"):
            first -= 1
        found = _bare().match(text, first, end)
        start = dot + 1
        if found is not None:
            start = found.end()
            links += _link(first, found[0])
    return links


def _link(start: int, address: str) -> tuple[Entity, ...]:
    address = address[: _kept(address)]
    target = _target(address)
    if not target:
        return ()
    return (Entity(EntityKind.LINK, Range(start, start + len(address)), address, target),)


def emoji(text: str) -> list[Entity]:
    """Emoji, a sequence being one."""
    shown = [(range_, text[range_.start : range_.end]) for range_ in emoji_ranges(text)]
    return [Entity(EntityKind.EMOJI, range_, one, one) for range_, one in shown]


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
    if address[-1:].isalnum():
        return end
    spare: dict[str, int] = {}
    while end:
        last = address[end - 1]
        if last in _OPENING:
            if last not in spare:
                spare[last] = address.count(last) - address.count(_OPENING[last])
            if spare[last] <= 0:
                break
            spare[last] -= 1
        elif last not in ".,;:!?'\"”’»…*_~":
            break
        end -= 1
    return end


_OPENING = {")": "(", "]": "[", "}": "{"}


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
