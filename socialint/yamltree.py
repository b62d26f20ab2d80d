"""YAML as a tree of nodes that know their place, read through the parser's events.

Front matter and rule files are written by hand, so each value keeps its line, scalars stay strings
(`no`, `12:30`), and what would surprise is refused: duplicate keys, a tree more than 64 deep or of
more than 100,000 nodes. The C parser's events are safe at any depth; its `compose` is not (it
crashes the interpreter at 30,000 levels).
"""

from typing import NamedTuple

from socialint.text import Span


class YamlError(Exception):
    """A document that was refused; `line` counts from 1 within the text that was given."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


class Node(NamedTuple):
    """A value and its place: a string, a list of nodes, or a mapping of nodes by key.

    `keys` has the node of each key of a mapping. An empty value is the string "" with `plain` set;
    `plain` says that a scalar was written without quotes.
    """

    value: "str | list[Node] | dict[str, Node]"
    span: Span
    line: int
    plain: bool = True
    keys: "dict[str, Node] | None" = None


def load(text: str, *, offset: int = 0, line: int = 1) -> Node:
    """The one document in a text; raises YamlError.

    `offset` and `line` are where the text starts in its file: they are added to every place.
    """
    raise NotImplementedError
