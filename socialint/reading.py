"""From a file's bytes to its text, or to a sentence that says why there is none.

Drafts are UTF-8. Anything else is refused with what it looks like and what to do, never guessed at:
a wrong guess would be posted.
"""

import os
import stat

from socialint.text import Source

#: The largest draft that is read, in bytes. Far above any post: it bounds time and memory.
MAX_BYTES = 64 * 1024 * 1024

#: Windows would change line ends on the way.
_AS_IT_IS = getattr(os, "O_BINARY", 0)

#: The path that stands for standard input.
STDIN = "-"

#: How much of a file is looked at to say what it is, in bytes.
_PEEK = 4096

_UTF8_BOM = b"\xef\xbb\xbf"
#: UTF-32 first: its little-endian mark starts with that of UTF-16.
_FOREIGN_BOMS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)

#: Control characters that no text holds: C0 without tab, line ends, form feed and escape.
_BINARY = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1b")

_KINDS = (
    (stat.S_ISDIR, "this is a folder, not a file"),
    (stat.S_ISFIFO, "this is a named pipe, not a file (use - to read standard input)"),
    (stat.S_ISSOCK, "this is a socket, not a file"),
    (stat.S_ISCHR, "this is a device, not a file"),
    (stat.S_ISBLK, "this is a device, not a file"),
)


class Unreadable(Exception):  # noqa: N818 - it names a state of the file, not our error
    """A file that gives no text; `line` counts from 1 where there is one."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


def read(path: str, stdin_filename: str = "<stdin>") -> Source:
    """The text of a file; raises Unreadable.

    `-` reads standard input, and `stdin_filename` is then the path that the source carries.
    """
    if path == STDIN:
        return decode(read_stdin(), stdin_filename)
    return decode(read_bytes(path), path)


def read_bytes(path: str) -> bytes:
    """The bytes of a regular file of at most `MAX_BYTES`; raises Unreadable.

    Pipes, sockets and devices are refused before they are opened: opening one may wait for ever.
    """
    try:
        known = os.stat(path)
        _refuse_other_kinds(known.st_mode)
        # A file object costs more than what is read with it.
        file = os.open(path, os.O_RDONLY | _AS_IT_IS)
        try:
            return _within_limit(_all_of(file, known.st_size))
        finally:
            os.close(file)
    except OSError as error:
        raise Unreadable(_why(error)) from None
    except ValueError:
        raise Unreadable("no file can have this name: it holds a NUL character") from None


def has_bom(data: bytes) -> bool:
    """Whether the bytes start with the mark that `decode` leaves out and a rewrite puts back."""
    return data.startswith(_UTF8_BOM)


def decode(data: bytes, path: str = "<text>") -> Source:
    """Bytes as text, without a leading byte order mark; raises Unreadable where it is not UTF-8.

    Line ends stay as they are. No bytes are an empty text.
    """
    if b"\0" in data or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _not_text(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_utf8(data, error) from None
    return Source(text.removeprefix("\ufeff"), path)


def read_stdin() -> bytes:
    """The bytes of standard input, at most `MAX_BYTES`; raises Unreadable."""
    import sys

    if sys.stdin is None:
        raise Unreadable("standard input is closed")
    try:
        return _within_limit(sys.stdin.buffer.read(MAX_BYTES + 1))
    except OSError as error:
        raise Unreadable(_why(error)) from None


def _all_of(descriptor: int, size: int) -> bytes:
    """What the file holds, up to one byte above the limit; it seemed to be of that size."""
    parts: list[bytes] = []
    left = MAX_BYTES + 1
    # A file may grow while it is read, or, in /proc, have no size at all.
    while left > 0 and (part := os.read(descriptor, min(left, max(size + 1, _PEEK)))):
        parts.append(part)
        if len(part) == size:
            break
        left -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _within_limit(data: bytes) -> bytes:
    if len(data) > MAX_BYTES:
        raise Unreadable(f"larger than {MAX_BYTES // 1024 // 1024} MiB: no draft is that long")
    return data


def _refuse_other_kinds(mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    for is_kind, message in _KINDS:
        if is_kind(mode):
            raise Unreadable(message)
    raise Unreadable("this is not a regular file")


def _why(error: OSError) -> str:
    """An operating system's refusal in the words of the other messages."""
    import errno

    known = {
        errno.ENOENT: "no such file",
        errno.ENOTDIR: "no such file",
        errno.EACCES: "permission denied",
        errno.EPERM: "permission denied",
        errno.ELOOP: "symbolic links that lead in a circle",
        errno.EISDIR: "this is a folder, not a file",
        errno.ENAMETOOLONG: "the name is too long",
    }
    return known.get(error.errno or 0) or (error.strerror or str(error)).lower()


def _line(data: bytes, at: int) -> int:
    """The line of a byte, counted from 1, as `Source` counts lines."""
    ends = data.count(b"\n", 0, at) + data.count(b"\r", 0, at) - data.count(b"\r\n", 0, at)
    return ends + 1


def _not_text(data: bytes) -> Unreadable:
    for mark, name in _FOREIGN_BOMS:
        if data.startswith(mark):
            return Unreadable(f"this is {name}: save the file as UTF-8")
    wide = _wide_encoding(data)
    if wide:
        return Unreadable(f"this looks like {wide}: save the file as UTF-8")
    line = _line(data, data.index(b"\0"))
    return Unreadable(f"binary file: line {line} holds a NUL byte", line)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, where the bytes can hardly be anything else."""
    head = data[:_PEEK]
    if len(data) % 4 == 0 and any(_is_plain(head, f"utf-32-{end}") for end in ("le", "be")):
        return "UTF-32"
    # Spaces and line ends have their NUL on the same side in every script, and so do Latin letters.
    sides = (head[::2].count(0), head[1::2].count(0))
    if len(data) % 2 == 0 and max(sides) >= 2 * min(sides) and max(sides) * 20 >= len(head):
        end = "be" if sides[0] > sides[1] else "le"
        if _is_plain(head, f"utf-16-{end}"):
            return "UTF-16"
    return None


def _is_plain(head: bytes, encoding: str) -> bool:
    """Whether bytes decode to text without a control character that no text holds."""
    try:
        # The head may end inside a character of UTF-16 that takes two units.
        text = head.decode(encoding, "strict" if len(head) < _PEEK else "ignore")
    except UnicodeDecodeError:
        return False
    return bool(text) and _BINARY.isdisjoint(map(ord, text))


def _not_utf8(data: bytes, error: UnicodeDecodeError) -> Unreadable:
    if not _BINARY.isdisjoint(data[:_PEEK]):
        return Unreadable("binary file: it holds control characters and is not UTF-8")
    line = _line(data, error.start)
    guess = _guess(data, error)
    seen = f" ({guess})" if guess else ""
    return Unreadable(f"line {line} is not UTF-8{seen}: save the file as UTF-8", line)


def _guess(data: bytes, error: UnicodeDecodeError) -> str | None:
    """What bytes that are not UTF-8 look like."""
    if error.reason == "unexpected end of data":
        return "it ends inside a character"
    if data[error.start] == 0xED and data[error.start + 1 : error.start + 2] >= b"\xa0":
        return "half of a surrogate pair"
    near = data[max(error.start - 200, 0) : error.start + 200]
    high = [byte for byte in near if byte >= 0x80]
    if len(high) * 3 > len(near):
        return None  # mostly other letters: one of many encodings, and no telling which
    if any(0x80 <= byte <= 0x9F for byte in high):
        return "looks like Windows-1252"
    return "looks like Latin-1"
