"""How a report is to be printed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from socialint.report.catalog import Entry


class ReportOptions(NamedTuple):
    """How a report is to be printed; a format takes what it has a use for.

    Attributes:
        color: Whether to print escape codes for colour.
        width: Cells of a line that `full` must not exceed; 20 at least.
        all_notes: Show every note, not the three most useful of each file.
        verbose: Name what could not be judged and what was accepted, with the reasons.
        quiet: Only findings and failures: no summary, no counts, no advice. Nothing when clean.
        statistics: The table by rule in place of the findings.
        version: The version of socialint, for formats that name the tool.
        entries: The rules, for formats that describe them; a rule left out goes undescribed.
        prefix: The folder that relative paths start from, as the root of the repository has it
            (`posts`, or empty for the root), for formats whose reader knows only that root.
        budget: How many annotations of each level `github` may make.
        limit: Bytes that `markdown` must not exceed: what GitHub takes as a step's summary.
    """

    color: bool = False
    width: int = 80
    all_notes: bool = False
    verbose: bool = False
    quiet: bool = False
    statistics: bool = False
    version: str = "0"
    entries: "Sequence[Entry]" = ()
    prefix: str = ""
    budget: int = 10
    limit: int = 1 << 20
