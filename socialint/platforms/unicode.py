"""How long a text is in graphemes, UTF-8 bytes and UTF-16 units, and where its emoji are.

The rules are Unicode's: UAX #29 for graphemes (what a reader sees as one character), UTS #51 for
emoji. Both come from the tables of the `regex` package; most text is ASCII and never needs them.
"""

import re
from functools import cache, lru_cache
from itertools import islice

import regex

from socialint.text import Range
from socialint.wide import wide

#: One emoji as readers see it. A character that is text unless asked otherwise (©, ❤, digits)
#: counts only with VS16 (U+FE0F), inside a sequence or in a keycap; VS15 (U+FE0E) makes it text.
_EMOJI = r"""
    \p{Regional_Indicator}{2}
  | [0-9\#*]\uFE0F?\u20E3
  | (?: (?:\p{Emoji_Presentation} (?<!\p{Regional_Indicator}) (?!\uFE0E)
          | \p{Emoji} (?<![0-9\#*]) (?:\uFE0F | \p{Emoji_Modifier} | (?=\u200D\p{Emoji})))
        (?:\uFE0F | \p{Emoji_Modifier})?
        (?:[\U000E0020-\U000E007E]+\U000E007F)?
        (?:\u200D\p{Emoji}(?<![0-9\#*])(?:\uFE0F | \p{Emoji_Modifier})?)* )
"""


@cache
def _emoji() -> "regex.Pattern[str]":
    return regex.compile(_EMOJI, regex.VERBOSE)


#: Where emoji start, keycaps apart: a few wide ranges, which are quicker to search than a property.
_FIRST = "[\u00a9\u00ae\u203c\u2049\u2122-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001ffff]"


@cache
def _may_be_emoji() -> re.Pattern[str]:
    return re.compile(_FIRST)


@lru_cache(maxsize=256)
def _emoji_starts(chars: frozenset[str]) -> tuple[str, ...]:
    """Those of these characters that an emoji may start with."""
    return tuple(filter(_may_be_emoji().match, chars))


#: One extended grapheme cluster, UAX #29 table 1c. `\X` of `regex` is four times as fast, but joins
#: a virama to the letter after it even where no letter stands before, which no browser does.
_CLUSTER = r"""
    \r\n
  | (?: \p{GCB=Prepend}++
      | (?= [^\p{GCB=Control}\r\n] ) )
    (?: \p{GCB=L}*+ (?: \p{GCB=V}++ | \p{GCB=LV} \p{GCB=V}*+ | \p{GCB=LVT} ) \p{GCB=T}*+
      | \p{GCB=L}++
      | \p{GCB=T}++
      | \p{Regional_Indicator}{2}
      | \p{ExtPict} (?: \p{GCB=Extend}*+ \u200D \p{ExtPict} )*+
      | \p{InCB=Consonant}
        (?: \p{InCB=Extend}*+ \p{InCB=Linker} [\p{InCB=Extend}\p{InCB=Linker}]*+
            \p{InCB=Consonant} )*+
      | [^\p{GCB=Control}\r\n] )?+
    [\p{GCB=Extend}\p{GCB=SpacingMark}\u200D]*+
  | [\p{GCB=Control}\r\n]
"""


@cache
def _exact() -> "regex.Pattern[str]":
    return regex.compile(_CLUSTER, regex.VERBOSE)


@cache
def _quick() -> "regex.Pattern[str]":
    return regex.compile(r"\X")


@cache
def _virama() -> "regex.Pattern[str]":
    return regex.compile(r"\p{InCB=Linker}")


def _cluster(text: str) -> "regex.Pattern[str]":
    # `\X` looks back over a run of flags at each: too slow where thousands stand in a row.
    quick = len(text) < 2000 and _virama().search(text) is None
    return _quick() if quick else _exact()


@cache
def _beyond_latin() -> re.Pattern[str]:
    # Below U+0300 only CR LF joins, and so it is for quotes, dashes, currency signs and arrows.
    return re.compile(r"[^\x00-\u02FF\u2010-\u2029\u202F-\u205E\u20A0-\u20CF\u2190-\u2199]")


@cache
def _runs() -> re.Pattern[str]:
    """What lies beyond Latin; the neighbour on each side may share a grapheme with it.

    The one before is always free: what stands alone between two is part of a run.
    """
    latin = _beyond_latin().pattern.replace("[^", "[")
    # `re` is four times as fast as `regex` at this.
    return re.compile(
        rf"{_beyond_latin().pattern}++(?:{latin}{_beyond_latin().pattern}++)*+{latin}?"
    )


@cache
def _joining() -> "regex.Pattern[str]":
    """Matches what may share a grapheme with a neighbour, by UAX #29's property of that name."""
    kinds = ("Extend", "SpacingMark", "ZWJ", "Prepend", "Regional_Indicator", "L", "V", "T")
    return regex.compile("[" + "".join(rf"\p{{GCB={kind}}}" for kind in kinds) + "]")


@lru_cache(maxsize=256)
def _may_join(chars: frozenset[str]) -> bool:
    """Whether some of these characters may share a grapheme with a neighbour."""
    return any(_beyond_latin().match(char) and _joining().match(char) for char in chars)


def graphemes(text: str) -> int:
    """How many extended grapheme clusters (UAX #29) a text has."""
    every = len(text) - text.count("\r\n")
    if not _may_join(wide(text)):
        return every
    for found in _runs().finditer(text):
        run = text[max(found.start() - 1, 0) : found.end()]
        every -= len(run) - len(_cluster(run).findall(run))
    return every


def boundaries(text: str) -> list[int]:
    """The code point offset at which each grapheme starts."""
    if text.isascii() and "\r" not in text:
        return list(range(len(text)))
    return [found.start() for found in _cluster(text).finditer(text)]


def grapheme_offset(text: str, count: int) -> int:
    """The code point offset at which the first `count` graphemes end, or the text does."""
    if count <= 0:
        return 0
    if text.isascii() and "\r" not in text:
        return min(count, len(text))
    if "\r" in text:
        past = next(islice(_cluster(text).finditer(text), count, None), None)
        return len(text) if past is None else past.start()
    if not _may_join(wide(text)):
        return min(count, len(text))
    at = 0
    for found in _runs().finditer(text):
        # Between runs each character is a grapheme.
        start = max(found.start() - 1, 0)
        if start - at >= count:
            break
        count -= start - at
        at = start
        run = text[start : found.end()]
        for cluster in _cluster(run).findall(run):
            at += len(cluster)
            count -= 1
            if not count:
                return at
    return min(at + count, len(text))


def utf8_length(text: str) -> int:
    """How many bytes a text takes in UTF-8, three for a lone surrogate."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def utf8_offset(text: str, count: int) -> int:
    """The code point offset before which at most `count` UTF-8 bytes stand, no character split."""
    if text.isascii():
        return min(count, len(text))
    encoded = text[: count + 1].encode("utf-8", "surrogatepass")
    end = min(count, len(encoded))
    # Step back from inside a character (its later bytes are 0b10xxxxxx) to its first byte.
    while end < len(encoded) and encoded[end] & 0xC0 == 0x80:
        end -= 1
    return len(encoded[:end].decode("utf-8", "surrogatepass"))


def utf16_length(text: str) -> int:
    """How many UTF-16 code units a text takes (what JavaScript calls its length)."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_offset(text: str, count: int) -> int:
    """The code point offset before which at most `count` UTF-16 units stand, no character split."""
    if text.isascii():
        return min(count, len(text))
    used = 0
    for at, char in enumerate(text):
        used += 2 if char > "\uffff" else 1
        if used > count:
            return at
    return len(text)


def emoji_ranges(text: str) -> tuple[Range, ...]:
    """Where the emoji of a text are, a sequence (flag, keycap, family, skin tone) being one."""
    chars = wide(text)
    if "\u20e3" in chars:
        # A keycap makes an emoji of a digit.
        return tuple(Range(*found.span()) for found in _emoji().finditer(text))
    starts = _emoji_starts(chars)
    if not starts:
        return ()
    ranges: list[Range] = []
    past = 0
    for first in _places(text, starts):
        found = _emoji().match(text, first) if first >= past else None
        if found is not None:
            past = found.end()
            ranges.append(Range(first, past))
    return tuple(ranges)


def _places(text: str, chars: tuple[str, ...]) -> list[int]:
    """Where one of these characters stands: to look for a few one by one is quicker."""
    if len(chars) > 4:
        return [first.start() for first in _may_be_emoji().finditer(text)]
    places: list[int] = []
    for char in chars:
        at = text.find(char)
        while at >= 0:
            places.append(at)
            at = text.find(char, at + 1)
    places.sort()
    return places
