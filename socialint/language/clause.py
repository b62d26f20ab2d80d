"""The grammar of one sentence, as the pipeline reads it: words, mood, subject, what is quoted."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from socialint.folding import fold
from socialint.language import lexicon
from socialint.language.lexicon import has
from socialint.language.tokens import kind

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


class Mood(StrEnum):
    """What a sentence does, by its form."""

    DECLARATIVE = "declarative"
    INTERROGATIVE = "interrogative"
    IMPERATIVE = "imperative"
    FRAGMENT = "fragment"


#: What has no part in a sentence's grammar.
_ASIDE: Final = frozenset({"link", "email", "hashtag", "cashtag", "emoji", "emoticon"})
_SUBJECTS: Final = ("nsubj", "csubj", "expl")
#: Relations of what may stand before an imperative.
_BEFORE: Final = ("advmod", "discourse", "vocative", "cc", "punct", "mark", "obl", "advcl", "list")


class Clause(NamedTuple):
    """A sentence's words as compared (see `fold`), and what the pipeline says of them.

    `starts` are the words' places in the sentence, in code points. `heads` has for each word the
    place in `words` of the one that it depends on, for the root its own. `root` and `subject` are
    places in `words`, `subject` None where there is none. `plain` are the
    places of words proper: no link, tag, emoji or mark. `quoted` are those inside quotation marks.
    `asked`: it ends in a question mark of its own.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    tags: tuple[str, ...]
    relations: tuple[str, ...]
    heads: tuple[int, ...]
    kinds: tuple[str | None, ...]
    plain: tuple[int, ...]
    quoted: frozenset[int]
    root: int
    subject: int | None
    mood: Mood
    asked: bool

    def says(self, words: frozenset[str], tags: tuple[str, ...] = ()) -> bool:
        """Whether a word outside quotation marks is a form of one of these."""
        return any(
            has(self.words[at], words) and (not tags or self.tags[at] in tags)
            for at in range(len(self.words))
            if at not in self.quoted
        )

    def said(self) -> list[str]:
        """The words proper, without those inside quotation marks."""
        return [self.words[at] for at in self.plain if at not in self.quoted]


def read(doc: "Doc", starts: Sequence[int]) -> Clause:
    """What the pipeline found in a sentence; `starts` are the places of its words."""
    words = tuple(fold(token.text) for token in doc)
    kinds = tuple(_kind(word) for word in words)
    plain = tuple(at for at, word in enumerate(words) if _is_word(word, kinds[at]))
    quoted = _quoted(words)
    root = next((token.i for token in doc if token.head is token or token.dep_ == "ROOT"), 0)
    subject = _subject(doc, root)
    asked = _asked(words, kinds, quoted)
    tags = tuple(token.pos_ for token in doc)
    mood = _mood(doc, words, plain, root, subject, asked=asked)
    relations = tuple(token.dep_ for token in doc)
    heads = tuple(token.head.i for token in doc)
    return Clause(
        words,
        tuple(starts),
        tags,
        relations,
        heads,
        kinds,
        plain,
        quoted,
        root,
        subject,
        mood,
        asked,
    )


def _kind(word: str) -> str | None:
    return None if word.isascii() and word.isalpha() else kind(word)


def _is_word(word: str, kind_: str | None) -> bool:
    return kind_ not in _ASIDE and any(map(str.isalnum, word))


def _quoted(words: tuple[str, ...]) -> frozenset[int]:
    """The places between quotation marks; an opening mark without its closing one counts not."""
    marks = [at for at, word in enumerate(words) if word == '"']
    pairs = zip(marks[::2], marks[1::2], strict=False)
    return frozenset(at for start, end in pairs for at in range(start, end + 1))


def _subject(doc: "Doc", root: int) -> int | None:
    """The subject of the main verb, or of the clause that it only introduces."""
    for token in doc:
        if token.dep_ in _SUBJECTS and (token.head.i == root or token.head.dep_ == "parataxis"):
            return int(token.i)
    return None


def _asked(words: tuple[str, ...], kinds: tuple[str | None, ...], quoted: frozenset[int]) -> bool:
    """Whether the sentence ends in a question mark of its own, tags and emoji aside."""
    for at in range(len(words) - 1, -1, -1):
        if "?" in words[at] and kinds[at] != "link":
            return at not in quoted
        if kinds[at] not in _ASIDE and any(map(str.isalnum, words[at])):
            return False
    return False


def _mood(  # noqa: PLR0913 - all that a mood follows from
    doc: "Doc",
    words: tuple[str, ...],
    plain: tuple[int, ...],
    root: int,
    subject: int | None,
    *,
    asked: bool,
) -> Mood:
    if not plain:
        return Mood.FRAGMENT
    if asked or inverted([words[at] for at in plain], bare=True):
        return Mood.INTERROGATIVE
    if _imperative(doc, words, plain, root, subject):
        return Mood.IMPERATIVE
    return Mood.DECLARATIVE if _finite(doc, words, root, subject) else Mood.FRAGMENT


def _finite(doc: "Doc", words: tuple[str, ...], root: int, subject: int | None) -> bool:
    """Whether a verb outside quotation marks says something of something before it."""
    quoted = _quoted(words)
    finite = [one.i for one in doc if "Mood=Ind" in str(one.morph) and one.i not in quoted]
    if subject is not None:
        return bool(finite)
    # The pipeline may take a short subject for a part of something else; its place tells.
    return root in finite and any(doc[at].pos_ in ("NOUN", "PROPN", "PRON") for at in range(root))


def inverted(words: list[str], *, bare: bool = False) -> bool:
    """Whether a clause begins as questions do: "do you", "what would", "which tool did".

    `bare` asks for more, since no question mark says so: a pronoun after the auxiliary.
    """
    if not words:
        return False
    first = 0
    if words[0] in lexicon.WH:
        # "which of the two would you": the auxiliary may come late; "how to" asks nobody.
        if words[1:2] == ["to"]:
            return False
        late = (at for at in range(1, min(len(words), 8)) if _auxiliary(words[at]))
        first = next(late, -1)
        if first < 0 or (bare and (first > 2 or words[0] in ("when", "where", "who"))):
            return False
    elif words[0] not in lexicon.AUXILIARIES or (bare and words[0] in ("do", "don", "have", "may")):
        return False
    after = words[first + 1 : first + 3]
    if after[:1] in (["n't"], ["not"]):
        after = after[1:]
    if bare:
        return after[:1] in (["you"], ["we"], ["they"], ["i"])
    return bool(after)


def _auxiliary(word: str) -> bool:
    return word in lexicon.AUXILIARIES or word in ("'s", "'re", "'d", "'ve", "'ll")


def _imperative(  # noqa: PLR0911 - one line a case
    doc: "Doc", words: tuple[str, ...], plain: tuple[int, ...], root: int, subject: int | None
) -> bool:
    """Whether the main verb is a bare one without a subject, with nothing weighty before it."""
    verb = doc[root]
    first, verb = plain[0], doc[root]
    start = [words[at] for at in plain[:3]]
    if start[0] in lexicon.WH:
        return False
    if start[0] in ("let", "let's", "lets", "please", "lmk"):
        return True
    if start[0] in ("do", "don") and start[1:2] in (["n't"], ["not"], ["'t"]):
        return start[2:] != [] and start[2] not in lexicon.PRONOUNS
    if _told(doc[first]) and doc[first].dep_ not in _SUBJECTS:
        return True
    if any(_told(token) and words[token.i - 1] == ":" for token in doc[1:]):
        return True
    if subject is not None and subject < root:
        return False
    bare = verb.pos_ == "VERB" and ("VerbForm=Inf" in str(verb.morph) or not str(verb.morph))
    unled = all(token.dep_ in _BEFORE or token.head.i != root for token in doc[:root])
    return _told(verb) or (bare and unled)


def _told(token: "Token") -> bool:
    return "Mood=Imp" in str(token.morph)
