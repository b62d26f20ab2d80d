"""Results that are known from an earlier run, so that only what has changed is judged again.

A draft is known by its content, under a key of all else that its result comes from (`cachekey`).
Where the file's stamp is that of the draft that was judged, its content is not even read; but a
stamp is only trusted when it was old at the time (a file may change twice within one tick of its
clock), and where a result has findings the text is read in any case, for they point into it. What
a draft asks of the disk is asked again, and days that it names are compared with today.

What is not kept: drafts that could not be read, rules that crashed, standard input, and everything
of a run in which a pattern ran out of time.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from typing import NamedTuple

from socialint import cachefile, cachefolder, cachekey, packing, reading
from socialint.beside import Finder
from socialint.cachefile import UNSURE, Kept, Row, Stamp
from socialint.config import Config
from socialint.result import NOTHING, Depends, FileResult, Status
from socialint.text import Source
from socialint.workshop import Request, Workshop

#: What judges drafts: a result for each path, in order.
Judge = Callable[[Sequence[str]], Iterable[FileResult]]

#: A file changed this long ago, in nanoseconds, shows by its stamp when it changes again: no file
#: system has a coarser clock.
_SETTLED = 2_000_000_000

#: Numbers of inodes and times that are larger than a column has room for.
_ROOM = 2**63 - 1


def results(
    paths: Sequence[str], request: Request, workshop: Workshop, judge: Judge
) -> Iterator[FileResult]:
    """What became of each file, in order; `judge` is asked for what is not known."""
    cache = _Cache(request, workshop)
    known = [cache.get(path) for path in paths]
    missing = [path for path, result in zip(paths, known, strict=True) if result is None]
    try:
        fresh = iter(judge(missing)) if missing else iter(())
        for path, result in zip(paths, known, strict=True):
            if result is None:
                judged = next(fresh)
                cache.put(path, judged)
                yield judged
            else:
                yield result
    finally:
        # What was found before an interruption is found.
        if not workshop.timed_out:
            workshop.cache_trouble = cache.save()


class _Folder:
    """What is known of the drafts of one folder."""

    def __init__(self, path: str, config: Config, file: str) -> None:
        self.path = path
        self.config = config
        self.file = file
        kept, self.used = _load(file)
        self.rows = dict(kept.rows)
        self.texts = list(kept.texts)
        #: The numbers of texts that were added.
        self.numbers: dict[bytes, int] = {}
        self._commons: dict[int, packing.Common] = {}
        self._made: dict[tuple[int, int], _Made] = {}
        #: Stamps of files that are to be judged, and names of those that were, or looked at anew.
        self.stamps: dict[str, Stamp] = {}
        self.new: set[str] = set()

    def number(self, packed: packing.Packed) -> int:
        """The number of a text; the same text has one."""
        import json

        text = json.dumps(packed, separators=(",", ":")).encode()
        if text not in self.numbers:
            self.numbers[text] = len(self.texts)
            self.texts.append(text)
        return self.numbers[text]

    def made(self, row: Row) -> "_Made":
        """The result of a row; the same one for all that are alike."""
        key = (row.common, row.own)
        found = self._made.get(key)
        if found is None:
            if row.common not in self._commons:
                self._commons[row.common] = packing.unpack_common(_parsed(self.texts[row.common]))
            result = packing.unpack(self._commons[row.common], _parsed(self.texts[row.own]))
            found = self._made[key] = _Made(result, speaks=packing.speaks(result))
        return found


class _Made(NamedTuple):
    """A result without its path and text; `speaks` where it points into its text."""

    result: FileResult
    speaks: bool


class _Cache:
    """The cache as one run sees it."""

    def __init__(self, request: Request, workshop: Workshop) -> None:
        self._request = request
        self._workshop = workshop
        self._folders: dict[str, _Folder] = {}
        # When a stamp is looked at, or some time before.
        self._settled = time.time_ns() - _SETTLED

    def get(self, path: str) -> FileResult | None:
        """The result for a file, if it is known; else its stamp is remembered for `put`."""
        if path == reading.STDIN:
            return None
        parent, name = os.path.split(path)
        folder = self._folders.get(parent) or self._folder(parent)
        try:
            stamp = self._stamp(path)
        except (OSError, ValueError):
            return None
        row = folder.rows.get(name)
        if row is not None:
            try:
                found = self._known(path, name, stamp, row, folder)
            except (*packing.WRONG, reading.Unreadable):
                found = None
            if found is not None:
                return found
        folder.stamps[name] = stamp
        return None

    def put(self, path: str, result: FileResult) -> None:
        """Keep the result for a file that `get` did not know."""
        parent, name = os.path.split(path)
        folder = self._folders.get(parent)
        stamp = folder.stamps.pop(name, None) if folder else None
        if folder is None or stamp is None or not _keeps(result) or result.source is None:
            return
        digest = cachefile.digest(result.source.text.encode())
        common = folder.number(packing.common(result))
        folder.rows[name] = Row(stamp, digest, common, folder.number(packing.own(result)))
        folder.new.add(name)

    def save(self) -> str | None:
        """Write what is new; returns why that could not be done."""
        with suppress(OSError):
            for folder in self._folders.values():
                if not folder.new:
                    cachefolder.used(folder.file, folder.used)
        changed = [folder for folder in self._folders.values() if folder.new]
        keys: dict[int, str] = {}
        try:
            for folder in changed:
                config = folder.config
                # Rules that were edited since the run began are not those that judged.
                if id(config) not in keys:
                    keys[id(config)] = cachekey.of(config, self._request.overrides)
                if keys[id(config)] == self._workshop.key(config):
                    _save(cachefolder.where(config.cache_dir), folder)
        except OSError as error:
            return f"{error.filename or folder.file}: {(error.strerror or str(error)).lower()}"
        except cachefolder.NotOurs as error:
            return str(error)
        return None

    def _folder(self, parent: str) -> _Folder:
        config = self._workshop.config_for(os.path.join(parent, "x"))
        request = self._request
        # Formats ask for more or less, and what was not asked for is not there.
        what = (os.path.abspath(parent), request.fits, request.counts, request.texts)
        name = cachefile.digest(repr(what).encode()).hex()
        root = cachefolder.where(config.cache_dir)
        file = os.path.join(cachefolder.for_key(root, self._workshop.key(config)), name)
        self._folders[parent] = _Folder(parent, config, file)
        return self._folders[parent]

    def _stamp(self, path: str) -> Stamp:
        known = os.stat(path)
        changed, moved = known.st_mtime_ns, known.st_ctime_ns
        if changed > self._settled or moved > self._settled:
            return UNSURE
        return known.st_size, changed & _ROOM, moved & _ROOM, known.st_ino & _ROOM

    def _known(
        self, path: str, name: str, stamp: Stamp, row: Row, folder: _Folder
    ) -> FileResult | None:
        made = folder.made(row)
        if stamp == row.stamp and stamp != UNSURE and not made.speaks:
            source = Source(partial(_text_of, path), path)
        else:
            data = reading.read_bytes(path)
            if cachefile.digest(data.removeprefix(b"\xef\xbb\xbf")) != row.digest:
                return None
            source = reading.decode(data, path)
        depends = made.result.depends
        if depends is not NOTHING and not self._holds(depends, path, folder.config):
            return None
        if stamp not in (row.stamp, UNSURE):
            folder.rows[name] = row._replace(stamp=stamp)
            folder.new.add(name)
        # Thousands come by here: `_replace` would take four times as long.
        return FileResult(path, made.result.status, source, *made.result[3:])

    def _holds(self, depends: Depends, path: str, config: Config) -> bool:
        """Whether what a result hangs on is as it was."""
        find = Finder(path, config.folder)
        return depends.on(self._request.today) and all(
            find(file) is answer for file, answer in depends.files
        )


def _text_of(path: str) -> str:
    """The text of a draft without findings, which nobody may ever ask for."""
    with suppress(reading.Unreadable):
        return reading.read(path).text
    return ""


def _keeps(result: FileResult) -> bool:
    return result.status is not Status.FAILED and not result.crashes and not result.failure


def _parsed(text: bytes) -> packing.Packed:
    import json

    parsed: packing.Packed = json.loads(text)
    return parsed


def _load(file: str) -> tuple[Kept, float]:
    """What a file keeps, and when it was last used; nothing where it cannot be read."""
    try:
        data, used = cachefolder.read(file)
        return cachefile.decode(data), used
    except (OSError, ValueError):
        return Kept({}, ()), 0


def _save(root: str, folder: _Folder) -> None:
    """Write what is new, beside what others have written meanwhile; raises OSError or NotOurs."""
    kept, _ = _load(folder.file)
    there = set(os.listdir(folder.path or os.curdir))
    rows = {name: row for name, row in kept.rows.items() if name in there}
    texts = [*kept.texts, *folder.texts]
    for name in folder.new:
        row = folder.rows[name]
        moved = len(kept.texts)
        rows[name] = row._replace(common=row.common + moved, own=row.own + moved)
    cachefolder.write(root, folder.file, cachefile.encode(rows, texts))
