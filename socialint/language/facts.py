"""What each sentence of a post does: to whom it speaks, whether it asks, announces, sends, tells.

The pipeline reads each sentence by itself, so its grammar does not depend on what stands around
it. Only whether a question is left open depends on what follows.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from socialint.language import lexicon, parsing
from socialint.language.asking import After, Asking, asking, left_open
from socialint.language.clause import Clause, Mood
from socialint.language.courtesy import courteous
from socialint.language.gains import Gain, figured
from socialint.language.promoting import announces, sends
from socialint.language.sentences import Stretch, split
from socialint.language.telling import gain
from socialint.language.tokens import Tokens
from socialint.platforms.base import Entity, EntityKind
from socialint.text import Range, Region

__all__ = ["Asking", "Gain", "Mood", "Sentence", "analyse", "read_ahead", "sentences"]

#: Regions whose text is not said to the reader by the author.
_ASIDE = frozenset({"quotation", "code", "link-text", "link-target", "alt", "heading"})


#: The sentences of posts that were read ahead.
_ahead: dict[str, tuple[Stretch, ...]] = {}


class Sentence(NamedTuple):
    """The facts of one sentence; `range` is its place in the text.

    `words` counts words proper (no link, tag or emoji). `speaker`: the speaker is its subject.
    `reader`: it addresses the reader. `asking`: what its question is, None where it has none; only
    `Asking.OPEN` asks the reader. `announces`: it announces or praises something of the author's
    own. `sends`: it sends the reader somewhere. `tells`: what it gives the reader, None for
    nothing. `courtesy`: it thanks, congratulates, welcomes, greets, or answers somebody by handle.
    `item`, `paragraph`, `section`: see `sentences.Stretch`. `clause` is its grammar.
    """

    range: Range
    mood: Mood
    words: int
    speaker: bool
    reader: bool
    asking: Asking | None
    announces: bool
    sends: bool
    tells: Gain | None
    courtesy: bool
    item: bool
    paragraph: int
    section: int
    clause: Clause

    def place(self, first: int, last: int | None = None) -> Range:
        """Where a word of `clause` stands in the text, or several up to a last one."""
        starts, words = self.clause.starts, self.clause.words
        end = first if last is None else last
        begin = self.range.start
        return Range(begin + starts[first], begin + starts[end] + len(words[end]))

    def holds(self, range_: Range) -> bool:
        """Whether a stretch of the text stands wholly in it."""
        return self.range.start <= range_.start and range_.end <= self.range.end

    def touched(self, range_: Range) -> list[int]:
        """The places in `clause` of the words that share text with a stretch."""
        return [
            at
            for at in range(len(self.clause.words))
            if self.place(at).start < range_.end and range_.start < self.place(at).end
        ]

    @property
    def asks(self) -> bool:
        """Whether it puts a genuine question to the reader, or invites an answer in reply."""
        return self.asking is Asking.OPEN

    @property
    def promotes(self) -> bool:
        """Whether it only serves the author's own thing: announces or sends, and tells nothing."""
        return (self.announces or self.sends) and self.tells is None and not self.asks


def analyse(
    text: str,
    entities: Iterable[Entity] = (),
    owner: str = "",
    handles: Iterable[str] = (),
    regions: Iterable[Region] = (),
) -> tuple[Sentence, ...]:
    """The facts of each sentence of an English post.

    `entities` are what the network finds in the text, `owner` the name of the person or
    organisation that speaks, `handles` its own handles without `@`; `regions` are stretches that
    are no prose of the author's (quotation, code, link text). Loads the pipeline when first called.
    """
    stretches = sentences(text)
    if not stretches:
        return ()
    own = _own(owner, handles)
    links = [entity.range for entity in entities if entity.kind is EntityKind.LINK]
    regions = tuple(regions)
    aside = [region.range for region in regions if region.kind in _ASIDE]
    cited = [region.range for region in regions if region.kind == "quotation"]
    clauses = parsing.clauses(_with_words(text, stretches))
    linked = [_linked(stretches, at, links) for at in range(len(stretches))]
    last = max((link.start for link in links), default=-1)
    found = [
        _facts(
            stretch,
            clause,
            own,
            aside=_within(stretch.range, aside),
            cited=_within(stretch.range, cited),
            linked=link,
            followed=stretch.range.start < last,
        )
        for stretch, clause, link in zip(stretches, clauses, linked, strict=True)
    ]
    return _answered(_without_topics(found), clauses)


def sentences(text: str) -> tuple[Stretch, ...]:
    """Where the sentences of a post are, from what was read ahead if it was; loads nothing."""
    known = _ahead.get(text)
    return split(text) if known is None else known


def read_ahead(texts: Iterable[str]) -> None:
    """Work out the grammar of several posts at once, in half the time that it takes one by one.

    What `analyse` finds stays the same; what was read ahead before is forgotten.
    """
    _ahead.clear()
    _ahead.update((text, split(text)) for text in texts)
    parsing.clauses([one for text, found in _ahead.items() for one in _with_words(text, found)])


def _with_words(text: str, stretches: Iterable[Stretch]) -> list[tuple[str, Tokens | None]]:
    return [(text[one.range.start : one.range.end], one.tokens) for one in stretches]


def _own(owner: str, handles: Iterable[str]) -> frozenset[str]:
    """The words by which the author or organisation calls itself, as words are compared."""
    names = {owner.strip().lower()} if owner.strip() else set()
    return frozenset(names | {f"@{handle.lower().lstrip('@')}" for handle in handles})


def _within(range_: Range, aside: Iterable[Range]) -> bool:
    """Whether more than half of a sentence lies in one stretch that is not the author's prose."""
    half = (range_.end - range_.start) / 2
    return any(min(range_.end, one.end) - max(range_.start, one.start) > half for one in aside)


def _linked(stretches: Sequence[Stretch], at: int, links: Iterable[Range]) -> bool:
    """Whether a link stands in a sentence, or between it and the next that has words."""
    start = stretches[at].range.start
    end = stretches[at + 1].range.end if at + 1 < len(stretches) else 1 << 62
    following = stretches[at + 1].range.start if at + 1 < len(stretches) else end
    return any(start <= link.start <= following and link.start < end for link in links)


def _facts(  # noqa: PLR0913 - all that the facts follow from
    stretch: Stretch,
    clause: Clause,
    own: frozenset[str],
    *,
    aside: bool,
    cited: bool,
    linked: bool,
    followed: bool,
) -> Sentence:
    subject = clause.words[clause.subject] if clause.subject is not None else ""
    named = any(f" {name} " in f" {' '.join(clause.words)} " for name in own)
    announced = not aside and announces(clause, named=named, linked=linked, item=stretch.item)
    sent = not aside and sends(clause, linked=linked, item=stretch.item, followed=followed)
    question = asking(clause, item=stretch.item, aside=aside)
    # "Did you know that 2 of 3 …?" asks nothing, and tells.
    asked = question is not None and not (question is Asking.RHETORICAL and figured(clause))
    told = (
        None
        if asked or (aside and not cited)
        else gain(clause, announces=announced, sends=sent, item=stretch.item, linked=linked)
    )
    return Sentence(
        stretch.range,
        clause.mood,
        len(clause.plain),
        subject in lexicon.SPEAKER or subject in own,
        any(clause.words[at] in lexicon.READER for at in clause.plain if at not in clause.quoted),
        question,
        announced,
        sent,
        told,
        not aside and courteous(clause),
        stretch.item,
        stretch.paragraph,
        stretch.section,
        clause,
    )


def _without_topics(found: list[Sentence]) -> list[Sentence]:
    """The same sentences, where a list of what an event or a page is about tells nothing."""
    topics = False
    for at, one in enumerate(found):
        if not one.item:
            topics = one.sends and one.clause.words[-1] == ":"
        elif topics and one.tells is Gain.STATEMENT:
            found[at] = one._replace(tells=None)
    return found


def _answered(found: list[Sentence], clauses: Sequence[Clause]) -> tuple[Sentence, ...]:
    """The same sentences, with questions that what follows answers marked as such."""
    for at in range(len(found) - 1, -1, -1):
        if found[at].asking is Asking.OPEN and clauses[at].asked:
            after = [
                After(clause, one.asking, one.sends, one.speaker)
                for one, clause in zip(found[at + 1 :], clauses[at + 1 :], strict=True)
                if one.section == found[at].section
            ]
            if not left_open(clauses[at], after):
                found[at] = found[at]._replace(asking=Asking.ANSWERED)
    return tuple(found)
