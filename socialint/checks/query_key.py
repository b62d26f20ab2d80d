"""Parameters of an address that follow the reader: who clicked, and where."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.addresses import Address, Parameter, addresses, is_site, parameters
from socialint.draft import Post
from socialint.finding import Applicability, Hit, Proposal, Replacement
from socialint.rule import Context, check
from socialint.text import Range


class Options(NamedTuple):
    """Which parameters: `keys` on any site, `site_keys` as `site key`.

    Campaign parameters (`utm_…`) are left alone unless `include_campaign` is set.
    """

    keys: tuple[str, ...] = ()
    site_keys: tuple[str, ...] = ()
    include_campaign: bool = False


@check("query-key", when=("queries",))
def query_key(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each address with such parameters, with a safe fix that takes them all out."""
    for address in addresses(post):
        if not post.view[address.query]:
            continue
        every = list(parameters(post, address))
        found = [each for each in every if _follows(each, address, options)]
        if found:
            keys = ", ".join(dict.fromkeys(each.key for each in found))
            title = "remove the click identifier"
            fix = Proposal(title, Applicability.SAFE, (_without(address, every, found),))
            yield Hit(found[0].range, {"key": keys}, fix)


def _follows(parameter: Parameter, address: Address, options: Options) -> bool:
    key = parameter.key.lower()
    if key.startswith("utm_"):
        return options.include_campaign
    return key in options.keys or any(
        is_site(address.host, (site,)) and key == site_key
        for site, _, site_key in (entry.partition(" ") for entry in options.site_keys)
    )


def _without(address: Address, every: list[Parameter], found: list[Parameter]) -> Replacement:
    """The query without the found parameters, and without its `?` where nothing is left."""
    left = [
        f"{each.key}={each.value}" if _has_value(each) else each.key
        for each in every
        if each not in found
    ]
    if left:
        return Replacement(address.query, "&".join(left))
    return Replacement(Range(address.query.start - 1, address.query.end), "")


def _has_value(parameter: Parameter) -> bool:
    return parameter.range.end - parameter.range.start > len(parameter.key)
