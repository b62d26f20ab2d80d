"""Whether a sentence asks its reader, and if not, why its question does not count."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from socialint.language import lexicon
from socialint.language.clause import Clause, Mood, inverted
from socialint.language.lexicon import has, listed
from socialint.language.tag_question import tagged


class Asking(StrEnum):
    """What becomes of a question."""

    OPEN = "open"
    ANSWERED = "answered"
    OFFER = "offer"
    RHETORICAL = "rhetorical"
    QUOTED = "quoted"


#: What "comment" and "reply" are followed by where an answer is meant, not a code word.
_REPLIED: Final = listed("with below and if what your on here")
_AM: Final = ("i 'm", "i am", "we 're", "we are")
_WISH: Final = ("love", "like", "want", "eager", "curious", "keen")
_HEAR: Final = (["hear"], ["know"])
#: With one of these it is asked what the reader does, not what the reader would like.
_DONE: Final = listed("already currently still")


class After(NamedTuple):
    """What `left_open` needs to know of a sentence that follows a question."""

    clause: Clause
    asking: Asking | None
    sends: bool
    speaker: bool


#: Questions of one or two words that ask for the reader's view.
_SHORT: Final = listed(
    "thoughts agree agreed disagree opinions ideas questions tips suggestions feedback you"
    " anyone right recommendations experiences concerns yay takes favorites guesses"
)
_NEGATED: Final = frozenset({"n't", "not", "wouldn't", "isn't", "doesn't"})
_POLITE: Final = listed("please and then so also now just but or either free to go ahead")


def asking(clause: Clause, *, item: bool, aside: bool) -> Asking | None:
    """What a sentence's question is, looked at by itself; None where it asks for nothing.

    An invitation to answer ("tell us what broke for you") counts as an open question. `aside`: the
    sentence is quoted, a title or a link's text. `item`: it is an item of a list.
    """
    if aside:
        return Asking.QUOTED if clause.asked else None
    if _invites(clause):
        return Asking.OPEN
    if not clause.asked:
        unmarked = clause.mood is Mood.INTERROGATIVE and "you" in clause.words
        return Asking.RHETORICAL if unmarked else None
    if tagged(clause):
        return Asking.OPEN
    words = clause.said()
    start = _start(words)
    if not words or (clause.quoted and start is None):
        return Asking.QUOTED
    return Asking.RHETORICAL if item else _asked(words, start)


def _asked(words: Sequence[str], start: int | None) -> Asking:
    """What a sentence with a question mark is, whose question begins at a place or nowhere."""
    if len(words) <= 4 and (words[-1] in _SHORT or words[0] in ("thoughts", "any", "anyone")):
        return Asking.OPEN
    if start is not None:
        return _form(words[start:])
    offers = any(has(word, lexicon.OFFERS) for word in words[:4])
    return Asking.OFFER if offers else Asking.RHETORICAL


def _start(words: Sequence[str]) -> int | None:
    """Where in a sentence the question itself begins: "when you test, what do you …"."""
    for at in range(len(words)):
        if (at == 0 or _may_begin(words, at)) and inverted(list(words[at:])):
            return at
    return None


def _may_begin(words: Sequence[str], at: int) -> bool:
    """Whether a question may begin inside a sentence: its subject must follow at once."""
    if words[at] in lexicon.WH:
        named = words[at + 1 : at + 2] in (["'s"], ["is"], ["are"], ["was"], ["were"]) and (
            words[at + 2 : at + 3] in (["your"], ["one"], ["the"], ["you"])
        )
        return named or inverted(list(words[at:]), bare=True)
    return (
        words[at] in lexicon.AUXILIARIES
        and words[at + 1 : at + 2] in (["you"], ["anyone"])
        and lexicon.WH.isdisjoint(words[:at])
    )


def _form(words: Sequence[str]) -> Asking:
    """What the question is, by the form of its own clause."""
    if words[0] in lexicon.AUXILIARIES and _DONE.isdisjoint(words) and _offered(words):
        return Asking.OFFER
    return Asking.RHETORICAL if _rhetorical(words) else Asking.OPEN


def _rhetorical(words: Sequence[str]) -> bool:
    """Whether its form expects no answer: "isn't it …", "did you know …", "what if …"."""
    first, second = words[0], words[1] if len(words) > 1 else ""
    if second in ("n't", "not"):
        return True
    if first in lexicon.AUXILIARIES:
        return "know" in words[1:4] or "ever" in words[1:4]
    if any(word in lexicon.READER for word in words):
        return (first, second) == ("what", "if")
    wondering = words[-1] in ("that", "this", "it") or list(words[1:3]) == ["'s", "that"]
    return first == "why" or (first, second) == ("what", "if") or (first == "how" and wondering)


def _offered(words: Sequence[str]) -> bool:
    """Whether it leads to what the speaker has: "do you want …", "would you like to …"."""
    for at, word in enumerate(words[1:5], 1):
        if "you" in words[max(0, at - 2) : at]:
            if word == "like" and words[at + 1 : at + 2] == ["to"]:
                return True
            if word != "like" and word in lexicon.OFFERS:
                return True
    return False


def _invites(clause: Clause) -> bool:
    """Whether the reader is asked in so many words to answer: "let us know how it goes"."""
    words = clause.said()
    text = " ".join(words)
    if "lmk" in words or "let me know" in text or "let us know" in text:
        return "interested" not in words
    if text.startswith(("let's discuss", "let 's discuss", "let us discuss")) or _curious(words):
        return True
    places = [at for at in clause.plain if at not in clause.quoted]
    return any(
        word in lexicon.ANSWER and _commanded(clause, place) and _wants_answer(clause, words, at)
        for at, (word, place) in enumerate(zip(words, places, strict=True))
    )


def _commanded(clause: Clause, at: int) -> bool:
    """Whether a bare verb may stand there as a command: "if you do, drop it", "go and share it"."""
    before = clause.words[:at]
    if not before or before[-1] in ("please", "p.s"):
        return clause.mood is not Mood.DECLARATIVE
    if before[-1] in (":", "-", "–", "—", "...", "…"):
        return any(word in ("me", "us", "your", "below", "comments") for word in clause.words[at:])
    if before[-1] == ",":
        return clause.tags[at] == "VERB"
    spoken = any(relation.startswith("nsubj") for relation in clause.relations[:at])
    return before[-1] in _POLITE and (not spoken or before[-3:] == ("feel", "free", "to"))


def _wants_answer(clause: Clause, words: Sequence[str], at: int) -> bool:
    """Whether what the reader shall say or share is an answer, and given here."""
    verb, rest = words[at], words[at + 1 :]
    if not lexicon.NO_ANSWERS.isdisjoint(rest):
        return False
    if verb == "reply" and rest[:2] == ["to", "this"]:
        return True
    answered = any(has(word, lexicon.ANSWERS) for word in rest)
    if rest[:1] in (["me"], ["us"]) and verb in ("tell", "send", "drop"):
        return verb == "tell" or answered
    if verb in ("comment", "reply") and rest and rest[0] not in _REPLIED:
        return False
    signs = [word for word, kind in zip(clause.words, clause.kinds, strict=True) if kind == "emoji"]
    placed = any(has(word, lexicon.REPLY_PLACES) for word in (*rest, *signs))
    yours = "your" in rest or "you" in rest or verb in ("reply", "drop", "answer")
    if answered and (yours or placed):
        return True
    replies = verb in ("share", "drop", "reply", "answer", "comment", "tell")
    return placed and replies and bool(rest) and rest[0] != "this"


def _curious(words: Sequence[str]) -> bool:
    """Whether the speaker wants to hear: "curious how you …", "I'd love to hear what …"."""
    text = f" {' '.join(words)} "
    if lexicon.READER.isdisjoint(words):
        return False
    if words[:1] == ["curious"] or any(f" {be} curious " in text for be in _AM):
        return any(word in lexicon.WH or word in ("if", "about", "to") for word in words)
    for at, word in enumerate(words):
        wished = word in _WISH and words[at + 1 : at + 2] == ["to"]
        if wished and words[at + 2 : at + 3] in _HEAR:
            # "I'd love to hear …", "Love to hear …"
            return at == 0 or any(one in ("i", "we") for one in words[max(0, at - 4) : at])
    return False


def left_open(question: Clause, after: Sequence[After]) -> bool:
    """Whether nothing that follows a question in its section answers it or turns it into an offer.

    What may follow: other questions, invitations, tags, a greeting, a postscript; after a question
    with an interrogative word that speaks to the reader, also a line on the speaker's own answer.
    """
    words = question.said()
    start = _start(words)
    choice = start is not None and words[start] in lexicon.WH
    choice = choice and not lexicon.READER.isdisjoint(words)
    own = 0
    for one in after:
        said = one.clause.said()
        if not said or said[0] in ("p.s", "p.s.", "ps"):
            return True
        fragment = len(said) <= 2 and one.clause.mood is Mood.FRAGMENT
        # "A or B?" goes on asking; "want to …?" is another matter.
        further = one.clause.asked and one.asking is not Asking.OFFER
        if fragment or further or one.asking is Asking.OPEN:
            continue
        own += one.speaker
        if not choice or not (one.sends or (one.speaker and own <= 2)):
            return False
    return True
