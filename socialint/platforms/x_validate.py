"""Whether X takes a name, a tag, an address or a post as valid (twitter-text 3.1.0)."""

import re
from functools import cache

from socialint.platforms.x_characters import CYRILLIC, char_class
from socialint.platforms.x_count import V3, Config, invalid_at, weigh
from socialint.platforms.x_links import links
from socialint.platforms.x_tags import Tag, hashtags, mentions, mentions_and_lists


def valid_post(text: str, config: Config = V3) -> bool:
    """Whether a post is not empty, not too long and free of invalid characters."""
    return bool(text) and weigh(text, config) <= config.limit and invalid_at(text) is None


def linked_hashtags(text: str) -> tuple[Tag, ...]:
    """The hashtags that an address does not cover from its start on."""
    found: list[tuple[int, int, Tag | None]] = [
        (link.start, link.end, None) for link in links(text)
    ]
    found += [(tag.start, tag.end, tag) for tag in hashtags(text)]
    kept = []
    last = 0
    for start, end, tag in sorted(found, key=lambda one: one[0]):
        if start >= last:
            last = end
            if tag:
                kept.append(tag)
    return tuple(kept)


def valid_username(text: str) -> bool:
    """Whether a text is one mention and nothing else."""
    return [tag.name for tag in mentions(text)] == [text[1:]]


def valid_list(text: str) -> bool:
    """Whether a text is one list (`@user/list`) and nothing else."""
    found = mentions_and_lists(text)
    return len(found) == 1 and bool(found[0].list) and found[0][:2] == (0, len(text))


def valid_hashtag(text: str) -> bool:
    """Whether a text is one hashtag and nothing else."""
    return [tag.name for tag in linked_hashtags(text)] == [text[1:]]


@cache
def _address() -> "re.Pattern[str]":
    """An address in the parts of RFC 3986, appendix B."""
    return re.compile(
        r"(?:([^:/?#]+)://)?([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#([^\n\r\u2028\u2029]*))?"
    )


def _segment(first: str, between: str, last: str) -> str:
    return f"(?:[{first}](?:[{between}]*[{last}])?)"


@cache
def _authority() -> "re.Pattern[str]":
    letter = "a-zA-Z\\u0080-\\U0010ffff"
    alnum = f"{letter}0-9"
    octet = "(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])"
    domain = (
        rf"(?:{_segment(alnum, alnum + '_-', alnum)}\.)*"
        rf"{_segment(alnum, alnum + '-', alnum)}\.{_segment(letter, alnum + '-', alnum)}"
    )
    host = rf"(?:{octet}(?:\.{octet}){{3}}|\[[a-fA-F0-9:.]+\]|{domain})"
    return re.compile(f"(?:{_part(':')}*@)?{host}(?::[0-9]{{1,5}})?")


def _part(more: str) -> str:
    """What a part of an address may hold, besides the characters given."""
    cyrillic = char_class(CYRILLIC)
    return rf"(?:[a-zA-Z{cyrillic}0-9\-._~!$&'()*+,;={more}]|%[0-9a-fA-F]{{2}})"


@cache
def _path() -> "re.Pattern[str]":
    return re.compile(f"(?:/{_part(':|@')}*)*")


@cache
def _tail() -> "re.Pattern[str]":
    return re.compile(f"{_part(':|@/?')}*")


def valid_address(text: str, *, scheme_needed: bool = True) -> bool:
    """Whether a whole text is an address: `http` or `https`, with letters of any script."""
    parts = _address().fullmatch(text)
    if not text or parts is None:
        return False
    scheme, authority, path, query, fragment = parts.groups()
    if scheme_needed and (scheme or "").lower() not in {"http", "https"}:
        return False
    return all(
        pattern.fullmatch(part or "") is not None
        for pattern, part in (
            (_authority(), authority),
            (_path(), path),
            (_tail(), query),
            (_tail(), fragment),
        )
    )
