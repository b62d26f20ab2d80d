"""How the pipeline's training data is made: on sentences written here, none of a treebank."""

from pathlib import Path
from random import Random

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from model.augment import augment
from model.convert import convert
from model.corpus import create_posts
from model.evaluate import score
from model.treebank import Sentence, read, read_as_run, text_of
from socialint.language.english import PostEnglish, PostTokenizer
from socialint.language.tokens import tokenize

#: form, part of speech, features, head, relation, misc; `1-2` lines are contractions.
_SENTENCES = """\
# newdoc
# text = Ada Lovelace doesn't write a bad paper.
1 Ada PROPN _ 5 nsubj _
2 Lovelace PROPN _ 1 flat _
3-4 doesn't _ _ _ _ _
3 does AUX Mood=Ind|Tense=Pres|VerbForm=Fin 5 aux _
4 n't PART _ 5 advmod _
5 write VERB VerbForm=Inf 0 root _
6 a DET _ 8 det _
7 bad ADJ _ 8 amod _
8 paper NOUN _ 5 obj SpaceAfter=No
9 . PUNCT _ 5 punct _

# text = Please read the annual report with your friend!
1 Please INTJ _ 2 discourse _
2 read VERB Mood=Imp|VerbForm=Fin 0 root _
3 the DET _ 5 det _
4 annual ADJ _ 5 amod _
5 report NOUN _ 2 obj _
6 with ADP _ 8 case _
7 your PRON _ 8 nmod:poss _
8 friend NOUN _ 2 obl SpaceAfter=No
9 ! PUNCT _ 2 punct _

# newpar
# text = I have seen it in Paris and you two
1 I PRON _ 3 nsubj _
2 have AUX Mood=Ind|Tense=Pres|VerbForm=Fin 3 aux _
3 seen VERB Tense=Past|VerbForm=Part 0 root _
4 it PRON _ 3 obj _
5 in ADP _ 6 case _
6 Paris PROPN _ 3 obl _
7 and CCONJ _ 8 cc _
8 you PRON _ 1 conj _
9 two NUM _ 8 nummod _

# text = re-re-do URL12
1 re-re VERB _ 0 root SpaceAfter=No
2 -do VERB _ 1 flat _
3 URL12 X _ 1 list _
"""


def _conllu(text: str) -> str:
    lines = []
    for line in text.splitlines():
        if line and line[0] != "#":
            number, form, pos, morph, head, dep, misc = line.split(" ")
            fields = (number, form, "_", pos, "_", morph, head, dep, "_", misc)
            lines.append("\t".join(fields))
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    path = tmp_path / "some-train.conllu"
    path.write_text(_conllu(_SENTENCES), "utf-8")
    return path


def _good(treebank: Path) -> list[Sentence]:
    return [sentence for sentence in read_as_run(treebank) if sentence is not None]


def test_a_treebank_is_read(treebank: Path) -> None:
    first, second, third, last = read(treebank)
    assert text_of(first.words) == "Ada Lovelace doesn't write a bad paper."
    assert [word.text for word in first.words][2:4] == ["does", "n't"]
    assert first.words[4] == first.words[first.words[4].head]
    assert (first.opens, second.opens, third.opens) == (True, False, True)
    assert second.words[1].morph == "Mood=Imp"
    assert second.words[6].dep == "nmod"
    assert third.words[2].morph == "VerbForm=Part"
    assert text_of(last.words) == "re-re-do https://example.org/12"


def test_what_is_cut_otherwise_is_left_out(treebank: Path) -> None:
    assert [sentence is None for sentence in read_as_run(treebank)] == [False, False, False, True]


@pytest.mark.parametrize("seed", range(200))
def test_posts_are_trees_of_the_tokens_at_run_time(treebank: Path, seed: int) -> None:
    sentences = _good(treebank)
    words = augment(sentences[seed % 2 :], Random(seed))
    roots = [i for i, word in enumerate(words) if word.head == i]
    assert len(roots) == 1
    assert words[roots[0]].dep == "root"
    for start in range(len(words)):
        at = start
        for _ in words:
            at = words[at].head
        assert at == roots[0]
    handles = [word for word in words if word.text.startswith("@")]
    assert {word.pos for word in handles} <= {"PROPN", "X"}
    assert {word.dep for word in words if "://" in word.text} <= {"list"}
    # A few posts come out cut otherwise (`!` and `…` glued); training leaves those out.
    same = tokenize(text_of(words)).words == [word.text for word in words]
    assert same or any(word.text[0] in "!?.…" or not word.text.isascii() for word in words)


def test_posts_follow_from_the_seed(treebank: Path) -> None:
    sentences = _good(treebank)
    one, again, other = (augment(sentences, Random(seed)) for seed in (1, 1, 2))
    assert one == again
    assert one != other


def test_the_corpus_is_read_without_end(treebank: Path, tmp_path: Path) -> None:
    output = tmp_path / "train.spacy"
    assert convert([treebank], output) == (3, 1)
    posts = create_posts(output, seed=1, plain=0.3, joined=0.5, longest=60)
    examples = iter(posts(PostEnglish()))
    texts = {next(examples).text for _ in range(40)}
    assert len(texts) > 20


def test_what_is_right_scores_full(treebank: Path) -> None:
    nlp = PostEnglish()
    sentences = _good(treebank)[:2]

    class Oracle:
        def __init__(self) -> None:
            self.left = list(sentences)

        def __call__(self, doc: Doc) -> Doc:
            for token, word in zip(doc, self.left.pop(0).words, strict=True):
                token.pos_ = word.pos
                token.set_morph(word.morph)  # type: ignore[attr-defined] # no stub
                token.dep_ = word.dep
                token.head = doc[word.head]
            return doc

    oracle = Oracle()
    Language.component("test_oracle", func=oracle)
    nlp.add_pipe("test_oracle")
    assert score(nlp, sentences)[1:] == (100.0,) * 6


def test_a_doc_has_the_tokens_of_the_text() -> None:
    nlp = PostEnglish()
    doc, other = nlp.pipe(["Hi @alice,\n\nsee  #this!", ""])
    assert [token.text for token in doc] == ["Hi", "@alice", ",", "see", "#this", "!"]
    assert doc.text == "Hi @alice, see #this!"
    assert doc[1].norm_ == "<mention>"
    assert not len(other)
    tokenizer = PostTokenizer(nlp.vocab)
    assert tokenizer.from_bytes(tokenizer.to_bytes()) is tokenizer
    assert tokenizer.from_disk(Path()) is tokenizer
    tokenizer.to_disk(Path())
