"""The program: what is typed, what is printed, and how it ends."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    0 clean, 1 findings at or above the failing level, 2 the user's mistake, 3 ours, 130 Ctrl-C. A
    reader who closes the pipe (`| head`) ends the program quietly.

    Without arguments it is the program, and does not return.
    """
    if arguments is None:
        # A run makes hardly any cycles: looking for them would cost a twentieth of its time.
        gc.disable()
        _open_what_is_closed()
        _leave(main(sys.argv[1:]))
    try:
        from socialint.cli import run

        _print_anything()
        code = run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        sys.stderr.write("\nsocialint: interrupted\n")
        return 130
    except BrokenPipeError:
        _close_quietly()
        return 0
    except OSError as error:
        # What can fail in reading is caught there; what is left is printing, to a full disk say.
        _close_quietly()
        sys.stderr.write(f"socialint: cannot print: {error.strerror or error}\n")
        return 2
    except Exception:  # noqa: BLE001 - the last resort, so that the exit code says whose mistake
        return _ours()
    return code


def _ours() -> int:
    """Tell of a mistake of our own, with all that a report of it needs."""
    import traceback

    from socialint.version import __version__

    traceback.print_exc()
    sys.stderr.write(
        f"socialint {__version__}: this is our mistake. Please report it with the lines above.\n"
    )
    return 3


def _leave(code: int) -> NoReturn:
    """End the process, with nothing left but to take it apart: a tenth of a short run's time."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def _open_what_is_closed() -> None:
    """Print into nothing where there is nothing to print to: `>&-` leaves no stream at all."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            nothing = os.open(os.devnull, os.O_WRONLY)
            setattr(sys, name, os.fdopen(nothing, "w", encoding="utf-8"))


def _print_anything() -> None:
    """Escape what the terminal's encoding lacks: a `✗` in a C locale is no reason to stop."""
    import io

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _close_quietly() -> None:
    """Leave nothing for the interpreter to flush into a pipe that nobody reads."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
