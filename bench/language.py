"""How often the language of a post is misread: `python -m bench.language [--other FOLDER]`.

English is read from the treebanks, corpora and drafts beside the project (`--shared`). Texts in
other languages are not kept there: `--other` names a folder of files `<code>-<anything>.txt`, one
snippet of 60 to 300 characters a line. Translated game dialogue and fortune cookies, as Linux
distributions package them, serve well; manual pages are half English and do not. Only texts of five
words or more are counted. Each text is also judged with a handle, a link and hashtags added.

Of 36,085 English texts 0.18 % were taken for another language (many of those rightly so); of
28,266 snippets in 37 other languages 0.17 % were taken for English. On texts seen only after the
lists were finished: 0.14 % of 14,985 (the treebanks' training parts) and 0.16 % of 12,859 (other
games). The small libraries, on every fourth of those texts and after the same cleaning: CLD2 0.17
and 0.38 % (14 MB, no Linux wheel for ARM), fastText's small model 0.85 and 0.27 % (40 ms to load),
CLD3 2.7 and 1.7 %, langid 1.6 and 0.01 % (NumPy, over a second to load), whatlang 13 and 0.4 % (no
wheel for Python 3.13).
"""

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from socialint.language.recognise import is_english, recognise

SHARED = Path(__file__).resolve().parents[2] / "shared"
LEAST_WORDS = 5
_WORD = re.compile(r"[^\W\d_]+")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
#: None of it may change the answer.
_DECORATION = "@someone {} https://example.org/page?id=1 #launch #OpenSource"


def english_texts(shared: Path) -> Iterator[tuple[str, list[str]]]:
    """The English sources by name, each with its texts."""
    for path in sorted(shared.glob("treebanks/*/*-dev.conllu")):
        lines = path.read_text("utf-8").splitlines()
        yield path.stem, [line[9:] for line in lines if line.startswith("# text = ")]
    for path in sorted(shared.glob("corpora/*.jsonl")):
        lines = path.read_text("utf-8").splitlines()
        yield path.stem, [str(json.loads(line)["text"]) for line in lines]
    drafts = [
        _FRONT_MATTER.sub("", path.read_text("utf-8", "replace"))
        for path in sorted(shared.glob("drafts/**/*"))
        if path.suffix in {".md", ".tweet", ".toot"}
    ]
    if drafts:
        yield "drafts", drafts


def other_texts(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The files of a folder by language and register, each with its snippets."""
    for path in sorted(folder.glob("*.txt")):
        yield path.stem, path.read_text("utf-8").splitlines()


def table(sources: Iterator[tuple[str, list[str]]], *, english: bool) -> list[str]:
    """Print one line a source and a total; return the texts that were misread."""
    misread: list[str] = []
    total = decorated_total = 0
    print(f"{'source':32}{'texts':>7}{'misread':>9}{'decorated':>11}{'named':>9}{'unclear':>9}")
    for name, all_texts in sources:
        texts = [text for text in all_texts if _long_enough(text)]
        wrong = [text for text in texts if is_english(text) is not english]
        decorated = sum(is_english(_DECORATION.format(text)) is not english for text in texts)
        code = "en" if english else name.partition("-")[0]
        answers = [recognise(text) for text in texts]
        named, unclear = answers.count(code), answers.count(None)
        _row(name, len(texts), (len(wrong), decorated, named, unclear))
        misread += wrong
        total += len(texts)
        decorated_total += decorated
    _row("all", total, (len(misread), decorated_total))
    return misread


def _long_enough(text: str) -> bool:
    # Scripts without spaces have no words to count.
    return not text.isascii() or len(_WORD.findall(text)) >= LEAST_WORDS


def _row(name: str, texts: int, counts: tuple[int, ...]) -> None:
    shares = (100 * count / max(texts, 1) for count in counts)
    widths = (9, 11, 9, 9)
    cells = (f"{share:{width - 2}.2f} %" for share, width in zip(shares, widths, strict=False))
    print(f"{name:32}{texts:7}{''.join(cells)}")


def speed(texts: list[str]) -> None:
    """Print the mean time of one answer, in microseconds, over the texts."""
    start = perf_counter()
    for text in texts:
        recognise(text)
    print(f"\n{1e6 * (perf_counter() - start) / len(texts):.0f} µs a text, {len(texts)} texts")


def main() -> None:
    parser = argparse.ArgumentParser(description="How often the language of a post is misread.")
    parser.add_argument("--shared", type=Path, default=SHARED, help="folder of English texts")
    parser.add_argument("--other", type=Path, help="folder of snippets, <code>-<anything>.txt")
    parser.add_argument("--show", type=int, default=0, help="print so many misread texts")
    arguments = parser.parse_args()
    texts = dict(english_texts(arguments.shared))
    if texts:
        print("English read as another language")
        misread = table(iter(texts.items()), english=True)
        speed([text for source in texts.values() for text in source])
        print(*map(repr, misread[: arguments.show]), sep="\n")
    else:
        print(f"No English texts in {arguments.shared}: skipped")
    if arguments.other:
        print("\nOther languages read as English")
        misread = table(other_texts(arguments.other), english=False)
        print(*map(repr, misread[: arguments.show]), sep="\n")
    else:
        print("\nNo folder of other languages named (--other): skipped")


if __name__ == "__main__":
    main()
