"""Many files over several processes: each lints batches of them and returns what it found."""

import os
from collections.abc import Iterator, Sequence

from socialint import judging
from socialint.result import FileResult, Mistake
from socialint.workshop import Refused, Request, Workshop

#: What a worker makes once: the request and its workshop.
_own: list[tuple[Request, Workshop]] = []


def usable() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def results(paths: Sequence[str], request: Request, workshop: Workshop) -> Iterator[FileResult]:
    """What became of each file, in order; raises Refused for a configuration that is wrong."""
    jobs = min(request.jobs or usable(), len(paths) // judging.TOGETHER)
    if jobs < 2:
        yield from judging.results(paths, request, workshop)
        return
    # Only long runs get here: others must not pay for the import.
    from concurrent.futures import ProcessPoolExecutor

    batches = [
        paths[start : start + judging.TOGETHER] for start in range(0, len(paths), judging.TOGETHER)
    ]
    defaults = Request._field_defaults
    plain = request._replace(watch=defaults["watch"], sieve=defaults["sieve"])
    with ProcessPoolExecutor(jobs, initializer=_start, initargs=(plain,)) as pool:
        try:
            for found, wrong, timed_out in pool.map(_lint, batches):
                if wrong:
                    raise Refused(wrong)
                workshop.timed_out_elsewhere.update(timed_out)
                yield from found
        finally:
            pool.shutdown(cancel_futures=True)


def _start(request: Request) -> None:
    _own.append((request, Workshop(request)))


def _lint(
    paths: Sequence[str],
) -> tuple[list[FileResult], tuple[Mistake, ...], dict[str, None]]:
    """A batch's results, the mistakes that stop the run, and the patterns that ran out of time."""
    request, workshop = _own[0]
    try:
        found = list(judging.results(paths, request, workshop))
    except Refused as refused:
        return [], refused.mistakes, {}
    return found, (), dict(workshop.timed_out)
