"""A page for each rule, and the index of them: all that is said of a rule is in its file."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts import measured
from scripts.markdown import code, table
from scripts.readme import PACKS, ROOT
from socialint import pack
from socialint.report import rulepage
from socialint.report.shares import Measure, interval, sentence
from socialint.rule import Rule

FOLDER = ROOT / "docs" / "rules"
SOURCE = "https://github.com/socialint/socialint/blob/main"
_INTRODUCTION = (
    """\
Each rule's page says what it finds, why, on what evidence, and how often it was right. The pages
are made from the rule files and from what `bench/` measured; `socialint explain RULE` shows the
same.""",
    """\
Precision is the share of findings that were right, with its 95 % interval: by labels where whole
posts were labelled (with * for several rules together, where the label is of all of them), and as
read where findings were read one by one on real drafts.""",
)


def pages() -> Iterator[tuple[Path, str]]:
    """The index and each page."""
    rules = pack.load_default()
    figures = measured.measures(rule.id for rule in rules)
    yield FOLDER / "README.md", index(rules, figures)
    for rule in rules:
        yield FOLDER / f"{rule.id}.md", page(rule, figures[rule.id])


def index(rules: Sequence[Rule], figures: Mapping[str, Sequence[Measure]]) -> str:
    """All rules by pack."""
    parts = ["# Rules", *_INTRODUCTION]
    names = [*PACKS, *sorted({rule.pack for rule in rules} - set(PACKS))]
    for name in names:
        mine = [rule for rule in rules if rule.pack == name]
        if mine:
            parts.append(f"## {name}: {PACKS[name]}" if name in PACKS else f"## {name}")
            parts.append(_index_table(mine, figures))
    return "\n\n".join(parts) + "\n"


def _index_table(rules: Sequence[Rule], figures: Mapping[str, Sequence[Measure]]) -> str:
    rows = [
        (
            f"[`{rule.id}`]({rule.id}.md)",
            rulepage.severity(rule),
            rulepage.switched(rule),
            rule.summary,
            _best(figures[rule.id], "labelled"),
            _best(figures[rule.id], "read"),
        )
        for rule in rules
    ]
    head = ("rule", "severity", "on", "finds", "precision by labels", "precision as read")
    return table(head, rows)


def _best(figures: Sequence[Measure], kind: str) -> str:
    known = [one for one in figures if one.kind == kind and not one.fact]
    if not known:
        return "–"
    first = known[0]
    return interval(first.precision, first.precision_interval) + (" *" if first.together else "")


def page(rule: Rule, figures: Sequence[Measure]) -> str:
    """Everything about one rule."""
    file = f"rules/{rule.pack}/{os.path.basename(rule.path)}"
    return rulepage.page(
        rule,
        tuple(_measured(rule, figures)),
        about=PACKS.get(rule.pack, ""),
        # The site of the docs has no rule files.
        file=f"[{file}]({SOURCE}/{file})",
    )


def _measured(rule: Rule, figures: Sequence[Measure]) -> Iterator[str]:
    if not figures:
        yield "Not measured."
        return
    yield "\n".join(f"- {sentence(one)}{f' {one.note}' if one.note else ''}" for one in figures)
    results = measured.load("results")
    by_label: dict[tuple[str, str], list[Any]] = {}
    for row in measured.rows_of(rule.id, results):
        by_label.setdefault((row["on"], row["label"]), []).append(row)
    for (on, label), rows in by_label.items():
        yield f"“{label}” ({on}), beside counting signs:"
        lines = [_line(_what(row), row, results) for row in rows]
        signs = {one["name"]: {**row, **one} for row in rows for one in row["beside"]}
        lines += [_line(name, one, results) for name, one in signs.items()]
        yield table(("", "precision", "recall", "F1"), lines)
    yield from _by_group(rule, results)
    yield "Measured with `python -m bench.accuracy` and `python -m bench.findings`."


def _what(row: Any) -> str:
    return ", ".join(map(code, row["rules"])) or str(row["name"])


def _line(name: str, row: Any, results: Any) -> tuple[str, ...]:
    one = measured.of_row(row, results)
    return (
        name,
        interval(one.precision, one.precision_interval),
        interval(one.recall, one.recall_interval),
        f"{row['f1']:.2f}",
    )


def _by_group(rule: Rule, results: Any) -> Iterator[str]:
    for rate in [] if results is None else results["rates"]:
        if rule.id in rate["rules"] and len(rate["groups"]) > 1:
            yield f"How often it speaks, by {rate['label']} ({rate['on']}):"
            rows = [
                (
                    code(group),
                    one["n"],
                    interval(one["share"], tuple(one["interval"])),
                    "none" if one["none-wanted"] else "",
                )
                for group, one in rate["groups"].items()
            ]
            yield table((rate["label"], "n", "share", "wanted"), rows)
