"""What results hang on beside the drafts: the program, its rules, and the settings.

Two runs with the same key find the same in the same draft.
"""

import os
import re
import sys
from collections.abc import Iterator
from functools import cache

from socialint.cachefile import digest
from socialint.config import Config
from socialint.settings import Overrides
from socialint.version import __version__

#: How a rule file names a check that an installed package brings.
_OTHERS_CHECK = re.compile(rb"^check:[^\n#]*\.", re.MULTILINE)

#: Folders of this package that hold nothing a result comes from.
_ELSEWHERE = frozenset({"__pycache__", "commands", "report", "rules", "server"})


def of(config: Config, overrides: Overrides) -> str:
    """The key of all results under a configuration and what was typed over it.

    Raises OSError where a pack of the configuration cannot be read.
    """
    # At which level a run fails is no part of a file's result.
    typed = overrides._replace(fail_on=None)
    packs = [(name, tuple(_of_pack(name))) for name in config.packs]
    return digest(repr((program(), config, typed, packs)).encode()).hex()


def program() -> str:
    """What the program itself is: version, interpreter, its own files, and what is installed.

    Of its files the stamps are looked at, so that who works on socialint is told the truth; of
    other packages only whether any was added, removed or replaced.
    """
    runs_on = (sys.implementation.cache_tag, sys.hexversion, sys.byteorder, __version__)
    here = os.path.dirname(os.path.abspath(__file__))
    return repr((runs_on, tuple(_stamps(here)), tuple(_installed())))


@cache
def _site(entry: str) -> bool:
    return os.path.basename(entry) in ("site-packages", "dist-packages")


def _installed() -> Iterator[tuple[str, int]]:
    """When a package was last installed or removed in each place where there are some."""
    for entry in sys.path:
        if _site(entry):
            try:
                yield entry, os.stat(entry).st_mtime_ns
            except OSError:
                yield entry, 0


def _stamps(folder: str) -> Iterator[tuple[str, int, int]]:
    """Name, size and change of each file below a folder, in the order of their names."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:  # it runs out of an archive, which is one with its version
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in _ELSEWHERE:
                yield from _stamps(entry.path)
        else:
            known = entry.stat()
            yield entry.path, known.st_size, known.st_mtime_ns


def _of_pack(pack: str) -> Iterator[object]:
    """What a pack is: its files, and the code of installed packages that it may call."""
    if os.path.isabs(pack):
        folder, code = pack, None
    else:
        from socialint import installed  # which only such a pack has to pay for

        try:
            folder, code = installed.place(pack), installed.code(pack)
        except installed.Unavailable as error:
            raise OSError(str(error)) from None
    files = tuple(_contents(folder))
    yield tuple((name, digest(data)) for name, data in files)
    if code is not None:
        yield tuple(_stamps(code))
    if any(_OTHERS_CHECK.search(data) for _, data in files):
        yield tuple(_checks())


def _contents(folder: str) -> Iterator[tuple[str, bytes]]:
    """What the files of a folder hold."""
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            with open(path, "rb") as file:
                yield name, file.read()


def _checks() -> Iterator[tuple[str, int, int]]:
    """The files of the packages that bring checks, none of which is run."""
    from importlib.metadata import entry_points
    from importlib.util import find_spec

    packages = {entry.module.partition(".")[0] for entry in entry_points(group="socialint.checks")}
    for package in sorted(packages):
        spec = find_spec(package)
        for folder in (spec and spec.submodule_search_locations) or ():
            yield from _stamps(folder)
