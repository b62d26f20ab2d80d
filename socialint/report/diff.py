"""Two texts of a draft as a unified diff that is harmless to print."""

import re
from collections.abc import Iterator

from socialint.report.inert import safe
from socialint.report.paint import Line, paint

#: Lines of text around each change.
_AROUND = 3
_END = re.compile(r"\r\n|\n|\r")
_STYLES = {"+": "good", "-": "error", "@": "place"}


def diff(path: str, before: str, after: str, *, color: bool = False) -> str:
    """What changes in a file, as `diff -u` prints it; empty where nothing does.

    Control characters and what reorders text are written out. Line ends are not shown, for no fix
    changes them.
    """
    lines: list[Line] = []
    for line in _unified(path, before, after):
        head = line[:3] in {"+++", "---"} and len(lines) < 2
        style = "strong" if head else _STYLES.get(line[:1], "")
        lines.append([(line, style)] if line else [])
    if not color:
        # White space at the end of a line is part of the difference.
        return "".join("".join(text for text, _ in line) + "\n" for line in lines)
    return paint(lines, color=True)


def harmless(text: str) -> str:
    """A text of several lines with all but its line ends and tabs made harmless."""
    return "\n".join(map(_safe, _END.split(text)))


def _unified(path: str, before: str, after: str) -> Iterator[str]:
    import difflib

    name = safe(path)
    old, new = _lines(before), _lines(after)
    for row in difflib.unified_diff(old, new, name, name, n=_AROUND, lineterm=""):
        yield _safe(row)


def _lines(text: str) -> list[str]:
    """The lines of a text; one that ends in a line end has no line after it."""
    lines = _END.split(text)
    return lines[:-1] if lines[-1] == "" else lines


def _safe(line: str) -> str:
    """A line as it may be printed: a tab is harmless, and a diff must keep it."""
    return "\t".join(map(safe, line.split("\t")))
