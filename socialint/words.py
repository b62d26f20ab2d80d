"""Finding words: one pass of all literals of all rules over a text, and patterns behind a gate.

Rules name literals and patterns (see `wordlists`). A `Lexicon` gathers the literals of every
enabled rule into one Aho-Corasick automaton, so that a text is read once however many rules there
are; a pattern is compiled and tried only where one of its gate's literals occurs.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from ahocorasick_rs import AhoCorasick

from socialint.text import Range, View
from socialint.wordlists import Patterns, Phrases, compile_pattern

#: Seconds that one pattern may take over a text before it is switched off for the run, for each
#: million characters that have begun.
PATTERN_SECONDS = 1.0


class PatternTimeout(Exception):  # noqa: N818 - it is no programming error
    """A pattern took too long over a text."""

    def __init__(self, pattern: str, seconds: float) -> None:
        super().__init__(f"the pattern {pattern!r} took longer than {seconds:g} s")
        self.pattern = pattern


_FIRST = itemgetter(0)


class _Seen:
    """What one pass over a text found, each hit with where it starts and ends."""

    def __init__(self, text: str, hits: Sequence[tuple[str, int, int]]) -> None:
        self.text = text
        #: Those that begin a word.
        self.hits = hits
        self.literals = frozenset(map(_FIRST, hits))
        self._words: list[tuple[str, Range]] | None = None

    @property
    def words(self) -> list[tuple[str, Range]]:
        """Those that are whole words, the longer first where two start at one place."""
        if self._words is None:
            self._words = [
                (literal, Range(start, end))
                for literal, start, end in self.hits
                if not _joined(self.text, end)
            ]
            self._words.sort(key=lambda found: (found[1].start, -found[1].end))
        return self._words


class Lexicon:
    """Every literal of a set of rules, ready to be found in one pass.

    Passes are remembered by view until `forget` is called, which is done after each draft.
    """

    def __init__(self, literals: Iterable[str]) -> None:
        self._literals = sorted({literal for literal in literals if literal})
        self._automaton: AhoCorasick | None = None
        self._seen: dict[int, tuple[View, _Seen]] = {}
        #: Patterns that ran out of time, and the seconds that they had; they stay off for the run.
        self.timed_out: dict[str, float] = {}

    def forget(self) -> None:
        """Drop what was found in earlier texts."""
        self._seen.clear()

    def literals(self, view: View) -> frozenset[str]:
        """Every literal that occurs where a word begins."""
        return self._look(view).literals

    def phrases(self, view: View, phrases: Phrases | frozenset[str]) -> Iterator[tuple[str, Range]]:
        """Each phrase found as whole words and where, the longest where several share a place."""
        seen = self._look(view)
        wanted = phrases.every if isinstance(phrases, Phrases) else phrases
        if seen.literals.isdisjoint(wanted):
            return
        past = 0
        for literal, range_ in seen.words:
            if range_.start >= past and literal in wanted:
                past = range_.end
                yield literal, range_

    def patterns(self, view: View, patterns: Patterns) -> Iterator[Range]:
        """What the patterns match whose gate is open; raises PatternTimeout."""
        if not patterns:
            return
        for pattern in patterns.opened(self._look(view).literals):
            yield from self.matches(view.folded, pattern)

    def may_repeat(self, view: View, patterns: Patterns, times: int) -> bool:
        """Whether patterns can match so often of which each match holds words of its gate."""
        seen = self._look(view)
        if times > 0 and seen.literals.isdisjoint(patterns.openers):
            return False
        literals = Counter([literal for literal, _, _ in seen.hits])
        most = (
            len(members) * min(sum(map(literals.__getitem__, group)) for group in groups)
            for groups, members in patterns.by_gate
        )
        return sum(most) >= times

    def matches(self, text: str, pattern: str) -> Iterator[Range]:
        """Where a pattern matches a text; raises PatternTimeout, and does so ever after."""
        if pattern in self.timed_out:
            raise PatternTimeout(pattern, self.timed_out[pattern])
        compiled = compile_pattern(pattern)
        seconds = PATTERN_SECONDS * (1 + len(text) // 1_000_000)
        try:
            for match in compiled.finditer(text, timeout=seconds):
                hit = match.span("hit") if "hit" in compiled.groupindex else match.span()
                yield Range(*hit)
        except TimeoutError:
            self.timed_out[pattern] = seconds
            raise PatternTimeout(pattern, seconds) from None

    def _look(self, view: View) -> _Seen:
        known = self._seen.get(id(view))
        if known is None or known[0] is not view:
            known = self._seen[id(view)] = (view, self._pass(view))
        return known[1]

    def _pass(self, view: View) -> _Seen:
        if not self._literals:
            return _Seen("", ())
        if self._automaton is None:
            self._automaton = AhoCorasick(self._literals)
        text = view.folded.replace("\n", " ")
        try:
            found = self._automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:
            # Half of a surrogate pair has no UTF-8 form and is in no word.
            text = re.sub(r"[\ud800-\udfff]", "\ufffd", text)
            found = self._automaton.find_matches_as_indexes(text, overlapping=True)
        literals = self._literals
        # Nearly every word stands after a space.
        hits = [
            (literals[index], start, end)
            for index, start, end in found
            if not start
            or text[start - 1] == " "
            or literals[index][0] == "'"
            or not _joined(text, start)
        ]
        return _Seen(text, hits)


def whole_words(text: str, start: int, end: int) -> bool:
    """Whether a stretch neither starts nor ends inside a word."""
    return not (_joined(text, start) or _joined(text, end))


def _joined(text: str, at: int) -> bool:
    """Whether a word runs on over this offset; an apostrophe between letters joins them."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if after == "'" and before.isalnum():
        return text[at + 1 : at + 2].isalpha()
    if before == "'" and after.isalnum():
        return at > 1 and text[at - 2].isalnum()
    return (before.isalnum() or before == "_") and (after.isalnum() or after == "_")


#: What ends a clause for rules that look at the words around a hit.
_CLAUSE_END = frozenset(".!?\n;")


#: How far from a hit its sentence is looked for, in code points: nobody writes a longer one.
_SENTENCE = 2000


def sentence_around(text: str, range_: Range) -> Range:
    """The sentence-like stretch around a range, by end marks and line breaks alone.

    A full stop counts only where white space or the end follows: `v1.2` and `e.org` hold together.
    """
    start, end = range_
    first, last = max(0, start - _SENTENCE), min(len(text), end + _SENTENCE)
    while start > first and not _ends_at(text, start - 1):
        start -= 1
    while end < last and not _ends_at(text, end):
        end += 1
    return Range(start, end)


def _ends_at(text: str, at: int) -> bool:
    char = text[at]
    return char in _CLAUSE_END and (
        char == "\n" or at + 1 >= len(text) or not text[at + 1].isalnum()
    )
