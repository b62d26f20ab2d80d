"""The grammar of sentences, each read by itself and once: many at a time, which is far quicker."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from socialint.language.clause import Clause, Grammar, read
from socialint.language.tokens import Tokens, tokenize

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

#: So many sentences are remembered, of drafts that share some and of one draft's targets.
REMEMBERED: Final = 8192
#: A sentence is read up to so many code points: no writer's is longer, but a table's may be.
LONGEST: Final = 2000

#: One more than the highest number in such an array.
_WRAP: Final = 1 << 64

_known: dict[str, Clause] = {}


def clauses(sentences: Sequence[tuple[str, Tokens | None]]) -> list[Clause]:
    """The grammar of each sentence, of a very long one that of its beginning.

    A sentence comes with its words where they are known. Loads the pipeline where one is new.
    """
    found = {text: _known[text] for text, _ in sentences if text in _known}
    if new := {text: tokens for text, tokens in sentences if text not in found}:
        if len(_known) + len(new) > REMEMBERED:
            _known.clear()
        fresh = dict(zip(new, _parsed(new.items()), strict=True))
        _known.update(fresh)
        found.update(fresh)
    return [found[text] for text, _ in sentences]


def _words(sentence: str, tokens: Tokens | None) -> tuple[str, Tokens]:
    """What is read of a sentence, and its words; they have the same places in the whole."""
    if len(sentence) > LONGEST:
        sentence, tokens = sentence[:LONGEST], None
        sentence = sentence.rpartition(" ")[0] or sentence
    return sentence, tokens or tokenize(sentence)


@lru_cache(REMEMBERED // 8)
def relations(words: tuple[str, ...]) -> tuple[str, ...]:
    """The relation of each of the words, which are taken for a sentence as they are."""
    pipeline, document = _loaded()
    return tuple(token.dep_ for token in pipeline(document(pipeline.vocab, words=list(words))))


def _parsed(sentences: Iterable[tuple[str, Tokens | None]]) -> Iterable[Clause]:
    pipeline, document = _loaded()
    cut = [_words(*one) for one in sentences]
    docs = [
        document(pipeline.vocab, words=tokens.words, spaces=tokens.spaces(len(text)))
        for text, tokens in cut
    ]
    return (
        read(text, tokens, _grammar(doc))
        for (text, tokens), doc in zip(cut, pipeline.pipe(docs), strict=True)
    )


def _loaded() -> "tuple[Language, type[Doc]]":
    """The pipeline, and what it reads."""
    from socialint.language.loader import load

    pipeline = load()
    # Not before `load`, which sees to it that spaCy is imported in its quick way.
    from spacy.tokens import Doc

    return pipeline, Doc


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
