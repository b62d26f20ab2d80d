"""Show the exact text of each post for each target, its count and its fold.

What is linted is what this prints.
"""

import argparse
import sys
from typing import TYPE_CHECKING

from socialint.commands.asked import request_of
from socialint.commands.check import add_output, parser_of_aims, report_options

if TYPE_CHECKING:
    from socialint.draft import Draft
    from socialint.result import Mistake
    from socialint.workshop import Request


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="drafts, folders, or -")
    parser_of_aims(parser)
    add_output(parser.add_argument_group("output"), ("full", "concise", "json"))


def run(options: argparse.Namespace) -> int:
    """Print the posts of every draft; what cannot be read is told on standard error."""
    from socialint.commands.shared import refused
    from socialint.report.preview import render
    from socialint.workshop import Refused

    try:
        drafts, mistakes = _drafts(request_of(options))
    except Refused as error:
        return refused(error, options.output_format)
    as_json = options.output_format == "json"
    if drafts or as_json:
        shown = report_options(options)
        sys.stdout.write(render(drafts, options.output_format, shown, mistakes))
    if mistakes and not as_json:
        refused(Refused(mistakes))
    return 2 if mistakes else 0


def _drafts(request: "Request") -> "tuple[list[Draft], list[Mistake]]":
    from socialint.judging import Unread, read
    from socialint.result import Mistake
    from socialint.run import files
    from socialint.workshop import Workshop

    workshop = Workshop(request)
    found = files(request, workshop)
    drafts: list[Draft] = []
    mistakes = list(found.mistakes)
    for path in found.files:
        try:
            drafts.append(read(path, request, workshop))
        except Unread as error:
            mistakes.append(Mistake(error.failure.message, error.path, error.failure.line))
    return drafts, mistakes
