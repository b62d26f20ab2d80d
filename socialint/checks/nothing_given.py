"""A draft that neither gives its reader something nor asks them anything."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from socialint.checks._whole import links, polls, sentences
from socialint.draft import Draft
from socialint.finding import Hit
from socialint.language import gist
from socialint.rule import Context, check

#: What a reader misses, and where the author finds it.
_BEHIND: Final = {
    "what": "A reader who does not click takes nothing away",
    "mend": "bring one result, reason or step from behind the link into the post",
}
_BARE: Final = {
    "what": "A reader takes nothing away from this",
    "mend": "add one result, reason or step, or ask what only readers can answer",
}


class Options(NamedTuple):
    """How many words a draft has to have to owe its reader something."""

    min_words: int = 5


@check("nothing-given", scope="draft", needs=("sentences",))
def nothing_given(draft: Draft, options: Options, context: Context) -> Iterator[Hit]:
    """A hit on the draft; a poll asks its readers."""
    if polls(draft):
        return
    found = sentences(draft, context, options.min_words)
    if found and gist.gives_nothing([one.facts for one in found]):
        yield Hit(None, _BEHIND if links(draft) else _BARE)
