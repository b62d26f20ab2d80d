"""Lines of styled text, and whether and how their colours reach a terminal.

A line is a list of runs: text and the name of its style. Styles name what a thing is, and use the
terminal's own sixteen colours, so that they suit any theme. rich turns them into escape codes, and
is imported only where there is colour.
"""

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, TextIO

from socialint.finding import Severity
from socialint.report.cells import cells, wrap

if TYPE_CHECKING:
    from rich.console import Console

#: Text and the name of its style, or nothing.
Run = tuple[str, str]
Line = list[Run]

ColorChoice = Literal["auto", "always", "never"]

STYLES: Mapping[str, str] = {
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold blue",
    "place": "cyan",
    "rule": "bold",
    "strong": "bold",
    "dim": "dim",
    "good": "bold green",
    "link": "cyan underline",
    "tag": "cyan",
    "related": "magenta",
    "mark-error": "bold red underline",
    "mark-warning": "bold yellow underline",
    "mark-note": "bold blue underline",
}

#: Told apart without colour too. None of them is an emoji, which some fonts draw two cells wide.
GLYPHS: Mapping[Severity, str] = {
    Severity.ERROR: "✗",
    Severity.WARNING: "▲",
    Severity.NOTE: "•",
}
GOOD = "✓"


def wants_color(
    choice: ColorChoice, stream: TextIO, environ: Mapping[str, str] | None = None
) -> bool:
    """Whether to print colour: on a terminal, unless told otherwise.

    In order: the choice, `NO_COLOR` (any value), `FORCE_COLOR` (any value but 0), `TERM=dumb`.
    """
    environ = os.environ if environ is None else environ
    if choice != "auto":
        return choice == "always"
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return environ["FORCE_COLOR"] != "0"
    return environ.get("TERM") != "dumb" and stream.isatty()


def make_console(color: ColorChoice, stream: TextIO, width: int | None = None) -> "Console":
    """A rich console for what is drawn live: no markup, no emoji codes, no highlighting."""
    from rich.console import Console

    colored = wants_color(color, stream)
    return Console(
        file=stream,
        width=width,
        color_system="standard" if colored else None,
        no_color=not colored,
        markup=False,
        emoji=False,
        highlight=False,
    )


def paint(lines: Iterable[Line], *, color: bool) -> str:
    """The lines as text, each with its line end; with escape codes where `color` is true."""
    if not color:
        return "".join("".join(text for text, _ in line).rstrip() + "\n" for line in lines)
    from rich.color import ColorSystem
    from rich.style import Style

    styles = {name: Style.parse(definition) for name, definition in STYLES.items()}
    standard = ColorSystem.STANDARD
    return "".join(
        "".join(
            styles[style].render(text, color_system=standard) if style else text
            for text, style in line
        )
        + "\n"
        for line in lines
    )


def wrapped(
    text: str, width: int, *, first: Run = ("", ""), indent: str = "", style: str = ""
) -> list[Line]:
    """Text wrapped to `width` cells; `first` begins the first line, `indent` the others."""
    rows = wrap(text, width - cells(first[0]), width - cells(indent))
    return [[(indent, "") if at else first, (row, style)] for at, row in enumerate(rows)]


def joined(runs: Iterable[Run]) -> Line:
    """The same line with neighbours of one style made one run."""
    line: Line = []
    for text, style in runs:
        if line and line[-1][1] == style:
            line[-1] = (line[-1][0] + text, style)
        else:
            line.append((text, style))
    return line


def flow(runs: Iterable[Run], width: int, *, indent: str = "", gap: str = "  ") -> list[Line]:
    """Runs side by side; one that no longer fits starts a line, and is cut where it is too long."""
    lines: list[Line] = []
    line: Line = []
    used = 0
    for text, style in runs:
        size = cells(text)
        if line and used + len(gap) + size > width:
            lines.append(line)
            line, used = [(indent, "")], len(indent)
        elif line:
            line.append((gap, ""))
            used += len(gap)
        first, *rest = wrap(text, width - used, width - len(indent))
        line.append((first, style))
        for row in rest:
            lines.append(line)
            line, first = [(indent, ""), (row, style)], row
        used = sum(cells(part) for part, _ in line)
    return [*lines, line] if line else lines
