"""A draft and what it becomes: one edition for each target, each a thread of posts.

What a file means is decided by its dialect (`socialint.dialects`); these are the values that come
out, the same for every dialect.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from socialint.platforms.base import Count, Entity, EntityKind, Platform
from socialint.text import Source, Span, View
from socialint.yamltree import Node


class DraftError(Exception):
    """A file that cannot be read as a draft; `line` counts from 1 where there is one."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


class Account(NamedTuple):
    """A named account of the configuration: the platform it is on, its handle, its own limits."""

    platform: str
    handle: str = ""
    limits: Mapping[str, int] = {}


class Intent(NamedTuple):
    """What is known of a draft before it is read: from the command line and the configuration.

    `platforms` are targets for drafts that name none; `forced` ones replace what the draft names.
    """

    platforms: tuple[str, ...] = ()
    forced: bool = False
    publisher: str | None = None
    accounts: Mapping[str, Account] = {}
    limits: Mapping[str, Mapping[str, int]] = {}


class Target(NamedTuple):
    """A platform, or a named account on it, for which the draft is meant."""

    name: str
    platform: Platform
    handle: str = ""


class PostKind(StrEnum):
    """What a post is to its readers."""

    ORIGINAL = "original"
    REPLY = "reply"
    QUOTE = "quote"
    REPOST = "repost"


class Media(NamedTuple):
    """An image or file that goes with a post.

    `path` is as written (a path or an address); `alt` is None where none was given. `span` is the
    place that names the file, `alt_span` the alt text's own. `local` says that it should be a file
    in the repository, looked for at `path` (a leading slash means the repository's root).
    """

    path: str
    alt: str | None
    span: Span
    alt_span: Span | None = None
    image: bool = True
    local: bool = False


class PollOption(NamedTuple):
    """One answer that readers of a poll can choose."""

    text: str
    span: Span


class Post:
    """One published unit as its readers see it.

    `index` counts the posts of its edition from 1. `entities` and `count` are what the network
    makes of the text, worked out when first asked for.
    """

    def __init__(  # noqa: PLR0913 - a record
        self,
        view: View,
        platform: Platform,
        *,
        index: int = 1,
        kind: PostKind = PostKind.ORIGINAL,
        media: tuple[Media, ...] = (),
        poll: tuple[PollOption, ...] = (),
        rendered: bool = False,
        split: bool = False,
    ) -> None:
        self.view = view
        self.platform = platform
        self.index = index
        self.kind = kind
        self.media = media
        self.poll = poll
        #: Whether the publisher or the network converts Markdown, so that no reader sees its marks.
        self.rendered = rendered
        #: Whether the publisher cut this post out of a longer text by itself.
        self.split = split
        self._entities: tuple[Entity, ...] | None = None
        self._count: Count | None = None

    @property
    def entities(self) -> tuple[Entity, ...]:
        """What the network finds in the text, in order of place."""
        if self._entities is None:
            self._entities = self.platform.entities(self.view.text)
        return self._entities

    def of_kind(self, kind: EntityKind) -> list[Entity]:
        """The entities of one kind, in order of place."""
        return [entity for entity in self.entities if entity.kind is kind]

    @property
    def count(self) -> Count:
        """How much of the network's limit the text uses."""
        if self._count is None:
            self._count = self.platform.measure(self.view.text, self.entities)
        return self._count


class Edition(NamedTuple):
    """What the draft becomes for one target: its thread of posts."""

    target: Target
    posts: tuple[Post, ...]

    @property
    def platform(self) -> Platform:
        """The target's platform."""
        return self.target.platform


class Suppression(NamedTuple):
    """A finding that its author has accepted.

    `rules` are rule ids or pack names; `until` an ISO date or None. `span` is where it is written,
    `scope` the stretch of source that it covers, None for the whole draft.
    """

    rules: tuple[str, ...]
    reason: str
    until: str | None
    span: Span
    scope: Span | None = None


class DeadDirective(NamedTuple):
    """A key or line that the dialect ignores although its author meant it."""

    span: Span
    directive: str
    why: str
    instead: str


class SkippedTarget(NamedTuple):
    """A target that socialint does not judge, and why."""

    name: str
    reason: str


class Draft(NamedTuple):
    """One file being written.

    `meta` is its front matter, None without one; `body` the span of what follows. `title` and other
    tools' keys stay in `meta` as they are. `targets_named` is False where neither the draft nor the
    configuration named a platform and the one edition is for `generic`.
    """

    source: Source
    dialect: str
    meta: Node | None
    body: Span
    editions: tuple[Edition, ...]
    suppressions: tuple[Suppression, ...] = ()
    dead: tuple[DeadDirective, ...] = ()
    skipped: tuple[SkippedTarget, ...] = ()
    goal: str | None = None
    language: str | None = None
    targets_named: bool = True
