"""A linter for social media drafts: what will cost its author trust, before it is posted.

>>> import socialint
>>> socialint.platform("x").measure("Hello").used
5
>>> [finding.rule for finding in socialint.lint("Hello @a #b #c #d", platform="x")]
['hashtag-overuse']
"""

from typing import TYPE_CHECKING, Any

from socialint.version import __version__

if TYPE_CHECKING:
    from socialint.api import lint, platform
    from socialint.draft import DraftError
    from socialint.finding import Edit, Finding, Fix, Severity
    from socialint.platforms.base import Count, Entity, Platform
    from socialint.text import Source, Span

#: Public names and where they are defined; each is imported when it is first used.
_PUBLIC = {
    "lint": "socialint.api",
    "platform": "socialint.api",
    "result": "socialint.api",
    "DraftError": "socialint.draft",
    "Edit": "socialint.finding",
    "Finding": "socialint.finding",
    "Fix": "socialint.finding",
    "Severity": "socialint.finding",
    "Count": "socialint.platforms.base",
    "Entity": "socialint.platforms.base",
    "Platform": "socialint.platforms.base",
    "Source": "socialint.text",
    "Span": "socialint.text",
}

__all__ = [
    "Count",
    "DraftError",
    "Edit",
    "Entity",
    "Finding",
    "Fix",
    "Platform",
    "Severity",
    "Source",
    "Span",
    "__version__",
    "lint",
    "platform",
]


def __getattr__(name: str) -> Any:
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_PUBLIC[name]), name)
