"""Texts that try what networks make of text: the same for the same seed, on every machine.

Each text is a row of fragments (words of many scripts, tags, names, addresses, emoji) with odd
things between them: spaces of every kind, marks of direction, joiners, punctuation, halves of
addresses. A third of the texts are then damaged at a few places.
"""

from collections.abc import Callable, Iterator
from random import Random


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_LATIN = _words(
    """
    plain words Straße café naïve İstanbul ſhort K2 ﬁne ﬂow Ǆabc ß ÀÉ øre žluť a b Z I O
    """
)
_OTHER = _words(
    """
    привет Ёлка ᲀᲂ мир.рф γεια ϵλ Ὀδυσσεύς שָׁלוֹם مرحبا سلام नमस्ते हिन्दी ไทย ქართული ᲥᲐ Ꭰꭰ հայ
    日本語 中文 ひらがな カタカナ ｶﾅ 한국어 가 々 〆 ー ゝ 〃 ・ 𠀡 𖼄𖽑 𐒠 𝗕𝗼𝗹𝗱 𝟘 ⓐ Ａｂｃ１ ① ² ½
    ಠ_ಠ ೕ
    """
)
_SPACES = (
    " \t\n\r\v\f\x1c\x1f\x85\xa0\u1680\u180e\u2000\u2003\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_MARKS = (
    "\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069"
    "\ufe0e\ufe0f\u20e3\u0301\u0323\u0345\u0300\u3099\ufeff\ufffe\uffff\xad\x00\x01\x7f"
)
_PUNCTUATION = (
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~·«»¡¿“”‘’…–—•→、。！？（）「」【】〜～＠＃＄．｡＿／€£¥§©®™�"
)
_EMOJI = _words(
    """
    😀 🎉 ❤ ❤️ ❤︎ ✌ ✌🏽 ✌️ 👍 👍🏿 🏳️‍🌈 🏴‍☠️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👩‍💻 👨🏽‍🚀 👩‍⚕️ 👨‍👩‍👧‍👦
    👩‍❤️‍💋‍👨 👁‍🗨 🇩🇪 🇺🇸 🇦 🇨🇭🇦 #️⃣ *⃣ 1️⃣ 7⃣ ⛹🏻‍♀️ ⛹️‍♂️ 🕵️ 🕵🏼‍♂️ 🏃‍♀️ 🤷🏾‍♂️ 💁 🦸‍♀️ 🧙
    🧞‍♂️ 👯‍♀️ 🤼‍♂️ © ©️ ® ™️ ♟️ ♟ ☺ ☺️ ☎︎ 〰️ ㊗️ 🈂 🅰️ 🀄 ⏩ ➰ ♀ ♂️ 🏻
    """
)
_TLDS = _words(
    """
    com org net de co.uk io ai py md rs jp cn eu info museum travel photography COM De cOm
    xn--p1ai рф РФ укр 中国 भारत भारतम् 嘉里 嘉里大酒店 コム みんな გე ᲒᲔ ελ ΕΛ ϵλ vermögensberater
    vermögensberatung vermo ve test zzz localhost onion xn--90a3ac xn-- c comé invalid 1 web3
    """
)
_LABELS = (
    *_words(
        """
    example www t.co twitter a b1 x-y -x y- a_b _dmarc my_site.example ex ample münchen straße
    xn--mnchen-3ya 例え пример 日本 한국 ελλάδα الموقع café ı K ᲀ 😀 i❤ .. a..b ＠a a。b １２
    """
    ),
    "l" * 63,
    "m" * 64,
    "",
)
_PATHS = _words(
    """
    / /a /a/b.html /a. /a, /(a) /a(b)c /a(b(c)d) /((a)) /a) /(a /(a(b(c))) /@user /@user/ /a@b
    /ä/ÿ /п/ᲀ /a–b /a—b /日本 /a%20b /~x /a;b /a|b /a&b=1 /#frag /a#b /!#$ /. /? /a' /*x* /a:b /$1
    /$& /+ /- /_ /()a /(é) /(日) /a🎉 // /a//b /a\\b /ɠ /ι /Ι
    """
)
_QUERIES = _words(
    """
    ? ?a ?a=1 ?a=1& ?a=1&b=2. ?q=(x) ?x! ?! ?a=é ?a#b ?a?b ?;= ?~| ?a|b ?@a
    """
)
_SCHEMES = _words(
    """
    http:// https:// HTTP:// Https:// hTTps:// http:/ https: ftp:// http://user@ http://a:b@ //
    """
)
_NAMES = _words(
    """
    user User_1 _ a 123 abcdefghijklmnopqrst abcdefghijklmnopqrstu user.name user-name usér ｕser
    alice.bsky.social user@host user/list user/list-1 user/1list user/l_- user/ 1 é
    """
)
_TAGS = _words(
    """
    tag Tag1 1 123 1st _ a_b a-b c++ c# node.js タグ tag日本 日本語tag тег ʼn ᲀ é e\u0301 a\u200db
    a\u200cb a·b a・b 〜 〃 ー 🎉 a🎉 🎉a 𠀡 𐒠 A𐒠 𝟘 १२ हिन्दी שָׁלוֹם 1️⃣ \ufe0fa \u20e3a a\ufe0f ½ ²
    ᳀ Ꭓ ꭓ ᏸ Ა
    """
)
_CASH = _words(
    """
    TWTR a abcdef abcdefg BRK.A brk_b A.bc A.bcd a1 1a $a é ſ K a.
    """
)


def texts(seed: int, count: int) -> Iterator[str]:
    """So many texts, most of 1 to 200 characters, a few of some 1,000."""
    random = Random(seed)
    for _ in range(count):
        text = _row(random)
        yield _damaged(text, random) if random.random() < 0.33 else text


def every_character() -> Iterator[str]:
    """Each code point but surrogates, at the places where its class decides what is found."""
    for code in (*range(0xD800), *range(0xE000, 0x110000)):
        c = chr(code)
        yield (
            f"{c}#b #{c} #a{c}b @a{c} {c}@b {c}$b $b{c} {c}a.com a{c}b.com a.com{c} b.co/{c} "
            f"b.co/a{c} b.co/({c}) b.co?{c}a http://{c}.com http://a.com/{c}?{c} {c}http://b.com "
            f"1.{c}"
        )


def _row(random: Random) -> str:
    if random.random() < 0.05:
        return random.choice(_FRAGMENTS)(random)
    parts: list[str] = []
    for _ in range(random.choice((1, 1, 2, 3, 4, 6, 9, 20, 60))):
        parts.append(_glue(random))
        parts.append(random.choice(_FRAGMENTS)(random))
    parts.append(_glue(random))
    return "".join(parts)


def _glue(random: Random) -> str:
    chance = random.random()
    if chance < 0.45:
        return " "
    if chance < 0.6:
        return ""
    if chance < 0.7:
        return random.choice(_SPACES)
    if chance < 0.8:
        return random.choice(_MARKS)
    if chance < 0.95:
        return random.choice(_PUNCTUATION)
    return random.choice(("RT ", "RT", "rt:", "://", " (", ") ", "&#", "\r\n", "  ", ".@", "!#"))


def _word(random: Random) -> str:
    return random.choice(_LATIN if random.random() < 0.5 else _OTHER)


def _emoji(random: Random) -> str:
    return "".join(random.choice(_EMOJI) for _ in range(random.choice((1, 1, 2, 3))))


def _mention(random: Random) -> str:
    return random.choice("@@@＠") + random.choice(_NAMES)


def _hashtag(random: Random) -> str:
    return random.choice("###＃") + random.choice(_TAGS)


def _cashtag(random: Random) -> str:
    return random.choice("$$$＄") + random.choice(_CASH)


def _domain(random: Random) -> str:
    labels = [random.choice(_LABELS) for _ in range(random.choice((0, 1, 1, 2, 3)))]
    return ".".join((*labels, random.choice(_TLDS)))


def _address(random: Random) -> str:
    scheme = random.choice(_SCHEMES) if random.random() < 0.5 else ""
    port = random.choice((":80", ":", ":x", ":8080")) if random.random() < 0.1 else ""
    path = random.choice(_PATHS) if random.random() < 0.5 else ""
    if random.random() < 0.1:
        path += random.choice(_PATHS)
    query = random.choice(_QUERIES) if random.random() < 0.2 else ""
    return f"{scheme}{_domain(random)}{port}{path}{query}"


def _short_address(random: Random) -> str:
    slug = random.choice(("abc", "aB1", "a" * 40, "a" * 41, "a-b", "é", ""))
    return f"{random.choice(_SCHEMES)}t.co/{slug}{random.choice(('', '', '?a=1', '?', '/x', '.'))}"


def _address_soup(random: Random) -> str:
    """An address whose path is any row of what paths are made of."""
    path = "".join(
        random.choices("ab1/(())(().,;:'!*@~|&=+-_#$%[]?é\u2013я日", k=random.randint(1, 14))
    )
    return f"{random.choice(('', 'https://'))}a.co/{path}"


def _domain_soup(random: Random) -> str:
    """A row of what domains are made of."""
    parts = (
        "a",
        "b1",
        ".",
        ".",
        ".",
        "-",
        "_",
        "é",
        "あ",
        "。",
        "😀",
        '"',
        "＠",
        "＃",
        "com",
        "xn--",
        "рф",
    )
    row = "".join(
        random.choices((*parts, ".com", ".de", ".嘉里", ".xn--p"), k=random.randint(2, 12))
    )
    return f"{random.choice(('', '', 'http://', 'xn--'))}{row}"


def _long_label(random: Random) -> str:
    """A label whose length in Punycode is near the longest that is allowed."""
    letters = random.choice(("a", "aé", "あ", "あ日", "aあ", "яж", "😀", "a😀🎉", "a\x01", "a。あ"))
    label = "".join(random.choices(letters, k=random.randint(20, 66)))
    return f"{random.choice(('', 'http://'))}{label}.{random.choice(('a.com', 'com', 'рф'))}"


def _long_address(random: Random) -> str:
    """An address near the longest that is allowed; seldom, as it makes a text long."""
    if random.random() < 0.9:
        return _address(random)
    size = 4096 - random.randint(10, 40)
    scheme = random.choice(("", "http://", "https://"))
    return f"{scheme}a.co{random.choice(('/', '/?', '?'))}{'a' * size}"


def _soup(random: Random) -> str:
    return "".join(_character(random) for _ in range(random.randint(1, 8)))


def _character(random: Random) -> str:
    chance = random.random()
    if chance < 0.3:
        return random.choice("abcxyzABC019_.-@#$/:")
    if chance < 0.5:
        return random.choice(_PUNCTUATION + _MARKS + _SPACES)
    if chance < 0.8:
        return random.choice(random.choice(random.choice((_LATIN, _OTHER, _EMOJI, _TAGS, _PATHS))))
    code = random.randrange(0x3000) if chance < 0.9 else random.randrange(0x20000)
    return "\u2028" if 0xD800 <= code < 0xE000 else chr(code)


_FRAGMENTS: tuple[Callable[[Random], str], ...] = (
    _word,
    _word,
    _emoji,
    _mention,
    _mention,
    _hashtag,
    _hashtag,
    _cashtag,
    _address,
    _address,
    _address,
    _domain,
    _short_address,
    _address_soup,
    _domain_soup,
    _long_label,
    _long_address,
    _soup,
)


def _damaged(text: str, random: Random) -> str:
    """The text with a few characters put in, taken out or doubled."""
    letters = list(text)
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(letters) + 1)
        chance = random.random()
        if chance < 0.5:
            letters.insert(at, _character(random))
        elif chance < 0.8:
            del letters[at : at + random.randint(1, 3)]
        else:
            letters[at:at] = letters[max(at - random.randint(1, 6), 0) : at]
    return "".join(letters)
