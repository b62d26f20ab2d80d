"""Markdown: what is code, quotation, link, image, heading or list item, and what readers see.

A social post is rarely written for a Markdown reader, so what is only Markdown by accident (a row
of dashes under a line, an indented line, `5*3*2`, `__init__`, an underscore in an address) is left
alone. Everything here takes time in proportion to the text, however it is nested.
"""

from socialint.markdown.outline import Block, Image, Outline, Scopes, outline
from socialint.markdown.regions import quotations, regions
from socialint.markdown.render import render

__all__ = (
    "Block",
    "Image",
    "Outline",
    "Scopes",
    "outline",
    "quotations",
    "regions",
    "render",
)
