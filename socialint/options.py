"""A check's options: from what a person wrote to the types that the check declares.

Options are a NamedTuple of at most five fields. Its annotations say what may be written: a number,
a flag, a word, a list of words, a table of numbers by platform, or words to find.
"""

from collections.abc import Mapping, Sequence
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from socialint.wordlists import Excuses, Patterns, Phrases, compile_pattern

Entry = TypeVar("Entry")

#: How a number is chosen from a table by platform: the platform's own entry, else `default`.
DEFAULT = "default"


class OptionError(Exception):
    """A value that does not fit; the message says what would."""


def convert_plain(value: object, kind: Any) -> object:
    """A plain value (of YAML's strings or TOML's own types) as the type that an option declares.

    Raises:
        OptionError: with what was expected, in words.
    """
    if kind in _SCALARS:
        return _scalar(value, kind)
    if kind in (Patterns, Excuses):
        return kind(_patterns(value))
    if kind is Phrases or get_origin(kind) is tuple:
        return (Phrases if kind is Phrases else tuple)(_words(value))
    if get_origin(kind) in (Union, UnionType):
        return None if value is None else convert_plain(value, _not_none(kind))
    item = get_args(kind)[1]
    # A table by platform may be given as one value for all.
    table = value if isinstance(value, Mapping) else {DEFAULT: value}
    return {str(key): convert_plain(entry, item) for key, entry in table.items()}


def _not_none(kind: Any) -> Any:
    """The type inside an optional one."""
    return next(member for member in get_args(kind) if member is not type(None))


_SCALARS: Mapping[Any, str] = {
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    str: "a word or text",
}


def _scalar(value: object, kind: type[Any]) -> object:
    if kind is bool:
        flags = {"true": True, "false": False}
        if isinstance(value, bool) or value in flags:
            return flags.get(str(value).lower())
    elif kind is str:
        if isinstance(value, str):
            return value
    elif not isinstance(value, bool) and isinstance(value, (int, float, str)):
        try:
            number = float(value)
            if kind is float or number.is_integer():
                return kind(number)
        except (ValueError, OverflowError):
            pass
    raise OptionError(f"expected {_SCALARS[kind]}, not {value!r}")


def _words(value: object) -> Sequence[str]:
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise OptionError(f"expected a list, not {value!r}")
    for item in value:
        if not isinstance(item, str):
            raise OptionError(f"expected a list of words, but it holds {item!r}")
    return value


def _patterns(value: object) -> Patterns:
    if not isinstance(value, Mapping):
        raise OptionError(f"expected patterns by gate word, not {value!r}")
    patterns = {
        str(gate): (members,) if isinstance(members, str) else tuple(_words(members))
        for gate, members in value.items()
    }
    for members in patterns.values():
        for pattern in members:
            _compile(pattern)
    return Patterns(patterns)


def _compile(pattern: str) -> None:
    import regex

    try:
        compile_pattern(pattern)
    except regex.error as error:
        raise OptionError(f"the pattern {pattern!r} does not compile: {error}") from None


def replace(options: Any, changes: Mapping[str, object]) -> Any:
    """The options with some values set by name (`max-share` or `max_share`), a table merged.

    Raises:
        OptionError: an unknown name, or a value that does not fit; it begins with the name.
    """
    kinds = type(options).__annotations__
    converted: dict[str, object] = {}
    for name, value in changes.items():
        field = name.replace("-", "_")
        if field not in kinds:
            raise OptionError(f"{name}: no such option{did_you_mean(name, names(options))}")
        try:
            new = convert_plain(value, kinds[field])
        except OptionError as error:
            raise OptionError(f"{name}: {error}") from None
        old = getattr(options, field)
        if isinstance(old, Mapping) and isinstance(new, Mapping):
            merged = {**old, **new}
            new = type(old)(merged) if isinstance(old, Patterns) else merged
        converted[field] = new
    return options._replace(**converted)


def names(options: Any) -> tuple[str, ...]:
    """The options' names as they are written: `max-share`."""
    return tuple(field.replace("_", "-") for field in type(options)._fields)


def by_platform(table: Mapping[str, Entry], platform: str) -> Entry | None:
    """A table's entry for a platform, else its default, else None."""
    return table.get(platform, table.get(DEFAULT))


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """A hint at the nearest valid name: `: did you mean "x"?`, or the names if they are few."""
    from difflib import get_close_matches

    near = get_close_matches(word, known, n=1, cutoff=0.6)
    if near:
        return f": did you mean {near[0]!r}?"
    if 0 < len(known) <= 12:
        return f"; there are {', '.join(sorted(known))}"
    return ""


def schema_of(kind: Any) -> dict[str, object]:
    """The JSON Schema of an option's type."""
    words: dict[str, object] = {"type": "array", "items": {"type": "string"}}
    pattern: dict[str, object] = {"anyOf": [{"type": "string"}, words]}
    patterns: dict[str, object] = {"type": "object", "additionalProperties": pattern}
    simple: Mapping[Any, dict[str, object]] = {
        int: {"type": "integer"},
        float: {"type": "number"},
        bool: {"type": "boolean"},
        str: {"type": "string"},
        Phrases: words,
        Patterns: patterns,
        Excuses: patterns,
    }
    if kind in simple:
        return simple[kind]
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return schema_of(_not_none(kind))
    if origin is tuple:
        return words
    item = schema_of(get_args(kind)[1])
    return {"anyOf": [item, {"type": "object", "additionalProperties": item}]}
