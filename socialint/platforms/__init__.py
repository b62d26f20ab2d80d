"""The networks that socialint knows: one module each, loaded when first asked for."""

from functools import cache
from importlib import import_module
from typing import cast

from socialint.platforms.base import Platform

#: Every platform's name, in the order in which they are listed to people.
NAMES = (
    "x",
    "linkedin",
    "mastodon",
    "bluesky",
    "threads",
    "instagram",
    "facebook",
    "medium",
    "generic",
)


@cache
def get(name: str) -> Platform:
    """The platform of that name; KeyError for a name that is not in `NAMES`."""
    if name not in NAMES:
        raise KeyError(name)
    return cast(Platform, import_module(f"socialint.platforms.{name}").PLATFORM)
