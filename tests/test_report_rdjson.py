"""reviewdog's rdjson: its shape, byte columns, and suggestions that give what the fix gives."""

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.finding import Applicability, Edit, Finding, Fix, Severity
from socialint.fix import apply
from socialint.report import render
from socialint.result import FileResult, Mistake, Report, Status
from socialint.text import Source, Span
from tests.report_samples import clear, compare, hostile, report
from tests.report_traps import trapped
from tests.test_report_gitlab import COUNTED, of

POSITION = of({"line": COUNTED, "column": COUNTED}, "column")
RANGE = of({"start": POSITION, "end": POSITION}, "end")
TEXT = {"type": "string"}
#: The fields of reviewdog's message types that every version of it knows.
SCHEMA = of(
    {
        "source": of({"name": TEXT}),
        "diagnostics": {
            "type": "array",
            "items": of(
                {
                    "message": TEXT,
                    "location": of({"path": TEXT, "range": RANGE}),
                    "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                    "code": of({"value": TEXT}),
                    "suggestions": {"type": "array", "items": of({"range": RANGE, "text": TEXT})},
                },
                "suggestions",
            ),
        },
    }
)


def rdjson(run: Report) -> Any:
    return json.loads(render(run, "rdjson"))


def test_snapshot() -> None:
    compare("report-rdjson", render(report(), "rdjson"))


@pytest.mark.parametrize("run", [report(), hostile(), trapped(), clear(), Report(())])
def test_shape(run: Report) -> None:
    document = rdjson(run)
    jsonschema.validate(document, SCHEMA)
    for one in document["diagnostics"]:
        one["location"]["path"].encode()
        assert not set(one["message"]) & set("\x1b\u202e\0\x85\u2028\x07\n\r")


def one_file(source: Source, *findings: Finding) -> Report:
    return Report((FileResult("a.md", Status.CHECKED, source, findings=findings),))


def test_columns_are_bytes() -> None:
    found = Finding("rule", "pack", Severity.NOTE, "m", Span(3, 4))
    (one,) = rdjson(one_file(Source("é\n𐐀b"), found))["diagnostics"]
    assert one["severity"] == "INFO"
    assert one["location"]["range"] == {
        "start": {"line": 2, "column": 5},
        "end": {"line": 2, "column": 6},
    }


@settings(deadline=None)
@given(st.text("aé𐐀\n", max_size=30), st.data())
def test_a_suggestion_gives_what_the_fix_gives(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), min_size=0, max_size=6)))
    spans = [Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=False)]
    fix = Fix("t", Applicability.SAFE, tuple(Edit(span, "é𐐀\nx") for span in spans))
    found = Finding("rule", "pack", Severity.NOTE, "m", Span(0, 0), fix=fix)
    (one,) = rdjson(one_file(Source(text), found))["diagnostics"]
    lines = text.encode().split(b"\n")

    def offset(position: dict[str, int]) -> int:
        before = sum(len(line) + 1 for line in lines[: position["line"] - 1])
        return before + position["column"] - 1

    made = text.encode()
    for suggestion in one["suggestions"]:
        start, end = (offset(suggestion["range"][side]) for side in ("start", "end"))
        made = made[:start] + suggestion["text"].encode() + made[end:]
    assert made.decode() == apply(text, [found])
    assert len(one["suggestions"]) == bool(spans)


def test_only_fixes_that_apply_are_suggested() -> None:
    suggested = [
        one["code"]["value"] for one in rdjson(report())["diagnostics"] if "suggestions" in one
    ]
    assert suggested == ["click-identifier"]


def test_what_went_wrong_is_told() -> None:
    told = [one["code"]["value"] for one in rdjson(report())["diagnostics"]]
    assert [one for one in told if one in {"mistake", "failure", "crash"}] == [
        "mistake",
        "failure",
        "crash",
    ]
    (one,) = rdjson(Report((), (Mistake("no paths"),)))["diagnostics"]
    assert one["location"]["range"] == {"start": {"line": 1}}
