"""List the rules: severity, tier, evidence, on or off.

With a path, as the configuration that holds for it has them.
"""

import argparse
import sys

from socialint.commands.check import add_config, add_output, report_options


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed."""
    parser.add_argument(
        "path", nargs="?", default=".", metavar="PATH", help="as it is for this path"
    )
    add_config(parser)
    add_output(parser, ("full", "concise", "json"))


def run(options: argparse.Namespace) -> int:
    """Print the table."""
    from socialint.commands.shared import entries, refused
    from socialint.report.catalog import render_rules
    from socialint.workshop import Refused

    try:
        found = entries(options.path, options.config, isolated=options.isolated)
    except Refused as error:
        return refused(error, options.output_format)
    sys.stdout.write(render_rules(found, options.output_format, report_options(options)))
    return 0
