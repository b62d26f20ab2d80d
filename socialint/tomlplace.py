"""On which line each key of a TOML text stands, which the standard library's reader does not say.

The text must be one that `tomllib` has taken: nothing is checked here, and only keys are kept.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from socialint.text import Source

#: The keys that lead to a value from the top, with the index of each array on the way.
KeyPath = tuple[str | int, ...]

_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}(?!")'
    r"|'''.*?'{3,5}(?!')"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
#: A number, a flag or a date; dates may hold a space.
_PLAIN_VALUE = re.compile(r"[^,\]}#\n]*")
_INSIDE_KEY = re.compile(r"[ \t]*\.?[ \t]*")


@cache
def places(text: str) -> Mapping[KeyPath, int]:
    """The line, counted from 1, of each key, table and array item in a valid TOML text.

    A table that is opened more than once has its first line.
    """
    return _Scanner(text).scan()


def line_of(text: str, path: KeyPath) -> int:
    """The line of a key; where it is not there, that of the nearest table above it, or 1."""
    found = places(text)
    return next((found[path[:end]] for end in range(len(path), 0, -1) if path[:end] in found), 1)


class _Scanner:
    """Reads a document from its start to its end, one value after another."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.source = Source(text)
        self.at = 0
        self.found: dict[KeyPath, int] = {}
        #: How many tables each array of tables has so far.
        self.counts: dict[KeyPath, int] = {}

    def scan(self) -> Mapping[KeyPath, int]:
        table: KeyPath = ()
        while self._next():
            if self.text.startswith("[[", self.at):
                table = self._header(2)
            elif self.text.startswith("[", self.at):
                table = self._header(1)
            else:
                self._pair(table)
        return self.found

    def _next(self) -> str:
        """The next character that is no space and no comment; empty at the end."""
        self.at = _SPACE.match(self.text, self.at).end()  # type: ignore[union-attr] # matches always
        return self.text[self.at : self.at + 1]

    def _header(self, brackets: int) -> KeyPath:
        line = self._line()
        self.at += brackets
        self._next()
        keys = list(self._keys())
        self.at = self.text.index("]", self.at) + brackets
        path: KeyPath = ()
        for key in keys[:-1]:
            path = self._latest((*path, key), line)
        if brackets == 1:
            return self._latest((*path, keys[-1]), line)
        array = (*path, keys[-1])
        self.counts[array] = self.counts.get(array, 0) + 1
        return self._latest(array, line)

    def _latest(self, path: KeyPath, line: int) -> KeyPath:
        """The path, and in an array of tables the last of them; both are noted."""
        self.found.setdefault(path, line)
        if path in self.counts:
            path = (*path, self.counts[path] - 1)
            self.found.setdefault(path, line)
        return path

    def _pair(self, table: KeyPath) -> None:
        line = self._line()
        path = table
        for key in self._keys():
            path = (*path, key)
            self.found.setdefault(path, line)
        self.at = self.text.index("=", self.at) + 1
        self._next()
        self._value(path)

    def _keys(self) -> Iterator[str]:
        """The parts of a dotted key, which starts here."""
        while True:
            quoted = _STRING.match(self.text, self.at)
            bare = _BARE_KEY.match(self.text, self.at)
            if quoted is not None:
                yield _unquoted(quoted.group())
            elif bare is not None:
                yield bare.group()
            self.at = (quoted or bare).end()  # type: ignore[union-attr] # one of them in valid TOML
            rest = _INSIDE_KEY.match(self.text, self.at)
            if rest is None or "." not in rest.group():
                return
            self.at = rest.end()

    def _value(self, path: KeyPath) -> None:
        char = self.text[self.at]
        if char == "[":
            self._array(path)
        elif char == "{":
            self.at += 1
            while self._next() != "}":
                if self.text[self.at] == ",":
                    self.at += 1
                else:
                    self._pair(path)
            self.at += 1
        else:
            found = _STRING.match(self.text, self.at) or _PLAIN_VALUE.match(self.text, self.at)
            self.at = found.end()  # type: ignore[union-attr] # a plain value matches always

    def _array(self, path: KeyPath) -> None:
        self.at += 1
        index = 0
        while (char := self._next()) != "]":
            if char == ",":
                self.at += 1
                continue
            item = (*path, index)
            self.found[item] = self._line()
            self._value(item)
            index += 1
        self.at += 1

    def _line(self) -> int:
        return self.source.position(self.at).line


def _unquoted(key: str) -> str:
    if key.startswith("'") or "\\" not in key:
        return key[1:-1]
    import tomllib

    return str(tomllib.loads(f"key = {key}")["key"])
