"""A draft that asks its readers nothing."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from socialint.checks._whole import polls, sentences
from socialint.draft import Draft, Edition, Post
from socialint.finding import Hit, Note
from socialint.language import gist
from socialint.language.asking import Asking
from socialint.language.facts import Sentence
from socialint.rule import Context, check
from socialint.text import Range

#: Why a question is none to the reader: beside it, and of the draft where it is the only one.
_WHY: Final[dict[Asking | None, tuple[str, str]]] = {
    Asking.ANSWERED: ("what follows answers this", "the draft answers its own question"),
    Asking.OFFER: ("this leads to an offer", "the question in it only leads to an offer"),
    Asking.RHETORICAL: ("this expects no answer", "the question in it expects no answer"),
    Asking.QUOTED: ("this is quoted", "the question in it is quoted"),
}
#: The same of a question that stands where nobody says it, by the region.
_PLACES: Final = {
    "heading": ("this is a title", "the question in it is a title"),
    "link-text": ("this is a link's text", "the question in it is a link's text"),
}
_NOTHING: Final = "nothing here invites an answer"
_SEVERAL: Final = "none of the questions here is one for readers"


class Options(NamedTuple):
    """How many words a draft has to have to owe its readers a question."""

    min_words: int = 5


@check("open-question", scope="draft", needs=("sentences",))
def open_question(draft: Draft, options: Options, context: Context) -> Iterator[Hit]:
    """A hit on the draft, with a note at each question that is none to its readers."""
    if polls(draft):
        return
    found = sentences(draft, context, options.min_words)
    facts = [one.facts for one in found]
    if not found or gist.asks_reader(facts):
        return
    seen = list(_questions(draft.editions, context))
    what = {0: _NOTHING, 1: seen[0].what if seen else ""}.get(len(seen), _SEVERAL)
    yield Hit(None, {"what": what}, related=tuple(one.note for one in seen))


class _Seen(NamedTuple):
    """A question that is none to the reader: the note at it, and what to say of the draft."""

    note: Note
    what: str


def _questions(editions: tuple[Edition, ...], context: Context) -> Iterator[_Seen]:
    for edition in editions:
        for post in edition.posts:
            for one in context.sentences(post):
                if one.asking in _WHY or _quotes(one):
                    beside, what = _reason(post, one)
                    yield _Seen(Note(post.view.hull(one.range), beside), what)


def _reason(post: Post, sentence: Sentence) -> tuple[str, str]:
    """Why a question does not count: beside it, and of the draft."""
    mark = post.view.text.rfind("?", *sentence.range)
    for kind, reason in _PLACES.items():
        if mark >= 0 and post.view.within(Range(mark, mark + 1), (kind,)):
            return reason
    return _WHY[sentence.asking or Asking.QUOTED]


def _quotes(sentence: Sentence) -> bool:
    """Whether a question stands inside its quotation marks: `she asked “Who knows?”`."""
    clause = sentence.clause
    return sentence.asking is None and any(clause.words[at][:1] == "?" for at in clause.quoted)
