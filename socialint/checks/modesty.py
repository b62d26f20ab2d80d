"""Boasts that are dressed as modesty."""

from collections.abc import Iterator
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
    """What leads to a boast: `moods` (humbled), `doubts` (can't believe), `disclaimers`.

    None is found where one of `credits` shares the honour, in its sentence or the next two.
    """

    moods: Phrases = Phrases()
    doubts: Phrases = Phrases()
    disclaimers: Phrases = Phrases()
    credits: Phrases = Phrases()


@check("modesty", needs=("sentences",), when=("words",))
def modesty(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each such lead, up to the honour's verb."""
    view, lexicon = post.view, context.lexicon
    leads = [
        (range_, kind)
        for kind in ("moods", "doubts", "disclaimers")
        for _, range_ in lexicon.phrases(view, getattr(options, kind))
        if view.prose(range_)
    ]
    if not leads:
        return
    shared = [range_ for _, range_ in lexicon.phrases(view, options.credits)]
    sentences = context.sentences(post)
    marked: set[int] = set()
    for range_, kind in sorted(leads):
        at = around(sentences, range_)
        if at is None or at in marked or not _boasts(sentences[at], range_, kind):
            continue
        end = sentences[min(at + 2, len(sentences) - 1)].range.end
        if kind != "disclaimers" and any(
            sentences[at].range.start <= one.start < end for one in shared
        ):
            continue
        marked.add(at)
        yield Hit(range_, {"match": " ".join(view[range_].split())})


def _boasts(sentence: "Sentence", range_: Range, kind: str) -> bool:
    # Only a post that holds one of the words pays for importing this.
    from socialint.language.modesty import disclaims, modest, wonders

    clause = sentence.clause
    places = sentence.touched(range_)
    if not places or not clause.quoted.isdisjoint(places):
        return False
    if kind == "moods":
        return modest(clause, places[0], places[-1])
    if kind == "doubts":
        return wonders(clause, places[-1])
    return disclaims(clause, places[0], places[-1])
