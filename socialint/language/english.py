"""English as posts are written, for spaCy: this project's tokens and features of words.

Only what loads or trains the pipeline imports this, since it imports spaCy.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from spacy.attrs import (  # type: ignore[import-not-found] # compiled, without stubs
    NORM,
    PREFIX,
    SHAPE,
    SUFFIX,
)
from spacy.language import BaseDefaults, Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab
from thinc.api import Config

from socialint.language import features
from socialint.language.tokens import Tokens, tokenize

NAME = "socialint_english"


class PostTokenizer:
    """Makes a `Doc` of a text; whitespace, of whatever length, becomes one space."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """The text's words."""
        return self.doc(tokenize(text), len(text))

    def doc(self, tokens: Tokens, length: int) -> Doc:
        """The `Doc` of tokens already found in a text of so many code points."""
        return Doc(self.vocab, words=tokens.words, spaces=tokens.spaces(length))

    def pipe(self, texts: Iterable[str]) -> Iterator[Doc]:
        """One `Doc` a text."""
        return map(self, texts)

    # There is nothing to keep; spaCy asks all the same.
    def to_disk(self, *_: object, **__: object) -> None:
        """Write nothing."""

    def from_disk(self, *_: object, **__: object) -> "PostTokenizer":
        """Read nothing."""
        return self

    def to_bytes(self, **_: object) -> bytes:
        """No bytes."""
        return b""

    def from_bytes(self, *_: object, **__: object) -> "PostTokenizer":
        """Read nothing."""
        return self


@registry.tokenizers("socialint.PostTokenizer.v1")  # type: ignore[untyped-decorator]
def create_tokenizer() -> Callable[[Language], PostTokenizer]:
    """What spaCy's configuration names as the tokenizer."""
    return lambda nlp: PostTokenizer(nlp.vocab)


class PostDefaults(BaseDefaults):
    """What differs from spaCy's multi-language defaults."""

    config: Config = Config(
        {"nlp": {"lang": NAME, "tokenizer": {"@tokenizers": "socialint.PostTokenizer.v1"}}}
    )
    lex_attr_getters: dict[int, Callable[[str], Any]] = {  # noqa: RUF012 - as spaCy declares it
        NORM: features.normal,
        PREFIX: features.beginning,
        SUFFIX: features.end,
        SHAPE: features.shape,
    }


@registry.languages(NAME)
class PostEnglish(Language):  # type: ignore[no-untyped-call]
    """The language that the shipped pipeline is written in."""

    lang = NAME
    Defaults = PostDefaults
