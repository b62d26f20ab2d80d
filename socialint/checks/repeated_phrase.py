"""Phrases in prose, and figures of speech that only tire a reader when they come again."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.checks import phrase
from socialint.draft import Post
from socialint.finding import Hit, Note
from socialint.rule import Context, check
from socialint.wordlists import Excuses, Patterns, Phrases


class Options(NamedTuple):
    """Words to find, as in `phrase`: `any` phrases or `patterns`, not where `unless` matches.

    What the patterns in `repeated` match counts from `min_times` in one post on; each match has to
    hold words of its gate.
    """

    any: Phrases = Phrases()
    patterns: Patterns = Patterns()
    unless: Excuses = Excuses()
    repeated: Patterns = Patterns()
    min_times: int = 2


@check("repeated-phrase", when=("words",))
def repeated_phrase(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each phrase, and one where a figure has come often enough."""
    single = phrase.Options(options.any, options.patterns, options.unless)
    yield from phrase.phrase(post, single, context)
    if not context.lexicon.may_repeat(post.view, options.repeated, options.min_times):
        return
    figure = phrase.Options(patterns=options.repeated, unless=options.unless)
    hits = list(phrase.phrase(post, figure, context))
    if options.repeated and len(hits) >= max(options.min_times, 1):
        last = hits[max(options.min_times, 1) - 1]
        others = (hit.place for hit in hits if hit is not last)
        related = tuple(Note(place, "and here") for place in others if place is not None)
        yield last._replace(related=related)
