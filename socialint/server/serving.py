"""From a process to a server: its input and output, its signals, its end."""

import gc
import os
import signal
import sys

from socialint.server.analyst import Analyst
from socialint.server.app import Server
from socialint.server.counts import Way
from socialint.server.features import register


def serve(config_file: str | None, counts: Way | None, *, isolated: bool = False) -> int:
    """Talk to an editor until it has had enough; 0 if it took its leave as it should, else 1."""
    gc.enable()  # switched off for the programs that end soon
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a read of standard input cannot be interrupted
    if sys.stdin is None:
        sys.stderr.write("socialint server: there is no standard input to hear an editor on\n")
        return 2
    if sys.stdin.isatty():
        sys.stderr.write("socialint server: waiting for an editor on standard input\n")
    server = Server(Analyst(config_file, isolated=isolated), counts)
    register(server)
    with os.fdopen(_own_output(), "wb") as output:
        server.start_io(sys.stdin.buffer, output)
    return 0 if server.was_shut_down else 1


def _own_output() -> int:
    """Standard output for the server alone: what anything else prints goes to standard error."""
    own = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return own
