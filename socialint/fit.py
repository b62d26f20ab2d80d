"""How a draft that names no platform would fit the networks that people use most."""

from collections.abc import Iterator

from socialint import platforms
from socialint.draft import Draft
from socialint.platforms.base import Platform
from socialint.result import Fit

#: The networks that are told of, in this order.
_TOLD = ("linkedin", "mastodon", "bluesky", "x")
#: A longer text, in characters, is no post: saying in how many it would fit helps nobody.
_LONGEST = 20_000


def fits(draft: Draft) -> tuple[Fit, ...]:
    """How full a post the draft's whole text would be, or how many it would take."""
    text = "\n\n".join(post.view.text for edition in draft.editions for post in edition.posts)
    if not text or len(text) > _LONGEST:
        return ()
    return tuple(filter(None, (_fit(platforms.get(name), text) for name in _TOLD)))


def _fit(platform: Platform, text: str) -> Fit | None:
    """None where the text fits in no way: too long, and no going on in replies."""
    count = platform.measure(text)
    if count.cut is not None and not platform.threads:
        return None
    posts = sum(1 for _ in _parts(platform, text))
    return Fit(platform.title, posts, count.used, count.limit or count.used)


def _parts(platform: Platform, text: str) -> Iterator[str]:
    """The text cut at the last white space before each point where a post is full."""
    while (cut := platform.measure(text).cut) is not None:
        at = max(text.rfind(" ", 0, cut + 1), text.rfind("\n", 0, cut + 1))
        at = at if at > 0 else max(cut, 1)
        yield text[:at]
        text = text[at:].lstrip()
    yield text
