"""The report as SARIF 2.1.0 (OASIS), for code scanning and editors.

A finding is a `result`; what went wrong or could not be judged is a notification. Messages are
plain text: what would be an embedded link in one is escaped, as the standard asks.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from socialint.finding import Applicability, Edit, Finding, Severity
from socialint.report.concise import in_order, place
from socialint.report.fingerprint import fingerprints
from socialint.report.inert import one_line
from socialint.report.json import encode
from socialint.report.options import ReportOptions
from socialint.report.places import is_absolute, repository_path, uri
from socialint.report.sarifrules import descriptor, unknown
from socialint.result import FileResult, Mistake, Report, Suppressed
from socialint.text import Source, Span

Json = dict[str, Any]

#: Where the tool lives. Each rule's own page has no address yet, so that `helpUri` is left out.
HOME = "https://github.com/socialint/socialint"
#: Kinds of notification and what each tells.
NOTICES: Mapping[str, str] = {
    "mistake": "A mistake in what was given: usage, configuration or a rule file",
    "failure": "A file that could not be read",
    "crash": "A rule that failed: a mistake in socialint",
    "not-judged": "A rule or target that could not be judged, which is not the same as clean",
}


class _Place(NamedTuple):
    """Where in which file."""

    path: str
    source: Source | None = None
    span: Span | None = None


class _Writer:
    """One document: the rules by their index, and how paths are named."""

    def __init__(self, report: Report, options: ReportOptions) -> None:
        self.report = report
        self.options = options
        found = {one.rule: one for result in report.results for one in _every(result)}
        known = {entry.rule.id for entry in options.entries}
        described = [
            descriptor(entry)
            for entry in options.entries
            if entry.enabled or entry.rule.id in found
        ]
        described += [unknown(one) for rule, one in found.items() if rule not in known]
        self.rules = sorted(described, key=lambda rule: str(rule["id"]))
        self.indexes = {rule["id"]: at for at, rule in enumerate(self.rules)}

    def document(self) -> Json:
        driver = {
            "name": "socialint",
            "semanticVersion": self.options.version,
            "informationUri": HOME,
            "rules": self.rules,
            "notifications": [
                {"id": id_, "shortDescription": {"text": text}} for id_, text in NOTICES.items()
            ],
        }
        run = {
            "tool": {"driver": driver},
            "invocations": [self.invocation()],
            "columnKind": "unicodeCodePoints",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "results": [one for result in self.report.results for one in self.results(result)],
        }
        # The namespace of the standard's schema: an identifier, which nothing here fetches.
        schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
        return {
            "$schema": f"{schema}sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        }

    def results(self, result: FileResult) -> Iterator[Json]:
        prints = fingerprints(result)
        for one in in_order(result):
            yield self.result(result, one, prints[one], [])
        for accepted in result.suppressed:
            one = accepted.finding
            yield self.result(result, one, prints[one], [_suppression(accepted)])

    def result(
        self, file: FileResult, one: Finding, fingerprint: str, suppressions: list[Json]
    ) -> Json:
        made: Json = {
            "ruleId": one.rule,
            "ruleIndex": self.indexes[one.rule],
            "level": one.severity.value,
            "message": _message(one.message),
            "locations": [self.location(_Place(file.path, file.source, one.span))],
            "partialFingerprints": {"socialint/v1": fingerprint},
            "suppressions": suppressions,
            "properties": {"targets": list(map(one_line, one.targets)), "post": one.post},
        }
        if one.related:
            made["relatedLocations"] = [
                {
                    "id": at,
                    **self.location(_Place(file.path, file.source, related.span)),
                    "message": _message(related.message),
                }
                for at, related in enumerate(one.related, 1)
            ]
        if one.fix and one.fix.edits and one.fix.applicability is not Applicability.DISPLAY:
            made["fixes"] = [self.fix(file, one)]
        return made

    def fix(self, file: FileResult, one: Finding) -> Json:
        assert one.fix is not None  # noqa: S101 - for the type checker: its caller looked
        edits = [_replacement(file.source, edit) for edit in sorted(one.fix.edits)]
        return {
            "description": _message(one.fix.title),
            "artifactChanges": [
                {"artifactLocation": self.artifact(file.path), "replacements": edits}
            ],
            "properties": {"applicability": one.fix.applicability.value},
        }

    def location(self, at: _Place) -> Json:
        physical: Json = {"artifactLocation": self.artifact(at.path)}
        if at.span is not None:
            physical["region"] = _region(at.source, at.span)
        return {"physicalLocation": physical}

    def artifact(self, path: str) -> Json:
        named = repository_path(path, self.options)
        base = {} if is_absolute(named) else {"uriBaseId": "%SRCROOT%"}
        return {"uri": uri(named), **base}

    def invocation(self) -> Json:
        return {
            "executionSuccessful": self.report.exit_code < 2,
            "exitCode": self.report.exit_code,
            "toolConfigurationNotifications": [
                *map(self.mistake, self.report.mistakes),
                *self.unjudged(),
            ],
            "toolExecutionNotifications": [
                one for result in self.report.results for one in self.troubles(result)
            ],
        }

    def mistake(self, one: Mistake) -> Json:
        where = [] if one.path is None else [self.line(one.path, one.line)]
        return _notification("mistake", Severity.ERROR, one.message, where)

    def troubles(self, result: FileResult) -> Iterator[Json]:
        if result.failure:
            where = [self.line(result.path, result.failure.line)]
            yield _notification("failure", Severity.ERROR, result.failure.message, where)
        for crash in result.crashes:
            text = f"The rule {crash} crashed: a mistake in socialint, please report it"
            where = [self.location(_Place(result.path))]
            yield _notification("crash", Severity.ERROR, text, where) | self.rule(crash)

    def unjudged(self) -> Iterator[Json]:
        """One notification for each rule and reason, with every file that it holds for."""
        files: dict[tuple[str, str], list[str]] = {}
        for result in self.report.results:
            for skip in result.skipped:
                files.setdefault((skip.rule, skip.reason), []).append(result.path)
        for (rule, reason), paths in files.items():
            where = [self.location(_Place(path)) for path in dict.fromkeys(paths)]
            text = f"{rule} could not be judged: {reason}"
            yield _notification("not-judged", Severity.NOTE, text, where) | self.rule(rule)

    def rule(self, id_: str) -> Json:
        if id_ not in self.indexes:
            return {}
        return {"associatedRule": {"id": id_, "index": self.indexes[id_]}}

    def line(self, path: str, line: int | None) -> Json:
        location = self.location(_Place(path))
        if line:
            location["physicalLocation"]["region"] = {"startLine": line}
        return location


def render(report: Report, options: ReportOptions) -> str:
    """The report as indented SARIF; every finding is there, whatever the options."""
    return encode(_Writer(report, options).document())


def _every(result: FileResult) -> Iterator[Finding]:
    yield from result.findings
    yield from (one.finding for one in result.suppressed)


def _suppression(one: Suppressed) -> Json:
    until = {} if one.until is None else {"properties": {"until": one_line(one.until)}}
    return {"kind": "inSource", "justification": one_line(one.reason), **until}


def _notification(id_: str, severity: Severity, text: str, where: Sequence[Json]) -> Json:
    return {
        "descriptor": {"id": id_, "index": list(NOTICES).index(id_)},
        "level": severity.value,
        "message": _message(text),
        **({"locations": list(where)} if where else {}),
    }


def _message(text: str) -> Json:
    """A plain text message; brackets that would make a link of it (3.11.6) are escaped."""
    shown = one_line(text)
    if "](" in shown:
        for char in "\\[]":
            shown = shown.replace(char, f"\\{char}")
    return {"text": shown}


def _replacement(source: Source | None, edit: Edit) -> Json:
    return {
        "deletedRegion": _region(source, edit.span),
        "insertedContent": {"text": edit.text},
    }


def _region(source: Source | None, span: Span) -> Json:
    start, end = place(source, span.start), place(source, span.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": span.start,
        "charLength": max(span.end - span.start, 0),
    }
