"""What holds for every test."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

_numbers = count()


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
