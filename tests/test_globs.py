import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.globs import any_matches, matches


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.md", "a.md"),
        ("*.md", "posts/2024/a.md"),
        ("posts", "posts/a.md"),
        ("posts/", "posts/a.md"),
        ("posts/", "deep/posts/a.md"),
        ("posts/", "posts/"),
        ("/posts", "posts/a.md"),
        ("./posts", "posts/a.md"),
        ("posts/**", "posts/2024/a.md"),
        ("posts/**/*.md", "posts/a.md"),
        ("posts/**/*.md", "posts/x/y/a.md"),
        ("**/feed_bot/**", "posts/feed_bot/a.md"),
        ("**/feed_bot", "feed_bot/a.md"),
        ("a/**/b/**/c", "a/b/x/b/c"),
        ("a?c", "x/abc"),
        ("[!a-c]x", "dx"),
        ("[]x]", "]"),
        ("\\*.md", "*.md"),
        ("*a*b*", "xaxxb"),
        ("*a*b", "aab"),
        ("[", "["),
        (".", "any/thing"),
        ("ü*.md", "üben.md"),
    ],
)
def test_matches(pattern: str, path: str) -> None:
    assert matches(pattern, path)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.md", "a.mdx"),
        ("posts", "blogposts/a.md"),
        ("posts/", "posts"),
        ("/posts", "deep/posts/a.md"),
        ("./posts", "deep/posts/a.md"),
        ("posts/*.md", "posts/x/a.md"),
        ("posts/*.md", "deep/posts/a.md"),
        ("posts/**", "posts"),
        ("posts/**", "posts/"),
        ("a/*/c", "a/c"),
        ("a?c", "a/c"),
        ("a[!b]c", "a/c"),
        ("[b-a]", "a"),
        ("*.MD", "a.md"),
        ("\\*.md", "a.md"),
        ("", "a"),
        ("/", "a"),
        ("a\nb", "a"),
    ],
)
def test_does_not_match(pattern: str, path: str) -> None:
    assert not matches(pattern, path)


def test_any_of_several() -> None:
    assert any_matches(("*.txt", "*.md"), "a.md")
    assert not any_matches((), "a.md")


def test_stars_take_no_time_beyond_the_path() -> None:
    assert not matches("*a" * 40 + "b", "a" * 4000)
    assert not matches("**/a/" * 20 + "b", "a/" * 500)


@given(st.text("ab*?[]!-\\/.^", max_size=12), st.text("ab/.-*[]", min_size=1, max_size=12))
def test_any_pattern_is_answered(pattern: str, path: str) -> None:
    assert matches(pattern, path) in (True, False)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_agrees_with_git(tmp_path: Path) -> None:
    """Every short pattern against every short path, as `git check-ignore` sees it."""
    patterns = [
        *("a", "*", "a*", "*b", "a?", "[ab]", "[!a]b", "/a", "/*b", "a/", "a/b", "a/*", "a/**"),
        *("**/a", "**/a/b", "a/**/b", "**/a/**", "a/**/", "*/a", "**", "a**b", "**/**/b", "\\a"),
        *("a*b*a", "a[a-b]/b", "[]a]", "[!]a]b"),
    ]
    known = [
        *(
            "a",
            "b",
            "ab",
            "ba",
            "aba",
            "abba",
            "a/a",
            "a/b",
            "b/a",
            "ab/b",
            "b/a/b",
            "a/b/a",
            "a/a/b",
        ),
        *("b/ab", "b/b/a/b", "a/b/b/a", "aa/b", "b/a/a/b"),
    ]
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    for pattern in patterns:
        (tmp_path / ".git/info/exclude").write_text(pattern + "\n", encoding="utf-8")
        done = subprocess.run(
            ["git", "-C", tmp_path, "check-ignore", "--no-index", "--stdin"],
            input="\n".join(known),
            capture_output=True,
            text=True,
            check=False,
        )
        ours = [path for path in known if matches(pattern, path)]
        assert ours == done.stdout.split(), pattern
