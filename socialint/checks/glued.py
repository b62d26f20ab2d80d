"""A link that runs into what stands before or after it."""

import re
from collections.abc import Iterator
from functools import cache

import regex

from socialint.draft import Post
from socialint.finding import Applicability, Hit, Proposal, Replacement
from socialint.platforms.base import EntityKind
from socialint.rule import Context, NoOptions, check
from socialint.text import CODE, Range


@check("glued", when=("links",))
def glued(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit where a word runs into a link, and where a link swallows what was meant to follow."""
    text = post.view.text
    if "://" not in text:
        return
    for match in _before().finditer(text) if _joined().search(text) else ():
        range_ = Range(*match.span())
        if not post.view.within(range_, CODE):
            at = Range(match.start("scheme"), match.start("scheme"))
            yield _hit(post, range_, at, "runs into the word before it")
    linked = {one.range.start for one in post.entities if one.kind is EntityKind.LINK}
    for match in _mark_before().finditer(text) if _marked().search(text) else ():
        range_ = Range(*match.span())
        if range_.start not in linked and post.view.prose(range_):
            at = Range(range_.start, range_.start)
            yield _hit(post, range_, at, f"runs into the “{match['mark']}” before it")
    for entity in post.entities:
        if entity.kind is EntityKind.LINK and (tail := _after().search(entity.text)):
            cut = entity.range.start + tail.start("rest")
            yield _hit(post, entity.range, Range(cut, cut), f"takes in “{tail['rest']}”")


def _hit(post: Post, range_: Range, at: Range, problem: str) -> Hit:
    fix = Proposal("put a space between", Applicability.SAFE, (Replacement(at, " "),))
    return Hit(range_, {"link": _short(post.view[range_]), "problem": problem}, fix)


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:20]}…{text[-18:]}"


@cache
def _joined() -> re.Pattern[str]:
    """Whether there is anything for the next to find: it has to look at every word."""
    return re.compile(r"http(?<=[\w'’-]http)s?://")


@cache
def _before() -> "regex.Pattern[str]":
    # An address inside another one (an archive's) follows a slash or an equals sign.
    return regex.compile(r"(?<![\w/=%&?:@-])[^\W_][\w'’-]*?(?P<scheme>https?://)\S*")


@cache
def _marked() -> re.Pattern[str]:
    """The same for a mark before an address."""
    return re.compile(r"http(?<=[.,;:!?)]http)s?://")


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
