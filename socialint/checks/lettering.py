"""Letters of the mathematical, enclosed or fullwidth blocks put to work as bold or italics."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from unicodedata import normalize

from socialint.cover import Cover
from socialint.draft import Post
from socialint.finding import Applicability, Hit, Note, Proposal, Replacement
from socialint.platforms.base import EntityKind
from socialint.rule import Context, check
from socialint.text import Range, View

#: Where text is not for reading.
_EXACT = frozenset({"code", "link-target"})


@cache
def _may_be_styled() -> re.Pattern[str]:
    """A character of one of the blocks whose letters folding makes plain."""
    return re.compile(
        "[\u2102-\u2134\u24b6-\u24e9\uff10-\uff5a\U0001d400-\U0001d7ff\U0001f130-\U0001f189]"
    )


@cache
def _full_square() -> re.Pattern[str]:
    """Scripts set in full squares, in whose texts fullwidth letters are ordinary typography."""
    return re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")


class Options(NamedTuple):
    """How many styled letters in a row count."""

    min_letters: int = 3


@check("lettering", when=("styled",))
def lettering(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """One hit on the first run, with the others beside it and one fix for all."""
    text = post.view.text
    styled = _styled(post.view)
    runs = [run for run in _runs(text, styled) if _count(run, styled) >= options.min_letters]
    if not runs:
        return
    plain = _letters()
    links = Cover(_addresses(post))
    edits = tuple(
        Replacement(run, "".join(plain.get(char, char) for char in text[slice(*run)]))
        for run in runs
        # There the letters may be what makes it work.
        if not (links.touches(run) or post.view.within(run, _EXACT))
    )
    fix = Proposal("write plain letters", Applicability.SAFE, edits) if edits else None
    letters = sum(_count(run, styled) for run in runs)
    related = tuple(Note(run, "and here") for run in runs[1:])
    yield Hit(runs[0], {"n": letters}, fix, related)


def _addresses(post: Post) -> Iterator[Range]:
    """The links, each to the end of its word: where a network stops is not where it was to end."""
    text = post.view.text
    for link in post.of_kind(EntityKind.LINK):
        start, end = link.range
        while end < len(text) and not text[end].isspace():
            end += 1
        yield Range(start, end)


def _styled(view: View) -> list[int]:
    """Where a letter or digit is a styled one: those that folding makes plain."""
    folded = view.folded
    places = [
        found.start()
        for found in _may_be_styled().finditer(view.text)
        if folded[found.start()].isascii() and folded[found.start()].isalnum()
    ]
    if any("！" <= view.text[at] <= "～" for at in places) and _full_square().search(view.text):
        return [at for at in places if not "！" <= view.text[at] <= "～"]
    return places


def _runs(text: str, styled: list[int]) -> Iterator[Range]:
    """Stretches of styled letters, over the spaces and marks between their words."""
    start = last = None
    for at in styled:
        if start is None or last is None or _parted(text[last + 1 : at]):
            if start is not None and last is not None:
                yield Range(start, last + 1)
            start = at
        last = at
    if start is not None and last is not None:
        yield Range(start, last + 1)


def _parted(between: str) -> bool:
    """Whether other words, or a line's end, stand between two styled letters."""
    return "\n" in between or any(map(str.isalpha, between))


def _count(run: Range, styled: list[int]) -> int:
    return bisect_left(styled, run.end) - bisect_left(styled, run.start)


@cache
def _letters() -> dict[str, str]:
    """Each styled letter or digit and the plain one: from the Unicode blocks used for styling.

    Mathematical Alphanumeric Symbols with the Letterlike Symbols that fill its gaps, Enclosed
    Alphanumerics' letters, Enclosed Alphanumeric Supplement, Halfwidth and Fullwidth Forms' Latin.
    `①`, `™`, `²` and `ℹ` have meanings of their own and are in none of them here.
    """
    styled: dict[str, str] = {}
    for code in (*range(0x1D400, 0x1D800), *range(0x24B6, 0x24EA), *range(0x1F110, 0x1F14A)):
        _add(styled, chr(code), normalize("NFKC", chr(code)).strip("()〔〕"))
    for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)):
        _add(styled, chr(code), normalize("NFKC", chr(code)))
    for char in "ℎℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℂℍℕℙℚℝℤ":
        _add(styled, char, normalize("NFKC", char))
    for first in (0x1F150, 0x1F170):
        # White letters on black have no decomposition; four of the squares are emoji as well.
        for index in range(26):
            styled[chr(first + index)] = chr(ord("A") + index)
    return styled


def _add(styled: dict[str, str], char: str, plain: str) -> None:
    if len(plain) == 1 and plain.isascii() and plain.isalnum():
        styled[char] = plain
