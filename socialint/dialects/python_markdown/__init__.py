"""Markdown made plain text as galaxy-social does it: Python-Markdown's HTML, and its tags dropped.

Readers get bullets as `- `, numbers counted anew, quotations behind `> `, and each link's address
after its text. Facts read in Python-Markdown 3.x (`blockprocessors.py`) and in galaxy-social's
`lib/plugins/base.py`, quirks included: a heading needs no space after its `#`, so a line that
starts with a hashtag loses the mark; a list needs an empty line before it. Not followed: raw HTML
blocks (their tags are dropped like any other), reference links, and tabs as indentation.
"""

import re

from socialint.dialects.python_markdown.blocks import LISTS, Element, Line, tree
from socialint.dialects.python_markdown.inline import Token, tokens
from socialint.dialects.python_markdown.pieces import (
    Joined,
    Piece,
    copied,
    drop_line_ends,
    joined,
    parted,
)
from socialint.text import Range, View


def to_plain(view: View, kept: re.Pattern[str] | None = None) -> View:
    """A view of Markdown as galaxy-social's readers get it, with regions for what it was.

    `kept` matches what is hidden from the conversion and stays as it is written.
    """
    plain = _Filter(view, kept)
    for child in tree(view).children:
        plain.element(child)
    return plain.build()


#: The kind of region that an element is to its readers.
_KINDS = {
    "blockquote": "quotation",
    "pre": "code",
    "code": "code",
    "li": "list-item",
    "a": "link-text",
    **{f"h{level}": "heading" for level in range(1, 7)},
}


class _Filter:
    """What galaxy-social's HTML filter leaves of the elements, in order of place."""

    def __init__(self, base: View, kept: re.Pattern[str] | None) -> None:
        self.base = base
        self.kept = kept
        self.pieces: list[Piece] = []
        self.buffer: list[Piece] = []
        self.number = 0
        self.quoting = False
        self.breaks = False
        self.href: list[Piece] = []

    def element(self, element: Element) -> None:
        """An element with what is in it, laid out as Python-Markdown lays out HTML."""
        if element.tag:
            self.start(element.tag, element.marker)
        else:
            self.buffer.append(Piece("\n"))
        if element.tag == "pre":
            self.buffer += copied(element.text)
            self.buffer.append(Piece("\n"))
        elif element.text:
            self._inline(element.text)
        elif element.children:
            self.buffer.append(Piece("\n"))
        for child in element.children:
            self.element(child)
        if element.tag:
            self.end(element.tag)
            self.buffer.append(Piece("\n"))

    def start(self, tag: str, marker: Range | None = None) -> None:
        """A tag opens: blocks are parted, items get their bullet."""
        self._flush()
        if tag == "blockquote":
            self.quoting, self.breaks = True, False
        elif tag in LISTS:
            if self.quoting:
                self._put(">")
            self.number = 1 if tag == "ol" else 0
        elif tag == "li":
            self._bullet(marker)
            return
        elif tag == "p" or _KINDS.get(tag) == "heading":
            drop_line_ends(self.pieces)
            if self.breaks:
                self._put(*("\n", ">", "\n", "> ") if self.quoting else ("\n", "\n"))
            elif self.quoting:
                self._put("\n", "> ")
        if tag in _KINDS:
            self._open(_KINDS[tag], self._value(tag))

    def end(self, tag: str) -> None:
        """A tag closes; a link's address comes after its text."""
        self._flush()
        if tag in _KINDS:
            self.pieces.append(Piece("", edge="end", value=_KINDS[tag]))
        if tag == "a":
            before, *address = self.href or [Piece(": ")]
            self.pieces.append(before)
            self._open("link-target", self._value("a"))
            self.pieces += address
            self.pieces.append(Piece("", edge="end", value="link-target"))
            self.href = []
        elif tag == "blockquote":
            self.quoting = False
        self.breaks = True

    def _open(self, kind: str, value: str) -> None:
        self.pieces.append(Piece("", edge=kind, value=value))

    def _value(self, tag: str) -> str:
        """What a region says of the marks that made it."""
        if tag == "a":
            return "".join(piece.text for piece in self.href[1:])
        return {"blockquote": ">", "pre": "", "code": ""}.get(tag, "#")

    def _put(self, *texts: str) -> None:
        self.pieces += [Piece(text) for text in texts]

    def _bullet(self, marker: Range | None) -> None:
        self.breaks = False
        if self.quoting:
            self._put("> ")
        text = f"{self.number}. " if self.number else "- "
        self.number += bool(self.number)
        self._open("list-item", text.strip())
        written = marker is not None and self.base[marker].startswith(text)
        self.pieces.append(Piece(text, marker.start if marker and written else None, marker))

    def _flush(self) -> None:
        """Text between two tags: no line ends first where none may be, `> ` in a quotation."""
        buffer, self.buffer = self.buffer, []
        first = 0
        while not self.breaks and first < len(buffer) and buffer[first].text == "\n":
            first += 1
        buffer = buffer[first:]
        quoting = self.quoting and [piece.text for piece in buffer] != ["\n"]
        for piece in buffer:
            self.pieces.append(piece)
            if quoting and piece.text == "\n":
                self._put("> ")

    def _inline(self, lines: list[Line]) -> None:
        text = Joined(lines)
        at = 0
        for token in tokens(text.text, self.kept):
            if token.start < at:
                continue
            self.buffer += text.pieces(at, token.start)
            self._token(token, text)
            at = token.end
        self.buffer += text.pieces(at, len(text.text))

    def _token(self, token: Token, text: "Joined") -> None:
        if token.kind == "text":
            anchor = Range(text.at(token.start), text.at(token.end - 1) + 1)
            self.buffer += [Piece(one, None, anchor) for one in parted(token.value)]
        elif token.kind == "start":
            if token.value == "a":
                place = token.href or (token.start, token.start)
                self.href = [Piece(token.before), *text.address(*place)]
            self.start(token.value)
        elif token.kind == "end":
            self.end(token.value)
        elif token.value == "comment":
            self._flush()

    def build(self) -> View:
        """The text, without line ends around it."""
        self._flush()
        drop_line_ends(self.pieces)
        self.pieces.reverse()
        drop_line_ends(self.pieces)
        self.pieces.reverse()
        return joined(self.base, self.pieces)
