import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.tomlplace import KeyPath, line_of, places

DOCUMENT = '''\
# [not.a.table]
platforms = ["x", # "one"
  "bluesky",
  # a = 1
]
goal = """
fake = "key"
[fake]
\\"""
""""
[rules]
"hashtag-overuse" = 'off'
'literal\\n' = 1
"esc\\u0061ped" = 2979-05-27 07:32:00 # date
options.max . "a.b" = { one = 1, two = [ { three = 3 } ] }
[[account]]
name = 'a]b'
[account.limits]
characters = 1
[[account]]
name = \'\'\'it's
[x]
''\'\'\'
[per-path."posts/**".rules]
growth = "note"
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("platforms",), 2),
        (("platforms", 0), 2),
        (("platforms", 1), 3),
        (("goal",), 6),
        (("rules",), 11),
        (("rules", "hashtag-overuse"), 12),
        (("rules", "literal\\n"), 13),
        (("rules", "escaped"), 14),
        (("rules", "options", "max", "a.b"), 15),
        (("rules", "options", "max", "a.b", "two", 0, "three"), 15),
        (("account", 0, "name"), 17),
        (("account", 0, "limits", "characters"), 19),
        (("account", 1), 20),
        (("account", 1, "name"), 21),
        (("per-path", "posts/**"), 24),
        (("per-path", "posts/**", "rules", "growth"), 25),
    ],
)
def test_line(path: KeyPath, line: int) -> None:
    assert places(DOCUMENT)[path] == line


def test_every_key_and_no_other() -> None:
    assert set(places(DOCUMENT)) == set(walk(tomllib.loads(DOCUMENT)))


def test_nearest_table_stands_for_a_missing_key() -> None:
    assert line_of(DOCUMENT, ("rules", "missing", "deeper")) == 11
    assert line_of(DOCUMENT, ("missing",)) == 1


def test_windows_line_ends() -> None:
    assert places(DOCUMENT.replace("\n", "\r\n")) == places(DOCUMENT)


def test_deep_array_costs_no_more_than_the_standard_library() -> None:
    text = "a = " + "[" * 150 + "]" * 150
    assert len(places(text)) == len(list(walk(tomllib.loads(text))))


def walk(value: Any, path: KeyPath = ()) -> Iterator[KeyPath]:
    """The path of everything below a value, and of the value itself unless it is the whole."""
    if path:
        yield path
    items: dict[Any, Any] = dict(enumerate(value)) if isinstance(value, list) else {}
    for key, item in (value if isinstance(value, dict) else items).items():
        yield from walk(item, (*path, key))


# Documents are written line by line, so that the line of each key is known when it is written.

TRICKY = st.text("ab.#=[]{}\"'\\\n ,é", max_size=6)
BARE = st.text("ab-_1", min_size=1, max_size=4)


def basic(text: str) -> str:
    for char, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n")):
        text = text.replace(char, escaped)
    return f'"{text}"'


@st.composite
def keys(draw: st.DrawFn) -> tuple[str, str]:
    """A key, and how it is written."""
    name = draw(st.one_of(BARE, TRICKY))
    bare = name and all(char in "ab-_1" for char in name)
    literal = "'" not in name and "\n" not in name
    forms = [basic(name)] + [name] * bool(bare) + [f"'{name}'"] * literal
    return name, draw(st.sampled_from(forms))


def multiline(text: str) -> str:
    return '"""' + text.replace("\\", "\\\\").replace('"""', '""\\"').rstrip('"') + '"""'


SCALARS = st.one_of(
    TRICKY.map(basic),
    TRICKY.map(multiline),
    TRICKY.filter(lambda text: "'" not in text).map(lambda text: f"'''{text}'''"),
    st.sampled_from(["1", "-1.5e3", "true", "1979-05-27 07:32:00", "07:32:00", '""""a""""']),
)
SPACES = st.sampled_from(["", " ", "\n", " # ] } \" '''\n", "\n\n\t"])


@st.composite
def values(draw: st.DrawFn, depth: int = 2) -> str:
    kind = draw(st.sampled_from(["scalar", "array", "table"])) if depth else "scalar"
    if kind == "scalar":
        return draw(SCALARS)
    if kind == "array":
        items = draw(st.lists(values(depth - 1), max_size=3))
        space = draw(SPACES)
        return "[" + space + f"{space},{space}".join(items) + space + "]"
    named = draw(st.lists(keys(), max_size=3, unique_by=lambda key: key[0]))
    return "{ " + ", ".join(f"{written} = {draw(values(depth - 1))}" for _, written in named) + " }"


class Document:
    """TOML under construction, with the line of each key that a line starts with."""

    def __init__(self) -> None:
        self.text = ""
        self.lines: dict[KeyPath, int] = {}

    def add(self, path: KeyPath, written: str) -> None:
        self.lines[path] = self.text.count("\n") + 1
        self.text += written + "\n"


@st.composite
def documents(draw: st.DrawFn) -> Document:
    document = Document()
    tables = draw(st.lists(keys(), max_size=4, unique_by=lambda key: key[0]))
    for number, (name, written) in enumerate([("", ""), *tables]):
        table: KeyPath = ()
        if number and draw(st.booleans()):
            document.add((name, 0), f"[[ {written} ]] # [x]")
            table = (name, 0)
        elif number:
            document.add((name,), f"[{written}]")
            table = (name,)
        # Names at the top are kept apart from those of the tables that follow.
        for key, form in draw(st.lists(keys(), max_size=3, unique_by=lambda key: key[0])):
            if number:
                document.add((*table, key), f"  {form} = {draw(values())}")
            else:
                document.add(("top", key), f"top . {form}={draw(values())} # end")
    return document


@given(documents())
def test_agrees_with_the_standard_library(document: Document) -> None:
    found = places(document.text)
    assert set(found) == set(walk(tomllib.loads(document.text)))
    assert {path: found[path] for path in document.lines} == document.lines
