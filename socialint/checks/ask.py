"""Something asked of the reader that the post could do without."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.checks._request import requests
from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, check
from socialint.wordlists import Excuses, Patterns


class Options(NamedTuple):
    """`commands` begin with a verb and count where it is a request; `patterns` count anywhere.

    A hit is dropped where its own sentence matches one of the patterns in `beside`.
    """

    commands: Patterns = Patterns()
    patterns: Patterns = Patterns()
    beside: Excuses = Excuses()


@check("ask", when=("words",))
def ask(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each request."""
    view = post.view
    for range_ in requests(view, context.lexicon, *options):
        yield Hit(range_, {"match": " ".join(view[range_].split())})
