"""The report as JSON, version 1: see `output` for the format and its schema.

Strings hold exactly what the draft holds: characters that a terminal would obey, or a reader not
see, are written as escapes, which are the same values.
"""

import msgspec

from socialint import finding, result
from socialint.finding import Severity
from socialint.report import output as out
from socialint.report.concise import in_order, place
from socialint.report.counts import checked
from socialint.report.inert import json_escapes
from socialint.report.options import ReportOptions
from socialint.report.output import schema
from socialint.text import Source, Span

__all__ = ["encode", "render", "schema"]


def render(report: result.Report, options: ReportOptions) -> str:
    """The report as indented JSON; every finding is there, whatever the options."""
    return encode(output(report, options.version))


def encode(value: object) -> str:
    """Any value of structs and built-ins as indented JSON that is harmless to print."""
    try:
        document = msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    except UnicodeEncodeError:
        # A file name that is not UTF-8 comes with lone surrogates, which JSON can only escape.
        import json

        document = json.dumps(msgspec.to_builtins(value), ensure_ascii=False, indent=2)
    return json_escapes(document) + "\n"


def output(report: result.Report, version: str) -> out.Output:
    """The report as the structs of the format."""
    errors = tuple(out.Mistake(one.path, one.line, one.message) for one in report.mistakes)
    counts = (report.count(one) for one in (Severity.ERROR, Severity.WARNING, Severity.NOTE))
    return out.Output(
        version=1,
        tool=out.Tool("socialint", version),
        errors=errors,
        results=tuple(map(_result, report.results)),
        summary=out.Summary(checked(report), *counts),
    )


def _result(one: result.FileResult) -> out.Result:
    crashes = (
        out.Skipped(crash, "crashed: a mistake in socialint, please report it")
        for crash in one.crashes
    )
    return out.Result(
        path=one.path,
        status=one.status.value,
        failure=out.Failure(*one.failure) if one.failure else None,
        editions=tuple(map(_edition, one.editions)),
        findings=tuple(_finding(one.source, found) for found in in_order(one)),
        suppressed=tuple(_suppressed(one.source, accepted) for accepted in one.suppressed),
        skipped=(*(out.Skipped(skip.rule, skip.reason) for skip in one.skipped), *crashes),
    )


def _edition(edition: result.EditionResult) -> out.Edition:
    posts = (out.Post(one.used, one.limit, one.unit, one.fold) for one in edition.posts)
    return out.Edition(edition.target, edition.platform, tuple(posts))


def _finding(source: Source | None, one: finding.Finding) -> out.Finding:
    return out.Finding(
        rule=one.rule,
        pack=one.pack,
        severity=one.severity.value,
        message=one.message,
        targets=one.targets,
        post=one.post,
        span=_span(source, one.span),
        related=tuple(out.Related(_span(source, at.span), at.message) for at in one.related),
        fix=_fix(source, one.fix) if one.fix else None,
    )


def _fix(source: Source | None, fix: finding.Fix) -> out.Fix:
    edits = tuple(out.Edit(_span(source, edit.span), edit.text) for edit in fix.edits)
    return out.Fix(fix.title, fix.applicability.value, edits)


def _suppressed(source: Source | None, one: result.Suppressed) -> out.Suppressed:
    span = _span(source, one.finding.span)
    return out.Suppressed(one.finding.rule, one.reason, one.until, span)


def _span(source: Source | None, span: Span) -> out.Span:
    return out.Span(_place(source, span.start), _place(source, span.end))


def _place(source: Source | None, offset: int) -> out.Place:
    return out.Place(offset, *place(source, offset))
