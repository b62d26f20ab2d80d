"""Posts of a team that end with the initials of whoever wrote them: `^ab`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, check
from socialint.text import Range


class Options(NamedTuple):
    """`initials` are those of the people who may sign; any where there are none."""

    initials: tuple[str, ...] = ()


@check("acme.sign-off")
def sign_off(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit on the last word of a post that nobody signed."""
    text = post.view.text.rstrip()
    last = re.search(r"\S+$", text)
    if last is None:
        return
    signed = re.fullmatch(r"\^(\w{2,3})", last[0])
    if signed is None or (options.initials and signed[1] not in options.initials):
        yield Hit(Range(last.start(), last.end()), {"last": last[0]})
