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


def hook(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--all-files", "--color", "never"],
        cwd=folder,
        env={**os.environ, "PRE_COMMIT_HOME": str(folder / ".cache")},
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
        env={**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        check=False,
    )
    if "No matching distribution" in done.stdout or "NewConnectionError" in done.stdout:
        pytest.skip("the packages that it needs cannot be installed here")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "login-link" in done.stdout
