"""Mastodon: 500 characters, or what the server sets, counted and linked as its own code does.

Learned from mastodon/mastodon at df1439c18b61: `app/lib/extractor.rb`, `app/models/account.rb`
(MENTION_RE), `app/models/concerns/tag/naming.rb` (HASHTAG_RE) and
`app/validators/status_length_validator.rb`.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial

import regex

from socialint.platforms import patterns
from socialint.platforms.base import Count, Entity, EntityKind, Limit, Platform
from socialint.platforms.counting import GRAPHEMES, Stand, measure
from socialint.platforms.facts import documented
from socialint.platforms.mastodon_links import addresses, may_follow, query_end
from socialint.platforms.x_characters import ACCENTS, char_class
from socialint.text import Range

_CODE = "https://github.com/mastodon/mastodon/blob/df1439c18b61/app"
#: What any address counts, however long it is.
ADDRESS_LENGTH = 23
#: The domain of a mention that is longer is taken for plain text, and counts in full.
LONGEST_DOMAIN = 253

#: Ruby's `[[:word:]]`, as the inside of a character class.
_WORD = r"\p{Alphabetic}\p{M}\p{Nd}\p{Pc}"
#: What may part the words of a tag: underscore, middle dots, zero-width non-joiner.
_SEPARATORS = "_\u00b7\u30fb\u200c"


@cache
def _mention() -> "regex.Pattern[str]":
    return regex.compile(
        rf"(?<![=/{_WORD}])@([A-Za-z0-9_]++(?:[.-]++[A-Za-z0-9_]++)*+)"
        rf"(?:@([{_WORD}]++(?:[.-]++[{_WORD}]++)*+))?+(?![@＠{char_class(ACCENTS)}]|://)"
    )


@cache
def _hashtag() -> "regex.Pattern[str]":
    # What follows the sign is a run of words and separators; `_tag_length` says how much is tag.
    return regex.compile(rf"(?<![^\p{{White_Space}}])[#＃]([{_WORD}][{_WORD}{_SEPARATORS}]*+)")


@cache
def _first_words() -> "regex.Pattern[str]":
    return regex.compile(rf"[{_WORD}]++")


@cache
def _letter() -> "regex.Pattern[str]":
    return regex.compile(r"\p{Alphabetic}")


@cache
def _letter_or_separator() -> "regex.Pattern[str]":
    return regex.compile(rf"[\p{{Alphabetic}}{_SEPARATORS}]")


@cache
def _magnet() -> "regex.Pattern[str]":
    return regex.compile(r"(?i:magnet:)(?=\?)")


def entities(text: str) -> tuple[Entity, ...]:
    """Addresses with a scheme, `@user` and `@user@server`, tags after white space, emoji.

    Of two that overlap the first is linked. There are no cashtags.
    """
    found = sorted(
        (*_links(text), *_hashtags(text), *_mentions(text), *_magnets(text)),
        key=lambda entity: entity.range.start,
    )
    linked: list[Entity] = []
    for entity in found:
        if not linked or linked[-1].range.end <= entity.range.start:
            linked.append(entity)
    return patterns.merge(linked, patterns.emoji(text))


def _links(text: str) -> Iterator[Entity]:
    for start, end in addresses(text):
        address = text[start:end]
        yield Entity(EntityKind.LINK, Range(start, end), address, address)


def _magnets(text: str) -> Iterator[Entity]:
    """Addresses of BitTorrent: linked, but counted in full."""
    if ":?" not in text:
        return
    at = 0
    while (found := _magnet().search(text, at)) is not None:
        at = found.end()
        if may_follow(text, found.start()):
            at = query_end(text, found.end(), len(text))
        if at > found.end():
            address = text[found.start() : at]
            yield Entity(EntityKind.LINK, Range(found.start(), at), address, address)


def _mentions(text: str) -> Iterator[Entity]:
    if "@" in text:
        for found in _mention().finditer(text):
            if len(found[2] or "") <= LONGEST_DOMAIN:
                yield Entity(EntityKind.MENTION, Range(*found.span()), found[0], found[0][1:])


def _hashtags(text: str) -> Iterator[Entity]:
    if "#" not in text and "＃" not in text:
        return
    for found in _hashtag().finditer(text):
        name = found[1][: _tag_length(found[1])]
        if not name:
            continue
        if text.startswith("://", found.start(1) + len(name)):
            # `#taghttps://…`: the scheme is the address's.
            name = _without_scheme(name)
        range_ = Range(found.start(), found.start() + 1 + len(name))
        yield Entity(EntityKind.HASHTAG, range_, text[range_.start : range_.end], name)


def _tag_length(run: str) -> int:
    """How much of a run of words and separators is the tag; 0 where none is.

    Separated words need a letter or a separator between their first and last character; else the
    first word must have a letter.
    """
    words = run.rstrip("\u00b7\u30fb\u200c")
    if len(words) > 2 and _letter_or_separator().search(words, 1, len(words) - 1):
        return len(words)
    first = _first_words().match(run)
    return first.end() if first and _letter().search(first[0]) else 0


def _without_scheme(name: str) -> str:
    for scheme in ("https", "http"):
        if name.endswith(scheme) and len(name) > len(scheme):
            return name[: -len(scheme)]
    return name


def count(
    text: str, found: Sequence[Entity], limits: Mapping[str, Limit], *, warning: str = ""
) -> Count:
    """Graphemes, an address as 23, `@user@server` as `@user`; the content warning counts too."""
    stands = [Stand(Range(0, 0), warning)] if warning else []
    if not text or text.isspace():
        # Blank text counts nothing.
        return measure("", GRAPHEMES, limits, stands)
    for entity in found:
        if entity.kind is EntityKind.LINK and not entity.text.lower().startswith("magnet:"):
            stands.append(Stand(entity.range, "x" * ADDRESS_LENGTH))
        elif entity.kind is EntityKind.MENTION:
            stands.append(Stand(entity.range, "@" + entity.value.partition("@")[0]))
    return measure(text, GRAPHEMES, limits, stands)


def with_warning(platform: Platform, warning: str) -> Platform:
    """The platform for a post with a content warning, which shares the post's limit."""
    return platform._replace(counter=partial(count, warning=warning))


PLATFORM = Platform(
    name="mastodon",
    title="Mastodon",
    unit=GRAPHEMES.name,
    limits={
        "characters": documented(500, f"{_CODE}/validators/status_length_validator.rb"),
        "images": documented(4, f"{_CODE}/models/status.rb"),
        "alt": documented(10_000, f"{_CODE}/models/media_attachment.rb"),
        "poll-options": documented(4, f"{_CODE}/validators/poll_options_validator.rb"),
        "poll-option": documented(50, f"{_CODE}/validators/poll_options_validator.rb"),
        "fold-lines": documented(32, f"{_CODE}/javascript/mastodon/components/status_content.jsx"),
    },
    entities=entities,
    counter=count,
)
