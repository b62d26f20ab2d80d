"""A post of a thread that says nothing by itself: only tags, handles or a link."""

from collections.abc import Iterator

from socialint.dialects.common import is_post_link
from socialint.draft import Draft, Post
from socialint.finding import Hit
from socialint.platforms.base import EntityKind
from socialint.rule import Context, NoOptions, check
from socialint.text import Range

_NOUNS = {
    EntityKind.HASHTAG: "tags",
    EntityKind.MENTION: "handles",
    EntityKind.LINK: "a link",
}


@check("stray-part", scope="draft", when=("thread",))
def stray_part(draft: Draft, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit on each post after the first that has no word of its own, image or poll."""
    for edition in draft.editions:
        for post in edition.posts[1:]:
            kinds = {entity.kind for entity in post.entities}
            nouns = [noun for kind, noun in _NOUNS.items() if kind in kinds]
            if nouns and not (post.media or post.poll or _says_something(post)):
                what = " and ".join(filter(None, (", ".join(nouns[:-1]), nouns[-1])))
                values = {"index": post.index, "total": len(edition.posts), "what": what}
                yield Hit(post.view.hull(Range(0, len(post.view.text))), values)


def _says_something(post: Post) -> bool:
    """Whether a letter stands outside the entities, or the post shows another one by its link."""
    past = 0
    for entity in post.entities:
        if entity.kind is EntityKind.LINK and is_post_link(post.platform.name, entity.value):
            return True
        if _has_letter(post.view.text[past : entity.range.start]):
            return True
        past = max(past, entity.range.end)
    return _has_letter(post.view.text[past:])


def _has_letter(text: str) -> bool:
    return any(char.isalpha() for char in text)
