"""Packs: folders of rule files, and the rules that socialint ships, compiled.

The shipped rules are compiled into `socialint.compiled` (without examples and `why`), so that a run
need not read fifty YAML files; a user's pack is read from its folder.
"""

import os
from collections.abc import Mapping
from functools import partial
from typing import Any

from socialint import checks, installed
from socialint.finding import Severity
from socialint.result import Mistake
from socialint.rule import Deferred, Rule, Switch
from socialint.rulefile import PackError, read_rule

__all__ = [
    "PackError",
    "default",
    "folder",
    "freeze",
    "load",
    "load_default",
    "load_folder",
    "read_rule",
]


def folder() -> str:
    """The folder of the rules that socialint ships: in the wheel, or beside an editable install."""
    here = os.path.dirname(os.path.abspath(__file__))
    inside = os.path.join(here, "rules")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(here), "rules")


def default() -> tuple[Rule, ...]:
    """The rules that socialint ships, as compiled: examples and `why` are left out."""
    from socialint.compiled import RULES

    return tuple(_revive(record) for record in RULES)


def load_default() -> tuple[Rule, ...]:
    """The rules that socialint ships, whole, from their files."""
    root = folder()
    return tuple(
        rule
        for name in sorted(os.listdir(root))
        if os.path.isdir(os.path.join(root, name))
        for rule in load_folder(os.path.join(root, name))
    )


def load(name: str) -> tuple[Rule, ...]:
    """A pack of the configuration: an absolute folder, or the name of an installed pack.

    Raises:
        PackError: with every file's first mistake, or why an installed pack cannot be used.
        OSError: the folder or a file cannot be read.
    """
    if os.path.isabs(name):
        return load_folder(name)
    try:
        place = installed.place(name)
    except installed.Unavailable as error:
        raise PackError([Mistake(f"the pack {name!r} {error}")]) from None
    if any(rule.pack == name for rule in default()):
        raise PackError(
            [Mistake(f"the pack {name!r} has the name of one of socialint's own", place)]
        )
    return load_folder(place, name)


def load_folder(path: str, name: str | None = None) -> tuple[Rule, ...]:
    """The pack in a folder, named after it: a rule for each `*.yaml` or `*.yml` file.

    `name` is the pack's where it is not the folder's.

    Raises:
        PackError: with every file's first mistake.
        OSError: the folder or a file cannot be read.
    """
    pack = name or os.path.basename(os.path.abspath(path))
    rules: list[Rule] = []
    mistakes: list[Mistake] = []
    for entry in sorted(os.listdir(path)):
        if entry.endswith((".yaml", ".yml")):
            file = os.path.join(path, entry)
            try:
                with open(file, encoding="utf-8-sig") as stream:
                    rules.append(read_rule(stream.read(), file, pack))
            except PackError as error:
                mistakes.extend(error.mistakes)
            except UnicodeDecodeError:
                mistakes.append(Mistake("not UTF-8", file, 1))
    if mistakes:
        raise PackError(mistakes)
    return tuple(rules)


#: What a run needs of a rule; the rest stays in its file.
COMPILED = (
    "id", "pack", "summary", "check", "message", "evidence", "scope", "needs", "when", "platforms",
    "languages", "yields_to", "since",
)  # fmt: skip


def freeze(rule: Rule) -> dict[str, object]:
    """What a run needs of a rule, in plain types; `_revive` is the way back."""
    record: dict[str, object] = {name: getattr(rule, name) for name in COMPILED}
    record["severity"] = {goal: str(severity) for goal, severity in rule.severity.items()}
    record["enabled"] = tuple(rule.enabled)
    record["triggers"], record["excuses"] = rule.triggers, rule.excuses
    defaults = checks.get(rule.check).options()
    record["given"] = {
        name: _plain(value)
        for name, value in rule.options._asdict().items()
        if value != getattr(defaults, name)
    }
    return record


def _plain(value: object) -> object:
    """Subclasses of tuple and dict as the plain thing, whose literal Python can write."""
    if isinstance(value, tuple):
        return tuple(value)
    return dict(value) if isinstance(value, Mapping) else value


def _revive(record: Mapping[str, Any]) -> Rule:
    fields = dict(record)
    given, words = fields.pop("given"), (fields.pop("triggers"), fields.pop("excuses"))
    fields["severity"] = {goal: Severity(word) for goal, word in record["severity"].items()}
    fields["enabled"] = Switch(*record["enabled"])
    return Rule(**fields, given=Deferred(partial(_thaw, record["check"], given), *words))


def _thaw(check: str, given: Mapping[str, Any]) -> Any:
    """Compiled options as the check's own type."""
    kinds = checks.get(check).options
    typed = {name: _typed(value, kinds.__annotations__[name]) for name, value in given.items()}
    return kinds(**typed)


def _typed(value: Any, kind: Any) -> Any:
    """A compiled value as its option's type: what was checked when it was compiled."""
    return kind(value) if isinstance(kind, type) and isinstance(value, (tuple, dict)) else value
