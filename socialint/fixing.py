"""Drafts with their fixes made, and back into their files: whole or not at all."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from socialint.dialects import parse
from socialint.draft import DraftError
from socialint.finding import Applicability
from socialint.fix import MAX_ROUNDS, make
from socialint.judging import judge, shown
from socialint.reading import STDIN, Unreadable, decode, has_bom, read_bytes
from socialint.result import FileResult, Mistake, Report
from socialint.run import check, judged
from socialint.text import Source
from socialint.workshop import Request, Workshop
from socialint.writing import write


class Rewritten(NamedTuple):
    """A draft whose text changes: before, after, and how often which rule was mended in it."""

    path: str
    before: str
    after: str
    rules: Mapping[str, int]


class Fixed(NamedTuple):
    """The drafts whose text changes, in order, and the report on what is left in all of them."""

    drafts: tuple[Rewritten, ...]
    report: Report


def fix(request: Request, allowed: Collection[Applicability], *, dry: bool = False) -> Fixed:
    """Make the fixes of these kinds in every draft that the request names.

    They are written to the files unless the run is `dry`; standard input, which must be in
    `request.stdin` if it is among the paths, is never written anywhere. A draft that cannot be read
    or written is left as it is, and the report says why.
    """
    workshop = Workshop(request)
    report = check(request, workshop)
    drafts: list[Rewritten] = []
    results: list[FileResult] = []
    mistakes = list(report.mistakes)
    for result in report.results:
        draft, left = mended(result, allowed, workshop, request)
        if draft is None:
            results.append(left)
        elif not dry and not of_stdin(draft.path, request) and (wrong := written(draft)):
            mistakes.append(wrong)
            results.append(result)
        else:
            drafts.append(draft)
            results.append(left)
    report = report._replace(results=tuple(results), mistakes=tuple(mistakes))
    return Fixed(tuple(drafts), judged(report, request, workshop))


def of_stdin(path: str, request: Request) -> bool:
    """Whether a path of a report stands for what came on standard input."""
    return request.stdin is not None and path == shown(STDIN, request)


def mended(
    result: FileResult, allowed: Collection[Applicability], workshop: Workshop, request: Request
) -> tuple[Rewritten | None, FileResult]:
    """A draft after its fixes, None where there are none, and what is then left to find in it."""
    if result.source is None:
        return None, result
    first = result
    before = text = result.source.text
    rules: Counter[str] = Counter()
    for made, after in _rounds(result, allowed, workshop, request):
        rules.update(made)
        result = after
        text = after.source.text if after.source is not None else text
    if text == before:
        return None, result
    if _again(result, allowed):
        wrong = f"--fix: the fixes do not come to an end in {MAX_ROUNDS} rounds, and none is made"
        return None, first._replace(crashes=(*first.crashes, wrong))
    return Rewritten(result.path, before, text, rules), result


def _rounds(
    result: FileResult, allowed: Collection[Applicability], workshop: Workshop, request: Request
) -> Iterator[tuple[list[str], FileResult]]:
    """Round for round, the rules that were mended and what is found in the text after it."""
    settings = workshop.settings_for(result.path)
    for _ in range(MAX_ROUNDS):
        if result.source is None:
            return
        text = result.source.text
        made = make(text, result.findings, allowed)
        if made.text == text:
            return
        try:
            draft = parse(Source(made.text, result.path), settings.intent)
        except DraftError:
            return  # A fix must not make what was a draft into none.
        found = judge(draft, settings, workshop, request)
        result = request.sieve.again(found, made.edits, workshop)
        yield [finding.rule for finding in made.mended], result


def _again(result: FileResult, allowed: Collection[Applicability]) -> bool:
    """Whether one more round would change the text once more."""
    text = result.source.text if result.source is not None else ""
    return make(text, result.findings, allowed).text != text


def written(draft: Rewritten) -> Mistake | None:
    """Put a draft's new text into its file; what kept it from that, None where nothing did."""
    try:
        data = read_bytes(draft.path)
        if decode(data, draft.path).text != draft.before:
            return Mistake("it changed in the meantime and is left as it is", draft.path)
        mark = b"\xef\xbb\xbf" if has_bom(data) else b""
        write(draft.path, mark + draft.after.encode())
    except Unreadable as error:
        return Mistake(f"cannot write: {error.message}", draft.path)
    except OSError as error:
        return Mistake(f"cannot write: {error.strerror}", draft.path)
    return None
