"""galaxy-social: Markdown made plain text, with each account's own mentions and tags after it.

Facts read in usegalaxy-eu/galaxy-social, `lib/galaxy_social.py` and `lib/plugins/*.py` of 2025 and
2026: images are lifted out of the text by `![alt](address)` on one line; each stretch between two
blank lines is converted by itself; then come an empty line, the mentions in a line and the hashtags
in a line. What is longer than the network takes is cut at white space and at two blank lines, and
its parts are numbered. The names of organisations that LinkedIn shows for mentions are not known
here: they stand as they are written.
"""

import re
from collections.abc import Iterator
from functools import cache
from sys import maxsize

from socialint import markdown
from socialint.dialects import common, galaxy_social_dead, suppressions
from socialint.dialects.python_markdown import to_plain
from socialint.dialects.splitting import PART, Joiner, end_of, numbered
from socialint.draft import (
    Draft,
    Edition,
    Intent,
    Media,
    Post,
    SkippedTarget,
    Suppression,
    Target,
)
from socialint.text import Range, Segment, Source, Span, View, ViewBuilder
from socialint.yamltree import Node

#: What an account's name starts with, where that is not the platform's name.
_PREFIXES = {"twitter": "x"}

#: What galaxy-social posts to that has no followers to lose.
_NOT_JUDGED = {
    "matrix": "Matrix is a chat, which socialint does not judge",
    "slack": "Slack is a chat, which socialint does not judge",
    "markdown": "it only saves the text as a file",
}

#: How many characters its plugin counts for an address, whatever its length.
_ADDRESS = {"mastodon": 23}


def parse(front: common.Front, intent: Intent) -> Draft:
    """The draft that a galaxy-social file is; raises DraftError."""
    lifted = _Lifted(front.source, front.body)
    found, skipped = _targets(front, intent)
    named = bool(found) or bool(skipped)
    if not named:
        found = common.targets(front, intent)
        named = bool(found)
        found = common.or_generic(found, intent)
    plain: dict[bool, View] = {}
    editions = []
    for one in found:
        keeps_names = one.platform.name == "linkedin"
        if keeps_names not in plain:
            plain[keeps_names] = _converted(lifted.text, _organisation() if keeps_names else None)
        editions.append(Edition(one, _posts(front, one, plain[keeps_names], lifted.media)))
    return common.finish(
        front,
        "galaxy-social",
        editions,
        body_suppressions=_suppressions(front.source, front.body),
        dead=(
            *galaxy_social_dead.in_meta(front.meta, front.source),
            *galaxy_social_dead.in_body(lifted),
        ),
        skipped=skipped,
        named=named,
    )


def _targets(
    front: common.Front, intent: Intent
) -> tuple[tuple[Target, ...], tuple[SkippedTarget, ...]]:
    """The accounts that `media:` lists, and those that are not judged."""
    found: dict[str, Target] = {}
    skipped: dict[str, SkippedTarget] = {}
    media = front.get("media")
    for item in media.items if media is not None else ():
        name = (item.text or "").strip()
        target = _target(name, intent)
        if target is not None:
            found.setdefault(target.name, target)
        elif name:
            prefix = name.lower().partition("-")[0]
            unknown = "it is no platform that socialint knows: name it under `accounts`"
            skipped[name] = SkippedTarget(name, _NOT_JUDGED.get(prefix, unknown))
    if not (intent.forced and intent.platforms):
        return tuple(found.values()), tuple(skipped.values())
    # The draft's own accounts on the platforms that are asked for, and those it has none on.
    result: dict[str, Target] = {}
    for asked in common.targets(front, intent):
        own = [one for one in found.values() if one.platform.name == asked.platform.name]
        for one in own or [asked]:
            result.setdefault(one.name, one)
    return tuple(result.values()), ()


def _target(name: str, intent: Intent) -> Target | None:
    account = common.target(name, intent)
    if account is not None:
        return account
    lower = name.lower()
    for known in intent.accounts:
        if known.lower() == lower:
            return common.target(known, intent)
    prefix = lower.partition("-")[0]
    platform = common.target(_PREFIXES.get(prefix, prefix), intent)
    return platform._replace(name=lower) if platform is not None else None


def _posts(
    front: common.Front, target: Target, body: View, media: tuple[Media, ...]
) -> tuple[Post, ...]:
    """One edition: the text with its mentions and tags, cut where it is too long."""
    whole = _with_names(body, _names(front, "mentions", target), _names(front, "hashtags", target))
    limit = target.platform.limit("characters") or maxsize
    views = numbered(whole, limit, link=_ADDRESS.get(target.platform.name))
    return tuple(
        Post(
            view.with_regions(markdown.quotations(view.text)),
            target.platform,
            index=index,
            kind=common.kind_of(view, target, index),
            media=media if index == 1 else (),
            rendered=True,
            split=len(views) > 1,
        )
        for index, view in enumerate(views, 1)
    )


def _names(front: common.Front, key: str, target: Target) -> list[Node]:
    """What front matter lists under a key for an account; names match in any case."""
    listed = front.get(key)
    if listed is None or not isinstance(listed.value, dict):
        return []
    for account, names in listed.value.items():
        if account.lower() == target.name.lower():
            return [item for item in names.items if item.text and item.text.strip()]
    return []


def _with_names(body: View, mentions: list[Node], hashtags: list[Node]) -> View:
    joiner = Joiner()
    joiner.add(body)
    end = end_of(body)
    before = "\n\n" if body.text else ""
    for mark, kind, nodes in (("@", "mention", mentions), ("#", "tag", hashtags)):
        for node in nodes:
            joiner.put(before, Span(node.span.start, node.span.start) if before == " " else end)
            joiner.region(kind, joiner.put(f"{mark}{node.text}", node.span), node.text or "")
            before = " "
        before = "\n" if nodes else before
    return joiner.build() if mentions or hashtags else body


@cache
def _organisation() -> re.Pattern[str]:
    return re.compile(r"@\[[^\]]+\]\(urn:li:organization:\d+\)")


def _converted(text: View, kept: re.Pattern[str] | None) -> View:
    """The text with its Markdown made plain, each stretch between two blank lines by itself."""
    joiner = Joiner()
    at = 0
    anchor = end_of(text)
    while at <= len(text.text):
        end = text.text.find(PART, at)
        end = len(text.text) if end < 0 else end
        if at:
            joiner.put(PART, anchor)
        part = to_plain(text.slice(Range(at, end)), kept)
        joiner.add(part)
        anchor = end_of(part) if part.segments else anchor
        at = end + len(PART)
    view = joiner.build()
    start = len(view.text) - len(view.text.lstrip("\n"))
    stop = max(start, len(view.text.rstrip("\n")))
    if start == stop:
        place = end_of(text)
        return View("", [Segment(Range(0, 0), place, verbatim=True)])
    return view.slice(Range(start, stop))


class _Lifted:
    """A body as galaxy-social reads it: the images, and the text without them."""

    def __init__(self, source: Source, body: Span) -> None:
        self.source = source
        self.body = body
        self.media: tuple[Media, ...] = tuple(self._lift())
        self.text = self._rest()

    def _lift(self) -> Iterator[Media]:
        self.spans: list[Span] = []
        text, at = self.source.text, self.body.start
        while (at := text.find("![", at, self.body.end)) >= 0:
            line = _line_end(text, at, self.body.end)
            middle = text.find("](", at + 2, line)
            end = text.find(")", middle + 2, line) if middle >= 0 else -1
            if end < 0:
                # Nothing later in the line can close either.
                at = line
                continue
            self.spans.append(Span(at, end + 1))
            alt, path = Span(at + 2, middle), Span(middle + 2, end)
            words = text[alt.start : alt.end]
            yield Media(text[path.start : path.end], words or None, path, alt if words else None)
            at = end + 1

    def _rest(self) -> View:
        builder = ViewBuilder(self.source)
        at = self.body.start
        for span in self.spans:
            builder.copy(Span(at, span.start))
            at = span.end
        builder.copy(Span(at, self.body.end))
        view = builder.build().strip()
        if view.text:
            return view
        start = self.body.start
        return View("", [Segment(Range(0, 0), Span(start, start), verbatim=True)])


def _line_end(text: str, start: int, end: int) -> int:
    found = [at for at in (text.find("\n", start, end), text.find("\r", start, end)) if at >= 0]
    return min(found, default=end)


def _suppressions(source: Source, body: Span) -> Iterator[Suppression]:
    """What comments in the body accept: they are not posted."""
    text = source.text[body.start : body.end]
    if "<!--" not in text or "socialint" not in text:
        return
    outline = markdown.outline(text, body.start)
    scopes = markdown.Scopes(outline, text, body.start)
    for span in outline.comments:
        found = suppressions.of_comment(source, span)
        if found is not None:
            yield found._replace(scope=scopes.find(span))
