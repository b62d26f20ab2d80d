"""toot-together: a `.toot` file is one post on Mastodon, posted as it is written.

Facts read in joschi/toot-together, `lib/common/parse-toot-file-content.js` and `lib/push/`: white
space around the text goes, lines of `[ ] option` at the end become a poll, and there is no front
matter, no thread, no image and no comment. What looks like one of these will be posted.
"""

import re
from collections.abc import Iterator
from functools import cache

from socialint import markdown
from socialint.dialects import common, directives, one_network
from socialint.draft import DeadDirective, Draft, Edition, Intent, Post, Target
from socialint.text import Range, Segment, Source, Span, View, ViewBuilder

_POSTED = "will be posted, for toot-together has no"


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return {
        "option": re.compile(r"\[\s?\]\s+"),
        "tweet-option": re.compile(r"\(\s?\)\s+"),
        "dashes": re.compile(r"^---[ \t]*(?=[\r\n]|\Z)", re.MULTILINE),
    }[name]


def parse(front: common.Front, intent: Intent) -> Draft:
    """The draft that a `.toot` file is; raises DraftError for a platform that does not exist."""
    source = front.source
    whole = common.Front(source, None, Span(_after_mark(source.text), len(source.text)))
    found = common.targets(whole, intent._replace(platforms=one_network.own("mastodon", intent)))
    poll = one_network.at_end(source.text, whole.body, _pattern("option"))
    view = _view(source, poll.rest)
    return common.finish(
        whole,
        "toot-together",
        [Edition(one, (_post(view, one, poll),)) for one in found],
        dead=_dead(front, poll.rest),
    )


def _after_mark(text: str) -> int:
    return 1 if text.startswith("\ufeff") else 0


def _view(source: Source, span: Span) -> View:
    builder = ViewBuilder(source)
    builder.copy(span)
    view = builder.build()
    if not view.text:
        return View("", [Segment(Range(0, 0), Span(span.start, span.start), verbatim=True)])
    return view.with_regions(markdown.quotations(view.text))


def _post(view: View, target: Target, poll: one_network.Poll) -> Post:
    kind = common.kind_of(view, target, 1)
    return Post(view, target.platform, kind=kind, poll=poll.options)


def _dead(front: common.Front, rest: Span) -> Iterator[DeadDirective]:
    text = front.source.text
    instead = "leave it out, or post it by hand"
    opening = _pattern("dashes").match(text, rest.start)
    if front.yaml is not None and opening is not None:
        span = Span(rest.start, max(rest.start + 3, front.yaml.end))
        yield DeadDirective(span, "---", f"{_POSTED} front matter", "leave it out")
    else:
        yield from directives.in_text(text, rest, f"{_POSTED} front matter", instead)
    start = max(rest.start, front.body.start)
    for found in _pattern("dashes").finditer(text, start, rest.end):
        yield DeadDirective(Span(*found.span()), "---", f"{_POSTED} threads", instead)
    for option in one_network.at_end(text, rest, _pattern("tweet-option")).options:
        span = Span(text.rindex("(", 0, option.span.start), option.span.end)
        why = "will be posted, for toot-together knows a poll by [ ]"
        yield DeadDirective(span, "( )", why, "write [ ] before each option")
