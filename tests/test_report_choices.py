"""`--output-format`: what may be typed is what there is, and programs read mistakes in it."""

import json
from pathlib import Path

import pytest

from socialint.__main__ import main
from socialint.commands.check import FOR_PEOPLE, FORMATS
from socialint.report import FORMATS as MODULES

DRAFT = """\
---
platform: x
---
Follow me for more! Like and share. <b>@ann</b> ::error::x https://e.org/?fbclid=1
"""


def test_what_may_be_typed_is_what_there_is() -> None:
    assert set(FORMATS) == set(MODULES)
    assert set(FORMATS) > FOR_PEOPLE


@pytest.mark.parametrize("name", FORMATS)
def test_each_prints_a_draft(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = tmp_path / "a.md"
    draft.write_text(DRAFT, encoding="utf-8")
    code = main([str(draft), "--isolated", "--output-format", name, "--exit-zero"])
    out, err = capsys.readouterr()
    assert (code, err) == (0, "")
    assert "follow-begging" in out


@pytest.mark.parametrize("name", FORMATS)
def test_mistakes_are_in_what_programs_read(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main([str(tmp_path / "none.md"), "--isolated", "--output-format", name])
    out, err = capsys.readouterr()
    assert code == 2
    told, silent = (err, out) if name in FOR_PEOPLE else (out, err)
    # A long path is wrapped for people.
    assert "none.md" in "".join(told.split())
    assert silent == ""


@pytest.mark.parametrize("name", ["markdown", "html"])
def test_posts_are_shown(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = tmp_path / "a.md"
    draft.write_text(DRAFT, encoding="utf-8")
    main([str(draft), "--isolated", "--output-format", name, "--exit-zero"])
    out = capsys.readouterr().out
    assert "of 280 weighted characters" in out


def test_paths_start_at_the_root_that_a_ci_machine_checked_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "content" / "posts"
    folder.mkdir(parents=True)
    (folder / "a.md").write_text(DRAFT, encoding="utf-8")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    monkeypatch.chdir(tmp_path / "content")
    arguments = ["posts/a.md", "--isolated", "--exit-zero", "--output-format"]
    main([*arguments, "github"])
    assert "file=content/posts/a.md," in capsys.readouterr().out
    main([*arguments, "sarif"])
    document = json.loads(capsys.readouterr().out)
    result = document["runs"][0]["results"][0]
    at = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert at == {"uri": "content/posts/a.md", "uriBaseId": "%SRCROOT%"}
    rules = document["runs"][0]["tool"]["driver"]["rules"]
    assert rules[result["ruleIndex"]]["help"]["markdown"]
