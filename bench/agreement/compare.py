"""Runs a network's own package and socialint on the same texts and tells where they part.

A network takes part with two files: `NAME.mjs`, which reads one JSON string a line and prints what
the package finds as one JSON object a line, and `NAME_agreement.py` with `read(text)`, which gives
the same object from socialint, and `comparable(text)`, which leaves out texts on which the two are
meant to part.
"""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent
#: Texts handed to Node at once.
_BATCH = 20_000


class Disagreement(NamedTuple):
    """A text, the part of the result that differs, and both readings of it."""

    text: str
    part: str
    package: object
    ours: object


class Outcome(NamedTuple):
    """How many texts were compared, how many left out, and where the readings part."""

    compared: int
    left_out: int
    disagreements: list[Disagreement]


def missing(package: str) -> str | None:
    """Why no comparison can be run, or None."""
    if shutil.which("node") is None:
        return "node is not installed"
    if not (FOLDER / "node_modules" / package).is_dir():
        return f"`npm install` was not run in {FOLDER}"
    return None


def package_readings(network: str, texts: Iterable[str]) -> list[dict[str, object]]:
    """What the network's package says of each text."""
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    done = subprocess.run(
        [shutil.which("node") or "node", str(FOLDER / f"{network}.mjs")],
        input=lines,
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def compare(network: str, texts: Iterable[str]) -> Outcome:
    """Both readings of every text, compared part by part."""
    ours = import_module(f"bench.agreement.{network}_agreement")
    compared = left_out = 0
    disagreements: list[Disagreement] = []
    rest = iter(texts)
    while batch := list(islice(rest, _BATCH)):
        chosen = [text for text in batch if ours.comparable(text)]
        left_out += len(batch) - len(chosen)
        compared += len(chosen)
        disagreements += _parting(chosen, package_readings(network, chosen), ours.read)
    return Outcome(compared, left_out, disagreements)


def _parting(
    texts: list[str],
    readings: list[dict[str, object]],
    read: Callable[[str], dict[str, object]],
) -> Iterator[Disagreement]:
    for text, package in zip(texts, readings, strict=True):
        ours = read(text)
        for part in package:
            if package[part] != ours[part]:
                yield Disagreement(text, part, package[part], ours[part])


def record(network: str, file: Path) -> None:
    """Renew a file of recorded cases (`[{"text", "why", "package"}]`) from the package."""
    cases = json.loads(file.read_text(encoding="utf-8"))
    readings = package_readings(network, [case["text"] for case in cases])
    for case, package in zip(cases, readings, strict=True):
        case["package"] = package
    file.write_text(json.dumps(cases, indent=1) + "\n", encoding="utf-8")
