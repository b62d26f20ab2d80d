"""What is compiled to C finds what the same modules find as they are."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bench import compiled, corpus

ROOT = Path(__file__).resolve().parents[1]


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


def same(arguments: Sequence[str], cwd: Path, folder: str) -> list[dict[str, Any]]:
    """The results of a run, which are those of the modules as they are."""
    arguments = ["--no-cache", "--exit-zero", "--output-format", "json", *arguments]
    one, other = (output(arguments, cwd, which) for which in (folder, None))
    assert one == other
    results: list[dict[str, Any]] = json.loads(one)["results"]
    return results


# One test, for building takes a minute and is done once.
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler")
def test_what_is_compiled_finds_the_same(tmp_path: Path) -> None:
    built, posts = str(tmp_path / "site"), tmp_path / "posts"
    compiled.build(built)
    code = "from socialint import engine, text; print(engine.__file__, text.__file__)"
    shown = subprocess.check_output(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, **compiled.variables(built)},
        text=True,
    )
    assert [Path(path).suffix in (".so", ".pyd") for path in shown.split()] == [True, True]

    paths = corpus.write(str(posts), 300)
    for options in (("--select", "surface", "--jobs", "1"), ("--jobs", "2")):
        found = same([*options, *paths], posts, built)
        assert sum(len(file["findings"]) for file in found) > 100

    packs = sorted(str(path) for path in (ROOT / "rules").iterdir() if path.is_dir())
    assert "hold" in output(["test", *packs], tmp_path, built)

    drafts = ROOT.parent / "shared" / "drafts"
    if not drafts.is_dir():
        pytest.skip("the drafts to measure with are not there; all the rest was compared")
    copy = shutil.copytree(drafts, tmp_path / "drafts")
    assert len(same(["--isolated", "."], copy, built)) > 500
