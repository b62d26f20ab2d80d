"""`:rocket:` where the network shows it as typed."""

import re
from collections.abc import Iterator
from functools import cache

from socialint.cover import Cover
from socialint.draft import Post
from socialint.finding import Applicability, Hit, Proposal, Replacement
from socialint.platforms.base import EntityKind
from socialint.rule import Context, NoOptions, check
from socialint.text import Range


@check("shortcode", when=("colons",))
def shortcode(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit for each shortcode that has an emoji, with the emoji as a safe fix."""
    text = post.view.text
    links = Cover(one.range for one in post.of_kind(EntityKind.LINK))
    for match in _pattern().finditer(text):
        range_ = Range(*match.span())
        if links.touches(range_) or not post.view.prose(range_):
            continue
        if found := _emoji(match.group()):
            fix = Proposal(f"write {found}", Applicability.SAFE, (Replacement(range_, found),))
            values = {"match": match.group(), "emoji": found, "shows": "shows"}
            if context.platform.name == "generic":
                values |= {"platform": "Most networks", "shows": "show"}
            yield Hit(range_, values, fix)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r":(?<![\w:/]:)[a-z+\-][a-z0-9_+\-]*+:(?![\w:/])")


@cache
def _emoji(code: str) -> str | None:
    """The emoji of a shortcode, None for a word that only stands between colons."""
    flag = re.fullmatch(r":flag-([a-z])([a-z]):", code)
    if flag:
        return "".join(chr(0x1F1E6 + ord(letter) - ord("a")) for letter in flag.groups())
    import emoji

    name = code.replace("-", "_") if not code.startswith((":+", ":-")) else code
    for spelling in (code, name):
        found = emoji.emojize(spelling, language="alias")
        if found != spelling:
            return found
    return None
