"""`--watch`, as a process that people save files under."""

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from socialint.__main__ import main

LINK = "The notes list what changed: https://example.org/?fbclid=1 now.\n"
CLEAN = "The parser reads dates in nine languages now.\n"
#: Seconds to wait for a line before the test fails: far more than it ever takes.
PATIENCE = 60


class Watch:
    """A running `--watch`: what it prints, line by line."""

    def __init__(self, *typed: str) -> None:
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-u", "-m", "socialint", "--watch"),
                *("--output-format", "concise", "--select", "surface", *typed),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def until(self, text: str) -> list[str]:
        """The lines up to the one that holds a text."""
        seen: list[str] = []
        while not seen or text not in seen[-1]:
            line = self._lines.get(timeout=PATIENCE)
            assert line is not None, f"ended before {text!r}: {seen}"
            seen.append(line)
        return seen

    def end(self) -> int:
        """What Ctrl-C leaves it with."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=PATIENCE)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Watch]]:
    monkeypatch.chdir(tmp_path)
    made: list[Watch] = []

    class Noted(Watch):
        def __init__(self, *typed: str) -> None:
            super().__init__(*typed)
            made.append(self)

    yield Noted
    for one in made:
        one.close()


pytestmark = pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is a signal on POSIX only")


def test_a_draft_that_is_saved_is_linted_again(watch: type[Watch]) -> None:
    Path("a.md").write_text(LINK)
    Path("b.md").write_text(LINK)
    running = watch("a.md", "b.md")
    first = running.until("watching 2 drafts; Ctrl-C ends it")
    assert first[0].startswith("a.md:1:51: note click-identifier")
    assert "2 notes in 2 files" in "".join(first)
    Path("b.md").write_text(CLEAN)
    assert "b.md saved" in running.until("saved")[-1]
    assert len(running.until("All clear: 1 file")) == 1
    # As many editors save: beside its place, then moved there.
    Path("new").write_text(LINK + LINK)
    os.replace("new", "a.md")
    assert "a.md saved" in running.until("saved")[-1]
    assert "2 notes in 1 file" in running.until("in 1 file")[-1]
    assert running.end() == 130


def test_new_drafts_and_other_settings_are_seen(watch: type[Watch]) -> None:
    Path("posts").mkdir()
    Path("posts/a.tweet").write_text(LINK)
    running = watch("posts")
    running.until("watching 1 draft;")
    Path("posts/b.tweet").write_text(LINK)
    assert "posts/b.tweet saved" in running.until("saved")[-1]
    running.until("in 1 file")
    Path("socialint.toml").write_text('rules = { nope = "off" }')
    running.until("the configuration has changed")
    assert "nope" in running.until("mistake")[-1]
    Path("socialint.toml").write_text('rules = { click-identifier = "error" }')
    running.until("the configuration has changed")
    assert "2 errors in 2 files" in running.until("in 2 files")[-1]
    Path("posts/a.tweet").unlink()
    running.until("a draft is gone")
    # It goes on, and what was printed stays on the screen.
    Path("posts/b.tweet").write_text(LINK + LINK)
    seen = running.until("2 errors in 1 file")
    assert "\x1b" not in "".join(seen)
    assert running.end() == 130


@pytest.mark.parametrize(
    "typed",
    [
        ["--fix"],
        ["--diff"],
        ["--add-ignores", "--reason", "They want it."],
        ["--show-files"],
        ["--output-file", "out.txt"],
        ["--baseline", "base.json", "--write-baseline"],
        ["--output-format", "json"],
        ["-"],
    ],
)
def test_what_does_not_go_with_it_is_told(
    typed: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_text(CLEAN)
    assert main(["--watch", "a.md", *typed]) == 2
    said = capsys.readouterr()
    report = Path("out.txt").read_text() if "out.txt" in typed else said.out + said.err
    assert "--watch" in report
