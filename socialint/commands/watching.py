"""What of `check` stays and lints again: `--watch`.

Files are looked at, not listened to: that works on every file system and needs nothing installed.
The screen is not cleared, so what was there before can still be read.
"""

import argparse
import gc
import os
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from socialint.config import Config
    from socialint.workshop import Request, Workshop

#: Seconds between two looks, and how many times as long as a look took at least.
PAUSE = 0.3
_RESTS = 10
#: Seconds after which files that were written one by one are looked at again.
_SETTLE = 0.05

#: Size, change and number of a file; None where there is none.
Stamp = tuple[int, int, int] | None


class _Look(NamedTuple):
    """What was seen: the drafts, and the files that say how they are judged."""

    drafts: dict[str, Stamp]
    settings: dict[str, Stamp]
    mistakes: tuple[object, ...] = ()


def arguments(parser: "argparse._ActionsContainer") -> None:
    """What may be typed."""
    parser.add_argument(
        "--watch", action="store_true", help="stay, and lint a draft again when it is saved"
    )


def _check(options: argparse.Namespace) -> None:
    """Raise Refused where what was typed does not go with `--watch`."""
    from socialint.result import Mistake
    from socialint.workshop import Refused

    if wrong := _wrong(options):
        raise Refused([Mistake(wrong)])


def _wrong(options: argparse.Namespace) -> str | None:
    for name in ("fix", "diff", "add_ignores", "write_baseline", "show_files", "output_file"):
        if getattr(options, name):
            return f"--watch does not go with --{name.replace('_', '-')}"
    if "-" in options.paths:
        return "--watch needs files: standard input is read once"
    if options.output_format not in ("full", "grouped", "concise"):
        return f"--watch prints for people: full, grouped or concise, not {options.output_format}"
    return None


def run(options: argparse.Namespace) -> int:
    """Lint, and again whenever something is saved; ends by Ctrl-C alone. Raises Refused."""
    _check(options)
    watch = _Watch(options)
    seen = _Look({}, {})
    first = True
    while True:
        start = time.monotonic()
        look = watch.settled()
        if first:
            watch.begin(look)
        elif look != seen:
            watch.tell(_changed(seen, look), _what(seen, look))
        if first or look != seen:
            seen, first = look, False
            # Nothing else does it in this process: see `__main__`.
            gc.collect()
        time.sleep(max(PAUSE, _RESTS * (time.monotonic() - start)))


def _changed(before: _Look, now: _Look) -> tuple[str, ...] | None:
    """The drafts that are new or were saved; None for all of them."""
    if before.settings != now.settings or before.mistakes != now.mistakes:
        return None
    return tuple(path for path, stamp in now.drafts.items() if before.drafts.get(path) != stamp)


class _Watch:
    """The drafts that were asked for, and what judges them until the configuration changes."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._workshop: Workshop | None = None
        self._settings: dict[str, Stamp] = {}
        #: The files that keep it from running.
        self._wrong: set[str] = set()

    def settled(self) -> _Look:
        """What there is, once it stays the same for a moment: editors save in several steps."""
        look = self._look()
        while (again := self._look(after=_SETTLE)) != look:
            look = again
        return look

    def begin(self, look: _Look) -> None:
        """Lint everything, and say how to end it."""
        from socialint.report.counts import plural

        self._lint(None)
        self._say(f"watching {plural(len(look.drafts), 'draft')}; Ctrl-C ends it\n")

    def tell(self, changed: tuple[str, ...] | None, what: str) -> None:
        """Say what has happened, and lint what has changed; all of it for None."""
        self._say(f"{time.strftime('%H:%M:%S')} {what}\n", "\n")
        if changed != ():
            self._lint(changed)

    def _say(self, text: str, before: str = "") -> None:
        if not self._options.quiet:
            sys.stderr.write(f"{before}socialint: {text}")
            sys.stderr.flush()

    def _lint(self, paths: tuple[str, ...] | None) -> None:
        from socialint.commands.check import finish
        from socialint.result import Report
        from socialint.run import check
        from socialint.workshop import Refused

        try:
            request = self._request()
            if paths is not None:
                request = request._replace(paths=paths)
            report = check(request, self._workshop)
        except Refused as refused:
            report = Report((), refused.mistakes, exit_code=2)
        finish(report, self._options)
        sys.stdout.flush()

    def _request(self) -> "Request":
        from socialint.commands.asked import request_of

        return request_of(self._options)

    def _look(self, after: float = 0.0) -> _Look:
        from socialint.run import files
        from socialint.workshop import Refused, Workshop

        time.sleep(after)
        request = self._request()
        settings = self._settings_now(request)
        if self._workshop is None or settings != self._settings:
            self._workshop = Workshop(request)
        try:
            found = files(request, self._workshop)
        except Refused as refused:
            self._wrong = {mistake.path for mistake in refused.mistakes if mistake.path}
            self._settings = self._settings_now(request)
            return _Look({}, self._settings, refused.mistakes)
        self._wrong = set()
        drafts = {path: _stamp(path) for path in found.files}
        # Only now is it known which configurations there are.
        self._settings = self._settings_now(request)
        return _Look(drafts, self._settings, (*found.mistakes, *found.empty))

    def _settings_now(self, request: "Request") -> dict[str, Stamp]:
        """The configuration files and rule files, those that are nearest now among them."""
        from socialint import config

        config.forget()
        known = self._workshop.configs if self._workshop else ()
        names = {*self._wrong, *(file for one in known for file in _files(one))}
        if request.config:
            names.add(request.config)
        elif not request.isolated:
            folders = {*request.paths, *(self._workshop.folders if self._workshop else ())}
            names.update(filter(None, (config.find(one or os.curdir) for one in folders)))
        return {name: _stamp(name) for name in sorted(names)}


def _files(config: "Config") -> Iterator[str]:
    """The files that a configuration is made of, and the folders and files of its packs."""
    yield from (file.path for file in config.files)
    for pack in config.packs:
        if os.path.isdir(pack):
            yield pack
            yield from (os.path.join(pack, name) for name in os.listdir(pack))


def _stamp(path: str) -> Stamp:
    try:
        known = os.stat(path)
    except (OSError, ValueError):
        return None
    return known.st_size, known.st_mtime_ns, known.st_ino


def _what(before: _Look, now: _Look) -> str:
    """What has happened, in words."""
    from socialint.report import safe

    if before.settings != now.settings:
        return "the configuration has changed"
    names = [safe(path) for path in now.drafts if before.drafts.get(path) != now.drafts[path]]
    if not names:
        return "a draft is gone"
    more = f" and {len(names) - 3:,} more" if len(names) > 3 else ""
    return f"{', '.join(names[:3])}{more} saved"
