"""A real repository of posts, as its reviewers see it: only what is new is told.

The collection is no part of the project; without it these tests are skipped.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.repositories import commit, git, start, write

ROOT = Path(__file__).parent.parent
DRAFTS = ROOT.parent / "shared" / "drafts"
TOOLS = {
    "galaxy-social": ("usegalaxy-eu+galaxy-social", "posts"),
    "twitter-together": ("AaltoSciComp+scicompaalto-twitter", "tweets"),
}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not DRAFTS.is_dir(), reason="the collection of drafts is not here"),
]


def lint(folder: Path, *arguments: str) -> Any:
    command = [sys.executable, "-m", "socialint", "--output-format", "json", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return json.loads(done.stdout)


def told(report: Any) -> set[tuple[str, str]]:
    assert not report["errors"]
    return {
        (result["path"], found["rule"])
        for result in report["results"]
        for found in result["findings"]
    }


@pytest.fixture(params=sorted(TOOLS))
def repository(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path]:
    """The repository with all that it holds committed, and one old draft with a finding."""
    name, posts = TOOLS[request.param]
    folder = tmp_path / "repository"
    shutil.copytree(DRAFTS / name, folder)
    if not (folder / posts).is_dir():
        pytest.skip(f"{name} has no folder {posts} here")
    start(folder)
    commit(folder, "all of it")
    return folder, folder / posts


NEW = {
    "galaxy-social": (
        "new.md",
        "---\nmedia:\n  - mastodon-galaxy\n---\nRead https://example.org/a?fbclid=1 there.\n",
    ),
    "twitter-together": ("new.tweet", "Read https://example.org/a?fbclid=1 there.\n"),
}


def test_a_branch_is_told_of_what_is_new_in_it(repository: tuple[Path, Path]) -> None:
    folder, posts = repository
    every = told(lint(folder, str(posts)))
    assert len(every) > 5
    tool = "galaxy-social" if posts.name == "posts" else "twitter-together"
    name, text = NEW[tool]
    git(folder, "checkout", "-q", "-b", "topic")
    write(posts, {name: text})
    path, _ = min(every)
    old = folder / path if (folder / path).exists() else Path(path)
    moved = old.with_name(f"renamed{old.suffix}")
    git(folder, "mv", str(old), str(moved))
    commit(folder, "a new post, and one moved")
    found = told(lint(folder, str(posts), "--changed-since", "main..."))
    assert {os.path.basename(path) for path, _ in found} == {name}
    assert "click-identifier" in {rule for _, rule in found}


def test_a_baseline_leaves_only_what_is_new(repository: tuple[Path, Path]) -> None:
    folder, posts = repository
    baseline = ("--baseline", "known.json")
    assert told(lint(folder, str(posts), *baseline, "--write-baseline")) == set()
    assert told(lint(folder, str(posts), *baseline)) == set()
    # As one process and as several, and with every draft in another place.
    moved = posts.with_name("moved")
    posts.rename(moved)
    assert told(lint(folder, str(moved), *baseline, "--jobs", "1")) == set()
    tool = "galaxy-social" if posts.name == "posts" else "twitter-together"
    name, text = NEW[tool]
    write(moved, {name: text})
    found = told(lint(folder, str(moved), *baseline, "--jobs", "2"))
    assert {os.path.basename(path) for path, _ in found} == {name}


def test_a_change_in_many_drafts_is_judged_by_several_processes(
    repository: tuple[Path, Path],
) -> None:
    folder, posts = repository
    for path in posts.rglob("*"):
        if path.suffix in {".md", ".tweet"}:
            path.write_bytes(path.read_bytes() + b"\nRead https://example.org/a?fbclid=1 there.\n")
    since = (str(posts), "--changed-since", "HEAD")
    one = lint(folder, *since, "--jobs", "1")
    assert one == lint(folder, *since, "--jobs", "2")
    assert "click-identifier" in {rule for _, rule in told(one)}
