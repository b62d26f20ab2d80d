"""`--baseline`: what was there when a team began is told no more."""

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.__main__ import main
from socialint.baselinefile import Key, dump, read, schema
from tests.repositories import commit, git, start, write

NOTED = """\
The parser reads dates now: https://example.org/a?fbclid=1

It looks at the month first: https://example.org/b?gclid=2
"""
RULES = "click-identifier,over-length,login-link"
FIRST = Key("a.tweet", "click-identifier", "fbclid=1", 1)
SECOND = Key("a.tweet", "click-identifier", "gclid=2", 1)


class Lint:
    """Runs with a baseline in the folder that a test runs in."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *arguments: str, rules: str = RULES) -> Any:
        typed = ["--isolated", "--output-format", "json", "--select", rules, *arguments]
        self.code = main([*typed, "--baseline", "known.json"])
        self.out, self.err = self.capsys.readouterr()
        return json.loads(self.out)

    def told(self, *arguments: str, rules: str = RULES) -> list[str]:
        report = self(*arguments, rules=rules)
        assert not report["errors"], report["errors"]
        return [
            f"{result['path']}:{found['span']['start']['line']}"
            for result in report["results"]
            for found in result["findings"]
        ]

    def mistake(self, *arguments: str) -> tuple[str, int | None]:
        report = self(*arguments)
        assert self.code == 2
        (mistake,) = report["errors"]
        assert mistake["path"] == "known.json"
        return mistake["message"], mistake["line"]


@pytest.fixture
def lint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Lint:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"a.tweet": NOTED})
    return Lint(capsys)


@pytest.fixture
def known(lint: Lint) -> Lint:
    """With a baseline of all that there is."""
    assert lint.told(".", "--write-baseline") == []
    return lint


def entries() -> set[Key]:
    return set(read("known.json"))


def test_what_is_written_is_told_no_more(lint: Lint) -> None:
    assert lint.told(".", "--write-baseline") == []
    assert "known.json holds 2 findings" in lint.err
    assert entries() == {FIRST, SECOND}
    assert lint.told(".") == []
    assert lint.err == ""
    assert lint.code == 0


@pytest.mark.usefixtures("known")
def test_the_summary_counts_what_is_not_told(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--isolated", "--select", RULES, "--baseline", "known.json", "a.tweet"])
    assert "All clear: 1 file\n  2 earlier findings not shown" in capsys.readouterr().out


def test_moved_text_stays_known(known: Lint, tmp_path: Path) -> None:
    lines = NOTED.split("\n\n")
    write(tmp_path, {"a.tweet": f"New.\n\n{lines[1].strip()}\n\n{lines[0]}\n"})
    assert known.told(".") == []


def test_new_text_is_told_and_so_is_one_more_of_the_same(known: Lint, tmp_path: Path) -> None:
    more = f"{NOTED}\nhttps://example.org/new?fbclid=9\n\nhttps://example.org/a?fbclid=1\n"
    write(tmp_path, {"a.tweet": more})
    assert known.told(".") == ["a.tweet:5", "a.tweet:7"]


def test_a_count_is_known_whatever_the_text(lint: Lint, tmp_path: Path) -> None:
    long = "A line that takes its room.\n" * 12
    write(tmp_path, {"a.tweet": long})
    lint(".", "--write-baseline")
    assert entries() == {Key("a.tweet", "over-length", "", 1)}
    write(tmp_path, {"a.tweet": long.replace("takes", "finds") + "And more.\n"})
    assert lint.told(".") == []
    write(tmp_path, {"a.tweet": f"{long}\n---\n\n{long}"})
    assert lint.told(".") == ["a.tweet:26"]


def test_a_long_text_is_cut_and_told_apart(lint: Lint, tmp_path: Path) -> None:
    address = f"http://localhost/{'long/' * 30}"
    write(tmp_path, {"a.tweet": f"{address}a\n"})
    lint(".", "--write-baseline")
    (key,) = entries()
    assert len(key.text) < 80
    assert lint.told(".") == []
    write(tmp_path, {"a.tweet": f"{address}b\n"})
    assert lint.told(".") == ["a.tweet:1"]


def test_what_is_found_no_more_is_taken_out(known: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.tweet": NOTED.replace("?fbclid=1", "")})
    before = Path("known.json").read_bytes()
    assert known.told(".") == []
    assert "1 entry of known.json found no more: --write-baseline takes them out" in known.err
    assert Path("known.json").read_bytes() == before
    assert known.told(".", "--write-baseline") == []
    assert "known.json holds 1 finding, 1 taken out" in known.err
    assert entries() == {SECOND}


def test_an_existing_one_never_grows(known: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.tweet": f"{NOTED}\nhttps://example.org/new?fbclid=9\n"})
    assert known.told(".", "--write-baseline") == ["a.tweet:5"]
    assert entries() == {FIRST, SECOND}


def test_what_nobody_looked_for_is_kept(known: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.tweet": "Nothing.\n", "b.tweet": "Nothing.\n", "sub/c.tweet": "All.\n"})
    both = {FIRST, SECOND}
    known("b.tweet", "--write-baseline")
    assert entries() == both
    known("sub", "--write-baseline")
    assert entries() == both
    known("a.tweet", "--write-baseline", rules="login-link")
    assert entries() == both
    write(tmp_path, {"a.tweet": "---\nreply: [\n---\n"})
    known("a.tweet", "--write-baseline")
    assert entries() == both
    write(tmp_path, {"a.tweet": "Nothing.\n"})
    known("a.tweet", "--write-baseline")
    assert entries() == set()


def test_a_file_that_is_gone_takes_its_entries_along(known: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"b.tweet": "Nothing.\n"})
    (tmp_path / "a.tweet").unlink()
    known.told("b.tweet")
    assert "2 entries" in known.err
    known("b.tweet", "--write-baseline")
    assert entries() == set()


def test_a_renamed_file_stays_known(known: Lint, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.tweet").rename(tmp_path / "sub" / "b.tweet")
    assert known.told(".") == []
    assert known.err == ""
    known(".", "--write-baseline")
    assert {key.path for key in entries()} == {"sub/b.tweet"}


def test_only_one_file_takes_over_from_one_that_is_gone(known: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"b.tweet": NOTED, "c.tweet": NOTED})
    (tmp_path / "a.tweet").unlink()
    assert known.told(".") == ["c.tweet:1", "c.tweet:3"]


def test_a_copy_of_a_file_that_is_still_there_is_new(known: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"b.tweet": NOTED})
    assert known.told(".") == ["b.tweet:1", "b.tweet:3"]


def test_a_new_file_with_little_of_one_that_is_gone_is_new(known: Lint, tmp_path: Path) -> None:
    first = NOTED.split("\n\n", maxsplit=1)[0]
    write(tmp_path, {"a.tweet": f"{NOTED}\nhttp://localhost/\n\nhttp://localhost/b\n"})
    Path("known.json").unlink()
    known(".", "--write-baseline")
    (tmp_path / "a.tweet").unlink()
    write(tmp_path, {"b.tweet": f"{first}\n"})
    assert known.told(".") == ["b.tweet:1"]


@pytest.mark.usefixtures("known")
def test_it_holds_from_any_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"sub/b.tweet": NOTED})
    typed = ["--isolated", "--select", RULES, "--output-format", "concise", "--fail-on", "note"]
    monkeypatch.chdir(tmp_path / "sub")
    assert main([*typed, "--baseline", "../known.json", "../a.tweet"]) == 0
    assert main([*typed, "--baseline", str(tmp_path / "known.json"), "b.tweet"]) == 1
    assert "b.tweet:1" in capsys.readouterr().out


def test_fixes_leave_what_is_known(known: Lint, tmp_path: Path) -> None:
    new = "\nhttps://example.org/new?fbclid=9\n"
    write(tmp_path, {"a.tweet": NOTED + new})
    assert known.told(".", "--fix") == []
    assert Path("a.tweet").read_text(encoding="utf-8") == NOTED + new.replace("?fbclid=9", "")


def test_beside_what_has_changed(known: Lint, tmp_path: Path) -> None:
    start(tmp_path)
    write(tmp_path, {"b.tweet": NOTED})
    commit(tmp_path)
    write(tmp_path, {"a.tweet": NOTED.replace("now", "then"), "b.tweet": f"{NOTED}Now.\n"})
    assert known.told(".", "--changed-since", "HEAD") == []
    write(tmp_path, {"b.tweet": NOTED.replace("now", "then")})
    assert known.told(".", "--changed-since", "HEAD") == ["b.tweet:1"]
    known(".", "--changed-since", "HEAD", "--write-baseline")
    assert entries() == {FIRST, SECOND}


def test_git_merges_what_two_people_took_out_and_two_wrote(known: Lint, tmp_path: Path) -> None:
    files = {f"{name}.tweet": NOTED for name in "abcdefgh"}
    write(tmp_path, files)
    Path("known.json").unlink()
    start(tmp_path)
    known(".", "--write-baseline")
    commit(tmp_path)
    git(tmp_path, "checkout", "-q", "-b", "topic")
    write(tmp_path, {"b.tweet": "Nothing.\n"})
    known(".", "--write-baseline")
    commit(tmp_path)
    git(tmp_path, "checkout", "-q", "main")
    write(tmp_path, {"h.tweet": "Nothing.\n"})
    known(".", "--write-baseline")
    commit(tmp_path)
    git(tmp_path, "merge", "-q", "topic", "-m", "merge")
    assert {key.path for key in entries()} == {f"{name}.tweet" for name in "acdefg"}
    assert known.told(".") == []
    assert known.err == ""


def test_the_file_keeps_its_mode_and_may_be_a_link(known: Lint, tmp_path: Path) -> None:
    (tmp_path / "known.json").rename(tmp_path / "real.json")
    (tmp_path / "real.json").chmod(0o600)
    (tmp_path / "known.json").symlink_to("real.json")
    write(tmp_path, {"a.tweet": "Nothing.\n"})
    known(".", "--write-baseline")
    assert (tmp_path / "known.json").is_symlink()
    assert (tmp_path / "real.json").stat().st_mode & 0o777 == 0o600
    assert entries() == set()


def test_a_draft_cannot_write_into_the_file_what_a_terminal_obeys(
    lint: Lint, tmp_path: Path
) -> None:
    write(tmp_path, {"a.tweet": "http://localhost/\x1b[2J\u202e\u2028x\n"})
    lint(".", "--write-baseline")
    text = Path("known.json").read_text(encoding="utf-8")
    assert all(line.isprintable() for line in text.split("\n"))
    assert lint.told(".") == []


# the file


KEYS = st.builds(Key, st.text(), st.text(), st.text(), st.integers(1, 9))


@given(st.lists(KEYS, max_size=8))
def test_what_is_written_is_read(keys: list[Key]) -> None:
    text = dump(keys)
    document = json.loads(text)
    jsonschema.validate(document, schema())
    assert [Key(**entry) for entry in document["findings"]] == sorted(set(keys))
    assert text.count("\n") == max(len(set(keys)) + 5, 5) - (not keys)
    assert dump(reversed(keys)) == text


START = '{"version": 1, "findings": [\n'
ENTRY = '{"path": "a", "rule": "b", "text": "c", "number": 1}'


@pytest.mark.parametrize(
    ("text", "said", "line"),
    [
        ("", "the baseline is no JSON: expecting value", 1),
        ("{\n,", "the baseline is no JSON", 2),
        ("[" * 100_000, "nested too deep", 1),
        ("[]", "this is no baseline: it has no version", 1),
        ("{}", "this is no baseline: it has no version", 1),
        ('{\n"version": 2}', "of version 2, and this socialint reads version 1", 2),
        ('{"version": "1"}', "of version '1'", 1),
        ('{"version": true, "findings": []}', "of version True", 1),
        ('{"version": 1}', "has a version and findings, and nothing else", 1),
        ('{"version": 1, "findings": {}}', "has a version and findings", 1),
        ('{"version": 1, "findings": [], "x": 1}', "nothing else", 1),
        (f"{START}{ENTRY},\n{ENTRY},\n{{}}]}}", "an entry has path, rule and text", 4),
        (f"{START}1]}}", "an entry has", 2),
        (START + ENTRY.replace("1", '"1"') + "]}", "and a number", 2),
        (START + ENTRY.replace("1", "true") + "]}", "and a number", 2),
        (f"{START}<<<<<<< HEAD\n{ENTRY}\n=======\n>>>>>>> x\n]}}", "a merge left its marks", 2),
    ],
)
def test_a_file_that_is_wrong_is_told_with_its_line(
    lint: Lint, text: str, said: str, line: int
) -> None:
    Path("known.json").write_text(text, encoding="utf-8")
    message, at = lint.mistake(".")
    assert said in message
    assert at == line


def test_a_file_that_is_no_text(lint: Lint) -> None:
    Path("known.json").write_bytes(b"\xff\xfe\x00")
    assert lint.mistake(".")[0].startswith("cannot read the baseline: ")


def test_a_file_that_is_not_there(lint: Lint) -> None:
    assert lint.mistake(".")[0] == "there is no such baseline: --write-baseline makes one"


@pytest.mark.usefixtures("lint")
def test_a_folder_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    typed = ["--isolated", "--baseline", "nowhere/known.json", "--write-baseline", "a.tweet"]
    assert main(typed) == 2
    assert "there is no folder for this baseline" in capsys.readouterr().err


def test_a_file_that_cannot_be_written(lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_source: str, _target: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    assert lint(".", "--write-baseline")["errors"][0]["message"] == (
        "cannot write the baseline: No space left on device"
    )
    assert lint.code == 2
    assert sorted(os.listdir()) == ["a.tweet"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--write-baseline"], "--write-baseline needs to know the file"),
        (["--write-baseline", "--baseline", "x.json", "--fix"], "comes by itself"),
    ],
)
def test_options_that_do_not_go_together(
    options: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--isolated", *options, "."]) == 2
    assert said in " ".join(capsys.readouterr().err.split())
