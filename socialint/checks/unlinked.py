"""An address that the network will not link, because it lacks the scheme that it asks for."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex

from socialint.cover import Cover
from socialint.draft import Post
from socialint.finding import Applicability, Hit, Proposal, Replacement
from socialint.platforms.base import EntityKind
from socialint.rule import Context, check
from socialint.text import Range


class Options(NamedTuple):
    """Endings that make a bare name with a path an address: `example.org/notes`."""

    endings: tuple[str, ...] = ("com", "org", "net", "edu", "gov", "io", "dev", "eu", "social")


@check("unlinked")
def unlinked(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each such address, with `https://` as a safe fix."""
    text = post.view.text
    if "." not in text or not context.platform.links:
        return
    endings = "|".join(options.endings)
    signs = [sign.span() for pattern in _signs(endings) for sign in pattern.finditer(text)]
    if not signs:
        return
    linked = Cover(one.range for one in post.entities if one.kind is not EntityKind.EMOJI)
    if all(map(linked.touches, signs)):
        return
    for match in _pattern(endings).finditer(text):
        range_ = Range(*match.span())
        range_ = Range(range_.start, range_.start + len(match.group().rstrip(".,;:!?'’”\"…)")))
        if not linked.touches(range_) and not post.view.within(range_, ("code", "link-target")):
            written = match["scheme"] or ""
            scheme = Range(range_.start, range_.start + len(written))
            # A scheme in capitals is made small: networks look for the small one.
            fixed = written.lower() or "https://"
            fix = Proposal(f"write {fixed}", Applicability.SAFE, (Replacement(scheme, fixed),))
            yield Hit(range_, {"link": post.view[range_], "fixed": fixed}, fix)


@cache
def _signs(endings: str) -> tuple[re.Pattern[str], ...]:
    """What every such address has one of: the pattern, which looks at every word, is slow."""
    return re.compile("://"), re.compile(rf"\.(?:(?<=www\.)|(?:{endings})(?=/\w))")


@cache
def _pattern(endings: str) -> "regex.Pattern[str]":
    label = r"[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?"
    return regex.compile(
        rf"(?<![\w@/.:#-])(?:(?P<scheme>(?!https?://)(?i:https?)://){label}(?:\.{label})+"
        rf"|www\.{label}(?:\.{label})+|(?:{label}\.)+(?:{endings})(?=/\w))[^\s<>\"“”]*"
    )
