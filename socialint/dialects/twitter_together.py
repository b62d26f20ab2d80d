"""twitter-together: a `.tweet` file is a post or a thread on X, posted as it is written.

Facts read in twitter-together/action, `lib/common/parse-tweet-file-content.js`, `parse-tweet-id.js`
and `tweet.js`: front matter may open the file and each part of a thread; parts stand between lines
of `---` or of the `thread-delimiter`; lines of `( ) option` at the end become a poll; files are
looked for in the repository's folder `media`. Nothing else is taken out of the text. A line of
dashes that nothing follows parts nothing and is posted.
"""

import re
from collections.abc import Iterator
from functools import cache

from socialint import markdown
from socialint.dialects import common, one_network, twitter_together_dead
from socialint.dialects.twitter_together_front import (
    Part,
    delimiter_of,
    in_repository,
    is_text,
    string,
)
from socialint.draft import (
    Draft,
    Edition,
    Intent,
    Media,
    PollOption,
    Post,
    PostKind,
    Target,
)
from socialint.text import Range, Segment, Source, Span, View, ViewBuilder
from socialint.yamltree import Node

_VIDEO = (".mp4", ".mov", ".m4v", ".webm", ".avi")


@cache
def _pattern(name: str) -> re.Pattern[str]:
    line = r"(?:\r\n|\n|\r)"
    return {
        "front": re.compile(
            rf"---[ \t]*{line}(?P<yaml>.*?){line}---[ \t]*(?:\Z|{line}+)", re.DOTALL
        ),
        "option": re.compile(r"\(\s?\)\s+"),
    }[name]


def parse(front: common.Front, intent: Intent) -> Draft:
    """The draft that a `.tweet` file is; raises DraftError."""
    source = front.source
    parts = tuple(_parts(front))
    bare = common.Front(source, None, front.body)
    found = common.targets(bare, intent._replace(platforms=one_network.own("x", intent)))
    views = [_view(source, part.text) for part in parts]
    return common.finish(
        front,
        "twitter-together",
        [Edition(one, _posts(parts, views, one)) for one in found],
        dead=twitter_together_dead.of_parts(source, parts),
    )


def _parts(front: common.Front) -> Iterator[Part]:
    """The parts of the thread, each with its own front matter; raises DraftError."""
    text = front.source.text
    rest = one_network.trimmed(text, Span(1 if text.startswith("\ufeff") else 0, len(text)))
    while True:
        meta, start = _front(front, rest)
        delimiter = delimiter_of(meta)
        # As it is written: the tool reads it as a pattern, and says so where that matters.
        line = re.compile(rf"[\r\n]+{re.escape(delimiter)}[ \t]*[\r\n]+")
        found = line.search(text, start, rest.end) if delimiter else None
        span = Span(start, found.start() if found else rest.end)
        listed = meta.get("poll") if meta is not None else None
        if listed is not None and isinstance(listed.value, list):
            options = tuple(
                PollOption(item.text or "", item.span) for item in listed.items if is_text(item)
            )
            yield Part(meta, one_network.trimmed(text, span), options)
        else:
            yield Part(meta, *one_network.at_end(text, span, _pattern("option")))
        if found is None:
            return
        rest = Span(found.end(), rest.end)


def _front(front: common.Front, rest: Span) -> tuple[Node | None, int]:
    """The front matter that a stretch opens with, and where the text after it starts."""
    found = _pattern("front").match(front.source.text, *rest)
    if found is None:
        return None, rest.start
    start, end = found.span("yaml")
    if front.yaml is not None and front.yaml.start == start:
        return front.meta, found.end()
    line = front.source.position(start).line
    return common.mapping(front.source.text[start:end], start, line), found.end()


def _view(source: Source, span: Span) -> View:
    builder = ViewBuilder(source)
    builder.copy(span)
    view = builder.build()
    if not view.text:
        return View("", [Segment(Range(0, 0), Span(span.start, span.start), verbatim=True)])
    return view.with_regions(markdown.quotations(view.text))


def _posts(parts: tuple[Part, ...], views: list[View], target: Target) -> tuple[Post, ...]:
    return tuple(
        Post(
            view,
            target.platform,
            index=index,
            kind=_kind(part, view, target, index),
            media=tuple(_media(part.meta)),
            poll=part.poll,
        )
        for index, (part, view) in enumerate(zip(parts, views, strict=True), 1)
    )


def _kind(part: Part, view: View, target: Target, index: int) -> PostKind:
    if string(part.meta, "retweet") is not None:
        return PostKind.QUOTE if view.text else PostKind.REPOST
    if string(part.meta, "reply") is not None:
        return PostKind.REPLY
    return common.kind_of(view, target, index)


def _media(meta: Node | None) -> Iterator[Media]:
    """The files of a post; what has no `file` is passed over, as the tool does."""
    listed = meta.get("media") if meta is not None else None
    if listed is None or not isinstance(listed.value, list):
        return
    for item in listed.items:
        file, alt = item.get("file"), item.get("alt")
        if file is not None and is_text(file):
            path = in_repository(file.text or "")
            image = not path.lower().endswith(_VIDEO)
            said = alt if alt is not None and is_text(alt) else None
            words, place = (said.text, said.span) if said is not None else (None, None)
            yield Media(path, words or None, file.span, place, image=image, local=True)
