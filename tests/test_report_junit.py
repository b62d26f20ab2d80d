"""JUnit's XML: well formed whatever is in it, with counts that hold."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.finding import Finding, Severity
from socialint.report import render, safe
from socialint.result import Failure, FileResult, Report, Status
from socialint.text import Source, Span
from tests.report_samples import clear, compare, hostile, report
from tests.report_traps import TRAP, trapped

TAGS = {"testsuites", "testsuite", "testcase", "failure", "error", "skipped", "system-out"}


def junit(run: Report) -> ET.Element:
    return ET.fromstring(render(run, "junit").encode())


def test_snapshot() -> None:
    compare("report-junit", render(report(), "junit"))


@pytest.mark.parametrize("run", [report(), hostile(), trapped(), clear(), Report(())])
def test_counts_and_tags(run: Report) -> None:
    root = junit(run)
    assert {one.tag for one in root.iter()} <= TAGS
    for suite in [root, *root.iter("testsuite")]:
        assert int(suite.get("tests", -1)) == len([*suite.iter("testcase")])
        for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert int(suite.get(name, -1)) == len([*suite.iter(tag)])


def test_text_comes_through_as_text() -> None:
    cases = [case.get("name", "") for case in junit(trapped()).iter("testcase")]
    shown = safe(TRAP)
    assert shown in cases
    assert any(name.startswith(shown) and " at " in name for name in cases)


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=())), st.text())
def test_any_text_is_well_formed(path: str, message: str) -> None:
    found = Finding(message, path, Severity.ERROR, message, Span(0, 0))
    file = FileResult(path, Status.CHECKED, Source(message), findings=(found,))
    failed = FileResult(path, Status.FAILED, failure=Failure(path + message))
    (case, broken) = junit(Report((file, failed))).iter("testcase")
    assert case.get("file") == broken.get("file") == safe(path)


def test_outcomes() -> None:
    suites = {suite.get("name"): suite for suite in junit(report()).iter("testsuite")}
    launch = suites["drafts/launch.md"]
    assert {one.get("type") for one in launch.iter("failure")} == {"error", "warning"}
    assert len([*launch.iter("system-out")]) == 8
    assert len([*launch.iter("skipped")]) == 3
    (broken,) = suites["drafts/bad.md"].iter("error")
    assert broken.get("type") == "failure"
    assert (broken.text or "").startswith("drafts/bad.md:3: unknown platform")
    (clean,) = junit(clear(1)).iter("testcase")
    assert (clean.get("name"), [*clean]) == ("nothing found", [])
