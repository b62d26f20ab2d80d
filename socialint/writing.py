"""Files replaced in one step: whoever reads one meets the old text or the new, never a part."""

import os
import tempfile
from contextlib import suppress


def write(path: str, data: bytes) -> None:
    """Put bytes in the place of a file, its mode kept; a link stays a link. Raises OSError.

    A file that is not there yet is made.
    """
    target = os.path.realpath(path)
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(target), prefix=".socialint-")
    try:
        with open(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _mode(path: str) -> int:
    """The mode of a file, or the one that a new file gets here."""
    try:
        return os.stat(path).st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
