"""Prose that takes effort: long words in long sentences, or one sentence without an end."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.cover import Cover
from socialint.draft import Draft, Post, PostKind
from socialint.finding import Hit, Note
from socialint.language.readability import Prose, confirmed, grade, prose
from socialint.platforms.base import EntityKind
from socialint.rule import LONGEST_POST, Context, TooLong, check
from socialint.text import NOT_PROSE, Range, Span

_NAMES = frozenset({EntityKind.LINK, EntityKind.MENTION, EntityKind.HASHTAG, EntityKind.CASHTAG})
_ASIDE = NOT_PROSE | {"heading", "list-item", "link-text"}
#: So many words have the sentences of a text that is easy enough.
_COMMON = 20
#: So many of the longest sentences are shown.
_SHOWN = 2


class Options(NamedTuple):
    """The highest grade (years of school), the longest sentence, and the words to be graded."""

    max_grade: float = 14.0
    max_words: int = 45
    min_words: int = 60


class _Placed(NamedTuple):
    prose: Prose
    span: Span


@check("readability", scope="draft", needs=("sentences",))
def readability(draft: Draft, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each sentence that is too long; without one, a hit on a draft that is too hard."""
    posts = [post for edition in draft.editions for post in edition.posts]
    size = sum(post.view.text.count(" ") + post.view.text.count("\n") for post in posts)
    if size < min(options.max_words, options.min_words) - 1:
        return
    found = [one for post in posts for one in _sentences(post)]
    long = [one for one in found if len(one.prose.words) > options.max_words]
    for one in long:
        problem = f"This sentence runs to {len(one.prose.words)} words"
        yield Hit(one.span, {"problem": problem, "mend": "cut it where a reader can breathe"})
    if not long:
        yield from _graded(found, options)


def _graded(found: list[_Placed], options: Options) -> Iterator[Hit]:
    """A hit on the draft where its grade is too high, with a note at its longest sentences."""
    sentences = [one.prose for one in found]
    if sum(len(one.words) for one in sentences) < options.min_words:
        return
    if grade(sentences) <= options.max_grade:
        return
    level = confirmed(sentences)
    if level <= options.max_grade:
        return
    longest = sorted(found, key=lambda one: (-len(one.prose.words), one.span))[:_SHOWN]
    notes = tuple(Note(one.span, f"{len(one.prose.words)} words") for one in sorted(longest))
    problem = f"This reads like a text for {level:.0f} years of school"
    yield Hit(None, {"problem": problem, "mend": _mend(sentences)}, related=notes)


def _mend(sentences: list[Prose]) -> str:
    """What would help most: where sentences are of a common length, it is the words."""
    words = sum(len(one.words) for one in sentences)
    return (
        "cut its longest sentences in two"
        if words > _COMMON * len(sentences)
        else ("use shorter words")
    )


def _sentences(post: Post) -> Iterator[_Placed]:
    """The sentences of a post with their places; somebody else's post has none."""
    if post.kind is PostKind.REPOST:
        return
    view = post.view
    if len(view.text) > LONGEST_POST:
        raise TooLong
    names = Cover(entity.range for entity in post.entities if entity.kind in _NAMES)

    def counts(range_: Range) -> bool:
        return not names.touches(range_) and not view.within(range_, _ASIDE)

    for one in prose(view.text, counts):
        if one.words:
            yield _Placed(one, view.hull(one.range))
