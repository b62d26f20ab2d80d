"""Phrases and patterns in prose: what most rules about wording use."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.cover import Cover
from socialint.draft import Post
from socialint.finding import Hit
from socialint.platforms.base import EntityKind
from socialint.rule import Context, check
from socialint.text import Range, View
from socialint.wordlists import Excuses, Patterns, Phrases
from socialint.words import sentence_around


class Options(NamedTuple):
    """Words to find: `any` phrases or `patterns`.

    A hit is dropped where it touches one of the patterns in `unless`, or where its own sentence
    matches one of those in `beside`.
    """

    any: Phrases = Phrases()
    patterns: Patterns = Patterns()
    unless: Excuses = Excuses()
    beside: Excuses = Excuses()


@check("phrase", when=("words",))
def phrase(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each phrase or pattern that stands in prose."""
    view, lexicon = post.view, context.lexicon
    found = {range_ for _, range_ in lexicon.phrases(view, options.any)}
    found.update(lexicon.patterns(view, options.patterns))
    if not found:
        return
    hits = _longest(range_ for range_ in found if view.prose(range_) and not _quoted(view, range_))
    if not hits:
        return
    names = Cover(entity.range for entity in post.entities if entity.kind in _NAMES)
    allowed = Cover(lexicon.patterns(view, options.unless))
    excused = Cover(lexicon.patterns(view, options.beside))
    for range_ in hits:
        around = sentence_around(view.text, range_) if excused else range_
        if not any((allowed.touches(range_), excused.touches(around), names.touches(range_))):
            yield Hit(range_, {"match": " ".join(view[range_].split())})


#: Words inside these are part of a name, and nobody says them.
_NAMES = frozenset({EntityKind.LINK, EntityKind.MENTION})


def _quoted(view: View, range_: Range) -> bool:
    """Whether quotation marks stand right around a hit: it is spoken of, not said."""
    before, after = (
        view.folded[max(range_.start - 1, 0) : range_.start],
        view.folded[range_.end : range_.end + 1],
    )
    return before == after and before in ('"', "'")


def _longest(ranges: Iterator[Range]) -> list[Range]:
    """The ranges in order, the longest where some overlap."""
    kept: list[Range] = []
    for range_ in sorted(ranges, key=lambda range_: (range_.start, -range_.end)):
        if kept and range_.start < kept[-1].end:
            continue
        if range_.start < range_.end:
            kept.append(range_)
    return kept
