"""Install socialint from the action's own checkout, into an environment of its own.

Nothing else is changed on the machine: the environment is in the runner's folder for temporary
files. What socialint depends on comes from wherever pip is set up to look. Written so that an old
Python, too, can say that it is too old.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys

#: The oldest Python that socialint runs on.
OLDEST = (3, 11)


def main() -> int:
    """Install, and hand the path of the environment's Python to the next step."""
    if sys.version_info[:2] < OLDEST:
        return _stop(
            f"Python {_dotted(OLDEST)} or later is needed, and {sys.executable} is "
            f"{_dotted(sys.version_info[:2])}: put actions/setup-python before this step"
        )
    source = os.path.realpath(os.environ["GITHUB_ACTION_PATH"])
    name = f"socialint-{hashlib.sha256(os.fsencode(source)).hexdigest()[:8]}"
    folder = os.path.join(os.environ["RUNNER_TEMP"], name)
    scripts = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    python = os.path.join(folder, *scripts)
    # The same action may be used twice in a job.
    done = os.path.join(folder, "installed")
    if not os.path.exists(done):
        if _run(sys.executable, "-m", "venv", "--clear", folder):
            return _stop(
                f"{sys.executable} cannot make a virtual environment: put actions/setup-python "
                "before this step"
            )
        if _run(python, "-m", "pip", "install", "--quiet", "--no-input", "--no-compile", source):
            return _stop("socialint could not be installed: the step's log says why")
        with open(done, "w", encoding="utf-8"):
            pass
    with open(os.environ["GITHUB_OUTPUT"], "a", encoding="utf-8") as file:
        file.write(f"python={python}\n")
    return 0


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def _run(python: str, *arguments: str) -> int:
    """Run a module by a Python that looks for it nowhere in the checkout; returns its exit code."""
    command = [python, "-I", *arguments]
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    done = subprocess.run(command, check=False, env=environment)  # noqa: S603 - no shell
    return done.returncode


def _stop(message: str) -> int:
    """Say what is wrong, in the log and in the job's summary."""
    escaped = message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    sys.stdout.write(f"::error title=socialint::{escaped}\n")
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        with open(summary, "a", encoding="utf-8") as file:
            file.write(f"## socialint: not installed\n\n{message}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())
