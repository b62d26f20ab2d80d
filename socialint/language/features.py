"""What the pipeline sees of a word: its normal form, its beginning, its end, its shape.

All handles look alike to it, and so do all links, e-mail addresses and emoji: which one it is says
nothing about a sentence's grammar, and no training text has them all.
"""

import re
from functools import cache
from typing import Final

from socialint.folding import fold
from socialint.language.tokens import kind

#: Kinds of token that are known by their kind alone, and the sign that stands for it.
_SIGNS: Final = {
    "link": "<link>",
    "email": "<email>",
    "mention": "<mention>",
    "cashtag": "<cashtag>",
    "emoji": "<emoji>",
    "emoticon": "<emoticon>",
}
#: Short forms that people type, and what they stand for.
_SHORT: Final = {
    "&": "and",
    "abt": "about",
    "b": "be",
    "b/c": "because",
    "bc": "because",
    "bday": "birthday",
    "bout": "about",
    "ca": "can",
    "coz": "because",
    "cuz": "because",
    "da": "the",
    "dat": "that",
    "dis": "this",
    "em": "them",
    "gud": "good",
    "hav": "have",
    "lil": "little",
    "luv": "love",
    "m": "'m",
    "nite": "night",
    "nt": "n't",
    "pls": "please",
    "plz": "please",
    "ppl": "people",
    "r": "are",
    "re": "'re",
    "thanx": "thanks",
    "tho": "though",
    "thru": "through",
    "thx": "thanks",
    "tmrw": "tomorrow",
    "tonite": "tonight",
    "u": "you",
    "ur": "your",
    "ve": "'ve",
    "w/": "with",
    "w/o": "without",
    "wat": "what",
    "wit": "with",
    "ya": "you",
    "yall": "you",
}
_LIKE = str.maketrans("’‘`“”„—–‐‑", "'''\"\"\"----")
_REPEATED = re.compile(r"(\D)\1{2,}")
_DIGIT = re.compile(r"\d")


@cache
def features(word: str) -> tuple[str, str, str, str]:
    """A word's normal form, beginning, end and shape, as the pipeline was trained on them."""
    what = kind(word)
    sign = _SIGNS.get(what or "")
    if sign is not None:
        return sign, sign, sign, sign
    if what == "hashtag":
        return _normal(word[1:]), "#", word[-3:].lower(), "#" + _shape(word[1:])
    return _normal(word), word[0], word[-3:].lower(), _shape(word)


def normal(word: str) -> str:
    """In lower case, straight quotes, digits as 0, `soooo` as `so`, `u` as `you`."""
    return features(word)[0]


def beginning(word: str) -> str:
    """The first letter, as written."""
    return features(word)[1]


def end(word: str) -> str:
    """The last three letters, in lower case."""
    return features(word)[2]


def shape(word: str) -> str:
    """`Xxxx` for a name, `xxxx` for a word, `dd.d` for a number: at most four alike in a row."""
    return features(word)[3]


def _normal(word: str) -> str:
    if word.startswith(("..", "…")):
        return "..."
    folded = _REPEATED.sub(r"\1", _DIGIT.sub("0", fold(word).translate(_LIKE)))
    return _SHORT.get(folded, folded)


def _shape(word: str) -> str:
    signs = (
        "X"
        if letter.isupper()
        else "x"
        if letter.isalpha()
        else "d"
        if letter.isdigit()
        else letter
        for letter in word[:30]
    )
    return re.sub(r"(.)\1{4,}", r"\1\1\1\1", "".join(signs))
