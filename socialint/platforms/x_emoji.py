"""Emoji as X counts them: those that twitter-text 3.1.0 knows, and those that came after it.

Sources: the table of npm package `twemoji-parser` 11.0.2 (MIT), which twitter-text counts by and
which ends with Emoji 11 (2018); for what came after, Unicode's RGI sequences up to Emoji 18. X's
documentation says that every emoji counts two. The package holds that for what it knows, and adds
up the parts of what it does not: 🧑‍💻 is 5 to it. Here a newer sequence counts two as a whole, as X
itself says; `newer_emoji` tells where the two readings part.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from socialint.platforms.x_characters import char_class
from socialint.text import Range

_SKIN = "[\U0001f3fb-\U0001f3ff]"
_ZWJ = "\u200d"
_VS16 = "\ufe0f"
#: Emoji style: asked for, or at least not refused.
_EMOJI_STYLE = "(?:\ufe0f|(?!\ufe0e))"
_GENDER = "[\u2640\u2642]\ufe0f"

#: With a gender after skin or VS16, and always after a skin tone or none.
_GENDERED_STYLED = "26f9 1f3cb-1f3cc 1f574-1f575"
_GENDERED = """
1f3c3-1f3c4 1f3ca 1f46e 1f471 1f473 1f477 1f481-1f482 1f486-1f487 1f645-1f647 1f64b 1f64d-1f64e
1f6a3 1f6b4-1f6b6 1f926 1f935 1f937-1f939 1f93d-1f93e 1f9b8-1f9b9 1f9d6-1f9dd
"""
#: Work that a man or woman does, by its tool; three need VS16.
_TOOLS = "🌾🍳🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦰🦱🦲🦳"
_STYLED_TOOLS = "[⚕⚖✈]\ufe0f"
#: Emoji that are text where VS15 asks for it.
_STYLED = """
203c 2049 2139 2194-2199 21a9-21aa 231a-231b 2328 23cf 23ed-23ef 23f1-23f2 23f8-23fa 24c2 25aa-25ab
25b6 25c0 25fb-25fe 2600-2604 260e 2611 2614-2615 2618 2620 2622-2623 2626 262a 262e-262f 2638-263a
2640 2642 2648-2653 2660 2663 2665-2666 2668 267b 267f 2692-2697 2699 269b-269c 26a0-26a1 26aa-26ab
26b0-26b1 26bd-26be 26c4-26c5 26c8 26cf 26d1 26d3-26d4 26e9-26ea 26f0-26f5 26f8 26fa 26fd 2702
2708-2709 270f 2712 2714 2716 271d 2721 2733-2734 2744 2747 2757 2763-2764 27a1 2934-2935 2b05-2b07
2b1b-2b1c 2b50 2b55 3030 303d 3297 3299
1f004 1f170-1f171 1f17e-1f17f 1f202 1f21a 1f22f 1f237 1f321 1f324-1f32c 1f336 1f37d 1f396-1f397
1f399-1f39b 1f39e-1f39f 1f3cd-1f3ce 1f3d4-1f3df 1f3f3 1f3f5 1f3f7 1f43f 1f441 1f4fd 1f549-1f54a
1f56f-1f570 1f573 1f576-1f579 1f587 1f58a-1f58d 1f5a5 1f5a8 1f5b1-1f5b2 1f5bc 1f5c2-1f5c4
1f5d1-1f5d3 1f5dc-1f5de 1f5e1 1f5e3 1f5e8 1f5ef 1f5f3 1f5fa 1f6cb 1f6cd-1f6cf 1f6e0-1f6e5 1f6e9
1f6f0 1f6f3
"""
#: Hands and people that take a skin tone; the first also style.
_SKINNED_STYLED = "261d 26f7 26f9 270c-270d 1f3cb-1f3cc 1f574-1f575 1f590"
_SKINNED = """
270a-270b 1f385 1f3c2-1f3c4 1f3c7 1f3ca 1f442-1f443 1f446-1f450 1f466-1f469 1f46e 1f470-1f478 1f47c
1f481-1f483 1f485-1f487 1f4aa 1f57a 1f595-1f596 1f645-1f647 1f64b-1f64f 1f6a3 1f6b4-1f6b6 1f6c0
1f6cc 1f918-1f91c 1f91e-1f91f 1f926 1f930-1f939 1f93d-1f93e 1f9b5-1f9b6 1f9b8-1f9b9 1f9d1-1f9dd
"""
#: Every other emoji of one code point (U+E50A is Twitter's own, in the private use area).
_PLAIN = """
23e9-23ec 23f0 23f3 267e 26ce 2705 2728 274c 274e 2753-2755 2795-2797 27b0 27bf e50a
1f0cf 1f18e 1f191-1f19a 1f1e6-1f1ff 1f201 1f232-1f236 1f238-1f23a 1f250-1f251 1f300-1f320
1f32d-1f335 1f337-1f37c 1f37e-1f384 1f386-1f393 1f3a0-1f3c1 1f3c5-1f3c6 1f3c8-1f3c9 1f3cf-1f3d3
1f3e0-1f3f0 1f3f4 1f3f8-1f43e 1f440 1f444-1f445 1f451-1f465 1f46a-1f46d 1f46f 1f479-1f47b
1f47d-1f480 1f484 1f488-1f4a9 1f4ab-1f4fc 1f4ff-1f53d 1f54b-1f54e 1f550-1f567 1f5a4 1f5fb-1f644
1f648-1f64a 1f680-1f6a2 1f6a4-1f6b3 1f6b7-1f6bf 1f6c1-1f6c5 1f6d0-1f6d2 1f6eb-1f6ec 1f6f4-1f6f9
1f910-1f917 1f91d 1f920-1f925 1f927-1f92f 1f93a 1f93c 1f940-1f945 1f947-1f970 1f973-1f976 1f97a
1f97c-1f9a2 1f9b4 1f9b7 1f9c0-1f9c2 1f9d0 1f9de-1f9ff
"""
#: Where emoji start, keycaps apart: a few wide ranges, which are quicker to search than the table.
_FIRST = "a9 ae 203c 2049 2122-2b55 3030 303d 3297 3299 e50a fe0f 1f004-1faff"
#: Families, couples and other sequences without tones; `>` is the zero-width joiner.
_JOINED = """
👨>❤️>💋>👨 👨>👨>👦>👦 👨>👨>👧>👦 👨>👨>👧>👧 👨>👩>👦>👦 👨>👩>👧>👦 👨>👩>👧>👧
👩>❤️>💋>👨 👩>❤️>💋>👩 👩>👩>👦>👦 👩>👩>👧>👦 👩>👩>👧>👧 👨>❤️>👨 👨>👦>👦 👨>👧>👦 👨>👧>👧
👨>👨>👦 👨>👨>👧 👨>👩>👦 👨>👩>👧 👩>❤️>👨 👩>❤️>👩 👩>👦>👦 👩>👧>👦 👩>👧>👧 👩>👩>👦 👩>👩>👧
🏳️>🌈 🏴>☠️ 👁>🗨 👨>👦 👨>👧 👩>👦 👩>👧 👯>♀️ 👯>♂️ 🤼>♀️ 🤼>♂️ 🧞>♀️ 🧞>♂️ 🧟>♀️ 🧟>♂️
"""
#: The second letters of flags, by the first.
_FLAGS = """
A:CDEFGILMOQRSTUWXZ B:ABDEFGHIJLMNOQRSTVWYZ C:ACDFGHIKLMNOPRUVWXYZ D:EGJKMOZ E:ACEGHRSTU F:IJKMOR
G:ABDEFGHILMNPQRSTUWY H:KMNRTU I:CDELMNOQRST J:EMOP K:EGHIMNPRWYZ L:ABCIKRSTUVY
M:ACDEFGHKLMNOPQRSTUVWXYZ N:ACEFGILOPRUZ O:M P:AEFGHKLMNRSTWY Q:A R:EOSUW S:ABCDEGHIJKLMNORSTVXYZ
T:ACDFGHJKLMNORTVWZ U:AGMNSYZ V:ACEGINU W:FS X:K Y:ET Z:AMW
"""
#: England, Scotland and Wales, by their tags.
_NATIONS = ("gbeng", "gbsct", "gbwls")

#: New since Emoji 11, one code point each.
_NEWER = """
1f6d5-1f6d9 1f6dc-1f6df 1f6fa-1f6fc 1f7e0-1f7eb 1f7f0 1f90c-1f90f 1f93f 1f971-1f972 1f977-1f979
1f97b 1f9a3-1f9b3 1f9ba-1f9bf 1f9c3-1f9cf 1fa70-1fa7c 1fa80-1fac6 1fac8 1facc-1fadd 1fadf-1faeb
1faef-1fafa
"""
_NEWER_SKINNED = """
1f46b-1f46d 1f46f 1f48f 1f491 1f90c 1f90f 1f91d 1f93c 1f977 1f9bb 1f9cd-1f9cf 1fac3-1fac5
1faf0-1fafa
"""
_NEWER_JOINED = """
🍄>🟫 🍋>🟩 🐈>⬛ 🐕>🦺 🐦>⬛ 🐦>🔥 😮>💨 😵>💫 ⛓️>💥 ❤️>🔥 ❤️>🩹 🐻>❄️ 😶>🌫️ 🙂>↔️ 🙂>↕️ 🏳️>⚧️ 👁️>🗨️
🧑>🤝>🧑 🧑>🧑>🧒>🧒 🧑>🧒>🧒 🧑>🧑>🧒 🧑>🧒
"""
#: People of two skin tones: 🤝, dancing with ears, wrestling, in love.
_PAIRS = (
    "👨{s}>(?:[🤝🐰🫯]|❤️(?:>💋)?)>👨{s}",
    "👩{s}>(?:🤝|❤️(?:>💋)?)>[👨👩]{s}",
    "👩{s}>[🐰🫯]>👩{s}",
    "🧑{s}>(?:[🤝🐰🫯]|❤️(?:>💋)?)>🧑{s}",
    "🫱{s}>🫲{s}",
)
_NEWER_SEQUENCES = (
    *_PAIRS,
    "[🏃🚶🧎]{s}?(?:>{g})?>➡️",
    "[👨👩🧑]{s}?>[🦯🦼🦽](?:>➡️)?",
    "[👨👩]{s}?>🍼",
    "🧑{s}?>(?:{v}|[{t}🎄🍼🩰])",
    "[👰🧍🧎🧏🧔]{s}?>{g}",
    "[👯🤼]{s}>{g}",
)


def _joined(sequences: str) -> str:
    return "|".join(sequences.split()).replace(">", _ZWJ)


@cache
def _table() -> "re.Pattern[str]":
    """The package's own table, in its order: the first alternative that matches is taken."""
    alternatives = (
        f"[👨👩]{_SKIN}?{_ZWJ}(?:{_STYLED_TOOLS}|[{_TOOLS}])",
        f"[{char_class(_GENDERED_STYLED)}](?:{_SKIN}|{_VS16}){_ZWJ}{_GENDER}",
        f"[{char_class(_GENDERED)}]{_SKIN}?{_ZWJ}{_GENDER}",
        _joined(_JOINED),
        f"[#*0-9]{_VS16}?\u20e3",
        f"[©®™\u265f]{_VS16}",
        f"[{char_class(_STYLED)}]{_EMOJI_STYLE}",
        f"(?:[{char_class(_SKINNED_STYLED)}]{_EMOJI_STYLE}|[{char_class(_SKINNED)}]){_SKIN}?",
        *(f"🏴{_tags(nation)}" for nation in _NATIONS),
        *_flags(),
        f"[{char_class(_PLAIN)}]",
        _VS16,
    )
    return re.compile("|".join(alternatives))


def _tags(letters: str) -> str:
    return "".join(chr(0xE0000 + ord(letter)) for letter in letters) + "\U000e007f"


def _flags() -> Iterator[str]:
    for line in _FLAGS.split():
        first, _, seconds = line.partition(":")
        yield f"{_regional(first)}[{''.join(map(_regional, seconds))}]"


def _regional(letter: str) -> str:
    return chr(0x1F1E6 + ord(letter) - ord("A"))


@cache
def _newer() -> "re.Pattern[str]":
    sequences = "|".join(_NEWER_SEQUENCES).replace(">", _ZWJ)
    for name, value in (("s", _SKIN), ("g", _GENDER), ("v", _STYLED_TOOLS), ("t", _TOOLS)):
        sequences = sequences.replace(f"{{{name}}}", value)
    alternatives = (
        sequences,
        _joined(_NEWER_JOINED),
        f"[{char_class(_NEWER_SKINNED)}]{_SKIN}",
        f"[{char_class(_NEWER)}]",
        f"[\u267e\u26a7]{_VS16}",
        _regional("C") + _regional("Q"),
    )
    return re.compile("|".join(alternatives))


@cache
def _perhaps_newer() -> "re.Pattern[str]":
    """What every newer sequence holds at least one of."""
    return re.compile(f"[{_ZWJ}\u267e\u26a7{_SKIN[1:-1]}{_regional('Q')}{char_class(_NEWER)}]")


@cache
def _first(*, keycaps: bool) -> "re.Pattern[str]":
    return re.compile(f"[{char_class(_FIRST)}{'#*0-9' if keycaps else ''}]")


@lru_cache(maxsize=4)
def sequences(text: str) -> tuple[Range, ...]:
    """All that counts as one emoji, in order: a lone VS16 (U+FE0F) too, as in the package."""
    return tuple(Range(*match.span()) for match, _ in _scan(text))


def emoji(text: str) -> tuple[Range, ...]:
    """Every emoji, in order, a sequence being one."""
    return tuple(found for found in sequences(text) if text[found.start : found.end] != _VS16)


def newer_emoji(text: str) -> tuple[Range, ...]:
    """Every emoji that twitter-text 3.1.0 does not know as a whole, in order."""
    return tuple(Range(*match.span()) for match, newer in _scan(text) if newer)


def _scan(text: str) -> Iterator[tuple["re.Match[str]", bool]]:
    if text.isascii():
        return
    newer: re.Pattern[str] | None = None
    last = -1
    for first in _first(keycaps="\u20e3" in text).finditer(text):
        at = first.start()
        if last < 0:
            newer = _newer() if _perhaps_newer().search(text, at) else None
        if at < last:
            continue
        match = newer.match(text, at) if newer else None
        known = match or _table().match(text, at)
        last = known.end() if known else at
        if known:
            yield known, match is not None
