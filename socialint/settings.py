"""What holds for one file: the command line over `per-path` over `rules` over the preset.

Pure: a configuration, what was typed, and a path go in; which rules speak and how loud comes out.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from socialint.config import Config, PerPath
from socialint.draft import Account, Intent
from socialint.finding import Severity
from socialint.globs import matches

if TYPE_CHECKING:
    from socialint.rule import Rule

#: The packs that the preset `platform-only` leaves on.
PLATFORM_PACKS = ("platform", "access", "links")

#: Where a value was set: the keys that lead to it in the configuration, or the command line.
Source = tuple[str, ...]
COMMAND_LINE: Source = ("command line",)

#: What may be set for some files only, beside rules and options.
_VALUES = ("platforms", "goal", "topics", "owner", "language", "publisher", "preset")


class Overrides(NamedTuple):
    """What was typed on the command line; None and empty are what was not.

    `only` are rules, packs and tiers besides which nothing speaks; a rule that it names is switched
    on.
    """

    platforms: tuple[str, ...] | None = None
    goal: str | None = None
    topics: tuple[str, ...] | None = None
    owner: str | None = None
    language: str | None = None
    publisher: str | None = None
    preset: str | None = None
    rules: Mapping[str, str] = {}
    options: Mapping[str, Mapping[str, object]] = {}
    only: tuple[str, ...] = ()
    fail_on: str | None = None


class Layer(NamedTuple):
    """Levels and options by rule, and where they were set."""

    rules: Mapping[str, str]
    options: Mapping[str, Mapping[str, object]]
    source: Source


class Level(NamedTuple):
    """How much a rule weighs, by goal as in `Rule.severity`; None where it is off.

    `source` is where that was set; None where the rule or the preset says so.
    """

    severity: Mapping[str, Severity] | None
    source: Source | None = None


class Settings(NamedTuple):
    """The effective values for one file; what is not here is the same for all (`config`).

    `matched` are the globs of `per-path` that hold for it: files with the same configuration and
    the same globs have the same settings. `layers` are in order of weight, the heaviest first.
    `sources` has the values that `per-path` or the command line sets.
    """

    config: Config
    platforms: tuple[str, ...]
    #: Whether the platforms were typed, so that they replace those that a draft names.
    forced: bool
    goal: str | None
    topics: tuple[str, ...]
    owner: str | None
    language: str | None
    publisher: str | None
    preset: str
    fail_on: str
    only: tuple[str, ...]
    layers: tuple[Layer, ...]
    matched: tuple[str, ...]
    sources: Mapping[str, Source]

    @property
    def accounts(self) -> Mapping[str, Account]:
        """The accounts by the name that drafts use."""
        return self.config.accounts

    @property
    def intent(self) -> Intent:
        """What is known of a draft before it is read."""
        return Intent(
            self.platforms,
            self.forced,
            self.publisher,
            self.config.accounts,
            self.config.platform_options,
        )


def resolve(config: Config, overrides: Overrides, path: str) -> Settings:
    """The effective values for the file at a path, which is looked at only as a name."""
    entries = tuple(_matching(config, path))
    values: dict[str, Any] = {key: getattr(config, key) for key in _VALUES}
    sources: dict[str, Source] = {}
    layers = [Layer(config.rules, config.options, ())]
    places: list[tuple[PerPath | Overrides, Source]] = [
        *((entry, ("per-path", entry.glob)) for entry in entries),
        (overrides, COMMAND_LINE),
    ]
    for record, place in places:
        layers.insert(0, Layer(record.rules, record.options, place))
        for key in _VALUES:
            if getattr(record, key) is not None:
                values[key] = getattr(record, key)
                sources[key] = place if place is COMMAND_LINE else (*place, key)
    if overrides.fail_on:
        sources["fail-on"] = COMMAND_LINE
    return Settings(
        config=config,
        forced=overrides.platforms is not None,
        fail_on=overrides.fail_on or config.fail_on,
        only=overrides.only,
        layers=tuple(layers),
        matched=tuple(entry.glob for entry in entries),
        sources=sources,
        **values,
    )


def _matching(config: Config, path: str) -> Iterator[PerPath]:
    """The entries of `per-path` that hold for a file, in the order in which they are written."""
    if not config.per_path:
        return
    relative = os.path.relpath(os.path.abspath(path), config.folder).replace(os.sep, "/")
    yield from (entry for entry in config.per_path if matches(entry.glob, relative))


def select(settings: Settings, rules: "Iterable[Rule]") -> "tuple[Rule, ...]":
    """The rules that are on, with the severities and options that hold.

    What a rule weighs still depends on the goal, which a draft may set itself. Raises OptionError
    for options that `configcheck.check_names` would have refused.
    """
    return tuple(
        _with(rule, severity, settings)
        for rule in rules
        if (severity := level_of(settings, rule).severity) is not None
    )


def _with(rule: "Rule", severity: Mapping[str, Severity], settings: Settings) -> "Rule":
    """The rule switched on; its options are left unmade where nothing changes them."""
    from socialint.rule import Switch

    on = Switch()
    if severity is not rule.severity or rule.enabled != on:
        rule = rule._replace(severity=severity, enabled=on)
    if any(layer.options.get(rule.id) for layer in settings.layers):
        rule = rule._replace(given=options_of(settings, rule)[0])
    return rule


def options_of(settings: Settings, rule: "Rule") -> tuple[Any, Mapping[str, Source]]:
    """The options that hold for a rule, and where those that are not its own were set."""
    from socialint.options import replace

    options = rule.options
    sources: dict[str, Source] = {}
    for layer in reversed(settings.layers):
        changes = layer.options.get(rule.id)
        if changes:
            options = replace(options, changes)
            sources |= {name: _below(layer, "options", rule.id, name) for name in changes}
    return options, sources


def level_of(settings: Settings, rule: "Rule") -> Level:
    """How much a rule weighs, and where that was set.

    A rule given `on` or a severity is on. A pack or tier given one keeps off what is off by
    default.
    """
    if settings.only and not any(name in settings.only for name in _names(rule)):
        return Level(None, COMMAND_LINE)
    level = _set_level(settings, rule)
    if level.severity is None and rule.id in settings.only and level.source is not COMMAND_LINE:
        return Level(_switched_on(rule, settings), COMMAND_LINE)
    return level


def _set_level(settings: Settings, rule: "Rule") -> Level:
    """What the heaviest layer that speaks of the rule, its pack or tier says, else the preset."""
    for layer in settings.layers:
        for name in _names(rule):
            if name in layer.rules:
                source = _below(layer, "rules", name)
                return Level(_given(layer.rules[name], name, rule, settings), source)
    # A pack that was typed is wanted whatever the preset leaves out.
    left_out = settings.preset == "platform-only" and rule.pack not in PLATFORM_PACKS
    return Level(None if left_out and not settings.only else _default(settings, rule))


def _names(rule: "Rule") -> tuple[str, str, str]:
    """What a rule can be called by, its own name first."""
    return rule.id, rule.pack, rule.tier


def _below(layer: Layer, *keys: str) -> Source:
    return layer.source if layer.source is COMMAND_LINE else (*layer.source, *keys)


def _given(
    level: str, name: str, rule: "Rule", settings: Settings
) -> Mapping[str, Severity] | None:
    """What a level means for a rule, given to the rule itself, its pack or its tier."""
    if level == "off":
        return None
    if name == rule.id:
        on = _switched_on(rule, settings)
        return on if level == "on" else {"default": Severity(level)}
    default = _default(settings, rule)
    if default is None or level == "on":
        return default
    return dict.fromkeys(default, Severity(level))


def _default(settings: Settings, rule: "Rule") -> Mapping[str, Severity] | None:
    """What a rule weighs by itself, under every preset that leaves it on; None where it is off."""
    switch = rule.enabled
    asked = switch.when is None or _is_set(settings, switch.when)
    return _by_preset(settings, rule.severity) if switch.on and asked else None


def _is_set(settings: Settings, key: str) -> bool:
    name = key.replace("-", "_")
    return bool(getattr(settings, name, None) or getattr(settings.config, name, None))


def _switched_on(rule: "Rule", settings: Settings) -> Mapping[str, Severity]:
    """The rule's own severities; where it speaks under some goals only, the mildest for others."""
    mildest = min(rule.severity.values(), key=lambda one: one.rank, default=Severity.NOTE)
    return _by_preset(settings, {"default": mildest, **rule.severity})


def _by_preset(settings: Settings, severity: Mapping[str, Severity]) -> Mapping[str, Severity]:
    if settings.preset != "strict":
        return severity
    raised = {Severity.NOTE: Severity.WARNING}
    return {goal: raised.get(one, one) for goal, one in severity.items()}
