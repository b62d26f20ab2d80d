"""What a run is asked for, and what it makes once: configurations, rules and rule sets."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from socialint import config
from socialint.config import Config, ConfigError
from socialint.finding import Edit
from socialint.result import FileResult, Mistake
from socialint.selection import DiscoverySettings
from socialint.settings import Overrides, Settings, resolve, select

# A run whose results are all known needs no rules: they are imported where they are asked for.
if TYPE_CHECKING:
    from socialint.engine import Ruleset
    from socialint.rule import Rule

Watch = Callable[[Iterable[FileResult], int], Iterable[FileResult]]


#: Checks whose findings hang on more of a post than what they mark: most of them count.
COUNTING = frozenset(
    {
        "fold",
        "hashtags",
        "length",
        "limit",
        "own-words",
        "repeated-phrase",
        "stuffing",
        "unheld-mention",
    }
)


class Sieve:
    """What of a run its user is told of; this one lets everything through.

    The others leave out what is known already (`baseline`) or has not changed (`changed`).
    """

    def files(self, paths: tuple[str, ...]) -> tuple[str, ...]:
        """The drafts that are to be judged; raises Refused."""
        return paths

    def results(
        self,
        results: tuple[FileResult, ...],
        workshop: "Workshop",  # noqa: ARG002 - others need it
    ) -> tuple[FileResult, ...]:
        """What is told of the drafts that were judged."""
        return results

    def again(
        self,
        result: FileResult,
        edits: Sequence[Edit],  # noqa: ARG002 - others need it
        workshop: "Workshop",  # noqa: ARG002 - others need it
    ) -> FileResult:
        """What is told of a draft of `results` that was edited and judged again."""
        return result


class Sieves(Sieve):
    """Several, one after the other."""

    def __init__(self, parts: Iterable[Sieve]) -> None:
        self.parts = tuple(parts)

    def files(self, paths: tuple[str, ...]) -> tuple[str, ...]:
        """The drafts that all of them let through."""
        for part in self.parts:
            paths = part.files(paths)
        return paths

    def results(
        self, results: tuple[FileResult, ...], workshop: "Workshop"
    ) -> tuple[FileResult, ...]:
        """What all of them let through."""
        for part in self.parts:
            results = part.results(results, workshop)
        return results

    def again(self, result: FileResult, edits: Sequence[Edit], workshop: "Workshop") -> FileResult:
        """What all of them let through."""
        for part in self.parts:
            result = part.again(result, edits, workshop)
        return result


def _unwatched(results: Iterable[FileResult], _total: int) -> Iterable[FileResult]:
    # A function with a name, for a request is sent to other processes.
    return results


class Request(NamedTuple):
    """What is to be linted, and how.

    `config` names a configuration file for every draft; `isolated` reads none. `today` is an ISO
    date. `watch` sees the results go by. `fits` asks how drafts without a platform would fit,
    `counts` how long each post is, and `texts` what it says. `jobs` is how many processes share a
    long run, 0 for one on each processor.
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
    texts: bool = False
    jobs: int = 1
    watch: Watch = _unwatched
    #: What was read from standard input, where it is to be read no more.
    stdin: bytes | None = None
    sieve: Sieve = Sieve()
    #: Whether results of earlier runs are used, and kept for later ones.
    cached: bool = False


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
        self._by_folder: dict[str, Config] = {}
        self._rules: dict[tuple[str, ...], tuple[Rule, ...]] = {}
        self._sets: dict[tuple[object, ...], Ruleset] = {}
        self._settings: dict[str | None, Settings] = {}
        self._by_path: dict[str, Settings] = {}
        #: Patterns that ran out of time in other processes of this run.
        self.timed_out_elsewhere: dict[str, None] = {}
        self._keys: dict[str | None, str] = {}
        #: Why results could not be kept.
        self.cache_trouble: str | None = None

    def config_for(self, path: str) -> Config:
        """The configuration that holds for a file; raises Refused."""
        folder = os.path.dirname(path)
        if folder not in self._by_folder:
            request = self._request
            file = None if request.isolated else request.config or config.find(path)
            if file not in self._configs:
                self._configs[file] = self._load(file)
            self._by_folder[folder] = self._configs[file]
        return self._by_folder[folder]

    @property
    def configs(self) -> tuple[Config, ...]:
        """The configurations that were asked for up to now."""
        return tuple(self._configs.values())

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders whose configuration was asked for up to now."""
        return tuple(self._by_folder)

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

    def rules(self, config_: Config) -> "tuple[Rule, ...]":
        """Every rule that there is under a configuration, on or off; raises Refused."""
        if config_.packs not in self._rules:
            from socialint import pack

            try:
                own = [rule for name in config_.packs for rule in pack.load(name)]
            except pack.PackError as error:
                raise Refused(error.mistakes) from None
            except OSError as error:
                message = f"cannot read the pack: {error.strerror}"
                raise Refused([Mistake(message, error.filename)]) from None
            self._rules[config_.packs] = _unique((*pack.default(), *own))
        return self._rules[config_.packs]

    def counting(self, path: str) -> frozenset[str]:
        """The rules for a file whose checks are in `COUNTING`; raises Refused."""
        rules = self.rules(self.config_for(path))
        return frozenset(rule.id for rule in rules if rule.check in COUNTING)

    def ruleset(self, settings: Settings) -> "Ruleset":
        """The rules that are on for a file, ready to run."""
        key = (settings.config.path, settings.matched)
        if key not in self._sets:
            from socialint import engine

            rules = self.rules(settings.config)
            self._sets[key] = engine.ruleset(select(settings, rules))
        return self._sets[key]

    def _load(self, file: str | None) -> Config:
        if file is None and self._request.overrides == Overrides():
            return Config()
        try:
            loaded = config.load(file) if file is not None else Config()
            if self._known_good(loaded):
                return loaded
            # Nothing was set that could be wrong above; what judges it is imported only here.
            from socialint.configcheck import check_names, check_overrides

            rules = self.rules(loaded)
            check_names(loaded, rules)
        except ConfigError as error:
            raise Refused(error.mistakes) from None
        if wrong := check_overrides(self._request.overrides, rules):
            raise Refused(wrong)
        return loaded

    def key(self, config_: Config) -> str:
        """What results under a configuration are kept by; raises OSError for an unreadable pack."""
        if config_.path not in self._keys:
            from socialint import cachekey

            self._keys[config_.path] = cachekey.of(config_, self._request.overrides)
        return self._keys[config_.path]

    def _known_good(self, loaded: Config) -> bool:
        """Whether results are kept under a configuration: then its names have been judged."""
        if not self._request.cached:
            return False
        from socialint import cachefolder

        try:
            root = cachefolder.where(loaded.cache_dir)
            return os.path.isdir(cachefolder.for_key(root, self.key(loaded)))
        except OSError:
            return False

    @property
    def timed_out(self) -> Mapping[str, None]:
        """The patterns that ran out of time in this run."""
        own = (rules.lexicon.timed_out for rules in self._sets.values())
        return self.timed_out_elsewhere | {pattern: None for found in own for pattern in found}


def _unique(rules: "Sequence[Rule]") -> "tuple[Rule, ...]":
    seen: dict[str, Rule] = {}
    for rule in rules:
        if rule.id in seen:
            other = seen[rule.id].path or f"the pack {seen[rule.id].pack!r}"
            raise Refused([Mistake(f"there is a rule {rule.id!r} already, in {other}", rule.path)])
        seen[rule.id] = rule
    return tuple(rules)
