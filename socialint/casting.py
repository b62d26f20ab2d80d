"""Who is asked: the rules that can judge a kind of draft, and those of them that signs call for.

Most rules can find nothing in most posts, which is seen at a glance: from a post's traits, and from
the rules' words in it.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from socialint import checks
from socialint.draft import Draft, Post
from socialint.finding import Hit, Severity
from socialint.language.recognise import Verdict
from socialint.result import Skipped
from socialint.rule import SCOPES, Context, Rule, Scope
from socialint.traits import Trait


class Speaker:
    """A rule with the severity that it has for this draft."""

    def __init__(self, rule: Rule, severity: Severity) -> None:
        self.rule = rule
        self.severity = severity
        self._check: Callable[[Any, Any, Context], Iterable[Hit]] | None = None
        self._options: Any = None

    def hits(self, subject: Draft | Post, context: Context) -> Iterable[Hit]:
        """What the rule's check finds."""
        # Rules are asked ten times a post: what they do it with is looked up once a run.
        if self._check is None:
            self._check = checks.get(self.rule.check).function
            self._options = self.rule.options
        return self._check(subject, self._options, context)


class Signs(NamedTuple):
    """What is seen of a subject at a glance: its traits, and the rules' words in it."""

    traits: frozenset[Trait]
    words: frozenset[str]


class _Calls:
    """Which speakers of one scope a sign calls for: sets of their indexes, as bits of a number."""

    def __init__(self) -> None:
        self.always = 0
        self.by_trait: dict[Trait, int] = {}
        self.by_word: dict[str, int] = {}

    def add(self, index: int, rule: Rule) -> None:
        """Take in a speaker."""
        bit = 1 << index
        if not rule.when:
            self.always |= bit
        for trait in rule.when:
            self.by_trait[trait] = self.by_trait.get(trait, 0) | bit
        for word in rule.triggers if "words" in rule.when else ():
            self.by_word[word] = self.by_word.get(word, 0) | bit

    def of(self, signs: Signs) -> int:
        """Those whom these signs call for."""
        called = self.always
        for trait in signs.traits:
            called |= self.by_trait.get(trait, 0)
        if not self.by_word.keys().isdisjoint(signs.words):
            for word in signs.words:
                called |= self.by_word.get(word, 0)
        return called


class Cast:
    """The rules that judge one kind of draft, and those that cannot, with the reason."""

    def __init__(self, speakers: Sequence[Speaker], skipped: Sequence[Skipped]) -> None:
        self.skipped = tuple(dict.fromkeys(skipped))
        #: Whether one of the rules asks for the sentences of every draft.
        self.reads = any(
            "sentences" in speaker.rule.needs and not speaker.rule.when for speaker in speakers
        )
        self._speakers = speakers
        self._calls = {scope: _Calls() for scope in SCOPES}
        for index, speaker in enumerate(speakers):
            self._calls[speaker.rule.scope].add(index, speaker.rule)
        self._known: dict[tuple[int, str], tuple[Speaker, ...]] = {}

    def concerned(self, scope: Scope, signs: Signs, platform: str) -> tuple[Speaker, ...]:
        """Those that could find anything where there are these signs: others need no import."""
        called = self._calls[scope].of(signs)
        if not called:
            return ()
        found = self._known.get((called, platform))
        if found is None:
            found = self._known[called, platform] = tuple(
                speaker
                for index, speaker in enumerate(self._speakers)
                if called >> index & 1
                and (not speaker.rule.platforms or platform in speaker.rule.platforms)
            )
        return found


def cast_of(rules: Iterable[Rule], goal: str | None, verdict: Verdict, *, named: bool) -> Cast:
    """Who speaks of drafts with that goal and language; `named` where platforms are named."""
    speakers: list[Speaker] = []
    skipped: list[Skipped] = []
    for rule in rules:
        severity = rule.severity_for(goal)
        if severity is None:
            continue
        if rule.languages and (reason := objection(verdict, rule.languages)):
            skipped.append(Skipped(rule.id, reason))
        elif (rule.platforms or "limit" in rule.needs) and not named:
            skipped.append(Skipped(rule.id, "no platform named"))
        else:
            speakers.append(Speaker(rule, severity))
    return Cast(speakers, skipped)


def objection(verdict: Verdict, languages: Sequence[str]) -> str | None:
    """Why rules for these languages cannot judge a draft; None where they can."""
    if verdict.language in languages or (verdict.english and "en" in languages):
        return None
    what = f"is {verdict.language}" if verdict.language else "is not one it can tell"
    return f"the draft's language {what}, and the rule knows {', '.join(languages)}"
