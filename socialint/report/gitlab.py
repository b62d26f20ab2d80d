"""The report as GitLab reads it for merge requests: a Code Quality report.

A list of issues, of which GitLab compares the fingerprints of two branches. What went wrong is an
issue too, so that a file that could not be read is not taken for a clean one.
"""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

from socialint.finding import Finding, Severity
from socialint.report.concise import in_order, place
from socialint.report.fingerprint import fingerprints
from socialint.report.inert import one_line
from socialint.report.json import encode
from socialint.report.options import ReportOptions
from socialint.report.places import repository_path, well_formed
from socialint.result import FileResult, Report

Json = dict[str, Any]

#: GitLab's words, from `info` to `blocker`. What keeps socialint from judging weighs the most.
SEVERITIES: Mapping[Severity, str] = {
    Severity.NOTE: "info",
    Severity.WARNING: "minor",
    Severity.ERROR: "major",
}
TROUBLE = "critical"


def render(report: Report, options: ReportOptions) -> str:
    """The report as an indented list of issues; every finding is there, whatever the options."""
    issues = [*_mistakes(report, options)]
    for result in report.results:
        issues.extend(_issues(result, options))
    seen: set[str] = set()
    # Equal in all that counts: one place, told once.
    return encode([one for one in issues if not _again(one["fingerprint"], seen)])


def _again(fingerprint: str, seen: set[str]) -> bool:
    known = fingerprint in seen
    seen.add(fingerprint)
    return known


def _mistakes(report: Report, options: ReportOptions) -> Iterator[Json]:
    for one in report.mistakes:
        # An issue must name a file, and where a mistake is in none, the configuration is nearest.
        path = _path("socialint.toml" if one.path is None else one.path, options)
        yield _trouble("mistake", path, one.line, one.message)


def _issues(result: FileResult, options: ReportOptions) -> Iterator[Json]:
    path = _path(result.path, options)
    if result.failure:
        yield _trouble("failure", path, result.failure.line, result.failure.message)
    for crash in result.crashes:
        text = f"The rule {crash} crashed: a mistake in socialint, please report it"
        yield _trouble("crash", path, None, text)
    prints = fingerprints(result, path)
    for one in in_order(result):
        yield {
            "description": one_line(one.message),
            "check_name": one_line(one.rule),
            "fingerprint": prints[one],
            "severity": SEVERITIES[one.severity],
            "location": {"path": path, **_place(result, one)},
        }


def _place(result: FileResult, one: Finding) -> Json:
    start = place(result.source, one.span.start)
    end = place(result.source, max(one.span.end, one.span.start))
    return {
        "lines": {"begin": start.line, "end": end.line},
        "positions": {
            "begin": {"line": start.line, "column": start.column},
            "end": {"line": end.line, "column": end.column},
        },
    }


def _trouble(name: str, path: str, line: int | None, message: str) -> Json:
    parts = f"{name}\0{path}\0{message}"
    return {
        "description": one_line(message),
        "check_name": name,
        "fingerprint": sha256(parts.encode(errors="surrogatepass")).hexdigest()[:32],
        "severity": TROUBLE,
        "location": {"path": path, "lines": {"begin": line or 1}},
    }


def _path(path: str, options: ReportOptions) -> str:
    return well_formed(repository_path(path, options))
