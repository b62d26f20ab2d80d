"""Phrases and patterns in prose: what most rules about wording use."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, check
from socialint.text import Range
from socialint.words import Patterns, Phrases, sentence_around


class Options(NamedTuple):
    """Words to find: `any` phrases or `patterns`.

    A hit is dropped where it touches one of the patterns in `unless`, or where its own sentence
    matches one of those in `beside`.
    """

    any: Phrases = Phrases()
    patterns: Patterns = Patterns()
    unless: Patterns = Patterns()
    beside: Patterns = Patterns()


@check("phrase", when=("words",))
def phrase(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each phrase or pattern that stands in prose."""
    view, lexicon = post.view, context.lexicon
    found = {range_ for _, range_ in lexicon.phrases(view, options.any)}
    found.update(lexicon.patterns(view, options.patterns))
    hits = _longest(range_ for range_ in found if view.prose(range_))
    if not hits:
        return
    allowed = tuple(lexicon.patterns(view, options.unless))
    excused = tuple(lexicon.patterns(view, options.beside))
    for range_ in hits:
        around = sentence_around(view.text, range_) if excused else range_
        if not (_touches(range_, allowed) or _touches(around, excused)):
            yield Hit(range_, {"match": " ".join(view[range_].split())})


def _longest(ranges: Iterator[Range]) -> list[Range]:
    """The ranges in order, the longest where some overlap."""
    kept: list[Range] = []
    for range_ in sorted(ranges, key=lambda range_: (range_.start, -range_.end)):
        if kept and range_.start < kept[-1].end:
            continue
        if range_.start < range_.end:
            kept.append(range_)
    return kept


def _touches(range_: Range, others: tuple[Range, ...]) -> bool:
    return any(range_.start < other.end and other.start < range_.end for other in others)
