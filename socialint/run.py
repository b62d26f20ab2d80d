"""A run: from paths to a report. The one place where files are read and rules meet them."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from socialint import config, engine, fit, pack, reading, suppress
from socialint.config import Config, ConfigError
from socialint.dialects import parse
from socialint.discovery import Found, discover
from socialint.draft import Draft, DraftError
from socialint.finding import Severity
from socialint.pack import PackError
from socialint.result import (
    EditionResult,
    Failure,
    FileResult,
    Mistake,
    Report,
    Skipped,
    Status,
)
from socialint.rule import Rule
from socialint.selection import DiscoverySettings
from socialint.settings import Overrides, Settings, resolve, select
from socialint.text import Source

#: Findings at this level or above make a run fail; `never` lets none.
FAIL_ON = ("error", "warning", "note", "never")

Watch = Callable[[Iterable[str], int], Iterable[str]]


class Request(NamedTuple):
    """What is to be linted, and how.

    `config` names a configuration file for every draft; `isolated` reads none. `today` is an ISO
    date. `watch` sees the files go by. `fits` asks how drafts without a platform would fit, and
    `counts` how long each post is.
    """

    paths: Sequence[str]
    today: str
    overrides: Overrides = Overrides()
    config: str | None = None
    isolated: bool = False
    force_exclude: bool = False
    only_drafts: bool = False
    stdin_filename: str | None = None
    strict: bool = False
    exit_zero: bool = False
    fits: bool = False
    counts: bool = True
    watch: Watch = lambda files, _total: files


class Refused(Exception):  # noqa: N818 - it is the user's mistake
    """The run cannot start: configuration, rule files or usage that is wrong."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        super().__init__()
        self.mistakes = tuple(mistakes)


class Workshop:
    """Configurations, rules and rule sets, each read or made once in a run."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._configs: dict[str | None, Config] = {}
        self._rules: dict[tuple[str, ...], tuple[Rule, ...]] = {}
        self._sets: dict[tuple[object, ...], engine.Ruleset] = {}
        self._settings: dict[str | None, Settings] = {}
        self._by_path: dict[str, Settings] = {}

    def config_for(self, path: str) -> Config:
        """The configuration that holds for a path; raises Refused."""
        request = self._request
        file = None if request.isolated else request.config or config.find(path)
        if file not in self._configs:
            self._configs[file] = self._load(file)
        return self._configs[file]

    def discovery_for(self, folder: str) -> DiscoverySettings:
        """What holds for the search in a folder; raises Refused."""
        return self.config_for(os.path.join(folder, "x")).discovery

    def settings_for(self, path: str) -> Settings:
        """The effective values for a file; raises Refused."""
        # Asked for when a file is read, when it is judged, and when the run is over.
        if path not in self._by_path:
            self._by_path[path] = self._resolve(path)
        return self._by_path[path]

    def _resolve(self, path: str) -> Settings:
        config_ = self.config_for(path)
        if config_.per_path:
            return resolve(config_, self._request.overrides, path)
        if config_.path not in self._settings:
            self._settings[config_.path] = resolve(config_, self._request.overrides, path)
        return self._settings[config_.path]

    def rules(self, config_: Config) -> tuple[Rule, ...]:
        """Every rule that there is under a configuration, on or off; raises Refused."""
        if config_.packs not in self._rules:
            try:
                own = [rule for folder in config_.packs for rule in pack.load_folder(folder)]
            except PackError as error:
                raise Refused(error.mistakes) from None
            except OSError as error:
                message = f"cannot read the pack: {error.strerror}"
                raise Refused([Mistake(message, error.filename)]) from None
            self._rules[config_.packs] = _unique((*pack.default(), *own))
        return self._rules[config_.packs]

    def ruleset(self, settings: Settings) -> engine.Ruleset:
        """The rules that are on for a file, ready to run."""
        key = (settings.config.path, settings.matched)
        if key not in self._sets:
            rules = self.rules(settings.config)
            self._sets[key] = engine.ruleset(select(settings, rules))
        return self._sets[key]

    def _load(self, file: str | None) -> Config:
        if file is None and self._request.overrides == Overrides():
            return Config()
        # Nothing was set that could be wrong above; what judges it is imported only here.
        from socialint.configcheck import check_names, check_overrides

        try:
            loaded = config.load(file) if file is not None else Config()
            rules = self.rules(loaded)
            check_names(loaded, rules)
        except ConfigError as error:
            raise Refused(error.mistakes) from None
        if wrong := check_overrides(self._request.overrides, rules):
            raise Refused(wrong)
        return loaded

    @property
    def timed_out(self) -> Mapping[str, None]:
        """The patterns that ran out of time in this run."""
        return {
            pattern: None for rules in self._sets.values() for pattern in rules.lexicon.timed_out
        }


def _unique(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    seen: dict[str, Rule] = {}
    for rule in rules:
        if rule.id in seen:
            other = seen[rule.id].path or f"the pack {seen[rule.id].pack!r}"
            raise Refused([Mistake(f"there is a rule {rule.id!r} already, in {other}", rule.path)])
        seen[rule.id] = rule
    return tuple(rules)


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
    skipped_targets = tuple(
        Skipped(f"target {target.name}", target.reason) for target in draft.skipped
    )
    return FileResult(
        path=draft.source.path,
        status=Status.CHECKED if draft.editions else Status.SKIPPED,
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
        skipped=(*outcome.skipped, *skipped_targets),
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
