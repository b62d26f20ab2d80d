"""Fixed texts back into their files: whole or not at all, with all else about the file kept."""

import os
import tempfile
from contextlib import suppress as ignoring
from typing import NamedTuple

from socialint.dialects import parse
from socialint.draft import DraftError
from socialint.finding import Applicability
from socialint.fix import MAX_ROUNDS, apply
from socialint.judging import judge
from socialint.reading import STDIN, Unreadable, decode, has_bom, read_bytes
from socialint.result import Mistake
from socialint.run import files
from socialint.settings import Settings
from socialint.text import Source
from socialint.workshop import Request, Workshop


class Fixed(NamedTuple):
    """The files that were rewritten, and what kept others from it."""

    paths: tuple[str, ...]
    mistakes: tuple[Mistake, ...]


def fix(request: Request) -> Fixed:
    """Apply the safe fixes of every draft that the request names, and write what changed.

    A draft that cannot be read is left as it is: linting it says why. Raises Refused.
    """
    workshop = Workshop(request)
    paths: list[str] = []
    mistakes: list[Mistake] = []
    for path in files(request, workshop).files:
        if path == STDIN:
            mistakes.append(Mistake("standard input cannot be fixed: name a file"))
            continue
        with ignoring(Unreadable, DraftError):
            data = read_bytes(path)
            text = decode(data, path).text
            new = fixed_text(text, path, workshop.settings_for(path), workshop, request)
            if new != text:
                try:
                    _write(path, new, bom=has_bom(data))
                    paths.append(path)
                except OSError as error:
                    mistakes.append(Mistake(f"cannot write: {error.strerror}", path))
    return Fixed(tuple(paths), tuple(mistakes))


def fixed_text(
    text: str, path: str, settings: Settings, workshop: Workshop, request: Request
) -> str:
    """The text after its safe fixes, judged again until nothing changes (10 rounds at most).

    Raises:
        DraftError: the text is no draft.
    """
    for _ in range(MAX_ROUNDS):
        draft = parse(Source(text, path), settings.intent)
        found = judge(draft, settings, workshop, request).findings
        new = apply(text, found, {Applicability.SAFE})
        if new == text:
            break
        text = new
    return text


def _write(path: str, text: str, *, bom: bool) -> None:
    """Put a text in the place of a file in one step, its mode kept; a link stays a link."""
    target = os.path.realpath(path)
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(target), prefix=".socialint-")
    try:
        with open(handle, "wb") as file:
            file.write((b"\xef\xbb\xbf" if bom else b"") + text.encode())
        os.chmod(temporary, os.stat(target).st_mode)
        os.replace(temporary, target)
    except BaseException:
        with ignoring(OSError):
            os.unlink(temporary)
        raise
