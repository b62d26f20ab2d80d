"""Letters of the mathematical, enclosed or fullwidth blocks put to work as bold or italics."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from unicodedata import normalize

from socialint.draft import Post
from socialint.finding import Applicability, Hit, Note, Proposal, Replacement
from socialint.rule import Context, check
from socialint.text import Range

#: Where fullwidth letters are ordinary typography: text in a script that is set in full squares.
_FULL_SQUARE = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")


class Options(NamedTuple):
    """How many styled letters in a row count."""

    min_letters: int = 3


@check("lettering", when=("wide",))
def lettering(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """One hit on the first run, with the others beside it and one fix for all."""
    text = post.view.text
    if text.isascii():
        return
    plain = _letters()
    if _FULL_SQUARE.search(text):
        plain = {char: letter for char, letter in plain.items() if not "！" <= char <= "～"}
    runs = [
        run for run in _runs(text, plain) if _letters_in(text, run, plain) >= options.min_letters
    ]
    if not runs:
        return
    edits = tuple(
        Replacement(run, "".join(plain.get(char, char) for char in text[slice(*run)]))
        for run in runs
    )
    fix = Proposal("write plain letters", Applicability.SAFE, edits)
    letters = sum(_letters_in(text, run, plain) for run in runs)
    related = tuple(Note(run, "and here") for run in runs[1:])
    yield Hit(runs[0], {"n": letters}, fix, related)


def _runs(text: str, plain: dict[str, str]) -> Iterator[Range]:
    """Stretches of styled letters, over the spaces and marks between their words."""
    start = end = None
    for at, char in enumerate(text):
        if char in plain:
            start = at if start is None else start
            end = at + 1
        elif start is not None and end is not None and (char.isalpha() or char == "\n"):
            yield Range(start, end)
            start = end = None
    if start is not None and end is not None:
        yield Range(start, end)


def _letters_in(text: str, run: Range, plain: dict[str, str]) -> int:
    return sum(char in plain for char in text[run.start : run.end])


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
