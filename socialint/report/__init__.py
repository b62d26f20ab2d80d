"""A report as text: one format a module, imported when it is asked for.

A format is a module with `render(report, options) -> str`; the text ends in a line break, or is
empty where there is nothing to say. To add one, write the module and name it in `FORMATS`.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Protocol, cast

from socialint.report.inert import safe
from socialint.report.options import ReportOptions
from socialint.result import Report

__all__ = ["FORMATS", "Format", "ReportOptions", "render", "safe"]

#: The formats by the name that `--output-format` takes, and the module of each.
FORMATS: Mapping[str, str] = {
    "full": "socialint.report.terminal",
    "grouped": "socialint.report.grouped",
    "concise": "socialint.report.concise",
    "json": "socialint.report.json",
    "github": "socialint.report.github",
    "sarif": "socialint.report.sarif",
    "gitlab": "socialint.report.gitlab",
    "junit": "socialint.report.junit",
    "rdjson": "socialint.report.rdjson",
    "markdown": "socialint.report.markdown",
    "html": "socialint.report.html",
}


class Format(Protocol):
    """What a format's module offers."""

    def render(self, report: Report, options: ReportOptions) -> str:
        """The report as text."""
        ...


def render(report: Report, name: str, options: ReportOptions | None = None) -> str:
    """The report in the format of that name; KeyError where there is none."""
    module = cast("Format", import_module(FORMATS[name]))
    return module.render(report, options or ReportOptions())
