import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint import yamltree
from socialint.yamltree import Node, YamlError, load, plain


def refused(text: str) -> YamlError:
    with pytest.raises(YamlError) as caught:
        load(text)
    return caught.value


def test_scalars_stay_strings_and_keep_their_line() -> None:
    node = load("draft: no\nat: 12:30\nday: 2025-01-02\nn: 010\n")
    assert plain(node) == {"draft": "no", "at": "12:30", "day": "2025-01-02", "n": "010"}
    assert [value.line for value in (node.value or {}).values()] == [1, 2, 3, 4]  # type: ignore[union-attr]


def test_lists_and_mappings_nest() -> None:
    text = "images:\n  - src: a.png\n    alt: A cat\n  - {src: b.png}\ntags: [a, 'b']\n"
    assert plain(load(text)) == {
        "images": [{"src": "a.png", "alt": "A cat"}, {"src": "b.png"}],
        "tags": ["a", "b"],
    }


@pytest.mark.parametrize(
    ("text", "key", "written"),
    [
        ("a: word\nb: 1", "a", "word"),
        ("a: 'it''s'  # why\n", "a", "'it''s'"),
        ('a: "😀 x"\nb: é', "a", '"😀 x"'),
        ("x: 😀\na: é😀z", "a", "é😀z"),
        ("a: |\n  one\n  two\n\n\nb: 1", "a", "|\n  one\n  two"),
        ("a: >-\n one\n two\n", "a", ">-\n one\n two"),
        ("a: one\n  two\nb: 1", "a", "one\n  two"),
        ("a: [1,\n 2] # x", "a", "[1,\n 2]"),
        ("a:\n  - 1\n  - 2\n\nb: 1", "a", "- 1\n  - 2"),
        ("a:\n  k: v\n\n# end\nb: 1", "a", "k: v"),
        ("z: &one [1]\na: *one\n", "a", "*one"),
        ("a:\nb: 1", "a", ""),
        ("\ufeffa: word", "a", "word"),
        ("x: \u2028\na: word", "a", "word"),
        ("x: 1\r\na: word\r\n", "a", "word"),
        ("x: 1\ra: word\r", "a", "word"),
    ],
)
def test_span_covers_the_value_as_written(text: str, key: str, written: str) -> None:
    value = load(text).get(key)
    assert value is not None
    assert text[value.span.start : value.span.end] == written


def test_lines_are_those_of_an_editor() -> None:
    node = load("a: \u2028\x85\nb: 1\r\nc: 2\rd: 3", line=5)
    assert node.keys is not None
    assert {key: name.line for key, name in node.keys.items()} == {"a": 5, "b": 6, "c": 7, "d": 8}


def test_offset_and_line_are_added() -> None:
    value = load("a: b", offset=10, line=3).get("a")
    assert value == Node("b", span=(13, 14), line=3)  # type: ignore[arg-type]


def test_quotes_are_known() -> None:
    node = load("a: b\nc: 'd'\ne: ''\nf:")
    assert [(node.get(key) or node).plain for key in "acef"] == [True, False, False, True]
    assert [(node.get(key) or node).empty for key in "acef"] == [False, False, False, True]


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n"])
def test_empty_document_is_an_empty_value(text: str) -> None:
    assert load(text).empty


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("a: 1\nb: 2\na: 3", 3, "twice"),
        ("{a: 1, 'a': 2}", 1, "twice"),
        ("a: b: c", 1, "quotes"),
        ("a: 1\nb: @me", 2, "quotes"),
        ("a: 1\nb: 'open\nc: 2\n", 2, "never closed"),
        ("a: b\n--- \nc: d", 2, "second document"),
        ("a: 1\n[b]: 2", 2, "key"),
        ("? {a: 1}\n: 2", 1, "key"),
        ("a: &x [1]\n*x : 2", 2, "key"),
        ("a: 1\nb: x\x00y", 2, "U+0000"),
        ("a: 1\nb: \x1b[31m", 2, "U+001B"),
        ("a: \ud800", 1, "U+D800"),
        ("a: *nowhere", 1, "nowhere"),
        ("a: 1\nb: &b [*b]", 2, "*b"),
    ],
)
def test_what_would_surprise_is_refused(text: str, line: int, word: str) -> None:
    error = refused(text)
    assert error.line == line
    assert word in error.message


def test_exploding_anchors_are_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    assert "100,000" in refused("\n".join(lines)).message


def test_depth_counts_what_an_alias_stands_for() -> None:
    text = "- &a " + "[" * 40 + "]" * 40 + "\n- " + "[" * 40 + "*a" + "]" * 40
    assert "64 deep" in refused(text).message


def test_limits_are_not_reached_too_early() -> None:
    assert isinstance(load("[" * 63 + "x" + "]" * 63).value, list)
    assert "64 deep" in refused("[" * 64 + "x" + "]" * 64).message
    assert len(load("- a\n" * 99_999).items) == 99_999
    assert "100,000" in refused("- a\n" * 100_000).message


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "a:\n ", "!x ["])
def test_deep_nesting_is_refused_without_a_crash(opening: str) -> None:
    program = (
        "from socialint.yamltree import load, YamlError\n"
        f"try: load({opening!r} * 100_000)\n"
        "except YamlError as error: print('refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, "refused\n")


@given(st.text(alphabet=st.sampled_from("ab:-[]{}&*!|>'\"#%@`,? \n\r\t\u2028é😀\x00")))
def test_any_text_is_a_tree_or_refused(text: str) -> None:
    try:
        node = load(text)
    except YamlError:
        assert 1 <= refused(text).line <= len(text) + 1
        return
    waiting = [node]
    while waiting:
        one = waiting.pop()
        assert 0 <= one.span.start <= one.span.end <= len(text)
        if isinstance(one.value, list):
            waiting.extend(one.value)
        elif isinstance(one.value, dict):
            assert one.keys is not None
            assert list(one.keys) == list(one.value)
            waiting.extend([*one.value.values(), *one.keys.values()])


@given(st.dictionaries(st.text("abc", min_size=1), st.text("xyz :#'\"é😀"), max_size=5))
def test_quoted_values_come_back(values: dict[str, str]) -> None:
    import json

    quoted = {key: json.dumps(value, ensure_ascii=False) for key, value in values.items()}
    text = "".join(f"{key}: {value}\n" for key, value in quoted.items())
    assert plain(load(text)) == (values or "")


WORD = st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,6}", fullmatch=True)
PLAIN_VALUE = st.one_of(
    st.lists(WORD, min_size=1, max_size=3).map(" ".join),
    st.lists(WORD, min_size=1, max_size=3).map(lambda words: f"[{', '.join(words)}]"),
)


@given(st.lists(st.tuples(WORD, PLAIN_VALUE), min_size=1, max_size=4), st.sampled_from(["", "\n"]))
def test_the_short_way_gives_what_the_parser_gives(rows: list[tuple[str, str]], end: str) -> None:
    text = "\n".join(f"{key}: {value}" for key, value in rows) + end
    short = yamltree._plain_mapping(text, 4, 2)
    if len({key for key, _ in rows}) == len(rows):
        assert short == yamltree._Reader(text, 4, 2).read()
    else:
        assert short is None


@given(st.text(alphabet="ab: -[],#'\"\n\t&*!|>%@`{}?0.~\r\u2028", max_size=12))
def test_the_short_way_is_taken_for_nothing_else(text: str) -> None:
    short = yamltree._plain_mapping(text, 0, 1)
    if short is not None:
        assert short == yamltree._Reader(text, 0, 1).read()
