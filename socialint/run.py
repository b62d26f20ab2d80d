"""A run: from paths to a report."""

import os
from collections.abc import Iterable, Iterator, Sequence

from socialint import reading
from socialint.discovery import Found, discover
from socialint.finding import Severity
from socialint.result import FileResult, Mistake, Report, Status
from socialint.workshop import Refused, Request, Workshop

#: Findings at this level or above make a run fail; `never` lets none.
FAIL_ON = ("error", "warning", "note", "never")


def files(request: Request, workshop: Workshop | None = None) -> Found:
    """The drafts that the request's paths stand for; raises Refused."""
    workshop = workshop or Workshop(request)
    return discover(
        request.paths,
        workshop.discovery_for,
        force_exclude=request.force_exclude,
        only_drafts=request.only_drafts,
    )


def check(request: Request, workshop: Workshop | None = None) -> Report:
    """Lint every draft that the request names."""
    workshop = workshop or Workshop(request)
    try:
        found = files(request, workshop)
        if not found.files:
            # A mistake on the command line is one though there is nothing to lint.
            workshop.config_for(os.path.join(os.curdir, "x"))
        paths = request.sieve.files(found.files)
        every = tuple(request.watch(_results(paths, request, workshop), len(paths)))
        results = request.sieve.results(every, workshop)
    except Refused as refused:
        return Report((), refused.mistakes, exit_code=2)
    report = Report(
        results,
        (*found.mistakes, *map(_no_drafts, found.empty), *_timeouts(workshop)),
        found.passed_over,
        unchanged=len(found.files) - len(paths),
        known=_findings(every) - _findings(results),
    )
    return judged(report, request, workshop)


def judged(report: Report, request: Request, workshop: Workshop) -> Report:
    """The report with the exit code that its results and mistakes come to."""
    code = _exit_code(report.results, report.mistakes, request, workshop)
    return report._replace(exit_code=code)


def _findings(results: Sequence[FileResult]) -> int:
    return sum(len(result.findings) for result in results)


def _results(paths: Sequence[str], request: Request, workshop: Workshop) -> Iterable[FileResult]:
    if not request.cached:
        return _judged(paths, request, workshop)
    from socialint import cache

    return cache.results(
        paths, request, workshop, lambda missing: _judged(missing, request, workshop)
    )


def _judged(paths: Sequence[str], request: Request, workshop: Workshop) -> Iterable[FileResult]:
    # A run whose results are all known must not pay for the import.
    from socialint import judging

    # With fewer files one process is done before a second has started.
    if request.jobs == 1 or len(paths) < 2 * judging.TOGETHER or reading.STDIN in paths:
        return judging.results(paths, request, workshop)
    from socialint import workers

    return workers.results(paths, request, workshop)


def _no_drafts(folder: str) -> Mistake:
    return Mistake(
        "there are no drafts in this folder: name a file, name a platform in a draft's front "
        "matter, or let `socialint init` write down which files are drafts",
        folder,
    )


def _timeouts(workshop: Workshop) -> Iterator[Mistake]:
    for pattern in workshop.timed_out:
        yield Mistake(f"the pattern {pattern!r} ran out of time and was switched off")


def _exit_code(
    results: Sequence[FileResult],
    mistakes: Sequence[Mistake],
    request: Request,
    workshop: Workshop,
) -> int:
    """The highest that holds: see `result.Report`."""
    if any(result.crashes for result in results):
        return 3
    if mistakes or any(result.status is Status.FAILED for result in results):
        return 2
    if request.exit_zero:
        return 0
    return int(any(_fails(result, request, workshop) for result in results))


def _fails(result: FileResult, request: Request, workshop: Workshop) -> bool:
    if request.strict and result.skipped:
        return True
    level = workshop.settings_for(result.path).fail_on
    if level == "never" or not result.findings:
        return False
    worst = max(finding.severity.rank for finding in result.findings)
    return worst >= Severity(level).rank
