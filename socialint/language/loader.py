"""The shipped pipeline, loaded once, offline, and only when a rule asks about a sentence."""

import os
import sys
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

#: The trained pipeline, with its licence and card; `model/` says how it is made.
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pipeline")


@cache
def load() -> "Language":
    """The pipeline: hand it one sentence at a time, many sentences through its `pipe`.

    A token has its part of speech (`pos_`, Universal Dependencies), its `head` and relation
    (`dep_`, without subtypes), and a verb its mood, form and tense (`morph`). `token.idx` is a
    place in `doc.text`, in which whitespace of any length is one space; for places in the text
    itself, see `tokens.tokenize`.
    """
    return read(FOLDER)


def read(folder: str) -> "Language":
    """A pipeline from a folder, as a new object."""
    # One thread: the matrices are small, and batches have processes of their own.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    _import_spacy()
    from pathlib import Path

    from spacy.util import load_model_from_path
    from thinc.api import NumpyOps, get_current_ops, set_current_ops

    import socialint.language.english  # noqa: F401 - spaCy finds the language by its name

    before = get_current_ops()
    # NumPy multiplies these matrices three times as fast as the BLIS that thinc brings along.
    set_current_ops(NumpyOps(use_blis=False))
    try:
        return load_model_from_path(Path(folder))
    finally:
        set_current_ops(before)


def _import_spacy() -> None:
    """Import spaCy without its command line: a quarter of the time, and nothing here calls it.

    Whoever imports or calls the command line later gets the real one.
    """
    if "spacy" in sys.modules:
        return
    names = ("spacy.cli", "spacy.cli.info")
    command_line, information = (ModuleType(name) for name in names)
    command_line.__path__ = []
    information.info = _info  # type: ignore[attr-defined]
    sys.modules.update(zip(names, (command_line, information), strict=True))
    try:
        import spacy
    finally:
        for name in names:
            del sys.modules[name]
    if vars(spacy).get("cli") is command_line:
        del vars(spacy)["cli"]


def _info(*arguments: object, **options: object) -> object:
    """What `spacy.info` would be."""
    from spacy.cli.info import info

    return info(*arguments, **options)  # type: ignore[arg-type]
