"""Findings as an editor shows them: under the text, with the rule's name and other places."""

from collections.abc import Iterator, Sequence

from lsprotocol import types

from socialint.finding import Finding, Severity
from socialint.report.inert import one_line, safe
from socialint.result import Mistake
from socialint.server.analyst import Analysis
from socialint.server.positions import Places
from socialint.text import Source

SOURCE = "socialint"

_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}


def of(analysis: Analysis, places: Places, uri: str, *, related: bool) -> list[types.Diagnostic]:
    """What an editor shows of a text; `related` says whether it can show other places as well."""
    result = analysis.result
    if result is None:
        return []
    found = [of_finding(one, places, uri, related=related) for one in result.findings]
    if result.failure is not None:
        line = places.line(result.failure.line or 1)
        found.append(_error(line, result.failure.message))
    return found


def of_finding(
    finding: Finding, places: Places, uri: str, *, related: bool = True
) -> types.Diagnostic:
    """One finding."""
    others = [
        types.DiagnosticRelatedInformation(
            types.Location(uri, places.range(one.span)), one_line(one.message)
        )
        for one in finding.related
    ]
    return types.Diagnostic(
        range=places.range(finding.span),
        message=one_line(finding.message),
        severity=_SEVERITIES[finding.severity],
        code=safe(finding.rule),
        source=SOURCE,
        related_information=others if related and others else None,
    )


def of_mistakes(
    mistakes: Sequence[Mistake], encoding: str
) -> Iterator[tuple[str, list[types.Diagnostic]]]:
    """Mistakes in configuration and rule files, by path."""
    by_path: dict[str, list[types.Diagnostic]] = {}
    for one in mistakes:
        if one.path is not None:
            places = Places(Source(_text(one.path), one.path), encoding)
            line = places.line(one.line or 1)
            by_path.setdefault(one.path, []).append(_error(line, one.message))
    yield from by_path.items()


def _error(range_: types.Range, message: str) -> types.Diagnostic:
    return types.Diagnostic(
        range_, one_line(message), types.DiagnosticSeverity.Error, source=SOURCE
    )


def _text(path: str) -> str:
    """What a file holds, to know how long its lines are; nothing where it cannot be read."""
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()
    except (OSError, ValueError):
        return ""
