"""The tables of the README, made from the rule files and from what bench/ measured."""

from pathlib import Path
from typing import Any

from scripts import measured
from scripts.markdown import table
from socialint import pack
from socialint.finding import Severity
from socialint.report.shares import interval
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
    for name, body in tables.items():
        before, rest = text.split(f"<!-- {name} -->\n", 1)
        _, after = rest.split(f"<!-- /{name} -->\n", 1)
        text = f"{before}<!-- {name} -->\n{body}\n<!-- /{name} -->\n{after}"
    return text


def _rules() -> str:
    rules = pack.load_default()
    rows = [
        (f"**{name}**<br>{about}", "<br>".join(_rule(rule) for rule in rules if rule.pack == name))
        for name, about in PACKS.items()
    ]
    return table(("pack", "rules"), rows)


def _rule(rule: Rule) -> str:
    severity = max(rule.severity.values(), key=lambda one: one.rank, default=Severity.NOTE)
    off = "" if rule.enabled.on else ", off by default"
    page = f"[`{rule.id}`](docs/rules/{rule.id}.md)"
    return f"{page} ({severity}{off}): {rule.summary[0].lower()}{rule.summary[1:]}"


def _precision() -> str:
    read, labelled = measured.load("precision"), measured.load("results")
    parts = [*(_read(read) if read else ()), *(_labelled(labelled) if labelled else ())]
    return "\n\n".join(parts) or "Not measured yet."


def _read(read: Any) -> list[str]:
    rows = [
        (f"`{rule}`", one["findings"], one["read"], one["right"], _share(one))
        for rule, one in sorted(read["rules"].items())
        if one["read"]
    ]
    head = ("rule", "findings", "read", "right", "precision")
    quiet = sorted(f"`{rule}`" for rule, one in read["rules"].items() if not one["read"])
    silent = [f"Silent on these drafts: {', '.join(quiet)}."] if quiet else []
    return [table(head, rows), read["caution"], *silent]


def _share(one: Any) -> str:
    return f"{one['right'] / one['read']:.2f}"


def _labelled(results: Any) -> list[str]:
    """The rows that have a goal; all others are on the rules' pages."""
    rows = []
    for row in results["rows"]:
        if row["goal"] is None:
            continue
        ours, sign = measured.of_row(row, results), row["beside"][0]
        few = " (few)" if ours.small else ""
        rows.append(
            (
                ", ".join(f"`{rule}`" for rule in row["rules"]) or row["name"],
                f"{row['label']}, {row['on']}{few}",
                interval(ours.precision, ours.precision_interval),
                interval(ours.recall, ours.recall_interval),
                f"{sign['precision'] or 0:.2f} / {sign['recall'] or 0:.2f} by {sign['name']}",
            )
        )
    collections = "; ".join(
        f"*{name}*: {one['n']:,} {one['what']}"
        for name, one in results["collections"].items()
        if any(row["on"] == name and row["goal"] is not None for row in results["rows"])
    )
    told = f"{collections}. {results['caution']} All figures are on the [rules' pages]"
    return [
        "Against what readers said of whole posts, with 95 % intervals, beside counting signs:",
        table(("rules", "label", "precision", "recall", "signs"), rows),
        f"{told}(docs/rules/README.md).",
    ]


def _speed() -> str:
    speed = measured.load("speed")
    if speed is None:
        return "Not measured yet."
    rows = [
        (row["what"], row["peer"], f"{row['ratio']:.2f}", row["goal"] or "–")
        for row in speed["rows"]
        # Of the rows without a goal only those that many posts' owners choose between.
        if row["goal"] or row["unit"] == "posts/s"
    ]
    return table(("what", "beside", "ratio", "goal"), rows)
