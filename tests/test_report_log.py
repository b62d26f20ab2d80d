"""A report in a job's log: GitHub's runner finds no command in it but those of `github`."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.__main__ import main
from socialint.commands.check import FOR_PEOPLE, FORMATS
from socialint.finding import Finding, Severity
from socialint.report import ReportOptions, render
from socialint.report.inert import no_commands
from socialint.result import FileResult, Mistake, Report, Status
from socialint.text import Source, Span
from tests.report_samples import hostile
from tests.report_traps import trapped
from tests.test_report_github import commands

OURS = {"error", "warning", "notice"}


def printed(run: Report, name: str, **given: int | bool) -> str:
    text = render(run, name, ReportOptions(**given))  # type: ignore[arg-type]
    return no_commands(text) if name in FOR_PEOPLE else text


@pytest.mark.parametrize("width", [20, 80, 120])
@pytest.mark.parametrize("run", [trapped(), hostile()])
@pytest.mark.parametrize("name", FORMATS)
def test_no_command_in_a_log(name: str, run: Report, width: int) -> None:
    found = commands(printed(run, name, width=width, verbose=True, all_notes=True))
    assert {command for command, _, _ in found} <= (OURS if name == "github" else set())


@settings(deadline=None)
@given(
    st.text(st.sampled_from("ab:#[] \n\t`<")), st.sampled_from(sorted(set(FORMATS) - {"github"}))
)
def test_no_command_of_any_text(text: str, name: str) -> None:
    found = Finding(text, "p", Severity.NOTE, text, Span(0, len(text)))
    file = FileResult(text, Status.CHECKED, Source(text), findings=(found,))
    run = Report((file,), (Mistake(text, text),))
    assert commands(printed(run, name, width=30)) == []


def test_lines_of_other_kinds_stay() -> None:
    text = "a::b\n :c\n: :\n## [x]\nstd::vector"
    assert no_commands(text) == text
    assert (
        no_commands(" ::error::x\na ##[add-mask]b") == " <U+003A>:error::x\na ##<U+005B>add-mask]b"
    )


@pytest.mark.parametrize("name", sorted(FOR_PEOPLE))
def test_the_command_line_looks_after_it(
    name: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.chdir(tmp_path)
    for path in ("::error::a.md", "::error::none.md"):
        if "none" not in path:
            Path(path).write_text("---\nplatform: x\n---\nFollow me for more ##[error]x!\n")
        main([path, "--isolated", "--output-format", name])
        out, err = capsys.readouterr()
        assert "error::" in out + err
        assert commands(out + err) == []
