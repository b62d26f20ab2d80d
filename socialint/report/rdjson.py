"""The report as reviewdog reads it (`reviewdog -f=rdjson`): a review with suggestions to accept.

Columns count bytes of UTF-8 from 1. Only fields that every version of reviewdog knows are used, as
it refuses a document with others.
"""

from collections.abc import Iterator
from typing import Any

from socialint.finding import Applicability, Fix, Severity
from socialint.report.concise import in_order
from socialint.report.inert import one_line
from socialint.report.json import encode
from socialint.report.options import ReportOptions
from socialint.report.places import byte_column, well_formed
from socialint.result import FileResult, Report
from socialint.text import Source, Span

Json = dict[str, Any]

SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def render(report: Report, options: ReportOptions) -> str:  # noqa: ARG001 - every format takes both
    """The report as indented JSON; every finding is there, whatever the options."""
    diagnostics = [*_mistakes(report)]
    for result in report.results:
        diagnostics.extend(_diagnostics(result))
    return encode({"source": {"name": "socialint"}, "diagnostics": diagnostics})


def _mistakes(report: Report) -> Iterator[Json]:
    for one in report.mistakes:
        yield _trouble("mistake", one.path or "socialint.toml", one.line, one.message)


def _diagnostics(result: FileResult) -> Iterator[Json]:
    if result.failure:
        yield _trouble("failure", result.path, result.failure.line, result.failure.message)
    for crash in result.crashes:
        text = f"The rule {crash} crashed: a mistake in socialint, please report it"
        yield _trouble("crash", result.path, None, text)
    source = result.source or Source("")
    path = well_formed(result.path)
    for one in in_order(result):
        made: Json = {
            "message": one_line(one.message),
            "location": {"path": path, "range": _range(source, one.span)},
            "severity": SEVERITIES[one.severity],
            "code": {"value": one_line(one.rule)},
        }
        if result.source and one.fix and one.fix.applicability is not Applicability.DISPLAY:
            made["suggestions"] = [*_suggestion(source, one.fix)]
        yield made


def _trouble(name: str, path: str, line: int | None, message: str) -> Json:
    return {
        "message": one_line(message),
        "location": {"path": well_formed(path), "range": {"start": {"line": line or 1}}},
        "severity": "ERROR",
        "code": {"value": name},
    }


def _suggestion(source: Source, fix: Fix) -> Iterator[Json]:
    """The whole fix as one: reviewdog takes each suggestion for another way to mend the place."""
    edits = sorted(fix.edits)
    if not edits:
        return
    whole = Span(edits[0].span.start, max(edit.span.end for edit in edits))
    parts: list[str] = []
    at = whole.start
    for edit in edits:
        parts += (source.text[at : edit.span.start], edit.text)
        at = edit.span.end
    parts.append(source.text[at : whole.end])
    yield {"range": _range(source, whole), "text": well_formed("".join(parts))}


def _range(source: Source, span: Span) -> Json:
    start = min(span.start, len(source.text))
    return {
        "start": _position(source, start),
        "end": _position(source, max(start, min(span.end, len(source.text)))),
    }


def _position(source: Source, offset: int) -> Json:
    return {"line": source.position(offset).line, "column": byte_column(source, offset)}
