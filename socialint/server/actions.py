"""What an editor offers to do about findings: fix one, fix what is safe, accept with a reason."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from lsprotocol import types

from socialint.finding import Applicability, Edit, Finding, Fix
from socialint.report.inert import one_line, safe
from socialint.server import diagnostics
from socialint.server.positions import Places
from socialint.suppress import EXPIRED, UNUSED
from socialint.text import Source, Span

#: So many findings can be accepted at one place: of more, each is looked for by itself.
MOST = 10
#: What stands for the reason until its author has typed one.
REASON = "say why"

FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.{diagnostics.SOURCE}"
KINDS = (types.CodeActionKind.QuickFix.value, FIX_ALL)


class Sheet(NamedTuple):
    """The version of a text that actions are offered for.

    `versioned` says whether the editor takes edits that name the version.
    """

    uri: str
    version: int | None
    places: Places
    versioned: bool = False

    def changed(self, edits: Iterable[Edit]) -> types.WorkspaceEdit:
        """Edits of this text."""
        made = self.places.edits(edits)
        if not self.versioned:
            return types.WorkspaceEdit(changes={self.uri: made})
        name = types.OptionalVersionedTextDocumentIdentifier(self.uri, self.version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(name, list(made))])

    def diagnostic(self, finding: Finding) -> types.Diagnostic:
        """The finding as it was shown."""
        return diagnostics.of_finding(finding, self.places, self.uri)


def wanted(kind: str, only: Sequence[str] | None) -> bool:
    """Whether a kind of action is asked for: none named is all."""
    return only is None or any(kind == one or kind.startswith(f"{one}.") for one in only if one)


def touched(findings: Iterable[Finding], span: Span) -> list[Finding]:
    """The findings that a selection or cursor touches."""
    return [one for one in findings if one.span.start <= span.end and span.start <= one.span.end]


def acceptable(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that can be accepted, one a rule and place, and no more than `MOST`."""
    found = {(one.rule, one.span): one for one in findings if one.rule not in (EXPIRED, UNUSED)}
    return list(found.values())[:MOST]


def fixable(findings: Iterable[Finding]) -> bool:
    """Whether there is anything that is safe to fix."""
    return any(
        one.fix is not None and one.fix.edits and one.fix.applicability is Applicability.SAFE
        for one in findings
    )


def fixes(findings: Iterable[Finding], sheet: Sheet) -> list[types.CodeAction]:
    """Each fix once; the safe ones first, and preferred."""
    by_fix: dict[Fix, list[Finding]] = {}
    for finding in findings:
        if finding.fix is not None and finding.fix.edits:
            by_fix.setdefault(finding.fix, []).append(finding)
    made = [_fix(fix, mended, sheet) for fix, mended in by_fix.items()]
    return sorted(made, key=lambda action: not action.is_preferred)


def _fix(fix: Fix, mended: Sequence[Finding], sheet: Sheet) -> types.CodeAction:
    is_safe = fix.applicability is Applicability.SAFE
    title = one_line(fix.title)
    doubt = "" if is_safe else " (may change what is meant)"
    return types.CodeAction(
        title=f"{title[:1].upper()}{title[1:]}{doubt}",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[sheet.diagnostic(one) for one in mended],
        is_preferred=is_safe,
        edit=sheet.changed(fix.edits),
    )


def fix_all(text: str, sheet: Sheet) -> list[types.CodeAction]:
    """The action that makes the text what it is with all its safe fixes; none where it is so."""
    edits = difference(sheet.places.source, text)
    if not edits:
        return []
    edit = sheet.changed(edits)
    return [types.CodeAction("Fix all that is safe to fix", kind=FIX_ALL, edit=edit)]


def difference(source: Source, text: str) -> list[Edit]:
    """The lines that differ, as edits: what stays is left alone, and with it the cursor."""
    new = Source(text)
    starts = [[*one.starts, len(one.text)] for one in (source, new)]
    codes = SequenceMatcher(None, _lines(source), _lines(new)).get_opcodes()
    return [
        Edit(Span(starts[0][a], starts[0][b]), text[starts[1][c] : starts[1][d]])
        for tag, a, b, c, d in codes
        if tag != "equal"
    ]


def _lines(source: Source) -> list[str]:
    ends = [*source.starts[1:], len(source.text)]
    return [source.text[start:end] for start, end in zip(source.starts, ends, strict=True)]


def accept(finding: Finding, edits: Sequence[Edit], sheet: Sheet) -> types.CodeAction:
    """The action that accepts a finding, with words that stand for the reason."""
    here = any("<!--" in edit.text for edit in edits)
    where = "here" if here else "in the whole draft"
    return types.CodeAction(
        title=f"Ignore {safe(finding.rule)} {where}, and say why",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[sheet.diagnostic(finding)],
        is_preferred=False,
        edit=sheet.changed(edits),
    )


def reason_in(edits: Sequence[Edit], sheet: Sheet) -> tuple[str, types.Range] | None:
    """The text as it will be with a suppression, and where its reason is to be typed."""
    if len(edits) != 1 or REASON not in edits[0].text:
        return None
    (start, end), new = edits[0]
    text = sheet.places.source.text
    at = start + new.index(REASON)
    after = Places(Source(text[:start] + new + text[end:]), sheet.places.encoding)
    return after.source.text, after.range(Span(at, at + len(REASON)))
