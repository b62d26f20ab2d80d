"""What a value of the configuration may be: read with every mistake noted, and described as schema.

A kind reads what the TOML reader made of a value. It notes what is wrong, at its line and with the
nearest valid name, and gives None in its place, so that one run tells of all mistakes.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from socialint.options import did_you_mean
from socialint.result import Mistake
from socialint.tomlplace import KeyPath, line_of

Schema = dict[str, object]

#: What people write that is not close to the name that is meant.
_OTHER_NAMES = {
    "twitter": "x",
    "bsky": "bluesky",
    "toot": "mastodon",
    "fediverse": "mastodon",
    "insta": "instagram",
    "ig": "instagram",
    "fb": "facebook",
    "info": "note",
    "hint": "note",
    "warn": "warning",
    "fatal": "error",
    "ignore": "off",
    "disable": "off",
    "none": "off",
    "false": "off",
    "true": "on",
    "enable": "on",
    "select": "rules",
    "severity": "rules",
    "overrides": "per-path",
    "ignores": "exclude",
    "files": "include",
    "platform": "platforms",
    "limit": "characters",
    "length": "characters",
}

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


class Reader:
    """One configuration file while it is read: where its keys stand, and what is wrong with it.

    `table` leads to socialint's keys from the top of the file. `accounts` are the names that may
    stand where a platform may.
    """

    def __init__(self, text: str, path: str, table: KeyPath, accounts: Sequence[str] = ()) -> None:
        self.text = text
        self.path = path
        self.table = table
        self.accounts = tuple(accounts)
        self.mistakes: list[Mistake] = []

    def wrong(self, at: KeyPath, message: str) -> None:
        """Note a mistake at a key."""
        line = line_of(self.text, (*self.table, *at))
        self.mistakes.append(Mistake(message, self.path, line))

    def where(self, at: KeyPath) -> str:
        """` in [table]` for the key at the end of a path; empty at the top of the file.

        For an item of a list, the list is named too.
        """
        if isinstance(at[-1], int):
            return f" in {at[-2]!r}{self.where(at[:-1])}"
        return in_table((*self.table, *at[:-1]))


def in_table(path: KeyPath) -> str:
    """` in [table]`, as its header is written; empty for the top of a file."""
    keys = [part for part in path if isinstance(part, str)]
    written = [key if _BARE_KEY.fullmatch(key) else f'"{key}"' for key in keys]
    return f" in [{'.'.join(written)}]" if written else ""


def hint(name: str, known: Sequence[str]) -> str:
    """The nearest valid name, or all of them if they are few; for the end of a message."""
    tidy = name.strip().lower().replace("_", "-")
    for candidate in (tidy, _OTHER_NAMES.get(tidy, "")):
        if candidate in known:
            return f": did you mean {candidate!r}?"
    return did_you_mean(tidy, known)


class Kind(Protocol):
    """What a value may be."""

    def read(self, value: object, at: KeyPath, reader: Reader) -> object:
        """The value as it is kept; None, and a mistake noted, where it does not fit."""

    def schema(self) -> Schema:
        """The JSON Schema of the value."""


class Word(NamedTuple):
    """A text; where there are `choices`, one of them, where there is a `pattern`, one it matches.

    `noun` says what it is in a message, `such as` what it looks like.
    """

    noun: str = "text"
    choices: tuple[str, ...] = ()
    pattern: str = ""
    such_as: str = ""
    #: Whether the name of an account may stand here.
    accounts: bool = False

    def read(self, value: object, at: KeyPath, reader: Reader) -> str | None:
        """See `Kind`."""
        if isinstance(value, bool) and "off" in self.choices:
            expected = f': write "{"on" if value else "off"}"'
            reader.wrong(at, f"{_name(at)}{reader.where(at)} is a word, not a flag{expected}")
            return None
        if not isinstance(value, str):
            _mistyped(value, "a text", at, reader)
            return None
        known = (*self.choices, *reader.accounts) if self.accounts else self.choices
        if known and value not in known:
            where = reader.where(at)
            reader.wrong(at, f"unknown {self.noun} {value!r}{where}{hint(value, known)}")
            return None
        if not value.strip() or (self.pattern and not re.fullmatch(self.pattern, value)):
            such_as = f", such as {self.such_as}" if self.such_as else ""
            where = reader.where(at)
            reader.wrong(at, f"{_name(at)}{where} must be a {self.noun}{such_as}, not {value!r}")
            return None
        return value

    def schema(self) -> Schema:
        """See `Kind`."""
        schema: Schema = {"type": "string"}
        if self.accounts:
            return {"anyOf": [{"enum": list(self.choices)}, schema]}
        if self.choices:
            return {"enum": list(self.choices)}
        return schema | ({"pattern": f"^(?:{self.pattern})$"} if self.pattern else {"minLength": 1})


class Words(NamedTuple):
    """A list of texts."""

    item: Word = Word()

    def read(self, value: object, at: KeyPath, reader: Reader) -> tuple[str, ...] | None:
        """See `Kind`."""
        if isinstance(value, str):
            expected = f'must be a list: write {at[-1]} = ["{value}"]'
            reader.wrong(at, f"{_name(at)}{reader.where(at)} {expected}")
            return None
        if not isinstance(value, list):
            _mistyped(value, "a list of texts", at, reader)
            return None
        items = [self.item.read(item, (*at, index), reader) for index, item in enumerate(value)]
        return tuple(item for item in items if item is not None)

    def schema(self) -> Schema:
        """See `Kind`."""
        return {"type": "array", "items": self.item.schema()}


class Number(NamedTuple):
    """A whole number that is not negative."""

    def read(self, value: object, at: KeyPath, reader: Reader) -> int | None:
        """See `Kind`."""
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            _mistyped(value, "a whole number from 0 up", at, reader)
            return None
        return value

    def schema(self) -> Schema:
        """See `Kind`."""
        return {"type": "integer", "minimum": 0}


class Free(NamedTuple):
    """Any value but a date: it is judged later, by the rule whose option it is."""

    def read(self, value: object, at: KeyPath, reader: Reader) -> object:
        """See `Kind`."""
        if isinstance(value, (str, int, float, list, dict)):
            return value
        _mistyped(value, "a text, number, flag, list or table", at, reader)
        return None

    def schema(self) -> Schema:
        """See `Kind`."""
        return {"type": ["string", "number", "boolean", "array", "object"]}


class Table(NamedTuple):
    """A table whose keys are names (one of `names`, where there are any) and values of one kind."""

    item: Kind
    noun: str = "name"
    names: tuple[str, ...] = ()
    pattern: str = ""

    def read(self, value: object, at: KeyPath, reader: Reader) -> dict[str, object] | None:
        """See `Kind`."""
        if not isinstance(value, dict):
            _mistyped(value, "a table", at, reader)
            return None
        found: dict[str, object] = {}
        for name, entry in value.items():
            place = (*at, name)
            if self.names and name not in self.names:
                text = f"unknown {self.noun} {name!r}{reader.where(place)}{hint(name, self.names)}"
                reader.wrong(place, text)
            elif (kept := self.item.read(entry, place, reader)) is not None:
                found[name] = kept
        return found

    def schema(self) -> Schema:
        """See `Kind`."""
        if self.names:
            return _record(dict.fromkeys(self.names, self.item.schema()))
        names = {"propertyNames": {"pattern": self.pattern}} if self.pattern else {}
        return {"type": "object", **names, "additionalProperties": self.item.schema()}


class Key(NamedTuple):
    """A key of the configuration: what its value may be, and what it is for."""

    kind: Kind
    description: str
    default: object = None
    examples: tuple[object, ...] = ()

    def schema(self) -> Schema:
        """The schema of the value, with what an editor shows."""
        extra: Schema = {"description": self.description}
        if self.default is not None:
            extra["default"] = self.default
        if self.examples:
            extra["examples"] = list(self.examples)
        return self.kind.schema() | extra


class Record(NamedTuple):
    """A table with fixed keys."""

    keys: Mapping[str, Key]

    def read(self, value: object, at: KeyPath, reader: Reader) -> dict[str, object] | None:
        """See `Kind`."""
        if not isinstance(value, dict):
            _mistyped(value, "a table", at, reader)
            return None
        found: dict[str, object] = {}
        for name, entry in value.items():
            place = (*at, name)
            if name not in self.keys:
                known = hint(name, tuple(self.keys))
                reader.wrong(place, f"unknown key {name!r}{reader.where(place)}{known}")
            elif (kept := self.keys[name].kind.read(entry, place, reader)) is not None:
                found[name] = kept
        return found

    def schema(self) -> Schema:
        """See `Kind`."""
        return _record({name: key.schema() for name, key in self.keys.items()})


def _record(properties: Mapping[str, Schema]) -> Schema:
    return {"type": "object", "additionalProperties": False, "properties": dict(properties)}


def _name(at: KeyPath) -> str:
    """How a message begins that speaks of the key at the end of a path."""
    return "an item" if isinstance(at[-1], int) else repr(at[-1])


def _mistyped(value: object, expected: str, at: KeyPath, reader: Reader) -> None:
    names: dict[type, str] = {bool: "a flag", str: "a text", list: "a list", dict: "a table"}
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    got = str(value) if is_number else names.get(type(value), "a date or time")
    reader.wrong(at, f"{_name(at)}{reader.where(at)} must be {expected}, not {got}")
