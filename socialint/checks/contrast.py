"""The author's own worth measured against other people's."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from socialint.checks._told import around
from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, check
from socialint.text import Range
from socialint.wordlists import Phrases

if TYPE_CHECKING:
    from socialint.language.facts import Sentence


class Options(NamedTuple):
    """Words that part the author from others, by what has to follow; `outright` needs nothing."""

    idle: Phrases = Phrases()
    unlike: Phrases = Phrases()
    than: Phrases = Phrases()
    most: Phrases = Phrases()
    outright: Phrases = Phrases()


@check("contrast", needs=("sentences",), when=("words",))
def contrast(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each comparison with others that the author comes out of on top."""
    view = post.view
    found = sorted(
        (range_, kind)
        for kind, words in options._asdict().items()
        for _, range_ in context.lexicon.phrases(view, words)
        if view.prose(range_)
    )
    if not found:
        return
    sentences = context.sentences(post)
    marked: set[int] = set()
    for range_, kind in found:
        at = around(sentences, range_)
        if at is not None and at not in marked and _compares(sentences, at, range_, kind):
            marked.add(at)
            yield Hit(range_, {"match": " ".join(view[range_].split())})


def _compares(sentences: "Sequence[Sentence]", at: int, range_: Range, kind: str) -> bool:
    # Only a post that holds one of the words pays for importing this.
    from socialint.language.contrast import better, unlike, while_idle, wont

    sentence = sentences[at]
    clause = sentence.clause
    places = sentence.touched(range_)
    if not places or clause.asked or not clause.quoted.isdisjoint(places):
        return False
    first, last = places[0], places[-1]
    if kind == "most":
        after = sentences[at + 1].clause if at + 1 < len(sentences) else None
        return wont(clause, first, last, after)
    if kind == "outright":
        return True
    judge = {"idle": while_idle, "unlike": unlike, "than": better}[kind]
    return judge(clause, last if kind == "than" else first)
