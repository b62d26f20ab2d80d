"""The point held back, so that readers have to click for it, or puffed up beyond what is there."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from socialint.draft import Draft, Post, PostKind
from socialint.finding import Hit
from socialint.folding import fold
from socialint.language import promising, teasing
from socialint.platforms.base import EntityKind
from socialint.rule import Context, check
from socialint.text import Range
from socialint.words import Excuses, Patterns, sentence_around

if TYPE_CHECKING:
    from socialint.language.facts import Sentence

#: What names something: it tells what a post is about.
_NAMES: Final = frozenset({EntityKind.HASHTAG, EntityKind.CASHTAG, EntityKind.MENTION})
#: A post of no more words that names nothing is a reaction to something it does not show.
_REACTION: Final = 4
#: What points at the link after it, what may follow such a sign, and the points that it takes off.
_POINTERS: Final = (":", "👇", "⬇", "↓", "→", "👉", "➡")
_FILLING: Final = " \n\t\ufe0f🏻🏼🏽🏾🏿"
_POINTED: Final = 3
#: What readers are left to find out, by the sign that weighs most; the first that was seen counts.
_WITHHELD: Final = {
    "number": "the list that it counts",
    "quiz": "the answer",
    "next": "what happened",
    "pronoun": "who or what it is about",
    "this": "what “this” is",
    "late-this": "what “this” is",
    "announced": "what it announces",
    "how-or-why": "the answer",
    "late-wh": "the answer",
    "how-to": "the answer",
    "held-back": "the answer",
    "unnamed": "who it is about",
    "thing": "which thing it means",
}
_POINT: Final = "the point"


class Options(NamedTuple):
    """`phrases` are bait wherever they stand, `unless` where they are not.

    A post of no more than `max_words` words is a teaser where the signs that it holds back the
    point outweigh by `min_points` what it gives: names, figures, words.
    """

    phrases: Patterns = Patterns()
    unless: Excuses = Excuses()
    min_points: int = 1
    max_words: int = 30


@check("clickbait", scope="draft", needs=("sentences",))
def clickbait(draft: Draft, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each stock phrase; else one for a teaser or a promise not kept."""
    for edition in draft.editions:
        for post in edition.posts:
            if post.kind in (PostKind.REPOST, PostKind.QUOTE):
                continue
            found = list(_phrases(post, options, context))
            # What the first post of a thread leaves open, the next ones give.
            last = post is edition.posts[-1]
            if not found and post.kind is PostKind.ORIGINAL:
                found = list(
                    _withheld(post, options, context, alone=len(edition.posts) == 1, last=last)
                )
            for place, withheld in found:
                range_ = _without_tail(post, place)
                match = " ".join(post.view[range_].split())
                yield Hit(post.view.hull(range_), {"match": _short(match), "withheld": withheld})


def _without_tail(post: Post, range_: Range) -> Range:
    """A range without the links, tags and emoji that it ends in."""
    start, end = range_
    for entity in reversed(post.entities):
        if start < entity.range.start < end == entity.range.end:
            end = start + len(post.view.text[start : entity.range.start].rstrip())
    return Range(start, end)


def _short(text: str, most: int = 60) -> str:
    """A quotation that fits into a message."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def _phrases(post: Post, options: Options, context: Context) -> Iterator[tuple[Range, str]]:
    """Stock phrases in prose."""
    view = post.view
    found = [one for one in context.lexicon.patterns(view, options.phrases) if view.prose(one)]
    if not found:
        return
    excused = list(context.lexicon.patterns(view, options.unless))
    past = 0
    for range_ in sorted(found, key=lambda one: (one.start, -one.end)):
        touched = any(one.start < range_.end and range_.start < one.end for one in excused)
        if range_.start >= past and not touched:
            past = range_.end
            yield range_, _POINT


def _withheld(
    post: Post, options: Options, context: Context, *, alone: bool, last: bool
) -> Iterator[tuple[Range, str]]:
    """What a post holds back by its grammar, at most once."""
    folded = fold(post.view.text)
    if promising.subscription(folded):
        for one in context.sentences(post):
            if promising.deferred(one):
                yield one.range, "what it promises for later"
                return
    if post.media or post.poll:
        return
    if last and any(mark in folded for mark in ":👇⬇↓"):
        unkept = promising.unkept(context.sentences(post), folded)
        if unkept:
            yield unkept.range, "what it announces"
            return
    if alone:
        yield from _teaser(post, options, context)


def _teaser(post: Post, options: Options, context: Context) -> Iterator[tuple[Range, str]]:
    """A whole post that teases."""
    own = _own_words(post)
    count = teasing.words(own)
    own = teasing.unquoted(own)
    if not 0 < count <= options.max_words or post.view.text.lstrip()[:1] == "@":
        return
    signs = teasing.signs(own)
    points = sum(sign.points for sign in signs) - teasing.spent(own, count)
    weighty = points >= options.min_points and teasing.could_tease(signs)
    if not weighty and count > _REACTION:
        return
    sentences = context.sentences(post)
    tags = sum(1 for entity in post.entities if entity.kind in _NAMES)
    points -= teasing.given(sentences, tags) + teasing.told(signs, sentences) + _pointed(post)
    if weighty and points >= options.min_points and teasing.teases(signs, sentences):
        yield _place(post, signs, sentences), _withheld_by(signs)
    elif count <= _REACTION and _bare(post) and teasing.reacts(sentences):
        yield Range(sentences[0].range.start, sentences[-1].range.end), "what it is about"


def _bare(post: Post) -> bool:
    """Whether a post has no link, tag or handle; where it has a link, `bare-link` speaks."""
    return all(entity.kind is EntityKind.EMOJI for entity in post.entities)


def _withheld_by(signs: Sequence[teasing.Sign]) -> str:
    """What readers are left to find out."""
    seen = {sign.name for sign in signs}
    return next((text for name, text in _WITHHELD.items() if name in seen), _POINT)


def _pointed(post: Post) -> int:
    """The points that a colon or a pointing hand before a link takes off: it says where to look."""
    text = post.view.text
    links = (entity.range.start for entity in post.entities if entity.kind is EntityKind.LINK)
    return _POINTED * any(text[:start].rstrip(_FILLING).endswith(_POINTERS) for start in links)


def _own_words(post: Post) -> str:
    """The folded text, with links, tags, handles, code and quotations blanked out."""
    text = fold(post.view.text)
    gone = [entity.range for entity in post.entities if entity.kind is not EntityKind.EMOJI]
    gone += [one.range for one in post.view.regions if one.kind in ("code", "link-target", "alt")]
    for start, end in gone:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _place(post: Post, signs: Sequence[teasing.Sign], sentences: Sequence["Sentence"]) -> Range:
    """The sentence with the sign that weighs most."""
    heaviest = max(signs, key=lambda sign: (sign.points, -sign.start))
    at = heaviest.end - 1
    for one in sentences:
        if one.range.start <= at < one.range.end:
            return one.range
    return sentence_around(post.view.text, Range(heaviest.start, heaviest.end))
