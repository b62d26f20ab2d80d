"""Words of a rule in the sentences that hold them, for checks that judge words by grammar."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context
from socialint.text import Range
from socialint.wordlists import Phrases

if TYPE_CHECKING:
    from socialint.language.facts import Sentence


class Told(NamedTuple):
    """Words in a sentence: the places of the first and last of them in its clause."""

    sentence: "Sentence"
    first: int
    last: int


def told(post: Post, phrases: Phrases, context: Context) -> Iterator[Told]:
    """Each of the phrases that stands in prose, in the sentence that holds it.

    Nothing is parsed where none of them does.
    """
    found = [place for _, place in context.lexicon.phrases(post.view, phrases)]
    places = [place for place in found if post.view.prose(place)]
    sentences = context.sentences(post) if places else ()
    for place in places:
        for one in sentences:
            if one.holds(place):
                yield from _within(one, place)


def hits(
    post: Post,
    phrases: Phrases,
    context: Context,
    judge: Callable[[Told], tuple[int, int] | None],
) -> Iterator[Hit]:
    """A hit for each of the phrases that `judge` finds words for: their first and last places.

    Of two that share their words, the first is marked.
    """
    past = 0
    for one in told(post, phrases, context):
        found = judge(one)
        place = None if found is None else one.sentence.place(*found)
        if place is not None and place.start >= past:
            past = place.end
            yield Hit(place, {"match": " ".join(post.view[place].split())})


def around(sentences: "Sequence[Sentence]", place: Range) -> int | None:
    """Which sentence holds a stretch of the text; None where none does alone."""
    return next((at for at, one in enumerate(sentences) if one.holds(place)), None)


def _within(sentence: "Sentence", place: Range) -> Iterator[Told]:
    """The words of a sentence that fill a place."""
    starts, words = sentence.clause.starts, sentence.clause.words
    start, end = place.start - sentence.range.start, place.end - sentence.range.start
    inside = [
        at for at in range(len(words)) if start <= starts[at] and starts[at] + len(words[at]) <= end
    ]
    if inside and starts[inside[0]] == start:
        yield Told(sentence, inside[0], inside[-1])
