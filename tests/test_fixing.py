"""`--fix`: safe fixes are written, and nothing else about a file changes."""

import io
import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from socialint import fixing
from socialint.__main__ import main
from socialint.fix import Made, make

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
    # A long path is wrapped.
    assert "draft.md" in "".join(capsys.readouterr().out.split())


class Piped:
    """Standard input with bytes on it."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        (BEFORE.encode(), AFTER.encode()),
        (b"\xef\xbb\xbf" + BEFORE.encode() + b"\r\n", b"\xef\xbb\xbf" + AFTER.encode() + b"\r\n"),
        (b"Nothing to mend here, and the notes say why.", None),
        (b"", None),
        # What cannot be read is handed on, so that nobody's text is lost in the pipe.
        (b"\xff\xfe\x00binary", None),
        (b"---\nplatform: [x\n---\ntext", None),
    ],
)
def test_standard_input_is_printed_with_its_fixes(
    given: bytes,
    printed: bytes | None,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.setattr(sys, "stdin", Piped(given))
    code = fix("-")
    assert capsysbinary.readouterr().out == (given if printed is None else printed)
    assert code == (2 if given.startswith((b"\xff", b"---")) else 0)


def test_the_report_on_standard_input_is_on_standard_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Piped(f"{BEFORE}!!!".encode()))
    assert main(["--isolated", "--fix", "--stdin-filename", "a.md", "-"]) == 0
    out, err = capsys.readouterr()
    assert out == f"{AFTER}!!!"
    assert "shouting" in err
    assert "socialint: fixed 3 findings in 1 file" in err


def test_a_terminal_gets_what_it_cannot_obey(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Piped(b"One.\tTwo \x1b[2J :tada:\r\nThree."))
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    fix("-", "--color", "never")
    assert capsys.readouterr().out == "One.\tTwo <U+001B>[2J 🎉\nThree."


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


def test_a_file_that_changed_in_the_meantime_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(BEFORE, encoding="utf-8")
    real = make

    def meanwhile(*arguments: Any) -> Made:
        draft.write_text("Something else.", encoding="utf-8")
        return real(*arguments)

    monkeypatch.setattr(fixing, "make", meanwhile)
    assert fix(draft) == 2
    assert draft.read_text(encoding="utf-8") == "Something else."
    assert "in the meantime" in "".join(capsys.readouterr())


UNSAFE = "The notes list what changed, at http://example.org/notes, now :tada:\n"


def test_unsafe_fixes_are_made_on_request(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(UNSAFE, encoding="utf-8")
    assert main(["--isolated", "--fix", str(draft)]) == 0
    assert draft.read_text(encoding="utf-8") == UNSAFE.replace(":tada:", "🎉")
    assert "--fix --unsafe-fixes mends 1" in capsys.readouterr().out
    assert fix("--unsafe-fixes", draft) == 0
    mended = UNSAFE.replace(":tada:", "🎉").replace("http:", "https:")
    assert draft.read_text(encoding="utf-8") == mended


def test_what_fixes_would_mend_is_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(UNSAFE, encoding="utf-8")
    main(["--isolated", str(draft)])
    assert "--fix mends 1, --unsafe-fixes 1 more" in capsys.readouterr().out


def test_a_suggestion_is_called_one_and_never_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.md"
    text = "What is new in this release:\n✅ dates\n✅ times\n✅ zones\n"
    draft.write_text(text, encoding="utf-8")
    assert fix("--unsafe-fixes", draft) == 0
    assert draft.read_text(encoding="utf-8") == text
    out = capsys.readouterr().out
    assert "suggestion: write hyphens" in out
    assert "fix:" not in out


def test_fixes_are_listed_by_file_and_rule(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(f"{BEFORE} :tada:\n", encoding="utf-8")
    assert fix("--show-fixes", draft) == 0
    listed = "1 click-identifier, 2 emoji-shortcode, 1 fancy-letters"
    assert f"fixed in {draft}: {listed}\n" in capsys.readouterr().err


DIFF = """\
--- {path}
+++ {path}
@@ -1,3 +1,3 @@
 One line.\t
-Two \u200b<U+001B>[2J :tada:
+Two \u200b<U+001B>[2J 🎉
 Three  """


def test_a_diff_is_printed_and_nothing_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.md"
    text = "One line.\t\nTwo \u200b\x1b[2J :tada:\nThree  "
    draft.write_text(text, encoding="utf-8")
    assert main(["--isolated", "--diff", str(draft)]) == 1
    out, err = capsys.readouterr()
    assert out == DIFF.format(path=draft).replace("\u200b", "<U+200B>") + "\n"
    assert "would fix 1 finding in 1 file" in err
    assert draft.read_text(encoding="utf-8") == text
    assert main(["--isolated", "--diff", "--exit-zero", str(draft)]) == 0


@pytest.mark.parametrize(("text", "code"), [("All is well here.", 0), ("Call [insert name].", 1)])
def test_a_diff_without_a_difference_ends_as_the_findings_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, code: int
) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(text, encoding="utf-8")
    assert main(["--isolated", "--diff", str(draft)]) == code
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_diff_can_be_applied(
    tmp_path: Path, end: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """By anybody's `patch`, where there is nothing to hide and lines end as they do everywhere."""
    draft = tmp_path / "draft.md"
    text = f"a{end}{BEFORE}{end}b{end}"
    draft.write_bytes(text.encode())
    assert main(["--isolated", "--quiet", "--diff", str(draft)]) == 1
    lines = capsys.readouterr().out.split("\n")
    assert [line for line in lines if line[:1] in "+-"][2:-1] == [f"-{BEFORE}", f"+{AFTER}"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--unsafe-fixes"], "--unsafe-fixes goes with --fix or --diff"),
        (["--show-fixes"], "--show-fixes goes with --fix or --diff"),
        (["--add-ignores"], "--add-ignores needs a --reason"),
        (["--reason", "x"], "--reason goes with --add-ignores"),
        (["--fix", "--add-ignores", "--reason", "x"], "fix first"),
    ],
)
def test_options_that_do_not_go_together(
    options: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--isolated", *options, "."]) == 2
    assert said in capsys.readouterr().err


def test_fixes_that_never_end_are_ours_and_change_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(BEFORE, encoding="utf-8")

    def grow(text: str, *_: object) -> Made:
        return Made(f"{text} more", (), ())

    monkeypatch.setattr(fixing, "make", grow)
    assert fix(draft) == 3
    assert draft.read_text(encoding="utf-8") == BEFORE
    assert "do not come to an end" in " ".join(capsys.readouterr().out.split())
