"""The file that keeps the results for one folder: columns of numbers, then texts in JSON.

Columns are read in a millisecond for ten thousand drafts, and a draft's JSON only where it is asked
for. Nothing in the file is code: the worst that a forged one can do is to lie. A checksum comes
first, so that a file that was cut off or damaged is told from a whole one.
"""

import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

try:  # a tenth of the time that importing all of hashlib takes
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

_MAGIC = b"socialint results 1\n"
#: Bytes of a digest: enough that no two drafts ever share one.
DIGEST = 16
#: What names hold that is no text: stray bytes, on Windows halves of surrogate pairs.
_NAMES = sys.getfilesystemencodeerrors()
#: Numbers before the columns: how many drafts, how many texts, the bytes of all names.
_COUNTS = 3

#: Size, change of the content, change of the inode (both in nanoseconds), number of the inode; all
#: zero where they cannot tell whether the file has changed since.
Stamp = tuple[int, int, int, int]
UNSURE: Stamp = (0, 0, 0, 0)


class Row(NamedTuple):
    """What is kept of a draft; `common` and `own` are numbers of texts."""

    stamp: Stamp
    digest: bytes
    common: int
    own: int


class Kept(NamedTuple):
    """The drafts of a folder by name, and the texts that their rows speak of."""

    rows: Mapping[str, Row]
    texts: Sequence[bytes]


def digest(data: bytes) -> bytes:
    """What tells one content from another."""
    return blake2b(data, digest_size=DIGEST).digest()


def encode(rows: Mapping[str, Row], texts: Sequence[bytes]) -> bytes:
    """The file's bytes. A text is written once, and one that no row speaks of is left out."""
    used: dict[bytes, int] = {}
    for row in rows.values():
        used.setdefault(texts[row.common], len(used))
        used.setdefault(texts[row.own], len(used))
    names = "\0".join(rows).encode("utf-8", _NAMES)
    parts = [
        array("q", (len(rows), len(used), len(names))),
        *(array("q", column) for column in _columns(rows.values())),
        array("q", (used[texts[row.common]] for row in rows.values())),
        array("q", (used[texts[row.own]] for row in rows.values())),
        array("q", map(len, used)),
    ]
    body = b"".join(
        (
            *(part.tobytes() for part in parts),
            *(row.digest for row in rows.values()),
            names,
            *used,
        )
    )
    return b"".join((_MAGIC, digest(body), body))


def _columns(rows: Iterable[Row]) -> Iterator[Sequence[int]]:
    yield from zip(*(row.stamp for row in rows), strict=True)


def decode(data: bytes) -> Kept:
    """What a file keeps; raises ValueError where it is not one of ours, or not whole."""
    start = len(_MAGIC) + DIGEST
    body = data[start:]
    if not data.startswith(_MAGIC) or data[len(_MAGIC) : start] != digest(body):
        raise ValueError("not a whole file of results")
    count, texts, size = _numbers(body, 0, _COUNTS) or (0, 0, 0)
    # A checksum is no signature: numbers that do not fit must not be counted up to.
    if min(count, texts, size) < 0 or 8 * texts + (8 * 6 + DIGEST) * count + size > len(body):
        raise ValueError("more is announced than there is")
    columns = [_numbers(body, _COUNTS + at * count, count) for at in range(6)]
    lengths = _numbers(body, _COUNTS + 6 * count, texts)
    at = 8 * (_COUNTS + 6 * count + texts)
    digests = [body[at + DIGEST * n : at + DIGEST * (n + 1)] for n in range(count)]
    at += DIGEST * count
    names = body[at : at + size].decode("utf-8", _NAMES).split("\0")
    if count and not (min(*columns[4], *columns[5]) >= 0 and max(*columns[4], *columns[5]) < texts):
        raise ValueError("a text is named that is not there")
    stamps = zip(*columns[:4], strict=True)
    made = map(Row, stamps, digests, columns[4], columns[5])
    rows = dict(zip(names, made, strict=True)) if count else {}
    return Kept(rows, tuple(_cut(body[at + size :], lengths)))


def _numbers(body: bytes, first: int, count: int) -> Sequence[int]:
    numbers = array("q")
    numbers.frombytes(body[8 * first : 8 * (first + count)])
    return numbers


def _cut(data: bytes, lengths: Iterable[int]) -> Iterator[bytes]:
    at = 0
    for length in lengths:
        if length < 0:
            raise ValueError("a text of less than nothing")
        yield data[at : at + length]
        at += length
