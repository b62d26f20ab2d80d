"""Writing what ships: `python -m model.package PIPELINE TREEBANKS`.

To a trained pipeline go a card, a licence and measurements; the words of the training texts, which
spaCy would keep as strings and which nothing needs, do not.
"""

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from model.evaluate import Scores, measure, table
from socialint.language.loader import FOLDER, read

LICENCE = "CC BY-SA 4.0"
ADDRESS = "https://creativecommons.org/licenses/by-sa/4.0/"
SOURCES = (
    {
        "name": "UD English EWT",
        "url": "https://github.com/UniversalDependencies/UD_English-EWT",
        "license": LICENCE,
        "author": "Natalia Silveira, Timothy Dozat, Christopher Manning, Sebastian Schuster, "
        "Ethan Chi, John Bauer, Miriam Connor, Marie-Catherine de Marneffe, Nathan Schneider, "
        "Sam Bowman, Hanzhi Zhu, Daniel Galbraith",
    },
    {
        "name": "UD English GUM: news, interviews, biographies, travel guides, textbooks, vlogs, "
        "speeches, conversations",
        "url": "https://github.com/UniversalDependencies/UD_English-GUM",
        "license": "each document as its text: of these genres CC BY or public domain; the release "
        "as a whole, for other genres' sake, CC BY-NC-SA 4.0",
        "author": "Amir Zeldes, Siyao Peng and the GUM annotators",
    },
)

_CARD = """\
# The English pipeline of socialint

A spaCy pipeline for English posts, one sentence at a time: parts of speech (Universal
Dependencies), mood, form and tense of verbs, and a dependency tree with universal relations (no
subtypes). It loads offline with `socialint.language.loader.load()`.

**Licence: {licence}**, {address}, for the weights
in this folder. socialint's code has a licence of its own. See LICENSE.

## Trained on
{sources}
Seven in ten training sentences were made into posts: handles, hashtags, links, emoji, loose case
and spelling put in by rule, with their labels. How, and how to train it again: `model/` in
socialint's repository. No tweet was used. Tweebank v2's development part (CC BY-NC-SA) only
measured.

## How well it reads
In per cent of the treebank's words, found by the pipeline's own tokenizer; a word that it cuts
otherwise counts as wrong. LAS without punctuation leaves punctuation marks out, as spaCy does.

{table}

## What it is not
It reads posts to tell an order from a statement, a subject from a bystander. It does not know
names, facts or other languages, and errs in about one word in ten of a tweet. Use it for hints to
an author, not for judgements about people.
"""

_NOTICE = """\
The weights in this folder are an adaptation of the treebanks UD English EWT and UD English GUM
(those of its genres that may be reused), and are licensed under the Creative Commons
Attribution-ShareAlike 4.0 International licence: {address}

{sources}
socialint's code is under another licence; see the project's LICENSE.
"""


def meta(given: dict[str, Any], scores: dict[str, Scores]) -> dict[str, Any]:
    """What spaCy keeps about a pipeline, with what it should say of this one."""
    return {
        **given,
        "name": "posts",
        "version": "1.0.0",
        "spacy_version": ">=3.8.7,<4",
        "description": "Parts of speech and dependencies of English social media posts",
        "author": "The socialint founders",
        "license": LICENCE,
        "sources": list(SOURCES),
        "performance": {
            name: {key: round(value, 1) for key, value in row._asdict().items()}
            for name, row in scores.items()
        },
    }


def package(trained: Path, treebanks: Path, output: Path) -> None:
    """Write a trained pipeline as it ships."""
    nlp = read(str(trained))
    scores = measure(nlp, treebanks)
    shutil.rmtree(output, ignore_errors=True)
    nlp.to_disk(output, exclude=["vocab", "tokenizer"])
    path = output / "meta.json"
    about = meta(json.loads(path.read_text("utf-8")), scores)
    path.write_text(json.dumps(about, indent=1, ensure_ascii=False) + "\n", "utf-8")
    sources = "".join(
        f"- {s['name']}, {s['url']} ({s['license']}), by {s['author']}\n" for s in SOURCES
    )
    card = _CARD.format(
        licence=LICENCE,
        address=ADDRESS,
        sources=sources,
        table=table(scores),
    )
    (output / "README.md").write_text(card, "utf-8")
    (output / "LICENSE").write_text(_NOTICE.format(address=ADDRESS, sources=sources), "utf-8")


def main() -> None:
    """Write to the package, and say how much it is."""
    output = Path(FOLDER)
    package(Path(sys.argv[1]), Path(sys.argv[2]), output)
    size = sum(path.stat().st_size for path in output.rglob("*") if path.is_file())
    print((output / "README.md").read_text("utf-8"))
    print(f"{size:,} bytes")


if __name__ == "__main__":
    main()
