"""A rule as SARIF describes it: what it finds, why, and how sure it is."""

from collections.abc import Iterator, Sequence
from typing import Any

from socialint.finding import Finding, Severity
from socialint.report.catalog import EVIDENCE, Entry
from socialint.report.inert import one_line, safe
from socialint.report.mdtext import address, fenced
from socialint.report.shares import Measure, sentence
from socialint.rule import Rule

Json = dict[str, Any]

#: The measured shares at which code scanning's words for precision begin.
PRECISION = ((0.95, "very-high"), (0.85, "high"), (0.7, "medium"), (0.0, "low"))


def descriptor(entry: Entry) -> Json:
    """The rule with its level here, its reasons as plain text and as Markdown."""
    rule = entry.rule
    weight = entry.severity or rule.severity_for(None) or Severity.NOTE
    why = rule.why.strip() or rule.summary
    return {
        "id": rule.id,
        **name(rule.id),
        "shortDescription": {"text": f"{one_line(rule.summary)}."},
        "fullDescription": {"text": _plain(why)},
        "help": {"text": _plain(why), "markdown": _help(rule)},
        "defaultConfiguration": {"enabled": entry.enabled, "level": weight.value},
        "properties": {
            "pack": safe(rule.pack),
            "tier": rule.tier,
            "evidence": rule.evidence,
            "tags": [safe(rule.pack)],
            **_measured(entry.measured or ()),
        },
    }


def unknown(one: Finding) -> Json:
    """What can be said of a rule by one of its findings."""
    return {
        "id": one.rule,
        **name(one.rule),
        "shortDescription": {"text": f"{one_line(one.rule)}."},
        "defaultConfiguration": {"level": one.severity.value},
        "properties": {"pack": safe(one.pack), "tags": [safe(one.pack)]},
    }


def name(id_: str) -> Json:
    """The identifier that SARIF wants for people (`EngagementBait`), where it is not the id."""
    made = "".join(part[:1].upper() + part[1:] for part in safe(id_).split("-"))
    return {} if made.lower() == id_.lower() else {"name": made}


def precision(measures: Sequence[Measure]) -> float | None:
    """The share of right findings in the largest measurement of the rule itself, or None."""
    judged = [
        one
        for one in measures
        if one.precision is not None
        and one.kind in {"labelled", "read"}
        and not (one.small or one.fact or one.together)
    ]
    return max(judged, key=lambda one: one.found).precision if judged else None


def _measured(measures: Sequence[Measure]) -> Json:
    share = precision(measures)
    told: Json = {} if not measures else {"measured": [one_line(sentence(one)) for one in measures]}
    if share is not None:
        told["precision"] = next(word for least, word in PRECISION if share >= least)
    return told


def _plain(why: str) -> str:
    return "\n\n".join(one_line(part) for part in why.split("\n\n") if part.strip())


def _help(rule: Rule) -> str:
    return "\n\n".join(_sections(rule)) + "\n"


def _sections(rule: Rule) -> Iterator[str]:
    """The rule's page in Markdown; examples are fenced, so that nothing in them is obeyed."""
    yield _plain(rule.why.strip() or rule.summary)
    for title, bad in (("Found", True), ("Fine", False)):
        example = next((one for one in rule.examples if one.bad is bad), None)
        if example is not None:
            yield f"{title}:"
            yield fenced(example.text)
    yield f"Rests on {EVIDENCE.get(rule.evidence, rule.evidence)}."
    if rule.sources:
        yield "\n".join(f"- {address(source)}" for source in rule.sources)
