"""What is wrong with a suppression: found by `suppress.split`, which sees what each one hides."""

from collections.abc import Iterator

from socialint.draft import Draft
from socialint.finding import Hit
from socialint.rule import Context, NoOptions, check


@check("suppression", scope="draft", when=("accepted",))
def suppression(draft: Draft, options: NoOptions, context: Context) -> Iterator[Hit]:
    """No hit: which suppressions were of use is known only after every rule has spoken."""
    yield from ()
