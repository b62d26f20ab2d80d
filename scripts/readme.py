"""The tables of the README, made from the rule files and from what bench/ measured."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from socialint import pack
from socialint.finding import Severity
from socialint.rule import Rule

ROOT = Path(__file__).parent.parent

#: What each pack is about, in the order in which the README lists them.
PACKS = {
    "value": "always give value",
    "growth": "no growth hacks",
    "envy": "do not perform for numbers",
    "civility": "stay civil",
    "audience": "write for your reader",
    "access": "everyone can read it",
    "platform": "it arrives as written",
    "links": "links that work and say where they lead",
    "suppressions": "the linter about itself",
}


def readme() -> str:
    """The README with its tables made anew."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    tables = {"rules": _rules(), "precision": _precision(), "speed": _speed()}
    for name, table in tables.items():
        before, rest = text.split(f"<!-- {name} -->\n", 1)
        _, after = rest.split(f"<!-- /{name} -->\n", 1)
        text = f"{before}<!-- {name} -->\n{table}\n<!-- /{name} -->\n{after}"
    return text


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def _rules() -> str:
    rules = pack.load_default()
    rows = [
        (f"**{name}**<br>{about}", "<br>".join(_rule(rule) for rule in rules if rule.pack == name))
        for name, about in PACKS.items()
    ]
    return _table(("pack", "rules"), rows)


def _rule(rule: Rule) -> str:
    severity = max(rule.severity.values(), key=lambda one: one.rank, default=Severity.NOTE)
    off = "" if rule.enabled.on else ", off by default"
    return f"`{rule.id}` ({severity}{off}): {rule.summary[0].lower()}{rule.summary[1:]}"


def _measured(name: str) -> Any:
    path = ROOT / "bench" / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def _precision() -> str:
    measured = _measured("precision")
    if measured is None:
        return "Not measured yet."
    rows = [
        (f"`{rule}`", one["findings"], one["read"], one["right"], _share(one))
        for rule, one in sorted(measured["rules"].items())
        if one["read"]
    ]
    head = ("rule", "findings", "read", "right", "precision")
    quiet = sorted(f"`{rule}`" for rule, one in measured["rules"].items() if not one["read"])
    silent = f"\n\nSilent on these drafts: {', '.join(quiet)}." if quiet else ""
    return f"{_table(head, rows)}\n\n{measured['caution']}{silent}"


def _share(one: Any) -> str:
    return f"{one['right'] / one['read']:.2f}"


def _speed() -> str:
    measured = _measured("speed")
    if measured is None:
        return "Not measured yet."
    rows = [
        (row["what"], row["peer"], f"{row['ratio']:.2f}", row["goal"])
        for row in measured["rows"]
        if row.get("goal")
    ]
    return _table(("what", "beside", "ratio", "goal"), rows)
