"""Text from a draft in HTML, where nothing in it is obeyed, and a post with its marks."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from socialint.finding import Finding, Severity
from socialint.report.inert import one_line, safe
from socialint.report.threads import ShownPost
from socialint.text import Range, Segment, Span

_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
#: Characters of a post that are shown, and of a mark that is more than underlined.
LONG, LONG_MARK = 50_000, 160
#: What a network makes something of, and so draws in another colour.
DRAWN = frozenset({"link", "mention", "hashtag", "cashtag"})


def escape(text: str) -> str:
    """Text on one line, for an element or an attribute in double quotes."""
    return _entities(one_line(text))


def escape_lines(text: str) -> str:
    """Text with its line breaks, for an element that keeps them."""
    return _entities("\n".join(map(safe, text.split("\n"))))


def _entities(text: str) -> str:
    """No markup and, where the page is printed into a job's log, no command for its runner."""
    shown = text.translate(_ENTITIES)
    return shown.replace("::", ":&#58;").replace("##[", "##&#91;")


class Marked(NamedTuple):
    """A finding as it is marked in a text: its number, the anchor to go to, and where."""

    number: int
    anchor: str
    severity: Severity
    ranges: tuple[Range, ...]


def ranges(segments: Sequence[Segment], span: Span) -> tuple[Range, ...]:
    """Where a stretch of the source is in a post's text; a generated stretch is whole or not."""
    found: list[Range] = []
    for segment in segments:
        start, end = max(span.start, segment.span.start), min(span.end, segment.span.end)
        if start >= end:
            continue
        here = segment.range
        if segment.verbatim:
            by = here.start - segment.span.start
            here = Range(start + by, end + by)
        if found and found[-1].end >= here.start:
            found[-1] = Range(found[-1].start, max(found[-1].end, here.end))
        else:
            found.append(here)
    return tuple(found)


def marked(
    post: ShownPost, findings: Sequence[tuple[int, str, Finding]], targets: frozenset[str]
) -> list[Marked]:
    """The numbered findings that a post shows."""
    shown: list[Marked] = []
    for number, anchor, one in findings:
        if one.targets and not targets.intersection(one.targets):
            continue
        places = ranges(post.text.segments, one.span)
        if places:
            shown.append(Marked(number, anchor, one.severity, places))
    return shown


def post_text(post: ShownPost, marks: Sequence[Marked]) -> Iterator[str]:
    """The post's text with its marks, what the network draws otherwise, and where readers stop."""
    text = post.text.text
    size = min(len(text), LONG)
    stops = dict[int, list[str]]()
    for at, why in post.stops:
        stops.setdefault(at, []).append(why)
    entities = [one.range for one in post.text.entities if one.kind.value in DRAWN]
    every = [(mark, place) for mark in marks for place in mark.ranges]
    bounds = sorted(
        {0, size, *(at for at in stops if at < size)}
        | {min(at, size) for _, place in every for at in place}
        | {min(at, size) for place in entities for at in place}
    )
    ends: dict[int, list[Marked]] = {}
    for mark, place in every:
        ends.setdefault(min(place.end, size), []).append(mark)
    for start, end in pairwise(bounds):
        yield from map(_stop, stops.get(start, ()))
        yield _stretch(text[start:end], _over(every, start), _is_drawn(entities, start))
        if end in ends:
            links = ", ".join(f'<a href="#{mark.anchor}">{mark.number}</a>' for mark in ends[end])
            yield f"<sup>{links}</sup>"
    if len(text) > size:
        yield _stop(f"{len(text) - size:,} more characters are not shown")


def _stop(why: str) -> str:
    kind = "stop limit" if why.startswith("the limit") else "stop"
    return f'<div class="{kind}">{escape(why)}</div>'


def _over(every: Sequence[tuple[Marked, Range]], start: int) -> tuple[Severity, bool] | None:
    """The worst severity of the marks over an offset, and whether all of them are long."""
    here = [(mark, place) for mark, place in every if place.start <= start < place.end]
    if not here:
        return None
    worst = max((mark.severity for mark, _ in here), key=lambda one: one.rank)
    return worst, all(place.end - place.start > LONG_MARK for _, place in here)


def _is_drawn(entities: Sequence[Range], start: int) -> bool:
    at = bisect_right(entities, start, key=lambda one: one.start) - 1
    return at >= 0 and start < entities[at].end


def _stretch(text: str, over: tuple[Severity, bool] | None, drawn: bool) -> str:  # noqa: FBT001
    shown = escape_lines(text)
    if drawn:
        shown = f'<span class="entity">{shown}</span>'
    if over is not None:
        severity, is_long = over
        kind = f"{severity.value} long" if is_long else severity.value
        shown = f'<mark class="{kind}">{shown}</mark>'
    return shown
