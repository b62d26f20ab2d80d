"""Tokens, keys or passwords in an address."""

import re
from collections.abc import Iterator

from socialint.addresses import addresses, parameters
from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, NoOptions, check
from socialint.text import Range

_KEY = re.compile(
    r"(?:.*[_-])?(?:token|apikey|api[_-]key|secret|password|passwd|jwt|sessionid|session[_-]id)",
    re.IGNORECASE,
)
#: Long, with letters and digits: what a generator makes and no person types.
_GENERATED = re.compile(r"(?=.*\d)(?=.*[A-Za-z])[\w.~+/%-]{12,}")


@check("secret", when=("queries", "logins"))
def secret(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit for each secret in a query, and for each `name:password@`."""
    for address in addresses(post):
        name, colon, word = address.user.partition(":")
        if address.scheme and colon and name and word:
            start = address.range.start + len(address.scheme) + 3
            yield Hit(Range(start, start + len(address.user)), {"what": "a name and password"})
        for parameter in parameters(post, address):
            if _KEY.fullmatch(parameter.key) and _GENERATED.fullmatch(parameter.value):
                yield Hit(parameter.range, {"what": f"a {parameter.key}"})
