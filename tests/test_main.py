"""How the program ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from socialint import cli
from socialint.__main__ import main


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full here")
def test_a_full_disk_is_told_without_a_traceback(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("See http://localhost/notes for what changed in it.", encoding="utf-8")
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "socialint", str(draft)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("socialint: cannot print")
    assert "Traceback" not in done.stderr


def test_our_own_mistake_is_3_and_asks_for_a_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_arguments: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(cli, "run", broken)
    assert main(["x"]) == 3
    told = capsys.readouterr().err
    assert "ZeroDivisionError" in told
    assert "our mistake" in told
