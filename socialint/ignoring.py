"""Findings accepted in bulk: a suppression with a reason is written into each draft.

It goes before the block that is meant, where the publisher takes comments out, or else into the
front matter. What is written is read again before it is kept: the posts must be what they were, and
what was to be accepted must be.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from socialint import markdown
from socialint.accepting import in_front_matter, line_start
from socialint.dialects import parse
from socialint.dialects.common import cut
from socialint.dialects.suppressions import accept
from socialint.draft import Draft, DraftError
from socialint.finding import Edit, Finding
from socialint.fixing import Fixed, Rewritten, of_stdin, written
from socialint.judging import judge
from socialint.result import FileResult, Mistake
from socialint.run import check, judged
from socialint.suppress import EXPIRED, UNUSED
from socialint.text import Source, Span
from socialint.workshop import Refused, Request, Workshop

#: Dialects whose publishers take comments out of what they post.
_WITH_COMMENTS = frozenset({"socialint", "galaxy-social"})

#: What cannot be accepted where a dialect has no place for it.
_NO_PLACE = {
    "toot-together": "toot-together posts all that is in the file, so nothing can be accepted in "
    "it: switch the rule off for it in the configuration, under `per-path`",
}
_BY_HAND = "no suppression can be written here that leaves the posts as they are: write it by hand"


class Accepted(NamedTuple):
    """Edits in order of place that accept findings, the text after them, and what is left in it."""

    edits: Sequence[Edit]
    text: str
    found: FileResult


def add(request: Request, reason: str) -> Fixed:
    """Accept all that is found in the drafts that the request names, for a reason.

    The reason is one that `checked` let pass. The report is on what is left, and says which drafts
    could not be written.
    """
    workshop = Workshop(request)
    report = check(request, workshop)
    drafts: list[Rewritten] = []
    results: list[FileResult] = []
    mistakes = list(report.mistakes)
    for result in report.results:
        left, draft, wrong = _accepted(result, reason, workshop, request)
        if wrong is None and draft is not None and not of_stdin(draft.path, request):
            wrong = written(draft)
        if wrong is not None:
            mistakes.append(wrong)
        elif draft is not None:
            drafts.append(draft)
        results.append(left if wrong is None else result)
    report = report._replace(results=tuple(results), mistakes=tuple(mistakes))
    return Fixed(tuple(drafts), judged(report, request, workshop))


def checked(reason: str) -> str:
    """The reason on one line; raises Refused for one that no suppression can hold."""
    reason = " ".join(reason.split())
    wrong = None
    if "--" in reason or ">" in reason:
        wrong = "a reason cannot hold -- or >, which would end its comment"
    elif not reason.isprintable():
        wrong = "a reason cannot hold characters that nobody sees"
    else:
        try:
            accept("rule", reason, Span(0, 0), 1)
        except DraftError as error:
            wrong = error.message
    if wrong:
        raise Refused([Mistake(f"--reason: {wrong}")])
    return reason


def _accepted(
    result: FileResult, reason: str, workshop: Workshop, request: Request
) -> tuple[FileResult, Rewritten | None, Mistake | None]:
    """What is left of a draft's findings, the draft with suppressions, or why it has none."""
    findings = [one for one in result.findings if one.rule not in (EXPIRED, UNUSED)]
    if result.source is None or not findings:
        return result, None, None
    settings = workshop.settings_for(result.path)
    draft = parse(result.source, settings.intent)
    if draft.dialect in _NO_PLACE:
        return result, None, Mistake(_NO_PLACE[draft.dialect], result.path)
    made = suppression(draft, findings, reason, workshop, request)
    if made is None:
        return result, None, Mistake(_BY_HAND, result.path)
    rules = Counter(one.rule for one in findings)
    left = request.sieve.again(made.found, made.edits, workshop)
    return left, Rewritten(result.path, draft.source.text, made.text, rules), None


def suppression(
    draft: Draft, findings: Sequence[Finding], reason: str, workshop: Workshop, request: Request
) -> Accepted | None:
    """What accepts some of a draft's findings; None where nothing does that keeps the posts.

    The reason must be one that a suppression can hold.
    """
    settings = workshop.settings_for(draft.source.path)
    before = judge(draft, settings, workshop, request).findings
    for edits in _ways(draft, findings, reason):
        text = _edited(draft.source.text, edits)
        try:
            new = parse(Source(text, draft.source.path), settings.intent)
        except DraftError:
            continue
        found = judge(new, settings, workshop, request)
        if _posts(new) == _posts(draft) and _covers(found.findings, before, findings):
            return Accepted(edits, text, found)
    return None


def _ways(draft: Draft, findings: Sequence[Finding], reason: str) -> Iterator[list[Edit]]:
    """How suppressions may be written, the best first; edits in order of place."""
    front = cut(draft.source)
    if draft.dialect in _WITH_COMMENTS:
        places = _Places(draft)
        whole: list[Finding] = []
        by_place: dict[int, list[Finding]] = {}
        for finding in findings:
            place = places.of(finding)
            (whole if place is None else by_place.setdefault(place, [])).append(finding)
        edits = [
            _comment(draft.source.text, at, _rules(own), reason) for at, own in by_place.items()
        ]
        front_edit = in_front_matter(front, _rules(whole), reason) if whole else None
        if not whole or front_edit is not None:
            yield sorted([*edits, *filter(None, [front_edit])])
    every = in_front_matter(front, _rules(findings), reason)
    if every is not None:
        yield [every]


def _rules(findings: Iterable[Finding]) -> list[str]:
    return sorted({finding.rule for finding in findings})


class _Places:
    """Before which blocks of a draft comments can stand."""

    def __init__(self, draft: Draft) -> None:
        self.text = draft.source.text
        self.fronted = draft.meta is not None
        body = self.text[draft.body.start : draft.body.end]
        outline = markdown.outline(body, draft.body.start)
        self.blocks = [block.span for block in outline.blocks if block.parent < 0]

    def of(self, finding: Finding) -> int | None:
        """Where a comment on a finding begins; None where it belongs into the front matter."""
        if finding.post is None and self.fronted:
            return None
        for span in self.blocks:
            if span.start <= finding.span.start < max(span.end, span.start + 1):
                return line_start(self.text, span.start)
        return None


def _comment(text: str, at: int, rules: Sequence[str], reason: str) -> Edit:
    end = "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"
    comment = f"<!-- socialint: ignore[{', '.join(rules)}] {reason} -->{end}"
    return Edit(Span(at, at), comment)


def _edited(text: str, edits: Iterable[Edit]) -> str:
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts.extend((text[at : edit.span.start], edit.text))
        at = edit.span.end
    return "".join((*parts, text[at:]))


def _posts(draft: Draft) -> list[object]:
    """What is posted where."""
    return [
        (
            edition.target.name,
            [
                (
                    post.view.text,
                    post.kind,
                    [(media.path, media.alt) for media in post.media],
                    [option.text for option in post.poll],
                )
                for post in edition.posts
            ],
        )
        for edition in draft.editions
    ]


def _covers(
    after: Iterable[Finding], before: Iterable[Finding], accepted: Iterable[Finding]
) -> bool:
    """Whether what was to be accepted is found no more, and nothing else came to be found."""
    left, known = (Counter((one.rule, one.message) for one in each) for each in (after, before))
    known.subtract((one.rule, one.message) for one in accepted)
    return all(count <= known[key] for key, count in left.items())
