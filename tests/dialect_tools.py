"""What the tests of the dialects share."""

from socialint.dialects import parse
from socialint.draft import Draft, Edition, Intent, Post
from socialint.text import Range, Source


def read(text: str, path: str, intent: Intent | None = None) -> Draft:
    """The draft that a file of that name would be."""
    return parse(Source(text, path), intent)


def texts(edition: Edition) -> list[str]:
    return [post.view.text for post in edition.posts]


def source_of(draft: Draft, post: Post, words: str) -> str:
    """The stretches of source that some words of a post come from."""
    start = post.view.text.index(words)
    spans = post.view.span(Range(start, start + len(words)))
    return "|".join(draft.source.text[span.start : span.end] for span in spans)


def dead(draft: Draft) -> list[tuple[str, str]]:
    """Each dead directive: its stretch of source, and its name."""
    return [(draft.source.text[one.span.start : one.span.end], one.directive) for one in draft.dead]


def assert_sound(draft: Draft) -> None:
    """Every span is in the source; views are covered by segments, and copies are copies."""
    text = draft.source.text
    for edition in draft.editions:
        for index, post in enumerate(edition.posts, 1):
            assert post.index == index
            at = 0
            for segment in post.view.segments:
                assert segment.range.start == at
                assert 0 <= segment.span.start <= segment.span.end <= len(text)
                if segment.verbatim:
                    written = text[segment.span.start : segment.span.end]
                    assert post.view[segment.range] == written
                at = segment.range.end
            assert at == len(post.view.text)
            assert "\r" not in post.view.text
            for region in post.view.regions:
                assert 0 <= region.range.start <= region.range.end <= at
            for media in post.media:
                assert text[media.span.start : media.span.end]
            for option in post.poll:
                assert 0 <= option.span.start <= option.span.end <= len(text)
    for one in draft.dead:
        assert 0 <= one.span.start <= one.span.end <= len(text)
        assert one.directive
