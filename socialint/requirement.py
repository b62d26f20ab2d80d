"""Whether a version is one that a requirement such as `>=0.2,<1` or `~=0.2.1` allows.

The part of Python's version specifiers that a configuration needs: `==` (also `==0.2.*`), `!=`,
`>=`, `<=`, `>`, `<`, `~=`, joined by commas; a bare version means `==`. A version before its
release (`0.3.0rc1`, `0.3.0.dev2`) comes before it.
"""

import re
from typing import NamedTuple

_VERSION = re.compile(
    r"v?(?P<release>\d{1,9}(?:\.\d{1,9})*)"
    r"(?:[-_.]?(?P<stage>dev|alpha|beta|a|b|c|rc|post)[-_.]?(?P<number>\d{0,9}))?"
    r"(?:\+[a-z0-9.]+)?",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"\s*(?P<operator>[=!<>~]*)\s*(?P<version>[^\s=!<>~*]+?)(?P<any>\.\*)?\s*")

#: Where a version stands among those of the same release.
_STAGES = {"dev": -4, "a": -3, "alpha": -3, "b": -2, "beta": -2, "c": -1, "rc": -1, "post": 1}


class _Version(NamedTuple):
    """A version as it is compared; zeros at the end of a release say nothing."""

    release: tuple[int, ...]
    stage: int = 0
    number: int = 0


def allows(requirement: str, version: str) -> bool:
    """Whether the requirement is met by a version.

    Raises:
        ValueError: the requirement or the version cannot be read.
    """
    # Every clause is read, so that a mistake in the last is told of whatever the first says.
    answers = [_holds(clause, version) for clause in requirement.split(",")]
    return all(answers)


def _holds(clause: str, version: str) -> bool:
    found = _CLAUSE.fullmatch(clause)
    if found is None:
        raise ValueError(f"{clause.strip()!r} is no version requirement")
    operator = found["operator"] or "=="
    wanted, parts = _read(found["version"])
    actual, _ = _read(version)
    if found["any"] or operator == "~=":
        if operator not in ("==", "!=", "~=") or (operator == "~=" and (found["any"] or parts < 2)):
            raise ValueError(f"{clause.strip()!r} is no version requirement")
        length = parts if found["any"] else parts - 1
        same = _prefix(actual, length) == _prefix(wanted, length)
        return {"==": same, "!=": not same, "~=": same and actual >= wanted}[operator]
    results = {
        "==": actual == wanted,
        "!=": actual != wanted,
        ">=": actual >= wanted,
        "<=": actual <= wanted,
        ">": actual > wanted,
        # As Python's own: `<1` does not mean the release candidate of 1.
        "<": actual < wanted and not (actual.release == wanted.release and wanted.stage == 0),
    }
    if operator not in results:
        raise ValueError(f"{operator!r} is no comparison of versions")
    return results[operator]


def _read(text: str) -> tuple[_Version, int]:
    """A version, and how many numbers its release was written with."""
    found = _VERSION.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no version")
    numbers = [int(number) for number in found["release"].split(".")]
    parts = len(numbers)
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    stage = _STAGES[found["stage"].lower()] if found["stage"] else 0
    return _Version(tuple(numbers), stage, int(found["number"] or 0)), parts


def _prefix(version: _Version, parts: int) -> tuple[int, ...]:
    return (*version.release, *(0,) * parts)[:parts]
