"""Configuration: the file nearest to a draft, and what it says.

A run without a configuration file pays for a few `stat` calls a folder and nothing else: what
parses and judges a file is imported when there is one.
"""

import os
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from socialint.configbase import FILE, PYPROJECT, ConfigError, ConfigFile, shown
from socialint.draft import Account
from socialint.selection import DEFAULT_EXCLUDE, DiscoverySettings

__all__ = ["Config", "ConfigError", "PerPath", "find", "forget", "load", "origin"]

#: Lists to which a file adds, where another one is extended; all others are replaced.
_ADDED = ("packs", "vocabulary", "extend-exclude")


class PerPath(NamedTuple):
    """Settings for the files that a glob matches; None is what it does not set."""

    glob: str
    platforms: tuple[str, ...] | None = None
    goal: str | None = None
    topics: tuple[str, ...] | None = None
    owner: str | None = None
    language: str | None = None
    publisher: str | None = None
    preset: str | None = None
    rules: Mapping[str, str] = {}
    options: Mapping[str, Mapping[str, object]] = {}


class Config(NamedTuple):
    """What a configuration file says, and the defaults for what it does not.

    Globs are relative to `folder`, which is absolute and empty without a file. `packs` and
    `cache_dir` are absolute. Handles have no `@` in front. `files` are the file itself and those
    that it extends, nearest first. Values of `options` are as TOML has them: what they may be is
    known when the rules are (`settings.check_names`).
    """

    folder: str = ""
    platforms: tuple[str, ...] = ()
    primary: str | None = None
    goal: str | None = None
    topics: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    accounts: Mapping[str, Account] = {}
    owner: str | None = None
    language: str | None = None
    publisher: str | None = None
    preset: str = "article"
    packs: tuple[str, ...] = ()
    rules: Mapping[str, str] = {}
    options: Mapping[str, Mapping[str, object]] = {}
    platform_options: Mapping[str, Mapping[str, int]] = {}
    per_path: tuple[PerPath, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = DEFAULT_EXCLUDE
    extend_exclude: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()
    fail_on: str = "error"
    cache_dir: str | None = None
    required_version: str | None = None
    files: tuple[ConfigFile, ...] = ()

    @property
    def path(self) -> str | None:
        """The configuration file; None without one."""
        return self.files[0].path if self.files else None

    @property
    def discovery(self) -> DiscoverySettings:
        """What it says about which files are drafts."""
        return DiscoverySettings(
            self.folder or os.curdir,
            self.include,
            self.exclude,
            self.extend_exclude,
            tuple(self.accounts),
        )


def find(path: str) -> str | None:
    """The configuration file nearest to a file or folder, as an absolute path; None without one."""
    path = os.path.abspath(path)
    return _nearest(path if os.path.isdir(path) else os.path.dirname(path))


def forget() -> None:
    """Look for configuration files anew: for a process that outlives a change of them."""
    _nearest.cache_clear()
    _in_folder.cache_clear()


@cache
def _nearest(folder: str) -> str | None:
    while True:
        found = _in_folder(folder)
        above = os.path.dirname(folder)
        if found is not None or above == folder:
            return found
        folder = above


@cache
def _in_folder(folder: str) -> str | None:
    own = os.path.join(folder, FILE)
    if os.path.isfile(own):
        return own
    project = os.path.join(folder, PYPROJECT)
    return project if os.path.isfile(project) and _speaks_of_us(project) else None


def _speaks_of_us(path: str) -> bool:
    """Whether a pyproject.toml has the table; one that cannot be parsed, whether it looks so."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        return False
    if b"socialint" not in data:
        return False
    import re
    import tomllib

    try:
        tool = tomllib.loads(data.decode("utf-8-sig")).get("tool")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):
        return re.search(rb"tool\s*\.\s*[\"']?socialint|^\s*\[+\s*tool\s*\]", data) is not None
    return isinstance(tool, dict) and "socialint" in tool


def load(path: str) -> Config:
    """What a configuration file says, with what it extends.

    Raises:
        ConfigError: with every mistake in the files.
    """
    from socialint.configfile import read_chain, read_values

    chain = read_chain(path)
    values: dict[str, Any] = {}
    for own in reversed(read_values(chain)):
        values = _join(values, own)
    return _config(values, tuple(file for file, _ in chain))


def _join(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a file over those of the one that it extends."""
    joined = {**base, **own}
    for name in joined.keys() & base.keys() & own.keys():
        if name in ("options", "platform-options"):
            tables = [base[name], own[name]]
            keys = [key for table in tables for key in table]
            joined[name] = {k: {**tables[0].get(k, {}), **tables[1].get(k, {})} for k in keys}
        elif name in _ADDED:
            joined[name] = tuple(dict.fromkeys((*base[name], *own[name])))
        elif name == "per-path":
            # What is set anew for a glob comes last, as its file does.
            kept = {glob: entry for glob, entry in base[name].items() if glob not in own[name]}
            joined[name] = {**kept, **own[name]}
        elif isinstance(own[name], dict):
            joined[name] = {**base[name], **own[name]}
    return joined


def _config(values: Mapping[str, Any], files: Sequence[ConfigFile]) -> Config:
    typed = {name.replace("-", "_"): value for name, value in values.items() if name != "extends"}
    typed["handles"] = tuple(handle.lstrip("@") for handle in typed.get("handles", ()))
    typed["per_path"] = tuple(
        PerPath(glob=glob, **entry) for glob, entry in typed.get("per_path", {}).items()
    )
    folder = os.path.dirname(os.path.abspath(files[0].path))
    return Config(folder=folder, **typed, files=tuple(files))


def origin(config: Config, path: Sequence[str | int]) -> str | None:
    """Where a key was set, as `socialint.toml:12`; None where no file sets it."""
    from socialint.tomlplace import places

    for file in config.files:
        line = places(file.text).get((*file.table, *path))
        if line is not None:
            return f"{shown(file.path)}:{line}"
    return None
