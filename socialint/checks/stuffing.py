"""Hashtags that ask for reach rather than say what a post is about."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from socialint.draft import Post
from socialint.finding import Hit
from socialint.kept import kept
from socialint.platforms.base import Entity, EntityKind
from socialint.rule import Context, check
from socialint.text import Range, fold

#: What stands before a row of tags: nothing, a line's end, an end mark, an emoji.
_ENDED = r"(?:^|\n|[^\w\s,'’\-&])[^\S\n]*$"
#: What stands after one: nothing, a line's end, a mention, an address, an emoji.
_STARTS = r"\s*(?:$|\n|@|https?:|[^\w\s,'’.;:&\-])"


class Options(NamedTuple):
    """Tags that ask for `reach`, and `popular` ones that may be what the post is about.

    A popular tag is left alone in the middle of a sentence, where the post, the author's topics or
    vocabulary speak of it, and where fewer than `popular_from` such tags stand in the post.
    """

    reach: tuple[str, ...] = ()
    popular: tuple[str, ...] = ()
    popular_from: int = 2


@check("stuffing", when=("tags",))
def stuffing(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each such tag, those with only white space between them as one."""
    view = post.view
    tags = post.of_kind(EntityKind.HASHTAG)
    wanted = (_set(options.reach), _set(options.popular))
    names = {_name(tag) for tag in tags}
    if all(map(names.isdisjoint, wanted)):
        return
    tags = [tag for tag in tags if view.prose(tag.range)]
    reach, popular = ({tag for tag in tags if _name(tag) in some} for some in wanted)
    if popular:
        spoken = _squashed(" ".join((_untagged(post), *context.topics, *context.vocabulary)))
        apart = {tag for row in _rows(view.text, tags) if _apart(view.text, row) for tag in row}
        popular = {tag for tag in popular & apart if _stem(_name(tag)) not in spoken}
    stuffed = reach | popular
    if len(stuffed) < options.popular_from:
        stuffed = reach
    for row in _rows(view.text, [tag for tag in tags if tag in stuffed]):
        range_ = Range(row[0].range.start, row[-1].range.end)
        yield Hit(range_, {"match": " ".join(view[range_].split())})


@kept
def _set(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(names)


def _rows(text: str, tags: Sequence[Entity]) -> Iterator[list[Entity]]:
    """The tags, those with only white space between them in one row."""
    row: list[Entity] = []
    for tag in tags:
        if row and text[row[-1].range.end : tag.range.start].strip():
            yield row
            row = []
        row.append(tag)
    if row:
        yield row


def _apart(text: str, row: Sequence[Entity]) -> bool:
    """Whether a row stands before or after what is said, and not as words of a sentence."""
    start, end = row[0].range.start, row[-1].range.end
    before = len(row) > 1 or re.search(_ENDED, text[max(0, start - 8) : start])
    return bool(before and re.match(_STARTS, text[end : end + 16]))


def _name(tag: Entity) -> str:
    return fold(tag.value).lstrip("#＃")


def _stem(name: str) -> str:
    """A word without the ending that others of its kind do not share: `lov` for `loving`."""
    return name[:-1] if len(name) > 3 and name[-1] in "es" else name


def _squashed(text: str) -> str:
    """The letters alone, so that `photo of the day` holds `photooftheday`."""
    return "".join(char for char in fold(text) if char.isalnum())


def _untagged(post: Post) -> str:
    """The text without tags, mentions and links."""
    parts: list[str] = []
    past = 0
    for entity in post.entities:
        if entity.kind is not EntityKind.EMOJI:
            parts.append(post.view.text[past : max(past, entity.range.start)])
            past = max(past, entity.range.end)
    return " ".join((*parts, post.view.text[past:]))
