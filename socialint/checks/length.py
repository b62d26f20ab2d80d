"""A post longer than its platform takes."""

from collections.abc import Iterator

from socialint.draft import Post
from socialint.finding import Hit
from socialint.platforms.base import Entity, EntityKind
from socialint.rule import Context, NoOptions, check
from socialint.text import Range

#: Twice what a link of any length counts where a network has a flat rate.
_FLAT = 46


@check("length", needs=("limit",))
def length(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit from the first character that does not fit to the end of its line.

    Where a publisher cuts a long text by itself, the length of its parts is its own business.
    """
    count = post.count
    if count.limit is None or count.cut is None or post.split:
        return
    text = post.view.text
    cut = count.cut
    end = text.find("\n", cut)
    values = {
        "used": f"{count.used:,}",
        "limit": f"{count.limit:,}",
        "over": f"{count.used - count.limit:,}",
        "unit": count.unit,
        "cut": _words_at(text, cut),
        "cost": _cost(post),
    }
    yield Hit(Range(cut, end if end > cut else len(text)), values)


def _words_at(text: str, at: int) -> str:
    """The words that the cut falls on, enough to find the place."""
    while at > 0 and not text[at - 1].isspace():
        at -= 1
    words = text[at : at + 200].split()[:4]
    quoted = " ".join(words)
    return quoted if len(quoted) <= 40 else quoted[:39] + "…"


def _cost(post: Post) -> str:
    """What takes much of the room without showing it: links at a flat rate, wide letters."""
    links = post.of_kind(EntityKind.LINK)
    # No network counts more for a link, or for a character: most posts need no measuring.
    if sum(max(_FLAT, 4 * len(link.text)) for link in links) * 5 < post.count.used:
        return ""
    total = sum(_weight(post, link) for link in links)
    if total * 5 < post.count.used:
        return ""
    noun, verb = ("link", "counts") if len(links) == 1 else ("links", "count")
    return f" ({len(links)} {noun} {verb} {total:,})"


def _weight(post: Post, link: Entity) -> int:
    """What a link counts by itself; where it is, it was found already."""
    alone = link._replace(range=Range(0, len(link.text)))
    return post.platform.measure(link.text, (alone,)).used
