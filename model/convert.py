"""CoNLL-U to spaCy's format: `python -m model.convert TREEBANKS OUTPUT`.

`TREEBANKS` holds the folders `ewt` and `gum` with Universal Dependencies' files. Tweebank is never
read here: its licence forbids what we need, so it only measures.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

from spacy.tokens import DocBin
from spacy.vocab import Vocab

from model.corpus import to_doc
from model.treebank import read_as_run

_FILES = {"train": "-train.conllu", "dev": "-dev.conllu"}


def convert(paths: Iterable[Path], output: Path) -> tuple[int, int]:
    """Write the sentences of some files; return how many, and how many could not be aligned."""
    vocab = Vocab()
    docs, left = DocBin(store_user_data=True), 0
    for path in paths:
        for sentence in read_as_run(path):
            if sentence is None:
                left += 1
                continue
            doc = to_doc(vocab, sentence.words)
            doc.user_data["opens"] = sentence.opens
            docs.add(doc)
    docs.to_disk(output)
    return len(docs), left


def main() -> None:
    """Convert the training and the development parts."""
    treebanks, output = map(Path, sys.argv[1:])
    output.mkdir(parents=True, exist_ok=True)
    for part, end in _FILES.items():
        paths = [path for name in ("ewt", "gum") for path in (treebanks / name).glob(f"*{end}")]
        kept, left = convert(paths, output / f"{part}.spacy")
        print(f"{part}: {kept} sentences, {left} left out because their words are cut otherwise")


if __name__ == "__main__":
    main()
