"""The pack holds what its examples say, and a draft is judged by it."""

import subprocess
import sys
from pathlib import Path


def socialint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "socialint", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_examples_hold(tmp_path: Path) -> None:
    done = socialint(tmp_path, "test", "acme")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_draft_is_judged(tmp_path: Path) -> None:
    (tmp_path / "socialint.toml").write_text('packs = ["acme"]\n', encoding="utf-8")
    (tmp_path / "draft.md").write_text("Acme Industries opens a shop.\n", encoding="utf-8")
    done = socialint(tmp_path, "draft.md", "--output-format", "concise")
    assert done.returncode == 1, done.stderr
    assert "acme-old-name" in done.stdout
    assert "acme-unsigned" in done.stdout
