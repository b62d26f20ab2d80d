"""What is wrong with a suppression: found by `suppress.split`, which sees what each one hides."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.draft import Draft
from socialint.finding import Hit
from socialint.rule import Context, check


class Options(NamedTuple):
    """Nothing to set."""


@check("suppression", scope="draft")
def suppression(draft: Draft, options: Options, context: Context) -> Iterator[Hit]:
    """No hit: which suppressions were of use is known only after every rule has spoken."""
    yield from ()
