"""The action's own steps, run in a checkout as GitHub's runner would have it."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from tests import action_runner
from tests.action_runner import Done, socialint
from tests.repositories import commit, git, start, write
from tests.test_report_github import commands

CLEAN = "---\nplatform: x\n---\nThe parser reads dates in nine languages now, month first.\n"
#: An error, and a warning: an address of one's own machine, and more tags than anybody reads.
BROKEN = "---\nplatform: x\n---\nThe notes are at http://localhost:8000/notes for all to read.\n"
LOUD = "---\nplatform: x\n---\nThe parser reads dates now. #a #b #c #d #e #f #g\n"
ZEROS = "0" * 40

pytestmark = pytest.mark.slow

Job = Callable[..., Done]


@pytest.fixture
def job(tmp_path_factory: pytest.TempPathFactory) -> Job:
    """Runs the action in a folder, with what the first test installed."""
    temporary = action_runner.prepared(tmp_path_factory.getbasetemp())

    def run(folder: Path, event: object = None, **more: Any) -> Done:
        inputs = {name.replace("_", "-"): value for name, value in more.pop("given", {}).items()}
        return action_runner.run(inputs, folder, temporary=temporary, event=event, **more)

    return run


class Hub:
    """A repository on a server, with a pull request that is merged for the check of it."""

    def __init__(self, folder: Path, files: dict[str, str], branch: str = "topic") -> None:
        self.folder = folder
        start(folder / "server")
        self.server = folder / "server"
        write(self.server, {"posts/old.md": BROKEN, "socialint.toml": 'include = ["posts/**"]\n'})
        self.old = commit(self.server)
        git(self.server, "checkout", "-q", "-b", branch)
        write(self.server, files)
        self.head = commit(self.server)
        git(self.server, "checkout", "-q", "main")
        write(self.server, {"posts/meanwhile.md": BROKEN})
        self.base = commit(self.server)
        git(self.server, "checkout", "-q", "--detach")
        git(self.server, "merge", "-q", "--no-ff", "-m", "merge", branch)
        self.merge = git(self.server, "rev-parse", "HEAD")
        git(self.server, "update-ref", "refs/pull/1/merge", "HEAD")
        git(self.server, "update-ref", "refs/pull/1/head", branch)
        git(self.server, "checkout", "-q", "main")

    def clone(self, ref: str = "refs/pull/1/merge", depth: int = 0) -> Path:
        """A checkout as actions/checkout makes it: by default of one commit, here of all."""
        folder = start(self.folder / f"work-{depth}-{ref.rsplit('/', 1)[1]}")
        source = f"file://{self.server}"
        if depth:
            git(folder, "fetch", "-q", "--no-tags", f"--depth={depth}", source, ref)
        else:
            git(folder, "fetch", "-q", source, "+refs/heads/*:refs/remotes/origin/*", ref)
        git(folder, "checkout", "-q", "--detach", git(self.server, "rev-parse", ref))
        return folder

    def event(self, title: str = "A post", branch: str = "topic") -> dict[str, Any]:
        """What the runner is told of the pull request."""
        return {
            "action": "opened",
            "number": 1,
            "pull_request": {
                "title": title,
                "body": title,
                "head": {"ref": branch, "sha": self.head, "repo": {"fork": True}},
                "base": {"ref": "main", "sha": self.old},
            },
            "repository": {"default_branch": "main"},
        }

    def variables(self, branch: str = "topic") -> dict[str, str]:
        """What the runner sets in a job of the pull request."""
        return {
            "GITHUB_EVENT_NAME": "pull_request",
            "GITHUB_BASE_REF": "main",
            "GITHUB_HEAD_REF": branch,
            "GITHUB_REF": "refs/pull/1/merge",
            "GITHUB_SHA": self.merge,
        }


def plain(folder: Path, files: dict[str, str]) -> Path:
    """A checkout of an event that compares with nothing."""
    start(folder)
    write(folder, files)
    commit(folder)
    return folder


def messages(done: Done, command: str = "error") -> list[str]:
    return [message for name, _, message in commands(done.log) if name == command]


def test_what_was_there_before_is_not_the_pull_requests_business(tmp_path: Path, job: Job) -> None:
    hub = Hub(tmp_path, {"posts/new.md": CLEAN})
    done = job(hub.clone(), hub.event(), **hub.variables())
    assert done.code == 0, done.log
    assert commands(done.log) == []
    assert done.outputs == {
        "errors": "0",
        "warnings": "0",
        "notes": "0",
        "files": "1",
        "sarif-file": "",
    }
    assert "`posts/new.md` as it will be read" in done.summary
    assert "old.md" not in done.summary
    assert "meanwhile.md" not in done.summary
    assert "what the pull request changes" in done.log


def test_a_broken_post_fails_at_its_line_and_is_summed_up(tmp_path: Path, job: Job) -> None:
    hub = Hub(tmp_path, {"posts/new.md": BROKEN, "posts/loud.md": LOUD})
    done = job(hub.clone(), hub.event(), **hub.variables())
    assert done.code == 1
    assert (done.outputs["errors"], done.outputs["files"]) == ("1", "2")
    assert int(done.outputs["warnings"]) >= 1
    (error,) = [found for found in commands(done.log) if found[0] == "error"]
    assert error[1]["file"] == "posts/new.md"
    assert error[1]["line"] == "4"
    assert error[1]["title"] == "socialint: login-link"
    # The log names the places, too, which GitHub leaves out of an annotation's line.
    assert "posts/new.md:4:18" in done.log
    assert "`login-link`" in done.summary


FORK = {
    "posts/$(touch pwned).md": BROKEN,
    "posts/`touch pwned`.md": BROKEN,
    "posts/; touch pwned #.md": LOUD,
    "posts/-rf.md": LOUD,
    "posts/a\n::error title=injected::b\n.md": BROKEN,
    "posts/${{ github.token }}.md": BROKEN,
    "posts/\udcff.md": BROKEN,
    "posts/text.md": (
        "---\nplatform: x\nimages: ['::error::front.png', '$(touch pwned)']\n---\n"
        "::error file=a,line=1::injected\n::stop-commands::x\n##[error]injected\n%0A::error::y\n\n"
        "<script>alert(1)</script> [x](javascript:alert(1)) $(touch pwned) http://localhost/\n"
    ),
    # Python would take these for its own, or for ours, if it looked into the checkout.
    **{
        f"{name}.py": "open('pwned', 'w').close()\n"
        for name in ("pip", "venv", "json", "yaml", "socialint", "sitecustomize", "usercustomize")
    },
    "action/event.py": "open('pwned', 'w').close()\n",
    ".socialint_cache/x": "x",
}
BRANCH = "x$(touch${IFS}pwned);echo::error::y"
TITLE = (
    "`touch pwned` $(touch pwned)\n::error title=injected::b\r\n::set-output name=errors::0\n'\""
)


def test_a_forks_tricks_are_only_text(tmp_path: Path, job: Job) -> None:
    hub = Hub(tmp_path, FORK, "hostile")
    git(hub.server, "branch", "-q", BRANCH.replace(":", ""), "hostile")
    folder = hub.clone()
    before = git(folder, "status", "--porcelain", "--ignored")
    done = job(folder, hub.event(TITLE, BRANCH), **hub.variables(BRANCH))
    assert done.code == 1, done.log
    assert list(tmp_path.rglob("pwned")) == []
    assert git(folder, "status", "--porcelain", "--ignored") == before
    found = commands(done.log)
    assert {name for name, _, _ in found} <= {"error", "warning", "notice"}
    assert all(one["title"].startswith("socialint") for _, one, _ in found)
    page = MarkdownIt("commonmark").render(done.summary)
    assert "alert(1)" in page
    assert "<script" not in page
    assert "href" not in page
    assert done.outputs["files"] == "8"
    assert done.outputs["errors"] == str(counted(folder, hub.base, "error"))
    assert done.outputs["warnings"] == str(counted(folder, hub.base, "warning"))


def counted(folder: Path, revision: str, severity: str) -> int:
    """What the command line counts of the same change."""
    command = ["--output-format", "json", "--no-cache", "--changed-since", revision, "posts"]
    report = json.loads(socialint(folder, *command).stdout)
    return sum(
        one["severity"] == severity for file in report["results"] for one in file["findings"]
    )


def test_a_forks_configuration_is_only_text(tmp_path: Path, job: Job) -> None:
    files = {
        "posts/new.md": CLEAN,
        "socialint.toml": '"\\n::error title=injected::b\\n" = 1\n"$(touch pwned)" = 2\n',
    }
    hub = Hub(tmp_path, files)
    done = job(hub.clone(), hub.event(), **hub.variables())
    assert done.code == 2
    assert {one["title"] for _, one, _ in commands(done.log)} == {"socialint: mistake"}
    assert list(tmp_path.rglob("pwned")) == []


def test_a_pull_request_without_posts_is_none_of_our_business(tmp_path: Path, job: Job) -> None:
    hub = Hub(tmp_path, {"README.md": "Read me.\n"})
    done = job(hub.clone(), hub.event(), **hub.variables())
    assert (done.code, done.outputs["files"]) == (0, "0")
    assert commands(done.log) == []
    assert "socialint" in done.summary


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a checkout to somebody else")
def test_a_checkout_of_another_user_is_read(tmp_path: Path, job: Job) -> None:
    """As in a container, where git would rather not."""
    hub = Hub(tmp_path, {"posts/new.md": BROKEN})
    folder = hub.clone()
    for path in (folder, folder / ".git"):
        os.chown(path, 12345, 12345)
    with pytest.raises(subprocess.CalledProcessError):
        git(folder, "status")
    done = job(folder, hub.event(), **hub.variables())
    assert (done.code, done.outputs["files"]) == (1, "1"), done.log


def test_a_link_out_of_the_checkout_shows_nothing(tmp_path: Path, job: Job) -> None:
    hub = Hub(tmp_path, {"posts/new.md": CLEAN})
    folder = hub.clone()
    secret = tmp_path / "secret"
    secret.write_text("---\nplatform: x\n---\nThe key is 4242.\n", encoding="utf-8")
    for target in (secret, folder / ".git" / "config"):
        link = folder / "posts" / "link.md"
        link.unlink(missing_ok=True)
        link.symlink_to(target)
        done = job(folder, hub.event(), **hub.variables())
        assert done.code == 2
        assert "leads out of the repository" in messages(done)[0]
        assert "4242" not in done.log + done.summary
        assert "repositoryformatversion" not in done.log + done.summary


@pytest.mark.parametrize("ref", ["refs/pull/1/merge", "refs/pull/1/head"])
def test_too_little_history_is_said_with_what_to_do(tmp_path: Path, job: Job, ref: str) -> None:
    hub = Hub(tmp_path, {"posts/new.md": CLEAN})
    more = hub.variables() if ref.endswith("merge") else hub.variables() | {"GITHUB_SHA": hub.head}
    done = job(hub.clone(ref, depth=1), hub.event(), **{**more, "GITHUB_SHA": hub.merge})
    assert done.code == 2
    (message,) = messages(done)
    assert "`fetch-depth: 0`" in message
    assert "changed-only: false" in message
    assert "fetch-depth: 0" in done.summary
    assert done.outputs["errors"] == "0"
    # Without a comparison it needs none.
    done = job(hub.clone(ref, depth=1), hub.event(), given={"changed_only": "false"}, **more)
    assert done.code == 1
    assert int(done.outputs["files"]) >= 2


def test_two_commits_are_enough_for_a_merge(tmp_path: Path, job: Job) -> None:
    hub = Hub(tmp_path, {"posts/new.md": CLEAN})
    done = job(hub.clone(depth=2), hub.event(), **hub.variables())
    assert done.code == 0, done.log
    assert done.outputs["files"] == "1"


def test_a_branch_that_was_checked_out_is_compared_with_where_it_began(
    tmp_path: Path, job: Job
) -> None:
    hub = Hub(tmp_path, {"posts/new.md": BROKEN})
    event = hub.event()
    event["pull_request"]["base"]["sha"] = hub.base
    done = job(hub.clone("refs/pull/1/head"), event, **hub.variables())
    assert done.code == 1
    assert done.outputs["files"] == "1"
    assert "since it left its base" in done.log


def test_a_push_is_compared_with_what_was_there(tmp_path: Path, job: Job) -> None:
    hub = Hub(tmp_path, {"posts/new.md": BROKEN})
    folder = hub.clone("refs/heads/main")
    more = {"GITHUB_EVENT_NAME": "push", "GITHUB_REF": "refs/heads/main"}
    event = {"before": hub.old, "repository": {"default_branch": "main"}}
    done = job(folder, event, **more)
    assert (done.code, done.outputs["files"]) == (1, "1")
    # Nothing was there, or it is gone: every post is judged.
    for before in (ZEROS, "1" * 40):
        done = job(folder, event | {"before": before}, **more)
        assert (done.code, done.outputs["files"]) == (1, "2")
        assert "every post" in done.log
    shallow = hub.clone("refs/heads/main", depth=1)
    done = job(shallow, event, **more)
    assert done.code == 2
    assert "fetch-depth: 0" in messages(done)[0]


def test_a_new_branch_is_compared_with_the_default_one(tmp_path: Path, job: Job) -> None:
    hub = Hub(tmp_path, {"posts/new.md": BROKEN})
    more = {"GITHUB_EVENT_NAME": "push", "GITHUB_REF": "refs/heads/topic"}
    event = {"before": ZEROS, "repository": {"default_branch": "main"}}
    done = job(hub.clone("refs/heads/topic"), event, **more)
    assert (done.code, done.outputs["files"]) == (1, "1")
    assert "what the new branch changes" in done.log


def test_a_merge_queue_is_compared_with_its_base(tmp_path: Path, job: Job) -> None:
    hub = Hub(tmp_path, {"posts/new.md": BROKEN})
    event = {"merge_group": {"base_sha": hub.base, "head_sha": hub.merge}}
    done = job(hub.clone(), event, GITHUB_EVENT_NAME="merge_group")
    assert (done.code, done.outputs["files"]) == (1, "1")


def test_other_events_judge_every_post(tmp_path: Path, job: Job) -> None:
    hub = Hub(tmp_path, {"posts/new.md": CLEAN})
    done = job(hub.clone(), {}, GITHUB_EVENT_NAME="schedule")
    assert (done.code, done.outputs["files"]) == (1, "3")
    assert "every post, as the event schedule" in done.log


def test_an_event_that_would_check_out_the_base_is_refused(tmp_path: Path, job: Job) -> None:
    hub = Hub(tmp_path, {"posts/new.md": CLEAN})
    more = hub.variables() | {"GITHUB_EVENT_NAME": "pull_request_target"}
    done = job(hub.clone("refs/heads/main"), hub.event(), **more)
    assert done.code == 2
    assert "use the event pull_request" in messages(done)[0]


@pytest.mark.parametrize("value", ["$(touch pwned)", "--upload-pack=touch pwned", "main", None, 7])
def test_what_is_no_commit_in_an_event_is_not_used(tmp_path: Path, job: Job, value: object) -> None:
    hub = Hub(tmp_path, {"posts/new.md": CLEAN})
    event = hub.event()
    event["pull_request"]["base"]["sha"] = value
    done = job(hub.clone(), event, **hub.variables())
    assert done.code == 2
    assert "says nothing of its pull_request.base.sha" in messages(done)[0]


def test_outside_of_a_repository_it_cannot_tell_what_is_new(tmp_path: Path, job: Job) -> None:
    hub = Hub(tmp_path, {"posts/new.md": CLEAN})
    folder = tmp_path / "bare"
    write(folder, {"a.tweet": "The parser reads dates.\n"})
    more = hub.variables() | {"GIT_CEILING_DIRECTORIES": str(tmp_path)}
    done = job(folder, hub.event(), **more)
    assert done.code == 2
    assert "not a git repository" in messages(done)[0]


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("changed-only", "maybe", "true or false"),
        ("fail-on", "errors", "error, warning, note, never"),
        ("annotations", "11", "a number from 0 to 10"),
        ("annotations", "-1", "a number from 0 to 10"),
        ("sarif-file", "a\nerrors=9", "the path of a file"),
        ("paths", "nothing-here", "no such"),
        ("config", "nothing.toml", "nothing.toml"),
        ("baseline", "nothing.json", "no such baseline"),
        ("working-directory", "nothing", "No such file or directory"),
        ("paths", "$(touch pwned)", "no such"),
        ("working-directory", "`touch pwned`", "No such file or directory"),
    ],
)
def test_a_mistake_is_told_in_log_and_summary(
    tmp_path: Path, job: Job, name: str, value: str, said: str
) -> None:
    folder = plain(tmp_path / "posts", {"a.tweet": "The parser reads dates now.\n"})
    done = job(folder, given={name: value})
    assert done.code == 2, done.log
    assert any(said in message for message in messages(done)) or said in done.summary, done.log
    assert "mistake" in done.summary
    assert done.outputs["errors"] == "0"
    assert not (folder / "pwned").exists()


def test_the_level_that_fails_is_an_input(tmp_path: Path, job: Job) -> None:
    folder = plain(tmp_path / "posts", {"a.md": LOUD})
    assert job(folder).code == 0
    assert job(folder, given={"fail_on": "warning"}).code == 1
    folder = plain(tmp_path / "more", {"a.md": BROKEN})
    done = job(folder, given={"fail_on": "never"})
    assert done.code == 0
    assert done.outputs["errors"] == "1"


def test_paths_configuration_and_folder(tmp_path: Path, job: Job) -> None:
    files = {
        "sub/a b/one.md": BROKEN,
        "sub/two.md": BROKEN,
        "sub/three.md": BROKEN,
        "sub/own.toml": '[rules]\nlogin-link = "warning"\n',
    }
    folder = plain(tmp_path / "posts", files)
    given = {"working_directory": "sub", "paths": " a b\n\ntwo.md\n", "config": "own.toml"}
    done = job(folder, given=given)
    assert done.code == 0, done.log
    assert (done.outputs["files"], done.outputs["warnings"]) == ("2", "2")
    told = {one["file"] for name, one, _ in commands(done.log) if name == "warning"}
    assert told == {"sub/a b/one.md", "sub/two.md"}


def test_the_budget_of_annotations(tmp_path: Path, job: Job) -> None:
    folder = plain(tmp_path / "posts", {f"{at}.md": BROKEN for at in range(12)})
    done = job(folder)
    assert len(messages(done)) == 10
    assert "2 errors more" in messages(done, "notice")[-1]
    assert len(messages(job(folder, given={"annotations": "3"}))) == 3
    done = job(folder, given={"annotations": "0"})
    assert commands(done.log) == []
    assert "11.md:4:18" in done.log
    assert done.outputs["errors"] == "12"


def test_known_findings_are_not_told(tmp_path: Path, job: Job) -> None:
    folder = plain(tmp_path / "posts", {"a.md": BROKEN})
    socialint(folder, ".", "--baseline", "known.json", "--write-baseline")
    assert job(folder).code == 1
    done = job(folder, given={"baseline": "known.json"})
    assert (done.code, done.outputs["errors"]) == (0, "0")


def test_sarif_is_written_where_it_was_asked_for(tmp_path: Path, job: Job) -> None:
    folder = plain(tmp_path / "posts", {"sub/a.md": BROKEN})
    done = job(folder, given={"sarif_file": "out/socialint.sarif", "working_directory": "sub"})
    assert done.code == 1
    path = folder / "sub" / "out" / "socialint.sarif"
    assert done.outputs["sarif-file"] == str(path.resolve())
    (run,) = json.loads(path.read_text(encoding="utf-8"))["runs"]
    (result,) = [one for one in run["results"] if one["ruleId"] == "login-link"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "sub/a.md"
    assert any(rule["id"] == "login-link" for rule in run["tool"]["driver"]["rules"])


def test_sarif_is_written_when_nothing_could_be_judged(tmp_path: Path, job: Job) -> None:
    folder = plain(tmp_path / "posts", {"a.md": BROKEN})
    done = job(folder, given={"sarif_file": "x.sarif", "paths": "nothing-here"})
    assert done.code == 2
    (run,) = json.loads((folder / "x.sarif").read_text(encoding="utf-8"))["runs"]
    assert run["invocations"][0]["executionSuccessful"] is False


@pytest.mark.parametrize("name", ["link.sarif", "../outside.sarif", ".git/x.sarif"])
def test_sarif_leads_nowhere_else(tmp_path: Path, job: Job, name: str) -> None:
    folder = plain(tmp_path / "posts", {"a.md": CLEAN})
    target = tmp_path / "profile"
    target.write_text("mine\n", encoding="utf-8")
    (folder / "link.sarif").symlink_to(target)
    done = job(folder, given={"sarif_file": name})
    assert done.code == 2
    assert "cannot write the SARIF file" in messages(done)[0]
    assert done.outputs["sarif-file"] == ""
    assert target.read_text(encoding="utf-8") == "mine\n"
    assert not (tmp_path / "outside.sarif").exists()


def test_the_first_step_is_done_once_a_job(tmp_path: Path, job: Job) -> None:
    temporary = action_runner.prepared(tmp_path)
    (marker,) = temporary.glob("socialint-*/installed")
    before = marker.stat().st_mtime_ns
    folder = plain(tmp_path / "posts", {"a.md": CLEAN})
    assert job(folder).steps == {"install": 0, "lint": 0}
    assert marker.stat().st_mtime_ns == before


def test_no_python_or_an_old_one_is_said(tmp_path: Path) -> None:
    folder = plain(tmp_path / "posts", {"a.md": CLEAN})
    tools = tmp_path / "tools"
    tools.mkdir()
    temporary = tmp_path / "temp"
    temporary.mkdir()
    done = action_runner.run({}, folder, temporary=temporary, PATH=str(tools))
    assert done.code == 2
    assert "There is no Python here" in messages(done)[0]
    old = "import sys, runpy; sys.version_info = (3, 10, 4); runpy.run_path(sys.argv[1], None,"
    script = f'#!{action_runner.BASH}\nexec {PYTHON} -I -c "{old} \'__main__\')" "$2"\n'
    (tools / "python3").write_text(script, encoding="utf-8")
    (tools / "python3").chmod(0o755)
    done = action_runner.run({}, folder, temporary=temporary, PATH=str(tools))
    assert done.code == 2
    assert "Python 3.11 or later is needed" in messages(done)[0]
    assert "actions/setup-python" in done.summary
    assert done.outputs["errors"] == ""


def test_what_cannot_be_installed_is_said(tmp_path: Path) -> None:
    source = tmp_path / "source"
    write(source, {"pyproject.toml": "[project]\n"})
    (source / "action").symlink_to(action_runner.ROOT / "action")
    temporary = tmp_path / "temp"
    temporary.mkdir()
    tricks = {name: text for name, text in FORK.items() if name.endswith(".py")}
    folder = plain(tmp_path / "posts", {"a.md": CLEAN, **tricks})
    more = {"GITHUB_ACTION_PATH": str(source), "PIP_NO_INDEX": "1"}
    done = action_runner.run({}, folder, temporary=temporary, **more)
    assert done.code == 2
    assert done.steps == {"install": 2}
    assert "could not be installed" in messages(done)[-1]
    assert "could not be installed" in done.summary
    assert list(tmp_path.rglob("pwned")) == []


def test_a_mistake_of_our_own_is_told_and_inert(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from action import lint

    def broken(*_: object) -> None:
        raise RuntimeError("draft says\n::error title=injected::b")

    folder = plain(tmp_path / "posts", {"a.md": CLEAN})
    monkeypatch.chdir(folder)
    monkeypatch.setattr("socialint.run.check", broken)
    monkeypatch.setattr(lint, "_prepare", lambda: None)
    for name in [name for name in os.environ if name.startswith(("GITHUB_", "INPUT_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    assert lint.main() == 3
    out, err = capsys.readouterr()
    assert [one["title"] for _, one, _ in commands(out + err)] == ["socialint: mistake"]
    assert "RuntimeError" in err
    assert "a mistake of its own" in (tmp_path / "summary.md").read_text(encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "nowhere" / "summary.md"))
    assert lint.main() == 3
    assert "cannot be written" in capsys.readouterr().out


PYTHON = subprocess.run(
    ["python3", "-c", "import sys; print(sys.executable)"],
    capture_output=True,
    text=True,
    check=True,
).stdout.strip()
