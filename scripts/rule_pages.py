"""A page for each rule, and the index of them: all that is said of a rule is in its file."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts import measured
from scripts.markdown import code, fence, table
from scripts.readme import PACKS, ROOT
from socialint import checks, pack
from socialint.platforms import get as platform
from socialint.report.catalog import EVIDENCE
from socialint.report.shares import Measure, interval, sentence
from socialint.rule import Example, Rule
from socialint.words import Patterns

FOLDER = ROOT / "docs" / "rules"
SOURCE = "https://github.com/socialint/socialint/blob/main"
#: Entries of a list option that a page shows.
ENTRIES = 12
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
            _severity(rule),
            _on(rule),
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
    parts = [
        f"# {rule.id}",
        f"{rule.summary}.",
        _facts(rule),
        "## Why",
        rule.why.strip(),
        "## Message",
        f"> {rule.message}",
        "What stands in braces is filled in.",
        "## Found",
        "What is marked stands between `[|` and `|]`.",
        *(_example(one) for one in rule.examples if one.bad),
        "## Left alone",
        *(_example(one) for one in rule.examples if not one.bad),
        *_options(rule),
        "## How often it is right",
        *_measured(rule, figures),
    ]
    if rule.sources:
        parts += ["## Sources", "\n".join(f"- <{source}>" for source in rule.sources)]
    return "\n\n".join(parts) + "\n"


def _facts(rule: Rule) -> str:
    tier = "the sentences of a post" if rule.tier == "language" else "the surface of a post"
    rows = {
        "pack": f"{rule.pack}" + (f": {PACKS[rule.pack]}" if rule.pack in PACKS else ""),
        "severity": _severity(rule),
        "on by default": _on(rule),
        "evidence": f"{rule.evidence}: {EVIDENCE[rule.evidence]}",
        "reads": f"{tier} (check `{rule.check}`)",
        "platforms": ", ".join(platform(name).title for name in rule.platforms),
        "languages": ", ".join(rule.languages),
        "gives way to": ", ".join(f"[`{other}`]({other}.md)" for other in rule.yields_to),
        "fix": "yes, where it is safe" if any(one.fixed for one in rule.examples) else "",
        "since": rule.since,
        # The site of the docs has no rule files.
        "file": f"[rules/{_file(rule)}]({SOURCE}/rules/{_file(rule)})",
    }
    return table(("", ""), [(name, text) for name, text in rows.items() if text])


def _file(rule: Rule) -> str:
    return f"{rule.pack}/{os.path.basename(rule.path)}"


def _severity(rule: Rule) -> str:
    return ", ".join(
        str(one) if goal == "default" else f"{one} for the goal {goal}"
        for goal, one in rule.severity.items()
    )


def _on(rule: Rule) -> str:
    if rule.enabled.when:
        return f"when `{rule.enabled.when}` is set"
    if not rule.enabled.on:
        return "no"
    return "yes" if "default" in rule.severity else "under these goals"


def _example(example: Example) -> str:
    setting = [f"on {platform(example.platform).title}"] if example.platform else []
    setting += [f"published with {example.publisher}"] if example.publisher else []
    setting += [f"with the goal {example.goal}"] if example.goal else []
    setting += [f"with the topics {', '.join(example.topics)}"] if example.topics else []
    setting += [f"with the handles {', '.join(example.handles)}"] if example.handles else []
    setting += [f"beside {', '.join(map(code, example.files))}"] if example.files else []
    setting += [f"with {code(f'{key} = {value}')}" for key, value in example.options.items()]
    said = ", ".join(setting)
    parts = [f"{said[0].upper()}{said[1:]}:"] if said else []
    parts.append(fence(_marked(example)))
    if example.fixed is not None:
        parts += ["becomes", fence(example.fixed)]
    return "\n\n".join(parts)


def _marked(example: Example) -> str:
    text = example.text
    for start, end in sorted(example.marks, reverse=True):
        text = f"{text[:start]}[|{text[start:end]}|]{text[end:]}"
    return text


def _options(rule: Rule) -> Iterator[str]:
    options: dict[str, Any] = rule.options._asdict()
    if not options:
        return
    yield "## Options"
    if told := _told(rule):
        yield told
    rows = [(code(name.replace("_", "-")), _value(value)) for name, value in options.items()]
    yield table(("option", "default"), rows)


def _told(rule: Rule) -> str:
    """What the check's author says of the options."""
    text = checks.get(rule.check).options.__doc__ or ""
    # A NamedTuple without a docstring gets its signature for one.
    if re.match(r"\w+\(", text):
        return ""
    for name in rule.options._fields:
        text = text.replace(f"`{name}`", f"`{name.replace('_', '-')}`")
    return re.sub(r"\n[ \t]+", "\n", text.strip())


def _value(value: object) -> str:
    if isinstance(value, Patterns):
        n = sum(map(len, value.values()))
        return f"{n:,} patterns, see the file" if n else "none"
    if isinstance(value, Mapping):
        return _list([f"{code(key)}: {_value(item)}" for key, item in value.items()])
    if isinstance(value, list | tuple | set | frozenset):
        items = sorted(map(str, value)) if isinstance(value, set | frozenset) else value
        return _list([_value(item) for item in items])
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value is None else code(value)


def _list(items: Sequence[str]) -> str:
    shown = ", ".join(items[:ENTRIES]) or "none"
    return shown if len(items) <= ENTRIES else f"{shown} and {len(items) - ENTRIES:,} more"


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
