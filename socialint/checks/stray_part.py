"""A post of a thread that says nothing by itself: only tags, handles or a link."""

from collections import Counter
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
            kinds = Counter(entity.kind for entity in post.entities)
            nouns = [noun for kind, noun in _NOUNS.items() if kind in kinds]
            if kinds[EntityKind.LINK] > 1:
                nouns[-1] = "links"
            if nouns and not (post.media or post.poll or _says_something(post)):
                what = " and ".join(filter(None, (", ".join(nouns[:-1]), nouns[-1])))
                values = {"index": post.index, "total": len(edition.posts), "what": what}
                mend = _mend(post, one=nouns == ["a link"])
                yield Hit(post.view.hull(_leading(post)), {**values, "mend": mend})


def _mend(post: Post, *, one: bool) -> str:
    it, are = ("it", "is") if one else ("them", "are")
    if post.split:
        return f"the text fills the post before, so cut a few words there to make room for {it}"
    return f"move {it} into the post before, or say what {it if one else 'they'} {are}"


def _leading(post: Post) -> Range:
    """The entities that come first, as far as they stand together in the source.

    Tags and handles that a publisher adds stand in front matter, far from the text's last link.
    """
    start, end = post.entities[0].range
    for entity in post.entities[1:]:
        together = Range(start, entity.range.end)
        if entity.kind is not post.entities[0].kind and not post.view.verbatim(together):
            break
        end = entity.range.end
    return Range(start, end)


def _says_something(post: Post) -> bool:
    """Whether a letter or a label (`📽️:`) stands outside the entities.

    A link to another post says something, too: it shows that post.
    """
    past = 0
    for entity in post.entities:
        if entity.kind is EntityKind.EMOJI and post.view.text.startswith(":", entity.range.end):
            return True
        if entity.kind is EntityKind.LINK and is_post_link(post.platform.name, entity.value):
            return True
        if _has_letter(post.view.text[past : entity.range.start]):
            return True
        past = max(past, entity.range.end)
    return _has_letter(post.view.text[past:])


def _has_letter(text: str) -> bool:
    return any(char.isalpha() for char in text)
