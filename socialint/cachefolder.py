"""The folder of cached results: where it is, what it holds, and how long.

    CACHEDIR.TAG            says that it is a cache, and ours; backups pass over it
    .gitignore              for a folder inside a repository
    <version>/<key>/<folder>  results for the drafts of one folder under one key (`cachekey`)

By default it is the user's own (`~/.cache/socialint`), not one beside the drafts: what a stranger
adds to a repository must not be taken for results. Every file is written beside its place and then
moved there, so whoever reads one meets it whole; nothing in it is needed, so every failure to read
means that there is nothing.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from typing import NamedTuple

from socialint.version import __version__

VARIABLE = "SOCIALINT_CACHE_DIR"

_TAG = "CACHEDIR.TAG"
# The first line is what https://bford.info/cachedir/ asks for.
_TAGGED = b"""\
Signature: 8a477f597d28d172789f06886806bc55
# Results that socialint keeps. Nothing is lost with them: `socialint clean` removes this folder.
"""
_GITIGNORE = ".gitignore"

#: Bytes that all results together may take, and days after which one that nobody asked for goes.
LIMIT = 128 * 1024 * 1024
DAYS = 30
_DAY = 24 * 60 * 60
#: Seconds after which a file that was never moved to its place is one whose writer is gone.
_ABANDONED = 60 * 60

_numbers = count()


class NotOurs(Exception):  # noqa: N818 - it is what the folder is
    """A folder that holds other things: it is neither written to nor removed."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} holds other files: the cache wants a folder of its own")


class Removed(NamedTuple):
    """What was removed: files of results, and their bytes."""

    files: int
    bytes: int


class _File(NamedTuple):
    path: str
    used: float
    size: int


def where(configured: str | None) -> str:
    """The folder: as configured, as the environment has it, or the user's own; absolute."""
    given = configured or os.environ.get(VARIABLE)
    return os.path.abspath(os.path.expanduser(given)) if given else _own()


def _own() -> str:
    if sys.platform in ("win32", "darwin"):
        from platformdirs import user_cache_dir

        return user_cache_dir("socialint", appauthor=False)
    # What platformdirs says elsewhere; to import it costs as much as all that a cached run does.
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "socialint")


def for_key(root: str, key: str) -> str:
    """The folder of all results under one key; it is there when some were kept."""
    return os.path.join(root, __version__, key)


def read(path: str) -> tuple[bytes, float]:
    """A file of results and when it was last used, in seconds; raises OSError."""
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        known = os.fstat(file)
        parts = []
        while part := os.read(file, known.st_size + 1):
            parts.append(part)
        return b"".join(parts), known.st_mtime
    finally:
        os.close(file)


def used(path: str, before: float) -> None:
    """Note once a day that a file of results was of use."""
    if time.time() - before > _DAY:
        with suppress(OSError):
            os.utime(path)


def write(root: str, path: str, data: bytes) -> None:
    """Put a file of results in its place; raises OSError, or NotOurs."""
    folder = os.path.dirname(path)
    if not os.path.isdir(folder):
        prepare(root)
        os.makedirs(folder, mode=0o700, exist_ok=True)
        _prune(root)
    temporary = f"{path}.{os.getpid()}-{next(_numbers)}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(temporary, flags, 0o600), "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def prepare(root: str) -> None:
    """Make the folder, or see that it is ours; raises OSError, or NotOurs."""
    os.makedirs(root, mode=0o700, exist_ok=True)
    if is_ours(root):
        return
    if os.listdir(root):
        raise NotOurs(root)
    for name, text in ((_GITIGNORE, b"*\n"), (_TAG, _TAGGED)):
        with open(os.path.join(root, name), "wb") as file:
            file.write(text)


def is_ours(root: str) -> bool:
    """Whether a folder is a cache of ours; raises OSError where that cannot be told."""
    try:
        with open(os.path.join(root, _TAG), "rb") as file:
            # Two processes may make it at once, and one meet what the other has only begun.
            return file.read(len(_TAGGED) + 1) == _TAGGED
    except (FileNotFoundError, NotADirectoryError):
        return False


def clean(root: str) -> Removed | None:
    """Remove the cache; None where there is none. Raises OSError, or NotOurs."""
    if not os.path.lexists(root):
        return None
    if not os.path.isdir(root) or not is_ours(root):
        raise NotOurs(root)
    removed = _remove(list(_files(root)))
    for version in _folders(root):
        for key in _folders(version):
            with suppress(OSError):
                os.rmdir(key)
        with suppress(OSError):
            os.rmdir(version)
    # The tag goes last: what is left by a process that was killed here is still known as ours.
    for name in (_GITIGNORE, _TAG):
        with suppress(FileNotFoundError):
            os.unlink(os.path.join(root, name))
    with suppress(OSError):
        os.rmdir(root)
    return removed


def _remove(files: list[_File]) -> Removed:
    for file in files:
        with suppress(FileNotFoundError):
            os.unlink(file.path)
    return Removed(len(files), sum(file.size for file in files))


def _prune(root: str) -> None:
    """Remove what nobody has asked for in a month, and the oldest of what is too much."""
    now = time.time()
    files = sorted(_files(root), key=lambda file: file.used, reverse=True)
    size = 0
    old: list[_File] = []
    for file in files:
        size += file.size
        age = now - file.used
        abandoned = "." in os.path.basename(file.path) and age > _ABANDONED
        if size > LIMIT or age > DAYS * _DAY or abandoned:
            old.append(file)
    with suppress(OSError):
        _remove(old)
    for folder in {os.path.dirname(file.path) for file in old}:
        with suppress(OSError):
            os.rmdir(folder)  # where nothing is left in it


def _files(root: str) -> Iterator[_File]:
    """Every file of results, of this version or another, whole or not."""
    for version in _folders(root):
        for key in _folders(version):
            with suppress(OSError), os.scandir(key) as found:
                for entry in found:
                    with suppress(OSError):
                        known = entry.stat(follow_symlinks=False)
                        yield _File(entry.path, known.st_mtime, known.st_size)


def _folders(path: str) -> list[str]:
    """The folders in a folder; links are none."""
    try:
        with os.scandir(path) as found:
            return [entry.path for entry in found if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return []
