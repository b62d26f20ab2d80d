"""Packages that bring packs and checks, made so that Python finds them without an installation."""

import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from socialint import checks, installed

ROOT = Path(__file__).parent.parent
ACME = ROOT / "examples" / "acme-pack"

RULE = """\
summary: A word to test with
severity: warning
evidence: convention
check: {check}
with:
  {with_}
message: "“{{match}}” was found."
why: For tests.
examples:
  - bad: "A [|zebra|] stands."
  - good: "None stands."
"""


def rule(check: str = "phrase", with_: str = "any: [zebra]") -> str:
    return RULE.format(check=check, with_=with_)


def told(folder: Path, name: str, version: str, points: Mapping[str, Mapping[str, str]]) -> Path:
    """A package's metadata, as an installer writes it."""
    info = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    (info / "METADATA").write_text(metadata, encoding="utf-8")
    lines = []
    for group, entries in points.items():
        lines += [f"[{group}]", *(f"{key} = {value}" for key, value in entries.items())]
    (info / "entry_points.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def acme(folder: Path) -> Path:
    """The metadata of the example, as its pyproject.toml has them."""
    project = tomllib.loads((ACME / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return told(folder, project["name"], project["version"], project["entry-points"])


def path_with(monkeypatch: pytest.MonkeyPatch, *folders: Path) -> None:
    """Put folders where this process and those that it starts look for packages."""
    for folder in folders:
        monkeypatch.syspath_prepend(str(folder))
    monkeypatch.setenv("PYTHONPATH", ":".join(map(str, folders)))
    forget()


def forget() -> None:
    """Look for packages anew, and keep no module of theirs for other tests."""
    installed.forget()
    checks.get.cache_clear()
    for name in [name for name in sys.modules if name.startswith(("acme_pack", "other_pack"))]:
        del sys.modules[name]
