"""A claim about everybody, stated as a fact."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.checks._told import told
from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, check
from socialint.words import Phrases


class Options(NamedTuple):
    """The words from which a claim starts.

    Grammar judges those that it knows ("nobody", "every", "always"); any other is a claim wherever
    a sentence states it without a hedge.
    """

    any: Phrases = Phrases()


@check("sweeping", needs=("sentences",), when=("words",))
def sweeping(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each claim, the longest where two share their words."""
    from socialint.language.claiming import claim

    past = 0
    for sentence, first, last in told(post, options.any, context):
        found = claim(sentence.clause, first, last)
        place = None if found is None else sentence.place(*found)
        if place is not None and place.start >= past:
            past = place.end
            yield Hit(place, {"match": " ".join(post.view[place].split())})
