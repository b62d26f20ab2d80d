"""The report as JUnit's XML, which most CI servers show as tests.

A file is a suite, and what was found in it are its tests: errors and warnings failed, notes passed
with a word on standard output, accepted findings and what could not be judged were skipped. A file
in which nothing was found is one test that passed.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from socialint.finding import Finding, Severity
from socialint.report.concise import in_order, place
from socialint.report.inert import one_line, safe
from socialint.report.options import ReportOptions
from socialint.result import FileResult, Report

#: `safe` leaves no character that XML forbids; these are what it takes for markup.
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"})


class _Case(NamedTuple):
    """A test: `outcome` is `failure`, `error`, `skipped`, `system-out` or nothing.

    `path` is the file where that is not the suite's.
    """

    name: str
    outcome: str = ""
    kind: str = ""
    message: str = ""
    line: int | None = None
    path: str | None = None


def render(report: Report, options: ReportOptions) -> str:  # noqa: ARG001 - every format takes both
    """The report as indented XML; every finding is there, whatever the options."""
    suites = [(result.path, [*_cases(result)]) for result in report.results]
    mistakes = [*_mistakes(report)]
    if mistakes:
        suites.insert(0, ("socialint", mistakes))
    every = [case for _, cases in suites for case in cases]
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append(f'<testsuites name="socialint" {_counts(every)}>')
    for path, cases in suites:
        lines.append(f'  <testsuite name="{_xml(safe(path))}" {_counts(cases)}>')
        lines.extend(line for case in cases for line in _case(path, case))
        lines.append("  </testsuite>")
    lines.append("</testsuites>")
    return "".join(f"{line}\n" for line in lines)


def _mistakes(report: Report) -> Iterator[_Case]:
    for one in report.mistakes:
        where = safe(one.path) if one.path is not None else "what was given"
        yield _Case(f"mistake in {where}", "error", "mistake", one.message, one.line, one.path)


def _cases(result: FileResult) -> Iterator[_Case]:
    if result.failure:
        failure = result.failure
        yield _Case("reading", "error", "failure", failure.message, failure.line)
    for crash in result.crashes:
        text = "The rule crashed: a mistake in socialint, please report it"
        yield _Case(crash, "error", "crash", text)
    for one in in_order(result):
        told = "system-out" if one.severity is Severity.NOTE else "failure"
        yield _finding(result, one, told, one.message)
    for accepted in result.suppressed:
        yield _finding(result, accepted.finding, "skipped", f"accepted: {accepted.reason}")
    for skip in result.skipped:
        yield _Case(skip.rule, "skipped", "", f"could not be judged: {skip.reason}")
    if not (result.findings or result.failure or result.crashes):
        yield _Case("nothing found")


def _finding(result: FileResult, one: Finding, outcome: str, message: str) -> _Case:
    line, column = place(result.source, one.span.start)
    return _Case(f"{one.rule} at {line}:{column}", outcome, one.severity.value, message, line)


def _case(path: str, case: _Case) -> Iterator[str]:
    file = _xml(safe(path if case.path is None else case.path))
    at = "" if case.line is None else f' line="{case.line}"'
    head = f'<testcase name="{_xml(safe(case.name))}" classname="{file}" file="{file}"{at}'
    message = _xml(one_line(case.message))
    if not case.outcome:
        yield f"    {head}/>"
        return
    yield f"    {head}>"
    if case.outcome == "system-out":
        yield f"      <system-out>{message}</system-out>"
    elif case.outcome == "skipped":
        yield f'      <skipped message="{message}"/>'
    else:
        shown = f"{file}:{case.line}: {message}" if case.line else f"{file}: {message}"
        kind = f'type="{case.kind}" message="{message}"'
        yield f"      <{case.outcome} {kind}>{shown}</{case.outcome}>"
    yield "    </testcase>"


def _counts(cases: Sequence[_Case]) -> str:
    numbers = {
        "tests": len(cases),
        "failures": sum(case.outcome == "failure" for case in cases),
        "errors": sum(case.outcome == "error" for case in cases),
        "skipped": sum(case.outcome == "skipped" for case in cases),
    }
    return " ".join(f'{name}="{number}"' for name, number in numbers.items())


def _xml(text: str) -> str:
    # In a job's log the last would be a command for GitHub's runner.
    return text.translate(_ENTITIES).replace("##[", "##&#91;")
