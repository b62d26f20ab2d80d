"""What of a configuration can be judged only when the rules are known: their names and options."""

from collections.abc import Iterator, Mapping, Sequence

from socialint.config import Config
from socialint.configbase import ConfigError, ConfigFile, shown
from socialint.configkinds import hint, in_table
from socialint.options import OptionError, names, replace
from socialint.result import Mistake
from socialint.rule import TIERS, Rule
from socialint.settings import Overrides
from socialint.tomlplace import line_of, places

#: The keys that lead to a table of rules or options.
_Path = tuple[str, ...]
#: A key that is wrong, and the message before and after the table that it stands in.
_Wrong = tuple[_Path, str, str]


def check_names(config: Config, rules: Sequence[Rule]) -> None:
    """Refuse rules, packs and options that do not exist, and values that do not fit.

    Raises:
        ConfigError: with every mistake, its file and line, and the nearest valid name.
    """
    tables: list[tuple[_Path, Mapping[str, str], Mapping[str, Mapping[str, object]]]]
    tables = [((), config.rules, config.options)]
    tables += [(("per-path", one.glob), one.rules, one.options) for one in config.per_path]
    mistakes = []
    for place, levels, options in tables:
        for path, before, after in _wrong(levels, options, rules):
            mistakes.append(_mistake(config, (*place, *path), before, after))
    if mistakes:
        raise ConfigError(mistakes)


def check_overrides(overrides: Overrides, rules: Sequence[Rule]) -> tuple[Mistake, ...]:
    """What was typed and does not exist or does not fit."""
    wrong = _wrong(
        {**dict.fromkeys(overrides.only, "on"), **overrides.rules}, overrides.options, rules
    )
    return tuple(Mistake(before + after) for _, before, after in wrong)


def _wrong(
    levels: Mapping[str, str], options: Mapping[str, Mapping[str, object]], rules: Sequence[Rule]
) -> Iterator[_Wrong]:
    by_id = {rule.id: rule for rule in rules}
    known = (*sorted(by_id), *sorted({rule.pack for rule in rules}), *TIERS)
    for name in levels:
        if name not in known:
            yield ("rules", name), f"unknown rule {name!r}", hint(name, known)
    for name, changes in options.items():
        if name in by_id:
            yield from _wrong_options(by_id[name], changes)
        else:
            yield ("options", name), f"unknown rule {name!r}", hint(name, tuple(sorted(by_id)))


def _wrong_options(rule: Rule, changes: Mapping[str, object]) -> Iterator[_Wrong]:
    for name, value in changes.items():
        path = ("options", rule.id, name)
        known = names(rule.options)
        if name not in known:
            none = "" if known else ": the rule has none"
            yield path, f"unknown option {name!r}", none or hint(name, known)
            continue
        try:
            replace(rule.options, {name: value})
        except OptionError as error:
            yield path, f"the option {name!r}", ": " + str(error).removeprefix(f"{name}: ")


def _mistake(config: Config, path: _Path, before: str, after: str) -> Mistake:
    file = _file_of(config, path)
    whole = (*file.table, *path)
    message = f"{before}{in_table(whole[:-1])}{after}"
    return Mistake(message, shown(file.path), line_of(file.text, whole))


def _file_of(config: Config, path: _Path) -> ConfigFile:
    """The file that sets a key; the nearest where none is known to."""
    holders = (one for one in config.files if (*one.table, *path) in places(one.text))
    return next(holders, config.files[0])
