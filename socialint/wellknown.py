"""What files that every repository knows tell: the README's profiles, a publisher's plugins."""

import os
import re
from collections.abc import Iterator
from typing import NamedTuple

from socialint import yamltree
from socialint.platforms import NAMES as PLATFORMS

#: No more of a file is read than this, in bytes.
_PEEK = 16_384

_PROFILES = re.compile(
    r"https?://(?:www\.)?(?:(?:twitter|x)\.com/(?P<x>\w{2,15})"
    r"|bsky\.app/profile/(?P<bluesky>[\w.-]*\w)"
    r"|(?P<host>(?:mastodon|fosstodon|hachyderm|mstdn|floss)[\w.-]*)/@(?P<mastodon>\w+))"
    r"/?(?=[\s,;)\]\"'>]|$)"
)


class FoundAccount(NamedTuple):
    """An account that drafts or the publisher's own file name."""

    name: str
    platform: str
    handle: str = ""


def peek(path: str) -> bytes:
    """How a file begins; nothing where it cannot be read."""
    try:
        with open(path, "rb") as file:
            return file.read(_PEEK)
    except OSError:
        return b""


def plugin_accounts(folder: str) -> list[FoundAccount] | None:
    """The accounts of galaxy-social's own file; None where there is no such file."""
    for name in ("plugins.yml", "plugins.yaml"):
        text = peek(os.path.join(folder, name)).decode("utf-8", "replace")
        try:
            plugins = yamltree.load(text).get("plugins")
        except yamltree.YamlError:
            continue
        found: dict[str, FoundAccount] = {}
        for plugin in plugins.items if plugins else ():
            label = plugin.get("name")
            settings = plugin.get("config")
            handle = settings.get("username") if settings else None
            if label and label.text and (platform := network_of(label.text)):
                handle_text = (handle.text or "") if handle else ""
                # `$NAME` stands for a secret.
                handle_text = "" if handle_text.startswith("$") else handle_text
                found[label.text] = FoundAccount(label.text, platform, handle_text)
        if found:
            return list(found.values())
    return None


def network_of(name: str) -> str | None:
    """The platform that an account is on whose name begins with it, as in `bluesky-example`."""
    prefix = name.lower().partition("-")[0]
    return prefix if prefix in PLATFORMS and prefix != "generic" else None


def readme_handles(folder: str) -> Iterator[str]:
    """The profiles that the README links to, where it links to one of its kind."""
    names = sorted(os.listdir(folder))
    readme = next((name for name in names if re.match(r"readme\b", name, re.IGNORECASE)), None)
    text = peek(os.path.join(folder, readme)).decode("utf-8", "replace") if readme else ""
    found: dict[str, set[str]] = {}
    for match in _PROFILES.finditer(text):
        kind = match.lastgroup or ""
        server = f"@{match['host']}" if kind == "mastodon" else ""
        if match[kind].lower() not in {"share", "intent", "home", "search", "hashtag"}:
            found.setdefault(kind, set()).add(match[kind] + server)
    yield from (handles.pop() for _, handles in sorted(found.items()) if len(handles) == 1)
