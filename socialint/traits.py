"""What a post holds, seen at a glance: a check is asked only where it can find anything.

A check that judges images need not be loaded for a post without any. Traits are cheap to see and
never wrong in the one direction that matters: a post without a trait gives its checks no hit.
"""

from typing import Literal, get_args

from socialint.draft import Draft, Edition, Post
from socialint.platforms.base import EntityKind

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
    "colons",  # two colons or more
    "braces",  # a brace or square bracket
    "marked",  # Markdown marks that somebody may see
    "thread",  # its edition has several posts
    "wide",  # some character is not ASCII
    "words",  # one of the words occurs that the rule is after: for the engine to see
]

TRAITS: tuple[Trait, ...] = get_args(Trait)

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
    if "://" in text:
        found.add("links")
    if not text.isascii():
        found.add("wide")
    if "#" in text or "@" in text:
        found.add("signs")
    if text.count(":") > 1:
        found.add("colons")
    if "[" in text or "{" in text:
        found.add("braces")
    if post.media:
        found.add("media")
    if post.poll:
        found.add("poll")
    if not post.rendered and post.view.regions:
        found.add("marked")
    return frozenset(found)


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
