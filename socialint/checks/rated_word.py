"""Words that some readers take offence at, by how strong they are."""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from socialint.checks import phrase
from socialint.draft import Post
from socialint.finding import Hit
from socialint.kept import kept
from socialint.platforms.base import EntityKind
from socialint.rule import Context, check
from socialint.wordlists import Excuses, Phrases

#: Others' names and addresses are not the author's words.
_NAMES = frozenset({EntityKind.MENTION, EntityKind.LINK})


class Options(NamedTuple):
    """Words by strength, and the mildest `rating` that counts: `strong`, `medium` or `mild`.

    With a rating of any other name every word counts. A hit is dropped where it touches one of the
    patterns in `unless`.
    """

    rating: str = "medium"
    strong: Phrases = Phrases()
    medium: Phrases = Phrases()
    mild: Phrases = Phrases()
    unless: Excuses = Excuses()


@check("rated-word", when=("words",))
def rated_word(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each such word in prose, outside mentions and links."""
    wanted = phrase.Options(any=_counted(options), unless=options.unless)
    for hit in phrase.phrase(post, wanted, context):
        if not _named(hit, post):
            yield hit


def _counted(options: Options) -> Phrases:
    if options.rating == "strong":
        return options.strong
    if options.rating == "medium":
        return _together(options.strong, options.medium)
    return _together(options.strong, options.medium, options.mild)


@kept
def _together(*lists: Phrases) -> Phrases:
    return Phrases(chain.from_iterable(lists))


def _named(hit: Hit, post: Post) -> bool:
    """Whether a hit touches a handle or an address."""
    place = hit.place
    return place is not None and any(
        entity.range.start < place.end and place.start < entity.range.end
        for entity in post.entities
        if entity.kind in _NAMES
    )
