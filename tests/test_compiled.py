"""What is compiled to C finds what the same modules find as they are."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from bench import compiled, corpus

ROOT = Path(__file__).resolve().parents[1]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler"),
]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The folder of a compiled socialint."""
    folder = str(tmp_path_factory.mktemp("compiled") / "site")
    compiled.build(folder)
    return folder


def output(arguments: Sequence[str], cwd: Path, folder: str | None) -> str:
    """What a run prints, compiled if it is in that folder."""
    variables = compiled.variables(folder) if folder else {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*compiled.command(), *arguments],
        cwd=cwd,
        env={**os.environ, **variables},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_is_compiled(built: str, tmp_path: Path) -> None:
    code = "from socialint import engine, text; print(engine.__file__, text.__file__)"
    shown = subprocess.check_output(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, **compiled.variables(built)},
        text=True,
    )
    assert [Path(path).suffix in (".so", ".pyd") for path in shown.split()] == [True, True]


@pytest.mark.parametrize("options", [("--select", "surface", "--jobs", "1"), ("--jobs", "2")])
def test_posts_get_the_same_findings(built: str, tmp_path: Path, options: Sequence[str]) -> None:
    paths = corpus.write(str(tmp_path), 300)
    arguments = ["--no-cache", "--exit-zero", "--output-format", "json", *options, *paths]
    one, other = (output(arguments, tmp_path, folder) for folder in (built, None))
    assert one == other
    assert sum(len(file["findings"]) for file in json.loads(one)["results"]) > 100


def test_real_drafts_get_the_same_findings(built: str, tmp_path: Path) -> None:
    drafts = ROOT.parent / "shared" / "drafts"
    if not drafts.is_dir():
        pytest.skip("the drafts to measure with are not there")
    copy = shutil.copytree(drafts, tmp_path / "drafts")
    arguments = ["--no-cache", "--exit-zero", "--isolated", "--output-format", "json", "."]
    one, other = (output(arguments, copy, folder) for folder in (built, None))
    assert one == other
    assert len(json.loads(one)["results"]) > 500


def test_every_example_of_a_rule_holds(built: str, tmp_path: Path) -> None:
    packs = sorted(str(path) for path in (ROOT / "rules").iterdir() if path.is_dir())
    assert "hold" in output(["test", *packs], tmp_path, built)
