"""Findings that their author has accepted, and what is wrong with an acceptance itself."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from socialint.draft import Draft, Suppression
from socialint.finding import Finding, Severity
from socialint.options import did_you_mean
from socialint.result import Suppressed
from socialint.rule import Rule
from socialint.text import Span

UNUSED = "unused-suppression"
EXPIRED = "expired-suppression"


class Split(NamedTuple):
    """Findings that stand, and those that a suppression hides."""

    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...]


def split(
    draft: Draft,
    findings: Sequence[Finding],
    rules: Sequence[Rule],
    known: AbstractSet[str],
    today: str,
) -> Split:
    """Hide what is suppressed; say which suppressions hide nothing or have run out.

    `rules` are those that ran, so that a suppression of one that is off is not called unused;
    `known` are the ids and packs of all rules there are.
    """
    if not draft.suppressions:
        return Split(tuple(findings), ())
    kept: list[Finding] = []
    hidden: list[Suppressed] = []
    used: set[tuple[int, str]] = set()
    for finding in findings:
        match = _match(finding, draft.suppressions)
        if match is not None:
            used.update(match.marks)
        if match is None or _past(match.suppression, today):
            kept.append(finding)
        else:
            until = match.suppression.until
            hidden.append(Suppressed(finding, match.suppression.reason, until))
    own = _own_findings(draft, used, rules, known, today)
    ordered = sorted((*kept, *own), key=lambda finding: finding.span)
    return Split(tuple(ordered), tuple(hidden))


class _Match(NamedTuple):
    suppression: Suppression
    marks: tuple[tuple[int, str], ...]


def _match(finding: Finding, suppressions: Sequence[Suppression]) -> _Match | None:
    """The suppression that hides a finding, those that have not run out first."""
    names = (finding.rule, finding.pack)
    found = [
        _Match(suppression, tuple((index, name) for name in names if name in suppression.rules))
        for index, suppression in enumerate(suppressions)
        if not set(names).isdisjoint(suppression.rules)
        and (suppression.scope is None or _touch(suppression.scope, finding.span))
    ]
    found.sort(key=lambda match: match.suppression.until or "9999", reverse=True)
    return found[0] if found else None


def _own_findings(
    draft: Draft,
    used: AbstractSet[tuple[int, str]],
    rules: Sequence[Rule],
    known: AbstractSet[str],
    today: str,
) -> Iterator[Finding]:
    by_id = {rule.id: rule for rule in rules}
    ran = {*by_id, *(rule.pack for rule in rules)}
    targets = tuple(edition.target.name for edition in draft.editions)
    for index, suppression in enumerate(draft.suppressions):
        if EXPIRED in by_id and _past(suppression, today):
            until = suppression.until or ""
            values = {"rules": ", ".join(suppression.rules), "until": until}
            yield _finding(by_id[EXPIRED], suppression, values, targets, draft.goal)
        elif UNUSED in by_id:
            for name in suppression.rules:
                if name not in known:
                    hint = f"there is no rule {name!r}{did_you_mean(name, sorted(known))}"
                elif (index, name) in used or name not in ran:
                    continue
                else:
                    hint = "nothing here is found by it"
                values = {"rule": name, "hint": hint}
                yield _finding(by_id[UNUSED], suppression, values, targets, draft.goal)


def _finding(
    rule: Rule,
    suppression: Suppression,
    values: dict[str, str],
    targets: Iterable[str],
    goal: str | None,
) -> Finding:
    return Finding(
        rule=rule.id,
        pack=rule.pack,
        severity=rule.severity_for(goal) or Severity.NOTE,
        message=rule.message.format_map(values),
        span=suppression.span,
        targets=tuple(targets),
    )


def _past(suppression: Suppression, today: str) -> bool:
    return suppression.until is not None and suppression.until < today


def _touch(scope: Span, span: Span) -> bool:
    return scope.start <= span.start < scope.end or span.start <= scope.start < span.end
