"""A run: from paths to a report. The one place where files are read and rules meet them."""

import os
from collections.abc import Iterator, Sequence

from socialint import engine, fit, reading, suppress
from socialint.dialects import parse
from socialint.discovery import Found, discover
from socialint.draft import Draft, DraftError
from socialint.finding import Severity
from socialint.result import (
    EditionResult,
    Failure,
    FileResult,
    Mistake,
    Report,
    Skipped,
    Status,
)
from socialint.settings import Settings
from socialint.text import Source
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


def check(request: Request) -> Report:
    """Lint every draft that the request names."""
    workshop = Workshop(request)
    try:
        found = files(request, workshop)
        if not found.files:
            # A mistake on the command line is one though there is nothing to lint.
            workshop.config_for(os.path.join(os.curdir, "x"))
        results = tuple(
            _file(path, request, workshop) for path in request.watch(found.files, len(found.files))
        )
    except Refused as refused:
        return Report((), refused.mistakes, exit_code=2)
    mistakes = (*found.mistakes, *map(_no_drafts, found.empty), *_timeouts(workshop))
    code = _exit_code(results, mistakes, request, workshop)
    return Report(results, mistakes, found.passed_over, code)


def _no_drafts(folder: str) -> Mistake:
    return Mistake(
        "there are no drafts in this folder: name a file, name a platform in a draft's front "
        "matter, or let `socialint init` write down which files are drafts",
        folder,
    )


def _timeouts(workshop: Workshop) -> Iterator[Mistake]:
    for pattern in workshop.timed_out:
        yield Mistake(f"the pattern {pattern!r} ran out of time and was switched off")


class Unread(Exception):  # noqa: N818 - it is the file's state
    """A file that gives no draft, and why; `source` is what was read of it."""

    def __init__(self, path: str, failure: Failure, source: Source | None = None) -> None:
        super().__init__(failure.message)
        self.path = path
        self.failure = failure
        self.source = source


def read(path: str, request: Request, workshop: Workshop) -> Draft:
    """The draft in a file; raises Unread, or Refused for a configuration that is wrong."""
    shown = _shown(path, request)
    intent = workshop.settings_for(shown).intent
    try:
        source = reading.read(path, shown)
    except reading.Unreadable as error:
        raise Unread(shown, Failure(error.message, error.line)) from None
    try:
        return parse(source, intent)
    except DraftError as error:
        raise Unread(shown, Failure(error.message, error.line), source) from None


def _file(path: str, request: Request, workshop: Workshop) -> FileResult:
    try:
        draft = read(path, request, workshop)
    except Unread as error:
        return FileResult(error.path, Status.FAILED, error.source, failure=error.failure)
    return judge(draft, workshop.settings_for(draft.source.path), workshop, request)


def _shown(path: str, request: Request) -> str:
    """The path that reports name: for standard input the one that was given for it."""
    return path if path != reading.STDIN else request.stdin_filename or "<stdin>"


def judge(draft: Draft, settings: Settings, workshop: Workshop, request: Request) -> FileResult:
    """What the rules find in a draft, as a file's result."""
    rules = workshop.ruleset(settings)
    outcome = engine.lint(draft, rules, _author(settings, request, draft.source.path))
    known = workshop.rules(settings.config) if draft.suppressions else ()
    names = {name for rule in known for name in (rule.id, rule.pack)}
    split = suppress.split(draft, outcome.findings, rules.rules, names, request.today)
    skipped = [Skipped(f"target {target.name}", target.reason) for target in draft.skipped]
    posts = any(edition.posts for edition in draft.editions)
    if draft.editions and not posts:
        skipped.append(Skipped("draft", "there is nothing to post in it"))
    return FileResult(
        path=draft.source.path,
        status=Status.CHECKED if posts or split.findings else Status.SKIPPED,
        source=draft.source,
        editions=tuple(
            EditionResult(
                edition.target.name,
                edition.platform.name,
                edition.platform.title,
                tuple(post.count for post in edition.posts) if request.counts else (),
            )
            for edition in draft.editions
        ),
        findings=split.findings,
        suppressed=split.suppressed,
        skipped=(*outcome.skipped, *skipped),
        fits=fit.fits(draft) if request.fits and not draft.targets_named else (),
        crashes=outcome.crashes,
    )


def _author(settings: Settings, request: Request, path: str) -> engine.Author:
    accounts = (account.handle for account in settings.accounts.values() if account.handle)
    return engine.Author(
        goal=settings.goal,
        topics=settings.topics,
        handles=(*settings.config.handles, *accounts),
        owner=settings.owner,
        vocabulary=settings.config.vocabulary,
        language=settings.language,
        today=request.today,
        found=_Finder(path, settings.config.folder),
    )


class _Finder:
    """Whether a file that a draft names is there: beside the draft, or below a folder above it.

    A path that begins with a slash starts at the root of the repository or site, which is some
    folder above the draft. None where no folder above says that it is a root.
    """

    def __init__(self, draft: str, root: str) -> None:
        self._draft = draft
        self._root = root

    def __call__(self, path: str) -> bool | None:
        folder = os.path.dirname(os.path.abspath(self._draft))
        if os.path.exists(os.path.join(folder, path.lstrip("/"))):
            return True
        if not path.startswith("/"):
            return False
        while True:
            if os.path.exists(os.path.join(folder, path.lstrip("/"))):
                return True
            above = os.path.dirname(folder)
            if folder == self._root or os.path.exists(os.path.join(folder, ".git")):
                return False
            if above == folder:
                return None
            folder = above


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
