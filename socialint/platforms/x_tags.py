"""Mentions, lists, replies, hashtags and cashtags as X finds them (twitter-text 3.1.0).

Each function walks from sign to sign, with no pattern that could try a stretch of text twice. What
one match has taken, the next may not look back on: `last` is where it ended.
"""

import re
from functools import cache
from typing import NamedTuple

from socialint.platforms.x_characters import (
    ACCENTS,
    HASHTAG_LETTERS,
    HASHTAG_OTHERS,
    PUNCTUATION,
    SCRIPT_SPACES,
    SPACES,
    char_class,
)

_HASH_SIGNS = frozenset("#＃")
_NAME = "[a-zA-Z0-9_]{1,20}"
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
#: No mention stands right after these, nor one behind a `RT` that stands right after those.
_BEFORE_MENTION = _PLAIN | frozenset("!#$%&*@＠")
_BEFORE_RT = _PLAIN | frozenset("+~.-")


class Tag(NamedTuple):
    """A tag or name: code point offsets of all of it, and the part after its sign."""

    start: int
    end: int
    name: str
    #: For a list (`@user/list`) its part from the slash on, else empty.
    list: str = ""


@cache
def _mention() -> "re.Pattern[str]":
    return re.compile(f"[@＠]({_NAME})(/[a-zA-Z][a-zA-Z0-9_-]{{0,24}})?")


@cache
def _after_mention() -> "re.Pattern[str]":
    return re.compile(f"[@＠{char_class(ACCENTS)}]|://")


@cache
def _reply() -> "re.Pattern[str]":
    return re.compile(f"[{char_class(SPACES)}]*+[@＠]({_NAME})")


@cache
def _cashtag() -> "re.Pattern[str]":
    after = char_class(SCRIPT_SPACES, PUNCTUATION)
    return re.compile(
        rf"\$(?:(?<=[{char_class(SPACES)}]\$)|(?<=\A\$))"
        rf"([a-zA-Z]{{1,6}}(?:[._][a-zA-Z]{{1,2}})?)(?=\Z|[{after}])"
    )


@cache
def _hash_sign() -> "re.Pattern[str]":
    return re.compile("[#＃]")


@cache
def _ascii_body() -> "re.Pattern[str]":
    return re.compile("[0-9_]*+([A-Za-z][A-Za-z0-9_]*+)?")


@cache
def _body() -> "re.Pattern[str]":
    return re.compile(f"[{char_class(HASHTAG_LETTERS, HASHTAG_OTHERS)}]++")


@cache
def _no_letter() -> "re.Pattern[str]":
    return re.compile(f"[{char_class(HASHTAG_OTHERS)}]++")


def mentions_and_lists(text: str) -> tuple[Tag, ...]:
    """Every `@user` and `@user/list`, in order."""
    if "@" not in text and "＠" not in text:
        return ()
    found = []
    last = 0
    for match in _mention().finditer(text):
        if not _opens_mention(text, match.start(), last):
            continue
        last = match.end()
        if _after_mention().match(text, last) is None:
            found.append(Tag(match.start(), last, match[1], match[2] or ""))
    return tuple(found)


def _opens_mention(text: str, at: int, last: int) -> bool:
    if at == 0 or (at > last and text[at - 1] not in _BEFORE_MENTION):
        return True
    rt = at - 2
    if rt < last or text[rt:at] not in {"RT", "Rt", "rT", "rt"}:
        return False
    return rt == 0 or (rt > last and text[rt - 1] not in _BEFORE_RT)


def mentions(text: str) -> tuple[Tag, ...]:
    """Every `@user` that is not the start of a list."""
    return tuple(tag for tag in mentions_and_lists(text) if not tag.list)


def reply(text: str) -> str | None:
    """The user whom a text that starts with a mention replies to, or None."""
    match = _reply().match(text)
    if match is None or _after_mention().match(text, match.end()):
        return None
    return match[1]


def cashtags(text: str) -> tuple[Tag, ...]:
    """Every cashtag (`$TWTR`), in order."""
    if "$" not in text:
        return ()
    return tuple(Tag(*match.span(), match[1]) for match in _cashtag().finditer(text))


def hashtags(text: str) -> tuple[Tag, ...]:
    """Every hashtag, those inside an address included, in order."""
    if "#" not in text and "＃" not in text:
        return ()
    found = []
    last = 0
    for sign in _hash_sign().finditer(text):
        at = sign.start()
        if not _opens_hashtag(text, at, last):
            continue
        end = _hashtag_end(text, at + 1)
        if end is None:
            continue
        last = end
        if text[end : end + 1] not in _HASH_SIGNS and not text.startswith("://", end):
            found.append(Tag(at, end, text[at + 1 : end]))
    return tuple(found)


def _opens_hashtag(text: str, at: int, last: int) -> bool:
    if at == 0:
        return True
    before = text[at - 1]
    if at == last or before == "&":
        return False
    if before.isascii():
        return before not in _PLAIN
    # VS15 and VS16 belong to the emoji before them, though they are marks.
    return before in "\ufe0e\ufe0f" or not _in_hashtag(before)


def _in_hashtag(char: str) -> bool:
    # The table of all scripts takes milliseconds to compile: quotes, dashes and emoji need it not.
    if "\u2010" <= char <= "\u206f" or "\U0001f000" <= char <= "\U0001ffff":
        return False
    return _body().match(char) is not None


def _hashtag_end(text: str, start: int) -> int | None:
    """Where the hashtag whose sign stands before `start` ends; None where there is none."""
    # A sign with VS16 or the keycap mark is the head of a keycap emoji.
    if text[start : start + 1] in {"\ufe0f", "\u20e3", ""}:
        return None
    body = _ascii_body().match(text, start)
    end = body.end() if body else start
    after = text[end : end + 1]
    if after > "\x7f" and _in_hashtag(after):
        # Now for all scripts.
        whole = _body().match(text, start)
        other = _no_letter().match(text, start)
        end = whole.end() if whole else start
        return end if other is None or other.end() < end else None
    return end if body and body[1] else None
