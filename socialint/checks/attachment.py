"""Words that point at an image, a video or a file, in a draft with nothing to point at."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.cover import Cover
from socialint.draft import Draft, Post, PostKind
from socialint.finding import Hit
from socialint.platforms.base import EntityKind
from socialint.rule import Context, check
from socialint.text import Range, Span
from socialint.wordlists import Excuses, Patterns
from socialint.words import sentence_around

#: What shows somebody else's post shows its image, too.
_OTHERS = frozenset({PostKind.QUOTE, PostKind.REPOST})


class Options(NamedTuple):
    """Words that point at what is attached.

    They do not count where their own sentence matches one of the patterns in `beside`.
    """

    patterns: Patterns = Patterns()
    beside: Excuses = Excuses()


@check("attachment", scope="draft", when=("words",))
def attachment(draft: Draft, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for the first such words of a post, where no post of the thread has what they mean."""
    posts = [post for edition in draft.editions for post in edition.posts]
    if any(_shows(post) for post in posts):
        return
    for post in posts:
        span = _pointing(post, options, context)
        if span is not None:
            text = draft.source.text[span.start : span.end]
            yield Hit(span, {"match": " ".join(text.split())})


def _shows(post: Post) -> bool:
    """Whether something goes with a post: media, a link that may show as a card, a drawing."""
    if post.media or post.kind in _OTHERS or "://" in post.view.text:
        return True
    linked = any(entity.kind is EntityKind.LINK for entity in post.entities)
    return linked or any(region.kind in _DRAWN for region in post.view.regions)


#: A drawing of characters stands in code, and a link's text has an address.
_DRAWN = frozenset({"code", "link-text", "link-target", "alt"})


def _pointing(post: Post, options: Options, context: Context) -> Span | None:
    view, lexicon = post.view, context.lexicon
    found = sorted(range_ for range_ in lexicon.patterns(view, options.patterns))
    if not found:
        return None
    excused = Cover(lexicon.patterns(view, options.beside))
    for range_ in found:
        if view.prose(range_) and not excused.touches(sentence_around(view.text, range_)):
            return view.hull(Range(*range_))
    return None
