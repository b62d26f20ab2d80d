"""Which files are drafts."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from socialint.discovery import Found, discover, excluded
from socialint.frontpeek import names_target
from socialint.result import Mistake
from socialint.selection import DiscoverySettings

Write = Callable[..., None]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes files with one text into the folder that the test runs in."""
    monkeypatch.chdir(tmp_path)

    def write(*paths: str, text: str = "hi") -> None:
        for path in paths:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            Path(path).write_text(text, encoding="utf-8")

    return write


def search(*paths: str, force_exclude: bool = False, **settings: Any) -> Found:
    mine = DiscoverySettings(os.getcwd())._replace(**settings)
    return discover(paths or (".",), lambda _: mine, force_exclude=force_exclude)


def files(*paths: str, **settings: Any) -> tuple[str, ...]:
    found = search(*paths, **settings)
    assert found.mistakes == ()
    return found.files


def test_a_path_that_is_named_is_linted_whatever_it_is(write: Write) -> None:
    write("README.md", "notes.rst", "node_modules/a.md", ".gitignore", text="*.md\n*.rst\n")
    named = ("README.md", "node_modules/a.md", "notes.rst")
    assert files(*named) == named


def test_in_a_folder_the_suffix_tells(write: Write) -> None:
    write("a.tweet", "posts/b.toot", "posts/C.TWEET", "README.md", "notes.txt", "x.py", "tweet")
    found = search()
    assert found.files == ("a.tweet", "posts/C.TWEET", "posts/b.toot")
    assert found.passed_over == 2
    assert found.empty == ()


def test_include_names_texts(write: Write) -> None:
    write("posts/a.md", "posts/b.txt", "posts/c.png", "docs/a.md", "posts/deep/d.markdown")
    assert files(include=("posts/**",)) == ("posts/a.md", "posts/b.txt", "posts/deep/d.markdown")
    assert files(include=("a.md",)) == ("docs/a.md", "posts/a.md")


def test_include_names_other_files_only_by_their_suffix(write: Write) -> None:
    write("posts/a.post", "posts/b.png", "posts/c.md")
    assert files(include=("posts/*.post", "posts/b*")) == ("posts/a.post",)
    assert files(include=("posts/*",)) == ("posts/c.md",)


@pytest.mark.parametrize(
    "front",
    [
        "platform: x",
        "platform: LinkedIn",
        'platforms: ["x", mastodon]',
        "platforms:\n- bluesky",
        "platforms:\n  # two\n  - android\n\n  - 'bluesky'",
        "title: t\nplatform: twitter  # once",
        "platform: mastadon",
        "platform:",
        "platform: company-page",
        "media:\n- bluesky-galaxyproject",
        "media: [mastodon-eu-freiburg, matrix-eu]",
        "media:\n - slack-galaxy\ntitle: t",
        "media: company-page",
        "media:\n-\n  linkedin-galaxyproject",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_front_matter_names_a_target(front: str, end: str) -> None:
    head = f"---\n{front}\n---\n\nText".replace("\n", end).encode()
    assert names_target(head, {"company-page"})
    assert names_target(b"\xef\xbb\xbf" + head, {"company-page"})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "platform: x",
        "--- platform: x\n---\n",
        "---\ntitle: The platform: x\n---\n",
        "---\ntitle: t\n---\nplatform: x\n",
        "---\ntitle: t\n  platform: x\n---\n",
        "---\n# platform: x\n---\n",
        "---\nplatform: android\n---\n",
        "---\nplatforms: [ios, web]\n---\n",
        "---\nmedia:\n- file: x-ray.png\n---\n",
        "---\nmedia:\n- x-ray.png\n- x-rays/one\n---\n",
        "---\nmedia: company-page\n---\n",
        "---\nmedia:\ntags:\n- x\n---\n",
        "---\ntags: [x, mastodon]\n---\nmedia",
    ],
)
def test_other_front_matter_names_none(text: str) -> None:
    assert not names_target(text.encode())


@given(st.text(st.sampled_from("-: #,[]\"'xmediaplatform\n\t"), max_size=60))
def test_any_front_matter_is_looked_at(text: str) -> None:
    assert names_target(f"---\n{text}".encode()) in (True, False)


def test_a_target_in_front_matter_makes_a_text_a_draft(write: Write) -> None:
    write("a.md", "b.txt", text="---\nplatform: x\n---\nHello")
    write("c.md", text="---\nmedia: [shop]\n---\nHello")
    write("d.md", text="---\ntitle: Manual\n---\nHello")
    found = search(accounts={"shop"})
    assert found.files == ("a.md", "b.txt", "c.md")
    assert found.passed_over == 1


def test_front_matter_is_looked_for_in_the_first_bytes_only(write: Write) -> None:
    write("a.md", text=f"---\ntitle: {'t' * 5000}\nplatform: x\n---\n")
    assert search().passed_over == 1


def test_exclusions_hold_for_what_is_found(write: Write) -> None:
    write("a.tweet", "node_modules/b.tweet", "x/.venv/c.tweet", "old/d.tweet", "x/e.draft.tweet")
    assert files(extend_exclude=("old/", "*.draft.*")) == ("a.tweet",)
    assert files(exclude=("a.tweet",), extend_exclude=("node_modules", "x")) == ("old/d.tweet",)


def test_hidden_folders_are_searched(write: Write) -> None:
    write(".drafts/a.tweet", ".git/b.tweet")
    assert files() == (".drafts/a.tweet",)


def test_globs_are_relative_to_their_root(write: Write) -> None:
    write("posts/old/a.tweet", "posts/new/b.tweet", "posts/new/c.md")
    found = files("posts/new", "posts", exclude=("posts/old",), include=("/posts/new/*",))
    assert found == ("posts/new/b.tweet", "posts/new/c.md")


def test_a_folder_that_is_named_is_searched_though_it_is_excluded(write: Write) -> None:
    write("old/build/a.tweet", "old/node_modules/b.tweet", ".gitignore", text="build/\n")
    assert files("old/build", exclude=("old", "node_modules")) == ("old/build/a.tweet",)
    assert files("old", exclude=("old/", "node_modules", "build")) == ()


def test_a_folder_outside_the_root_is_searched_by_names_alone(write: Write) -> None:
    write("build/project/a.tweet", "build/project/build/b.tweet", "other/x")
    found = files("build/project", root=os.path.join(os.getcwd(), "other"))
    assert found == ("build/project/a.tweet",)


def test_each_folder_has_the_settings_of_its_nearest_configuration(write: Write) -> None:
    write("a.md", "b.md", "sub/a.md", "sub/b.md", "sub/deep/b.md", "sub/deep/a.md")
    top = DiscoverySettings(".", include=("/a.md",))
    sub = DiscoverySettings("sub", include=("/b.md", "deep/a.md"))
    found = discover((".",), lambda path: sub if path.startswith("sub") else top)
    assert found.files == ("a.md", "sub/b.md", "sub/deep/a.md")
    assert found.passed_over == 3


def test_force_exclude_holds_for_what_is_named(write: Write) -> None:
    write("a.tweet", "old/b.tweet", "old/deep/c.tweet", "node_modules/d.tweet")
    named = ("a.tweet", "old/b.tweet", "old/deep", "node_modules/d.tweet")
    assert files(*named, force_exclude=True, extend_exclude=("old/",)) == ("a.tweet",)
    assert len(files(*named, extend_exclude=("old/",))) == 4


def test_force_exclude_knows_names_outside_the_root(write: Write) -> None:
    write("node_modules/a.tweet", "b.tweet", "sub/x")
    settings = DiscoverySettings("sub")
    assert excluded("node_modules/a.tweet", lambda _: settings)
    assert not excluded("b.tweet", lambda _: settings)


def test_force_exclude_looks_at_where_a_link_stands(write: Write) -> None:
    write("old/a.tweet", "posts/x")
    os.symlink("../old/a.tweet", "posts/a.tweet")
    settings = DiscoverySettings(".", extend_exclude=("old",))
    assert not excluded("posts/a.tweet", lambda _: settings)
    assert excluded("old/a.tweet", lambda _: settings)


def test_gitignore_is_respected_from_the_top_of_the_repository(write: Write) -> None:
    write("repo/a/b/c.tweet", "repo/a/b/d.tweet", "repo/a/e.tweet", "repo/.git/HEAD")
    write(".gitignore", text="*\n")  # above the repository: not ours
    write("repo/.gitignore", text="d.tweet\n/a/e.tweet\n")
    assert files("repo") == files("repo/a") == files("repo/a/b") == ("repo/a/b/c.tweet",)
    write("repo/a/.gitignore", text="!d.tweet\n!/e.tweet")
    assert files("repo/a/b") == ("repo/a/b/c.tweet", "repo/a/b/d.tweet")
    assert len(files("repo/a")) == 3


def test_a_repository_in_a_repository_has_its_own_rules(write: Write) -> None:
    write(".git/HEAD", "inner/.git/HEAD", "inner/a.tweet", "b.tweet", "gone/.git/x", "gone/c.tweet")
    write(".gitignore", text="*.tweet\n/gone/")
    assert files() == ("inner/a.tweet",)


def test_gitignore_counts_without_a_repository(write: Write) -> None:
    write("a.tweet", "b.tweet")
    write(".gitignore", text="b.tweet")
    assert files() == ("a.tweet",)


def test_a_gitignore_that_cannot_be_read_ignores_nothing(write: Write) -> None:
    write("a.tweet", ".gitignore/b.tweet")
    assert files() == (".gitignore/b.tweet", "a.tweet")


def test_a_missing_path_is_a_mistake_with_the_nearest_name(write: Write) -> None:
    write("drafts/launch.md", "a.tweet")
    found = search("drafts/lunch.md", "a.tweet", "draft/launch.md", "zzz", "a.tweet/", "")
    assert found.files == ("a.tweet",)
    assert found.mistakes == (
        Mistake("no such file or folder", ""),
        Mistake("no such file or folder, did you mean a.tweet?", "a.tweet/"),
        Mistake("no such file or folder, did you mean drafts?", "draft/launch.md"),
        Mistake("no such file or folder, did you mean drafts/launch.md?", "drafts/lunch.md"),
        Mistake("no such file or folder", "zzz"),
    )


def test_a_folder_without_drafts_is_named(write: Write) -> None:
    write("docs/README.md", "posts/a.tweet", "posts/empty/x", "links/x")
    os.symlink("../posts/a.tweet", "links/a.tweet")
    found = search("docs", "posts", "posts/empty", "links")
    assert found.empty == ("docs", "posts/empty")
    assert found.passed_over == 1


def test_a_file_is_linted_once(write: Write, tmp_path: Path) -> None:
    write("posts/a.tweet", "posts/README.md")
    os.symlink("a.tweet", "posts/0.tweet")
    os.symlink("posts", "link")
    everything = ("posts/a.tweet", "./posts//a.tweet", "posts", "posts/", "link", "posts/README.md")
    assert files(*everything, str(tmp_path)) == ("posts/README.md", "posts/a.tweet")
    assert search(*everything).passed_over == 0


def test_a_link_to_a_file_is_followed(write: Write) -> None:
    write("elsewhere/a.tweet", "elsewhere/b.md", "posts/x", text="---\nplatform: x\n---\n")
    os.symlink("../elsewhere/a.tweet", "posts/a.tweet")
    os.symlink("../elsewhere/b.md", "posts/b.md")
    assert files("posts") == ("posts/a.tweet", "posts/b.md")
    assert files() == ("elsewhere/a.tweet", "elsewhere/b.md")


def test_a_link_to_a_folder_is_followed_when_named_and_never_in_a_circle(write: Write) -> None:
    write("posts/a.tweet")
    os.symlink(".", "posts/again")
    os.symlink("posts", "link")
    os.symlink("/", "all.tweet")
    os.symlink("me.md", "me.md")
    assert files() == ("posts/a.tweet",)
    assert files("link") == ("link/a.tweet",)


def test_a_broken_link_that_should_be_a_draft_is_not_passed_over(write: Write) -> None:
    write("x")
    os.symlink("nowhere", "a.tweet")
    os.symlink("nowhere", "b.md")
    assert search() == Found(("a.tweet",), passed_over=1)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(write: Write) -> None:
    write("x")
    os.mkfifo("a.md")
    assert search().passed_over == 1


def test_a_folder_that_cannot_be_listed_is_a_mistake(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("a.tweet", "secret/b.tweet", "secret/c.md")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if "secret" in path:
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = search()
    assert found.files == ("a.tweet",)
    assert found.mistakes == (Mistake("cannot look into the folder: permission denied", "secret"),)


def test_a_text_that_cannot_be_opened_is_a_mistake(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("posts/a.md")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    message = "cannot tell whether this is a draft: permission denied"
    assert search().mistakes == (Mistake(message, "posts/a.md"),)


def test_a_dash_is_standard_input_and_a_file_of_that_name_can_be_named(write: Write) -> None:
    write("-")
    assert files("-") == ("-",)
    assert files("./-") == ("./-",)


@pytest.fixture
def deep(tmp_path: Path) -> Iterator[Path]:
    """A folder in more folders than a program can nest calls."""
    folder = tmp_path
    try:
        for _ in range(1200):
            (folder / "d").mkdir()
            folder /= "d"
    except OSError as error:
        reason = f"such a path is too long here: {error}"
    else:
        reason = ""
    try:
        if reason:
            pytest.skip(reason)
        yield folder
    finally:
        # What removes a test's folder cannot nest as deep either.
        while folder != tmp_path:
            for file in folder.iterdir():
                file.unlink()
            folder.rmdir()
            folder = folder.parent


def test_folders_may_be_deep(deep: Path, tmp_path: Path) -> None:
    (deep / "a.tweet").touch()
    found = discover([str(tmp_path)], lambda _: DiscoverySettings(str(tmp_path)))
    assert found.files == (str(deep / "a.tweet"),)


@given(st.lists(st.sampled_from("/.-ab"), max_size=8).map("".join))
@example("/")
@example("../b")
def test_any_path_is_answered(path: str) -> None:
    # Nothing is searched: what is excluded by force is not looked into.
    settings = DiscoverySettings("/", exclude=("*", "."))
    found = discover([path], lambda _: settings, force_exclude=True)
    assert len(found.files) + len(found.mistakes) <= 1
