"""The shipped pipeline: it loads offline, is small, has its licence, and reads a sentence."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from model.evaluate import FILES, score
from model.treebank import read
from socialint.language.loader import FOLDER, load

PIPELINE = Path(FOLDER)
TREEBANKS = Path(__file__).resolve().parents[2] / "shared" / "treebanks"


def read_labels(text: str) -> dict[str, tuple[str, str, str]]:
    """Each word's part of speech, relation and head."""
    return {t.text: (t.pos_, t.dep_, t.head.text) for t in load()(text)}


def test_it_is_small() -> None:
    size = sum(path.stat().st_size for path in PIPELINE.rglob("*") if path.is_file())
    assert size <= 6_000_000


def test_its_licence_is_there() -> None:
    meta = json.loads((PIPELINE / "meta.json").read_text("utf-8"))
    assert meta["license"] == "CC BY-SA 4.0"
    assert {source["name"].split(":")[0] for source in meta["sources"]} == {
        "UD English EWT",
        "UD English GUM",
    }
    for name in ("LICENSE", "README.md"):
        assert "creativecommons.org/licenses/by-sa/4.0" in (PIPELINE / name).read_text("utf-8")


def test_no_word_of_a_treebank_is_in_it() -> None:
    assert not (PIPELINE / "vocab").exists()
    assert sorted(path.name for path in PIPELINE.iterdir() if path.is_dir()) == [
        "morphologizer",
        "parser",
        "tok2vec",
    ]


def test_it_reads_a_sentence() -> None:
    labels = read_labels("@alice wrote a great paper about open data.")
    assert labels["@alice"] == ("PROPN", "nsubj", "wrote")
    assert labels["wrote"] == ("VERB", "ROOT", "wrote")
    assert labels["great"] == ("ADJ", "amod", "paper")
    assert labels["."][0] == "PUNCT"


def test_handles_and_tags_outside_the_sentence() -> None:
    labels = read_labels("We released the new version of our tool 🎉 #datascience cc @alice @bob")
    assert labels["@alice"][:2] == labels["@bob"][:2] == ("PROPN", "vocative")
    assert labels["#datascience"][1] == "discourse"
    assert labels["🎉"][:2] == ("SYM", "discourse")
    assert labels["We"] == ("PRON", "nsubj", "released")


def test_mood_and_tense() -> None:
    order = load()("Read the report and tell us what you think.")
    told = load()("We finished the report.")
    assert str(order[0].morph) == "Mood=Imp"
    assert str(told[1].morph) == "Mood=Ind|Tense=Past"


def test_one_tree_a_sentence() -> None:
    doc = load()("Great news! We won. Thanks to everyone who helped https://example.org #win")
    assert [token.dep_ for token in doc].count("ROOT") == 1


def test_sentences_do_not_depend_on_each_other() -> None:
    texts = ["We won.", "Read the docs at https://example.org!", "Who are you?", ""]
    alone = [load()(text).to_json() for text in texts]
    together = [doc.to_json() for doc in load().pipe(texts)]
    assert alone == together


def test_the_command_line_of_spacy_waits_until_it_is_asked_for() -> None:
    code = (
        "import sys\n"
        "from socialint.language.loader import load\n"
        "assert 'spacy' not in sys.modules\n"
        "load()\n"
        "assert 'spacy.cli' not in sys.modules and 'typer' not in sys.modules\n"
        "import spacy\n"
        "assert 'spacy_version' in spacy.info(silent=True)\n"
        "import spacy.cli\n"
        "assert spacy.cli.download\n"
    )
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "pos", "las"), [("Tweebank dev", 86, 62), ("EWT dev", 93, 78), ("GUM dev", 93, 78)]
)
def test_it_reads_well(name: str, pos: float, las: float) -> None:
    path = TREEBANKS / FILES[name]
    if not path.exists():
        pytest.skip(f"{path} is not here")
    scores = score(load(), list(read(path)))
    assert scores.pos >= pos
    assert min(scores.las, scores.las_words) >= las
