"""The point held back, so that readers have to click for it, or puffed up beyond what is there."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from socialint.draft import Draft, Post, PostKind
from socialint.finding import Hit
from socialint.language import promising, teasing
from socialint.platforms.base import EntityKind
from socialint.rule import Context, check
from socialint.text import Range
from socialint.wordlists import Excuses, Patterns
from socialint.words import sentence_around

if TYPE_CHECKING:
    from socialint.language.facts import Sentence

#: What names something: it tells what a post is about.
_NAMES: Final = frozenset({EntityKind.HASHTAG, EntityKind.CASHTAG, EntityKind.MENTION})
#: A post of no more words that names nothing is a reaction to something it does not show.
_REACTION: Final = 4
#: What points at the link after it, what may follow such a sign, and the points that it takes off.
_POINTERS: Final = (":", "👇", "⬇", "↓", "→", "👉", "➡")
_FILLING: Final = " \n\t*_`\ufe0f🏻🏼🏽🏾🏿"
_POINTED: Final = 3
#: Signs that the preview of a link may explain, and the points that it takes off.
_DEMONSTRATIVE: Final = frozenset({"this", "late-this", "this-is", "here-is", "pronoun", "it"})
_SHOWN: Final = 2
#: What readers are left to find out, by sign; the first of them that was seen counts.
_WITHHELD: Final = {
    "number": "the list that it counts",
    "quiz": "the answer",
    "next": "what happened",
    "pronoun": "who or what it is about",
    "this": "what “this” is",
    "late-this": "what “this” is",
    "announced": "what it announces",
    "this-is": "what it announces",
    "here-is": "what it announces",
    "accused": "what is wrong",
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
        # What answers or quotes somebody stands beside what it speaks of.
        answers = not edition.posts or edition.posts[0].kind is not PostKind.ORIGINAL
        # What the first post of a thread leaves open, the next ones give.
        alone = len(edition.posts) == 1
        for post in edition.posts:
            found = list(_phrases(post, options, context))
            if not found and not answers:
                last = post is edition.posts[-1]
                found = list(_withheld(post, options, context, alone=alone, last=last))
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
    folded = post.view.folded
    if promising.subscription(folded):
        for one in context.sentences(post):
            if promising.deferred(one):
                yield one.range, "what it promises for later"
                return
    if post.media or post.poll:
        return
    if last and promising.points(folded):
        unkept = promising.unkept(context.sentences(post), folded)
        if unkept and not _shown(post, unkept.range.end):
            yield unkept.range, "what it announces"
            return
    if alone:
        yield from _teaser(post, options, context)


def _shown(post: Post, after: int) -> bool:
    """Whether code stands after an offset: it may be what was announced."""
    return any(one.kind == "code" and one.range.start >= after for one in post.view.regions)


def _teaser(post: Post, options: Options, context: Context) -> Iterator[tuple[Range, str]]:
    """A whole post that teases, or that only reacts to something it does not show."""
    text = post.view.text
    # Tags and links are counted here, so this spares only what is far too long.
    if text.lstrip()[:1] == "@" or len(text.split(None, 2 * options.max_words)) > (
        2 * options.max_words
    ):
        return
    own = _own_words(post)
    count = teasing.words(own)
    if not 0 < count <= options.max_words:
        return
    own = teasing.unquoted(own)
    signs = teasing.signs(own)
    points = sum(sign.points for sign in signs) - teasing.spent(own, count)
    if points >= options.min_points and teasing.could_tease(signs):
        sentences = context.sentences(post)
        if points - _given(post, signs, sentences) >= options.min_points and teasing.teases(
            signs, sentences
        ):
            yield _place(post, signs, sentences), _withheld_by(signs)
            return
    if count <= _REACTION and _bare(post):
        sentences = context.sentences(post)
        if teasing.reacts(sentences):
            yield Range(sentences[0].range.start, sentences[-1].range.end), "what it is about"


def _given(post: Post, signs: Sequence[teasing.Sign], sentences: Sequence["Sentence"]) -> int:
    """The points that names, statements and links take off."""
    tags = sum(1 for entity in post.entities if entity.kind in _NAMES)
    given = teasing.given(sentences, tags) + teasing.told(signs, sentences)
    return given + _linked(post, signs)


def _bare(post: Post) -> bool:
    """Whether a post has no link, tag or handle; where it has a link, `bare-link` speaks."""
    return all(entity.kind is EntityKind.EMOJI for entity in post.entities)


def _withheld_by(signs: Sequence[teasing.Sign]) -> str:
    """What readers are left to find out."""
    seen = {sign.name for sign in signs}
    return next((text for name, text in _WITHHELD.items() if name in seen), _POINT)


def _linked(post: Post, signs: Sequence[teasing.Sign]) -> int:
    """The points that a link takes off: a colon points at it, its preview shows what "this" is."""
    text = post.view.text
    links = [one.range.start for one in post.of_kind(EntityKind.LINK)]
    code = [one.range.start for one in post.view.regions if one.kind == "code"]
    if any(text[:start].rstrip(_FILLING).endswith(_POINTERS) for start in (*links, *code)):
        return _POINTED
    return _SHOWN if links and any(sign.name in _DEMONSTRATIVE for sign in signs) else 0


def _own_words(post: Post) -> str:
    """The folded text, with links, tags, handles, code and quotations blanked out."""
    text = post.view.folded
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
