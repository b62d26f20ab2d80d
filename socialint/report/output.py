"""The JSON format, version 1: what is printed is these structs, and so is the schema."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

Number = Annotated[int, Meta(ge=0)]
Counted = Annotated[int, Meta(ge=1)]


class Place(Struct, frozen=True, forbid_unknown_fields=True):
    """A place in a file."""

    offset: Annotated[Number, Meta(description="Code points before it, from 0")]
    line: Annotated[Counted, Meta(description="Line, from 1")]
    column: Annotated[Counted, Meta(description="Code point of the line, from 1")]


class Span(Struct, frozen=True, forbid_unknown_fields=True):
    """A stretch of a file, from `start` up to but not including `end`."""

    start: Place
    end: Place


class Edit(Struct, frozen=True, forbid_unknown_fields=True):
    """Text that takes the place of a stretch of the file."""

    span: Span
    text: str


class Fix(Struct, frozen=True, forbid_unknown_fields=True):
    """Edits that together mend a finding."""

    title: Annotated[str, Meta(description="What the edits do")]
    applicability: Annotated[
        Literal["safe", "unsafe", "display"],
        Meta(description="safe: may be applied unasked; unsafe: on request; display: only shown"),
    ]
    edits: tuple[Edit, ...]


class Related(Struct, frozen=True, forbid_unknown_fields=True):
    """A second place that a finding speaks of."""

    span: Span
    message: str


class Finding(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that a rule found, at its place."""

    rule: Annotated[str, Meta(description="The rule's id, kebab-case")]
    pack: Annotated[str, Meta(description="The pack that the rule is from")]
    severity: Annotated[
        Literal["error", "warning", "note"],
        Meta(
            description="error: will not arrive as written, or breaks a network's written rule; "
            "warning: may cost trust; note: craft"
        ),
    ]
    message: str
    targets: Annotated[tuple[str, ...], Meta(description="Every target that it holds for")]
    post: Annotated[
        Counted | None, Meta(description="Post of the thread, from 1; null for the whole draft")
    ]
    span: Span
    related: tuple[Related, ...]
    fix: Fix | None


class Post(Struct, frozen=True, forbid_unknown_fields=True):
    """How long one post is, as its network counts."""

    used: Number
    limit: Annotated[Number | None, Meta(description="null where the network sets none")]
    unit: Annotated[str, Meta(description="What is counted, such as `weighted characters`")]
    fold: Annotated[
        Number | None,
        Meta(description="Code point of the post after which a reader must ask for more, or null"),
    ]


class Edition(Struct, frozen=True, forbid_unknown_fields=True):
    """What the draft becomes for one target: its thread of posts."""

    target: Annotated[str, Meta(description="A platform, or the name of an account")]
    platform: str
    posts: tuple[Post, ...]


class Suppressed(Struct, frozen=True, forbid_unknown_fields=True):
    """A finding that its author has accepted."""

    rule: str
    reason: str
    until: Annotated[str | None, Meta(description="ISO date until which it holds, or null")]
    span: Span


class Skipped(Struct, frozen=True, forbid_unknown_fields=True):
    """A rule that could not be judged, which is not the same as passed; crashes are told here."""

    rule: Annotated[str, Meta(description="A rule's id, or `target NAME` for a target left alone")]
    reason: str


class Failure(Struct, frozen=True, forbid_unknown_fields=True):
    """Why a file could not be judged."""

    message: str
    line: Counted | None


class Result(Struct, frozen=True, forbid_unknown_fields=True):
    """What became of one file."""

    path: str
    status: Literal["checked", "skipped", "failed"]
    failure: Failure | None
    editions: tuple[Edition, ...]
    findings: Annotated[tuple[Finding, ...], Meta(description="In order of place")]
    suppressed: tuple[Suppressed, ...]
    skipped: tuple[Skipped, ...]


class Mistake(Struct, frozen=True, forbid_unknown_fields=True):
    """A mistake that belongs to no draft: usage, configuration, a rule file, a missing path."""

    path: str | None
    line: Counted | None
    message: str


class Tool(Struct, frozen=True, forbid_unknown_fields=True):
    """The program that wrote this."""

    name: Literal["socialint"]
    version: str


class Summary(Struct, frozen=True, forbid_unknown_fields=True):
    """How many files were judged, and how many findings of each severity there are."""

    files: Number
    error: Number
    warning: Number
    note: Number


class Output(Struct, frozen=True, forbid_unknown_fields=True):
    """What `socialint --output-format json` prints."""

    version: Annotated[Literal[1], Meta(description="The version of this format")]
    tool: Tool
    errors: tuple[Mistake, ...]
    results: tuple[Result, ...]
    summary: Summary


def schema() -> dict[str, Any]:
    """The JSON Schema of the format."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Output of socialint, version 1",
        **msgspec.json.schema(Output),
    }
