"""Where the sentences of a post begin and end.

Posts leave full stops out: a line, a list item, a link or an emoji ends a sentence as well. Words
are cut first (`tokens.tokenize`), so the full stops of abbreviations, numbers, links, handles and
file names are no borders.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

import regex

from socialint.language.tokens import Tokens, kind, tokenize
from socialint.text import Range

#: A line this long that ends in no mark and goes on in small letters was wrapped by an editor.
WRAPPED: Final = 60
#: Quotations and brackets longer than this are taken as prose of their own.
_LONGEST_ASIDE: Final = 300
_CLOSING: Final = frozenset("\"'”’»)]*_")


class Stretch(NamedTuple):
    """A sentence's place, without its bullet and the white space around it.

    `item` says that its line began with a bullet, a number or an emoji. `paragraph` counts the
    blocks that blank lines part, `section` those that lines of dashes or stars part, both from 0.
    `tokens` are its words with their places in it, where they were found on the way.
    """

    range: Range
    item: bool
    paragraph: int
    section: int
    tokens: Tokens | None = None


class _Line(NamedTuple):
    start: int
    end: int
    item: bool
    paragraph: int
    section: int


def split(text: str) -> tuple[Stretch, ...]:
    """The sentences of a post, in order; a stretch without a letter or digit is none."""
    found: list[Stretch] = []
    for line in _lines(text):
        tokens = tokenize(text[line.start : line.end])
        start = line.start
        for cut in (*_borders(text, line, tokens), line.end):
            inner = _trim(text, start, cut)
            if inner is not None:
                own = _inner(text, line, tokens, inner)
                found.append(Stretch(inner, line.item, line.paragraph, line.section, own))
            start = cut
    return tuple(found)


def _inner(text: str, line: _Line, tokens: Tokens, range_: Range) -> Tokens | None:
    """The words of a sentence in its line; None where by itself it might be cut otherwise."""
    start, end = range_
    if not (text[start - 1 : start].strip() or text[end : end + 1].strip()) or (
        start == line.start and end == line.end
    ):
        first = bisect_left(tokens.starts, start - line.start)
        past = bisect_left(tokens.starts, end - line.start)
        shift = start - line.start
        return Tokens(tokens.words[first:past], [at - shift for at in tokens.starts[first:past]])
    return None


def _lines(text: str) -> Iterator[_Line]:
    """The lines with something in them, bullets cut off, those of one wrapped sentence joined."""
    paragraph, section, blank = -1, 0, True
    held: _Line | None = None
    for match in _pattern(r"([^\n\r\u2028\u2029]*)(?:\r\n?|[\n\u2028\u2029]|\Z)").finditer(text):
        if _pattern(r"\s*|\s*([-*_=~—])\s*(?:\1\s*)*").fullmatch(match[1]):
            section += bool(match[1].strip()) and paragraph >= 0
            blank = True
            continue
        paragraph += blank
        bullet = _bullet(match[1])
        if held and not blank and not bullet and _wrapped(text, held, match.start()):
            held = held._replace(end=match.end(1))
        else:
            if held:
                yield held
            held = _Line(match.start() + bullet, match.end(1), bullet > 0, paragraph, section)
        blank = False
    if held:
        yield held


def _bullet(line: str) -> int:
    """How long the bullet, number or heading mark is that a line begins with."""
    # The marks are those that people type or paste before an item, and Markdown's.
    match = _pattern(
        r"""\s* (?: (?:
            ->+|=+>|[-*+•‣◦▪▫■□●○·∙⁃–—→➔➜➡⇒►▶▸✓✔✗✘☑★☆>»↳]+\uFE0F? | \#{1,6}
          | \(?(?:\d{1,3}|[a-zA-Z])[.)] | \d{1,3}\uFE0F?\u20E3 | [\p{Nl}\p{No}]\.?
          | [\p{Extended_Pictographic}\p{Emoji_Presentation}\p{EMod}\u200D\uFE0F]+
        ) (?:\s+|(?=\p{Lu}(?<![\x00-\x7f].)) ) )+
        """
    ).match(line)
    return match.end() if match and match.end() < len(line) else 0


def _wrapped(text: str, line: _Line, following: int) -> bool:
    """Whether a line goes on in the next, which begins at that offset."""
    before = text[line.start : line.end].rstrip()
    return (
        len(before.rpartition("\n")[2]) >= WRAPPED
        and before[-1] not in ".!?…:;"
        and text[following:].lstrip(" \t")[:1].islower()
    )


def _borders(text: str, line: _Line, tokens: Tokens) -> Iterator[int]:
    """The offsets inside a line at which a sentence ends and another may begin."""
    part = text[line.start : line.end]
    asides = [match.span() for match in _aside().finditer(part)]
    words, starts = tokens
    begun = 0
    for number, (word, start) in enumerate(zip(words, starts, strict=True)):
        end = start + len(word)
        if number + 1 == len(words):
            return
        if _ends(word):
            closed = _past_closing(part, end)
            border = not _inside(asides, closed) and _may_follow(word, part, end, closed)
            end = closed
        else:
            border = number > begun and _ends_unmarked(word, part, end, asides)
        if border:
            begun = number + 1
            yield line.start + end


def _ends(word: str) -> bool:
    return word[0] in ".!?…‼⁉❗❓。！？" and not any(map(str.isalnum, word))


def _past_closing(part: str, end: int) -> int:
    """The offset after the quotation marks and brackets that close behind an end mark."""
    while end < len(part) and part[end] in _CLOSING:
        end += 1
    return end


def _may_follow(mark: str, part: str, end: int, closed: int) -> bool:
    """Whether a sentence can begin after such an end mark, which quotation marks may close."""
    rest = part[closed:]
    if not rest[:1].isspace():
        # `done.We`: the blank is missing. `!important` and `.5` are no such thing.
        return mark in "。！？" or (
            bool(_pattern(r"\p{Lu}\p{Ll}|\p{Lu}\s").match(rest))
            and part[end - 2 : end - 1].islower()
        )
    first = rest.lstrip()[:1]
    # `the talk "What is a post?" on Monday`: what was quoted ends, the sentence does not.
    if closed > end and first.islower():
        return False
    # `v2. it`, `J. smith`: no word ends there.
    if mark == "." and first.islower() and not part[max(end - 3, 0) : end - 1].isalpha():
        return False
    # Three dots are a pause as often as an end: what follows in small letters goes on.
    return not (first.islower() and (mark[:2] == ".." or "…" in mark)) and first not in ",;:)–—"


def _ends_unmarked(word: str, part: str, end: int, asides: list[tuple[int, int]]) -> bool:
    """Whether a link or emoji ends a sentence: a word with a capital follows."""
    if word.isascii() and "." not in word:
        return False
    if not _pattern(r"\s+[\"“(]?\p{Lu}").match(part[end:]) or _inside(asides, end):
        return False
    # Hearts stand for a verb: "we ❤️ Python".
    return kind(word) in ("link", "emoji") and not _pattern(
        "[❤♥💙💚💛💜🧡🖤🤍🤎💗💖💕💓🩷🩵🩶]"
    ).match(word)


def _inside(asides: list[tuple[int, int]], offset: int) -> bool:
    return any(start < offset < end for start, end in asides)


def _trim(text: str, start: int, end: int) -> Range | None:
    """A stretch without white space and emphasis marks around it; None where no word is left."""
    while start < end and (text[start].isspace() or text[start] in "*_~"):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in "*_~"):
        end -= 1
    return Range(start, end) if any(map(str.isalnum, text[start:end])) else None


@cache
def _aside() -> regex.Pattern[str]:
    """Quotations and brackets: what ends inside them does not end the sentence around them."""
    inner = f"{{1,{_LONGEST_ASIDE}}}"
    return regex.compile(
        rf"""“[^“”]{inner}” | (?<!\w)"[^"]{inner}"(?!\w) | (?<!\w)‘[^‘’]{inner}’(?!\w)
           | \([^()]{inner}\) | \[[^\[\]]{inner}\] | «[^«»]{inner}»""",
        regex.VERBOSE,
    )


@cache
def _pattern(pattern: str) -> regex.Pattern[str]:
    flags = regex.DOTALL | (regex.VERBOSE if "\n" in pattern else 0)
    return regex.compile(pattern, flags)
