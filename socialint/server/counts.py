"""How full each post is for each target, beside the post: above it or at its end."""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from lsprotocol import types

from socialint.platforms.base import Count
from socialint.report.inert import safe
from socialint.report.terminal import fits
from socialint.result import EditionResult, FileResult, PostText
from socialint.server.positions import Places
from socialint.text import Span

#: Where counts are shown: `lens` above each post, `inlay` at its end.
Way = Literal["lens", "inlay", "both", "off"]


class Label(NamedTuple):
    """The counts of a stretch of the file: `X 214/280 · Mastodon 231/500`."""

    span: Span
    text: str


def labels(result: FileResult) -> list[Label]:
    """The counts of each post, in order of place; targets that share a post share a label.

    A draft that names no target gets one label that says where it would fit.
    """
    uses: dict[Span, list[str]] = {}
    for edition in result.editions:
        for at, text in enumerate(edition.texts):
            if edition.platform != "generic" and (span := _span(text)) is not None:
                uses.setdefault(span, []).append(_use(edition, at))
    if result.fits:
        spans = [_span(text) for edition in result.editions for text in edition.texts]
        known = [span for span in spans if span is not None]
        if known:
            whole = Span(known[0].start, known[-1].end)
            uses[whole] = [fits(result.fits)]
    return [Label(span, " · ".join(uses[span])) for span in sorted(uses)]


def lenses(found: list[Label], places: Places) -> list[types.CodeLens]:
    """The counts as lines above the posts; several posts that start on one line share it."""
    lines: dict[int, list[str]] = {}
    for label in found:
        lines.setdefault(places.position(label.span.start).line, []).append(label.text)
    return [
        # A lens without a command's name is text: there is nothing to click.
        types.CodeLens(
            types.Range(types.Position(line, 0), types.Position(line, 0)),
            types.Command(title=" · ".join(texts), command=""),
        )
        for line, texts in _merged(lines)
    ]


def hints(found: list[Label], places: Places, within: types.Range) -> list[types.InlayHint]:
    """The counts at the posts' ends, of those that end in a range."""
    ends: dict[int, list[str]] = {}
    for label in found:
        ends.setdefault(label.span.end, []).append(label.text)
    frame = places.span(within)
    return [
        types.InlayHint(places.position(end), " · ".join(texts), padding_left=True)
        for end, texts in _merged(ends)
        if frame.start <= end <= frame.end
    ]


def _merged(found: Mapping[int, list[str]]) -> Iterator[tuple[int, list[str]]]:
    for place in sorted(found):
        yield place, list(dict.fromkeys(found[place]))


def _span(text: PostText) -> Span | None:
    """Where a post stands; what a publisher adds to it may come from elsewhere in the file."""
    own = [one.span for one in text.segments if one.verbatim] or [one.span for one in text.segments]
    return Span(own[0].start, max(span.end for span in own)) if own else None


def _use(edition: EditionResult, at: int) -> str:
    """`X 214/280`; of a thread `X 2 of 3: 214/280`."""
    name = edition.title if edition.target == edition.platform else edition.target
    number = f" {at + 1} of {len(edition.texts)}:" if len(edition.texts) > 1 else ""
    return f"{safe(name)}{number} {_full(edition.posts[at])}"


def _full(count: Count) -> str:
    return f"{count.used:,}" if count.limit is None else f"{count.used:,}/{count.limit:,}"
