"""The grammar of sentences, each read by itself and once: many at a time, which is far quicker."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from socialint.language.clause import Clause, Grammar, read
from socialint.language.tokens import tokenize

if TYPE_CHECKING:
    from spacy.tokens import Doc

#: So many sentences are remembered, of drafts that share some and of one draft's targets.
REMEMBERED: Final = 8192
#: A sentence is read up to so many code points: no writer's is longer, but a table's may be.
LONGEST: Final = 2000

#: One more than the highest number in such an array.
_WRAP: Final = 1 << 64

_known: dict[str, Clause] = {}


def clauses(sentences: Sequence[str]) -> list[Clause]:
    """The grammar of each sentence, of a very long one that of its beginning.

    Loads the pipeline where one is new.
    """
    found = {sentence: _known[sentence] for sentence in sentences if sentence in _known}
    if new := [sentence for sentence in dict.fromkeys(sentences) if sentence not in found]:
        if len(_known) + len(new) > REMEMBERED:
            _known.clear()
        fresh = dict(zip(new, _parsed(new), strict=True))
        _known.update(fresh)
        found.update(fresh)
    return [found[sentence] for sentence in sentences]


def _beginning(sentence: str) -> str:
    """What is read of a sentence; its words have the same places in the whole."""
    return sentence if len(sentence) <= LONGEST else sentence[:LONGEST].rpartition(" ")[0]


def _parsed(sentences: Sequence[str]) -> Iterable[Clause]:
    from socialint.language.loader import load

    pipeline = load()
    # Not before `load`, which sees to it that spaCy is imported in its quick way.
    from spacy.tokens import Doc

    sentences = [_beginning(sentence) for sentence in sentences]
    tokens = [tokenize(sentence) for sentence in sentences]
    docs = [
        Doc(pipeline.vocab, words=one.words, spaces=one.spaces(len(sentence)))
        for one, sentence in zip(tokens, sentences, strict=True)
    ]
    return map(read, sentences, tokens, map(_grammar, pipeline.pipe(docs)))


def _grammar(doc: "Doc") -> Grammar:
    # An array of all words is read three times as fast as word by word.
    columns = doc.to_array(["POS", "DEP", "HEAD", "MORPH"]).T.tolist()
    tags, relations, heads, morphs = columns or ([], [], [], [])
    text = doc.vocab.strings
    return Grammar(
        tuple(text[tag] for tag in tags),
        tuple(text[relation] for relation in relations),
        # Heads are given as steps, of unsigned numbers.
        tuple(at + (step - _WRAP if step >= _WRAP // 2 else step) for at, step in enumerate(heads)),
        tuple(text[morph] for morph in morphs),
    )
