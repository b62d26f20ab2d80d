"""Requests to the reader: where a verb stands that tells them to do something.

`Follow us for more` is a request; `people who follow us` and `we never ask you to follow us` are
not. Which it is, the words before it in the same clause say: nothing (the clause opens with the
verb), or a word that leads a request (`please`, `and`, `make sure to`).
"""

from collections.abc import Iterator
from functools import cache

import regex

from socialint.cover import Cover
from socialint.text import Range, View
from socialint.wordlists import Excuses, Patterns
from socialint.words import Lexicon, sentence_around, whole_words

#: How many code points before a verb are looked at.
_REACH = 120


def requests(
    view: View, lexicon: Lexicon, commands: Patterns, patterns: Patterns, beside: Excuses
) -> Iterator[Range]:
    """What asks something of the reader, in order of place, the longest where some overlap.

    `commands` count only where a request may stand, `patterns` anywhere; neither where it starts in
    code, a quotation, a link's address or an alt text, nor in a sentence that `beside` matches. A
    quoted word inside a request (`comment "YES" below`) does not make it a quotation.
    """
    found = {range_ for range_ in lexicon.patterns(view, commands) if asks(view.folded, range_)}
    found.update(lexicon.patterns(view, patterns))
    if not found:
        return
    excused = Cover(lexicon.patterns(view, beside))
    past = 0
    for range_ in sorted(found, key=lambda range_: (range_.start, -range_.end)):
        first = Range(range_.start, range_.start + 1)
        if range_.start < past or range_.end <= range_.start or not view.prose(first):
            continue
        if excused and excused.touches(sentence_around(view.text, range_)):
            continue
        past = range_.end
        yield range_


def asks(folded: str, range_: Range) -> bool:
    """Whether a verb that starts this range of a folded text is a request to the reader."""
    before = folded[max(0, range_.start - _REACH) : range_.start]
    if not whole_words(folded, range_.start, range_.start) or before.endswith(
        ("#", "@", "/", "-", "_")
    ):
        return False
    clause = _clause_start().split(before)[-1].strip(" *_~'\"")
    if not clause or _conditional().search(clause):
        return True
    return _leading().search(clause) is not None and _objection().search(clause) is None


@cache
def _clause_start() -> "regex.Pattern[str]":
    """What a clause starts after: an end mark, a line, an emoji, an address, a tag, `please`."""
    return regex.compile(
        r"""[.,;:!?…()|+&>\[\]\n—–•=/"]
        | \s-+\s
        | ^\s*-\s
        | [\p{So}\p{Sk}\uFE0F\u200D\u20E3]
        | (?<!\S)[@\#]\S+
        | \b(?:please|pls|plz|kindly|then|ps)\b
        | \b(?:(?:do\ not|don't|never)\ forget|remember|(?:make|be)\ sure|feel\ free|don't\ hesitate
             |a\ reminder)\ to\b
        """,
        regex.VERBOSE | regex.VERSION1,
    )


@cache
def _leading() -> "regex.Pattern[str]":
    """The words that may come between a clause's start and its request."""
    return regex.compile(
        r"""^(?:(?:and|or|so|but|also|just|simply|now|first|next|finally|instead|otherwise|today
               |meanwhile|do|go|come|ahead|always|either|hey|hi|ok|okay|yes|lastly|quickly)\s*)+$
        | \b(?:and|or)(?:\ (?:also|just|simply|then))?$
        | ^(?:make|be)\ sure\ (?:that\ )?you$
        | ^(?:and\ |so\ |but\ )?you\ (?:should|must|need\ to|have\ to|gotta|better)$
        """,
        regex.VERBOSE | regex.VERSION1,
    )


@cache
def _conditional() -> "regex.Pattern[str]":
    """A condition that ends without a comma: `if you like this`."""
    return regex.compile(
        r"""^(?:and\ |so\ |but\ )?if\ you\b(?:.*\b(?:it|this|that|us)|.*\b\w{4,})$
        (?<!\b(?:don't|didn't|can't|won't|will|would|could|should|cannot|also|just|ever|never
              |already|they|with|from|about|into|your|their|these|those|what|which|want\ to))
        """,
        regex.VERBOSE | regex.VERSION1,
    )


@cache
def _objection() -> "regex.Pattern[str]":
    """What makes the clause a statement, or a request for the opposite."""
    return regex.compile(
        r"""\b(?:i|we|they|he|she|it|people|everyone|nobody|who|that|which|users|can|could|will
              |would|how|why|not|never|no|stop|without|rather|hate|tired|because)\b
        | n't\b
        | \bto\ (?!our\b|my\b|the\b|this\b|your\b)
        | ^(?:(?:if|when|whenever|since|as|once|while|whether|where|and|so|but|then)\b.*)?\byou\b.*
          \b(?:and|or)(?:\ (?:also|just|simply|then))?$
        | \b(?:with|from|about|into|your|their|this|these|those|than|the|what|might|people
             |want|have|like|some|being|were)$
        """,
        regex.VERBOSE | regex.VERSION1,
    )
