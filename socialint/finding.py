"""What a check yields and what the engine makes of it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from socialint.text import Range, Span


class Severity(StrEnum):
    """How much a finding weighs; `rank` orders them, the worst highest."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for a note, 1 for a warning, 2 for an error."""
        return ("note", "warning", "error").index(self.value)


class Applicability(StrEnum):
    """Whether a fix may be applied unasked (`safe`), on request (`unsafe`), or only shown."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    DISPLAY = "display"


class Edit(NamedTuple):
    """Text that takes the place of a span of the source."""

    span: Span
    text: str


class Fix(NamedTuple):
    """Edits that together mend a finding, with a title that says what they do."""

    title: str
    applicability: Applicability
    edits: tuple[Edit, ...]


class Replacement(NamedTuple):
    """What a check proposes: text in place of a range of the post's view.

    The engine turns it into edits of the source, or into a fix that is only shown where the view
    is not the source letter for letter.
    """

    range: Range
    text: str


class Proposal(NamedTuple):
    """A fix in a check's own terms."""

    title: str
    applicability: Applicability
    replacements: tuple[Replacement, ...]


class Note(NamedTuple):
    """A second place that a finding speaks of, in a check's own terms."""

    place: Range | Span
    message: str


class Hit(NamedTuple):
    """What a check found: where, and the values that the rule's message names.

    `place` is a range of the post's view, a span of the source, or None for the whole draft, which
    marks the first line of the first post.
    """

    place: Range | Span | None
    values: Mapping[str, object] = {}
    fix: Proposal | None = None
    related: tuple[Note, ...] = ()


class Related(NamedTuple):
    """A second place that a finding speaks of."""

    span: Span
    message: str


class Finding(NamedTuple):
    """A hit with its rule, severity and message; `targets` names every target that it holds for.

    `post` counts the posts of the edition from 1 and is None for a finding on the whole draft.
    """

    rule: str
    pack: str
    severity: Severity
    message: str
    span: Span
    targets: tuple[str, ...] = ()
    post: int | None = None
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
