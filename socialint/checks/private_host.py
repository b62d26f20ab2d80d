"""Addresses that only the author's own machine or network can open."""

import re
from collections.abc import Iterator

from socialint.addresses import addresses
from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, NoOptions, check

#: RFC 1918, loopback, link-local and carrier-grade NAT; IPv6's loopback, unique and link-local.
_PRIVATE = re.compile(
    r"localhost|.*\.(?:localhost|local|internal|lan|home\.arpa)"
    r"|(?:127|10)(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}"
    r"|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])"
    r"(?:\.\d{1,3}){2}|0\.0\.0\.0|\[(?:::1|f[cd][0-9a-f]{2}:.*|fe80:.*)\]"
)


#: What all of them have in a text.
_SIGN = re.compile(
    r"//(?:[^\s/?#@]*@)?(?:[\d\[]|[^\s/?#:@]*(?:localhost|\.local|\.internal|\.lan|\.home\.arpa))"
)


@check("private-host", when=("links",))
def private_host(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit for each address on a private host."""
    # Of the rules about addresses this one alone is asked of every post that has any.
    if _SIGN.search(post.view.folded) is None:
        return
    for address in addresses(post):
        if address.scheme and is_private(address.host):
            yield Hit(address.range, {"host": address.host})


def is_private(host: str) -> bool:
    """Whether a host is not reachable from outside."""
    return _PRIVATE.fullmatch(host) is not None
