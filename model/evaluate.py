"""How well a pipeline reads: `python -m model.evaluate PIPELINE TREEBANKS`.

Words are found by our own tokenizer, and a word counts as right only if the treebank has the same
one; relations are the universal ones (no subtypes). Accuracy is over the treebank's words, as in
the CoNLL 2018 shared task; LAS without punctuation is what spaCy prints. Tweebank only measures:
nothing is trained on it.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import process_time
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from model.treebank import Sentence, read, text_of
from socialint.language import loader

FILES = {
    "EWT dev": "ewt/en_ewt-ud-dev.conllu",
    "GUM dev": "gum/en_gum-ud-dev.conllu",
    "Tweebank dev": "tweebank-eval-only/en-ud-tweet-dev.conllu",
}

Place = tuple[int, int]


class Label(NamedTuple):
    """What is said of a word: the root's head is the word itself."""

    pos: str
    head: Place
    dep: str
    morph: str


class Scores(NamedTuple):
    """Shares in per cent of the treebank's words."""

    words: int
    tokens: float
    pos: float
    uas: float
    las: float
    las_words: float
    imperatives: float


def score(nlp: Language, sentences: list[Sentence]) -> Scores:
    """Compare a pipeline with a treebank."""
    counts: Counter[str] = Counter()
    docs = nlp.pipe([text_of(sentence.words) for sentence in sentences], batch_size=64)
    for sentence, doc in zip(sentences, docs, strict=True):
        ours = dict(_read_doc(doc))
        for place, gold in _read_sentence(sentence):
            counts.update(_judge(gold, ours.get(place)))
    share = {name: 100 * number / counts["all"] for name, number in counts.items()}
    return Scores(
        counts["all"],
        share["found"],
        share["pos"],
        share["uas"],
        share["las"],
        100 * counts["las word"] / counts["word"],
        _f1(counts["imperative both"], counts["imperative ours"], counts["imperative gold"]),
    )


def _judge(gold: Label, ours: Label | None) -> Iterator[str]:
    word = gold.dep != "punct"
    yield "all"
    if word:
        yield "word"
    if gold.morph == "Mood=Imp":
        yield "imperative gold"
    if ours is None:
        return
    yield "found"
    if ours.pos == gold.pos:
        yield "pos"
    if ours.head == gold.head:
        yield "uas"
        if ours.dep == gold.dep:
            yield "las"
            if word:
                yield "las word"
    if ours.morph == "Mood=Imp":
        yield "imperative ours"
        if gold.morph == "Mood=Imp":
            yield "imperative both"


def _f1(both: int, ours: int, gold: int) -> float:
    return 200 * both / (ours + gold) if ours + gold else 0.0


def _read_sentence(sentence: Sentence) -> Iterator[tuple[Place, Label]]:
    places: list[Place] = []
    at = 0
    for word in sentence.words:
        places.append((at, at + len(word.text)))
        at += len(word.text) + word.space
    for place, word in zip(places, sentence.words, strict=True):
        yield place, Label(word.pos, places[word.head], word.dep, word.morph)


def _read_doc(doc: Doc) -> Iterator[tuple[Place, Label]]:
    for token in doc:
        head = token.head
        yield (
            (token.idx, token.idx + len(token)),
            Label(
                token.pos_,
                (head.idx, head.idx + len(head)),
                "root" if token.dep_ == "ROOT" else token.dep_,
                str(token.morph),
            ),
        )


def measure(nlp: Language, treebanks: Path) -> dict[str, Scores]:
    """The scores on each development part that is there."""
    files = {name: treebanks / file for name, file in FILES.items()}
    return {name: score(nlp, list(read(file))) for name, file in files.items() if file.exists()}


def table(scores: dict[str, Scores]) -> str:
    """Scores as Markdown."""
    rows = [
        "| | words | found | POS | UAS | LAS | LAS without punctuation | imperatives (F1) |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, row in scores.items():
        shown = " | ".join(f"{value:.1f}" for value in row[1:])
        rows.append(f"| {name} | {row.words:,} | {shown} |")
    return "\n".join(rows)


def main() -> None:
    """Print one row a treebank, and the speed."""
    nlp, treebanks = loader.read(sys.argv[1]), Path(sys.argv[2])
    print(table(measure(nlp, treebanks)))
    texts = [text_of(sentence.words) for sentence in read(treebanks / FILES["EWT dev"])]
    start = process_time()
    words = sum(map(len, nlp.pipe(texts, batch_size=64)))
    print(f"{words / (process_time() - start):,.0f} words/s")


if __name__ == "__main__":
    main()
