"""Paths as people type them: tidied, looked up, and told of where nothing stands."""

import os

from socialint.reading import STDIN
from socialint.result import Mistake


def mode(path: str) -> int:
    """What stands at a path, be it a link; 0 where nothing does."""
    try:
        return os.lstat(path).st_mode
    except (OSError, ValueError):
        return 0


def missing(path: str) -> Mistake:
    """That a path does not exist, with the nearest name that does."""
    parent, name = os.path.split(path.rstrip(os.sep))
    while parent and not os.path.isdir(parent):
        parent, name = os.path.split(parent)
    message = "no such file or folder"
    try:
        names = os.listdir(parent or os.curdir)
    except OSError:
        return Mistake(message, path)
    from difflib import get_close_matches

    near = get_close_matches(name, sorted(names), n=1, cutoff=0.6)
    if near:
        message += f", did you mean {os.path.join(parent, near[0])}?"
    return Mistake(message, path)


def tidy(path: str) -> str:
    """A path without what does not change it: `./a//b/` is `a/b`, but `a/../b` may be elsewhere."""
    if path == STDIN or not path:
        return path
    if path.endswith(os.sep) and not os.path.isdir(path):
        return path  # `a.md/` is no file, and must not become one
    if os.sep == "/" and not ("//" in path or "./" in path or path.endswith(("/", "/."))):
        return path
    start = os.sep if path.startswith(os.sep) else ""
    parts = [part for part in path.split(os.sep) if part not in ("", os.curdir)]
    shorter = start + os.sep.join(parts)
    return path if shorter == STDIN else shorter or os.curdir  # `./-` is a file of that name


def real(path: str) -> str:
    """Where a path really leads, with `/` between its parts."""
    place = os.path.realpath(path)
    return place if os.sep == "/" else place.replace(os.sep, "/")


def folder(path: str) -> str:
    """The same for a folder, with a slash at its end."""
    return real(path).rstrip("/") + "/"
