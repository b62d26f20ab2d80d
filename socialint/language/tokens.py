"""Cutting a sentence of a post into words, as the treebanks do and as networks write.

What a network makes out of plain text stays whole: handles, hashtags, cashtags, links. So do
e-mail addresses, emoticons, rows of emoji, and rows of the same sign (`!!`, `...`). English words
are cut as Universal Dependencies' English treebanks cut them: `do|n't`, `we|'ll`, `can|not`,
`open|-|source`, but `e-mail` and `co-author`. Whitespace is no token.
"""

from functools import cache
from typing import NamedTuple

import regex

#: Before a hyphen these make one word with what follows; other hyphens part two words. Those that
#: UD English EWT and GUM never part.
PREFIXES = (
    "anti|bi|co|counter|cross|e|ex|inter|intra|meh|mid|mini|mis|multi|neo|non|post|pre|pro|psycho"
    "|re|semi|socio|sub|super|t|tri|u|uh|ultra|un"
)
#: A full stop belongs to these words, also at the end of a sentence.
ABBREVIATIONS = (
    r"mr|mrs|ms|dr|prof|jr|sr|st|vs|etc|inc|ltd|corp|dept|est|approx|e\.g|i\.e|cf|al|fig|jan|feb|aug"
    r"|sept|sep|oct|nov|dec|ph\.d|pt|gov|sen|rep|gen|lt|col|mt|ft|ave|blvd|rd"
)
#: The ends of names of sites that people write without a scheme, and of names of files.
ENDINGS = (
    "com|org|net|edu|gov|io|dev|app|ai|co|uk|de|fr|eu|us|ca|au|nl|ch|it|es|se|no|info|biz|me|ly|tv"
    "|gg|fm|tech|blog|cloud|social|xyz|site|online|page|news|art|london|nyc|be|pub|science|gl|ee"
    "|py|js|ts|md|txt|json|ya?ml|toml|rs|go|html?|css|csv|pdf|png|jpe?g|gif|exe|sh|zip|ipynb"
)
#: What an address may run on with, and what it may end in.
_ADDRESS = (
    r"""[^\s<>"“”\p{Extended_Pictographic}]*[^\s<>"“”'’.,;:!?)\]}…\p{Extended_Pictographic}]"""
)
_PICTURE = r"(?:\p{Emoji_Presentation}|\p{Extended_Pictographic})[\uFE0E\uFE0F\p{EMod}]*"
#: The first that fits is taken; the first of all is there for speed, most words end at it.
_PATTERN = rf"""
  (?P<plain>[A-Za-z]+(?=\s|\Z))
| (?P<link>
    (?:https?|ftp)://{_ADDRESS}
  | www\.{_ADDRESS}
  | (?<![\w@.])[\p{{L}}\d](?:[\w-]*[\p{{L}}\d])?(?:\.[\p{{L}}\d-]+)*
    \.(?:{ENDINGS})(?![\w@]|\.\w)(?:/{_ADDRESS}|/)?
)
| (?P<email>\w[\w.+-]*@[\w-]+(?:\.[\w-]+)+)
| (?P<mention>[@＠]\w+(?:[.-][a-z\d_]+)*(?:@[a-z\d-]+(?:\.[a-z\d-]+)+)?)
| (?P<hashtag>[#＃]\w*[^\W\d_]\w*)
| (?P<cashtag>\$[A-Za-z]{{1,6}}(?:[._][A-Za-z]{{1,2}})?\b)
| (?P<emoticon>
    (?<![\w:;=])(?:
        [<>]?[:;=8][-'’o^]*(?:[)(\]\[}}{{*]+|[DPpOoSs3|\\/](?![\w/]))
      | [xX]D+\b | <3+ | </3 | \([:;=] | \^_*\^ | -_+- | [oO]_+[oO]\b | T_+T\b | \\o/
      | ¯\\_\(ツ\)_/¯
    )
)
| (?P<emoji>
    (?:
        [\#*0-9]\uFE0F?\u20E3
      | \p{{Regional_Indicator}}{{2}}
      | {_PICTURE}(?:\u200D{_PICTURE})*[\U000E0020-\U000E007F]*
    )+
)
| (?P<number>
    (?:\p{{L}}*\d+(?:[.,:/]\d+)*|\d+-\d+-\d+(?:-\d+)*|\.\d+)
    (?:(?:st|nd|rd|th|s|k|K|M|B|x|X|D|\+)?(?!\w)|(?=(?i:am|pm|km|kg|lbs?|hrs?|mins?|p|a)(?!\w)))
)
| (?P<spelled>
    (?:\p{{L}}\.){{2,}}(?:\p{{L}}(?!\w))? | (?<!\w)(?i:{ABBREVIATIONS})\.(?!\w)
  | (?<!\w)[B-HJ-Z]\.(?=\s\p{{Lu}})
)
| (?P<signed>
    (?<!\w)(?:
        (?i:w/o?)(?!\w) | [A-Za-z]{{1,2}}/[A-Za-z]{{1,2}}(?!\w) | [A-Z]{{1,3}}&[A-Z]{{1,3}}(?!\w)
      | [CF](?:\+\+|\#)(?!\w) | 24/7(?!\w)
    )
)
| (?P<hyphened>(?<![\w-])(?i:{PREFIXES})-\p{{L}}\w+)
| (?P<clitic>(?<!\w)['’](?:em|n|til|cause|cuz|bout)(?!\w))
| (?P<ending>(?<![^\w\s])['’](?i:s|m|d|re|ve|ll)(?!\w))
| (?P<dropped>\p{{L}}{{2,}}(?:in|IN)['’](?!\w))
| (?P<word>[\w\p{{M}}]+(?:['’`][\w\p{{M}}]+)*)
| (?P<row>[!?‼⁉❗❓…]{{2,}} | \.{{2,}}[!?]* | (?P<same>[^\w\s"'“”‘’()\[\]{{}}])(?P=same)+)
| \S
"""
#: Where a word with an apostrophe comes apart, counted from its end.
_CLITICS = {
    "n't": 3,
    "'s": 2,
    "'m": 2,
    "'d": 2,
    "'re": 3,
    "'ve": 3,
    "'ll": 3,
}
#: Words without an apostrophe that come apart, and where, counted from their end.
_JOINED = {
    "cannot": 3,
    "gonna": 2,
    "wanna": 2,
    "gotta": 2,
    "dont": 2,
    "didnt": 2,
    "doesnt": 2,
    "isnt": 2,
    "wont": 2,
    "cant": 2,
    "couldnt": 2,
    "wouldnt": 2,
    "youre": 2,
    "theyre": 2,
    "ive": 2,
    "im": 1,
    "thats": 1,
}
#: These never end in a clitic; a handle or a hashtag may (`@alice's`).
_WHOLE = frozenset({"link", "email", "emoticon", "emoji", "number", "spelled", "row", "signed"})


class Tokens(NamedTuple):
    """The words of a sentence as written, and the code point offset at which each begins."""

    words: list[str]
    starts: list[int]

    def spaces(self, length: int) -> list[bool]:
        """Whether whitespace follows each word, in a text of so many code points."""
        following = [*self.starts, length][1:]
        places = zip(self.words, self.starts, following, strict=True)
        return [start + len(word) < after for word, start, after in places]


def tokenize(text: str) -> Tokens:
    """Cut a text into words; whatever is not whitespace is in exactly one of them."""
    words: list[str] = []
    starts: list[int] = []
    for match in _pattern().finditer(text):
        word, start = match[0], match.start()
        cut = 0 if match.lastgroup in _WHOLE else _clitic(word)
        if cut:
            words += (word[:-cut], word[-cut:])
            starts += (start, start + len(word) - cut)
        else:
            words.append(word)
            starts.append(start)
    return Tokens(words, starts)


def kind(word: str) -> str | None:
    """What a word is where it is no plain word: `link`, `mention`, `emoji`, `number` and so on."""
    match = _pattern().match(word)
    return None if match is None else match.lastgroup


def _clitic(word: str) -> int:
    """How many code points at a word's end are a word of their own, or 0."""
    if word.isascii() and word.isalpha():
        return _JOINED.get(word.lower(), 0) if len(word) < 9 else 0
    plain = word.replace("’", "'").replace("`", "'").lower()
    return next(
        (n for end, n in _CLITICS.items() if plain.endswith(end) and len(plain) > n),
        0,
    )


@cache
def _pattern() -> regex.Pattern[str]:
    return regex.compile(_PATTERN, regex.VERBOSE)
