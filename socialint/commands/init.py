"""Read the repository and write a configuration that fits it."""

import argparse
import sys

EPILOG = "An existing configuration is left alone unless --force is given."


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed."""
    parser.add_argument(
        "path", nargs="?", default=".", metavar="FOLDER", help="the repository (default: here)"
    )
    parser.add_argument("--force", action="store_true", help="overwrite socialint.toml")
    parser.add_argument("--hook", action="store_true", help="write .pre-commit-config.yaml as well")


def run(options: argparse.Namespace) -> int:
    """Write `socialint.toml` and say what was done."""
    from socialint import hook
    from socialint.commands.shared import refused
    from socialint.config import ConfigError
    from socialint.init import init
    from socialint.report import safe
    from socialint.workshop import Refused

    try:
        written = init(options.path, force=options.force)
    except ConfigError as error:
        return refused(Refused(error.mistakes))
    for line in written.told:
        sys.stdout.write(safe(line) + "\n")
    if options.hook:
        try:
            path = hook.write(options.path)
        except ConfigError as error:
            return refused(Refused(error.mistakes))
        sys.stdout.write(f"Wrote {safe(path)}. Next: pre-commit install\n")
    return 0
