"""Remove the results that are kept from earlier runs.

They are in a folder of their own: `cache-dir` of the configuration, else $SOCIALINT_CACHE_DIR, else
the user's folder for caches. A folder that is no cache of socialint's is left alone.
"""

import argparse
import sys
from typing import TYPE_CHECKING

from socialint.commands.check import add_config

if TYPE_CHECKING:
    from socialint.config import Config


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed."""
    parser.add_argument(
        "path",
        nargs="?",
        default=".",
        metavar="PATH",
        help="whose configuration says where they are (by default this folder's)",
    )
    add_config(parser)


def run(options: argparse.Namespace) -> int:
    """Remove them, say so, and return the exit code."""
    from socialint import cachefolder
    from socialint.commands.shared import refused
    from socialint.config import ConfigError
    from socialint.report import safe
    from socialint.report.counts import plural
    from socialint.result import Mistake
    from socialint.workshop import Refused

    try:
        root = cachefolder.where(_config(options).cache_dir)
    except ConfigError as error:
        return refused(Refused(error.mistakes))
    try:
        removed = cachefolder.clean(root)
    except cachefolder.NotOurs as error:
        return refused(Refused([Mistake(f"{error}; nothing was removed")]))
    except OSError as error:
        why = f"cannot remove it: {(error.strerror or str(error)).lower()}"
        return refused(Refused([Mistake(why, error.filename or root)]))
    if removed is None:
        sys.stdout.write(f"nothing to remove: there is no cache at {safe(root)}\n")
    else:
        what = f"{plural(removed.files, 'file')} of results ({removed.bytes / 1024:,.0f} KiB)"
        sys.stdout.write(f"removed {what} from {safe(root)}\n")
    return 0


def _config(options: argparse.Namespace) -> "Config":
    """The configuration, whatever rules it names; raises ConfigError."""
    from socialint import config

    file = None if options.isolated else options.config or config.find(options.path)
    return config.Config() if file is None else config.load(file)
