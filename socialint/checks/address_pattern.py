"""Addresses of a certain shape: edit pages, previews."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.addresses import addresses
from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, check
from socialint.wordlists import Patterns, compile_pattern


class Options(NamedTuple):
    """What to find, as patterns by a gate; they are tried on the address in lower case."""

    patterns: Patterns = Patterns()


@check("address-pattern", when=("words",))
def address_pattern(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each address in which a pattern is found."""
    for address in addresses(post):
        folded = address.text.lower()
        if not any(map(folded.__contains__, options.patterns.gates)):
            continue
        if any(
            compile_pattern(pattern).search(folded)
            for gate, patterns in options.patterns.items()
            if any(literal in folded for literal in gate.split("|"))
            for pattern in patterns
        ):
            yield Hit(address.range, {"link": address.text, "host": address.host})
