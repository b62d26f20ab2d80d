"""What letters say about a language: a script of its own, or an accent that few languages write.

Code point ranges are Unicode's blocks (Blocks.txt); which language writes which letter is general
knowledge. Letters of a script that several languages share speak for the most common of them,
unless a letter that only another one writes stands among them.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from functools import cache
from unicodedata import normalize

#: First code point of each stretch of blocks, and the language its letters speak for ("": none).
BLOCKS = (
    (0x0000, ""),  # Latin
    (0x0370, "el"),
    (0x0400, "ru"),
    (0x0530, "hy"),
    (0x0590, "he"),
    (0x0600, "ar"),
    (0x0700, ""),
    (0x0750, "ar"),
    (0x0780, "dv"),
    (0x07C0, ""),
    (0x0900, "hi"),
    (0x0980, "bn"),
    (0x0A00, "pa"),
    (0x0A80, "gu"),
    (0x0B00, "or"),
    (0x0B80, "ta"),
    (0x0C00, "te"),
    (0x0C80, "kn"),
    (0x0D00, "ml"),
    (0x0D80, "si"),
    (0x0E00, "th"),
    (0x0E80, "lo"),
    (0x0F00, "bo"),
    (0x1000, "my"),
    (0x10A0, "ka"),
    (0x1100, "ko"),
    (0x1200, "am"),
    (0x13A0, ""),
    (0x1780, "km"),
    (0x1800, "mn"),
    (0x18B0, ""),
    (0x1C90, "ka"),
    (0x1CC0, ""),
    (0x1F00, "el"),
    (0x2000, ""),
    (0x2D00, "ka"),
    (0x2D30, ""),
    (0x3040, "ja"),
    (0x3100, "zh"),
    (0x3130, "ko"),
    (0x3190, ""),
    (0x31F0, "ja"),
    (0x3200, ""),
    (0x3400, "zh"),
    (0xA000, ""),
    (0xAC00, "ko"),
    (0xD7B0, ""),
    (0xF900, "zh"),
    (0xFB00, ""),
    (0xFB50, "ar"),
    (0xFE00, ""),
    (0xFE70, "ar"),
    (0xFF00, ""),
    (0xFF66, "ja"),
    (0xFFA0, ""),
    (0x20000, "zh"),
    (0x32000, ""),
)
_STARTS = [start for start, _ in BLOCKS]

#: How many letters weigh as much as one word: a Chinese word has about two, a Russian one five.
LETTERS_A_WORD = {"zh": 2, "ja": 2, "ko": 2}
MOST_LETTERS_A_WORD = 4

#: Within a script: another language that writes it, and letters that the first one never writes.
#: The first whose letters are found is taken.
TELLTALES = {
    "ru": (
        ("mk", "ѓќѕ"),
        ("sr", "ђћјљњџ"),
        ("uk", "ґєії"),
        ("be", "ў"),
        ("kk", "әғқңөұүһ"),
    ),
    "ar": (("ur", "ٹڈڑںےہ"), ("fa", "پچژگکی")),
    "hi": (("mr", "ळ"),),
    "bn": (("as", "ৰৱ"),),
    "he": (("yi", "ײױװ"),),
}
#: Letters that Bulgarian never writes, and one that Russian hardly ever does.
RUSSIAN_ONLY = "ыэё"
BULGARIAN = "ъ"

#: A Latin letter beyond A to Z, and the languages that commonly write it.
ACCENTED = {
    "ß": "de",
    "ä": "de sv fi et sk",
    "ö": "de sv fi tr hu et is",
    "ü": "de tr hu et",
    "å": "sv da no",
    "æ": "da no is",
    "ø": "da no",
    "é": "fr es pt hu cs sk is ga ca it",
    "è": "fr it ca",
    "ê": "fr pt vi af",
    "ë": "fr nl af",
    "à": "fr it ca pt vi",
    "â": "fr ro pt vi tr",
    "ç": "fr pt tr ca",
    "î": "fr ro",
    "ï": "fr ca nl",
    "ô": "fr sk vi pt",
    "ù": "fr it gd vi",
    "û": "fr",
    "œ": "fr",
    "ñ": "es gl eu",
    "á": "es pt hu cs sk is ga gl vi",
    "í": "es pt hu cs sk is ga gl",
    "ó": "es pt hu pl sk is ga gl",
    "ú": "es pt hu cs sk is ga gl",
    "ã": "pt vi",
    "õ": "pt et vi",
    "ì": "it gd vi",
    "ò": "it ca gd vi",
    "ą": "pl lt",
    "ę": "pl lt",
    "ć": "pl hr",
    "ł": "pl",
    "ń": "pl",
    "ś": "pl",
    "ź": "pl",
    "ż": "pl",
    "č": "cs sk hr sl lt lv",
    "ď": "cs sk",
    "ě": "cs",
    "ň": "cs sk",
    "ř": "cs",
    "š": "cs sk hr sl lt lv et",
    "ť": "cs sk",
    "ů": "cs",
    "ý": "cs sk is vi",
    "ž": "cs sk hr sl lt lv et",
    "ľ": "sk",
    "ĺ": "sk",
    "ŕ": "sk",
    "đ": "hr vi",
    "ő": "hu",
    "ű": "hu",
    "ă": "ro vi",
    "ș": "ro",
    "ț": "ro",
    "ţ": "ro",
    "ş": "tr ro",
    "ğ": "tr",
    "ı": "tr",
    "ā": "lv",
    "ē": "lv",
    "ī": "lv",
    "ū": "lv lt",
    "ģ": "lv",
    "ķ": "lv",
    "ļ": "lv",
    "ņ": "lv",
    "ė": "lt",
    "į": "lt",
    "ų": "lt",
    "þ": "is",
    "ð": "is",
    "ŵ": "cy",
    "ŷ": "cy",
    "ĉ": "eo",
    "ĝ": "eo",
    "ĥ": "eo",
    "ĵ": "eo",
    "ŝ": "eo",
    "ŭ": "eo",
    "ơ": "vi",
    "ư": "vi",
}


def script_votes(text: str) -> Counter[str]:
    """How many words' worth of letters each language with a script of its own has in a text."""
    letters = Counter(_foreign().findall(text))
    if not letters:
        return letters
    counts: Counter[str] = Counter()
    for letter, count in letters.items():
        counts[BLOCKS[bisect_right(_STARTS, ord(letter)) - 1][1]] += count
    if counts["ja"]:  # Japanese writes Chinese characters too, Chinese no kana
        counts["ja"] += counts.pop("zh", 0)
    votes: Counter[str] = Counter()
    for language, count in counts.items():
        weight = LETTERS_A_WORD.get(language, MOST_LETTERS_A_WORD)
        if count >= weight:
            votes[_within_script(language, letters)] = count // weight
    return votes


@cache
def _foreign() -> re.Pattern[str]:
    """A letter that is not a Latin one."""
    return re.compile(r"[^\W\d_\u0000-\u036f\u1d00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]")


def _within_script(language: str, letters: Counter[str]) -> str:
    for other, telltales in TELLTALES.get(language, ()):
        if any(letter in letters for letter in telltales):
            return other
    if language == "ru" and BULGARIAN in letters and not letters.keys() & set(RUSSIAN_ONLY):
        return "bg"
    return language


def without_accents(text: str) -> str:
    """The text with the plain Latin letter for each accented one, as hasty writers type it."""
    return text.translate(_plain_letters())


@cache
def _plain_letters() -> dict[int, str]:
    plain = {ord(letter): normalize("NFD", letter)[0] for letter in ACCENTED}
    return plain | {ord(letter): other for letter, other in zip("łıøđ", "liod", strict=True)}


def accent_votes(words: Iterable[str]) -> Counter[str]:
    """How many words have a letter that speaks for each language written in Latin letters."""
    votes: Counter[str] = Counter()
    for word in words:
        if not word.isascii():
            votes.update({code for letter in word for code in _languages_of(letter)})
    return votes


def _languages_of(letter: str) -> tuple[str, ...]:
    if "\u1ea0" <= letter <= "\u1ef9":  # the second row of Vietnamese letters
        return ("vi",)
    return tuple(ACCENTED[letter].split()) if letter in ACCENTED else ()
