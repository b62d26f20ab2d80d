"""The checks that rules use: one file each, imported only when an enabled rule names it.

A check's id is its file's stem with `-` for `_`, and its function bears the same name. An id with a
dot (`acme.length`) is of a check that an installed package brings.
"""

import os
from functools import cache
from importlib import import_module
from typing import cast

from socialint import installed
from socialint.rule import Check


def names() -> tuple[str, ...]:
    """Every check's id, by file name."""
    return tuple(
        sorted(
            entry.removesuffix(".py").replace("_", "-")
            for entry in os.listdir(os.path.dirname(__file__))
            if entry.endswith(".py") and not entry.startswith("_")
        )
    )


@cache
def get(id_: str) -> Check:
    """The check of that id.

    Raises:
        KeyError: there is none.
        Unavailable: it is an installed package's, and cannot be used.
    """
    if "." in id_:
        return installed.check(id_)
    stem = id_.replace("-", "_")
    if not stem.isidentifier() or stem.startswith("_"):
        raise KeyError(id_)
    module = f"{__name__}.{stem}"
    try:
        return cast("Check", getattr(import_module(module), stem))
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        raise KeyError(id_) from None
