"""Options: from what a person wrote to what a check declares."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import pytest

from socialint.options import (
    OptionError,
    by_platform,
    convert_plain,
    did_you_mean,
    names,
    replace,
    schema_of,
)
from socialint.rule import Deferred
from socialint.wordlists import Excuses, Patterns, Phrases, excuses_of, triggers_of


class Options(NamedTuple):
    max_share: float = 0.5
    most: Mapping[str, int] = {"default": 1}
    words: Phrases = Phrases()
    patterns: Patterns = Patterns()
    named: str | None = None


@pytest.mark.parametrize(
    ("value", "kind", "result"),
    [
        ("3", int, 3),
        (3, int, 3),
        (3.0, int, 3),
        ("0.5", float, 0.5),
        (2, float, 2.0),
        ("true", bool, True),
        (False, bool, False),
        ("a", str, "a"),
        (["a"], Phrases, ("a",)),
        (["a"], tuple[str, ...], ("a",)),
        (None, str | None, None),
        ("a", str | None, "a"),
        ({"x": "2"}, Mapping[str, int], {"x": 2}),
        ("2", Mapping[str, int], {"default": 2}),
        ({"a": "b"}, Patterns, {"a": ("b",)}),
        ({"a": ["b", "c"]}, Excuses, {"a": ("b", "c")}),
    ],
)
def test_a_value_becomes_its_type(value: object, kind: Any, result: object) -> None:
    converted = convert_plain(value, kind)
    assert converted == result
    assert type(converted) is (type(result) if kind not in {Patterns, Excuses, Phrases} else kind)


@pytest.mark.parametrize(
    ("value", "kind", "message"),
    [
        ("many", int, "expected a whole number, not 'many'"),
        ("0.5", int, "expected a whole number, not '0.5'"),
        (True, int, "expected a whole number, not True"),
        ("inf", int, "expected a whole number, not 'inf'"),
        ([], float, r"expected a number, not \[\]"),
        ("yes", bool, "expected true or false, not 'yes'"),
        (1, str, "expected a word or text, not 1"),
        ("a", Phrases, "expected a list, not 'a'"),
        ([1], Phrases, "expected a list of words, but it holds 1"),
        ("a", Patterns, "expected patterns by gate word, not 'a'"),
        ({"a": "("}, Patterns, "does not compile"),
        ({"x": "y"}, Mapping[str, int], "expected a whole number, not 'y'"),
    ],
)
def test_a_value_that_does_not_fit(value: object, kind: Any, message: str) -> None:
    with pytest.raises(OptionError, match=message):
        convert_plain(value, kind)


def test_replace_merges_tables() -> None:
    old = Options(patterns=Patterns({"a": ("a",)}))
    new = replace(old, {"max-share": 1, "most": {"x": 2}, "patterns": {"b": "b"}, "words": ["w"]})
    assert new == Options(
        1.0, {"default": 1, "x": 2}, Phrases(["w"]), Patterns({"a": ("a",), "b": ("b",)})
    )
    assert isinstance(new.patterns, Patterns)
    assert names(new) == ("max-share", "most", "words", "patterns", "named")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"max-shar": 1}, "max-shar: no such option: did you mean 'max-share'?"),
        ({"max-share": "a"}, "max-share: expected a number, not 'a'"),
    ],
)
def test_replace_names_what_is_wrong(changes: Mapping[str, object], message: str) -> None:
    with pytest.raises(OptionError) as caught:
        replace(Options(), changes)
    assert str(caught.value) == message


def test_by_platform() -> None:
    assert by_platform({"x": 1, "default": 2}, "x") == 1
    assert by_platform({"x": 1, "default": 2}, "bluesky") == 2
    assert by_platform({"x": 1}, "bluesky") is None


@pytest.mark.parametrize(
    ("word", "known", "hint"),
    [
        ("blusky", ["x", "bluesky"], ": did you mean 'bluesky'?"),
        ("zzz", ["b", "a"], "; there are a, b"),
        ("zzz", [str(n) for n in range(13)], ""),
        ("zzz", [], ""),
    ],
)
def test_did_you_mean(word: str, known: list[str], hint: str) -> None:
    assert did_you_mean(word, known) == hint


@pytest.mark.parametrize(
    ("kind", "types"),
    [
        (int, {"type": "integer"}),
        (str | None, {"type": "string"}),
        (tuple[str, ...], {"type": "array", "items": {"type": "string"}}),
    ],
)
def test_schema_of_simple_types(kind: Any, types: Mapping[str, object]) -> None:
    assert schema_of(kind) == types


def test_schema_of_a_table() -> None:
    number = {"type": "integer"}
    assert schema_of(Mapping[str, int]) == {
        "anyOf": [number, {"type": "object", "additionalProperties": number}]
    }


def test_triggers_and_excuses() -> None:
    values: tuple[object, ...] = (
        Phrases(["a"]),
        Patterns({"b|c": ("x",)}),
        Excuses({"d": ("y",)}),
        {"one": Phrases(["e"])},
        1,
    )
    assert sorted(triggers_of(values)) == ["a", "b", "c", "e"]
    assert list(excuses_of(values)) == ["d"]


def test_deferred_options_are_made_once() -> None:
    made: list[int] = []

    def make() -> Options:
        made.append(1)
        return Options()

    deferred = Deferred(make, (), ())
    assert deferred.get() is deferred.get()
    assert made == [1]
    assert deferred == Deferred(Options, (), ())
    assert deferred != Options()
