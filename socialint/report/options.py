"""How a report is to be printed."""

from typing import NamedTuple


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
    """

    color: bool = False
    width: int = 80
    all_notes: bool = False
    verbose: bool = False
    quiet: bool = False
    statistics: bool = False
    version: str = "0"
