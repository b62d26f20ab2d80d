"""A run: which configuration holds for which file, and which files a draft names are there."""

import json
from pathlib import Path
from typing import Any

import pytest

from socialint import pack
from socialint.__main__ import main

CLEAN = "The parser reads dates in nine languages now.\n"


@pytest.fixture
def results(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    monkeypatch.chdir(tmp_path)

    def run(*typed: str) -> Any:
        main([*typed, "--output-format", "json"])
        return json.loads(capsys.readouterr().out)

    return run


def write(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("named", "there", "root", "missing"),
    [
        ("chart.png", "posts/chart.png", None, False),
        ("chart.png", "chart.png", None, True),
        ("img/chart.png", "posts/img/chart.png", None, False),
        ("/img/chart.png", "img/chart.png", None, False),
        ("/img/chart.png", "posts/img/chart.png", None, False),
        ("/img/chart.png", "other.png", "socialint.toml", True),
        ("/img/chart.png", "other.png", ".git/HEAD", True),
        # Where no folder says that it is the root, nobody knows.
        ("/img/chart.png", "other.png", None, False),
    ],
)
def test_files_that_a_draft_names_are_looked_for(
    results: Any, named: str, there: str, root: str | None, missing: bool
) -> None:
    write(there, "")
    write("posts/draft.md", f"{CLEAN}\n![A chart of the speed by month]({named})\n")
    if root:
        write(root, "")
    (result,) = results("posts/draft.md", "--platform", "x", "--select", "missing-file")["results"]
    assert [one["rule"] for one in result["findings"]] == (["missing-file"] if missing else [])


def test_folders_have_their_own_configurations_and_paths_their_own_settings(results: Any) -> None:
    loud = "THIS IS ALL SO LOUD!!!!\n"
    for path in ("a/one.md", "a/bot/two.md", "b/three.md"):
        write(path, loud)
    write("a/socialint.toml", '[per-path."bot/**"]\nrules = {shouting = "off"}\n')
    write("b/socialint.toml", '[rules]\nshouting = "error"\n')
    found = results("a/one.md", "a/bot/two.md", "b/three.md")
    assert found["errors"] == []
    loudness = {
        result["path"]: {one["severity"] for one in result["findings"] if one["rule"] == "shouting"}
        for result in found["results"]
    }
    assert loudness == {"a/one.md": {"note"}, "a/bot/two.md": set(), "b/three.md": {"error"}}


def test_a_pack_that_cannot_be_read_is_told(results: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(folder: str) -> None:
        raise PermissionError(13, "Permission denied", folder)

    write("pack/a.yaml", "")
    write("draft.md", CLEAN)
    write("socialint.toml", 'packs = ["pack"]\n')
    monkeypatch.setattr(pack, "load_folder", refuse)
    (error,) = results("draft.md")["errors"]
    assert error["message"] == "cannot read the pack: Permission denied"
    assert error["path"].endswith("pack")
