"""What a configuration's globs say about which files are drafts."""

from collections.abc import Collection
from os.path import splitext
from re import Pattern
from typing import NamedTuple

from socialint.globs import compile_glob, matches

#: Folders that hold no one's drafts: version control, environments, caches, what tools have built.
DEFAULT_EXCLUDE = (
    ".bzr",
    ".cache",
    ".direnv",
    ".eggs",
    ".git",
    ".hg",
    ".hypothesis",
    ".idea",
    ".ipynb_checkpoints",
    ".mypy_cache",
    ".nox",
    ".pytest_cache",
    ".ruff_cache",
    ".socialint_cache",
    ".svn",
    ".tox",
    ".venv",
    ".vscode",
    "__pycache__",
    "_build",
    "_site",
    "build",
    "dist",
    "node_modules",
    "site-packages",
    "venv",
)

#: Patterns with one of these are more than a name.
_GLOB_MARKS = frozenset("*?[\\/")


class DiscoverySettings(NamedTuple):
    """What the configuration of a folder says about which files are drafts.

    Globs are relative to `root`, the folder of the configuration file. `accounts` are the names
    that a draft may give as its target.
    """

    root: str
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = DEFAULT_EXCLUDE
    extend_exclude: tuple[str, ...] = ()
    accounts: Collection[str] = ()


class Rules:
    """The globs of one configuration, made ready for one walk.

    Paths are given whole, with `/` between their parts; `skip` is the length of the part that the
    globs do not see. `inside` is the folder where the walk starts, as the globs see it, with a
    slash at its end; empty where the walk starts at their root.
    """

    def __init__(self, settings: DiscoverySettings, skip: int, inside: str) -> None:
        self.settings = settings
        self.skip = skip
        # A folder that is named is searched: what excludes that very folder does not count.
        globs = [
            glob
            for glob in (*settings.exclude, *settings.extend_exclude)
            if not (inside and matches(glob, inside))
        ]
        # Most exclusions are names, and a name is looked up rather than matched.
        self.names = frozenset(glob for glob in globs if not _GLOB_MARKS.intersection(glob))
        self.exclude = _union([glob for glob in globs if glob not in self.names])
        self.include = _union(settings.include)
        #: Globs that say which suffix they mean, as `posts/*.post` does.
        self.other_suffixes = _union([glob for glob in settings.include if _own_suffix(glob)])

    def excludes(self, name: str, real: str) -> bool:
        """Whether a path is excluded; it is known that no folder above it is."""
        return name in self.names or (
            self.exclude is not None and self.exclude.match(real, self.skip) is not None
        )

    def includes(self, real: str, *, text: bool) -> bool:
        """Whether `include` names a file; one that is no text must be meant by its suffix."""
        include = self.include if text else self.other_suffixes
        return include is not None and include.match(real, self.skip) is not None


def _union(globs: Collection[str]) -> Pattern[str] | None:
    import re

    if not globs:
        return None
    return re.compile("|".join(compile_glob(glob).pattern for glob in globs), re.DOTALL)


def _own_suffix(glob: str) -> bool:
    suffix = splitext(glob)[1]
    return len(suffix) > 1 and not _GLOB_MARKS.intersection(suffix)
