"""What an author of a `.tweet` file means and twitter-together does not do, or refuses."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from socialint.dialects import directives, one_network
from socialint.dialects.twitter_together_front import (
    KEYS,
    Part,
    delimiter_of,
    in_repository,
    is_text,
    string,
)
from socialint.draft import DeadDirective
from socialint.text import Source, Span
from socialint.yamltree import Node


class _Patterns(NamedTuple):
    status: re.Pattern[str]
    other_status: re.Pattern[str]
    box: re.Pattern[str]
    special: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    return _Patterns(
        status=re.compile(r"https://twitter\.com/[^/]+/status/\d+"),
        other_status=re.compile(
            r"(?:https?://)?(?:[\w-]+\.)*(?:x|twitter)\.com/(\w+)/status(?:es)?/(\d+)",
            re.IGNORECASE,
        ),
        box=re.compile(r"\[\s?\]\s+"),
        special=re.compile(r"[\\^$.*+?()\[\]{}|]"),
    )


def of_parts(source: Source, parts: tuple[Part, ...]) -> Iterator[DeadDirective]:
    """What in each part does not do what it says."""
    for index, part in enumerate(parts):
        if part.meta is not None:
            yield from _keys(part.meta)
            yield from _references(part.meta, index)
            yield from _lists(part.meta)
            yield from _bare_repost(part, alone=len(parts) == 1)
        yield from _text(source, part)


def _key(meta: Node, key: str) -> Span:
    return (meta.keys or {})[key].span


def _keys(meta: Node) -> Iterator[DeadDirective]:
    """Keys that only differ in their case, and a delimiter that is no plain text."""
    for key, node in (meta.keys or {}).items():
        right = key.lower().replace("_", "-")
        if key not in KEYS and right in KEYS:
            yield DeadDirective(node.span, key, "is not read by twitter-together", f"write {right}")
    found = string(meta, "thread-delimiter")
    special = _patterns().special.search(found.text or "") if found is not None else None
    if found is not None and special is not None:
        why = f"has a {special.group()}, which twitter-together reads as part of a pattern"
        yield DeadDirective(found.span, found.text or "", why, "use other marks, such as ===")


def _references(meta: Node, index: int) -> Iterator[DeadDirective]:
    for key in ("retweet", "reply"):
        node = meta.get(key)
        if node is None or node.empty:
            continue
        if key == "reply" and index and is_text(node):
            why = "is refused in a later post of a thread, which answers the post before it"
            yield DeadDirective(_key(meta, key), "reply", why, "leave it out")
        elif not is_text(node) or not _patterns().status.fullmatch(node.text or ""):
            other = _patterns().other_status.match(node.text or "")
            where = "/".join(other.groups()) if other else "name/number"
            address = "https://twitter.com/" + where.replace("/", "/status/")
            why = "is no address of a post that twitter-together takes"
            yield DeadDirective(node.span, node.text or key, why, f"write {address}")


def _lists(meta: Node) -> Iterator[DeadDirective]:
    for key in ("media", "poll"):
        node = meta.get(key)
        if node is None or node.empty:
            continue
        if not isinstance(node.value, list):
            why = "is no list, and twitter-together passes it over"
            yield DeadDirective(_key(meta, key), key, why, "write each on a line, after a dash")
            continue
        for item in node.items:
            yield from _file(item) if key == "media" else _option(item)


def _file(item: Node) -> Iterator[DeadDirective]:
    file = item.get("file")
    alt = item.get("alt")
    if file is None or not is_text(file):
        why = "names no `file`, and twitter-together passes it over"
        name = item.text or "media"
        yield DeadDirective(item.span, name, why, "write `file:` and its name in the folder media")
        return
    if not in_repository(file.text or "").startswith("/media/"):
        why = "is outside the folder media, and is refused"
        yield DeadDirective(file.span, file.text or "", why, "put the file into it")
    if alt is not None and not alt.empty and not is_text(alt):
        why = "is no text to YAML, and twitter-together passes it over"
        yield DeadDirective(alt.span, alt.text or "alt", why, "put it in quotes")


def _option(item: Node) -> Iterator[DeadDirective]:
    if not is_text(item):
        why = "is no text to YAML, and twitter-together leaves it out of the poll"
        yield DeadDirective(item.span, item.text or "poll", why, "put it in quotes")


def _bare_repost(part: Part, *, alone: bool) -> Iterator[DeadDirective]:
    """A repost without text takes nothing with it."""
    meta = part.meta
    if meta is None or string(meta, "retweet") is None or part.text.start < part.text.end:
        return
    others = [key for key in ("media", "poll", "reply") if meta.get(key) is not None]
    if others or part.poll or not alone:
        what = others[0] if others else "a poll" if part.poll else "a thread"
        why = f"without text is a plain repost, and twitter-together refuses {what} with it"
        yield DeadDirective(_key(meta, "retweet"), "retweet", why, "write what you have to say")


def _text(source: Source, part: Part) -> Iterator[DeadDirective]:
    """What in the text was meant for the tool, and will be posted."""
    text = source.text
    delimiter = delimiter_of(part.meta)
    for place in _lines(text, part.text, delimiter):
        why = "parts nothing here, and will be posted"
        yield DeadDirective(place, delimiter, why, "leave the line out")
    front = "will be posted, for it is no front matter here"
    yield from directives.in_text(text, part.text, front, "put it between lines of --- at the top")
    for option in one_network.at_end(text, part.text, _patterns().box).options:
        place = Span(text.rindex("[", 0, option.span.start), option.span.end)
        why = "will be posted, for twitter-together knows a poll by ( )"
        yield DeadDirective(place, "[ ]", why, "write ( ) before each option")


def _lines(text: str, span: Span, delimiter: str) -> Iterator[Span]:
    """A delimiter with nothing before it, or nothing after it."""
    if not delimiter or span.start == span.end:
        return
    words = re.escape(delimiter)
    first = re.compile(rf"{words}[ \t]*(?=[\r\n]|\Z)").match(text, *span)
    if first is not None:
        yield Span(*first.span())
    last = span.end - len(delimiter)
    if last > span.start and text.startswith(delimiter, last) and text[last - 1] in "\r\n":
        yield Span(last, span.end)
