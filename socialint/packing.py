"""A file's result as plain lists, and back: what a cache keeps of it.

Two parts, for the second differs from draft to draft and the first hardly ever does: the part in
common (status, targets, what was skipped and why) and the draft's own (findings, counts, posts).
Path and text are in neither. `unpack` takes back what `common` and `own` gave; anything else raises
ValueError, TypeError or another of the kinds in `WRONG`.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from socialint.finding import Applicability, Edit, Finding, Fix, Related, Severity
from socialint.platforms.base import Count, Entity, EntityKind
from socialint.result import (
    NOTHING,
    Depends,
    EditionResult,
    FileResult,
    Fit,
    PostText,
    Skipped,
    Status,
    Suppressed,
)
from socialint.text import Range, Segment, Span

#: What lists that `common` and `own` did not give may raise.
WRONG = (ValueError, TypeError, IndexError, KeyError, AttributeError)

_SEVERITIES = {str(one): one for one in Severity}
_KINDS = {str(one): one for one in EntityKind}

Packed = list[Any]


class Common(NamedTuple):
    """What many results share."""

    status: Status
    editions: tuple[EditionResult, ...]
    skipped: tuple[Skipped, ...]


def common(result: FileResult) -> Packed:
    """The part that many results share."""
    editions = [[one.target, one.platform, one.title] for one in result.editions]
    return [str(result.status), editions, result.skipped]


def own(result: FileResult) -> Packed:
    """The part that is this draft's own."""
    return [
        [_finding(one) for one in result.findings],
        [[_finding(one.finding), one.reason, one.until] for one in result.suppressed],
        [[one.posts, list(map(_text, one.texts))] for one in result.editions],
        result.fits,
        result.depends,
    ]


def unpack_common(packed: Packed) -> Common:
    """The part that many results share."""
    status, editions, skipped = packed
    return Common(
        Status(status),
        tuple(EditionResult(target, platform, title, ()) for target, platform, title in editions),
        tuple(Skipped(rule, reason) for rule, reason in skipped),
    )


def unpack(shared: Common, packed: Packed) -> FileResult:
    """The result again, without path and text."""
    findings, suppressed, editions, fits, depends = packed
    return FileResult(
        path="",
        status=shared.status,
        editions=tuple(map(_edition_again, shared.editions, editions)),
        findings=tuple(map(_finding_again, findings)),
        suppressed=tuple(
            Suppressed(_finding_again(one), reason, until) for one, reason, until in suppressed
        ),
        skipped=shared.skipped,
        fits=tuple(Fit(*one) for one in fits),
        depends=_depends_again(*depends),
    )


def speaks(result: FileResult) -> bool:
    """Whether a result points at places of its text, or repeats it."""
    return bool(result.findings or result.suppressed) or any(one.texts for one in result.editions)


def _depends_again(files: Sequence[Packed], after: str, until: str | None) -> Depends:
    if not files and not after and not until:
        return NOTHING
    return Depends(tuple((path, answer) for path, answer in files), after, until)


def _finding(finding: Finding) -> Packed:
    fix = finding.fix
    return [
        finding.rule,
        finding.pack,
        str(finding.severity),
        finding.message,
        finding.span,
        finding.targets,
        finding.post,
        fix and [fix.title, str(fix.applicability), fix.edits],
        finding.related,
    ]


def _finding_again(packed: Packed) -> Finding:
    rule, pack, severity, message, span, targets, post, fix, related = packed
    return Finding(
        rule,
        pack,
        _SEVERITIES[severity],
        message,
        Span(*span),
        tuple(targets),
        post,
        _fix_again(*fix) if fix else None,
        tuple(Related(Span(*place), text) for place, text in related),
    )


def _fix_again(title: str, applicability: str, edits: Sequence[Packed]) -> Fix:
    again = tuple(Edit(Span(*span), text) for span, text in edits)
    return Fix(title, Applicability(applicability), again)


def _edition_again(bare: EditionResult, packed: Packed) -> EditionResult:
    posts, texts = packed
    if not posts and not texts:
        return bare
    counts = tuple(Count(*one) for one in posts)
    return bare._replace(posts=counts, texts=tuple(map(_text_again, texts)))


def _text(post: PostText) -> Packed:
    entities = [[str(one.kind), one.range, one.text, one.value] for one in post.entities]
    return [post.text, post.kind, post.segments, entities, post.media, post.poll]


def _text_again(packed: Packed) -> PostText:
    from socialint.draft import Media

    text, kind, segments, entities, media, poll = packed
    return PostText(
        text,
        kind,
        tuple(Segment(Range(*range_), Span(*span), copied) for range_, span, copied in segments),
        tuple(Entity(_KINDS[kind], Range(*range_), *rest) for kind, range_, *rest in entities),
        tuple(
            Media(path, alt, Span(*span), alt_span and Span(*alt_span), *rest)
            for path, alt, span, alt_span, *rest in media
        ),
        tuple(poll),
    )
