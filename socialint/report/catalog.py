"""What `socialint rules` and `socialint explain RULE` print: rules as a table, a rule as a page."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from socialint.finding import Severity
from socialint.report.excerpt import Mark
from socialint.report.inert import one_line, safe
from socialint.report.options import ReportOptions
from socialint.report.paint import GLYPHS, GOOD, Line, Run, flow, paint, wrapped
from socialint.report.quote import quote
from socialint.report.shares import Measure, sentence
from socialint.report.table import Column, table
from socialint.rule import Example, Rule
from socialint.text import Span

#: What each kind of evidence means to a reader.
EVIDENCE: Mapping[str, str] = {
    "policy": "a network's written rule",
    "standard": "a published standard",
    "study": "a study",
    "article": "the article that socialint was built from",
    "convention": "what writers of posts agree on",
}
#: Columns of the table of rules. All are shown on a screen of `WIDE` cells, four of them down to
#: `NARROW`, and no table on a narrower one.
TITLES = ("rule", "pack", "severity", "tier", "evidence", "on", "summary")
WIDE, NARROW = 110, 60
#: Entries of a list option shown on a rule's page.
ENTRIES = 6


class Entry(NamedTuple):
    """A rule as one configuration has it.

    Attributes:
        rule: The rule; its `options` are its own values.
        enabled: Whether it runs.
        severity: How much it weighs here; None where it is off.
        options: Its options here, of the same type as the rule's; None where they are its own.
        measured: How often it was right where that was measured; None where nobody says.
    """

    rule: Rule
    enabled: bool = True
    severity: Severity | None = None
    options: Any = None
    measured: Sequence[Measure] | None = None


def render_rules(entries: Sequence[Entry], name: str, options: ReportOptions) -> str:
    """The rules in the format of that name: `full`, `concise` (tab-separated) or `json`."""
    ordered = sorted(entries, key=lambda entry: (entry.rule.pack, entry.rule.id))
    if name == "json":
        from socialint.report.json import encode

        return encode([_as_json(entry, page=False) for entry in ordered])
    if name == "concise":
        return "".join("\t".join(text for text, _ in _row(entry)) + "\n" for entry in ordered)
    return paint(_list_rules(ordered, max(options.width, 20)), color=options.color)


def render_explain(entry: Entry, name: str, options: ReportOptions) -> str:
    """One rule's page: `full`, `concise` (its id and summary) or `json`."""
    if name == "json":
        from socialint.report.json import encode

        return encode(_as_json(entry, page=True))
    if name == "concise":
        return f"{safe(entry.rule.id)}: {one_line(entry.rule.summary)}\n"
    return paint(_page(entry, max(options.width, 20)), color=options.color)


def _weight(entry: Entry) -> Severity | None:
    return entry.severity or entry.rule.severity_for(None)


def _row(entry: Entry) -> list[Run]:
    rule = entry.rule
    weight = _weight(entry)
    severity = weight.value if weight else "by goal"
    return [
        (safe(rule.id), "rule" if entry.enabled else "dim"),
        (safe(rule.pack), ""),
        (severity, weight.value if weight and entry.enabled else "dim"),
        (rule.tier, "dim"),
        (rule.evidence, "dim"),
        ("on", "good") if entry.enabled else ("off", "dim"),
        (one_line(rule.summary), "" if entry.enabled else "dim"),
    ]


def _list_rules(entries: Sequence[Entry], width: int) -> list[Line]:
    """A table; where the screen is narrow with fewer columns, or the summary below each id."""
    if width < NARROW:
        lines: list[Line] = []
        for entry in entries:
            row = _row(entry)
            lines += flow([row[0], row[2], row[5]], width, indent="  ")
            lines += wrapped(row[6][0], width, first=("  ", ""), indent="  ", style=row[6][1])
        return lines
    wanted = range(len(TITLES)) if width >= WIDE else (0, 2, 5, 6)
    columns = [Column(TITLES[at], least=16 if TITLES[at] == "summary" else 8) for at in wanted]
    rows = [[row[at] for at in wanted] for row in map(_row, entries)]
    return table(columns, rows, width)


def _page(entry: Entry, width: int) -> list[Line]:
    rule = entry.rule
    weight = _weight(entry)
    head: list[Run] = [(safe(rule.id), "strong"), (safe(rule.pack), "place")]
    if weight:
        head.append((f"{GLYPHS[weight]} {weight.value}", weight.value))
    head.append(("on", "good") if entry.enabled else ("off", "dim"))
    lines = flow(head, width)
    lines += wrapped(one_line(rule.summary), width)
    for title, body in (
        ("Why", list(_paragraphs(rule.why, width))),
        ("Message", wrapped(one_line(rule.message), width, first=("  ", ""), indent="  ")),
        ("Facts", list(_facts(rule, width))),
        ("Measured", list(_measured(entry.measured, width))),
        ("Sources", _sources(rule.sources, width)),
        ("Options", list(_options(entry, width))),
        ("Examples", list(_examples(rule.examples, width))),
    ):
        if body:
            lines += [[], [(title, "strong")], *body]
    return lines


def _paragraphs(text: str, width: int) -> Iterator[Line]:
    """Paragraphs by empty lines; the line breaks inside them are the file's, not the reader's."""
    paragraphs = [part for part in text.strip().split("\n\n") if part.strip()]
    for at, part in enumerate(paragraphs):
        if at:
            yield []
        yield from wrapped(one_line(part.strip()), width, first=("  ", ""), indent="  ")


def _facts(rule: Rule, width: int) -> Iterator[Line]:
    severity = ", ".join(
        one.value if goal == "default" else f"{one.value} for {safe(goal)}"
        for goal, one in rule.severity.items()
    )
    tier = "reads sentences" if rule.tier == "language" else "reads the surface only"
    facts = {
        "severity": severity,
        "evidence": f"{rule.evidence}: {EVIDENCE.get(rule.evidence, '')}".rstrip(": "),
        "platforms": ", ".join(map(safe, rule.platforms)) or "all",
        "languages": ", ".join(map(safe, rule.languages)) or "all",
        "check": f"{safe(rule.check)} ({tier})",
        "yields to": ", ".join(map(safe, rule.yields_to)),
        "since": safe(rule.since),
    }
    for name, text in facts.items():
        if text:
            first = f"  {name:<9}  "
            yield from wrapped(text, width, first=(first, "dim"), indent=" " * len(first))


def _measured(measured: Sequence[Measure] | None, width: int) -> Iterator[Line]:
    if measured is not None:
        for told in [sentence(one) for one in measured] or ["Not measured."]:
            yield from wrapped(one_line(told), width, first=("  ", ""), indent="    ")


def _sources(sources: Sequence[str], width: int) -> list[Line]:
    rows = (
        wrapped(safe(one), width, first=("  ", ""), indent="  ", style="link") for one in sources
    )
    return [line for row in rows for line in row]


def _fields(options: object) -> dict[str, Any]:
    fields: dict[str, Any] = options._asdict() if hasattr(options, "_asdict") else {}
    return {name.replace("_", "-"): value for name, value in fields.items()}


def _options(entry: Entry, width: int) -> Iterator[Line]:
    """Each option with its value here, and the rule's own where they differ."""
    own = _fields(entry.rule.options)
    here = _fields(entry.options) if entry.options is not None else own
    for name, default in own.items():
        value = here.get(name, default)
        text = _value(value)
        if value != default:
            text += f" (set here; by default {_value(default)})"
        yield from wrapped(text, width, first=(f"  {safe(name)}: ", "rule"), indent="    ")


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        return _list([f"{_value(key)} {_value(item)}" for key, item in value.items()])
    if isinstance(value, list | tuple | set | frozenset):
        items = sorted(map(str, value)) if isinstance(value, set | frozenset) else value
        return _list([_value(item) for item in items])
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value is None else one_line(str(value))


def _list(items: Sequence[str]) -> str:
    if len(items) <= ENTRIES:
        return ", ".join(items) or "none"
    return f"{', '.join(items[:ENTRIES])} and {len(items) - ENTRIES:,} more"


def _examples(examples: Sequence[Example], width: int) -> Iterator[Line]:
    for at, example in enumerate(examples):
        if at:
            yield []
        glyph, style = (GLYPHS[Severity.ERROR], "error") if example.bad else (GOOD, "good")
        told = "found" if example.bad else "fine"
        setting = [f"on {example.platform}"] if example.platform else []
        setting += [f"with the goal {example.goal}"] if example.goal else []
        setting += [f"with {name} {_value(value)}" for name, value in example.options.items()]
        head: list[Run] = [(f"{glyph} {told}", style)]
        if setting:
            head.append((safe(", ".join(setting)), "dim"))
        yield from ([("  ", ""), *line] for line in flow(head, width - 2))
        marks = [Mark(Span(*mark), "^", style, "mark-error") for mark in example.marks]
        yield from quote(example.text.rstrip("\n"), width, marks)
        if example.fixed is not None:
            yield [("  ", ""), ("→ mended", "good")]
            yield from quote(example.fixed.rstrip("\n"), width)


def _as_json(entry: Entry, *, page: bool) -> dict[str, Any]:
    """The rule as JSON; the page adds why, options and examples."""
    rule = entry.rule
    weight = _weight(entry)
    brief = {
        "rule": rule.id,
        "pack": rule.pack,
        "severity": weight.value if weight else None,
        "tier": rule.tier,
        "evidence": rule.evidence,
        "enabled": entry.enabled,
        "summary": rule.summary,
    }
    if not page:
        return brief
    return {
        **brief,
        "severities": {goal: one.value for goal, one in rule.severity.items()},
        "why": rule.why,
        "message": rule.message,
        "sources": rule.sources,
        "measured": None if entry.measured is None else [one._asdict() for one in entry.measured],
        "check": rule.check,
        "platforms": rule.platforms,
        "languages": rule.languages,
        "yields-to": rule.yields_to,
        "since": rule.since,
        "options": _fields(rule.options if entry.options is None else entry.options),
        "defaults": _fields(rule.options),
        "examples": [
            {
                "text": one.text,
                "bad": one.bad,
                "marks": one.marks,
                "fixed": one.fixed,
                "platform": one.platform,
                "goal": one.goal,
                "options": dict(one.options),
            }
            for one in rule.examples
        ],
    }
