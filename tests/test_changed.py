"""`--changed-since`: only what has changed, by real git repositories."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from socialint.__main__ import main
from socialint.pack import default
from socialint.workshop import COUNTING
from tests.repositories import commit, git, start, write

#: A warning in each of three lines: an address with a click identifier is a note of one line.
NOTED = """\
The parser reads dates now: https://example.org/a?fbclid=1

It looks at the month first: https://example.org/b?fbclid=2

So it is never wrong about March: https://example.org/c?fbclid=3
"""
RULES = ("--select", "click-identifier,over-length,hashtag-overuse,missing-file,stray-part")


@pytest.fixture
def posts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a draft of three findings, in which tests run."""
    for name in [name for name in os.environ if name.startswith(("GIT_", "PRE_COMMIT"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    folder = start(tmp_path / "posts")
    write(folder, {"a.tweet": NOTED})
    commit(folder)
    monkeypatch.chdir(folder)
    return folder


class Lint:
    """What a run says, as JSON: findings as `path:line`."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *arguments: str, rules: tuple[str, ...] = RULES) -> Any:
        self.code = main(["--isolated", "--output-format", "json", *rules, *arguments])
        self.out, self.err = self.capsys.readouterr()
        return json.loads(self.out)

    def lines(self, *arguments: str, rules: tuple[str, ...] = RULES) -> list[str]:
        report = self(*arguments, rules=rules)
        assert not report["errors"], report["errors"]
        return [
            f"{result['path']}:{found['span']['start']['line']}"
            for result in report["results"]
            for found in result["findings"]
        ]

    def mistake(self, *arguments: str) -> str:
        report = self(*arguments)
        assert self.code == 2
        (mistake,) = report["errors"]
        return str(mistake["message"])


@pytest.fixture
def lint(capsys: pytest.CaptureFixture[str]) -> Lint:
    return Lint(capsys)


@pytest.mark.usefixtures("posts")
def test_without_it_all_is_told(lint: Lint) -> None:
    assert lint.lines(".") == ["a.tweet:1", "a.tweet:3", "a.tweet:5"]


@pytest.mark.usefixtures("posts")
def test_what_has_not_changed_is_not_even_judged(lint: Lint) -> None:
    assert lint(".", "--changed-since", "HEAD")["results"] == []
    assert lint.code == 0


def test_only_changed_lines_are_told(posts: Path, lint: Lint) -> None:
    write(posts, {"a.tweet": NOTED.replace("looks at", "reads")})
    assert lint.lines(".", "--changed-since", "HEAD") == ["a.tweet:3"]


def test_moved_lines_are_not_changed_ones(posts: Path, lint: Lint) -> None:
    write(posts, {"a.tweet": f"A new first line.\n\n{NOTED}"})
    assert lint.lines(".", "--changed-since", "HEAD") == []


def test_lines_taken_out_change_none(posts: Path, lint: Lint) -> None:
    write(posts, {"a.tweet": NOTED.replace("It looks at the month first: ", "")})
    assert lint.lines(".", "--changed-since", "HEAD") == ["a.tweet:3"]
    lines = NOTED.splitlines(keepends=True)
    write(posts, {"a.tweet": "".join(lines[:2] + lines[4:])})
    assert lint.lines(".", "--changed-since", "HEAD") == []


def test_staged_committed_and_new_files_all_count(posts: Path, lint: Lint) -> None:
    first = git(posts, "rev-parse", "HEAD")
    write(posts, {"b.tweet": NOTED})
    commit(posts)
    write(posts, {"c.tweet": NOTED})
    git(posts, "add", "c.tweet")
    write(posts, {"d.tweet": NOTED})
    found = lint.lines(".", "--changed-since", first)
    assert found == [f"{name}.tweet:{line}" for name in "bcd" for line in (1, 3, 5)]
    assert lint.lines(".", "--changed-since", "HEAD") == found[3:]


def test_an_ignored_file_that_is_named_is_new(posts: Path, lint: Lint) -> None:
    write(posts, {".gitignore": "own.tweet\n", "own.tweet": NOTED})
    assert len(lint.lines("own.tweet", "--changed-since", "HEAD")) == 3


def test_a_renamed_file_is_an_old_one(posts: Path, lint: Lint) -> None:
    (posts / "sub").mkdir()
    git(posts, "mv", "a.tweet", "sub/b.tweet")
    assert lint.lines(".", "--changed-since", "HEAD") == []
    write(posts, {"sub/b.tweet": NOTED.replace("looks at", "reads")})
    assert lint.lines(".", "--changed-since", "HEAD") == ["sub/b.tweet:3"]
    git(posts, "add", ".")
    git(posts, "config", "status.relativePaths", "true")
    assert lint.lines("sub", "--changed-since", "HEAD") == ["sub/b.tweet:3"]


def test_it_works_from_a_folder_below(
    posts: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(posts, {"sub/b.tweet": NOTED})
    commit(posts)
    write(posts, {"sub/b.tweet": NOTED.replace("looks at", "reads"), "sub/c.tweet": NOTED})
    write(posts, {"a.tweet": NOTED.replace("looks at", "reads")})
    monkeypatch.chdir(posts / "sub")
    found = lint.lines(".", "--changed-since", "HEAD")
    assert found == ["b.tweet:3", "c.tweet:1", "c.tweet:3", "c.tweet:5"]
    assert lint.lines("../a.tweet", "--changed-since", "HEAD") == ["../a.tweet:3"]


def test_it_works_from_outside(
    posts: Path, lint: Lint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(posts, {"a.tweet": NOTED.replace("looks at", "reads")})
    other = start(tmp_path / "other")
    write(other, {"a.tweet": NOTED})
    commit(other)
    monkeypatch.chdir(tmp_path)
    found = lint.lines("posts", "other", "--changed-since", "HEAD")
    assert found == ["posts/a.tweet:3"]


def test_a_link_is_what_it_leads_to(posts: Path, lint: Lint) -> None:
    (posts / "z.tweet").symlink_to("a.tweet")
    commit(posts)
    write(posts, {"a.tweet": NOTED.replace("looks at", "reads")})
    assert lint.lines("z.tweet", "--changed-since", "HEAD") == ["z.tweet:3"]


@pytest.mark.parametrize(
    "name", ["größe 1.tweet", 'a"b.tweet', "a\tb\\n.tweet", "-x.tweet", ":(top)a.tweet"]
)
def test_any_name_is_found_again(posts: Path, lint: Lint, name: str) -> None:
    write(posts, {name: NOTED})
    commit(posts)
    write(posts, {name: NOTED.replace("looks at", "reads")})
    assert lint.lines(f"./{name}", "--changed-since", "HEAD") == [f"{name}:3"]


@pytest.mark.parametrize(
    "setting",
    [
        "diff.noprefix=true",
        "diff.mnemonicPrefix=true",
        "diff.relative=true",
        "color.ui=always",
        "diff.external=false",
        "diff.interHunkContext=9",
        "core.quotePath=true",
        "diff.renames=false",
        "diff.context=5",
        "core.fsmonitor=false",
    ],
)
def test_nobodys_settings_change_it(posts: Path, lint: Lint, setting: str) -> None:
    git(posts, "config", *setting.split("=", 1))
    git(posts, "mv", "a.tweet", "ä.tweet")
    write(posts, {"ä.tweet": NOTED.replace("parser", "reader")})
    assert lint.lines(".", "--changed-since", "HEAD") == ["ä.tweet:1"]


def test_text_that_looks_like_a_patch_is_text(posts: Path, lint: Lint) -> None:
    write(posts, {"a.tweet": f"-- a/b\n++ b/x.tweet\n@@ -1 +1 @@\n{NOTED}"})
    commit(posts)
    tricky = "-- a/c\n++ b/b.tweet\n@@ -9,9 +9,9 @@\ndiff --git a/a b/b"
    write(posts, {"a.tweet": f"{tricky}\n{NOTED}", "b.tweet": NOTED})
    git(posts, "add", ".")
    found = lint.lines(".", "--changed-since", "HEAD")
    assert found == ["b.tweet:1", "b.tweet:3", "b.tweet:5"]


def test_a_last_line_without_an_end(posts: Path, lint: Lint) -> None:
    write(posts, {"a.tweet": NOTED.rstrip(), "b.tweet": NOTED.rstrip()})
    commit(posts)
    write(posts, {"a.tweet": f"{NOTED.rstrip()}&x=1", "b.tweet": f"{NOTED.rstrip()} or so"})
    assert lint.lines(".", "--changed-since", "HEAD") == ["a.tweet:5", "b.tweet:5"]


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_other_line_ends(posts: Path, lint: Lint, end: str) -> None:
    """A lone carriage return ends no line for git: then all of the text is one that changed."""
    write(posts, {"a.tweet": NOTED.replace("\n", end)})
    commit(posts)
    write(posts, {"a.tweet": NOTED.replace("looks at", "reads").replace("\n", end)})
    told = ["a.tweet:3"] if end == "\r\n" else ["a.tweet:1", "a.tweet:3", "a.tweet:5"]
    assert lint.lines(".", "--changed-since", "HEAD") == told


def test_a_file_that_git_takes_for_binary(posts: Path, lint: Lint) -> None:
    write(posts, {".gitattributes": "*.tweet binary\n"})
    commit(posts)
    write(posts, {"a.tweet": NOTED.replace("looks at", "reads")})
    assert lint.lines(".", "--changed-since", "HEAD") == ["a.tweet:3"]


def test_counts_are_told_with_their_post(posts: Path, lint: Lint) -> None:
    long = "A line that takes its room.\n" * 12
    write(posts, {"b.tweet": f"{long}\n---\n\nShort and old.\n"})
    commit(posts)
    write(posts, {"b.tweet": f"{long}\n---\n\nShort and new.\n"})
    assert lint.lines("b.tweet", "--changed-since", "HEAD") == []
    write(posts, {"b.tweet": f"The first.\n{long}\n---\n\nShort and old.\n"})
    assert lint.lines("b.tweet", "--changed-since", "HEAD") == ["b.tweet:11"]
    # Too much is too much also when it became less.
    write(posts, {"b.tweet": f"{long[28:]}\n---\n\nShort and old.\n"})
    assert lint.lines("b.tweet", "--changed-since", "HEAD") == ["b.tweet:11"]


def test_what_is_not_posted_is_no_change_of_a_post(posts: Path, lint: Lint) -> None:
    text = f"---\nplatform: x\n---\n{'A line of some length. ' * 20}\n"
    write(posts, {"b.md": text})
    commit(posts)
    write(posts, {"b.md": f"{text}\n<!-- not posted -->\n"})
    assert lint.lines("b.md", "--changed-since", "HEAD") == []


def test_a_tag_that_puts_others_over_the_limit_is_told(posts: Path, lint: Lint) -> None:
    text = "Dates are read in nine languages.\n\nMore to come.\n\n#a1 #b1\n"
    write(posts, {"b.tweet": text})
    commit(posts)
    write(posts, {"b.tweet": text.replace("Dates are", "#Dates are")})
    assert lint.lines("b.tweet", "--changed-since", "HEAD") == ["b.tweet:5"]


def test_a_new_target_is_a_change_of_every_post(posts: Path, lint: Lint) -> None:
    text = f"---\nplatform: mastodon\n---\n{'A line of some length.' * 20}\n"
    write(posts, {"b.md": text})
    commit(posts)
    write(posts, {"b.md": text.replace("mastodon", "x")})
    assert lint.lines("b.md", "--changed-since", "HEAD") == ["b.md:4"]


def test_the_whole_draft_is_told_when_any_of_it_changed(posts: Path, lint: Lint) -> None:
    text = "A first post that says what is new.\n\n---\n\n#tags #only\n"
    write(posts, {"b.tweet": text})
    commit(posts)
    write(posts, {"b.tweet": text.replace("says", "tells")})
    assert lint.lines("b.tweet", "--changed-since", "HEAD") == ["b.tweet:5"]


def test_a_branch_is_compared_from_where_it_began(posts: Path, lint: Lint) -> None:
    git(posts, "checkout", "-q", "-b", "topic")
    write(posts, {"b.tweet": NOTED})
    commit(posts)
    git(posts, "checkout", "-q", "main")
    write(posts, {"a.tweet": NOTED.replace("looks at", "reads")})
    commit(posts)
    git(posts, "checkout", "-q", "topic")
    new = ["b.tweet:1", "b.tweet:3", "b.tweet:5"]
    assert lint.lines(".", "--changed-since", "main...") == new
    # As plain `git diff` has it, what main changed is a difference, too.
    assert lint.lines(".", "--changed-since", "main") == ["a.tweet:3", *new]


def test_before_the_first_commit_all_is_new(tmp_path: Path, lint: Lint) -> None:
    folder = start(tmp_path / "empty")
    write(folder, {"a.tweet": NOTED})
    assert len(lint.lines(str(folder), "--changed-since", "HEAD")) == 3
    git(folder, "add", ".")
    assert len(lint.lines(str(folder), "--only-changed")) == 3


@pytest.mark.usefixtures("posts")
def test_what_is_on_standard_input_is_judged_in_full(
    lint: Lint, monkeypatch: pytest.MonkeyPatch
) -> None:
    import io
    import sys

    class Piped:
        buffer = io.BytesIO(NOTED.encode())

    monkeypatch.setattr(sys, "stdin", Piped)
    assert len(lint.lines("-", "--changed-since", "HEAD")) == 3


def test_only_what_has_changed_is_fixed(posts: Path, lint: Lint) -> None:
    text = NOTED.replace("looks at", "reads")
    write(posts, {"a.tweet": f"Hello.\n{text}"})
    assert lint.lines(".", "--changed-since", "HEAD", "--fix") == []
    mended = f"Hello.\n{text}".replace("/b?fbclid=2", "/b")
    assert (posts / "a.tweet").read_text(encoding="utf-8") == mended


def test_what_counts_is_a_check() -> None:
    assert {rule.check for rule in default()} >= COUNTING


# what is wrong


def test_a_revision_that_is_none(posts: Path, lint: Lint) -> None:
    message = "git knows no revision “nowhere” here"
    assert lint.mistake(".", "--changed-since", "nowhere") == message
    for odd in ("--output=x", "", "HEAD:a.tweet", "a b", "...", "HEAD..HEAD"):
        assert "no revision" in lint.mistake(".", f"--changed-since={odd}")
    assert sorted(os.listdir(posts)) == [".git", "a.tweet"]


def test_outside_of_a_repository(
    tmp_path: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    write(tmp_path, {"a.tweet": NOTED})
    assert "in no git repository" in lint.mistake(str(tmp_path), "--changed-since", "HEAD")


def test_without_git(posts: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(posts))
    assert "git cannot be run: No such file" in lint.mistake(".", "--changed-since", "HEAD")


def test_a_shallow_clone_says_what_is_missing(
    posts: Path, lint: Lint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = git(posts, "rev-parse", "HEAD")
    git(posts, "branch", "topic")
    write(posts, {"b.tweet": NOTED})
    commit(posts)
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", "--depth=1", f"file://{posts}", str(clone))
    monkeypatch.chdir(clone)
    said = lint.mistake(".", "--changed-since", first)
    assert "this clone is shallow" in said
    assert "fetch-depth: 0" in said
    git(clone, "fetch", "-q", "--depth=1", "origin", "topic:topic")
    assert len(lint.lines(".", "--changed-since", "topic")) == 3
    said = lint.mistake(".", "--changed-since", "topic...")
    assert "no commit in common in this clone, which is shallow" in said


def test_branches_without_a_common_commit(posts: Path, lint: Lint) -> None:
    git(posts, "checkout", "-q", "--orphan", "alone")
    write(posts, {"b.tweet": NOTED})
    commit(posts)
    assert lint.mistake(".", "--changed-since", "main...").endswith("no commit in common")
