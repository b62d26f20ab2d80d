"""The sentences of a whole draft, for checks that judge what it does as one."""

from typing import NamedTuple

from socialint.dialects.common import is_post_link
from socialint.draft import Draft, Post, PostKind
from socialint.language.facts import Sentence
from socialint.platforms.base import EntityKind
from socialint.rule import Context
from socialint.text import Span

#: What answers, shows or hands on somebody else's post owes its reader nothing of its own.
_OTHERS = frozenset({PostKind.REPLY, PostKind.REPOST, PostKind.QUOTE})


class Placed(NamedTuple):
    """A sentence's facts, and the post that it stands in."""

    facts: Sentence
    post: Post

    @property
    def span(self) -> Span:
        """Where it stands in the source."""
        return self.post.view.hull(self.facts.range)


def sentences(draft: Draft, context: Context, min_words: int) -> tuple[Placed, ...]:
    """The sentences with a word in them, of a draft that speaks for itself in so many words.

    Drafts that are shorter, replies and reposts have none: there is nothing to judge as a whole.
    """
    posts = [post for edition in draft.editions for post in edition.posts]
    if not posts or posts[0].kind in _OTHERS or _shows_another(posts[0]):
        return ()
    # To split at blanks counts tags and links too, so it spares the pipeline where it can.
    if sum(len(post.view.text.split()) for post in posts) < min_words:
        return ()
    found = tuple(
        Placed(facts, post) for post in posts for facts in context.sentences(post) if facts.words
    )
    return found if sum(one.facts.words for one in found) >= min_words else ()


def polls(draft: Draft) -> bool:
    """Whether it asks its readers by a poll."""
    return any(post.poll for edition in draft.editions for post in edition.posts)


def links(draft: Draft) -> bool:
    """Whether there is a link to click."""
    return any(
        entity.kind is EntityKind.LINK
        for edition in draft.editions
        for post in edition.posts
        for entity in post.entities
    )


def _shows_another(post: Post) -> bool:
    """Whether a link makes the network show somebody else's post below it."""
    return any(
        entity.kind is EntityKind.LINK and is_post_link(post.platform.name, entity.value)
        for entity in post.entities
    )
