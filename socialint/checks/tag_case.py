"""Hashtags of several words written in one case, which are heard as one word."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.draft import Post
from socialint.finding import Applicability, Hit, Note, Proposal, Replacement
from socialint.kept import kept
from socialint.platforms.base import Entity, EntityKind
from socialint.rule import Context, check
from socialint.text import CODE, Range

_DIGITS = "0123456789"


class Options(NamedTuple):
    """Tags of several words as they are to be written (`OpenSource`); `more` is for one's own.

    Only tags of these lists are found: guessing where words end splits too many single words.
    """

    known: tuple[str, ...] = ()
    more: tuple[str, ...] = ()


class _Tag(NamedTuple):
    """A hashtag and how it is to be written, without the sign."""

    entity: Entity
    better: str


@check("tag-case", when=("tags",))
def tag_case(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """One hit on the first such tag, with the others beside it and one fix for all."""
    tags = list(_tags(post, options))
    if not tags:
        return
    edits = tuple(
        Replacement(range_, tag.better)
        for tag in tags
        if post.view.verbatim(range_ := _name_of(tag.entity)) and post.view.prose(range_)
    )
    fix = Proposal("capitalise each word", Applicability.SAFE, edits) if edits else None
    values = {"match": tags[0].entity.text, "better": f"#{tags[0].better}"}
    related = tuple(Note(tag.entity.range, f"write #{tag.better}") for tag in tags[1:])
    yield Hit(tags[0].entity.range, values, fix, related)


def _tags(post: Post, options: Options) -> Iterator[_Tag]:
    known = _by_lower(options.known, options.more)
    for entity in post.entities:
        if entity.kind is EntityKind.HASHTAG and not post.view.within(entity.range, CODE):
            name = entity.text[1:]
            # A year or number may follow: #blackfriday2026.
            words = name.rstrip(_DIGITS)
            better = known.get(words.lower())
            if better is not None and better != words and _in_one_case(words):
                yield _Tag(entity, better + name[len(words) :])


def _in_one_case(words: str) -> bool:
    """Whether no capital shows where a word begins: `opensource`, `Opensource`, `OPENSOURCE`."""
    return words[1:].islower() or words.isupper()


def _name_of(entity: Entity) -> Range:
    return Range(entity.range.start + 1, entity.range.end)


@kept
def _by_lower(*lists: tuple[str, ...]) -> dict[str, str]:
    return {tag.lower(): tag for tags in lists for tag in tags}
