"""What was typed, as the request of a run: values that are wrong are refused."""

import argparse
from typing import TYPE_CHECKING

from socialint.commands import sieving
from socialint.platforms import NAMES as PLATFORMS

if TYPE_CHECKING:
    from socialint.settings import Overrides
    from socialint.workshop import Request


def request_of(options: argparse.Namespace) -> "Request":
    """The run that was asked for; raises Refused."""
    from socialint.report.progress import watch
    from socialint.workshop import Request, Sieves

    sieves = sieving.sieves(options)
    return Request(
        paths=tuple(path for path in options.paths if path),
        today=_today(options.today),
        overrides=overrides_of(options),
        config=options.config,
        isolated=options.isolated,
        force_exclude=options.force_exclude,
        only_drafts=options.only_drafts,
        stdin_filename=options.stdin_filename,
        strict=getattr(options, "strict", False),
        exit_zero=getattr(options, "exit_zero", False),
        fits=options.output_format == "full",
        # The other formats tell of findings alone, and counting takes its time.
        counts=options.output_format in {"full", "json", "markdown", "html"},
        # What has changed is asked of the posts, too.
        texts=bool(sieves) or options.output_format in {"markdown", "html"},
        jobs=getattr(options, "jobs", 1),
        watch=watch,
        sieve=Sieves(sieves),
        cached=not options.no_cache,
    )


def overrides_of(options: argparse.Namespace) -> "Overrides":
    """What was typed over the configuration; raises Refused for names that do not exist."""
    from socialint.settings import Overrides

    platforms = _names(options.platform)
    _known(platforms, PLATFORMS, "platform")
    if options.publisher is not None:
        from socialint.dialects import NAMES

        _known((options.publisher,), NAMES, "publisher")
    return Overrides(
        platforms=platforms or None,
        goal=options.goal,
        publisher=options.publisher,
        rules={
            **dict.fromkeys(_names(getattr(options, "extend_select", ())), "on"),
            **dict.fromkeys(_names(getattr(options, "ignore", ())), "off"),
        },
        only=_names(getattr(options, "select", ())),
        fail_on=getattr(options, "fail_on", None),
    )


def _names(given: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Names from options that may be repeated and hold several, with commas between."""
    names = (name.strip() for value in given for name in value.split(","))
    return tuple(dict.fromkeys(name for name in names if name))


def _known(names: tuple[str, ...], known: tuple[str, ...], what: str) -> None:
    wrong = [name for name in names if name not in known]
    if wrong:
        from socialint.options import did_you_mean
        from socialint.result import Mistake
        from socialint.workshop import Refused

        raise Refused(
            Mistake(f"unknown {what} {name!r}{did_you_mean(name, known)}") for name in wrong
        )


def _today(given: str | None) -> str:
    if given is None:
        import time

        return time.strftime("%Y-%m-%d")  # the author's own day
    from datetime import date

    from socialint.result import Mistake
    from socialint.workshop import Refused

    try:
        return date.fromisoformat(given).isoformat()
    except ValueError:
        raise Refused([Mistake(f"{given!r} is no date: write it as 2026-12-31")]) from None
