"""Pieces of the Markdown of pages: their text is a rule's or ours, never a draft's."""

import re
from collections.abc import Sequence


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A table; cells are Markdown on one line."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(_cell, line)) + " |" for line in lines)


def _cell(value: object) -> str:
    return re.sub(r"\s*\n\s*", " ", str(value)).replace("|", "\\|")


def code(value: object) -> str:
    """Text in a line, shown as typed."""
    text = re.sub(r"\s*\n\s*", " ⏎ ", str(value))
    ticks = "`" * (_longest(text) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") or not text.strip() else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def fence(text: str) -> str:
    """A block of text shown as typed."""
    ticks = "`" * max(_longest(text) + 1, 3)
    return f"{ticks}text\n{text.rstrip()}\n{ticks}"


def _longest(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)
