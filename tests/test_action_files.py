"""The action and the workflows, read by GitHub's schemas and by zizmor."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.action_runner import ROOT, action, socialint

EXAMPLE = ROOT / "examples" / "content-repository"
GUIDE = ROOT / "docs" / "github.md"
WORKFLOWS = [
    ROOT / ".github" / "workflows" / "ci.yml",
    EXAMPLE / ".github" / "workflows" / "posts.yml",
]
#: Of an action or workflow, what a tool of each kind must refuse.
BAD_STEP = """\
on: pull_request_target
jobs:
  lint:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "${{ github.event.pull_request.title }}"
"""


def tool(name: str) -> str:
    """The path of a program that the extra `dev` brings; skips without it."""
    for folder in (Path(sys.executable).parent, *map(Path, os.get_exec_path())):
        if (folder / name).is_file():
            return str(folder / name)
    pytest.skip(f"{name} is not installed: it is in the extra `dev`")


def valid(schema: str, *paths: Path) -> subprocess.CompletedProcess[str]:
    """What GitHub's schema, as check-jsonschema brings it, says of files."""
    command = [tool("check-jsonschema"), "--builtin-schema", f"vendor.github-{schema}"]
    return subprocess.run([*command, *paths], capture_output=True, text=True, check=False)


def audited(*paths: Path) -> subprocess.CompletedProcess[str]:
    """What zizmor says, at its strictest and without asking anybody."""
    # In CI it would paint what it says.
    command = [tool("zizmor"), "--offline", "--persona=auditor", "--no-progress", "--no-config"]
    command.append("--color=never")
    environment = {name: text for name, text in os.environ.items() if "TOKEN" not in name}
    return subprocess.run(
        [*command, *paths], capture_output=True, text=True, check=False, env=environment
    )


def blocks() -> list[str]:
    """The YAML in the guide."""
    text = GUIDE.read_text(encoding="utf-8")
    return re.findall(r"^```yaml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.fixture
def guide(tmp_path: Path) -> list[Path]:
    """The workflows in the guide as files; of steps alone, in the first one's job."""
    first, *others = blocks()
    head = first[: first.index("      - uses")]
    assert all(text.startswith("      - ") for text in others)
    paths = []
    for at, text in enumerate([first, *(head + other for other in others)]):
        path = tmp_path / ".github" / "workflows" / f"{at}.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def test_githubs_schemas_take_them(guide: list[Path]) -> None:
    done = valid("actions", ROOT / "action.yml")
    assert done.returncode == 0, done.stdout
    done = valid("workflows", *WORKFLOWS, *guide)
    assert done.returncode == 0, done.stdout


def test_githubs_schemas_refuse_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "action.yml"
    path.write_text("name: x\ndescription: y\nruns: {using: composite}\n", encoding="utf-8")
    assert valid("actions", path).returncode == 1
    path.write_text(BAD_STEP.replace("runs-on", "runs_on"), encoding="utf-8")
    assert valid("workflows", path).returncode == 1


def test_zizmor_finds_nothing(guide: list[Path]) -> None:
    done = audited(ROOT / "action.yml", *WORKFLOWS)
    assert done.returncode == 0, done.stdout
    assert "No findings to report" in done.stdout
    # The guide is to be read: names of steps and jobs, limits and a tag are left to its reader.
    done = audited(*guide)
    found = set(re.findall(r"^\w+\[([\w-]+)\]", done.stdout, re.MULTILINE))
    assert found <= READERS, done.stdout


#: What the guide leaves to its reader, to be short.
READERS = {"anonymous-definition", "concurrency-limits", "unpinned-uses"}


def test_zizmor_would_find_something(tmp_path: Path) -> None:
    path = tmp_path / ".github" / "workflows" / "bad.yml"
    path.parent.mkdir(parents=True)
    path.write_text(BAD_STEP, encoding="utf-8")
    done = audited(path)
    assert done.returncode != 0
    assert {"dangerous-triggers", "template-injection"} <= set(
        re.findall(r"^\w+\[([\w-]+)\]", done.stdout, re.MULTILINE)
    )


def steps(document: Any) -> Iterator[Any]:
    yield from document.get("runs", {}).get("steps", ())
    for job in document.get("jobs", {}).values():
        yield from job["steps"]


@pytest.mark.parametrize("path", [ROOT / "action.yml", *WORKFLOWS], ids=lambda path: path.name)
def test_nothing_of_an_event_is_in_a_script_and_nobody_may_write(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    document = yaml.load(text, yaml.BaseLoader)
    assert "secrets." not in text
    assert "github.token" not in text
    assert "pull_request_target" not in text
    for job in document.get("jobs", {}).values():
        assert job["permissions"] == {"contents": "read"}
        assert int(job["timeout-minutes"]) > 0
    assert document.get("permissions", {}) == {}
    for step in steps(document):
        assert "${{" not in step.get("run", "")
        uses = step.get("uses", "./")
        own = uses == "./" or uses.startswith("socialint/socialint@")
        assert own or re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", uses), uses
        if uses.startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] == "false"


def test_every_input_is_handed_on() -> None:
    document = action()
    lint = document["runs"]["steps"][-1]
    for name in document["inputs"]:
        variable = f"INPUT_{name.upper().replace('-', '_')}"
        assert lint["env"][variable] == f"${{{{ inputs.{name} }}}}"
    for name, one in document["outputs"].items():
        assert one["value"] == f"${{{{ steps.lint.outputs.{name} }}}}"
    for step in document["runs"]["steps"]:
        # Or a file of the checkout could pass for a module of Python.
        assert re.search(r'^"\$\w+" -I "\$GITHUB_ACTION_PATH/', step["run"], re.MULTILINE)


def test_the_guide_names_every_input_and_output() -> None:
    document = action()
    text = GUIDE.read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `([\w-]+)` \|.*\| (.*?) ?\|$", text, re.MULTILINE))
    inputs = {name for name in rows if name in document["inputs"]}
    assert inputs == set(document["inputs"])
    for name, one in document["inputs"].items():
        default = one["default"]
        assert (rows[name] == f"`{default}`") == bool(default), name
    for name in document["outputs"]:
        assert f"`{name}`" in text
    keys = re.compile(r"^ {10}([\w-]+): ", re.MULTILINE)
    used = {name for block in blocks() for name in keys.findall(block)}
    assert used - {"fetch-depth", "persist-credentials", "sarif_file", "category"} <= inputs


def test_the_example_is_clean_to_the_last_note() -> None:
    done = socialint(EXAMPLE, "posts", "--all", "--fail-on", "note", "--no-cache")
    assert done.returncode == 0, done.stdout
    assert "All clear: 2 files" in done.stdout


def test_the_examples_hook_is_one_that_pre_commit_takes() -> None:
    command = [sys.executable, "-m", "pre_commit", "validate-config"]
    path = EXAMPLE / ".pre-commit-config.yaml"
    assert subprocess.run([*command, path], check=False).returncode == 0
