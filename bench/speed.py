"""How fast socialint is beside other linters of prose: `python -m bench.speed [--quick]`.

Both sides of a row read the same files in the same session, by turns, so that what slows the
machine slows both; the ratio is the median of the pairs. Whole processes are measured, start to
end, with their output thrown away. The goals are ratios, for they hold on other machines too.
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from bench import compiled, corpus, programs
from bench.programs import PEERS

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLE = os.path.join(HERE, "sample.md")
RESULTS = os.path.join(HERE, "speed.json")

#: Added to nearly every call of socialint: each file is linted anew, and findings are no failure.
_ANEW = ("--no-cache", "--exit-zero")
#: The rules of the surface alone, in one process: most peers read no sentences.
_SURFACE = (*_ANEW, "--select", "surface", "--jobs", "1")
_CONCISE = ("--output-format", "concise", *_SURFACE)
_RICH = ("--output-format", "full", "--color", "always", *_SURFACE)
#: All rules that are on, sentences and all.
_ALL = ("--output-format", "concise", *_ANEW)

#: The same where nothing has changed since the last run, which is the one that is not counted.
_AGAIN = ("--output-format", "concise", "--exit-zero")

#: Starts a program and prints its peak memory. A program that is started counts the memory of the
#: one that started it as its own, so that one has to be small.
_PEAK = """
import os, sys
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=[
    (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)])
print(os.wait4(child, 0)[2].ru_maxrss)
"""


class Row(NamedTuple):
    """One comparison.

    `unit` is `ms`, `MiB` or `posts/s`; of the last more is better. `goal` bounds the ratio of ours
    to the peer's, from below where more is better; None for a peer that is shown for orientation.
    With `compiled` it is socialint as `bench.compiled` builds it that is measured.
    """

    what: str
    ours: tuple[str, ...]
    peer: str
    goal: float | None
    unit: str = "ms"
    compiled: bool = False

    @property
    def missing(self) -> bool:
        """Whether one of the two sides is not installed."""
        return PEERS[self.peer].missing or (self.compiled and compiled.missing())

    @property
    def many(self) -> bool:
        """Whether it is about many posts, not the one draft."""
        return self.unit == "posts/s"


ROWS = (
    Row("one draft, concise output", _CONCISE, "write-good", 1.0),
    Row("one draft, rich output", _RICH, "proselint", 1.0),
    Row("many posts, one process, compiled", _CONCISE, "write-good", 3.0, "posts/s", compiled=True),
    Row("many posts, one process", _CONCISE, "write-good", None, "posts/s"),
    Row("peak memory, one draft", _CONCISE, "proselint", 1.5, "MiB"),
    Row("one draft, all rules", _ALL, "spacy", 1.2),
    Row("many, all rules, 2 processes", (*_ALL, "--jobs", "2"), "proselint", 1.5, "posts/s"),
    Row("one draft, unchanged", _AGAIN, "codespell", 0.6),
    Row("many posts, unchanged", _AGAIN, "codespell", 2.0, "posts/s"),
    Row("one draft, all rules", _ALL, "alex", None),
    Row("one draft, all rules", _ALL, "harper", None),
    Row("one draft, concise output", _CONCISE, "codespell", None),
    Row("one draft, concise output", _CONCISE, "twitter-text", None),
    Row("one draft, concise output", _CONCISE, "alex", None),
)


class Result(NamedTuple):
    """What a row came to."""

    what: str
    unit: str
    ours: float
    peer: str
    theirs: float
    ratio: float
    goal: str
    holds: bool | None


class Size(NamedTuple):
    """How much is measured."""

    pairs: int
    posts: int
    many_pairs: int


FULL = Size(pairs=21, posts=10_000, many_pairs=3)
QUICK = Size(pairs=5, posts=500, many_pairs=1)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer runs, 500 posts; not written")
    parser.add_argument("--no-install", action="store_true", help="leave out what is not installed")
    options = parser.parse_args(arguments)
    if not options.no_install:
        programs.install()
        # Without a C compiler pip says so, and the row is left out.
        with suppress(subprocess.CalledProcessError):
            compiled.build()
    size = QUICK if options.quick else FULL
    results = []
    print(f"{'':35}{'unit':9}{'ours':>9}{'peer':>9}  {'':14}{'ratio':>6}  {'goal':7}holds")
    with tempfile.TemporaryDirectory() as folder:
        files = corpus.write(folder, size.posts)
        for row in ROWS:
            if row.missing:
                print(f"{row.what:35}{row.peer} is not installed, or socialint not compiled")
                continue
            results.append(compare(row, size, folder, files))
            print(_line(results[-1]), flush=True)
    if not options.quick:
        _write(results, size)
    return 0 if all(result.holds is not False for result in results) else 1


def ours() -> list[str]:
    """What starts socialint: the program beside this interpreter, or the module."""
    program = os.path.join(os.path.dirname(sys.executable), "socialint")
    return [program] if os.path.exists(program) else [sys.executable, "-m", "socialint"]


def compare(row: Row, size: Size, folder: str, files: Sequence[str]) -> Result:
    """Measure both sides by turns, after one run each that does not count."""
    # Away from this repository, whose pyproject.toml one side would read and not the other.
    paths = files if row.many else [shutil.copy(SAMPLE, folder)]
    peer = PEERS[row.peer]
    measure = _peak if row.unit == "MiB" else _milliseconds
    command = [*(compiled.command() if row.compiled else ours()), *row.ours, *paths]
    own = _variables(compiled.variables() if row.compiled else {}, folder)

    def mine() -> float:
        return measure(command, folder, own)

    def theirs() -> float:
        return measure([*peer.command, *paths], folder, _variables(dict(peer.variables), folder))

    _check(command, folder, own, len(paths))
    pairs = _pairs(mine, theirs, size.many_pairs if row.many else size.pairs)
    one = statistics.median(pair[0] for pair in pairs)
    other = statistics.median(pair[1] for pair in pairs)
    ratio = statistics.median(pair[0] / pair[1] for pair in pairs)
    if row.many:
        one, other, ratio = len(paths) / one * 1000, len(paths) / other * 1000, 1 / ratio
    goal, holds = _judge(row, ratio)
    return Result(
        row.what, row.unit, round(one, 1), row.peer, round(other, 1), round(ratio, 2), goal, holds
    )


def _judge(row: Row, ratio: float) -> tuple[str, bool | None]:
    """The goal in words, and whether it holds."""
    if row.goal is None:
        return "", None
    if row.many:
        return f"≥ {row.goal:.1f}", ratio >= row.goal
    return f"≤ {row.goal:.1f}", ratio <= row.goal


def _pairs(
    mine: Callable[[], float], theirs: Callable[[], float], count: int
) -> list[tuple[float, float]]:
    theirs()
    found = []
    for turn in range(count):
        # Whoever comes second finds the machine as the first has left it: take turns at that too.
        if turn % 2:
            second = theirs()
            found.append((mine(), second))
        else:
            first = mine()
            found.append((first, theirs()))
    return found


def _check(command: Sequence[str], folder: str, env: Mapping[str, str], files: int) -> None:
    """Run socialint once, and stop when it fails or leaves a file out: both are fast."""
    done = subprocess.run(
        command,
        cwd=folder,
        env=env,
        capture_output=True,
        check=False,
        text=True,
    )
    noun = "file" if files == 1 else "files"
    if done.returncode or f"in {files:,} {noun}" not in done.stdout:
        shown = " ".join(command[:9])
        raise SystemExit(f"{shown} … ended with {done.returncode}:\n{done.stderr[-2000:]}")


def _milliseconds(command: Sequence[str], folder: str, env: Mapping[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(
        command,
        cwd=folder,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,  # findings are an exit code too
    )
    return (time.perf_counter() - start) * 1000


def _peak(command: Sequence[str], folder: str, env: Mapping[str, str]) -> float:
    """Peak resident memory in MiB."""
    launcher = [sys.executable, "-ISc", _PEAK, *command]
    output = subprocess.check_output(launcher, cwd=folder, env=env)
    # Linux counts in KiB, macOS in bytes.
    return int(output) / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _variables(more: Mapping[str, str], folder: str) -> dict[str, str]:
    """The environment of both sides; what is installed has its compiled form.

    Results that socialint keeps are kept in the folder, and gone with it.
    """
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    own = {"SOCIALINT_CACHE_DIR": os.path.join(folder, ".results")}
    return {**inherited, **own, **more}


def _line(result: Result) -> str:
    holds = {True: "yes", False: "NO", None: ""}[result.holds]
    return (
        f"{result.what:35}{result.unit:9}{result.ours:>9,.1f}{result.theirs:>9,.1f}  "
        f"{result.peer:14}{result.ratio:>6.2f}  {result.goal:7}{holds}"
    )


def _write(results: Sequence[Result], size: Size) -> None:
    found = {
        "machine": _machine(),
        "peers": programs.versions(),
        "posts": size.posts,
        "pairs": size.pairs,
        "rows": [result._asdict() for result in results],
    }
    with open(RESULTS, "w", encoding="utf-8") as file:
        json.dump(found, file, indent=2, ensure_ascii=False)
        file.write("\n")


def _machine() -> dict[str, object]:
    node = subprocess.run(["node", "--version"], capture_output=True, check=False, text=True)
    pages = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "cores": len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count(),
        "memory-gib": round(pages / 1024**3),
        "python": platform.python_version(),
        "node": node.stdout.strip().removeprefix("v"),
    }


if __name__ == "__main__":
    sys.exit(main())
