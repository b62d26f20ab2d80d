"""The file of a baseline: JSON with a finding a line, sorted, so that git merges it well."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from socialint.reading import Unreadable, decode, read_bytes
from socialint.result import Mistake
from socialint.workshop import Refused

#: The version of the file that is read and written.
VERSION = 1


class Key(NamedTuple):
    """What a known finding is known by; `number` counts its equals in the file from 1."""

    path: str
    rule: str
    text: str
    number: int


def dump(entries: Iterable[Key]) -> str:
    """The file's text: a finding a line, in order."""
    lines = [_plain(json.dumps(key._asdict(), ensure_ascii=False)) for key in sorted(set(entries))]
    body = "".join(f"\n    {line}{',' * (line is not lines[-1])}" for line in lines)
    end = "\n  " if lines else ""
    return f'{{\n  "version": {VERSION},\n  "findings": [{body}{end}]\n}}\n'


def _plain(document: str) -> str:
    """JSON with all that a terminal would obey, or a reader not see, as escapes."""
    if document.isprintable():
        return document
    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in document)


def _refused(path: str, message: str, line: int | None = None) -> Refused:
    return Refused([Mistake(message, path, line)])


def read(path: str) -> tuple[Key, ...]:
    """What a file knows; raises Refused, with the line of what is wrong."""
    try:
        text = decode(read_bytes(path), path).text
    except Unreadable as error:
        raise _refused(path, f"cannot read the baseline: {error.message}", error.line) from None
    return tuple(_Reader(path, text).entries())


class _Reader:
    """A baseline's text, and where in it what is wrong stands."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text

    def entries(self) -> Iterator[Key]:
        """What is known; raises Refused."""
        document = self._document()
        if not isinstance(document, dict) or "version" not in document:
            raise self._wrong("this is no baseline: it has no version", 0)
        version = document["version"]
        if version != VERSION or version is True:
            message = f"this baseline is of version {version!r}, and this socialint "
            message += f"reads version {VERSION}: write it anew with --write-baseline"
            raise self._wrong(message, self.text.find('"version"'))
        found = document.get("findings")
        if not isinstance(found, list) or set(document) != {"version", "findings"}:
            raise self._wrong("a baseline has a version and findings, and nothing else", 0)
        for index, entry in enumerate(found):
            if not _is_entry(entry):
                message = "an entry has path, rule and text, which are strings, and a number"
                raise self._wrong(message, self._place(index))
            yield Key(**entry)

    def _document(self) -> object:
        try:
            return json.loads(self.text)
        except json.JSONDecodeError as error:
            merge = self.text.find("<<<<<<< ")
            if merge >= 0:
                message = "a merge left its marks in the baseline: take out the lines of marks"
                raise self._wrong(message, merge) from None
            raise self._wrong(f"the baseline is no JSON: {error.msg.lower()}", error.pos) from None
        except RecursionError:
            raise self._wrong("the baseline is nested too deep", 0) from None

    def _place(self, index: int) -> int:
        """Where an entry starts: they are read one by one up to it."""
        decoder = json.JSONDecoder()
        at = self.text.index("[", self.text.index('"findings"')) + 1
        for left in range(index, -1, -1):
            while self.text[at] in " \t\r\n,":
                at += 1
            if not left:
                break
            at = decoder.raw_decode(self.text, at)[1]
        return at

    def _wrong(self, message: str, offset: int) -> Refused:
        line = self.text.count("\n", 0, max(offset, 0)) + 1
        return _refused(self.path, message, line)


def _is_entry(entry: Any) -> bool:
    return (
        isinstance(entry, dict)
        and set(entry) == set(Key._fields)
        and all(isinstance(entry[name], str) for name in ("path", "rule", "text"))
        and type(entry["number"]) is int
    )


def schema() -> dict[str, object]:
    """The JSON schema of the file."""
    string = {"type": "string"}
    about = {
        "path": "The draft, from the folder of this file",
        "rule": "The rule that found it",
        "text": "The marked text in small letters; empty where the rule counts",
        "number": "Which of its equals in the draft it is, from 1",
    }
    kinds: dict[str, dict[str, object]] = {name: {**string} for name in Key._fields}
    kinds["number"] = {"type": "integer", "minimum": 1}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "socialint baseline",
        "type": "object",
        "properties": {
            "version": {"const": VERSION},
            "findings": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        name: {**kinds[name], "description": text} for name, text in about.items()
                    },
                    "required": list(Key._fields),
                    "additionalProperties": False,
                },
            },
        },
        "required": ["version", "findings"],
        "additionalProperties": False,
    }
