"""The commands that the documentation shows, typed anew, with what they print.

`python -m scripts.transcripts` writes their output into the pages below docs/; a test compares. In
a `console` block, lines that begin with `$ ` are typed, in an empty folder of the page's own, and
what follows them is what they print. A block with `title="name"` is a file in that folder.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
#: Folders of generated pages, which type nothing.
GENERATED = ("rules", "platforms", "reference")

_BLOCK = re.compile(r"^```(\w+)(?: title=\"([^\"]+)\")?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A fenced block: what it holds, where in the page that stands, and the file that it shows."""

    language: str
    title: str | None
    text: str
    start: int
    end: int


def blocks(page: str) -> list[Block]:
    """The fenced blocks of a page, in order."""
    return [
        Block(found[1], found[2], found[3], found.start(3), found.end(3))
        for found in _BLOCK.finditer(page)
    ]


def pages() -> list[Path]:
    """Every page that somebody wrote."""
    every = sorted(DOCS.rglob("*.md"))
    return [path for path in every if path.relative_to(DOCS).parts[0] not in GENERATED]


def typed(page: str) -> bool:
    """Whether a page types commands."""
    return any(block.language == "console" and "$ " in block.text for block in blocks(page))


def refreshed(page: str, environment: Mapping[str, str] | None = None) -> str:
    """The page with what its commands print today."""
    parts, past = [], 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "posts")
        folder.mkdir()
        surroundings = _environment(Path(name)) | dict(environment or {})
        for block in blocks(page):
            if block.title is not None:
                path = folder / block.title
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(block.text, encoding="utf-8")
            elif block.language == "console" and block.text.startswith("$ "):
                parts += [page[past : block.start], *_typed(block.text, folder, surroundings)]
                past = block.end
    return "".join([*parts, page[past:]])


def _typed(text: str, folder: Path, environment: Mapping[str, str]) -> Iterator[str]:
    """The commands of a block, each with what it prints."""
    for line in text.splitlines():
        if line.startswith("$ "):
            yield f"{line}\n{_run(line[2:], folder, environment)}"


def _run(command: str, folder: Path, environment: Mapping[str, str]) -> str:
    done = subprocess.run(
        ["bash", "-c", command],  # noqa: S607 - commands of our own pages
        cwd=folder,
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )
    lines = (line.rstrip() for line in done.stdout.rstrip().splitlines())
    return "".join(f"{line}\n" for line in lines)


def _environment(home: Path) -> dict[str, str]:
    """A newcomer's machine, with socialint on it."""
    programs = home / "bin"
    programs.mkdir()
    program = programs / "socialint"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m socialint "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    kept = {name: os.environ[name] for name in ("PYTHONPATH", "TMPDIR") if name in os.environ}
    author = {f"GIT_{who}_NAME": "Ann" for who in ("AUTHOR", "COMMITTER")}
    address = {f"GIT_{who}_EMAIL": "ann@example.org" for who in ("AUTHOR", "COMMITTER")}
    return kept | author | address | {
        "PATH": f"{programs}:{os.environ['PATH']}",
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home / "cache"),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z",
        "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z",
        "LC_ALL": "C.UTF-8",
        "OPENBLAS_NUM_THREADS": "1",
    }  # fmt: skip


def acme(home: Path) -> dict[str, str]:
    """The environment in which the package of the pages about packs is installed.

    What an installer would write is written by hand: the pages must not wait for one.
    """
    import tomllib

    source = ROOT / "examples" / "acme-pack"
    project = tomllib.loads((source / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    info = home / f"{project['name'].replace('-', '_')}-{project['version']}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n",
        encoding="utf-8",
    )
    lines = [
        f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in entries.items())
        for group, entries in project["entry-points"].items()
    ]
    (info / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")
    paths = [str(home), str(source), os.environ.get("PYTHONPATH", "")]
    return {"PYTHONPATH": os.pathsep.join(filter(None, paths))}


def main() -> None:
    """Write each page whose output has changed."""
    with tempfile.TemporaryDirectory() as name:
        environment = acme(Path(name))
        for path in pages():
            page = path.read_text(encoding="utf-8")
            if typed(page) and (new := refreshed(page, environment)) != page:
                path.write_text(new, encoding="utf-8")
                print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
