"""The grammar of one sentence, as the pipeline reads it: words, mood, subject, what is quoted."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from socialint.folding import fold
from socialint.language import lexicon
from socialint.language.lexicon import has
from socialint.language.tokens import Tokens, kind


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


class Grammar(NamedTuple):
    """What a pipeline says of a sentence's words, one entry each; see `Clause`.

    `morphs` are Universal Dependencies' features as text, `Mood=Imp|VerbForm=Fin`.
    """

    tags: tuple[str, ...]
    relations: tuple[str, ...]
    heads: tuple[int, ...]
    morphs: tuple[str, ...]


def read(sentence: str, tokens: Tokens, grammar: Grammar) -> Clause:
    """What a pipeline found in a sentence of those words."""
    folded = fold(sentence)
    words = tuple(
        folded[start : start + len(word)]
        for word, start in zip(tokens.words, tokens.starts, strict=True)
    )
    kinds = tuple(_kind(word) for word in words)
    plain = tuple(at for at, word in enumerate(words) if _is_word(word, kinds[at]))
    quoted = _quoted(words)
    root = next((at for at, head in enumerate(grammar.heads) if head == at), 0)
    subject = _subject(grammar, root)
    asked = _asked(words, kinds, quoted)
    clause = Clause(
        words,
        tuple(tokens.starts),
        grammar.tags,
        grammar.relations,
        grammar.heads,
        kinds,
        plain,
        quoted,
        root,
        subject,
        Mood.FRAGMENT,
        asked,
    )
    return clause._replace(mood=_mood(clause, grammar.morphs))


def _kind(word: str) -> str | None:
    return None if word.isascii() and word.isalpha() else kind(word)


def _is_word(word: str, kind_: str | None) -> bool:
    return kind_ not in _ASIDE and any(map(str.isalnum, word))


def _quoted(words: tuple[str, ...]) -> frozenset[int]:
    """The places between quotation marks; an opening mark without its closing one counts not."""
    marks = [at for at, word in enumerate(words) if word == '"']
    pairs = zip(marks[::2], marks[1::2], strict=False)
    return frozenset(at for start, end in pairs for at in range(start, end + 1))


def _subject(grammar: Grammar, root: int) -> int | None:
    """The subject of the main verb, or of the clause that it only introduces."""
    for at, (relation, head) in enumerate(zip(grammar.relations, grammar.heads, strict=True)):
        if relation in _SUBJECTS and (head == root or grammar.relations[head] == "parataxis"):
            return at
    return None


def _asked(words: tuple[str, ...], kinds: tuple[str | None, ...], quoted: frozenset[int]) -> bool:
    """Whether the sentence ends in a question mark of its own, tags and emoji aside."""
    for at in range(len(words) - 1, -1, -1):
        if "?" in words[at] and kinds[at] != "link":
            return at not in quoted
        if kinds[at] not in _ASIDE and any(map(str.isalnum, words[at])):
            return False
    return False


def _mood(clause: Clause, morphs: Sequence[str]) -> Mood:
    if not clause.plain:
        return Mood.FRAGMENT
    if clause.asked or inverted([clause.words[at] for at in clause.plain], bare=True):
        return Mood.INTERROGATIVE
    if _imperative(clause, morphs):
        return Mood.IMPERATIVE
    return Mood.DECLARATIVE if _finite(clause, morphs) else Mood.FRAGMENT


def _finite(clause: Clause, morphs: Sequence[str]) -> bool:
    """Whether a verb outside quotation marks says something of something before it."""
    finite = {at for at, morph in enumerate(morphs) if "Mood=Ind" in morph} - clause.quoted
    if clause.subject is not None:
        return bool(finite)
    # The pipeline may take a short subject for a part of something else; its place tells.
    before = clause.tags[: clause.root]
    return clause.root in finite and any(tag in ("NOUN", "PROPN", "PRON") for tag in before)


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


def _imperative(clause: Clause, morphs: Sequence[str]) -> bool:  # noqa: PLR0911 - one line a case
    """Whether the main verb is a bare one without a subject, with nothing weighty before it."""
    first, root = clause.plain[0], clause.root
    start = [clause.words[at] for at in clause.plain[:3]]
    told = [at for at, morph in enumerate(morphs) if "Mood=Imp" in morph]
    if start[0] in lexicon.WH:
        return False
    if start[0] in ("let", "let's", "lets", "please", "lmk"):
        return True
    if start[0] in ("do", "don") and start[1:2] in (["n't"], ["not"], ["'t"]):
        return start[2:] != [] and start[2] not in lexicon.PRONOUNS
    if first in told and clause.relations[first] not in _SUBJECTS:
        return True
    if any(at and clause.words[at - 1] == ":" for at in told):
        return True
    if clause.subject is not None and clause.subject < root:
        return False
    return root in told or (_is_bare(clause, morphs[root]) and _is_unled(clause))


def _is_bare(clause: Clause, morph: str) -> bool:
    """Whether the main word is a verb without an ending."""
    return clause.tags[clause.root] == "VERB" and ("VerbForm=Inf" in morph or not morph)


def _is_unled(clause: Clause) -> bool:
    """Whether only what may stand before an imperative stands before the main verb."""
    return all(
        clause.relations[at] in _BEFORE or clause.heads[at] != clause.root
        for at in range(clause.root)
    )
