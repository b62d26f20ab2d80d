"""Hashtags of several words written in one case, which are heard as one word."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from socialint.draft import Post
from socialint.finding import Applicability, Hit, Note, Proposal, Replacement
from socialint.kept import kept
from socialint.platforms.base import Entity, EntityKind
from socialint.rule import Context, check
from socialint.text import CODE, Range, View, fold
from socialint.wide import wide

_DIGITS = "0123456789"


#: Words of a text with a blank or hyphen between; shorter ones make too many single words.
_WORDS = re.compile(r"[^\W\d_]{3,}(?:[ -][^\W\d_]{3,})+")
#: So many of its words may a tag be made of.
_MOST = 3
#: No more names are looked for one by one.
_FEW = 50


class Options(NamedTuple):
    """Tags of several words as they are to be written (`OpenSource`); `more` is for one's own.

    Of other tags only those are found whose words stand in the text: guessing where words end
    splits too many single words.
    """

    known: tuple[str, ...] = ()
    more: tuple[str, ...] = ()


class _Tag(NamedTuple):
    """A hashtag and how it is to be written, without the sign."""

    entity: Entity
    better: str


@check("tag-case", when=("tags",))
def tag_case(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit on the first such tag, with the others beside it and one fix for all.

    For tags whose words are only in the text there is a hit of its own, for its fix is less sure.
    """
    tags = [
        (entity, words)
        for entity in post.of_kind(EntityKind.HASHTAG)
        if _in_one_case(words := _words_of(entity))
    ]
    if not tags:
        return
    listed = _by_lower(options.known, options.more)
    known = list(_written_apart(post, tags, listed))
    unknown = {
        lower for _, words in tags if len(words) > 5 and (lower := words.lower()) not in listed
    }
    spelled: list[_Tag] = []
    if unknown and _may_stand_apart(post.view, unknown):
        spelled = list(_written_apart(post, tags, _without(_spelled(post), listed)))
    for found, sure in ((known, Applicability.SAFE), (spelled, Applicability.UNSAFE)):
        if found:
            yield _hit(post, found, sure)


def _hit(post: Post, tags: Sequence[_Tag], sure: Applicability) -> Hit:
    edits = tuple(
        Replacement(range_, tag.better)
        for tag in tags
        if post.view.verbatim(range_ := _name_of(tag.entity)) and post.view.prose(range_)
    )
    fix = Proposal("capitalise each word", sure, edits) if edits else None
    values = {"match": tags[0].entity.text, "better": f"#{tags[0].better}"}
    related = tuple(Note(tag.entity.range, f"write #{tag.better}") for tag in tags[1:])
    return Hit(tags[0].entity.range, values, fix, related)


def _written_apart(
    post: Post, tags: Iterable[tuple[Entity, str]], known: Mapping[str, str]
) -> Iterator[_Tag]:
    """Those of the tags, each given with its words, that are known to be several words."""
    for entity, words in tags:
        better = known.get(words.lower())
        if better and better != words and not post.view.within(entity.range, CODE):
            yield _Tag(entity, better + entity.text[1 + len(words) :])


def _without(spelled: Mapping[str, str], listed: Mapping[str, str]) -> dict[str, str]:
    return {tag: better for tag, better in spelled.items() if tag not in listed}


def _words_of(tag: Entity) -> str:
    """A tag without its sign and without a year or number behind it: #blackfriday2026."""
    return tag.text[1:].rstrip(_DIGITS)


def _may_stand_apart(view: View, names: Collection[str]) -> bool:
    """Whether one of the names could stand in the text with a blank or hyphen inside.

    Most do not, and then the text need not be taken apart word by word.
    """
    if len(names) > _FEW:
        return True
    # Unlike the lower form of a letter, its folded form hangs on no other letter.
    folded = view.folded if _folds_alike(wide(view.text)) else view.text.casefold()
    return any(_stands_apart(folded, name.casefold()) for name in names)


def _stands_apart(folded: str, name: str) -> bool:
    """Whether a name stands in a folded text in several words, the first of three letters."""
    at = folded.find(name[:3])
    while at >= 0:
        words = folded[at : at + len(name) + _MOST - 1]
        if not words.startswith(name) and _joined(words).startswith(name):
            return True
        at = folded.find(name[:3], at + 1)
    return False


def _joined(words: str) -> str:
    return words.replace(" ", "").replace("-", "")


@lru_cache(maxsize=256)
def _folds_alike(chars: frozenset[str]) -> bool:
    """Whether a view's folded text has the folded form of these letters; a sigma has two."""
    return all(fold(char) == char.casefold() != "σ" for char in chars if char.isalnum())


def _spelled(post: Post) -> dict[str, str]:
    """The tags that neighbouring words of the text would make: `slow queries`, #SlowQueries."""
    found: dict[str, str] = {}
    for run in _WORDS.finditer(post.view.text):
        words = re.split("[ -]", run[0])
        for at in range(len(words)):
            for past in range(at + 2, min(at + _MOST, len(words)) + 1):
                tag = "".join(word[0].upper() + word[1:] for word in words[at:past])
                found.setdefault(tag.lower(), tag)
    return found


def _in_one_case(words: str) -> bool:
    """Whether no capital shows where a word begins: `opensource`, `Opensource`, `OPENSOURCE`."""
    return words[1:].islower() or words.isupper()


def _name_of(entity: Entity) -> Range:
    return Range(entity.range.start + 1, entity.range.end)


@kept
def _by_lower(*lists: tuple[str, ...]) -> dict[str, str]:
    return {tag.lower(): tag for tags in lists for tag in tags}
