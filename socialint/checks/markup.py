"""Markdown that a network shows as typed."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from socialint.draft import Post
from socialint.finding import Applicability, Hit, Note, Proposal, Replacement
from socialint.rule import Context, NoOptions, check
from socialint.text import Range, Region

#: `**bold**` and `~~struck~~` are Markdown; `*stress*` and `_stress_` people type on purpose.
_MARKS = frozenset({"**", "__", "~~", "***", "___"})
#: What networks leave out at the end of an address.
_ENDS = frozenset(".,;:!?)")
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
    emphasised = [one for one in view.regions if one.kind == "emphasis" and one.value in _MARKS]
    gone = {at for one in emphasised for mark in _emphasis(one).replacements for at in _in(mark)}
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
                yield _link(view.text, region, target, gone)


def _emphasis(region: Region) -> _Piece:
    start, end = region.range
    width = len(region.value)
    opening, closing = Range(start, start + width), Range(end - width, end)
    return _Piece(region.range, (Replacement(opening, ""), Replacement(closing, "")))


def _in(replacement: Replacement) -> range:
    return range(*replacement.range)


def _link(text: str, shown: Region, target: Region, gone: AbstractSet[int]) -> _Piece:
    """`[text](url)` to `text url`; to the address alone where the text is the address.

    The text itself is left for the marks in it. `gone` are the places of marks that go as well.
    """
    (start, end), past = shown.range, target.range.end
    whole = Range(start - 1, past)
    after = past
    while after in gone or (after < len(text) and text[after] in _ENDS):
        after += 1
    # What is neither space nor the end of a sentence would be taken for a part of the address.
    apart = "" if after == len(text) or text[after].isspace() else " "
    address = f"{target.value}{apart}"
    if text[start:end].strip("*_~") in target.value:
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
