"""socialint's own dialect: Markdown by hand, as one would keep a draft.

A thread is split by lines of `---` between blank lines, for networks where a post can go on in
replies. Comments, a date as the first heading, and images (which become the post's media) are taken
out of the text. A network without Markdown gets the rest as written, so that its readers would see
`**bold**`; one with Markdown gets it rendered.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

from socialint import markdown
from socialint.dialects import suppressions
from socialint.dialects.common import (
    Front,
    finish,
    images,
    is_local,
    or_generic,
    targets,
    thread,
)
from socialint.draft import Draft, Edition, Intent, Media, Post, Target
from socialint.markdown import Outline
from socialint.text import Range, Segment, Source, Span, View, ViewBuilder, stretch

_NOTHING = Outline((), (), (), ())

#: A view and the media that go with it.
Part = tuple[View, tuple[Media, ...]]


@cache
def _outlined() -> re.Pattern[str]:
    return re.compile(r"<!--|!\[|<img", re.IGNORECASE)


@cache
def _split() -> re.Pattern[str]:
    return re.compile(r"(?<![^\r\n\ufeff])---[ \t]*(?=[\r\n]|\Z)")


@cache
def _date() -> re.Pattern[str]:
    month = r"(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])[^\W\d_]*\.?"
    day = r"\d{1,2}(?:st|nd|rd|th|\.)?"
    numbers = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
    return re.compile(
        r"\s*#{1,6}[ \t]+(?:[^\W\d_]+,[ \t]+)?"
        rf"(?:{numbers}|{month} {day},? \d{{4}}|{day} (?:of )?{month},? \d{{4}})"
        r"[ \t]*#*[ \t]*(?=[\r\n]|\Z)",
        re.IGNORECASE,
    )


@cache
def _blanks() -> re.Pattern[str]:
    return re.compile(r"(?:[ \t]*(?:\r\n|\r|\n))+")


def parse(front: Front, intent: Intent) -> Draft:
    """The draft that a Markdown file is; raises DraftError."""
    named = targets(front, intent)
    body = _Body(front)
    frame = Span(body.start, body.end)
    accepted = list(suppressions.of_comments(front.source, frame, body.outline))
    made: dict[tuple[bool, bool, bool], list[Part]] = {}
    editions: list[Edition] = []
    for one in or_generic(named, intent):
        platform = one.platform
        shape = (platform.name == "generic", platform.markdown, platform.threads)
        if shape not in made:
            parts = body.parts(rendered=platform.markdown, split=platform.threads)
            made[shape] = [(_unmarked(view), media) for view, media in parts] if shape[0] else parts
        editions.append(Edition(one, _posts(made[shape], one, editions)))
    return finish(front, "socialint", editions, body_suppressions=accepted, named=bool(named))


def _posts(parts: list[Part], target: Target, before: Iterable[Edition]) -> tuple[Post, ...]:
    """The thread for a target: that of an equal platform where there is one already."""
    for edition in before:
        if edition.platform == target.platform:
            return edition.posts
    # Nobody knows whether a network that is not named shows marks.
    rendered = target.platform.markdown or target.platform.name == "generic"
    return thread(parts, target, rendered=rendered)


class _Body:
    """The text below the front matter, and what of it is not posted."""

    def __init__(self, front: Front) -> None:
        self.front = front
        self.source: Source = front.source
        text = self.source.text
        start, self.end = front.body
        headed = text[start : self.end].lstrip().startswith("#")
        date = _date().match(text, start, self.end) if headed else None
        self.start = date.end() if date is not None else start
        at = (self.start, self.end)
        #: Whether there may be a line of dashes.
        self.dashed = text.find("---", *at) >= 0
        self.outline = _NOTHING
        if self._marked(*at):
            self.outline = markdown.outline(text[self.start : self.end], self.start)
        hidden = sorted([*self.outline.comments, *(image.span for image in self.outline.images)])
        self.cuts = _cuts(self.source, hidden, Span(*at)) if hidden else []
        #: The file's text with spaces in place of what is hidden.
        self.mask = _mask(text, hidden) if hidden else text

    def _marked(self, start: int, end: int) -> bool:
        """Whether there may be something to hide or to split at, for which code has to be known."""
        text, at = self.source.text, (start, end)
        # Twice as fast as to look for "![" at once: a post has more exclamations than brackets.
        pictured = text.find("[", *at) >= 0 and text.find("![", *at) >= 0
        outlined = pictured or text.find("<", *at) >= 0
        return bool(
            (outlined and _outlined().search(text, *at))
            or (self.dashed and _split().search(text, *at))
        )

    def parts(self, *, rendered: bool, split: bool) -> list[Part]:
        """The views of the posts, each with its media."""
        pieces = list(self._pieces()) if split else [Span(self.start, self.end)]
        parts: list[Part] = []
        for piece in pieces:
            view = markdown.render(self.source, piece) if rendered else self._written(piece)
            media = self._media(piece)
            if view.text or media:
                parts.append((view, media))
        first = images(self.front)
        if first:
            view, media = parts[0] if parts else (_empty(self.start), ())
            parts[:1] = [(view, (*first, *media))]
        return parts

    def _pieces(self) -> Iterator[Span]:
        """The stretches between lines of dashes that stand between blank lines."""
        at = self.start
        if not self.dashed:
            yield Span(at, self.end)
            return
        starts, frame = self.source.starts, Span(self.start, self.end)
        for found in _split().finditer(self.mask, self.start, self.end):
            line = bisect_right(starts, found.start()) - 1
            alone = all(_blank(self.mask, starts, near, frame) for near in (line - 1, line + 1))
            if alone and not self.outline.in_code(found.start()):
                yield Span(at, found.start())
                at = found.end()
        yield Span(at, self.end)

    def _written(self, piece: Span) -> View:
        """A stretch as it is written, without what is cut out of it."""
        if not self.cuts and self.source.text.find("\r", *piece) < 0:
            view = stretch(self.source, piece)
        else:
            view = self._without_cuts(piece)
        return view.with_regions(markdown.regions(view.text))

    def _without_cuts(self, piece: Span) -> View:
        builder = ViewBuilder(self.source)
        at = piece.start
        for cut in self._cuts_in(piece):
            builder.copy(Span(at, max(at, cut.start)))
            at = max(at, cut.end)
        builder.copy(Span(at, max(at, piece.end)))
        view = builder.build().strip()
        return view if view.text else _empty(piece.start)

    def _cuts_in(self, piece: Span) -> Iterator[Span]:
        first = bisect_right(self.cuts, (piece.start,))
        for cut in self.cuts[first:]:
            if cut.start >= piece.end:
                return
            yield Span(cut.start, min(cut.end, piece.end))

    def _media(self, piece: Span) -> tuple[Media, ...]:
        return tuple(
            Media(
                image.path, image.alt, image.path_span, image.alt_span, local=is_local(image.path)
            )
            for image in self.outline.images
            if piece.start <= image.span.start < piece.end
        )


def _unmarked(view: View) -> View:
    """A view without its marks of emphasis: some network will show them, some will not.

    Without a network named, words are judged as words: `comment **YES** below` is a phrase.
    """
    stressed = [region for region in view.regions if region.kind == "emphasis"]
    if not stressed:
        return view
    return view.without(
        mark for region in stressed for mark in _marks(region.range, len(region.value))
    )


def _marks(range_: Range, width: int) -> tuple[Range, Range]:
    """The marks at both ends of a stretch of emphasis."""
    start, end = range_
    return Range(start, start + width), Range(end - width, end)


def _mask(text: str, hidden: list[Span]) -> str:
    """The text with spaces (and line ends kept) for what is hidden."""
    if not hidden:
        return text
    parts: list[str] = []
    at = 0
    for span in hidden:
        start, end = max(span.start, at), span.end
        if end > start:
            parts.extend((text[at:start], re.sub(r"[^\r\n]", " ", text[start:end])))
            at = end
    parts.append(text[at:])
    return "".join(parts)


def _cuts(source: Source, hidden: list[Span], frame: Span) -> list[Span]:
    """What goes when what is hidden goes: with it the lines, or the space, that it leaves empty."""
    text, starts = source.text, source.starts if hidden else []
    cuts: list[Span] = []
    #: Whether the last cut took whole lines, and whether the line before those was blank.
    whole = blank = False
    for span in _joined(text, hidden):
        left, right = span
        while left > frame.start and text[left - 1] in " \t":
            left -= 1
        while right < frame.end and text[right] in " \t":
            right += 1
        at_start = left == frame.start or text[left - 1] in "\r\n"
        at_end = right == frame.end or text[right] in "\r\n"
        if at_start and at_end:
            follows = whole and cuts[-1].end == left
            line = bisect_right(starts, left) - 1
            blank = blank if follows else _blank(text, starts, line - 1, frame)
            end = right + 2 if text.startswith("\r\n", right) else right + 1
            empty = _blanks().match(text, end, frame.end) if blank else None
            cuts.append(Span(left, min(empty.end() if empty is not None else end, frame.end)))
            whole = True
            continue
        whole = False
        spaced = left < span.start and (at_end or span.end < right)
        cuts.append(Span(left if spaced else span.start, right if at_start else span.end))
    return cuts


def _joined(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """The spans in order, those that overlap or have only space between them as one."""
    last: Span | None = None
    for span in spans:
        if last is not None and not text[last.end : span.start].strip(" \t"):
            last = Span(last.start, max(last.end, span.end))
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _blank(text: str, starts: list[int], line: int, frame: Span) -> bool:
    """Whether a line, counted from 0, has nothing in the frame but white space."""
    if not 0 <= line < len(starts):
        return True
    end = starts[line + 1] if line + 1 < len(starts) else len(text)
    return not text[max(starts[line], frame.start) : min(end, frame.end)].strip()


def _empty(at: int) -> View:
    """A view without text that still knows its place."""
    return View("", [Segment(Range(0, 0), Span(at, at), True)])
