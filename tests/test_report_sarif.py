"""SARIF: valid, with fingerprints that survive moved lines, and nothing in it is obeyed."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.finding import Applicability, Edit, Finding, Fix, Severity
from socialint.report import ReportOptions, render
from socialint.report.catalog import Entry
from socialint.report.fingerprint import fingerprints
from socialint.report.places import byte_column, repository_path, uri
from socialint.result import FileResult, Report, Skipped, Status, Suppressed
from socialint.text import Source, Span
from tests.report_samples import clear, compare, hostile, report
from tests.report_traps import trapped
from tests.test_report_catalog import ENTRIES

#: The standard's schema, from a package that brings it: `npm install` in bench/agreement.
PUBLISHED = (
    Path(__file__).parent.parent
    / "bench/agreement/node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json"
)
OPTIONS = ReportOptions(version="0.1.0", entries=ENTRIES)


def sarif(run: Report, options: ReportOptions = OPTIONS) -> Any:
    return json.loads(render(run, "sarif", options))


def first_run(run: Report, options: ReportOptions = OPTIONS) -> Any:
    return sarif(run, options)["runs"][0]


RUNS = {"report": report(), "hostile": hostile(), "traps": trapped(), "clear": clear()}
RUNS["nothing"] = Report(())


def test_snapshot() -> None:
    compare("report-sarif", render(report(), "sarif", OPTIONS))


@pytest.mark.parametrize("name", RUNS)
def test_the_published_schema_accepts_it(name: str) -> None:
    if not PUBLISHED.exists():
        pytest.skip("run `npm install` in bench/agreement for the schema")
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8-sig"))
    kind = jsonschema.validators.validator_for(schema)
    validator = kind(schema, format_checker=jsonschema.FormatChecker())
    document = sarif(RUNS[name])
    validator.validate(document)
    document["runs"][0]["extra"] = 1
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(document)


@pytest.mark.parametrize("name", RUNS)
def test_indexes_point_at_what_they_name(name: str) -> None:
    made = first_run(RUNS[name])
    driver = made["tool"]["driver"]
    for result in made["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].isascii()
    for notice in notifications(made):
        at = notice["descriptor"]
        assert driver["notifications"][at["index"]]["id"] == at["id"]
        rule = notice.get("associatedRule")
        assert rule is None or driver["rules"][rule["index"]]["id"] == rule["id"]


def notifications(made: Any) -> list[Any]:
    invocation = made["invocations"][0]
    configuration = invocation["toolConfigurationNotifications"]
    execution = invocation["toolExecutionNotifications"]
    return [*configuration, *execution]


def test_a_rule_says_what_it_finds_and_why() -> None:
    rules = {rule["id"]: rule for rule in first_run(report())["tool"]["driver"]["rules"]}
    rule = rules["engagement-bait"]
    assert rule["name"] == "EngagementBait"
    assert rule["defaultConfiguration"] == {"enabled": True, "level": "error"}
    assert "Networks demote such posts, and readers skip them." in rule["help"]["markdown"]
    assert "```text" in rule["help"]["markdown"]
    assert "helpUri" not in rule
    assert rule["properties"]["tier"] == "surface"
    assert rule["properties"]["evidence"] == "policy"
    assert len(rule["properties"]["measured"]) == 2
    # Of a rule that is off and found nothing there is nothing to tell.
    assert "fancy-letters" not in rules
    # A rule of which only findings are known is still described.
    assert rules["over-length"]["properties"]["pack"] == "sample"


@pytest.mark.parametrize(
    ("share", "word"), [(1.0, "very-high"), (0.9, "high"), (0.75, "medium"), (0.2, "low")]
)
def test_measured_precision_in_the_words_of_code_scanning(share: float, word: str) -> None:
    measured = ENTRIES[0].measured or ()
    one = measured[0]._replace(precision=share, together=())
    entry = Entry(ENTRIES[0].rule, measured=(one,))
    made = first_run(report(), OPTIONS._replace(entries=(entry,)))
    rule = next(one for one in made["tool"]["driver"]["rules"] if one["id"] == "engagement-bait")
    assert rule["properties"]["precision"] == word


def test_places() -> None:
    source = Source("one\n𐐀two 日本 three\n")
    found = Finding("rule", "pack", Severity.NOTE, "m", Span(9, 11))
    made = first_run(Report((FileResult("a b/ü:1.md", Status.CHECKED, source, (), (found,)),)))
    assert made["columnKind"] == "unicodeCodePoints"
    at = made["results"][0]["locations"][0]["physicalLocation"]
    assert at["artifactLocation"] == {"uri": "a%20b/%C3%BC%3A1.md", "uriBaseId": "%SRCROOT%"}
    assert at["region"] == {
        "startLine": 2,
        "startColumn": 6,
        "endLine": 2,
        "endColumn": 8,
        "charOffset": 9,
        "charLength": 2,
    }


@pytest.mark.parametrize(
    ("path", "prefix", "named"),
    [
        ("./a.md", "", "a.md"),
        ("a.md", "posts", "posts/a.md"),
        ("../a.md", "posts", "a.md"),
        ("/tmp/a.md", "posts", "file:///tmp/a.md"),
        ("<stdin>", "posts", "%3Cstdin%3E"),
        ("a%20b#c?.md", "", "a%2520b%23c%3F.md"),
        ("\udcff.md", "", "%FF.md"),
        ("\ud800.md", "", "%ED%A0%80.md"),
        ("javascript:alert(1)", "", "javascript%3Aalert%281%29"),
    ],
)
def test_paths(path: str, prefix: str, named: str) -> None:
    assert uri(repository_path(path, ReportOptions(prefix=prefix))) == named


def test_byte_columns() -> None:
    source = Source("a𐐀b\nüb")
    assert [byte_column(source, at) for at in range(4)] == [1, 2, 6, 7]
    assert byte_column(source, 5) == 3


def test_fixes_are_those_that_apply() -> None:
    made = first_run(report())
    fixes = {one["ruleId"]: one["fixes"] for one in made["results"] if "fixes" in one}
    # The one that is only shown is left out.
    assert list(fixes) == ["click-identifier"]
    (fix,) = fixes["click-identifier"]
    assert fix["properties"] == {"applicability": "safe"}
    (change,) = fix["artifactChanges"]
    assert change["replacements"][0]["insertedContent"] == {"text": ""}


def test_a_fix_keeps_its_text_exactly() -> None:
    text = "\x1b\u202e\r\n[a](b)"
    fix = Fix("t", Applicability.UNSAFE, (Edit(Span(0, 1), text),))
    found = Finding("rule", "pack", Severity.NOTE, "m", Span(0, 1), fix=fix)
    run = Report((FileResult("a.md", Status.CHECKED, Source("abc"), findings=(found,)),))
    change = first_run(run)["results"][0]["fixes"][0]["artifactChanges"][0]
    assert change["replacements"][0]["insertedContent"]["text"] == text


def test_accepted_findings_are_suppressed_results() -> None:
    made = first_run(report())
    (accepted,) = [one for one in made["results"] if one["suppressions"]]
    assert accepted["suppressions"] == [
        {
            "kind": "inSource",
            "justification": "agreed with the team",
            "properties": {"until": "2026-12-31"},
        }
    ]


def test_what_went_wrong_is_told() -> None:
    made = first_run(report())
    told = [(one["descriptor"]["id"], one["level"]) for one in notifications(made)]
    assert sorted(set(told)) == [
        ("crash", "error"),
        ("failure", "error"),
        ("mistake", "error"),
        ("not-judged", "note"),
    ]
    assert made["invocations"][0]["executionSuccessful"] is False
    assert made["invocations"][0]["exitCode"] == 3
    assert first_run(clear())["invocations"][0]["executionSuccessful"] is True


def test_what_could_not_be_judged_is_told_once_for_all_files() -> None:
    skip = Skipped("over-length", "no platform named")
    run = Report(tuple(one._replace(skipped=(skip,)) for one in clear(3).results))
    (notice,) = notifications(first_run(run))
    assert len(notice["locations"]) == 3


def test_a_link_in_a_message_is_none() -> None:
    found = Finding("rule", "pack", Severity.NOTE, "see [x](javascript:1) \\", Span(0, 1))
    run = Report((FileResult("a.md", Status.CHECKED, Source("abc"), findings=(found,)),))
    message = first_run(run)["results"][0]["message"]["text"]
    assert message == "see \\[x\\](javascript:1) \\\\"


WORDS = "Follow me. Follow  me! follow me, \u201cfollow\nme\u201d"


def found_in(text: str, prefix: str = "") -> FileResult:
    """A file in which each `follow me` is found, whatever is between its words."""
    import re

    findings = tuple(
        Finding("begging", "pack", Severity.NOTE, f"at {at.start()}", Span(*at.span()))
        for at in re.finditer(r"(?i)follow\s+me", prefix + text)
    )
    return FileResult("a.md", Status.CHECKED, Source(prefix + text), findings=findings)


@settings(deadline=None)
@given(st.text("ab \n#", max_size=30))
def test_fingerprints_survive_moved_lines(prefix: str) -> None:
    before = [*fingerprints(found_in(WORDS)).values()]
    assert [*fingerprints(found_in(WORDS, prefix)).values()] == before
    assert len(set(before)) == 4


def test_fingerprints_do_not_change_when_another_is_accepted() -> None:
    file = found_in(WORDS)
    first, *rest = file.findings
    accepted = file._replace(findings=tuple(rest), suppressed=(Suppressed(first, "agreed", None),))
    assert fingerprints(accepted) == fingerprints(file)
    assert fingerprints(file, "other.md") != fingerprints(file)


def test_messages_are_inert() -> None:
    made = first_run(trapped())
    for text in strings(made, skip={"insertedContent", "ruleId", "id"}):
        assert not set(text) & set("\x1b\u202e\0\x85\u2028\x07")


def strings(value: Any, skip: set[str]) -> list[str]:
    if isinstance(value, dict):
        return [
            text for key, one in value.items() if key not in skip for text in strings(one, skip)
        ]
    if isinstance(value, list):
        return [text for one in value for text in strings(one, skip)]
    return [value] if isinstance(value, str) else []
