"""The effective configuration of one file, and where each value came from."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from socialint.config import origin
from socialint.rule import Rule
from socialint.settings import COMMAND_LINE, Settings, Source, level_of, options_of

#: What is the same for every file of a configuration.
_COMMON = (
    "primary",
    "handles",
    "packs",
    "include",
    "exclude",
    "extend-exclude",
    "vocabulary",
    "cache-dir",
    "required-version",
)
_OWN = ("platforms", "goal", "topics", "owner", "language", "publisher", "preset", "fail-on")


class Row(NamedTuple):
    """A key, its effective value (of JSON's types), and where that was set.

    The origin is `default`, `preset strict`, `socialint.toml:12` or `command line`.
    """

    key: str
    value: object
    origin: str


def describe(settings: Settings, rules: Sequence[Rule]) -> tuple[Row, ...]:
    """Every effective value for one file: keys, accounts, limits, what each rule weighs, options.

    Of options, those that differ from the rule's own are told. `rules` are all rules, on or off.
    """
    return (*_values(settings), *_tables(settings), *_rules(settings, rules))


def _values(settings: Settings) -> Iterator[Row]:
    for key in _OWN:
        value = getattr(settings, key.replace("-", "_"))
        yield _row(settings, key, value, settings.sources.get(key, (key,)))
    for key in _COMMON:
        value = getattr(settings.config, key.replace("-", "_"))
        yield _row(settings, key, value, (key,))


def _tables(settings: Settings) -> Iterator[Row]:
    for name, account in settings.config.accounts.items():
        value = {"platform": account.platform, "handle": account.handle}
        source = ("accounts", name)
        yield _row(settings, ".".join(source), {**value, "limits": dict(account.limits)}, source)
    for platform, limits in settings.config.platform_options.items():
        for name, limit in limits.items():
            path = ("platform-options", platform, name)
            yield _row(settings, ".".join(path), limit, path)


def _rules(settings: Settings, rules: Sequence[Rule]) -> Iterator[Row]:
    ordered = sorted(rules, key=lambda rule: rule.id)
    for rule in ordered:
        level, source = level_of(settings, rule)
        weight = rule._replace(severity=level).severity_for(settings.goal) if level else None
        yield Row(
            f"rules.{rule.id}",
            "off" if weight is None else weight.value,
            _written(settings, source) if source else _by_itself(settings, rule, weight),
        )
    for rule in ordered:
        options, sources = options_of(settings, rule)
        for name, source in sources.items():
            value = getattr(options, name.replace("-", "_"))
            yield _row(settings, f"options.{rule.id}.{name}", value, source)


def _by_itself(settings: Settings, rule: Rule, weight: object) -> str:
    """Whether the preset or the rule's own file decides."""
    plain = level_of(settings._replace(preset="article"), rule).severity
    usual = rule._replace(severity=plain).severity_for(settings.goal) if plain else None
    return "default" if usual == weight else f"preset {settings.preset}"


def _row(settings: Settings, key: str, value: object, source: Source) -> Row:
    return Row(key, list(value) if isinstance(value, tuple) else value, _written(settings, source))


def _written(settings: Settings, source: Source) -> str:
    if source is COMMAND_LINE:
        return "command line"
    return origin(settings.config, source) or "default"
