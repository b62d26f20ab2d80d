"""`http://` to a public host."""

import re
from collections.abc import Iterator

from socialint.addresses import addresses
from socialint.checks.private_host import is_private
from socialint.draft import Post
from socialint.finding import Applicability, Hit, Proposal, Replacement
from socialint.rule import Context, NoOptions, check
from socialint.text import Range

_ADDRESS = re.compile(r"[\d.]+|\[.*")


@check("insecure", when=("http",))
def insecure(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit on the scheme of each such address; https as an unsafe fix, for it may not answer."""
    for address in addresses(post):
        if address.scheme == "http" and not is_private(address.host):
            scheme = Range(address.range.start, address.range.start + len("http"))
            fix = Proposal("use https", Applicability.UNSAFE, (Replacement(scheme, "https"),))
            yield Hit(Range(scheme.start, scheme.end + 3), {"host": address.host}, fix)
