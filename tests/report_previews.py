"""The sample run with its posts, as the formats that show them get it."""

from socialint.draft import Media
from socialint.platforms import get
from socialint.platforms.base import Count
from socialint.result import EditionResult, PostText, Report
from socialint.text import Range, Segment, Span
from tests.report_samples import TEXT, report


def post(start: int, end: int, added: str = "") -> PostText:
    """A stretch of the sample as a post, with words that its publisher adds."""
    text = TEXT[start:end] + added
    body = Segment(Range(0, end - start), Span(start, end), verbatim=True)
    tail = Segment(Range(end - start, len(text)), Span(4, 13), verbatim=False)
    entities = get("x").entities(text)
    return PostText(text, "original", (body, tail) if added else (body,), entities)


def previewed() -> Report:
    """The sample run; its first draft is a thread for two networks, and one post for a third."""
    start, middle = TEXT.index("Follow"), TEXT.index("We launched")
    first, last = post(start, middle - 1), post(middle, len(TEXT) - 1)
    image = Media("images/madrid.jpg", "The team in Madrid", Span(4, 13))
    last = last._replace(
        kind="reply",
        media=(image, Media("notes.pdf", None, Span(4, 13), image=False)),
        poll=("Yes", "Not yet"),
    )
    whole = post(start, len(TEXT) - 1, "\n\n#launch")
    run = report()
    long = Count(291, 280, "weighted characters", None, 270)
    editions = (
        EditionResult("x", "x", "X", (long, Count(99, 280, "weighted characters")), (first, last)),
        EditionResult("news", "bluesky", "Bluesky", (Count(240, 300, "graphemes"),), (first, last)),
        EditionResult(
            "linkedin", "linkedin", "LinkedIn", (Count(430, 3000, "characters", 210),), (whole,)
        ),
    )
    launch = run.results[0]._replace(editions=editions)
    return run._replace(results=(launch, *run.results[1:]))
