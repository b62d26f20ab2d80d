"""Addresses whose host is one of a list: link shorteners."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from socialint.addresses import addresses, is_site
from socialint.draft import Post
from socialint.finding import Hit
from socialint.options import by_platform
from socialint.rule import Context, check
from socialint.wordlists import Phrases


class Options(NamedTuple):
    """The `sites` to find, and those that are at home on a platform (`own: {linkedin: lnkd.in}`).

    `allow` is for the author's own.
    """

    sites: Phrases = Phrases()
    own: Mapping[str, str] = {}
    allow: tuple[str, ...] = ()


@check("host", when=("words",))
def host(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each address on one of the sites."""
    for address in addresses(post):
        site = address.site
        # The bare name of a shortener is a mention of it, not a shortened address.
        if (
            site in options.sites.every
            and site != by_platform(options.own, context.platform.name)
            and len(address.path) > 1
            and not is_site(site, options.allow)
        ):
            yield Hit(address.range, {"link": address.text, "site": site})
