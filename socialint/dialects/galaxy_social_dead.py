"""What an author of a galaxy-social file means and galaxy-social does not do, or refuses."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Protocol

from socialint.draft import DeadDirective, Media
from socialint.text import Range, Source, Span, View
from socialint.yamltree import Node

_REFUSED = "and galaxy-social refuses the file"
_LIST = "write it on a line of its own below, after a dash"


class Lifted(Protocol):
    """A body as galaxy-social reads it."""

    source: Source
    body: Span
    media: tuple[Media, ...]
    text: View


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return {
        # What YAML 1.1 reads as a number, a date, a truth or nothing unless it is in quotes.
        "not-text": re.compile(
            r"~|null|true|false|yes|no|on|off|y|n"
            r"|[-+]?(?:\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.\d[\d_]*|0x[\da-f_]+|\.inf|\.nan)"
            r"|[-+]?\d[\d_]*(?::[0-5]?\d)+|\d{4}-\d\d-\d\d",
            re.IGNORECASE,
        ),
        "tag-line": re.compile(r"^#{1,6}([^\W_]\w*)", re.MULTILINE),
        "comment": re.compile(r"[ \t]*(#[^\r\n]*[^\s#,]|#)?"),
        "image": re.compile(r"!\[[^\[\]\n]*\n[^\[\]]*\]\([^()\s]*\)|<img\b[^<>]*>", re.IGNORECASE),
        "address": re.compile(r"https?://\S+", re.IGNORECASE),
    }[name]


def in_meta(meta: Node | None, source: Source) -> Iterator[DeadDirective]:
    """What front matter has that is not read, or that makes galaxy-social refuse the file."""
    if meta is None:
        return
    keys = meta.keys or {}
    if "images" in keys:
        yield DeadDirective(
            keys["images"].span,
            "images",
            "is not read by galaxy-social",
            "put each image into the text as ![description](address)",
        )
    media = meta.get("media")
    if media is not None and media.text and not media.empty:
        yield DeadDirective(media.span, media.text, f"is no list, {_REFUSED}", _LIST)
    accounts = [(item.text or "").lower() for item in media.items] if media is not None else []
    for key in ("mentions", "hashtags"):
        listed = meta.get(key)
        if listed is None or not isinstance(listed.value, dict):
            continue
        for account, node in (listed.keys or {}).items():
            if accounts and account.lower() not in accounts:
                why = f"is under `{key}` and not in `media`, {_REFUSED}"
                yield DeadDirective(node.span, account, why, "list it in both or in neither")
            yield from _names(listed.value[account], key, source)


def _names(names: Node, key: str, source: Source) -> Iterator[DeadDirective]:
    if isinstance(names.value, str) and not names.empty:
        yield DeadDirective(names.span, names.value, f"is no list, {_REFUSED}", _LIST)
        return
    mark = "#" if key == "hashtags" else "@"
    for item in names.items:
        yield from _name(item, mark, source)


def _name(item: Node, mark: str, source: Source) -> Iterator[DeadDirective]:
    text = item.text
    if text is None:
        return
    if item.empty:
        yield _empty(item, source)
    elif item.plain and _pattern("not-text").fullmatch(text):
        why = f"is a number, a date or a yes or no to YAML, {_REFUSED}"
        yield DeadDirective(item.span, text, why, "put it in quotes")
    elif text.startswith(mark):
        why = f"will be posted as {mark}{text}"
        yield DeadDirective(item.span, text, why, f"leave the {mark} out: it is put there")


def _empty(item: Node, source: Source) -> DeadDirective:
    """An item of which YAML reads nothing, mostly because a `#` starts a comment."""
    found = _pattern("comment").match(source.text, item.span.start)
    if found is None or found[1] is None:
        return DeadDirective(item.span, "-", f"is an empty item, {_REFUSED}", "take it out")
    why = f"is a comment to YAML, so that the item is empty, {_REFUSED}"
    return DeadDirective(Span(*found.span(1)), found[1], why, "leave the # out: it is put there")


def in_body(lifted: Lifted) -> Iterator[DeadDirective]:
    """What the body has that does not arrive: marks that are lost, images that are not posted."""
    view = lifted.text
    for found in _pattern("tag-line").finditer(view.text):
        yield DeadDirective(
            view.hull(Range(*found.span())),
            found.group(),
            "starts a line, where Markdown makes a heading of it and its # is lost",
            "put a word before it, or list it under `hashtags`",
        )
    for found in _pattern("image").finditer(view.text):
        yield DeadDirective(
            view.hull(Range(*found.span())),
            found.group()[:5] + "…",
            "is an image that galaxy-social does not lift out of the text, and drops",
            "write ![description](address) on one line",
        )
    yield from _paths(lifted.media)


def _paths(media: Iterable[Media]) -> Iterator[DeadDirective]:
    for one in media:
        if not _pattern("address").fullmatch(one.path):
            why = "is no address that galaxy-social can fetch"
            yield DeadDirective(one.span, one.path, why, "give the image's full https:// address")
