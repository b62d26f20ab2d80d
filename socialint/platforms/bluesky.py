r"""Bluesky: facets as its own client library finds them, 300 graphemes and 3,000 bytes of text.

The rules are those of `@atproto/api` 0.19.19 (`detectFacets`), learned from its source and written
anew. JavaScript's `\\s`, `\\d`, `\\b` and `i` differ from Python's, so the patterns spell them out.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import regex

from socialint.platforms import patterns
from socialint.platforms.base import Count, Entity, EntityKind, Limit, Platform
from socialint.platforms.counting import Unit, fold_offset, measure
from socialint.platforms.facts import documented
from socialint.platforms.tlds_bluesky import NAMES as TLDS
from socialint.platforms.unicode import (
    boundaries,
    grapheme_offset,
    graphemes,
    utf8_length,
    utf8_offset,
    utf16_length,
)
from socialint.text import Range

_ATPROTO = "https://github.com/bluesky-social/atproto/blob/d6296a1cfdb4"
_APP = "https://github.com/bluesky-social/social-app/blob/008fe5ea2dc5/src/lib/constants.ts"

#: What JavaScript's `\s` matches, as the inside of a character class.
_SPACE = (
    r"\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF"  # no \x1C-\x1F, no \x85
)
#: Invisible characters that end a tag: they are more likely to be a slip than meant.
_INVISIBLE = r"\u00AD\u2060\u200A-\u200D\u20E2"
_AFTER_SPACE = rf"(?<![^{_SPACE}])"
_AFTER_SPACE_OR_BRACKET = rf"(?<![^{_SPACE}(])"


@cache
def _mention() -> "regex.Pattern[str]":
    # The end is `\b`: between a letter, digit or underscore and anything else.
    return regex.compile(
        _AFTER_SPACE_OR_BRACKET
        + r"@([a-zA-Z0-9.-]+)(?:(?<=[a-zA-Z0-9])(?![a-zA-Z0-9_])|(?<=[.-])(?=[a-zA-Z0-9_]))"
    )


@cache
def _link() -> "regex.Pattern[str]":
    return regex.compile(
        rf"{_AFTER_SPACE_OR_BRACKET}(?:[hH][tT][tT][pP][sS]?://[^{_SPACE}]++"
        rf"|(?P<domain>[a-zA-Z][a-zA-Z0-9]*+(?:\.[a-zA-Z0-9]++)++)[^{_SPACE}]*+)"
    )


@cache
def _inner_dot() -> re.Pattern[str]:
    return re.compile(r"\.(?=[a-zA-Z0-9])")


@cache
def _word_before() -> "regex.Pattern[str]":
    return regex.compile("(?r)[a-zA-Z0-9]++")


@cache
def _tag() -> "regex.Pattern[str]":
    # One character of it must be neither a digit nor punctuation, wherever it stands.
    ends = _SPACE + _INVISIBLE
    return regex.compile(
        rf"{_AFTER_SPACE}[#＃](?!\uFE0F)(?=[0-9\p{{P}}]*+[^0-9\p{{P}}{ends}])([^{ends}]++)"
    )


@cache
def _cashtag() -> "regex.Pattern[str]":
    return regex.compile(
        rf"{_AFTER_SPACE_OR_BRACKET}\$([A-Za-z][A-Za-z0-9]{{0,4}})"
        rf"(?=[{_SPACE}.,;:!?)\"'\u2019]|\Z)"
    )


@cache
def _punctuation() -> "regex.Pattern[str]":
    return regex.compile(r"\p{P}")


@cache
def _excess_newlines() -> "regex.Pattern[str]":
    return regex.compile(rf"[\r\n][{_SPACE}\u00AD\u2060\u200B-\u200D]*+")


@cache
def _handle() -> "regex.Pattern[str]":
    part = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
    return regex.compile(rf"(?:{part}\.)+[a-zA-Z](?:[a-zA-Z0-9-]{{0,61}}[a-zA-Z0-9])?")


def valid_handle(handle: str) -> bool:
    """Whether a handle (without `@`) is well formed; it need not exist."""
    return len(handle) <= 253 and _handle().fullmatch(handle) is not None


def clean_newlines(text: str) -> str:
    """The text with no more than one empty line in a row, as the app posts it.

    The network itself keeps and counts what a tool sends, so `measure` does not do this first.
    """

    def squeeze(found: "regex.Match[str]") -> str:
        run = found[0]
        if run.count("\n") + run.count("\r") < 3:
            return run
        return "\n\n" + run[max(run.rfind("\n"), run.rfind("\r")) + 1 :]

    return _excess_newlines().sub(squeeze, text)


def facets(text: str) -> tuple[Entity, ...]:
    """All that the client library marks, by place; an address may stand inside a tag."""
    found = (*_mentions(text), *_links(text), *_tags(text), *_cashtags(text))
    return tuple(sorted(found, key=lambda entity: entity.range.start))


def entities(text: str) -> tuple[Entity, ...]:
    """What readers see linked (of two facets that overlap, the first) and the emoji outside it."""
    shown: list[Entity] = []
    for facet in facets(text):
        if not shown or shown[-1].range.end <= facet.range.start:
            shown.append(facet)
    return patterns.merge(shown, patterns.emoji(text))


def _mentions(text: str) -> Iterator[Entity]:
    if "@" in text:
        for found in _mention().finditer(text):
            handle = found[1]
            if _known_domain(handle) or handle.endswith(".test"):
                yield Entity(EntityKind.MENTION, Range(*found.span()), found[0], handle)


def _links(text: str) -> Iterator[Entity]:
    end = 0
    for start in _openings(text):
        found = _link().match(text, start) if start >= end else None
        if found is None:
            continue
        end = found.end()
        address = found[0]
        # `HTTPS://` is no scheme to it, and `http.cat` no bare domain: only lower case is seen.
        if not address.startswith("http"):
            domain = found["domain"]
            if domain is None or not _known_domain(domain):
                continue
        if address.endswith((".", ",", ";", ":", "!", "?")):
            address = address[:-1]
        if address.endswith(")") and "(" not in address:
            address = address[:-1]
        range_ = Range(start, start + len(address))
        target = address if address.startswith("http") else f"https://{address}"
        yield Entity(EntityKind.LINK, range_, address, target)


def _openings(text: str) -> list[int]:
    """Where an address may start, in order: at a scheme or at a word that a dot follows."""
    starts = patterns.schemes(text)
    for dot in _inner_dot().finditer(text):
        word = _word_before().match(text, 0, dot.start())
        if word is not None:
            starts.append(word.start())
    starts.sort()
    return starts


def _tags(text: str) -> Iterator[Entity]:
    if "#" not in text and "＃" not in text:
        return
    for found in _tag().finditer(text):
        end = found.end()
        while _punctuation().match(text, end - 1):
            end -= 1
        tag = text[found.start() + 1 : end]
        if utf16_length(tag) <= _TAG_LENGTH:
            yield Entity(
                EntityKind.HASHTAG, Range(found.start(), end), text[found.start() : end], tag
            )


def _cashtags(text: str) -> Iterator[Entity]:
    if "$" in text:
        for found in _cashtag().finditer(text):
            yield Entity(EntityKind.CASHTAG, Range(*found.span()), found[0], found[1].upper())


def _known_domain(name: str) -> bool:
    """Whether a name ends in a dot and a known top-level domain, in lower case as listed."""
    _, dot, tld = name.rpartition(".")
    return dot != "" and tld in TLDS


def count(text: str, found: Sequence[Entity], limits: Mapping[str, Limit]) -> Count:
    """Graphemes; or bytes, where only they are too many (long families of emoji, combining marks).

    An address costs what it is long: the official app shortens what it shows, other tools do not.
    """
    del found
    counted = measure(text, _GRAPHEMES, limits)
    known = limits.get("bytes")
    used = utf8_length(text)
    if known is None or used <= known.value:
        return counted
    cut = _last_grapheme(text[: utf8_offset(text, known.value) + 1])
    if counted.cut is not None:
        return counted._replace(cut=min(counted.cut, cut))
    return Count(used, known.value, "bytes", fold_offset(text, limits), cut)


def _last_grapheme(text: str) -> int:
    """Where the last grapheme of a text starts."""
    # Between two of ASCII's characters one ends, but for CR LF.
    plain = len(text) > 1 and text[-2:].isascii() and text[-2:] != "\r\n"
    return len(text) - 1 if plain else boundaries(text)[-1]


_GRAPHEMES = Unit("graphemes", graphemes, grapheme_offset)
_TAG_LENGTH = 64

PLATFORM = Platform(
    name="bluesky",
    title="Bluesky",
    unit=_GRAPHEMES.name,
    limits={
        "characters": documented(300, f"{_ATPROTO}/lexicons/app/bsky/feed/post.json"),
        "bytes": documented(3000, f"{_ATPROTO}/lexicons/app/bsky/feed/post.json"),
        "tag-characters": documented(
            _TAG_LENGTH, f"{_ATPROTO}/packages/api/src/rich-text/detection.ts"
        ),
        "images": documented(4, f"{_ATPROTO}/lexicons/app/bsky/embed/images.json"),
        "alt": documented(2000, _APP),
        "fold-lines": documented(25, _APP),
    },
    entities=entities,
    counter=count,
)
