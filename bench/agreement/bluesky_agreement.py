"""What socialint says of a text, in the form in which `bluesky.mjs` says what @atproto/api does."""

import re
from collections.abc import Iterator
from functools import cache
from random import Random

from socialint.platforms import bluesky
from socialint.platforms.base import EntityKind
from socialint.platforms.unicode import graphemes, utf8_length
from socialint.platforms.x_characters import char_class

_TYPES = {EntityKind.HASHTAG: "tag", EntityKind.CASHTAG: "tag"}

#: Characters that came with Unicode 18: `regex` knows them, the JavaScript of today not yet.
_NEWER = """
558 58b-58c 5c8-5c9 b53-b54 1ade-1adf 1aec-1af0 208f 209d-209f 20c2-20c4 2e60-2e63 a7dd a7e2
ab6c-ab6d 107bb-107bf 10ec9-10ecf 10ed9-10eee 10ef0-10ef9 11b0a 11df0-11df1 1246f 12475-1247f
12550-12686 18cd6-18cda 18d1f-18d20 18e00-19191 191a0-191d2 1b123-1b128 1b168 1ced2-1ced4
1cedd-1cedf 1cef1-1cefd 1d127-1d128 1d1eb-1d1ff 1d250-1d281 1d6a6 1db00-1db1c 1df1f-1df24
1df2b-1df81 1df90-1df96 1dfcd-1dfff 1f1ae 1f6d9 1f7da-1f7db 1f7f1-1f7ff 1fa8b-1fa8d 1facc 1fadd
1faeb 1faf9-1fafa 2b81e 3d000-3fc3f
"""


#: Pieces that are nearly what Bluesky looks for: handles, tags, tickers, addresses, line ends.
_WORDS = """
    @ # ＃ $ ( ) . , ; : ! ? - _ / \\ ' " ’ … a A é 日 9 ٣ 🎉
    alice.bsky.social bob.test a.COM x-y.org a_b.net carol.zzz 4chan.org e.co.uk xn--p1ai
    #tag #1 #1a #🎉 #a. #a.b #... #\ufe0f #\ufe0fa ＃全角 ## #a_b: #b\u200bc
    $AAPL $a $ABCDEF $1 $BRK.B $TSLA! $x’ ($y) $Z2\u201d
    @alice.bsky.social (@a.co) @a.co. @a-b.com- @a.co_ @a.co-_ @.com @alice @a..com @xn--p1ai.рф
    https://a.co http://b Http://c.com HTTPS://d.com httpx.io http.cat a.co/x). (e.org) f.ORG
    https://a.co/(b) https://a.co/b) https://a.co.. g.com?h=i j.com, k.zzz l.m1 https:// n.io:80
"""
_SPACES = "\n \r \r\n \t \v \x1c \x85 \xa0 \u2003 \u2028 \u3000 \n\n \n\xad\n\u200d\n"
_INVISIBLE = "\ufe0f \u200b \u200c \u200d \u2060 \xad \u20e2 \ufeff \u0301 \u094d \u0915"
_PIECES = (
    *_WORDS.split(),
    *_SPACES.split(" "),
    *_INVISIBLE.split(" "),
    *(" " * 12),
    "a" * 64,
    "é" * 63 + "𝗕",
)


def texts(seed: int, count: int) -> Iterator[str]:
    """Texts of such pieces, where the shared ones seldom come near a rule of Bluesky's."""
    random = Random(seed)
    for _ in range(count):
        yield "".join(random.choices(_PIECES, k=random.choice((1, 2, 3, 5, 8, 13, 34))))


@cache
def _newer() -> "re.Pattern[str]":
    return re.compile(f"[{char_class(_NEWER)}]")


def comparable(text: str) -> bool:
    """Whether both sides know all characters of a text."""
    return _newer().search(text) is None


def read(text: str) -> dict[str, object]:
    """Facets, what is shown of them, lengths and cleaned text as `bluesky.mjs` prints them."""

    def place(start: int, end: int) -> list[int]:
        return [utf8_length(text[:start]), utf8_length(text[:end])]

    facets = [
        [
            _TYPES.get(one.kind, one.kind.value),
            *place(*one.range),
            "$" * (one.kind is EntityKind.CASHTAG) + one.value,
        ]
        for one in bluesky.facets(text)
    ]
    shown = [one for one in bluesky.entities(text) if one.kind is not EntityKind.EMOJI]
    return {
        "facets": facets,
        "shown": [place(*one.range) for one in shown],
        "graphemes": graphemes(text),
        "bytes": utf8_length(text),
        # The package loses U+FEFF, and with it the places after, when it cuts a text there.
        "cleaned": None if "\ufeff" in text else bluesky.clean_newlines(text),
    }
