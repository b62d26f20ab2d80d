"""Markdown that a network shows as typed."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from socialint.draft import Post
from socialint.finding import Applicability, Hit, Note, Proposal, Replacement
from socialint.rule import Context, NoOptions, check
from socialint.text import Range, Region

#: `**bold**` and `~~struck~~` are Markdown; `*stress*` and `_stress_` people type on purpose.
_MARKS = frozenset({"**", "__", "~~", "***", "___"})
_HEADING = re.compile(r"#{1,6}[ \t]+")


class _Piece(NamedTuple):
    range: Range
    replacements: tuple[Replacement, ...]


@check("markup", when=("marked",))
def markup(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """One hit on the first mark, with the others beside it and one fix for all."""
    if post.rendered or context.platform.markdown:
        return
    pieces = _apart(sorted(_pieces(post)))
    if not pieces:
        return
    edits = tuple(replacement for piece in pieces for replacement in piece.replacements)
    fix = Proposal("remove the Markdown marks", Applicability.SAFE, edits)
    related = tuple(Note(piece.range, "and here") for piece in pieces[1:])
    marks = "a Markdown mark" if len(edits) == 1 else f"{len(edits)} Markdown marks"
    values = {"marks": marks, "them": "it" if len(edits) == 1 else "them"}
    yield Hit(pieces[0].range, values, fix, related)


def _pieces(post: Post) -> Iterator[_Piece]:
    view = post.view
    targets = {
        region.range.start: region for region in view.regions if region.kind == "link-target"
    }
    for region in view.regions:
        if region.kind == "emphasis" and region.value in _MARKS:
            yield _emphasis(region)
        elif region.kind == "heading" and (match := _HEADING.match(view[region.range])):
            start = region.range.start
            marks = Range(start, start + match.end())
            yield _Piece(marks, (Replacement(marks, ""),))
        elif region.kind == "link-text":
            # One bracket parts a link's text from its target.
            target = targets.get(region.range.end + 1)
            if target is not None and view.text[region.range.end] == "]":
                yield _link(view.text, region, target)


def _emphasis(region: Region) -> _Piece:
    start, end = region.range
    width = len(region.value)
    opening, closing = Range(start, start + width), Range(end - width, end)
    return _Piece(region.range, (Replacement(opening, ""), Replacement(closing, "")))


def _link(text: str, shown: Region, target: Region) -> _Piece:
    """`[text](url)` to `text url`; to the address alone where the text is the address.

    The text itself is left for the marks in it.
    """
    (start, end), past = shown.range, target.range.end
    whole = Range(start - 1, past)
    address = target.value
    if text[start:end].strip("*_~") in address:
        return _Piece(whole, (Replacement(whole, address),))
    opening = Replacement(Range(start - 1, start), "")
    return _Piece(whole, (opening, Replacement(Range(end, past), f" {address}")))


def _apart(pieces: list[_Piece]) -> list[_Piece]:
    """The pieces without those inside a link that is replaced as a whole."""
    kept: list[_Piece] = []
    past = 0
    for piece in pieces:
        if piece.range.start >= past:
            kept.append(piece)
            if piece.replacements[0].range == piece.range:
                past = piece.range.end
    return kept
