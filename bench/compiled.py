"""socialint with what every post goes through compiled to C, as `HATCH_BUILD_HOOKS_ENABLE=1` does.

It is built from a copy, for the compiler leaves files beside what it compiles, and for this
interpreter alone, whose packages it uses. `python -m bench.compiled` builds it and runs all tests
on it, with what else is typed for pytest.
"""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from os.path import dirname

ROOT = dirname(dirname(os.path.abspath(__file__)))
#: Where the measured one lies.
FOLDER = os.path.join(ROOT, "bench", "peers", "build")
_PARTS = ("socialint", "rules", "pyproject.toml", "README.md", "LICENSE")


def main(arguments: Sequence[str] | None = None) -> int:
    build()
    # Nothing but the paths given here says where modules are, so that the built ones come first.
    paths = ["--import-mode=importlib", "-o", f"pythonpath={shlex.join((FOLDER, ROOT))}"]
    more = sys.argv[1:] if arguments is None else arguments
    tests = [sys.executable, "-m", "pytest", *paths, *more]
    return subprocess.run(
        tests, cwd=ROOT, env={**os.environ, **variables()}, check=False
    ).returncode


def command() -> list[str]:
    """What starts it, with `variables` in the environment."""
    return [sys.executable, "-m", "socialint"]


def variables(folder: str = FOLDER) -> Mapping[str, str]:
    """What has to be in the environment, so that it is found before any other."""
    return {"PYTHONPATH": folder}


def missing() -> bool:
    """Whether the one to measure has not been built."""
    return not os.path.isdir(FOLDER)


def build(folder: str = FOLDER) -> None:
    """Build it anew: a minute; raises CalledProcessError where there is no C compiler."""
    shutil.rmtree(folder, ignore_errors=True)
    with tempfile.TemporaryDirectory() as copy:
        for part in _PARTS:
            source, target = os.path.join(ROOT, part), os.path.join(copy, part)
            if os.path.isdir(source):
                ignore = shutil.ignore_patterns("__pycache__", "*.so", "*.pyd")
                shutil.copytree(source, target, ignore=ignore)
            else:
                shutil.copy(source, target)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
        subprocess.run(
            [*pip, "--target", folder, copy],
            env={**os.environ, "HATCH_BUILD_HOOKS_ENABLE": "1"},
            check=True,
        )


if __name__ == "__main__":
    sys.exit(main())
