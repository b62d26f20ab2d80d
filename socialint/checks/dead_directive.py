"""A key or line that the publishing tool ignores although its author meant it."""

from collections.abc import Iterator

from socialint.draft import Draft
from socialint.finding import Hit
from socialint.rule import Context, NoOptions, check


@check("dead-directive", scope="draft", when=("dead",))
def dead_directive(draft: Draft, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit for each directive that the dialect found dead."""
    for dead in draft.dead:
        values = {"directive": dead.directive, "why": dead.why, "instead": dead.instead}
        yield Hit(dead.span, values)
