"""Whether a text's front matter says that it is a draft, from a look at its first lines.

A folder may hold thousands of texts that are none, so this wants only the start of each and parses
no YAML: a line scan that knows three keys. What it takes is read in full later, and judged there.
"""

from collections.abc import Collection, Iterable, Iterator

from socialint import platforms

_KEYS = frozenset({"platform", "platforms", "media"})
#: Networks that galaxy-social posts to and socialint does not judge: their drafts are still drafts.
_UNJUDGED = ("matrix", "slack")
#: What people write for a platform: a draft all the same, and told the right name.
_OTHER_NAMES = frozenset({"twitter", "fediverse"})


def names_target(head: bytes, accounts: Collection[str] = ()) -> bool:
    """Whether front matter names a platform, a configured account or a publisher's target.

    `head` is the file's first bytes; what lies beyond them is not missed, only not seen.
    """
    head = head.removeprefix(b"\xef\xbb\xbf")
    # Nearly every text ends here.
    if not head.startswith(b"---") or (b"platform" not in head and b"media" not in head):
        return False
    lines = head.decode("utf-8", "replace").splitlines()
    if lines[0].rstrip() != "---":
        return False
    return any(_is_named(key, values, accounts) for key, values in _keys(lines[1:]))


def _is_named(key: str, values: Iterable[str], accounts: Collection[str]) -> bool:
    items = list(values)
    if key == "media":
        return any(_is_target(item, accounts) for item in items)
    # A misspelt platform is told of; one of another kind (`platform: android`) is not ours.
    return not items or any(_is_target(item, accounts) or _is_misspelt(item) for item in items)


def _is_target(item: str, accounts: Collection[str]) -> bool:
    if item.lower() in platforms.NAMES or item in accounts:
        return True
    # `bluesky-galaxyproject` is a target, `x-ray.png` is a file.
    prefix, dash, name = item.partition("-")
    known = prefix.lower() in platforms.NAMES or prefix.lower() in _UNJUDGED
    return known and bool(dash and name) and not any(mark in name for mark in "./\\ ")


def _is_misspelt(item: str) -> bool:
    from difflib import get_close_matches

    names = (*platforms.NAMES, *_OTHER_NAMES)
    return bool(get_close_matches(item.lower(), names, n=1, cutoff=0.75))


def _keys(lines: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """The keys that may name a target, each with the values after it."""
    key = ""
    values: list[str] = []
    for line in lines:
        if line.rstrip() in ("---", "..."):
            break
        if line.startswith((" ", "\t", "-", "#")) or not line.strip():
            values.extend(_values(line.strip().removeprefix("-")))
            continue
        if key in _KEYS:
            yield key, values
        key, _, rest = line.partition(":")
        key = key.strip().strip("\"'")
        values = list(_values(rest))
    if key in _KEYS:
        yield key, values


def _values(text: str) -> Iterator[str]:
    """The words of a value: a scalar, or a list in brackets."""
    uncommented = f" {text}".partition(" #")[0].strip()
    for part in uncommented.strip("[]").split(","):
        value = part.strip().strip("\"'").strip()
        if value:
            yield value
