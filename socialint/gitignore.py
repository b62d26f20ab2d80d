r"""Which paths a .gitignore leaves out, as Git reads it.

Lines are globs; a `!` in front takes back what an earlier line left out, `#` starts a comment, and
the last line that matches decides. Unlike an exclusion of the configuration, a line speaks of the
path itself and never of what is below it: what is below an ignored folder is out of reach anyway,
and a folder taken back does not take back the files in it. Bracket classes by name (`[[:space:]]`)
are not known.
"""

import os
from collections.abc import Collection
from re import Pattern
from typing import NamedTuple

from socialint.globs import compile_glob


class Ignore:
    """The lines of one .gitignore."""

    __slots__ = ("_pattern", "_verdicts")

    def __init__(self, text: str) -> None:
        lines = [line for raw in text.removeprefix("\ufeff").split("\n") if (line := _clean(raw))]
        # One expression for all lines, the last line first: the first that fits decides.
        lines.reverse()
        self._verdicts = [not line.startswith("!") for line in lines]
        self._pattern = _compile(lines)

    def verdict(self, path: str) -> bool | None:
        """Whether a path is ignored; None where no line speaks of it.

        The path is relative to the folder of the .gitignore, with `/` between its parts, and ends
        in `/` when it is a folder.
        """
        match = self._pattern.match(path)
        return None if match is None else self._verdicts[(match.lastindex or 1) - 1]


class Ignores(NamedTuple):
    """The .gitignore files that hold in a folder, the nearest last.

    Folders are absolute paths with `/` between their parts and at their end. With each file goes
    the length of its folder's path, which its lines do not see.
    """

    files: tuple[tuple[Ignore, int], ...] = ()

    @classmethod
    def above(cls, folder: str) -> "Ignores":
        """What holds above a folder, up to the top of its repository; nothing outside of one."""
        folders: list[str] = []
        while not os.path.lexists(folder + ".git"):
            parent = folder.rstrip("/").rpartition("/")[0] + "/"
            if parent == folder:
                return cls()
            folders.append(parent)
            folder = parent
        ignores = cls()
        for place in reversed(folders):
            ignores = ignores.entering(place, (".gitignore",))
        return ignores

    def entering(self, folder: str, names: Collection[str]) -> "Ignores":
        """What holds in a folder below with files of these names; a repository starts anew."""
        files = () if ".git" in names else self.files
        ignore = _read(folder + ".gitignore") if ".gitignore" in names else None
        return Ignores(files if ignore is None else (*files, (ignore, len(folder))))

    def ignored(self, path: str) -> bool:
        """Whether Git ignores a path, given that it ignores no folder above it."""
        for ignore, skip in reversed(self.files):
            verdict = ignore.verdict(path[skip:])
            if verdict is not None:
                return verdict
        return False


def _read(path: str) -> Ignore | None:
    """A .gitignore; None where there is none that can be read, as Git has it."""
    try:
        if not os.path.isfile(path):
            return None
        with open(path, "rb") as file:
            return Ignore(os.fsdecode(file.read()))
    except OSError:
        return None


def _clean(line: str) -> str:
    """A line without its end and the white space before it; "" for one that matches nothing."""
    line = line.removesuffix("\r")
    if line.startswith("#"):
        return ""
    bare = line.rstrip(" ")
    if _open_escape(bare) and bare != line:
        bare += " "
    body = bare.removeprefix("!")
    # Git compares with paths that it names itself: none starts with a dot and a slash.
    if _open_escape(bare) or body in ("", ".") or body.startswith("./"):
        return ""
    return bare


def _open_escape(line: str) -> bool:
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1


def _compile(lines: list[str]) -> Pattern[str]:
    import re

    patterns = "|".join(f"({_expression(line.removeprefix('!'))})" for line in lines)
    return re.compile(rf"(?:{patterns})/?\Z" if lines else r"(?!)", re.DOTALL)


def _expression(glob: str) -> str:
    """A glob that stands for the path as a whole; a `**` at its end for any depth below."""
    body = glob.rstrip("/")
    if body.endswith("/**"):
        glob = f"{body}/*{glob[len(body) :]}"
    return compile_glob(glob).pattern
