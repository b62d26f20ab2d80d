"""A draft that serves its author's own thing and gives its reader nothing."""

from collections.abc import Iterator
from typing import NamedTuple

from socialint.checks._whole import Placed, links, sentences
from socialint.draft import Draft
from socialint.finding import Hit, Note
from socialint.language import gist
from socialint.rule import Context, check


class Options(NamedTuple):
    """The share of sentences from which on a draft is promotion, and the words it has to have."""

    max_share: float = 0.2
    min_words: int = 5


@check("promotion-only", scope="draft", needs=("sentences",))
def promotion_only(draft: Draft, options: Options, context: Context) -> Iterator[Hit]:
    """A hit on the draft, with a note at each sentence that announces something or sends to it."""
    found = sentences(draft, context, options.min_words)
    promoting = [one for one in found if one.facts.announces or one.facts.sends]
    if not gist.only_promotes([one.facts for one in found]):
        return
    if len(promoting) < options.max_share * len(found):
        return
    notes = tuple(
        Note(one.span, "announces it" if one.facts.announces else "sends the reader to it")
        for one in promoting
    )
    # A place, a date or a heading beside them is no sentence to a reader.
    total = sum(_says(one) for one in found)
    values = {
        "n": len(promoting),
        "total": total,
        "what": _what(len(promoting), total),
        "gets": "gets without clicking" if links(draft) else "gets from it",
    }
    yield Hit(None, values, related=notes)


def _says(one: Placed) -> bool:
    facts = one.facts
    return facts.announces or facts.sends or facts.tells is not None or facts.asking is not None


def _what(promoting: int, total: int) -> str:
    """How much of the draft announces, with its verb."""
    if total == 1:
        return "The only sentence announces"
    return f"{promoting} of {total} sentences {'announces' if promoting == 1 else 'announce'}"
