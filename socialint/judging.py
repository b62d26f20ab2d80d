"""Files read and judged: the one place where drafts and rules meet."""

from collections.abc import Iterator, Sequence

from socialint import engine, fit, reading, suppress
from socialint.beside import Finder
from socialint.dialects import parse
from socialint.draft import Draft, DraftError, Post
from socialint.result import (
    NOTHING,
    Depends,
    EditionResult,
    Failure,
    FileResult,
    PostText,
    Skipped,
    Status,
)
from socialint.settings import Settings
from socialint.text import Source
from socialint.workshop import Request, Workshop

#: So many drafts are read before they are judged, for sentences are read faster together.
TOGETHER = 64


class Unread(Exception):  # noqa: N818 - it is the file's state
    """A file that gives no draft, and why; `source` is what was read of it."""

    def __init__(self, path: str, failure: Failure, source: Source | None = None) -> None:
        super().__init__(failure.message)
        self.path = path
        self.failure = failure
        self.source = source


def read(path: str, request: Request, workshop: Workshop) -> Draft:
    """The draft in a file; raises Unread, or Refused for a configuration that is wrong."""
    name = shown(path, request)
    intent = workshop.settings_for(name).intent
    try:
        known = request.stdin if path == reading.STDIN else None
        source = reading.read(path, name) if known is None else reading.decode(known, name)
    except reading.Unreadable as unreadable:
        raise Unread(name, Failure(unreadable.message, unreadable.line)) from None
    try:
        return parse(source, intent)
    except DraftError as error:
        raise Unread(name, Failure(error.message, error.line), source) from None


def results(paths: Sequence[str], request: Request, workshop: Workshop) -> Iterator[FileResult]:
    """What became of each file, in order; raises Refused for a configuration that is wrong."""
    for start in range(0, len(paths), TOGETHER):
        opened = [_open(path, request, workshop) for path in paths[start : start + TOGETHER]]
        drafts = [one for one in opened if isinstance(one, Draft)]
        if len(drafts) > 1:
            engine.read_ahead(_with_rules(drafts, request, workshop))
        for one in opened:
            if isinstance(one, Draft):
                yield judge(one, workshop.settings_for(one.source.path), workshop, request)
            else:
                yield one


def _open(path: str, request: Request, workshop: Workshop) -> Draft | FileResult:
    try:
        return read(path, request, workshop)
    except Unread as error:
        return FileResult(error.path, Status.FAILED, error.source, failure=error.failure)


def _with_rules(
    drafts: Sequence[Draft], request: Request, workshop: Workshop
) -> Iterator[tuple[Draft, engine.Ruleset, engine.Author]]:
    for draft in drafts:
        settings = workshop.settings_for(draft.source.path)
        rules = workshop.ruleset(settings)
        if rules.reads:
            yield draft, rules, _author(settings, request, _finder(draft, settings))


def shown(path: str, request: Request) -> str:
    """The path that reports name: for standard input the one that was given for it."""
    return path if path != reading.STDIN else request.stdin_filename or "<stdin>"


def judge(draft: Draft, settings: Settings, workshop: Workshop, request: Request) -> FileResult:
    """What the rules find in a draft, as a file's result."""
    rules = workshop.ruleset(settings)
    finder = _finder(draft, settings)
    outcome = engine.lint(draft, rules, _author(settings, request, finder))
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
                tuple(map(_text, edition.posts)) if request.texts else (),
            )
            for edition in draft.editions
        ),
        findings=split.findings,
        suppressed=split.suppressed,
        skipped=(*outcome.skipped, *skipped),
        fits=fit.fits(draft) if request.fits and not draft.targets_named else (),
        crashes=outcome.crashes,
        depends=_depends(draft, finder, request.today),
    )


def _finder(draft: Draft, settings: Settings) -> Finder:
    return Finder(draft.source.path, settings.config.folder)


def _depends(draft: Draft, finder: Finder, today: str) -> Depends:
    """What the result hangs on beside the text and the settings: mostly nothing."""
    if not finder.asked and not draft.suppressions:
        return NOTHING
    dates = [one.until for one in draft.suppressions if one.until is not None]
    return Depends(
        tuple(finder.asked.items()),
        after=max((date for date in dates if date < today), default=""),
        until=min((date for date in dates if date >= today), default=None),
    )


def _text(post: Post) -> PostText:
    """What a format that shows the post needs of it."""
    view = post.view
    poll = tuple(option.text for option in post.poll)
    return PostText(view.text, post.kind.value, view.segments, post.entities, post.media, poll)


def _author(settings: Settings, request: Request, found: Finder) -> engine.Author:
    accounts = (account.handle for account in settings.accounts.values() if account.handle)
    return engine.Author(
        goal=settings.goal,
        topics=settings.topics,
        handles=(*settings.config.handles, *accounts),
        owner=settings.owner,
        vocabulary=settings.config.vocabulary,
        language=settings.language,
        today=request.today,
        found=found,
    )
