"""How publishing tools turn a file into posts: one module each, loaded when first asked for.

A dialect module offers `parse(front: Front, intent: Intent) -> Draft`; what dialects share is in
`socialint.dialects.common`.
"""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import cast

from socialint.dialects.common import Front, cut
from socialint.draft import Account, Draft, Intent
from socialint.platforms import NAMES as PLATFORMS
from socialint.text import Source

#: Every dialect's name, in the order in which they are listed to people.
NAMES = ("socialint", "twitter-together", "toot-together", "galaxy-social", "plain")

_BY_SUFFIX = {".tweet": "twitter-together", ".toot": "toot-together", ".txt": "plain"}

#: Chat services that galaxy-social posts to and that are no platform here.
_CHATS = ("matrix", "slack")


def parse(source: Source, intent: Intent | None = None) -> Draft:
    """The draft that a file is, read as its publisher would; raises DraftError.

    Without a publisher in `intent`, the file's suffix and front matter say which dialect it is.
    KeyError for a publisher that is not in `NAMES`.
    """
    intent = intent or Intent()
    front = cut(source)
    name = intent.publisher or recognise(front, intent.accounts)
    if name not in NAMES:
        raise KeyError(name)
    return _parser(name)(front, intent)


@cache
def _parser(name: str) -> Callable[[Front, Intent], Draft]:
    """What a dialect reads drafts with."""
    module = import_module(f"socialint.dialects.{name.replace('-', '_')}")
    return cast("Callable[[Front, Intent], Draft]", module.parse)


def recognise(front: Front, accounts: Mapping[str, Account]) -> str:
    """The dialect that a file's suffix and front matter speak of; raises DraftError."""
    path = front.source.path.lower()
    suffix = path[path.rfind(".") :]
    if suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    media = front.meta.get("media") if suffix == ".md" and front.meta is not None else None
    if media is not None and any(_names_account(item.text, accounts) for item in media.items):
        return "galaxy-social"
    return "socialint"


def _names_account(text: str | None, accounts: Mapping[str, Account]) -> bool:
    """Whether a word is an account as galaxy-social names them: `bluesky-galaxyproject`."""
    if text is None:
        return False
    prefix, dash, _ = text.strip().lower().partition("-")
    return text.strip() in accounts or (bool(dash) and prefix in (*PLATFORMS, *_CHATS))
