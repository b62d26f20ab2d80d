"""A link that runs into what stands before or after it."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from string import ascii_letters

import regex

from socialint.draft import Post
from socialint.finding import Applicability, Hit, Proposal, Replacement
from socialint.platforms.base import EntityKind
from socialint.rule import Context, NoOptions, check
from socialint.text import CODE, Range

#: What ends a sentence.
_MARKS = frozenset(".,;:!?)")
#: What ends no address, as far as it is ASCII.
_TAKEN_IN = ",;!]}).:\n"


@check("glued", when=("links",))
def glued(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit where a word runs into a link, and where a link swallows what was meant to follow."""
    text = post.view.text
    if "://" not in text:
        return
    links = post.of_kind(EntityKind.LINK)
    # The patterns look at every word and every mark: they are tried where there is one to find.
    before = {text[found.start() - 1] for found in _touched().finditer(text)}
    if not before <= _MARKS:
        yield from _after_words(post)
    if not before.isdisjoint(_MARKS):
        yield from _after_marks(post, {link.range.start for link in links})
    for link in links:
        if _may_take_in(link.text) and (tail := _after().search(link.text)):
            cut = link.range.start + tail.start("rest")
            yield _hit(post, link.range, Range(cut, cut), f"takes in “{tail['rest']}”")


def _after_words(post: Post) -> Iterator[Hit]:
    for match in _before().finditer(post.view.text):
        range_ = Range(*match.span())
        if not post.view.within(range_, CODE):
            at = Range(match.start("scheme"), match.start("scheme"))
            yield _hit(post, range_, at, "runs into the word before it")


def _after_marks(post: Post, linked: AbstractSet[int]) -> Iterator[Hit]:
    for match in _mark_before().finditer(post.view.text):
        range_ = Range(*match.span())
        if range_.start not in linked and post.view.prose(range_):
            at = Range(range_.start, range_.start)
            yield _hit(post, range_, at, f"runs into the “{match['mark']}” before it")


def _may_take_in(link: str) -> bool:
    """Whether a mark stands before the letters at the end of an address, or what is not ASCII."""
    return not link.isascii() or link.rstrip(ascii_letters)[-1:] in _TAKEN_IN


def _hit(post: Post, range_: Range, at: Range, problem: str) -> Hit:
    fix = Proposal("put a space between", Applicability.SAFE, (Replacement(at, " "),))
    return Hit(range_, {"link": _short(post.view[range_]), "problem": problem}, fix)


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:20]}…{text[-18:]}"


@cache
def _touched() -> re.Pattern[str]:
    """The scheme of an address that a word or mark touches."""
    return re.compile(r"http(?<=[\w'’.,;:!?)-]http)s?://")


@cache
def _before() -> "regex.Pattern[str]":
    # An address inside another one (an archive's) follows a slash or an equals sign.
    return regex.compile(r"(?<![\w/=%&?:@-])[^\W_][\w'’-]*?(?P<scheme>https?://)\S*")


@cache
def _mark_before() -> "regex.Pattern[str]":
    """A sentence's end right before an address, after which some networks link nothing."""
    return regex.compile(r"(?<=\p{L}(?P<mark>[.,;:!?)]))https?://[^\s()<>]*[\w/]")


@cache
def _after() -> "regex.Pattern[str]":
    """What no address ends in: a mark that was meant for the sentence, an unopened bracket."""
    # The bracket first, so that the look behind it is taken at brackets only.
    unopened = r"\)(?<!\([^()]*\))"
    return regex.compile(
        rf"(?P<rest>(?:[,;!”“»\]}}]|{unopened})\p{{L}}*|[.:]|\p{{Emoji_Presentation}}.*)$"
    )
