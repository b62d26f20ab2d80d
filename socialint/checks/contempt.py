"""Words of contempt that are aimed at somebody."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from socialint.checks._told import around
from socialint.draft import Post, PostKind
from socialint.finding import Hit
from socialint.kept import kept
from socialint.platforms.base import EntityKind
from socialint.rule import Context, check
from socialint.text import Range
from socialint.wordlists import Phrases

if TYPE_CHECKING:
    from socialint.language.contempt import Grade
    from socialint.language.facts import Sentence


class Options(NamedTuple):
    """Words by how much it takes before they count; see `language.contempt.Grade`."""

    names: Phrases = Phrases()
    images: Phrases = Phrases()
    traits: Phrases = Phrases()
    charges: Phrases = Phrases()
    phrases: Phrases = Phrases()


@check("contempt", needs=("sentences",), when=("words",))
def contempt(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each word or phrase said in contempt of a person or group."""
    # Only a post that holds one of the words pays for the pipeline.
    from socialint.language.contempt import Grade

    found = _found(post, options, context)
    if not found:
        return
    sentences = context.sentences(post)
    spoken = post.kind is PostKind.REPLY or _replies(post)
    past = 0
    for range_, grade in found:
        if range_.start < past:
            continue
        at = around(sentences, range_)
        if (
            at is not None
            and not _title(post.view.text, range_)
            and _aimed(sentences[at], range_, Grade(grade), spoken=spoken)
        ):
            past = range_.end
            yield Hit(range_, {"match": " ".join(post.view[range_].split())})


def _found(post: Post, options: Options, context: Context) -> list[tuple[Range, str]]:
    """The words that stand in prose, with their grade: in order of place, the longest first."""
    view = post.view
    grades, words = _grades(options)
    found = ((range_, grades[word]) for word, range_ in context.lexicon.phrases(view, words))
    return sorted(
        ((range_, grade) for range_, grade in found if view.prose(range_)),
        key=lambda one: (one[0].start, -one[0].end),
    )


def _replies(post: Post) -> bool:
    """Whether the post begins with a handle, as replies do."""
    start = len(post.view.text) - len(post.view.text.lstrip(" .\n"))
    return any(
        entity.kind is EntityKind.MENTION and entity.range.start == start
        for entity in post.entities
    )


def _title(text: str, range_: Range) -> bool:
    """Whether the word is in a title: "The Idiot", "Shut Up and Drive"."""
    word = text[range_.start : range_.end]
    if " " in word and word.istitle():
        return True
    before = text[max(0, range_.start - 4) : range_.start]
    return before == "The " and word[:1].isupper() and not word.isupper()


@kept
def _grades(options: Options) -> tuple[dict[str, str], frozenset[str]]:
    """The grade of each word, and all words."""
    grades = {
        word: name.removesuffix("s") for name, words in options._asdict().items() for word in words
    }
    return grades, frozenset(grades)


def _aimed(sentence: "Sentence", range_: Range, grade: "Grade", *, spoken: bool) -> bool:
    from socialint.language.contempt import aimed

    places = sentence.touched(range_)
    return bool(places) and aimed(sentence.clause, places[0], places[-1], grade, spoken=spoken)
