"""What configuration files are called, what one is once it is read, and what is wrong with it."""

import os
from collections.abc import Iterable
from typing import NamedTuple

from socialint.result import Mistake

FILE = "socialint.toml"
PYPROJECT = "pyproject.toml"


class ConfigError(Exception):
    """Configuration that cannot be used: every mistake that was found in it, each with its line."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(mistakes, key=lambda one: (one.path or "", one.line or 0)))
        super().__init__("; ".join(f"{m.path}:{m.line}: {m.message}" for m in self.mistakes))


class ConfigFile(NamedTuple):
    """A file that was read: where it is, what it holds, and the keys that lead to socialint's."""

    path: str
    text: str
    table: tuple[str, ...] = ()


def shown(path: str) -> str:
    """A path as it is shown to people: relative where that leads no way up."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive
        return path
    return path if relative.startswith(os.pardir) else relative
