"""Workflow commands: read back as the runner reads them, within its budget, and none injected."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.finding import Finding, Severity
from socialint.report import ReportOptions, render
from socialint.result import FileResult, Mistake, Report, Status
from socialint.text import Source, Span
from tests.report_samples import clear, compare, hostile, report
from tests.report_traps import trapped

Command = tuple[str, dict[str, str], str]


def commands(output: str) -> list[Command]:
    """The commands in a log as a runner takes them: a line that begins with `::`, or has `##[`."""
    found: list[Command] = []
    for line in re.split(r"\r\n|\n|\r", output):
        text = line.strip()
        if text.startswith("::"):
            head, _, data = text[2:].partition("::")
            name, _, rest = head.partition(" ")
            pairs = (pair.split("=", 1) for pair in rest.split(",") if pair)
            properties = {key.strip(): undo(value, "\r\n:,") for key, value in pairs}
            found.append((name, properties, undo(data, "\r\n")))
        elif "##[" in text:
            found.append(("old", {}, text))
    return found


def undo(text: str, chars: str) -> str:
    for char in chars:
        text = text.replace(f"%{ord(char):02X}", char)
    return text.replace("%25", "%")


def github(run: Report, **given: int) -> list[Command]:
    return commands(render(run, "github", ReportOptions(**given)))  # type: ignore[arg-type]


def test_snapshot() -> None:
    compare("report-github", render(report(), "github", ReportOptions()))
    compare("report-github-budget", render(report(), "github", ReportOptions(budget=2)))


def test_a_command() -> None:
    found = Finding("rule", "pack", Severity.WARNING, "50 % a:b, c", Span(4, 6))
    file = FileResult("a,b:c.md", Status.CHECKED, Source("one\ntwo\n"), findings=(found,))
    first, *rest = render(Report((file,)), "github", ReportOptions(prefix="posts")).splitlines()
    assert first == (
        "::warning file=posts/a%2Cb%3Ac.md,line=2,endLine=2,col=1,endColumn=3,"
        "title=socialint%3A rule::50 %25 a:b, c"
    )
    assert rest == ["1 warning in 1 file"]


def test_no_columns_over_several_lines() -> None:
    found = Finding("rule", "pack", Severity.NOTE, "m", Span(0, 6))
    file = FileResult("a.md", Status.CHECKED, Source("one\ntwo\n"), findings=(found,))
    ((name, properties, _),) = github(Report((file,)))
    assert name == "notice"
    assert properties == {"file": "a.md", "line": "1", "endLine": "2", "title": "socialint: rule"}


def many(error: int, warning: int, note: int) -> Report:
    findings = tuple(
        Finding(f"{severity}-{at % 7}", "pack", severity, str(at), Span(at, at + 1))
        for severity, count in zip(Severity, (note, warning, error), strict=True)
        for at in range(count)
    )
    file = FileResult("a.md", Status.CHECKED, Source("x" * 99), findings=findings)
    return Report((file,))


@settings(deadline=None)
@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30), st.integers(1, 12))
def test_the_budget_holds_and_nothing_is_lost(
    error: int, warning: int, note: int, budget: int
) -> None:
    made = github(many(error, warning, note), budget=budget)
    names = [name for name, _, _ in made]
    assert all(names.count(name) <= budget for name in ("error", "warning", "notice"))
    assert names == sorted(names, key=["error", "warning", "notice"].index)
    told = [message for _, properties, message in made if properties["title"] == "socialint"]
    left = sum(int(count) for text in told for count in re.findall(r"(\d+) (?:err|war|not)", text))
    assert len(made) - len(told) + left == error + warning + note
    assert len(told) == (max(error, warning, note) > budget)


def test_each_rule_speaks_before_one_speaks_twice() -> None:
    made = github(many(30, 0, 0), budget=7)
    assert len({properties["title"] for name, properties, _ in made if name == "error"}) == 7


def test_mistakes_come_first() -> None:
    run = Report(many(30, 0, 0).results, (Mistake("bad key", "socialint.toml", 4),), exit_code=2)
    assert github(run, budget=3)[0] == (
        "error",
        {"file": "socialint.toml", "line": "4", "title": "socialint: mistake"},
        "bad key",
    )


@pytest.mark.parametrize("run", [trapped(), hostile(), report()], ids=["traps", "hostile", "plain"])
@pytest.mark.parametrize("budget", [1, 10, 1000])
def test_no_command_is_injected(run: Report, budget: int) -> None:
    made = github(run, budget=budget)
    assert {name for name, _, _ in made} <= {"error", "warning", "notice"}
    keys = {"file", "line", "endLine", "col", "endColumn", "title"}
    assert all(set(properties) <= keys for _, properties, _ in made)
    assert all(properties["title"].startswith("socialint") for _, properties, _ in made)
    assert all(properties.get("line", "1").isdigit() for _, properties, _ in made)


@settings(deadline=None)
@given(st.text(), st.text(), st.text())
def test_any_text_is_read_back(path: str, rule: str, message: str) -> None:
    found = Finding(rule, "pack", Severity.ERROR, message, Span(0, 0))
    file = FileResult(path, Status.CHECKED, Source(message), findings=(found,))
    made = github(Report((file,)))
    assert [name for name, _, _ in made] == ["error"]


def test_quiet_and_clear() -> None:
    assert render(clear(), "github") == "All clear: 4 files\n"
    assert render(clear(), "github", ReportOptions(quiet=True)) == ""
