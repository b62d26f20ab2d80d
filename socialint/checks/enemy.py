"""A group of people named as the enemy."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.checks._told import Told, hits
from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, check
from socialint.wordlists import Phrases


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

    def judge(one: Told) -> tuple[int, int] | None:
        return named(one.sentence.clause, one.first, one.last)

    yield from hits(post, options.any, context, judge)
