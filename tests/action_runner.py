"""Runs `action.yml` as GitHub's runner does: bash, files for outputs and summary, an environment.

Of expressions it knows those that the action may use, and refuses others. The first step installs
for real, once a test run; what follows has no network where the system lets a process be cut off.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

ROOT = Path(__file__).parent.parent
BASH = shutil.which("bash")
#: What the runner hands on of the machine's own environment; pip's is the machine's business.
_KEPT = ("PATH", "HOME", "LANG", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
_EXPRESSION = re.compile(r"\$\{\{ (inputs|steps\.(\w+)\.outputs)\.([\w-]+) \}\}")
_RUNNER_TEMP: dict[str, Path] = {}


class Done(NamedTuple):
    """What a job of one action came to."""

    code: int
    log: str
    summary: str
    outputs: dict[str, str]
    steps: dict[str, int]


def action() -> Any:
    """The action, as its file has it; strings stay strings."""
    return yaml.load((ROOT / "action.yml").read_text(encoding="utf-8"), yaml.BaseLoader)


@cache
def cut_off() -> tuple[str, ...]:
    """A command that runs another without a network; empty where that is not allowed."""
    command = ("unshare", "--map-root-user", "--net", "--")
    try:
        done = subprocess.run([*command, "true"], capture_output=True, check=False)
    except OSError:
        return ()
    return command if done.returncode == 0 else ()


def evaluated(text: str, given: Mapping[str, str], steps: Mapping[str, dict[str, str]]) -> str:
    """A value with its expressions as the runner fills them in."""

    def value(found: re.Match[str]) -> str:
        kind, step, name = found.groups()
        return given[name] if kind == "inputs" else steps.get(step, {}).get(name, "")

    result = _EXPRESSION.sub(value, text)
    left = _EXPRESSION.sub("", text)
    assert "${{" not in left, left
    return result


def pairs(path: Path) -> dict[str, str]:
    """The outputs in a step's file; a line that is none is an error, as it is for the runner."""
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    return dict(line.split("=", 1) for line in text.splitlines())


def environment(folder: Path, temporary: Path, event: object, **more: str) -> dict[str, str]:
    """What the runner sets for every step of a job."""
    event_path = temporary / "event.json"
    event_path.write_text(json.dumps(event), encoding="utf-8")
    own = {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
    return {
        **own,
        **{name: os.environ[name] for name in _KEPT if name in os.environ},
        "CI": "true",
        "GITHUB_ACTIONS": "true",
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_EVENT_PATH": str(event_path),
        "GITHUB_WORKSPACE": str(folder),
        "RUNNER_OS": "Linux",
        "RUNNER_TEMP": str(temporary),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
        **more,
    }


def _step(
    script: str, folder: Path, variables: dict[str, str], *, offline: bool
) -> subprocess.CompletedProcess[str]:
    """One `run:` of a shell that is `bash`."""
    path = Path(variables["RUNNER_TEMP"]) / "step.sh"
    path.write_text(script, encoding="utf-8")
    return subprocess.run(
        [
            *(cut_off() if offline else ()),
            str(BASH),
            "--noprofile",
            "--norc",
            "-eo",
            "pipefail",
            path,
        ],
        cwd=folder,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def prepared(temporary: Path) -> Path:
    """A runner's folder for temporary files in which the first step was run; skips without network.

    It is made once, and shared: a job of its own would take half a minute for each test.
    """
    if "folder" not in _RUNNER_TEMP:
        folder = temporary / "runner"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        done = run({}, folder, temporary=folder, only="install")
        if done.code and ("No matching distribution" in done.log or "Connection" in done.log):
            pytest.skip("what socialint depends on cannot be installed here")
        assert done.code == 0, done.log
        _RUNNER_TEMP["folder"] = folder
    return _RUNNER_TEMP["folder"]


def run(
    inputs: Mapping[str, str],
    folder: Path,
    *,
    temporary: Path,
    event: object = None,
    only: str = "",
    **more: str,
) -> Done:
    """Run the steps of the action in a checkout; `more` are further variables."""
    document = action()
    unknown = set(inputs) - set(document["inputs"])
    assert not unknown, unknown
    given = {name: one.get("default", "") for name, one in document["inputs"].items()}
    given |= inputs
    base = environment(folder, temporary, event or {}, **more)
    outputs: dict[str, dict[str, str]] = {}
    codes: dict[str, int] = {}
    summary, log = temporary / "summary.md", ""
    summary.unlink(missing_ok=True)
    for step in document["runs"]["steps"]:
        name = step["id"]
        if only not in {"", name}:
            continue
        assert step["shell"] == "bash"
        assert "${{" not in step["run"]
        file = temporary / f"output-{name}"
        file.unlink(missing_ok=True)
        own = {key: evaluated(text, given, outputs) for key, text in step.get("env", {}).items()}
        files = {"GITHUB_OUTPUT": str(file), "GITHUB_STEP_SUMMARY": str(summary)}
        done = _step(step["run"], folder, base | own | files, offline=name != "install")
        outputs[name] = pairs(file)
        codes[name] = done.returncode
        log += done.stdout
        if done.returncode:
            break
    told = {
        name: evaluated(one["value"], given, outputs) for name, one in document["outputs"].items()
    }
    text = summary.read_text(encoding="utf-8") if summary.exists() else ""
    return Done(max(codes.values()), log, text, told, codes)


def socialint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command line in a folder, as an author would type it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return subprocess.run(
        [sys.executable, "-I", "-m", "socialint", *arguments],
        cwd=folder,
        env={**kept, "GIT_CONFIG_GLOBAL": os.devnull},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
