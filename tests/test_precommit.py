"""The hook, run by the real pre-commit in a repository of posts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CLEAN = "The parser reads dates in nine languages now, because it looks at the month first.\n"
BROKEN = "---\nplatform: x\n---\nThe notes are at http://localhost:8000/notes for all to read.\n"


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def environment(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {**kept, "PRE_COMMIT_HOME": str(folder.parent / "cache")}


@pytest.fixture
def posts(tmp_path: Path) -> Path:
    """A repository of posts whose hook runs this checkout's socialint, as it is installed here."""
    (tmp_path / "posts").mkdir()
    hook = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    hook = hook.replace("language: python", "language: system")
    hook = hook.replace("entry: socialint", f"entry: {sys.executable} -m socialint")
    entry = "\n".join(f"      {line}" for line in hook.splitlines())
    config = f"repos:\n  - repo: local\n    hooks:\n{entry}\n"
    (tmp_path / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    (tmp_path / "socialint.toml").write_text('include = ["posts/*.md"]\n', encoding="utf-8")
    (tmp_path / "README.md").write_text("TODO: write. http://localhost/\n", encoding="utf-8")
    (tmp_path / "posts" / "clean.md").write_text(CLEAN, encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    return tmp_path


def hook(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What pre-commit makes of all files, or of what the arguments say."""
    return run(folder, "pre_commit", "run", "--color", "never", *(arguments or ["--all-files"]))


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        text=True,
        check=False,
    )


def test_clean_posts_pass_and_a_readme_is_no_draft(posts: Path) -> None:
    done = hook(posts)
    assert done.returncode == 0, done.stdout
    assert "All clear: 1 file" in done.stdout
    assert "README" not in done.stdout


def test_a_broken_post_fails_at_its_line(posts: Path) -> None:
    (posts / "posts" / "broken.md").write_text(BROKEN, encoding="utf-8")
    git(posts, "add", ".")
    done = hook(posts)
    assert done.returncode == 1
    assert "login-link" in done.stdout
    assert "posts/broken.md:4:18" in done.stdout


def test_warnings_are_seen_though_they_do_not_fail(posts: Path) -> None:
    text = "The parser reads dates now. #a #b #c #d #e #f #g\n"
    (posts / "posts" / "tags.md").write_text(text, encoding="utf-8")
    git(posts, "add", ".")
    done = hook(posts)
    assert done.returncode == 0
    assert "hashtag-overuse" in done.stdout


def test_what_the_configuration_excludes_is_left_out(posts: Path) -> None:
    (posts / "posts" / "broken.md").write_text(BROKEN, encoding="utf-8")
    config = 'include = ["posts/*.md"]\nextend-exclude = ["posts/broken.md"]\n'
    (posts / "socialint.toml").write_text(config, encoding="utf-8")
    git(posts, "add", ".")
    assert hook(posts).returncode == 0


OLD = """\
---
platform: x
---
The notes are at http://localhost:8000/notes for all to read.

The parser reads dates in nine languages now, because it looks at the month first.
"""


@pytest.fixture
def old(posts: Path) -> Path:
    """The repository with a post that was broken long ago."""
    (posts / "posts" / "old.md").write_text(OLD, encoding="utf-8")
    git(posts, "add", ".")
    git(posts, "commit", "-q", "-m", "old")
    return posts


def stage(folder: Path, text: str) -> None:
    (folder / "posts" / "old.md").write_text(text, encoding="utf-8")
    git(folder, "add", ".")


def test_what_was_broken_before_is_not_the_commits_business(old: Path) -> None:
    stage(old, OLD + "\n<!-- not posted -->\n")
    done = hook(old, "socialint")
    assert done.returncode == 0, done.stdout
    assert "All clear: 1 file" in done.stdout
    # An error is one of the whole post, which is now another.
    stage(old, OLD.replace("nine", "ten"))
    assert hook(old, "socialint").returncode == 1


def test_a_warning_is_told_where_its_line_was_changed(old: Path) -> None:
    shout = "LOOK AT THIS NOW PLEASE!!!"
    (old / "posts" / "clean.md").write_text(f"{CLEAN}\n{shout}\n", encoding="utf-8")
    git(old, "add", ".")
    assert "shouting" in hook(old, "socialint").stdout
    git(old, "commit", "-q", "-m", "shout")
    changed = CLEAN.replace("nine", "ten")
    (old / "posts" / "clean.md").write_text(f"{changed}\n{shout}\n", encoding="utf-8")
    git(old, "add", ".")
    done = hook(old, "socialint")
    assert "All clear: 1 file" in done.stdout
    assert "shouting" not in done.stdout


def test_what_is_not_staged_is_not_judged(old: Path) -> None:
    stage(old, OLD + "\n<!-- not posted -->\n")
    loud = OLD.replace("The parser", "http://localhost:9 The parser")
    (old / "posts" / "old.md").write_text(loud, encoding="utf-8")
    assert hook(old, "socialint").returncode == 0
    git(old, "add", ".")
    (old / "posts" / "old.md").write_text(OLD, encoding="utf-8")
    done = hook(old, "socialint")
    assert done.returncode == 1
    assert "posts/old.md:6:1" in done.stdout
    assert (old / "posts" / "old.md").read_text(encoding="utf-8") == OLD


def test_a_renamed_post_is_an_old_one(old: Path) -> None:
    git(old, "mv", "posts/old.md", "posts/moved.md")
    done = hook(old, "socialint")
    assert done.returncode == 0, done.stdout


def test_all_files_are_judged_in_full_when_they_are_asked_for(old: Path) -> None:
    done = hook(old)
    assert done.returncode == 1
    assert "posts/old.md:4:18" in done.stdout
    # Also while one of them is being changed.
    stage(old, OLD + "\n<!-- not posted -->\n")
    assert "posts/old.md:4:18" in hook(old).stdout


def test_a_branch_is_judged_by_what_it_changes(old: Path) -> None:
    git(old, "branch", "start")
    stage(old, OLD + "\n<!-- not posted -->\n")
    git(old, "commit", "-q", "-m", "first")
    done = hook(old, "--from-ref", "start", "--to-ref", "HEAD")
    assert done.returncode == 0, done.stdout
    (old / "posts" / "new.md").write_text(BROKEN, encoding="utf-8")
    git(old, "add", ".")
    git(old, "commit", "-q", "-m", "second")
    done = hook(old, "--from-ref", "start", "--to-ref", "HEAD")
    assert done.returncode == 1
    assert "posts/new.md:4:18" in done.stdout
    assert "posts/old.md:" not in done.stdout


def test_a_commit_is_stopped(old: Path) -> None:
    """With the hook installed, and git itself to run it; also for a part of what is staged."""
    assert run(old, "pre_commit", "install").returncode == 0
    (old / "posts" / "new.md").write_text(BROKEN, encoding="utf-8")
    stage(old, OLD + "\n<!-- not posted -->\n")
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    commit = ["git", *identity, "commit", "-m", "new"]
    every = {"cwd": old, "env": environment(old), "capture_output": True, "text": True}
    done = subprocess.run(commit, check=False, **every)  # type: ignore[call-overload]
    assert done.returncode == 1
    assert "posts/new.md:4:18" in done.stderr + done.stdout
    part = [*commit, "posts/old.md"]
    done = subprocess.run(part, check=False, **every)  # type: ignore[call-overload]
    assert done.returncode == 0, done.stderr + done.stdout


def test_old_findings_are_asked_for_by_an_option(old: Path) -> None:
    config = (old / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    every = f"{config}\n        args: [--no-only-changed]\n"
    (old / ".pre-commit-config.yaml").write_text(every, encoding="utf-8")
    stage(old, OLD + "\n<!-- not posted -->\n")
    assert hook(old, "socialint").returncode == 1


def test_the_hook_is_one_that_pre_commit_takes() -> None:
    manifest = str(ROOT / ".pre-commit-hooks.yaml")
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", manifest]
    assert subprocess.run(command, check=False).returncode == 0


def test_a_repository_installs_the_hook_from_this_one(tmp_path: Path) -> None:
    """As a user's pre-commit would: clone, build, install, run."""
    source = tmp_path / "socialint"
    git(tmp_path, "clone", "-q", str(ROOT), str(source))
    if not (source / ".pre-commit-hooks.yaml").exists():
        pytest.skip("the hook is not committed yet")
    folder = tmp_path / "posts"
    folder.mkdir()
    git(folder, "init", "-q")
    (folder / "broken.tweet").write_text("http://localhost:8000 is where it is\n", encoding="utf-8")
    git(folder, "add", ".")
    command = [sys.executable, "-m", "pre_commit", "try-repo", str(source), "socialint"]
    done = subprocess.run(
        [*command, "--all-files", "--color", "never"],
        cwd=folder,
        env={**environment(folder), "PRE_COMMIT_HOME": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        check=False,
    )
    if "No matching distribution" in done.stdout or "NewConnectionError" in done.stdout:
        pytest.skip("the packages that it needs cannot be installed here")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "login-link" in done.stdout
