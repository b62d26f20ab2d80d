"""What a post holds, seen at a glance: a check is asked only where it can find anything.

A check that judges images need not be loaded for a post without any. Traits are cheap to see and
never wrong in the one direction that matters: a post without a trait gives its checks no hit.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, get_args

import regex

from socialint.draft import Draft, Edition, Post
from socialint.platforms.base import EntityKind
from socialint.text import fold
from socialint.wide import wide

Trait = Literal[
    "accepted",  # its author has accepted findings
    "dead",  # the draft has a directive that its publisher ignores
    "emoji",  # the network finds an emoji
    "links",  # the network finds a link, or an address with a scheme stands in the text
    "media",  # images or files go with it
    "meta",  # the draft has front matter
    "poll",  # it asks a poll
    "signs",  # there is a `#` or an `@`
    "tags",  # the network finds a hashtag
    "colons",  # something between two colons
    "braces",  # a brace or square bracket
    "capitals",  # a word in capitals, of four letters or more
    "piles",  # an exclamation mark beside another or a question mark
    "fillers",  # what stands for a text to come, or marks two versions of it
    "queries",  # a link and a question mark with more of an address right after it
    "logins",  # a link and two slashes with a name and an `@` after them
    "http",  # an address that begins with `http://`
    "styled",  # a letter that is put to work as bold or italics
    "marked",  # Markdown marks that somebody may see
    "thread",  # its edition has several posts
    "wide",  # some character is not ASCII
    "words",  # one of the words occurs that the rule is after: for the engine to see
]

TRAITS: tuple[Trait, ...] = get_args(Trait)

#: So many capitals in a word, with a mark or digit between at most: most posts have not even three.
_THREE_CAPITALS, _FOUR_CAPITALS = (
    # `regex` is twice as fast at this as `re`.
    regex.compile(rf"[A-Z](?:[\d'’&/-]*+[A-Z]){{{more}}}")
    for more in (2, 3)
)
_FILLERS = ("orem", "<<<<<<<", ">>>>>>>")
_FILLERS_IN_CAPITALS = ("TODO", "FIXME", "TBD", "XXX", "OREM")
_PILE = re.compile("!(?:[!?！？]|(?<=[!?！？]!))")
_COLONS = re.compile(r":[^\s:]+:")
#: After other marks a question mark ends a question.
_QUERY = re.compile(r"\?[^\s\"'”“’‘»«)\]}!?.,:;…*~]")
_LOGIN = re.compile("//[^\\s/?#@]*@")

#: What a post has that holds such an entity.
_BY_KIND: dict[EntityKind, tuple[Trait, ...]] = {
    EntityKind.EMOJI: ("emoji",),
    EntityKind.LINK: ("links",),
    EntityKind.HASHTAG: ("tags", "signs"),
    EntityKind.MENTION: ("signs",),
}


def of_post(post: Post) -> frozenset[Trait]:
    """The traits of a post by itself."""
    text = post.view.text
    found: set[Trait] = set()
    for entity in post.entities:
        found.update(_BY_KIND.get(entity.kind, ()))
    found.update(_of_marks(text))
    if "links" in found or "://" in text:
        found.update(_of_links(post))
    if not text.isascii():
        found.update(_of_wide(wide(text)))
    if post.media:
        found.add("media")
    if post.poll:
        found.add("poll")
    if not post.rendered and post.view.regions:
        found.add("marked")
    return frozenset(found)


def _of_marks(text: str) -> Iterator[Trait]:
    if "#" in text or "@" in text:
        yield "signs"
    if text.count(":") > 1 and _COLONS.search(text):
        yield "colons"
    if "[" in text or "{" in text:
        yield "braces"
    fillers: tuple[str, ...] = _FILLERS
    if _THREE_CAPITALS.search(text):
        fillers += _FILLERS_IN_CAPITALS
        if _FOUR_CAPITALS.search(text):
            yield "capitals"
    if "!" in text and _PILE.search(text):
        yield "piles"
    if any(map(text.__contains__, fillers)):
        yield "fillers"


def _of_links(post: Post) -> Iterator[Trait]:
    yield "links"
    text = post.view.text
    if "?" in text and _QUERY.search(text):
        yield "queries"
    if "@" in text and _LOGIN.search(text):
        yield "logins"
    if "http://" in post.view.folded:
        yield "http"


@lru_cache(maxsize=256)
def _of_wide(chars: frozenset[str]) -> tuple[Trait, ...]:
    """What characters that are not ASCII say of their text."""
    found: list[Trait] = ["wide"]
    if any(map(str.isupper, chars)):
        found.append("capitals")
    plain = (fold(char) for char in chars if char >= "\u2102")
    if any(char.isascii() and char.isalnum() for char in plain):
        found.append("styled")
    return tuple(found)


def of_edition(draft: Draft, edition: Edition) -> frozenset[Trait]:
    """What an edition of a draft has besides the traits of its posts."""
    found: set[Trait] = set()
    if draft.suppressions:
        found.add("accepted")
    if draft.meta is not None:
        found.add("meta")
    if draft.dead:
        found.add("dead")
    if len(edition.posts) > 1:
        found.add("thread")
    return frozenset(found)
