"""How platforms state a limit: a number, how sure it is, where and when it was read."""

from socialint.platforms.base import Limit, Sureness

#: The day on which every source named by a platform was read.
READ = "2026-11-23"


def documented(value: int, source: str) -> Limit:
    """A number from the network's own documentation or code."""
    return Limit(value, Sureness.DOCUMENTED, source, READ)


def reported(value: int, source: str) -> Limit:
    """A number told by others, which the network itself does not publish."""
    return Limit(value, Sureness.REPORTED, source, READ)
