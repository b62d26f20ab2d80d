"""The keys of front matter that twitter-together reads, as its own YAML reader takes them."""

import posixpath
import re
from functools import cache
from typing import NamedTuple

from socialint.draft import PollOption
from socialint.text import Span
from socialint.yamltree import Node

KEYS = ("media", "poll", "reply", "retweet", "schedule", "thread-delimiter")


class Part(NamedTuple):
    """One post of the file: its front matter, its text without a poll, and its poll."""

    meta: Node | None
    text: Span
    poll: tuple[PollOption, ...]


@cache
def _not_text() -> re.Pattern[str]:
    """What YAML 1.2 reads as a number, a date, a truth or nothing unless it is in quotes."""
    return re.compile(
        r"|~|null|Null|NULL|true|True|TRUE|false|False|FALSE"
        r"|[-+]?(?:0b[01_]+|0x[\da-fA-F_]+|0o[0-7_]+|\d[\d_]*)"
        r"|[-+]?(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
        r"|\d{4}-\d\d-\d\d(?:[Tt \t].*)?"
    )


def is_text(node: Node) -> bool:
    """Whether a value is text to the tool; what is not is passed over without a word."""
    if node.text is None:
        return False
    return not (node.plain and _not_text().fullmatch(node.text))


def string(meta: Node | None, key: str) -> Node | None:
    """A key's value where it is text."""
    found = meta.get(key) if meta is not None else None
    return found if found is not None and is_text(found) and found.text else None


def delimiter_of(meta: Node | None) -> str:
    """The line between two posts; empty where front matter says that there is none."""
    found = meta.get("thread-delimiter") if meta is not None else None
    return found.text or "" if found is not None and is_text(found) else "---"


def in_repository(file: str) -> str:
    """Where a file that `media` names is looked for, from the repository's root."""
    return posixpath.normpath("/media/" + file)
