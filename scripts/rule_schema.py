"""The JSON Schema of rule files, for editors: keys, values, and the options of each check."""

from typing import Any

from socialint import checks
from socialint.finding import Severity
from socialint.options import names, schema_of
from socialint.platforms import NAMES as PLATFORMS
from socialint.rule import EVIDENCE, GOALS
from socialint.rulefile import REQUIRED_KEYS

#: A check of an installed package, which only its own pack knows the options of.
_OTHERS = {"type": "string", "pattern": r"^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$"}
WORDS: dict[str, Any] = {"type": "array", "items": {"type": "string"}}


def schema() -> dict[str, Any]:
    """The schema, draft 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "socialint rule",
        "type": "object",
        "additionalProperties": False,
        "required": list(REQUIRED_KEYS),
        "properties": _properties(),
        "allOf": [_options_of(name) for name in checks.names()],
    }


def _properties() -> dict[str, Any]:
    severity = {"enum": [str(one) for one in Severity]}
    by_goal = dict.fromkeys(("default", *GOALS), severity)
    table = {"type": "object", "additionalProperties": False, "properties": by_goal}
    when = {
        "type": "object",
        "additionalProperties": False,
        "required": ["when"],
        "properties": {"when": {"type": "string", "description": "A key of the configuration."}},
    }
    return {
        "summary": _text("What it finds, in at most 60 characters, without a full stop."),
        "severity": _said("How much it weighs, for all or by goal.", anyOf=[severity, table]),
        "enabled": _said("Whether it is on by default.", anyOf=[{"type": "boolean"}, when]),
        "evidence": _said("What it rests on.", enum=list(EVIDENCE)),
        "languages": _said("The languages that its words are of; left out: any.", **WORDS),
        "platforms": _said(
            "The platforms that it judges; left out: all.",
            type="array",
            items={"enum": list(PLATFORMS)},
        ),
        "yields-to": _said("Rules that speak in its place where both would.", **WORDS),
        "check": _said("The function that finds.", anyOf=[{"enum": list(checks.names())}, _OTHERS]),
        "with": _said("The check's options.", type="object"),
        "message": _text("One sentence with the fix; {names} are filled in by the check."),
        "why": _text("The reason, for people."),
        "sources": _said("Where the evidence is.", **WORDS),
        "since": _text("The version that brought it."),
        "examples": _said("What must and must not be found.", **_examples()),
    }


def _examples() -> dict[str, Any]:
    return {
        "type": "array",
        "minItems": 2,
        "items": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "bad": _text("A text with [|marks|] around exactly what must be found."),
                "good": _text("A text in which nothing must be found."),
                "fixed": _text("The text after the fixes."),
                "platform": _said("Judged for this platform.", enum=list(PLATFORMS)),
                "publisher": _text("Read as this tool's draft."),
                "goal": _said("Judged under this goal.", enum=list(GOALS)),
                "topics": _said("The author's topics.", **WORDS),
                "handles": _said("The author's handles.", **WORDS),
                "files": _said("The files that are there.", **WORDS),
                "options": _said("Options that differ.", type="object"),
            },
            "oneOf": [{"required": ["bad"]}, {"required": ["good"]}],
        },
    }


def _options_of(check: str) -> dict[str, Any]:
    """What `with` may hold for a check."""
    options = checks.get(check).options
    kinds = options.__annotations__.values()
    properties = {name: schema_of(kind) for name, kind in zip(names(options()), kinds, strict=True)}
    return {
        "if": {"properties": {"check": {"const": check}}},
        "then": {"properties": {"with": {"additionalProperties": False, "properties": properties}}},
    }


def _text(description: str) -> dict[str, Any]:
    return _said(description, type="string")


def _said(description: str, **schema_: Any) -> dict[str, Any]:
    return {"description": description, **schema_}
