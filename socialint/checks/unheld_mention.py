"""Mentions that no sentence of the post speaks to or about."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from socialint.draft import Post, PostKind
from socialint.finding import Hit
from socialint.language.mentions import gratuitous
from socialint.platforms.base import Entity, EntityKind
from socialint.rule import LONGEST_POST, Context, TooLong, check
from socialint.text import NOT_PROSE, Range

#: What may stand between two mentions of one pile.
_JOINS = " \t\n,;/|+&·•"
#: So many handles are named, the others counted.
_SHOWN = 3


class Options(NamedTuple):
    """How many mentions a publisher may set under a post, though no sentence holds them."""

    max: int = 5


@check("unheld-mention", needs=("sentences",), when=("signs",))
def unheld_mention(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each pile of them, one's own handles left out."""
    mentions = [
        entity
        for entity in post.of_kind(EntityKind.MENTION)
        if not post.view.within(entity.range, NOT_PROSE)
    ]
    if not mentions or post.kind is PostKind.REPOST:
        return
    if len(post.view.text) > LONGEST_POST:
        raise TooLong
    own = _own(context.handles)
    loose = [
        one
        for one in _loose(post, mentions, options, context)
        if own.isdisjoint((_name(one.text), _name(one.value)))
    ]
    for pile in _piles(post.view.text, loose):
        yield Hit(Range(pile[0].range.start, pile[-1].range.end), _values(pile))


def _own(handles: Iterable[str]) -> set[str]:
    """The names of the author's accounts; on their own server they go without the server's."""
    names = {_name(handle) for handle in handles}
    return names | {name.partition("@")[0] for name in names}


def _loose(
    post: Post, mentions: Sequence[Entity], options: Options, context: Context
) -> Iterator[Entity]:
    """The mentions that nothing holds, in order of place."""
    ranges = [mention.range for mention in mentions]
    free = gratuitous(post.view.text, ranges, english=context.english)
    unheld = [one for one, alone in zip(mentions, free, strict=True) if alone]
    listed = [one for one in unheld if post.view.within(one.range, ("mention",))]
    for mention in unheld:
        if mention not in listed or len(listed) > options.max:
            yield mention


def _piles(text: str, mentions: Iterable[Entity]) -> list[list[Entity]]:
    """Mentions with nothing but what joins them between."""
    piles: list[list[Entity]] = []
    for mention in mentions:
        if piles and not text[piles[-1][-1].range.end : mention.range.start].strip(_JOINS):
            piles[-1].append(mention)
        else:
            piles.append([mention])
    return piles


def _values(pile: Sequence[Entity]) -> dict[str, object]:
    """The handles, and the verbs and pronouns that go with one or several."""
    names = [_shown(one.text) for one in pile]
    more = len(names) - _SHOWN
    if more > 1:
        names[_SHOWN:] = [f"{more} more"]
    handles = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    tags = "tag" if len(names) == 1 else "tags"
    return {"handles": handles, "n": len(pile), "tags": tags}


def _shown(handle: str) -> str:
    """A handle as readers see it: LinkedIn shows `@[Ana Doe](urn:li:person:1)` by its name."""
    return f"@{handle[2:].partition(']')[0]}" if handle.startswith("@[") else handle


def _name(handle: str) -> str:
    return handle.lower().lstrip("@＠")
