"""GitLab's Code Quality report: its shape, and fingerprints that are unique and stay."""

import json
from typing import Any

import jsonschema
import pytest

from socialint.finding import Finding, Severity
from socialint.report import ReportOptions, render
from socialint.result import FileResult, Mistake, Report, Status
from socialint.text import Source, Span
from tests.report_samples import clear, compare, hostile, report
from tests.report_traps import trapped


def of(properties: dict[str, Any], *optional: str) -> dict[str, Any]:
    """An object of these properties and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": sorted(properties.keys() - set(optional)),
        "additionalProperties": False,
    }


COUNTED = {"type": "integer", "minimum": 1}
POSITION = of({"line": COUNTED, "column": COUNTED})
#: What GitLab's documentation names ("Code Quality report format"); it publishes no schema.
SCHEMA = {
    "type": "array",
    "items": of(
        {
            "description": {"type": "string"},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": of(
                {
                    "path": {"type": "string", "minLength": 1},
                    "lines": of({"begin": COUNTED, "end": COUNTED}, "end"),
                    "positions": of({"begin": POSITION, "end": POSITION}),
                },
                "positions",
            ),
        }
    ),
}


def gitlab(run: Report, options: ReportOptions | None = None) -> Any:
    return json.loads(render(run, "gitlab", options))


def test_snapshot() -> None:
    compare("report-gitlab", render(report(), "gitlab"))


@pytest.mark.parametrize("run", [report(), hostile(), trapped(), clear(), Report(())])
def test_shape(run: Report) -> None:
    issues = gitlab(run)
    jsonschema.validate(issues, SCHEMA)
    prints = [one["fingerprint"] for one in issues]
    assert len(set(prints)) == len(prints)
    for one in issues:
        one["location"]["path"].encode()
        for text in (one["description"], one["check_name"]):
            assert not set(text) & set("\x1b\u202e\0\x85\u2028\x07\n\r")


def test_nothing_found_is_an_empty_list() -> None:
    assert gitlab(clear()) == []


def test_severities_and_places() -> None:
    source = Source("one\ntwo 日本\nthree\n")
    findings = tuple(
        Finding(f"rule-{one}", "pack", one, "m", Span(4 + at, 9 + at))
        for at, one in enumerate(Severity)
    )
    run = Report((FileResult("./a.md", Status.CHECKED, source, findings=findings),))
    issues = gitlab(run, ReportOptions(prefix="posts"))
    assert [one["severity"] for one in issues] == ["info", "minor", "major"]
    assert issues[0]["location"] == {
        "path": "posts/a.md",
        "lines": {"begin": 2, "end": 2},
        "positions": {"begin": {"line": 2, "column": 1}, "end": {"line": 2, "column": 6}},
    }


def test_one_finding_in_two_files_is_two_issues() -> None:
    found = Finding("rule", "pack", Severity.NOTE, "m", Span(0, 3))
    files = [FileResult(path, Status.CHECKED, Source("one"), (), (found,)) for path in "ab"]
    before = [one["fingerprint"] for one in gitlab(Report(tuple(files)))]
    moved = [
        one._replace(source=Source("\n\none"), findings=(found._replace(span=Span(2, 5)),))
        for one in files
    ]
    assert [one["fingerprint"] for one in gitlab(Report(tuple(moved)))] == before
    assert len(set(before)) == 2


def test_what_went_wrong_is_an_issue() -> None:
    names = [one["check_name"] for one in gitlab(report()) if one["severity"] == "critical"]
    assert names == ["mistake", "failure", "crash"]
    (issue,) = gitlab(Report((), (Mistake("no paths"),)))
    assert issue["location"] == {"path": "socialint.toml", "lines": {"begin": 1}}
