"""A rule's page in Markdown: all that its file says, with how often it was right."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from socialint import checks
from socialint.platforms import get as platform
from socialint.report.catalog import EVIDENCE
from socialint.report.mdparts import code, fence, table
from socialint.rule import Example, Rule
from socialint.wordlists import Patterns

#: Entries of a list option that a page shows.
ENTRIES = 12


def page(rule: Rule, measured: Sequence[str] = (), *, about: str = "", file: str = "") -> str:
    """Everything about one rule.

    Args:
        rule: The rule, whole.
        measured: Paragraphs on how often it was right; no section where there are none.
        about: What its pack is about.
        file: Where its file is, as Markdown.
    """
    parts = [
        f"# {rule.id}",
        f"{rule.summary}.",
        _facts(rule, about, file),
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
    ]
    if measured:
        parts += ["## How often it is right", *measured]
    if rule.sources:
        parts += ["## Sources", "\n".join(f"- <{source}>" for source in rule.sources)]
    return "\n\n".join(parts) + "\n"


def _facts(rule: Rule, about: str, file: str) -> str:
    tier = "the sentences of a post" if rule.tier == "language" else "the surface of a post"
    rows = {
        "pack": f"{rule.pack}: {about}" if about else rule.pack,
        "severity": severity(rule),
        "on by default": switched(rule),
        "evidence": f"{rule.evidence}: {EVIDENCE[rule.evidence]}",
        "reads": f"{tier} (check `{rule.check}`)",
        "platforms": ", ".join(platform(name).title for name in rule.platforms),
        "languages": ", ".join(rule.languages),
        "gives way to": ", ".join(f"[`{other}`]({other}.md)" for other in rule.yields_to),
        "fix": "yes, where it is safe" if any(one.fixed for one in rule.examples) else "",
        "since": rule.since,
        "file": file,
    }
    return table(("", ""), [(name, text) for name, text in rows.items() if text])


def severity(rule: Rule) -> str:
    """How much a rule weighs, by goal where that differs."""
    return ", ".join(
        str(one) if goal == "default" else f"{one} for the goal {goal}"
        for goal, one in rule.severity.items()
    )


def switched(rule: Rule) -> str:
    """Whether a rule is on, or when."""
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
