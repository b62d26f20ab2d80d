"""Which language a draft is written in: offline, by its script and its most common words.

No word rule for English may run on another language, and none may stay silent on English. Both are
asked of a post's plain words only: links, handles, hashtags, code and emoji are left out. A
language with a script of its own is known by its letters; one with Latin letters by its function
words, of which every sentence is full (`function_words`), and by its accented letters.
`bench/language.py` measures what that is worth.
"""

import re
from collections import Counter
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple
from unicodedata import normalize

from socialint.language.function_words import WORDS
from socialint.language.scripts import accent_votes, script_votes, without_accents
from socialint.text import fold

#: So many code points are judged; more would not change the answer, and a draft may be huge.
LIMIT = 8_000
#: How much of each end of a text is looked at to see whether it is plain English.
END = 400
#: English shows in at least this share of an English text's words: sentences lie near 0.7,
#: telegraphic headlines near 0.3, a text in a language that no list knows below 0.1.
ENOUGH = 0.15
#: A text of fewer words may be English without one English word in it (a title, a row of names).
MANY = 8
#: A text of fewer words is not taken for foreign because of one foreign word (a name, a loan).
FEW = 5
#: Without its accents, Vietnamese is hardly written and would look like everything else.
NEVER_WITHOUT_ACCENTS = frozenset({"vi"})
#: Ends of words that no list has, and the languages that they are common in.
ENDINGS = {
    "ly": ("en",),
    "ed": ("en",),
    "ing": ("en", "nl", "sv", "da", "no"),
    "ess": ("en",),
    "ful": ("en",),
    "ght": ("en",),
    "ity": ("en",),
    "ous": ("en", "fr"),
}


class Verdict(NamedTuple):
    """The language that a text shows, if any, and whether the rules for English should run."""

    language: str | None
    english: bool


def recognise(text: str) -> str | None:
    """The text's language as an ISO 639-1 code, or None where it is too short or unclear to say."""
    return judge(text).language


def is_english(text: str) -> bool:
    """Whether rules for English should run: the text is English, or too short to say otherwise.

    An unclear text counts as English where English shows as much as any other language, or where
    there are too few words to expect any sign of it. A long text without English words does not,
    even if its own language stays unknown.
    """
    return judge(text).english


def judge(text: str) -> Verdict:
    """The language of a text and whether rules for English should run, in one pass."""
    return _judge(text[:LIMIT])


@lru_cache(maxsize=128)
def _judge(text: str) -> Verdict:
    """The verdict on a text of `LIMIT`, kept for a moment: drafts are read ahead, then judged."""
    if _plainly_english(text):
        return Verdict("en", True)
    plain = _not_words().sub(" ", text)
    if not plain.isascii():
        plain = normalize("NFC", plain)
    plain = fold(plain)
    words = _word().findall(plain)
    votes = Counter[str]() if plain.isascii() else script_votes(plain)
    if votes and max(votes.values()) > sum(map(str.isascii, words)):
        return Verdict(max(votes.items(), key=_by_votes)[0] or None, False)
    size = len(words) + votes.total()
    # Most English is plain enough to be told before the other languages' words are read.
    if size >= MANY and 2 * sum(map(_english().__contains__, words)) >= size:
        return Verdict("en", True)
    if not plain.isascii():
        votes.update(accent_votes(word for word in words if word not in _english()))
    speakers = _speakers()
    votes.update(chain.from_iterable([speakers.get(word) or _by_ending(word) for word in words]))
    return _decide(size, votes)


def _plainly_english(text: str) -> bool:
    """Whether English shows before anything is taken out: most drafts take no longer look.

    Two words of five are enough where there are twenty or more and hardly a sign beyond ASCII. Of a
    long text both ends are looked at: one in two languages mostly begins in one and ends in the
    other.
    """
    if not text.isascii() and 20 * len(text.encode("utf-8", "surrogatepass")) > 21 * len(text):
        return False
    folded = fold(text)
    ends = (folded[:END], folded[-END:]) if len(folded) > 2 * END else (folded,)
    return all(map(_mostly_english, ends))


def _mostly_english(folded: str) -> bool:
    words = folded.split()
    known = len(list(filter(_english().__contains__, words)))
    return len(words) >= 20 and 5 * known >= 2 * len(words)


def _by_ending(word: str) -> tuple[str, ...]:
    """The languages for which the end of a word that no list has speaks."""
    return ENDINGS.get(word[-2:]) or ENDINGS.get(word[-3:], ()) if len(word) > 4 else ()


def _decide(size: int, votes: Counter[str]) -> Verdict:
    english = votes.pop("en", 0)
    other, most = max(votes.items(), key=_by_votes, default=(None, 0))
    enough = max(2, ENOUGH * size)
    if english > most:
        return Verdict("en" if english >= enough else None, english >= enough or size < MANY)
    if english < most and most >= 2:
        return Verdict((other or None) if most >= enough else None, False)
    if english == 0 and most > 0:
        return Verdict(None, size < FEW)
    return Verdict(None, english > 0 or size < MANY)


def _by_votes(item: tuple[str, int]) -> tuple[int, str]:
    return item[1], item[0]


@cache
def _english() -> frozenset[str]:
    return frozenset(WORDS["en"].split())


@cache
def _speakers() -> dict[str, tuple[str, ...]]:
    """Each function word and its languages; an accented one also as hasty writers type it."""
    table: dict[str, tuple[str, ...]] = {}
    accented: list[tuple[str, str]] = []
    for language, words in WORDS.items():
        speaker = (language,)
        for word in frozenset(words.split()):
            table[word] = table[word] + speaker if word in table else speaker
            if not word.isascii() and language not in NEVER_WITHOUT_ACCENTS:
                accented.append((word, language))
    bare = without_accents(" ".join(word for word, _ in accented)).split(" ")
    for word, (_, language) in zip(bare, accented, strict=True):
        known = table.get(word, ())
        if len(word) > 2 and language not in known and "en" not in known:
            table[word] = (*known, language)
    return table


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


@cache
def _not_words() -> re.Pattern[str]:
    """Code, links, addresses, handles and hashtags; each alternative is linear in the text."""
    return re.compile(
        r"```(?:[^`]|`(?!``))*+(?:```)?+|`[^`\n]*+`"  # code, fenced or within a line
        r"|https?://\S++|www\.\S++"
        r"|[@#$]\w[\w@.-]*+|:\w++:"
        r"|(?<![\w.-])[\w-]++(?:\.[\w-]++)++(?:/\S*+)?+"  # a domain or a file name
        r"|&[a-z]++;|</?[a-z][^<>]*+>"
        r"|[ÂÃÅÌâ][\x80-\xbf€‚„…†‡ˆ‰‹‘’“”•–—˜™›]++"  # UTF-8 read as Windows-1252
        r"|(?<!\w)(?:[A-Za-z]\s){3}(?:[A-Za-z]\s)*+(?:[A-Za-z](?!\w))?"  # s p a c e d  letters
    )
