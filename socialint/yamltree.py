"""YAML as a tree of nodes that know their place, read through the parser's events.

Front matter and rule files are written by hand, so each value keeps its line, scalars stay strings
(`no`, `12:30`), and what would surprise is refused: duplicate keys, a tree more than 64 deep or of
more than 100,000 nodes. The C parser's events are safe at any depth; its `compose` is not (it
crashes the interpreter at 30,000 levels).

The module is over 300 lines because the short way for the plainest front matter stands beside the
parser whose results it must give.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple, Protocol

from socialint.text import Source, Span

#: How deep a tree may be, and how many nodes it may have with every alias followed.
MAX_DEPTH = 64
MAX_NODES = 100_000

_BOM = "\ufeff"
#: Line ends to YAML 1.1, but not to an editor: the parser's own line numbers count them.
_ODD_LINE_ENDS = ("\x85", "\u2028", "\u2029")

#: What the parser's commonest complaints mean to somebody who writes front matter.
_IN_PLAIN_WORDS = {
    "mapping values are not allowed in this context": "a value with “: ” in it needs quotes",
    "found character that cannot start any token": "a value that starts with @, ` or %, or a line "
    "indented with a tab, needs quotes or spaces",
    "found unexpected end of stream": "a quote that opens here is never closed",
}


class YamlError(Exception):
    """A document that was refused; `line` counts from 1 within the file that it stands in."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


class Node(NamedTuple):
    """A value and its place: a string, a list of nodes, or a mapping of nodes by key.

    `keys` has the node of each key of a mapping. An empty value is the string "" with `plain` set;
    `plain` says that a scalar was written without quotes. The span of a quoted scalar covers its
    quotes, that of an alias (`*name`) the alias; an alias shares the nodes below its anchor.
    """

    value: "str | list[Node] | dict[str, Node]"
    span: Span
    line: int
    plain: bool = True
    keys: "dict[str, Node] | None" = None

    def get(self, key: str) -> "Node | None":
        """The value of a mapping's key; None where there is none or this is no mapping."""
        return self.value.get(key) if isinstance(self.value, dict) else None

    @property
    def empty(self) -> bool:
        """Whether nothing is written here: `key:`, or an empty document."""
        return self.value == "" and self.plain

    @property
    def text(self) -> str | None:
        """A scalar's text; None for a list or a mapping."""
        return self.value if isinstance(self.value, str) else None

    @property
    def items(self) -> "list[Node]":
        """The nodes of a list, a single value as a list of one, and nothing for an empty value."""
        if isinstance(self.value, list):
            return self.value
        return [] if self.empty else [self]


def plain(node: Node) -> object:
    """The value as strings, lists and dicts, without places."""
    if isinstance(node.value, str):
        return node.value
    if isinstance(node.value, list):
        return [plain(item) for item in node.value]
    return {key: plain(value) for key, value in node.value.items()}


def load(text: str, *, offset: int = 0, line: int = 1) -> Node:
    """The one document in a text; raises YamlError.

    `offset` and `line` are where the text starts in its file: they are added to every place.
    """
    if text.startswith(_BOM):
        text, offset = text[1:], offset + 1
    return _plain_mapping(text, offset, line) or _Reader(text, offset, line).read()


@cache
def _plain_line() -> "re.Pattern[str]":
    """`key: a word or two`, or `key: [a, list]`, with nothing that YAML reads otherwise."""
    word = r"[A-Za-z][A-Za-z0-9-]*"
    words = rf"{word}(?: {word})*"
    return re.compile(rf"({word}): (?:({words})|\[({word}(?:, {word})*)\])")


def _plain_mapping(text: str, offset: int, line: int) -> Node | None:
    """The tree of the plainest front matter, in which each line is a key and a word or two.

    It is what the parser would give, without the time that it takes to load one; None for any other
    text.
    """
    value: dict[str, Node] = {}
    keys: dict[str, Node] = {}
    at = offset
    for number, row in enumerate(text.removesuffix("\n").split("\n"), line):
        match = _plain_line().fullmatch(row)
        if match is None or match[1] in keys:
            return None
        keys[match[1]] = Node(match[1], Span(at, at + match.end(1)), number)
        start = at + match.end(1) + 2
        if match[2] is not None:
            value[match[1]] = Node(match[2], Span(start, at + len(row)), number)
        else:
            items = list(_plain_items(match[3], start + 1, number))
            value[match[1]] = Node(items, Span(start, at + len(row)), number)
        at += len(row) + 1
    return Node(value, Span(offset, at - 1), line, keys=keys)


def _plain_items(text: str, at: int, line: int) -> Iterator[Node]:
    for item in text.split(", "):
        yield Node(item, Span(at, at + len(item)), line)
        at += len(item) + 2


class _Mark(Protocol):
    """A place as the parser gives it: code points and lines, both counted from 0."""

    index: int
    line: int


class _Event(Protocol):
    """An event of the parser; which of these it has follows from its type."""

    start_mark: _Mark
    end_mark: _Mark
    anchor: str | None
    value: str
    style: str | None
    flow_style: bool | None


class _Open:
    """A list or mapping whose end has not been read yet."""

    __slots__ = ("anchor", "before", "deepest", "end", "event", "key", "keys", "value")

    def __init__(self, event: _Event, before: int) -> None:
        self.event = event
        self.anchor: str | None = event.anchor
        #: How many nodes had been counted before this one, so that an alias can count it again.
        self.before = before
        self.deepest = 1
        self.end = event.end_mark.index
        self.value: list[Node] | dict[str, Node] = []
        self.keys: dict[str, Node] | None = None
        self.key: Node | None = None


class _Anchored(NamedTuple):
    """What an alias stands for, and what it costs to stand for it."""

    node: Node
    nodes: int
    depth: int


class _Reader:
    """Builds the tree from events with a stack of its own, so that depth costs no recursion."""

    def __init__(self, text: str, offset: int, line: int) -> None:
        self.text = text
        self.offset = offset
        self.line = line
        self.count = 0
        self.stack: list[_Open] = []
        self.anchors: dict[str, _Anchored] = {}
        self.root: Node | None = None
        self.opened = False
        odd = any(char in text for char in _ODD_LINE_ENDS)
        self.starts = Source(text).starts if odd else None

    def read(self) -> Node:
        import yaml

        self._refuse_control_characters()
        steps: dict[type, Callable[[_Event], None]] = {
            yaml.DocumentStartEvent: self._document,
            yaml.ScalarEvent: self._scalar,
            yaml.AliasEvent: self._alias,
            yaml.SequenceStartEvent: self._start,
            yaml.MappingStartEvent: self._start,
            yaml.SequenceEndEvent: self._end,
            yaml.MappingEndEvent: self._end,
        }
        try:
            self._follow(steps)
        except yaml.MarkedYAMLError as error:
            raise self._refusal(error.problem, error.problem_mark, error.context_mark) from None
        except (yaml.YAMLError, ValueError) as error:
            raise YamlError(f"not YAML: {str(error).splitlines()[0]}", self.line) from None
        return self.root or Node("", Span(self.offset, self.offset), self.line)

    def _follow(self, steps: "dict[type, Callable[[_Event], None]]") -> None:
        """Take each event in."""
        import yaml

        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(self.text)
        try:
            event = loader.get_event()
            while event is not None and type(event) is not yaml.StreamEndEvent:
                step = steps.get(type(event))
                if step is not None:
                    step(event)
                event = loader.get_event()
        finally:
            loader.dispose()

    def _refuse_control_characters(self) -> None:
        import yaml

        if self.text.isprintable():
            return
        found = yaml.reader.Reader.NON_PRINTABLE.search(self.text)
        if found is not None:
            line = self.line + Source(self.text).position(found.start()).line - 1
            code = ord(found.group())
            raise YamlError(f"the character U+{code:04X} is not allowed here", line)

    def _line(self, mark: _Mark) -> int:
        if self.starts is None:
            return self.line + int(mark.line)
        return self.line + bisect_right(self.starts, mark.index) - 1

    def _error(self, message: str, event: _Event) -> YamlError:
        return YamlError(message, self._line(event.start_mark))

    def _refusal(self, problem: str | None, mark: _Mark | None, opened: _Mark | None) -> YamlError:
        """The parser's own complaint, at the line where an author can mend it."""
        at_end = mark is None or not self.text[mark.index :].strip()
        # A quote or bracket that never closes is missed at the end, and mended where it opens.
        mark = opened if at_end and opened is not None else mark
        message = _IN_PLAIN_WORDS.get(problem or "", problem or "not YAML")
        return YamlError(message, self.line if mark is None else self._line(mark))

    def _span(self, start: int, end: int) -> Span:
        return Span(self.offset + start, self.offset + end)

    def _spend(self, nodes: int, depth: int, event: _Event) -> None:
        """Count nodes that are about to be added, and refuse a tree that grows out of hand."""
        self.count += nodes
        if self.count > MAX_NODES:
            raise self._error(f"more than {MAX_NODES:,} values", event)
        if len(self.stack) + depth > MAX_DEPTH:
            raise self._error(f"nested more than {MAX_DEPTH} deep", event)

    def _scalar(self, event: _Event) -> None:
        self._spend(1, 1, event)
        start, end = event.start_mark.index, event.end_mark.index
        bare = not event.style
        if event.style in ("|", ">"):
            # The parser's mark lies after the line end, and after blank lines that follow.
            end = start + len(self.text[start:end].rstrip())
        span = Span(self.offset + start, self.offset + end)
        node = Node(event.value, span, self._line(event.start_mark), bare)
        self._add(node, event, end, nodes=1, depth=1)

    def _document(self, event: _Event) -> None:
        if self.opened:
            raise self._error("a second document starts here", event)
        self.opened = True

    def _start(self, event: _Event) -> None:
        frame = self.stack[-1] if self.stack else None
        if frame is not None and isinstance(frame.value, dict) and frame.key is None:
            raise self._error("a key must be a word, not a list or a mapping", event)
        self._spend(1, 1, event)
        opened = _Open(event, self.count - 1)
        if type(event).__name__ == "MappingStartEvent":
            opened.value, opened.keys = {}, {}
        self.stack.append(opened)

    def _end(self, event: _Event) -> None:
        frame = self.stack.pop()
        start = frame.event.start_mark
        # A block ends where its last value does; the parser would say where the next token starts.
        end = event.end_mark.index if frame.event.flow_style else frame.end
        node = Node(frame.value, self._span(start.index, end), self._line(start), keys=frame.keys)
        nodes = self.count - frame.before
        self._add(node, frame.event, end, nodes=nodes, depth=frame.deepest)

    def _alias(self, event: _Event) -> None:
        target = self.anchors.get(event.anchor or "")
        if target is None:
            raise self._error(f"*{event.anchor} stands for nothing that is complete", event)
        self._spend(target.nodes, target.depth, event)
        start, end = event.start_mark.index, event.end_mark.index
        node = target.node._replace(span=self._span(start, end), line=self._line(event.start_mark))
        self._add(node, event, end, nodes=target.nodes, depth=target.depth, alias=True)

    def _add(  # noqa: PLR0913 - what is known of a finished node
        self, node: Node, event: _Event, end: int, *, nodes: int, depth: int, alias: bool = False
    ) -> None:
        if event.anchor is not None and not alias:
            self.anchors[event.anchor] = _Anchored(node, nodes, depth)
        if not self.stack:
            self.root = node
            return
        frame = self.stack[-1]
        frame.end = end
        frame.deepest = max(frame.deepest, depth + 1)
        if isinstance(frame.value, list):
            frame.value.append(node)
        elif frame.key is None:
            self._key(frame, node)
        else:
            frame.value[str(frame.key.value)] = node
            frame.key = None

    def _key(self, frame: _Open, node: Node) -> None:
        if not isinstance(node.value, str):
            raise YamlError("a key must be a word, not a list or a mapping", node.line)
        keys = frame.keys
        if keys is not None:
            first = keys.get(node.value)
            if first is not None:
                message = f"“{node.value}” is here twice, first in line {first.line}"
                raise YamlError(message, node.line)
            keys[node.value] = node
        frame.key = node
