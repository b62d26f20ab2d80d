"""A group of people named as the enemy."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.checks._told import told
from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, check
from socialint.words import Phrases


class Options(NamedTuple):
    """The words by which a group may be named so.

    Grammar judges those that it knows ("idiots", "so-called", "hate"); any other counts wherever it
    is not quoted, denied or talked about.
    """

    any: Phrases = Phrases()


@check("enemy", needs=("sentences",), when=("words",))
def enemy(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each group that is named as the enemy."""
    from socialint.language.groups import enemy as named

    past = 0
    for sentence, first, last in told(post, options.any, context):
        found = named(sentence.clause, first, last)
        place = None if found is None else sentence.place(*found)
        if place is not None and place.start >= past:
            past = place.end
            yield Hit(place, {"match": " ".join(post.view[place].split())})
