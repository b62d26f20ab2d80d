"""What `socialint render` prints: each target's posts, letter for letter, as readers get them.

`full` shows them beside a bar with what the network makes of them: entities in colour, where a
reader must tap "more", where the limit is. `concise` is the plain text under one heading a post.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from socialint.draft import Draft, Edition, Media, Post, PostKind
from socialint.report.counts import plural
from socialint.report.excerpt import Mark
from socialint.report.inert import one_line, safe
from socialint.report.options import ReportOptions
from socialint.report.paint import Line, Run, flow, paint, wrapped
from socialint.report.quote import quote
from socialint.result import Mistake
from socialint.text import Span

_ENTITY_STYLES = {"link": "link", "mention": "tag", "hashtag": "tag", "cashtag": "tag"}


def render(
    drafts: Sequence[Draft], name: str, options: ReportOptions, mistakes: Sequence[Mistake] = ()
) -> str:
    """The drafts' posts in the format of that name: `full`, `concise` or `json`.

    Only JSON names the mistakes, as what else is printed must hold nothing but the posts.
    """
    if name == "json":
        from socialint.report.json import encode

        errors = [mistake._asdict() for mistake in mistakes]
        shown = [_as_json(draft) for draft in drafts]
        return encode({"version": 1, "errors": errors, "drafts": shown})
    if name == "concise":
        return "".join(f"{line}\n" for draft in drafts for line in _plain(draft))
    width = max(options.width, 20)
    return paint((line for draft in drafts for line in _full(draft, width)), color=options.color)


def measure(post: Post) -> str:
    """`291 of 280 weighted characters`."""
    count = post.count
    limit = "" if count.limit is None else f" of {count.limit:,}"
    return f"{count.used:,}{limit} {count.unit}"


def _plain(draft: Draft) -> Iterator[str]:
    path = safe(draft.source.path)
    for edition in draft.editions:
        for post in edition.posts:
            number = f"post {post.index} of {len(edition.posts)}"
            yield f"{path}: {safe(edition.target.name)}: {number}: {measure(post)}"
            yield from map(safe, post.view.text.split("\n"))
            yield from _attached(post)
            yield ""
    for skipped in draft.skipped:
        yield f"{path}: {safe(skipped.name)}: not rendered: {one_line(skipped.reason)}"


def _full(draft: Draft, width: int) -> Iterator[Line]:
    for edition in draft.editions:
        yield from _heading(draft, edition, width)
        yield []
        for post in edition.posts:
            yield from _post(post, len(edition.posts), width)
            yield []
    for skipped in draft.skipped:
        text = f"{safe(skipped.name)}: not rendered ({one_line(skipped.reason)})"
        yield from wrapped(text, width, indent="  ", style="dim")


def _heading(draft: Draft, edition: Edition, width: int) -> list[Line]:
    target, title = edition.target.name, edition.platform.title
    name = safe(title if target == edition.platform.name else f"{target} ({title})")
    head: list[Run] = [(name, "strong"), (plural(len(edition.posts), "post"), "")]
    head.append((safe(draft.source.path), "place"))
    return flow(head, width, indent="  ")


def _post(post: Post, total: int, width: int) -> Iterator[Line]:
    count = post.count
    over = count.limit is not None and count.used > count.limit
    head: list[Run] = [(f"{post.index}/{total}", "strong")] if total > 1 else []
    if post.kind is not PostKind.ORIGINAL:
        head.append((post.kind.value, "strong"))
    head.append((measure(post), "error" if over else "dim"))
    yield from ([("  ", ""), *line] for line in flow(head, width - 2))
    marks = [
        Mark(Span(*entity.range), "", "", _ENTITY_STYLES[entity.kind.value])
        for entity in post.entities
        if entity.kind.value in _ENTITY_STYLES
    ]
    notices: dict[int, str] = {}
    if count.fold is not None and count.fold < len(post.view.text):
        notices[count.fold] = "… more: the rest is folded away"
    if count.cut is not None and count.cut < len(post.view.text):
        folded = notices.get(count.cut)
        notices[count.cut] = "the limit is here" + (f" · {folded}" if folded else "")
    if post.view.text or not (post.media or post.poll):
        yield from quote(post.view.text, width, marks, notices)
    for text in _attached(post):
        yield from wrapped(text, width, first=("  ", ""), indent="    ", style="dim")


def _attached(post: Post) -> Iterator[str]:
    """Media with their descriptions, and the options of a poll."""
    for media in post.media:
        yield _medium(media)
    for option in post.poll:
        yield f"( ) {one_line(option.text)}"


def _medium(media: Media) -> str:
    kind = "image" if media.image else "file"
    alt = one_line(media.alt) if media.alt else ""
    described = f"“{alt}”" if alt else "no description"
    return f"[{kind}: {safe(media.path)}: {described}]"


def _as_json(draft: Draft) -> dict[str, Any]:
    return {
        "path": draft.source.path,
        "dialect": draft.dialect,
        "editions": [
            {
                "target": edition.target.name,
                "platform": edition.platform.name,
                "posts": [_post_json(post) for post in edition.posts],
            }
            for edition in draft.editions
        ],
        "skipped": [{"target": one.name, "reason": one.reason} for one in draft.skipped],
    }


def _post_json(post: Post) -> dict[str, Any]:
    count = post.count
    return {
        "index": post.index,
        "kind": post.kind.value,
        "text": post.view.text,
        "used": count.used,
        "limit": count.limit,
        "unit": count.unit,
        "fold": count.fold,
        "cut": count.cut,
        "entities": [
            {
                "kind": entity.kind.value,
                "start": entity.range.start,
                "end": entity.range.end,
                "text": entity.text,
                "value": entity.value,
            }
            for entity in post.entities
        ],
        "media": [{"path": one.path, "alt": one.alt, "image": one.image} for one in post.media],
        "poll": [option.text for option in post.poll],
    }
