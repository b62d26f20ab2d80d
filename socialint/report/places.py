"""Files and columns as other programs name them."""

import os
from posixpath import join, normpath
from urllib.parse import quote

from socialint.report.options import ReportOptions
from socialint.text import Source


def repository_path(path: str, options: ReportOptions) -> str:
    """A path with slashes, from the repository's root where that is known; else as it is."""
    slashed = path.replace(os.sep, "/") if os.sep != "/" else path
    if os.path.isabs(path) or (slashed.startswith("<") and slashed.endswith(">")):
        return slashed
    return normpath(join(options.prefix, slashed))


def is_absolute(path: str) -> bool:
    """Whether a path with slashes starts at a root."""
    return path.startswith("/") or path[1:3] == ":/"


def uri(path: str) -> str:
    """A path with slashes as a URI or, where it is relative, as a reference to one.

    Everything but letters, digits, `-._~/` is percent-encoded as UTF-8; a byte of a file name that
    is not UTF-8 is encoded as that byte.
    """
    try:
        data = path.encode(errors="surrogateescape")
    except UnicodeEncodeError:
        data = path.encode(errors="surrogatepass")
    if is_absolute(path):
        return "file://" + ("" if path.startswith("/") else "/") + quote(data, safe="/")
    return quote(data, safe="/")


def byte_column(source: Source, offset: int) -> int:
    """The column of an offset in bytes of UTF-8, counted from 1."""
    line, column = source.position(offset)
    if source.text.isascii():
        return column
    start = source.offset(line, 1)
    return len(source.text[start : start + column - 1].encode(errors="surrogatepass")) + 1


def well_formed(text: str) -> str:
    """Text without lone surrogates (of a file name that is not UTF-8), which strict readers refuse.

    Each becomes U+FFFD.
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
