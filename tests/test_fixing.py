"""`--fix`: safe fixes are written, and nothing else about a file changes."""

import os
import stat
from pathlib import Path

import pytest

from socialint.__main__ import main

BEFORE = "The notes list what changed: https://example.org/?fbclid=1&gclid=2&a=b 𝗻𝗼𝘄 :tada:"
AFTER = "The notes list what changed: https://example.org/?a=b now 🎉"


def fix(*arguments: str | Path) -> int:
    return main(["--isolated", "--quiet", "--fix", *map(str, arguments)])


def test_safe_fixes_are_written_and_what_is_left_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(f"{BEFORE}!!!\n", encoding="utf-8")
    assert fix(draft) == 0
    assert draft.read_text(encoding="utf-8") == f"{AFTER}!!!\n"
    told = capsys.readouterr().out
    assert "shouting" in told
    assert "click-identifier" not in told


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", ""])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_mark_stay(tmp_path: Path, end: str, bom: bytes) -> None:
    draft = tmp_path / "draft.md"
    draft.write_bytes(bom + f"---{end or chr(10)}platform: x{end or chr(10)}---{end}".encode())
    lines = f"{end or chr(10)}One line.{end or chr(10)}"
    draft.write_bytes(bom + (lines + BEFORE + end).encode())
    fix(draft)
    assert draft.read_bytes() == bom + (lines + AFTER + end).encode()


def test_mode_and_links_stay(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(BEFORE, encoding="utf-8")
    draft.chmod(0o640)
    link = tmp_path / "link.md"
    link.symlink_to(draft)
    fix(link)
    assert link.is_symlink()
    assert draft.read_text(encoding="utf-8") == AFTER
    assert stat.S_IMODE(draft.stat().st_mode) == 0o640
    assert sorted(os.listdir(tmp_path)) == ["draft.md", "link.md"]


def test_a_clean_file_is_not_touched(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("The parser reads dates in nine languages now.", encoding="utf-8")
    os.utime(draft, (1, 1))
    fix(draft)
    assert draft.stat().st_mtime == 1


def test_fixing_twice_changes_nothing_more(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(BEFORE, encoding="utf-8")
    fix(draft)
    once = draft.read_bytes()
    fix(draft)
    assert draft.read_bytes() == once


def test_what_is_no_text_is_left_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.md"
    draft.write_bytes(b"\xff\xfe\x00binary")
    assert fix(draft) == 2
    assert draft.read_bytes() == b"\xff\xfe\x00binary"
    assert "draft.md" in capsys.readouterr().out


def test_standard_input_cannot_be_fixed(capsys: pytest.CaptureFixture[str]) -> None:
    assert fix("-") == 2
    assert "name a file" in "".join(capsys.readouterr())


def test_a_file_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(BEFORE, encoding="utf-8")

    def refuse(_source: str, _target: str) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "replace", refuse)
    assert fix(draft) == 2
    assert draft.read_text(encoding="utf-8") == BEFORE
    assert os.listdir(tmp_path) == ["draft.md"]
    assert "Read-only" in "".join(capsys.readouterr())
