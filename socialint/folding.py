"""How words are compared: letters of any case or style as plain ones, one code point to one."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from socialint.wide import wide

if TYPE_CHECKING:
    import regex

#: Blocks of letters used for styling: mathematical (and those of its letters that are among the
#: letterlike symbols), circled, fullwidth, squared.
_STYLED = (
    (0x1D400, 0x1D800),
    (0x2102, 0x2135),
    (0x24B6, 0x24EA),
    (0xFF10, 0xFF5B),
    (0x1F130, 0x1F14A),
)
#: White letters on black: Unicode's data has no plain form for them.
_FILLED = (0x1F150, 0x1F170)


@cache
def _high() -> "regex.Pattern[str]":
    """Where styled letters may be: from the first of those blocks to the last."""
    # A run whose results are all known folds nothing: it must not pay for this.
    import regex

    return regex.compile("[\u2102-\U0001f189]+")


class _Fold(dict[int, str]):
    """What each code point becomes; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _styled(code) or chr(code)
        return folded


def _styled(code: int) -> str | None:
    """The plain letter or digit that a styled one stands for."""
    for first in _FILLED:
        if first <= code < first + 26:
            return chr(ord("a") + code - first)
    if any(first <= code < past for first, past in _STYLED):
        from unicodedata import normalize

        plain = normalize("NFKC", chr(code)).strip("()").lower()
        if len(plain) == 1 and plain.isascii() and plain.isalnum():
            return plain
    return None


#: Marks and spaces that have a plain form.
_MARKS = (
    *((mark, "'") for mark in "’‘ʼ＇"),
    *((mark, '"') for mark in "“”„«»"),
    *((space, " ") for space in "\u00a0\u202f\u2009"),
)
_FOLD = _Fold()


@lru_cache(maxsize=4)
def fold(text: str) -> str:
    """The text as words are compared: lower case, straight quotes, styled letters made plain.

    Each code point becomes exactly one, so an offset in the folded text is one in the text. Kept
    for a moment: who tells the language asks, and who looks for words.
    """
    if text.isascii():
        return text.lower()
    marks, styled = _to_fold(wide(text))
    # "İ".lower() is the one lower form of two code points.
    text = text.replace("İ", "i").lower()
    # To replace each of a few takes a tenth of the time that it takes to translate a whole text.
    for mark, plain in marks:
        text = text.replace(mark, plain)
    return _high().sub(lambda found: found[0].translate(_FOLD), text) if styled else text


@lru_cache(maxsize=256)
def _to_fold(chars: frozenset[str]) -> tuple[tuple[tuple[str, str], ...], bool]:
    """Which of these characters are marks with a plain form; whether any is a styled letter."""
    marks = tuple((mark, plain) for mark, plain in _MARKS if mark in chars)
    lower = (char.lower() for char in chars if char >= "\u2102" and char != "İ")
    return marks, any(_FOLD[ord(char)] != char for char in lower)
