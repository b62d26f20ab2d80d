"""A hashtag or mention that the network cuts short, does not link, or links to somebody else."""

from collections.abc import Iterator
from functools import cache

import regex

from socialint.cover import Cover
from socialint.draft import Post
from socialint.finding import Hit
from socialint.platforms.base import Entity, EntityKind
from socialint.rule import Context, NoOptions, check
from socialint.text import Range

#: What follows a tag's cut when its writer meant more: `.js`, `++`, `#`, `&D`, `-19`.
_TAG_REST = r"\.(?:js|ts|net|io|ai|py|rs|org|com|dev|\d+)\b|\+\+|#(?![\w])|&\w+|-\w+"
#: The rest of a Bluesky handle that X reads as one of its own, cut at the dot.
_HANDLE_REST = r"(?:\.[a-z0-9-]+)*\.(?:social|com|org|net|dev|app|io|science|me|blue)\b"
#: A Fediverse address, which X does not link at all.
_FEDIVERSE = r"(?<![\w.@/])@\w+@[\w-]+(?:\.[\w-]+)+"
#: A tag right after a bracket or quotation mark, which Mastodon and Bluesky leave alone.
_BRACKETED = r"(?<=[(\[{\"“'‘])#(?=\w*\p{L})\w+"

_SPELLED = {"++": "PlusPlus", "#": "Sharp"}

_NO_PROSE = frozenset({"code", "link-target"})


@check("cut-tag", when=("signs",))
def cut_tag(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit for each tag or mention, with what the network makes of it."""
    text = post.view.text
    if "#" not in text and "@" not in text:
        return
    name = context.platform.name
    hits: list[Hit] = []
    if name in {"x", "mastodon"}:
        hits.extend(_cut(post, EntityKind.HASHTAG, _TAG_REST, "links only “{short}” of this tag"))
    if name == "x":
        somebody = "tells “{short}”, who may be somebody else"
        hits.extend(_cut(post, EntityKind.MENTION, _HANDLE_REST, somebody))
        hits.extend(_unlinked(post, _FEDIVERSE, "does not link a Fediverse address"))
    if name in {"mastodon", "bluesky"}:
        hits.extend(_unlinked(post, _BRACKETED, "links no tag right after a bracket or quote"))
    if not hits:
        return
    links = Cover(one.range for one in post.of_kind(EntityKind.LINK))
    for hit in hits:
        if isinstance(hit.place, Range) and not (
            post.view.within(hit.place, _NO_PROSE)
            or links.touches((hit.place.start, hit.place.start + 1))
        ):
            yield hit


def _cut(post: Post, kind: EntityKind, rest: str, problem: str) -> Iterator[Hit]:
    text = post.view.text
    for entity in post.entities:
        if entity.kind is kind and (more := _compiled(rest).match(text, entity.range.end)):
            range_ = Range(entity.range.start, more.end())
            yield _hit(post, range_, problem.format(short=entity.text), _mend(entity, more.group()))


def _mend(entity: Entity, rest: str) -> str:
    if entity.kind is EntityKind.MENTION:
        return "write the name, or their handle on this network"
    tag = entity.text
    if tag.islower():
        tag = f"#{tag[1].upper()}{tag[2:]}"
    if rest.startswith("."):
        # Endings such as .js are read letter by letter.
        ending = rest[1:]
        return f"write {tag}{ending.upper() if len(ending) == 2 else ending.capitalize()}"
    parts = rest.strip("-&").split("-")
    return f"write {tag}{_SPELLED.get(rest) or ''.join(part.capitalize() for part in parts)}"


def _unlinked(post: Post, pattern: str, problem: str) -> Iterator[Hit]:
    for match in _compiled(pattern).finditer(post.view.text):
        mend = "put a space before it" if "#" in match.group() else "write the name, or a link"
        yield _hit(post, Range(*match.span()), problem, mend)


def _hit(post: Post, range_: Range, problem: str, mend: str) -> Hit:
    return Hit(range_, {"match": post.view[range_], "problem": problem, "mend": mend})


@cache
def _compiled(pattern: str) -> "regex.Pattern[str]":
    return regex.compile(pattern, regex.IGNORECASE)
