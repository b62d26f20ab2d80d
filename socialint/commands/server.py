"""Serve an editor: findings, fixes and counts while a draft is written.

Speaks the Language Server Protocol on standard input and output. An editor starts it; how to tell
it so: docs/editors.md.
"""

import argparse
import sys

from socialint.commands.check import add_config


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed."""
    add_config(parser)
    parser.add_argument(
        "--counts",
        choices=("lens", "inlay", "both", "off"),
        help="show counts above each post, or at its end (by default whichever the editor can)",
    )


def run(options: argparse.Namespace) -> int:
    """Serve until the editor ends it."""
    try:
        from socialint.server.serving import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"pygls", "lsprotocol"}:
            raise
        sys.stderr.write(
            "socialint server needs pygls, which is not installed: "
            f"{sys.executable} -m pip install 'socialint[server]' (in a checkout '.[server]')\n"
        )
        return 2
    return serve(options.config, options.counts, isolated=options.isolated)
