"""Text from a draft in Markdown, where nothing in it is obeyed.

GitHub, GitLab and their kin make more of plain text than Markdown says: mentions that notify,
references to issues and commits, addresses, emoji. Inside code they make nothing of it, so that
every word that is not plainly a word becomes code. And as the report may be printed into a job's
log, it holds no command for GitHub's runner.
"""

from functools import cache
from itertools import groupby

import regex

from socialint.report.inert import no_commands, one_line, safe


def fenced(text: str) -> str:
    """Lines in a fence that is longer than any run of backticks in them."""
    lines = [no_commands(safe(line)) for line in text.rstrip("\n").split("\n")]
    fence = "`" * max(3, _longest("\n".join(lines)) + 1)
    return "\n".join((f"{fence}text", *lines, fence))


def code(text: str, *, cell: bool = False) -> str:
    """Text as inline code, `safe`; `cell` is for the inside of a table."""
    shown = no_commands(safe(text)) or " "
    if cell:
        # A table takes a bar for its own even inside code, unless a backslash stands before it,
        # and which one does so is read differently where there are several.
        shown = shown.replace("\\|", "\\ |").replace("|", "\\|")
    ticks = "`" * (_longest(shown) + 1)
    pad = " " if shown[0] in "` " or shown[-1] in "` " else ""
    return f"{ticks}{pad}{shown}{pad}{ticks}"


def address(text: str) -> str:
    """An address as a link; what may be none is code."""
    plain = text.startswith("https://") and text.isprintable() and not set(text) & set("<> ")
    return f"<{text}>" if plain else code(text)


def words(text: str, *, cell: bool = False) -> str:
    """A sentence on one line: plain words as they are, neighbours that are not as one code."""
    parts: list[str] = []
    for plain, group in groupby(one_line(text).split(" "), key=_is_plain):
        joined = " ".join(group)
        if plain:
            parts.append(joined)
        else:
            # A sentence's own full stop stays outside.
            inside = joined.rstrip(".,;") or joined
            parts.append(code(inside, cell=cell) + joined[len(inside) :])
    return " ".join(parts)


def _is_plain(word: str) -> bool:
    return _plain().fullmatch(word) is not None


@cache
def _plain() -> "regex.Pattern[str]":
    r"""A word that means nothing else to Markdown or to the sites that show it.

    Not plain: any sign that could start markup or a reference (`@ # ! ~ $ & * _ < [ | \ / `), a
    dot or colon inside (an address, an emoji's name), what looks like a commit (hexadecimal, 7 or
    more), and keys such as GH-12.
    """
    return regex.compile(
        r"""
        (?!\W*[0-9a-fA-F]{7,}\W*\Z) (?!\W*\p{L}+-\d+\W*\Z)
        [“‘„«"'(]*
        (?: [\p{L}\p{M}\p{N}]+ (?: ['’–—-] [\p{L}\p{M}\p{N}]+ | [.,](?=\p{N}) \p{N}+ )* | [–—…·] )?
        %? ['"”’»)]* [.,:;!?…]? ['"”’»)]*
        """,
        regex.VERBOSE,
    )


def _longest(text: str) -> int:
    """The longest run of backticks."""
    return max(map(len, regex.findall("`+", text)), default=0)
