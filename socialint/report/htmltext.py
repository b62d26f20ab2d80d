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


def escape_name(text: str) -> str:
    """A file's name or path, in which white space is shown as it is."""
    return _entities(safe(text))


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
    coming = sorted(every, key=lambda one: one[1], reverse=True)
    here: list[tuple[Marked, Range]] = []
    for start, end in pairwise(bounds):
        yield from map(_stop, stops.get(start, ()))
        while coming and coming[-1][1].start <= start:
            here.append(coming.pop())
        here = [one for one in here if one[1].end > start]
        yield _stretch(text[start:end], _look(here), _is_drawn(entities, start))
        for mark in ends.get(end, ()):
            link = f'<a href="#{mark.anchor}">{mark.number}</a>'
            yield f'<sup class="{mark.severity.value}">{link}</sup>'
    if len(text) > size:
        yield _stop(f"{len(text) - size:,} more characters are not shown")


def _stop(why: str) -> str:
    kind = "stop limit" if why.startswith("the limit") else "stop"
    return f'<div class="{kind}">{escape(why)}</div>'


def _look(here: Sequence[tuple[Marked, Range]]) -> str:
    """How text under these marks looks: as the worst of them, less loud where all are long."""
    if not here:
        return ""
    worst = max((mark.severity for mark, _ in here), key=lambda one: one.rank)
    quiet = all(place.end - place.start > LONG_MARK for _, place in here)
    return f"{worst.value} long" if quiet else worst.value


def _is_drawn(entities: Sequence[Range], start: int) -> bool:
    at = bisect_right(entities, start, key=lambda one: one.start) - 1
    return at >= 0 and start < entities[at].end


def _stretch(text: str, look: str, drawn: bool) -> str:  # noqa: FBT001 - one of two looks
    shown = escape_lines(text)
    if drawn:
        shown = f'<span class="entity">{shown}</span>'
    return f'<mark class="{look}">{shown}</mark>' if look else shown
