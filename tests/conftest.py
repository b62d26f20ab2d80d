"""What holds for every test."""

import os
import signal
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from socialint import engine

_numbers = count()

# Where the tests run in the background, a shell has them ignore Ctrl-C, and so would the programs
# that they start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def caches(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("caches")


@pytest.fixture(autouse=True)
def own_cache(caches: Path) -> Iterator[None]:
    """No test sees what another has kept, or what the user who runs them has."""
    name = "SOCIALINT_CACHE_DIR"
    before = os.environ.get(name)
    os.environ[name] = str(caches / str(next(_numbers)))
    yield
    if before is None:
        del os.environ[name]
    else:
        os.environ[name] = before


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("uncompiled") and not engine.__file__.endswith(".py"):
        pytest.skip("what is compiled cannot be replaced, and has no docstrings to make pages from")
