"""Answers and follow-ups handed to a machine: announced in the text, or switched on in the file."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from socialint.checks._request import requests
from socialint.draft import Draft
from socialint.finding import Hit
from socialint.kept import kept
from socialint.rule import Context, check
from socialint.text import Span
from socialint.wordlists import Excuses, Patterns
from socialint.yamltree import Node

#: Values that leave a key switched off.
_OFF = frozenset({"", "false", "no", "off", "0", "none", "null", "~", "never", "disabled"})


class Options(NamedTuple):
    """Words as the check `ask` has them, and `keys` of front matter, compared by letters alone."""

    commands: Patterns = Patterns()
    patterns: Patterns = Patterns()
    beside: Excuses = Excuses()
    keys: tuple[str, ...] = ()


@check("automation", scope="draft", when=("meta", "words"))
def automation(draft: Draft, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each key that is switched on, and for each announcement in a post."""
    words = (options.commands, options.patterns, options.beside)
    for span in _keys(draft.meta, _wanted(options.keys)):
        yield Hit(span, {"match": draft.source.text[span.start : span.end]})
    for edition in draft.editions:
        for post in edition.posts:
            for range_ in requests(post.view, context.lexicon, *words):
                match = " ".join(post.view[range_].split())
                yield Hit(post.view.hull(range_), {"match": match})


def _keys(node: Node | None, wanted: frozenset[str]) -> Iterator[Span]:
    """The place of each wanted key that has something switched on, outermost first."""
    if node is None or isinstance(node.value, str):
        return
    if isinstance(node.value, list):
        for item in node.value:
            yield from _keys(item, wanted)
        return
    for key, value in node.value.items():
        if _letters(key) not in wanted:
            yield from _keys(value, wanted)
        elif _on(value):
            yield (node.keys or {})[key].span


def _on(node: Node) -> bool:
    """Whether a value switches something on."""
    if node.text is not None:
        return node.text.strip().lower() not in _OFF
    switch = node.get("enabled")
    return bool(node.value) and (switch is None or _on(switch))


@kept
def _wanted(keys: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(_letters, keys))


@lru_cache(maxsize=1024)
def _letters(key: str) -> str:
    """A key as it is compared: `Auto-DM`, `auto_dm` and `autoDM` are one."""
    return "".join(filter(str.isalnum, key.lower()))
