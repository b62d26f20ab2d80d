"""What a .gitignore leaves out, held against Git itself."""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from socialint.discovery import discover
from socialint.gitignore import Ignore
from socialint.selection import DiscoverySettings


@pytest.mark.parametrize(
    ("text", "path", "verdict"),
    [
        ("", "a.tweet", None),
        ("# a.tweet\n\n", "a.tweet", None),
        ("*.tweet", "a.tweet", True),
        ("*.tweet\r\n", "posts/a.tweet", True),
        ("\ufeff*.tweet", "a.tweet", True),
        ("a.tweet  ", "a.tweet", True),
        ("a\\ ", "a ", True),
        ("a\\", "a\\", None),
        ("\\#a", "#a", True),
        ("\\!a", "!a", True),
        ("*.tweet\n!a.tweet", "a.tweet", False),
        ("!a.tweet\n*.tweet", "a.tweet", True),
        ("build/", "build/", True),
        ("build/", "build", None),
        ("build/", "build/a.tweet", None),
        ("/a.tweet", "posts/a.tweet", None),
        ("posts/*.tweet", "old/posts/a.tweet", None),
        ("posts/**", "posts/old/a.tweet", True),
        ("posts/**", "posts/", None),
        ("posts/**/", "posts/old/a.tweet", None),
        (".", "a.tweet", None),
        ("./a.tweet", "a.tweet", None),
    ],
)
def test_a_line_speaks_of_a_path(text: str, path: str, verdict: bool | None) -> None:
    assert Ignore(text).verdict(path) is verdict


PATHS = (
    "a.tweet",
    "b.tweet",
    "build/a.tweet",
    "build/posts/b.tweet",
    "posts/a.tweet",
    "posts/old/a.tweet",
    "posts/old/posts/b.tweet",
    "posts/new/b c.tweet",
)
names = st.sampled_from(["a.tweet", "b*", "*.tweet", "*", "?.tweet", "[ab].tweet", "posts", "old"])
parts = st.lists(st.one_of(names, st.just("**"), st.just("build")), min_size=1, max_size=3)
lines = st.builds(
    lambda no, start, middle, end: no + start + "/".join(middle) + end,
    st.sampled_from(["", "", "!"]),
    st.sampled_from(["", "/"]),
    parts,
    st.sampled_from(["", "", "/"]),
)
files = st.lists(lines, max_size=4).map("\n".join)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
@settings(max_examples=60, deadline=None)
@given(files, files, files)
@example("posts/**\n!posts/**/\n!posts/**/b.tweet", "", "")
@example("*.tweet\n!posts/", "", "")
@example("/*\n!/posts", "old", "!a.tweet")
def test_a_folder_is_searched_as_git_sees_it(top: str, posts: str, old: str) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for path in PATHS:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).touch()
        for place, text in (("", top), ("posts", posts), ("posts/old", old)):
            (root / place / ".gitignore").write_text(text)
        git = ("git", "-C", folder)
        subprocess.run((*git, "init", "-q"), check=True)
        listed = subprocess.run(
            (*git, "ls-files", "-z", "--others", "--exclude-per-directory=.gitignore"),
            check=True,
            capture_output=True,
        )
        theirs = {path for path in listed.stdout.decode().split("\0") if path.endswith(".tweet")}
        found = discover([folder], lambda _: DiscoverySettings(folder, exclude=()))
    assert {str(Path(path).relative_to(folder)) for path in found.files} == theirs
