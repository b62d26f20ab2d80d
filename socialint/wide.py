"""What a text holds beyond ASCII: little, mostly, and much is known once that is."""

from functools import lru_cache

_ASCII = bytes(range(128))


@lru_cache(maxsize=4)
def wide(text: str) -> frozenset[str]:
    """The characters of a text that are not ASCII (kept for a moment: several ask)."""
    if text.isascii():
        return frozenset()
    # Without a list of them all, and in a third of the time that it takes to look at each.
    beyond = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return frozenset(beyond.decode("utf-8", "surrogatepass"))
