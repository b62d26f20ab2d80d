"""A bar on long runs, on standard error, for people at a terminal only.

It appears after a second, so that a short run shows nothing and does not import rich.
"""

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TextIO, TypeVar

from socialint.report.paint import make_console

T = TypeVar("T")

#: Seconds before a bar appears.
DELAY = 1.0


def watch(
    items: Iterable[T],
    total: int,
    *,
    stream: TextIO | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[T]:
    """The items as they come, with a bar of how many of `total` have come.

    No bar where the stream (standard error unless given) is no terminal, or a dumb one. The bar is
    gone when the items end, or when whoever takes them stops.
    """
    stream = sys.stderr if stream is None else stream
    if not stream.isatty() or os.environ.get("TERM") == "dumb":
        yield from items
        return
    begin = clock()
    source = iter(items)
    for done, item in enumerate(source, 1):
        yield item
        if clock() - begin >= DELAY:
            yield from _with_bar(source, done, total, stream)


def _with_bar(items: Iterator[T], done: int, total: int, stream: TextIO) -> Iterator[T]:
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("checking"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    console = make_console("auto", stream)
    with Progress(*columns, console=console, transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("", total=total, completed=done)
        for item in items:
            yield item
            bar.advance(task)
