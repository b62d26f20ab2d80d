"""Real posts in a git repository: what author, hook and reviewer of a pull request are told.

The posts are those of projects that publish with galaxy-social and twitter-together. On `main`
stand their posts as they are, with hundreds of findings that nobody is to be bothered with; a pull
request adds one post, and changes a line of another that has findings of its own.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests import action_runner
from tests.action_runner import Done, socialint
from tests.repositories import commit, git, start, write
from tests.test_precommit import ROOT, environment
from tests.test_report_github import commands

DRAFTS = ROOT.parent / "shared" / "drafts"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not DRAFTS.is_dir(), reason="no real drafts beside the repository"),
]


class Style(NamedTuple):
    """How a project keeps its posts: where they come from, what is new, and what is changed."""

    project: str
    folder: str
    new: str
    head: str
    old: str


STYLES = [
    Style(
        "usegalaxy-eu+galaxy-social",
        "posts",
        "posts/2026/2026-11-dates.md",
        "---\nmedia:\n - mastodon-eu-freiburg\n - bluesky-galaxyproject\n---\n",
        "posts/20205/2025-02-10-EGD2025.md",
    ),
    Style("nodejs+tweet", "tweets", "tweets/dates.tweet", "", "tweets/NodeCertSale2.tweet"),
]

GOOD = "The parser reads dates in nine languages now, as it looks at the month first.\n"
BAD = f"{GOOD}\nThe notes are at http://localhost:8000/notes for all to read.\n"
TRACKED = "\nWhat changed: https://example.org/changes?fbclid=1 for those who were there.\n"

Found = set[tuple[str, str]]


class Team:
    """A repository of posts with a pull request."""

    def __init__(self, folder: Path, style: Style) -> None:
        self.folder, self.style = start(folder), style
        shutil.copytree(DRAFTS / style.project / style.folder, folder / style.folder)
        commit(folder, "posts")
        assert socialint(folder, "init").returncode == 0
        entry = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
        entry = entry.replace("language: python", "language: system")
        entry = entry.replace("entry: socialint", f"entry: {sys.executable} -m socialint")
        entry = "\n".join(f"      {line}" for line in entry.splitlines())
        hook = f"repos:\n  - repo: local\n    hooks:\n{entry}\n"
        write(folder, {".pre-commit-config.yaml": hook})
        self.base = commit(folder, "socialint")
        git(folder, "checkout", "-q", "-b", "topic")

    def propose(self, text: str) -> None:
        """A new post, and one line more in an old one; staged."""
        path = self.folder / self.style.old
        old = git(self.folder, "show", f"main:{self.style.old}")
        path.write_text(f"{old}\n{TRACKED}", encoding="utf-8")
        write(self.folder, {self.style.new: self.style.head + text})
        git(self.folder, "add", ".")

    def found(self, *arguments: str) -> Found:
        """What the command line finds, as path and rule."""
        return pairs(self.report(*arguments))

    def report(self, *arguments: str) -> Any:
        done = socialint(self.folder, ".", "--output-format", "json", "--no-cache", *arguments)
        return json.loads(done.stdout)

    def hook(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", "--color", "never", *arguments],
            cwd=self.folder,
            env=environment(self.folder),
            capture_output=True,
            text=True,
            check=False,
        )

    def review(self, temporary: Path, **inputs: str) -> Done:
        """What the action makes of the pull request, merged as GitHub merges it."""
        head = git(self.folder, "rev-parse", "topic")
        git(self.folder, "checkout", "-q", "--detach", "main")
        git(self.folder, "merge", "-q", "--no-ff", "-m", "merge", "topic")
        merge = git(self.folder, "rev-parse", "HEAD")
        event = {"pull_request": {"head": {"sha": head}, "base": {"sha": self.base}}}
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        more = {"GITHUB_EVENT_NAME": "pull_request", "GITHUB_SHA": merge}
        try:
            return action_runner.run(given, self.folder, temporary=temporary, event=event, **more)
        finally:
            git(self.folder, "checkout", "-q", "topic")


def pairs(report: Any) -> Found:
    return {(file["path"], one["rule"]) for file in report["results"] for one in file["findings"]}


@pytest.fixture(params=STYLES, ids=lambda style: style.project)
def team(request: pytest.FixtureRequest, tmp_path: Path) -> Team:
    return Team(tmp_path / "team", request.param)


@pytest.fixture
def temporary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return action_runner.prepared(tmp_path_factory.getbasetemp())


def test_the_author_is_told_of_what_changed(team: Team) -> None:
    everything = team.found()
    assert any(path == team.style.old for path, _ in everything)
    team.propose(BAD)
    style = team.style
    report = team.report("--changed-since", "main")
    found = pairs(report)
    assert {path for path, _ in found} <= {style.new, style.old}
    assert {(style.new, "login-link"), (style.old, "click-identifier")} <= found
    # What stands in lines that nobody touched is left alone, in the changed post too.
    lines = git(team.folder, "show", f"main:{style.old}").count("\n") + 1
    for file in report["results"]:
        if file["path"] == style.old:
            assert file["findings"]
            whole = {"pure-self-promotion", "hashtag-overuse", "stray-part"}
            for one in file["findings"]:
                assert one["span"]["end"]["line"] > lines or one["rule"] in whole, one
    # Nothing that was there before is lost from the whole.
    assert everything - {(style.old, rule) for _, rule in everything} <= team.found()


def test_the_hook_stops_what_is_broken_and_nothing_else(team: Team) -> None:
    team.propose(BAD)
    done = team.hook()
    assert done.returncode == 1
    assert f"{team.style.new}:" in done.stdout
    assert "login-link" in done.stdout
    assert "click-identifier" in done.stdout
    assert told(done.stdout, team) == {team.style.new, team.style.old}
    team.propose(GOOD)
    done = team.hook()
    assert done.returncode == 0, done.stdout
    assert "login-link" not in done.stdout
    commit(team.folder, "post")
    done = team.hook("--from-ref", "main", "--to-ref", "HEAD")
    assert done.returncode == 0, done.stdout
    assert told(done.stdout, team) <= {team.style.new, team.style.old}


def told(text: str, team: Team) -> set[str]:
    """The posts that a text names."""
    every = git(team.folder, "-c", "core.quotePath=false", "ls-files", team.style.folder)
    return {path for path in every.splitlines() if path in text}


def test_the_reviewer_sees_the_pull_request(team: Team, temporary: Path) -> None:
    team.propose(BAD)
    commit(team.folder, "post")
    done = team.review(temporary)
    style = team.style
    assert done.code == 1, done.log
    assert done.outputs["files"] == "2"
    assert done.outputs["errors"] == "1"
    at = {(one.get("file"), one["title"]) for _, one, _ in commands(done.log)}
    assert {path for path, _ in at} == {style.new, style.old}
    assert (style.new, "socialint: login-link") in at
    assert (style.old, "socialint: click-identifier") in at
    assert f"`{style.new}` as it will be read" in done.summary
    assert GOOD.strip() in done.summary
    assert told(done.summary, team) == {style.new, style.old}
    # The author mends it, and the check is green; what else is said does not fail it.
    team.propose(GOOD)
    commit(team.folder, "mended")
    done = team.review(temporary)
    assert done.code == 0, done.log
    assert done.outputs["errors"] == "0"


def test_a_baseline_knows_what_was_there(team: Team, temporary: Path) -> None:
    done = socialint(team.folder, ".", "--baseline", "known.json", "--write-baseline")
    assert "known.json holds" in done.stderr
    assert team.found("--baseline", "known.json") == set()
    commit(team.folder, "baseline")
    git(team.folder, "checkout", "-q", "main")
    git(team.folder, "merge", "-q", "--ff-only", "topic")
    git(team.folder, "checkout", "-q", "topic")
    team.propose(BAD)
    # A post that is moved takes what is known of it along.
    moved = next(path for path, _ in sorted(team.found()) if path not in team.style[2:])
    folder = str(Path(moved).parent)
    git(team.folder, "mv", moved, f"{folder}/moved-{Path(moved).name}")
    commit(team.folder, "post")
    new = team.found("--baseline", "known.json")
    assert {path for path, _ in new} <= {team.style.new, team.style.old}
    assert {(team.style.new, "login-link"), (team.style.old, "click-identifier")} <= new
    done_ = team.review(temporary, baseline="known.json", changed_only="false")
    assert done_.code == 1, done_.log
    assert done_.outputs["errors"] == "1"
    assert {one.get("file") for _, one, _ in commands(done_.log)} <= {
        team.style.new,
        team.style.old,
    }


def test_a_moved_post_is_no_news(team: Team, temporary: Path) -> None:
    git(team.folder, "mv", team.style.folder, "archive")
    text = (team.folder / "socialint.toml").read_text(encoding="utf-8")
    text = text.replace(f"{team.style.folder}/", "archive/")
    (team.folder / "socialint.toml").write_text(text, encoding="utf-8")
    commit(team.folder, "move")
    done = team.review(temporary)
    assert done.code == 0, done.log
    assert commands(done.log) == []
