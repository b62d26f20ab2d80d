"""What a run found, file by file: the one thing that every report format is made from."""

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from socialint.finding import Finding, Severity
from socialint.platforms.base import Count, Entity
from socialint.text import Segment, Source

if TYPE_CHECKING:
    from socialint.draft import Media


class Status(StrEnum):
    """What became of a file: read and judged, left alone, or not readable."""

    CHECKED = "checked"
    SKIPPED = "skipped"
    FAILED = "failed"


class Failure(NamedTuple):
    """Why a file could not be judged; `line` counts from 1 where there is one."""

    message: str
    line: int | None = None


class PostText(NamedTuple):
    """A post as its readers get it, for the formats that show it.

    `kind` is `original`, `reply`, `quote` or `repost`; `segments` say where in the source each
    stretch of the text comes from; `poll` are the answers of a poll.
    """

    text: str
    kind: str = "original"
    segments: tuple[Segment, ...] = ()
    entities: tuple[Entity, ...] = ()
    media: "tuple[Media, ...]" = ()
    poll: tuple[str, ...] = ()


class EditionResult(NamedTuple):
    """A target and how long each of its posts is; `title` is the platform's name for people.

    `posts` is empty where nobody asked for the counts, `texts` where nobody asked for the texts.
    """

    target: str
    platform: str
    title: str
    posts: tuple[Count, ...]
    texts: tuple[PostText, ...] = ()


class Suppressed(NamedTuple):
    """A finding that its author has accepted."""

    finding: Finding
    reason: str
    until: str | None


class Skipped(NamedTuple):
    """A rule (or a target, named `target NAME`) that could not be judged: unknown is not clean."""

    rule: str
    reason: str


class Fit(NamedTuple):
    """How a draft without a platform would fit one: in how many posts, and how full a single one.

    `posts` is 1 where it fits as it stands; `used` and `limit` are in the platform's own unit.
    """

    title: str
    posts: int
    used: int
    limit: int


class Depends(NamedTuple):
    """What a file's outcome hangs on beside its text, its settings and the rules.

    `files` are those that were looked for, as the draft names them, with the answer. The outcome is
    that of the days after `after` up to and including `until` (ISO dates, None for no end).
    """

    files: tuple[tuple[str, bool | None], ...] = ()
    after: str = ""
    until: str | None = None

    def on(self, today: str) -> bool:
        """Whether the outcome is that of a day."""
        return self.after < today and (self.until is None or today <= self.until)


NOTHING = Depends()


class FileResult(NamedTuple):
    """One file's outcome. `source` is None where it could not be read.

    `fits` is filled for a draft that names no platform; `crashes` names rules that failed in a way
    that is our mistake.
    """

    path: str
    status: Status
    source: Source | None = None
    editions: tuple[EditionResult, ...] = ()
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    failure: Failure | None = None
    fits: tuple[Fit, ...] = ()
    crashes: tuple[str, ...] = ()
    depends: Depends = NOTHING


class Mistake(NamedTuple):
    """The user's mistake that is no draft's: usage, configuration, rule file, missing path."""

    message: str
    path: str | None = None
    line: int | None = None


class Report(NamedTuple):
    """A whole run. `passed_over` counts files in folders that are no drafts.

    Where only what is new was asked for, `unchanged` counts the drafts that were not judged, and
    `known` the findings that are not told.

    Exit codes: 0 clean, 1 findings at or above the failing level, 2 the user's mistake, 3 ours.
    """

    results: tuple[FileResult, ...]
    mistakes: tuple[Mistake, ...] = ()
    passed_over: int = 0
    exit_code: int = 0
    unchanged: int = 0
    known: int = 0

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(
            finding.severity is severity for result in self.results for finding in result.findings
        )
