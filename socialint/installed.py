"""Packs and checks that installed packages bring, by their entry points.

A package names a folder of rule files under `socialint.packs`, and each of its checks under
`socialint.checks`. To look through what is installed takes 20 ms and more, so it is done only where
a configuration names a pack that is no folder, or a rule file a check with a dot in its name.
"""

import os
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from socialint.options import OptionError, did_you_mean, schema_of

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from socialint.rule import Check

PACKS = "socialint.packs"
CHECKS = "socialint.checks"
#: More options than these are a language growing inside YAML.
MOST_OPTIONS = 5

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CHECK_NAME = re.compile(rf"{_NAME.pattern}\.{_NAME.pattern}")


class Unavailable(Exception):  # noqa: N818 - it is the state of what is installed
    """A pack or check that cannot be had; the message ends a sentence that names it."""


def resolve(name: str, folder: str) -> str:
    """What an entry of `packs` stands for: a folder, as an absolute path, or an installed pack.

    A bare name is a folder with rule files where there is one, else an installed pack; what has a
    slash in it (`./acme`) is always a folder. Relative paths start at `folder`.

    Raises:
        Unavailable: it is neither, or the installed pack cannot be used.
    """
    path = os.path.abspath(os.path.join(folder, os.path.expanduser(name)))
    bare = os.path.basename(name) == name and name not in (os.curdir, os.pardir, "~")
    if os.path.isdir(path) and (not bare or has_rules(path) or not _named(PACKS, name)):
        return path
    if not bare:
        raise Unavailable("is no folder")
    if not _named(PACKS, name):
        known = (*names(PACKS), *_folders(folder))
        raise Unavailable(f"is no folder and no installed pack{did_you_mean(name, known)}")
    pack_folder(name)
    return name


def names(group: str) -> tuple[str, ...]:
    """The packs or checks that are installed, in the order of their names."""
    return tuple(sorted({entry.name for entry in _entries(group)}))


def place(pack: str) -> str:
    """The folder of a pack as `resolve` gives it; raises Unavailable."""
    return pack if os.path.isabs(pack) else pack_folder(pack)


def code(pack: str) -> str | None:
    """The folder of the package that an installed pack is in; None for a pack that is a folder.

    Raises Unavailable.
    """
    if os.path.isabs(pack):
        return None
    above = _only(PACKS, pack).module.count(".")
    folder = pack_folder(pack)
    for _ in range(above):
        folder = os.path.dirname(folder)
    return folder


@cache
def pack_folder(name: str) -> str:
    """The folder of rule files that an installed package names; raises Unavailable."""
    from importlib.util import find_spec

    entry = _only(PACKS, name)
    if not _NAME.fullmatch(name):
        raise Unavailable(f"is no name for a pack ({_of(entry)}): use small letters and hyphens")
    if entry.attr:
        hint = f"write the package alone, such as {entry.module!r}"
        raise Unavailable(f"cannot be found ({_of(entry)} names {entry.value!r}: {hint})")
    try:
        spec = find_spec(entry.module)
    except Exception as error:  # noqa: BLE001 - it is another's code that runs here
        raise Unavailable(f"cannot be loaded from {_of(entry)}: {_told(error)}") from None
    folders = [] if spec is None else list(spec.submodule_search_locations or ())
    for folder in folders:
        if has_rules(folder):
            return os.path.abspath(folder)
    raise Unavailable(f"has no rule files: {_of(entry)} names {entry.module!r}")


def check(id_: str) -> "Check":
    """A check that an installed package brings.

    Raises:
        KeyError: there is none of that name.
        Unavailable: there is one, and it cannot be used.
    """
    if not _named(CHECKS, id_):
        raise KeyError(id_)
    entry = _only(CHECKS, id_)
    if not _CHECK_NAME.fullmatch(id_):
        raise Unavailable(f"is no name for a check ({_of(entry)}): write it as 'pack.check'")
    try:
        found = entry.load()
    except Exception as error:  # noqa: BLE001 - it is another's code that runs here
        raise Unavailable(f"cannot be loaded from {_of(entry)}: {_told(error)}") from None
    if wrong := _wrong(found, id_):
        raise Unavailable(f"cannot be used: in {_of(entry)}, {wrong}")
    return found  # type: ignore[no-any-return]


def _wrong(found: Any, id_: str) -> str:
    """What is wrong with what should be a check; empty where nothing is."""
    from socialint.rule import SCOPES, Check
    from socialint.traits import TRAITS

    if not isinstance(found, Check):
        return "it is not made with @check from socialint.rule"
    if found.id != id_:
        return f"@check calls it {found.id!r}"
    if found.scope not in SCOPES:
        return f"its scope {found.scope!r} does not exist{did_you_mean(found.scope, SCOPES)}"
    for known, given in ((TRAITS, found.when), (("sentences", "limit"), found.needs)):
        for name in given:
            if name not in known:
                return f"nothing is called {name!r}{did_you_mean(name, known)}"
    return _wrong_options(found.options)


def _wrong_options(kind: Any) -> str:
    """What is wrong with the type of a check's options; empty where nothing is."""
    fields = getattr(kind, "_fields", None)
    if not isinstance(kind, type) or fields is None:
        hint = "without `from __future__ import annotations`" if isinstance(kind, str) else ""
        return f"the type of its options must be a NamedTuple {hint}".rstrip()
    if len(fields) > MOST_OPTIONS:
        return f"it has {len(fields)} options, and {MOST_OPTIONS} are the most"
    for name in fields:
        if name not in kind._field_defaults:  # type: ignore[attr-defined]
            return f"the option {name!r} has no default"
        try:
            schema_of(kind.__annotations__[name])
        except (OptionError, IndexError, KeyError, TypeError, StopIteration):
            return f"the option {name!r} is of a type that cannot be written in YAML"
    return ""


def has_rules(folder: str) -> bool:
    """Whether a folder holds rule files."""
    try:
        return any(entry.endswith((".yaml", ".yml")) for entry in os.listdir(folder))
    except OSError:
        return False


def _folders(beside: str) -> tuple[str, ...]:
    """The folders of rule files next to a configuration, for a hint."""
    try:
        entries = sorted(os.listdir(beside or os.curdir))
    except OSError:
        return ()
    return tuple(one for one in entries if has_rules(os.path.join(beside, one)))


@cache
def _entries(group: str) -> tuple["EntryPoint", ...]:
    from importlib.metadata import entry_points

    return tuple(entry_points(group=group))


def forget() -> None:
    """Look through what is installed anew."""
    _entries.cache_clear()
    pack_folder.cache_clear()


def _named(group: str, name: str) -> list["EntryPoint"]:
    return [entry for entry in _entries(group) if entry.name == name]


def _only(group: str, name: str) -> "EntryPoint":
    found = _named(group, name)
    if not found:
        raise Unavailable(f"is not installed{did_you_mean(name, names(group))}")
    if len(found) > 1:
        both = " and ".join(sorted(_of(entry) for entry in found))
        raise Unavailable(f"is brought by {both}: uninstall all but one")
    return found[0]


def _of(entry: "EntryPoint") -> str:
    """The package that an entry point is of, for people."""
    return f"the package {entry.dist.name} {entry.dist.version}" if entry.dist else "a package"


def _told(error: Exception) -> str:
    if isinstance(error, KeyError) and error.args == ("options",):
        return "its parameter `options` has no type"
    return f"{type(error).__name__}: {error}"
