"""Blocks as Python-Markdown finds them: paragraphs, headings, lists, quotations, code."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from socialint.text import Range, View

#: How deep lists and quotations are followed; what is deeper is plain text.
_MAX_DEPTH = 20

_INDENT = "    "
LISTS = ("ol", "ul")


class Line(NamedTuple):
    """A line of a view, or what is left of it without the marks before it."""

    text: str
    at: int

    def cut(self, length: int) -> "Line":
        """The line without its first characters."""
        return Line(self.text[length:], self.at + min(length, len(self.text)))


class Element:
    """An element as it would stand in the HTML; `text` comes before its children."""

    __slots__ = ("children", "marker", "tag", "text")

    def __init__(self, tag: str, text: list[Line] | None = None) -> None:
        self.tag = tag
        self.text: list[Line] = text or []
        self.children: list[Element] = []
        #: Where a list item's own bullet or number is.
        self.marker: Range | None = None

    def last(self) -> "Element | None":
        """The last child."""
        return self.children[-1] if self.children else None

    def add(self, tag: str, text: list[Line] | None = None) -> "Element":
        """A new child at the end."""
        child = Element(tag, text)
        self.children.append(child)
        return child


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return {
        "heading": re.compile(r"(#{1,6})(.*?)#*\Z", re.DOTALL),
        "underline": re.compile(r"[=-]+ *\Z"),
        "rule": re.compile(r" {0,3}(?=[-_*])(?:-(?: {0,2}-)+|_(?: {0,2}_)+|\*(?: {0,2}\*)+) *\Z"),
        "item": re.compile(r" {0,3}(\d+\.|[*+-]) +"),
        "nested": re.compile(r" {4,7}(?:\d+\.|[*+-]) +"),
        "quote": re.compile(r" {0,3}> ?"),
        "comment": re.compile(r"(?m)^ {0,3}<!--.*?-->", re.DOTALL),
    }[name]


def tree(view: View) -> "Element":
    """The elements of a text, under one that stands for the whole."""
    root = Element("div")
    _parse(root, _blocks(_lines(view)), "", 0)
    return root


def _lines(view: View) -> Iterator[Line]:
    """The lines; a comment that starts one is gone, and parts what stands around it."""
    at = 0
    for match in _pattern("comment").finditer(view.text):
        yield from _split(view.text, at, match.start())
        yield Line("", match.start())
        at = match.end()
    yield from _split(view.text, at, len(view.text))


def _split(text: str, start: int, end: int) -> Iterator[Line]:
    while start <= end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield Line(text[start:stop], start)
        start = stop + 1


def _blocks(lines: Iterable[Line]) -> list[list[Line]]:
    """Lines put together between blank ones; headings and rules stand alone."""
    blocks: list[list[Line]] = []
    block: list[Line] = []

    def close() -> None:
        if block:
            blocks.append(block[:])
            block.clear()

    for line in lines:
        if not line.text.strip(" "):
            close()
        elif len(block) == 1 and _pattern("underline").match(line.text) and not _indented(block):
            block.append(line)
            close()
        elif line.text.startswith("#") or _is_rule(line.text):
            close()
            blocks.append([line])
        else:
            block.append(line)
    close()
    return blocks


def _is_rule(text: str) -> bool:
    return sum(text.count(mark) for mark in "-_*") > 2 and bool(_pattern("rule").match(text))


def _indented(block: list[Line]) -> bool:
    return block[0].text.startswith(_INDENT)


def _parse(parent: Element, blocks: list[list[Line]], state: str, depth: int) -> None:
    """Put blocks under an element; `state` is `list`, `loose` or `detabbed` inside an item."""
    for block in blocks:
        first = block[0].text
        if depth > _MAX_DEPTH:
            parent.add("p", block)
        elif _indented(block) and state != "detabbed" and _goes_on(parent):
            _indent(parent, block, state, depth)
        elif _indented(block):
            _code(parent, block, state, depth)
        elif first.startswith("#"):
            found = _pattern("heading").match(first)
            level, end = (found.end(1), found.end(2)) if found else (1, len(first))
            parent.add(f"h{level}", [_stripped(Line(first[level:end], block[0].at + level))])
        elif len(block) == 2 and _pattern("underline").match(block[1].text):
            parent.add("h1" if block[1].text.startswith("=") else "h2", [_stripped(block[0])])
        elif len(block) == 1 and _is_rule(first):
            parent.add("hr")
        elif _pattern("item").match(first):
            _list(parent, block, depth)
        else:
            _quote_or_text(parent, block, state, depth)


def _code(parent: Element, block: list[Line], state: str, depth: int) -> None:
    """Indented lines, put to the code before them if there is any; what follows is parsed anew."""
    end = next((n for n, line in enumerate(block) if not _indented([line])), len(block))
    code = [line.cut(4) for line in block[:end]]
    last = parent.last()
    if last is not None and last.tag == "pre":
        last.text += [Line("", last.text[-1].at + len(last.text[-1].text) + 1), *code]
    else:
        parent.add("pre", code)
    if end < len(block):
        _parse(parent, [block[end:]], state, depth)


def _stripped(line: Line) -> Line:
    left = len(line.text) - len(line.text.lstrip())
    return Line(line.text.strip(), line.at + left)


def _goes_on(parent: Element) -> bool:
    """Whether an indented block belongs to the list before it."""
    last = parent.last()
    return parent.tag == "li" or (last is not None and last.tag in LISTS)


def _indent(parent: Element, block: list[Line], state: str, depth: int) -> None:
    """An indented block goes to the list item that its indentation reaches."""
    reach = (len(block[0].text) - len(block[0].text.lstrip(" "))) // 4
    level = 1 if state == "list" else 0
    holder = parent
    while reach > level:
        child = holder.last()
        if child is None or child.tag not in (*LISTS, "li"):
            break
        level += child.tag in LISTS
        holder = child
    margin = _INDENT * level
    inner = [line.cut(len(margin)) if line.text.startswith(margin) else line for line in block]
    last = holder.last()
    if parent.tag == "li":
        last = parent.last()
        holder = last if last is not None and last.tag in LISTS else parent
    elif holder.tag != "li":
        holder = _set_apart(holder) or holder.add("li")
    _parse(holder, _blocks(inner), "detabbed", depth + 1)


def _set_apart(holder: Element) -> Element | None:
    """The last item of a list, its text now a paragraph, since something follows it."""
    last = holder.last()
    if last is not None and last.text:
        last.children.insert(0, Element("p", last.text))
        last.text = []
    return last


def _list(parent: Element, block: list[Line], depth: int) -> None:
    """A list, or more items of the one before it, whose last item then stands apart."""
    items = _items(block)
    before = parent.last()
    state = "list"
    if before is not None and before.tag in LISTS:
        holder, state = before, "loose"
        _set_apart(holder)
    elif parent.tag in LISTS:
        holder = parent
    else:
        holder = parent.add("ol" if items[0][0].text.lstrip()[0].isdigit() else "ul")
    for item in items:
        mark = _pattern("item").match(item[0].text)
        last = holder.last()
        if mark is not None:
            child = holder.add("li")
            child.marker = Range(item[0].at + mark.start(1), item[0].at + mark.end())
            _parse(child, _blocks([item[0].cut(mark.end()), *item[1:]]), state, depth + 1)
        elif last is not None:
            _indent(last, item, "list", depth + 1)
        state = "list"


def _items(block: list[Line]) -> list[list[Line]]:
    """The lines of a block by item; an indented item stands alone, below the one before it."""
    items: list[list[Line]] = []
    for line in block:
        nested = _pattern("nested").match(line.text) and not _indented(items[-1])
        if nested or _pattern("item").match(line.text):
            items.append([line])
        else:
            items[-1].append(line)
    return items


def _quote_or_text(parent: Element, block: list[Line], state: str, depth: int) -> None:
    quote = _pattern("quote")
    cut = next((n for n, line in enumerate(block) if quote.match(line.text)), len(block))
    if cut:
        _text(parent, block[:cut], state)
    if cut == len(block):
        return
    last = parent.last()
    holder = last if last is not None and last.tag == "blockquote" else parent.add("blockquote")
    inner = []
    for line in block[cut:]:
        mark = quote.match(line.text)
        inner.append(line.cut(mark.end()) if mark else line)
    _parse(holder, _blocks(inner), "", depth + 1)


def _text(parent: Element, block: list[Line], state: str) -> None:
    left = len(block[0].text) - len(block[0].text.lstrip())
    block = [block[0].cut(left), *block[1:]]
    if state != "list":
        parent.add("p", block)
    elif parent.children:
        parent.add("", block)
    else:
        parent.text += block
