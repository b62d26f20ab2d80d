"""The overview by file: places and messages stand below each other, nothing is too wide."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.finding import Severity
from socialint.report import ReportOptions, render
from socialint.report.cells import cells
from socialint.result import FileResult, Mistake, Report, Status
from socialint.text import Source, Span
from tests.report_samples import clear, compare, finding, hostile, report
from tests.report_traps import trapped


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("80", ReportOptions()),
        ("40", ReportOptions(width=40)),
        ("120-color", ReportOptions(width=120, color=True)),
        ("80-verbose", ReportOptions(verbose=True)),
    ],
)
def test_snapshot(name: str, options: ReportOptions) -> None:
    compare(f"report-grouped-{name}", render(report(), "grouped", options))


@pytest.mark.parametrize("width", [20, 40, 80, 120])
@pytest.mark.parametrize("run", [report(), hostile(), trapped(), clear(51)])
def test_nothing_is_wider_than_the_screen(run: Report, width: int) -> None:
    for statistics in (False, True):
        options = ReportOptions(width=width, verbose=True, statistics=statistics)
        text = render(run, "grouped", options)
        assert [line for line in text.split("\n") if cells(line) > width] == []


@settings(deadline=None)
@given(st.text(max_size=60), st.text(max_size=60), st.integers(20, 120), st.sampled_from(Severity))
def test_any_finding_prints(text: str, message: str, width: int, severity: Severity) -> None:
    found = finding("rule", severity, message, Span(0, len(text)))
    run = Report((FileResult(text, Status.CHECKED, Source(text), findings=(found,)),))
    shown = render(run, "grouped", ReportOptions(width=width))
    assert all(cells(line) <= width for line in shown.split("\n"))
    assert "rule" in shown


def test_messages_stand_below_each_other() -> None:
    lines = render(report(), "grouped").splitlines()
    notes = [line for line in lines if "• note" in line]
    assert len(notes) == 8
    assert len({line.index("•") for line in notes}) == 1


def test_quiet_clean_and_mistakes() -> None:
    assert render(clear(), "grouped", ReportOptions(quiet=True)) == ""
    assert render(clear(), "grouped") == "✓ All clear: 4 files\n"
    text = render(Report((), (Mistake("no paths"),), exit_code=2), "grouped")
    assert text == "what was given\n    ✗ mistake  no paths\n\n✗ 1 mistake\n"
