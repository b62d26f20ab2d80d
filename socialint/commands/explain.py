"""Show a rule's page: what it finds, why, examples, options."""

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from socialint.commands.check import add_config, add_output, report_options

if TYPE_CHECKING:
    from socialint.report.catalog import Entry

EPILOG = """\
examples:
  socialint explain hashtag-overuse
  socialint explain over-length --output-format json
  socialint explain my-rule --output-format markdown    a page for your own documentation
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed."""
    parser.add_argument("rules", nargs="+", metavar="RULE", help="a rule's id, or a pack")
    add_config(parser)
    add_output(parser, ("full", "concise", "json", "markdown"))


def run(options: argparse.Namespace) -> int:
    """Print each rule's page."""
    from socialint.commands.shared import entries, refused
    from socialint.options import did_you_mean
    from socialint.report.catalog import render_explain
    from socialint.report.measured import MEASURED
    from socialint.result import Mistake
    from socialint.workshop import Refused

    try:
        every = entries(".", options.config, isolated=options.isolated)
        known = sorted({name for entry in every for name in (entry.rule.id, entry.rule.pack)})
        wrong = [name for name in options.rules if name not in known]
        if wrong:
            raise Refused(  # noqa: TRY301 - one way out for all mistakes
                Mistake(f"unknown rule {name!r}{did_you_mean(name, known)}") for name in wrong
            )
    except Refused as error:
        return refused(error, options.output_format)
    asked = [
        entry._replace(measured=MEASURED.get(entry.rule.id))
        for name in options.rules
        for entry in every
        if name in (entry.rule.id, entry.rule.pack)
    ]
    shown = report_options(options)
    if options.output_format == "markdown":
        pages = [_page(one) for one in asked]
    else:
        pages = [render_explain(one, options.output_format, shown) for one in asked]
    sys.stdout.write(_joined(pages, options.output_format))
    return 0


def _page(entry: "Entry") -> str:
    """A rule's page in Markdown, as those of the rules that ship are."""
    from socialint.report import safe
    from socialint.report.rulepage import page
    from socialint.report.shares import sentence

    measured = ["\n".join(f"- {sentence(one)}" for one in entry.measured)] if entry.measured else []
    lines = page(entry.rule, measured).rstrip("\n").split("\n")
    return "".join(f"{safe(line)}\n" for line in lines)


def _joined(pages: Sequence[str], output_format: str) -> str:
    """The pages as one text; several in JSON are a list, so that they are one document."""
    if output_format == "json" and len(pages) > 1:
        return "[" + ",\n".join(page.rstrip() for page in pages) + "]\n"
    return ("" if output_format == "concise" else "\n").join(pages)
