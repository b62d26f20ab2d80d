"""What is compiled to C finds what the same modules find as they are."""

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bench import compiled, corpus

ROOT = Path(__file__).resolve().parents[1]


def output(arguments: Sequence[str], cwd: Path, folder: str | None) -> tuple[int, str]:
    """How a run ends and what it prints, compiled if it is in that folder."""
    variables = compiled.variables(folder) if folder else {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*compiled.command(), *arguments],
        cwd=cwd,
        env={**os.environ, **variables},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert not done.stderr
    return done.returncode, done.stdout


def same(arguments: Sequence[str], cwd: Path, folder: str) -> list[dict[str, Any]]:
    """The results of a run, which are those of the modules as they are."""
    arguments = ["--no-cache", "--output-format", "json", *arguments]
    one, other = (output(arguments, cwd, which) for which in (folder, None))
    assert one == other
    results: list[dict[str, Any]] = json.loads(one[1])["results"]
    return results


def listed() -> list[str]:
    """The modules that are to be compiled."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    hook = project["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["mypyc"]
    return [path.removesuffix(".py").replace("/", ".") for path in hook["include"]]


def write_what_is_wrong(folder: Path) -> None:
    """Files that cannot be read, or not judged: each is told by another way out of a function."""
    folder.mkdir()
    (folder / "twice.md").write_text("---\nplatform: x\nplatform: x\n---\nHello.\n")
    (folder / "deep.md").write_text("---\na: " + "[" * 50_000 + "\n---\nHello.\n")
    (folder / "list.md").write_text("---\n- x\n---\nHello.\n")
    (folder / "nowhere.md").write_text("---\nplatform: xx\n---\nHello.\n")
    (folder / "latin.md").write_bytes("Ein schöner Tag.\n".encode("latin-1"))
    (folder / "binary.md").write_bytes(bytes(range(256)))
    (folder / "empty.md").write_bytes(b"")


# One test, for building takes a minute and is done once.
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler")
def test_what_is_compiled_finds_the_same(tmp_path: Path) -> None:
    built, posts = str(tmp_path / "site"), tmp_path / "posts"
    compiled.build(built)
    code = (
        "import sys, importlib as i;"
        "print(*(i.import_module(name).__file__ for name in sys.argv[1:]), sep='\\n')"
    )
    shown = subprocess.check_output(
        [sys.executable, "-c", code, *listed()],
        cwd=tmp_path,
        env={**os.environ, **compiled.variables(built)},
        text=True,
    )
    assert {Path(path).suffix for path in shown.splitlines()} <= {".so", ".pyd"}

    paths = corpus.write(str(posts), 300)
    for options in (("--select", "surface", "--jobs", "1"), ("--jobs", "2")):
        found = same([*options, *paths], posts, built)
        assert sum(len(file["findings"]) for file in found) > 100

    write_what_is_wrong(tmp_path / "wrong")
    wrong = sorted(os.listdir(tmp_path / "wrong"))
    found = same(wrong, tmp_path / "wrong", built)
    assert [file["status"] for file in found].count("failed") == 6

    packs = sorted(str(path) for path in (ROOT / "rules").iterdir() if path.is_dir())
    assert output(["test", *packs], tmp_path, built)[0] == 0

    drafts = ROOT.parent / "shared" / "drafts"
    if not drafts.is_dir():
        pytest.skip("the drafts to measure with are not there; all the rest was compared")
    copy = shutil.copytree(drafts, tmp_path / "drafts")
    assert len(same(["--isolated", "."], copy, built)) > 500
