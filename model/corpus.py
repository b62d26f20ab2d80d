"""How training reads the converted treebanks: new posts each time round, without end.

`python -m model.corpus TRAIN` prints some, to be read.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from random import Random

from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example
from spacy.util import registry
from spacy.vocab import Vocab

from model.augment import augment
from model.treebank import Sentence, Word, text_of
from socialint.language.english import PostEnglish
from socialint.language.tokens import tokenize


def to_doc(vocab: Vocab, words: tuple[Word, ...]) -> Doc:
    """A sentence with its labels as spaCy keeps them."""
    return Doc(
        vocab,
        words=[word.text for word in words],
        spaces=[word.space for word in words],
        pos=[word.pos for word in words],
        morphs=[word.morph for word in words],
        heads=[word.head for word in words],
        deps=["ROOT" if word.dep == "root" else word.dep for word in words],
    )


def to_sentence(doc: Doc) -> Sentence:
    """The way back."""
    return Sentence(
        tuple(
            Word(
                token.text,
                bool(token.whitespace_),
                token.pos_,
                str(token.morph),
                token.head.i,
                token.dep_.replace("ROOT", "root"),
            )
            for token in doc
        ),
        bool(doc.user_data.get("opens")),
    )


def _example(vocab: Vocab, words: tuple[Word, ...]) -> Example | None:
    """None where the tokenizer would not cut the text into these words."""
    if not words or tokenize(text_of(words)).words != [word.text for word in words]:
        return None
    reference = to_doc(vocab, words)
    return Example(
        Doc(vocab, words=[w.text for w in words], spaces=[w.space for w in words]), reference
    )


@registry.readers("socialint.Posts.v1")  # type: ignore[untyped-decorator]
def create_posts(
    path: Path, seed: int, plain: float, joined: float, longest: int
) -> Callable[[Language], Iterable[Example]]:
    """Sentences as they are (a share `plain` of them) and as posts.

    A share `joined` of the posts is made of two sentences or more. Posts of more than `longest`
    words are left out.
    """

    def posts(nlp: Language) -> Iterator[Example]:
        random = Random(seed)
        sentences = [to_sentence(doc) for doc in DocBin().from_disk(path).get_docs(nlp.vocab)]
        while True:
            for start in random.sample(range(len(sentences)), len(sentences)):
                count = 1
                if random.random() >= plain:
                    while random.random() < joined and count < 4:
                        count += 1
                    words = augment(_run(sentences, start, count), random)
                else:
                    words = sentences[start].words
                if len(words) <= longest and (example := _example(nlp.vocab, words)):
                    yield example

    return posts


def _run(sentences: list[Sentence], start: int, count: int) -> list[Sentence]:
    """A sentence and those that follow it in its paragraph."""
    run = [sentences[start]]
    for sentence in sentences[start + 1 : start + count]:
        if sentence.opens:
            break
        run.append(sentence)
    return run


def main() -> None:
    """Print some posts with their labels."""
    posts = create_posts(Path(sys.argv[1]), seed=1, plain=0.0, joined=0.3, longest=40)
    for example in islice(posts(PostEnglish()), 50):
        labels = (f"{t.text}/{t.pos_}/{t.dep_}:{t.head.i}" for t in example.reference)
        print(f"{example.text}\n    {' '.join(labels)}")


if __name__ == "__main__":
    main()
