"""The shipped pipeline's size, load time and speed beside `spacy.blank`: `python -m bench.model`.

Load times are medians of whole processes. Speed is measured on the drafts beside the project
(`--drafts`), line by line, as many lines at a time as a post has or many posts at once.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from statistics import median
from time import perf_counter

from spacy import blank

from socialint.language.loader import FOLDER, load

DRAFTS = Path(__file__).resolve().parents[2] / "shared" / "drafts"
RUNS = 7
WORDS = 40_000
_PROCESSES = {
    "import spacy": "import spacy",
    "spacy.blank": "import spacy; spacy.blank('en')",
    "the pipeline": "from socialint.language.loader import load; load()",
    "the pipeline and a sentence": (
        "from socialint.language.loader import load; load()('We read your post.')"
    ),
}


def load_time(code: str) -> float:
    """The median time of a process that runs some code, in milliseconds."""
    times = []
    for _ in range(RUNS):
        start = perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        times.append(1000 * (perf_counter() - start))
    return median(times)


def words_per_second(
    batches: Sequence[Sequence[str]], read: Callable[[Sequence[str]], int]
) -> float:
    """How many words are read in a second; `read` says how many it read."""
    start = perf_counter()
    words = 0
    for batch in batches:
        words += read(batch)
        if words > WORDS:
            break
    return words / (perf_counter() - start)


def posts(folder: Path) -> list[list[str]]:
    """Drafts as lists of lines."""
    paths = [p for p in sorted(folder.rglob("*")) if p.suffix in {".md", ".tweet", ".toot"}]
    texts = (path.read_text("utf-8", "replace") for path in islice(paths, 600))
    return [[line for line in text.splitlines() if line.strip()] for text in texts]


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--drafts", type=Path, default=DRAFTS)
    drafts = posts(parser.parse_args().drafts)
    size = sum(p.stat().st_size for p in Path(FOLDER).rglob("*") if p.is_file())
    print(f"size: {size / 1e6:.2f} MB")
    for name, code in _PROCESSES.items():
        print(f"{name}: {load_time(code):.0f} ms")
    ours, theirs = load(), blank("en")
    lines = [line for draft in drafts for line in draft]
    many = [lines[start : start + 256] for start in range(0, len(lines), 256)]
    readers: dict[str, Callable[[Sequence[str]], int]] = {
        "the pipeline": lambda batch: sum(map(len, ours.pipe(batch, batch_size=64))),
        "spacy.blank, which only finds words": lambda batch: sum(map(len, theirs.pipe(batch))),
    }
    for name, read in readers.items():
        read(lines[:100])
        for how, batches in {"post by post": drafts, "many at once": many}.items():
            print(f"{name}, {how}: {words_per_second(batches, read):,.0f} words/s")


if __name__ == "__main__":
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    main()
