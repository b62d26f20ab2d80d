r"""Which paths a glob names, with the meaning that .gitignore gives it.

Paths are relative, with `/` between their parts; one that ends in `/` is a folder.

- A pattern without a slash, or with one only at its end, matches a name at any depth; any other is
  anchored to the folder that it is written for.
- `*` and `?` stay inside one part of the path, `**` runs over any number of parts, `[a-z]` and
  `[!a-z]` are one character, `\` takes away the meaning of the character after it.
- What matches a folder matches everything below it; with a slash at its end, a pattern matches
  folders only.
"""

from collections.abc import Iterable
from functools import lru_cache
from re import Pattern

#: One `**` of a pattern: any number of whole parts.
_ANY_PARTS = "**"


def matches(pattern: str, path: str) -> bool:
    """Whether the pattern names the path, or a folder above it."""
    return compile_glob(pattern).match(path) is not None


def any_matches(patterns: Iterable[str], path: str) -> bool:
    """Whether one of the patterns names the path, or a folder above it."""
    return any(matches(pattern, path) for pattern in patterns)


@lru_cache(maxsize=4096)
def compile_glob(pattern: str) -> Pattern[str]:
    """A pattern that matches at the start of the paths that the glob names.

    Every star but the last of its kind is atomic (the first place where the rest fits is as good as
    any later one), so that no glob takes more than time in proportion to the path.
    """
    import re

    folders_only = pattern.endswith("/")
    parts = _parts(pattern)
    if not parts:
        return re.compile(r"(?!)")
    inside = len(parts) > 1 and parts[-1] == _ANY_PARTS
    end = "(?=/)" if folders_only else r"(?=/|\Z)"
    return re.compile(_join([*parts[:-1], "*"] if inside else parts) + end, re.DOTALL)


def _parts(pattern: str) -> list[str]:
    """The pattern cut at its slashes, with a `**` in front where it is not anchored."""
    if pattern in (".", "./"):
        return [_ANY_PARTS, "*"]
    body = pattern.removeprefix("./").rstrip("/")
    parts = [part for part in body.split("/") if part]
    if parts and "/" not in body and not pattern.startswith("./"):
        parts.insert(0, _ANY_PARTS)
    # Two `**` side by side are one.
    return [
        part
        for at, part in enumerate(parts)
        if parts[max(at - 1, 0) : at] != [part] or part != _ANY_PARTS
    ]


def _join(parts: list[str]) -> str:
    """The expression for parts, cut into groups wherever a `**` stands."""
    groups: list[list[str]] = [[]]
    for part in parts:
        if part == _ANY_PARTS:
            groups.append([])
        else:
            groups[-1].append(_part(part))
    first, *rest = ("/".join(group) for group in groups)
    if not rest:
        return first
    *middle, last = rest
    found = first + "/" if first else ""
    found += "".join(f"(?>(?:[^/]+/)*?{group}/)" for group in middle)
    return f"{found}(?:[^/]+/)*?{last or '[^/]+'}"


def _part(glob: str) -> str:
    """The expression for one part of a path, which is never empty."""
    if not glob.strip("*"):
        return "[^/]+"
    runs = [""]
    at = 0
    while at < len(glob):
        token, at = _token(glob, at)
        if token:
            runs[-1] += token
        elif runs[-1] or len(runs) == 1:
            runs.append("")
    first, *rest = runs
    if not rest:
        return first
    *middle, last = rest
    # A part that ends in a star takes all that is left of it: what follows is a slash or the end.
    return first + "".join(f"(?>[^/]*?{run})" for run in middle) + f"[^/]*{last}"


def _token(glob: str, at: int) -> tuple[str, int]:
    """The expression for the character or bracket at an offset, "" for a star; and what follows."""
    import re

    char = glob[at]
    if char == "*":
        return "", at + 1
    if char == "?":
        return "[^/]", at + 1
    if char == "\\" and at + 1 < len(glob):
        return re.escape(glob[at + 1]), at + 2
    if char == "[":
        # The first character after the bracket belongs to it even when it is `]`.
        first = at + 2 if glob[at + 1 : at + 2] in ("!", "^") else at + 1
        close = glob.find("]", first + 1)
        if close > 0:
            return _bracket(glob[first:close], negated=first == at + 2), close + 1
    return re.escape(char), at + 1


def _bracket(body: str, *, negated: bool) -> str:
    """The expression for a set of characters; a range that runs backwards holds none."""
    import re

    found = []
    at = 0
    while at < len(body):
        if body[at + 1 : at + 2] == "-" and at + 2 < len(body):
            low, high = body[at], body[at + 2]
            if low <= high:
                found.append(f"{re.escape(low)}-{re.escape(high)}")
            at += 3
        else:
            found.append(re.escape(body[at]))
            at += 1
    if not found:
        return "[^/]" if negated else "(?!)"
    return f"(?!/)[{'^' if negated else ''}{''.join(found)}]"
