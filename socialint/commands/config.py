"""Show the effective configuration of a path, and where each value came from."""

import argparse
import sys

from socialint.commands.check import add_config


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed."""
    parser.add_argument("path", nargs="?", default=".", metavar="PATH", help="a draft or a folder")
    add_config(parser)
    parser.add_argument(
        "--output-format", choices=("full", "json"), default="full", help="how to print"
    )


def run(options: argparse.Namespace) -> int:
    """Print a line for each value: the key, the value, and its origin."""
    import json
    import os

    from socialint.commands.shared import refused
    from socialint.configshow import describe
    from socialint.report import safe
    from socialint.workshop import Refused, Request, Workshop

    request = Request(
        (options.path,), "1970-01-01", config=options.config, isolated=options.isolated
    )
    workshop = Workshop(request)
    path = os.path.join(options.path, "x") if os.path.isdir(options.path) else options.path
    try:
        settings = workshop.settings_for(path)
        rows = describe(settings, workshop.rules(settings.config))
    except Refused as error:
        return refused(error, options.output_format)
    if options.output_format == "json":
        table = {row.key: {"value": row.value, "origin": row.origin} for row in rows}
        sys.stdout.write(json.dumps(table, indent=2) + "\n")
        return 0
    width = max(len(row.key) for row in rows)
    for row in rows:
        value = json.dumps(row.value, ensure_ascii=False)
        sys.stdout.write(safe(f"{row.key:<{width}}  {value}  ({row.origin})") + "\n")
    return 0
