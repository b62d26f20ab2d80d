"""Only what has changed since a revision: the drafts that git says were touched, and their lines.

A finding is told where a line that it marks has changed. One on a whole draft is told when any line
of the draft has; so is one that counts, or an error, when its post has changed or the front matter
that says where it goes: a tag that was added may put over the limit one that was there before.
"""

import os
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from socialint import gitdiff
from socialint.dialects.common import cut
from socialint.draft import DraftError
from socialint.finding import Edit, Finding, Severity
from socialint.fix import moved
from socialint.gitdiff import GitError, Lines, Repository
from socialint.reading import STDIN
from socialint.result import FileResult, Mistake
from socialint.text import Source, Span
from socialint.workshop import Refused, Sieve, Workshop


class Changed(Sieve):
    """Lets through what has changed since a revision.

    Without a revision it is what the commit at hand changes: since the commit that pre-commit
    compares with, or else HEAD. A hook is also asked for all files (`pre-commit run --all-files`):
    where one of the paths has not changed at all, the files are meant and not the commit, and all
    of them are judged in full.
    """

    def __init__(self, revision: str | None = None) -> None:
        self.revision = revision
        self._lines: dict[str, Lines] = {}
        #: The changed stretches of each draft as it stands now; of others, all is told.
        self._spans: dict[str, tuple[Span, ...]] = {}

    def files(self, paths: tuple[str, ...]) -> tuple[str, ...]:
        """The drafts that have changed; raises Refused where git cannot say."""
        self._lines.clear()
        for root, own in _by_repository(paths).items():
            try:
                self._compare(Repository(root), own)
            except GitError as error:
                raise Refused([Mistake(str(error))]) from None
        every = [path for path in paths if path != STDIN]
        if self.revision is None and any(path not in self._lines for path in every):
            self._lines = dict.fromkeys(every)
            return paths
        return tuple(path for path in paths if path == STDIN or path in self._lines)

    def results(
        self, results: tuple[FileResult, ...], workshop: Workshop
    ) -> tuple[FileResult, ...]:
        """The results with the findings that have changed."""
        for result in results:
            lines = self._lines.get(result.path)
            if lines is not None and result.source is not None:
                self._spans[result.path] = tuple(_spans(lines, result.source.text))
        return tuple(self._sifted(result, workshop) for result in results)

    def again(self, result: FileResult, edits: Sequence[Edit], workshop: Workshop) -> FileResult:
        """The findings of an edited draft in what had changed, or was edited."""
        spans = self._spans.get(result.path)
        if spans is not None:
            self._spans[result.path] = tuple(moved(span, edits) for span in spans)
        return self._sifted(result, workshop)

    def _compare(self, repository: Repository, paths: Sequence[str]) -> None:
        given = gitdiff.of_commit() if self.revision is None else self.revision
        base = repository.commit(given)
        names = {repository.name(path): path for path in paths}
        for name, lines in repository.changed(base, names).items():
            self._lines[names[name]] = lines

    def _sifted(self, result: FileResult, workshop: Workshop) -> FileResult:
        spans = self._spans.get(result.path)
        if spans is None or result.source is None or not result.findings:
            return result
        counting = workshop.counting(result.path)
        front = _front(result.source)
        told = tuple(
            one
            for one in result.findings
            if _concerned(one, result, spans, front, by_post=one.rule in counting)
        )
        return result._replace(findings=told)


def _by_repository(paths: Iterable[str]) -> dict[str, list[str]]:
    """The paths by the folder that their repository starts in; raises Refused."""
    found: dict[str, list[str]] = {}
    roots: dict[str, str] = {}
    for path in paths:
        if path == STDIN:
            continue
        folder = os.path.dirname(os.path.realpath(path))
        if folder not in roots:
            try:
                roots[folder] = gitdiff.root(folder)
            except GitError as error:
                raise Refused([Mistake(str(error), path)]) from None
        found.setdefault(roots[folder], []).append(path)
    return found


def _spans(lines: Iterable[tuple[int, int]], text: str) -> Iterator[Span]:
    """Stretches of a text from git's lines, which end in a line feed; an empty one is a gap."""
    starts = [0]
    while (at := text.find("\n", starts[-1])) >= 0:
        starts.append(at + 1)
    starts.append(len(text))
    last = len(starts) - 1
    for first, count in lines:
        if count:
            yield Span(starts[min(first - 1, last)], starts[min(first - 1 + count, last)])
        else:
            # After line `first` something was taken out.
            yield Span(starts[min(first, last)], starts[min(first, last)])


def _front(source: Source) -> Span | None:
    """The front matter, with the lines of dashes around it."""
    try:
        front = cut(source)
    except DraftError:
        return None
    return None if front.yaml is None else Span(0, front.body.start)


def _concerned(
    finding: Finding,
    result: FileResult,
    spans: Sequence[Span],
    front: Span | None,
    *,
    by_post: bool,
) -> bool:
    """Whether what has changed concerns a finding."""
    if not spans:
        return False
    if finding.post is None:
        return True
    places = [finding.span, *(one.span for one in finding.related)]
    if any(_touches(spans, place) for place in places):
        return True
    if not by_post and finding.severity is not Severity.ERROR:
        return False
    source = result.source.text if result.source is not None else ""
    extents = [*_post(finding, result), *([front] if front is not None else [])]
    gaps = [span for span in spans if span.start == span.end]
    return any(
        _touches(spans, extent) or any(_beside(gap, extent, source) for gap in gaps)
        for extent in extents
    )


def _post(finding: Finding, result: FileResult) -> Iterator[Span]:
    """Where the post that a finding is on comes from."""
    source = result.source.text if result.source is not None else ""
    for edition in result.editions:
        if edition.target not in finding.targets or finding.post is None:
            continue
        if not edition.texts:  # nobody asked for them
            yield Span(0, len(source))
        for text in edition.texts[finding.post - 1 : finding.post]:
            yield from (segment.span for segment in text.segments)


def _beside(gap: Span, place: Span, text: str) -> bool:
    """Whether lines were taken out of a place, or right before or behind it."""
    if gap.start < place.start:
        return not text[gap.start : place.start].strip()
    return gap.start <= place.end or not text[place.end : gap.start].strip()


def _touches(spans: Sequence[Span], place: Span) -> bool:
    """Whether a place shares a character with one of the spans, or has a gap inside it."""
    start, end = place.start, max(place.end, place.start + 1)
    at = bisect_left(spans, (start, -1))
    for span in spans[max(at - 1, 0) :]:
        if span.start >= end:
            break
        if span.end > start and (span.start < span.end or span.start > start):
            return True
    return False
