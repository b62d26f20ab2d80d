"""Labelled posts read as drafts: what the rules find in them, and the facts of their sentences.

The rules come from their files, not from what was compiled of them, so that one is measured as soon
as it is written. Each speaks for itself: it is on, whatever the default, and gives way to no other.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from bench.accuracy.labelled import Labelled, mentions
from socialint import engine, pack
from socialint.dialects import parse
from socialint.draft import Draft, DraftError, Intent
from socialint.finding import Severity
from socialint.language.facts import Sentence
from socialint.language.mentions import Role, roles
from socialint.pack import PackError
from socialint.rule import Rule, Switch, sentences_of
from socialint.text import Range, Source, Span

#: The day on which drafts are judged: no labelled post depends on it.
_TODAY: Final = "2026-01-01"


class Read(NamedTuple):
    """What the rules made of a post: places by rule, and the rules that could not judge it."""

    found: dict[str, tuple[Span, ...]]
    skipped: frozenset[str]


class Told(NamedTuple):
    """A sentence and what it says, for those who read what came out wrong."""

    fact: Sentence
    text: str


def rules(names: Iterable[str]) -> dict[str, Rule]:
    """The rules of these ids that there are, made to speak always and for themselves."""
    wanted = set(names)
    return {rule.id: _loud(rule) for rule in _read_rules(wanted)}


def _read_rules(wanted: set[str]) -> Iterator[Rule]:
    root = pack.folder()
    for folder, _, files in sorted(os.walk(root)):
        for name in sorted(files):
            id_, suffix = os.path.splitext(name)
            if suffix == ".yaml" and id_ in wanted:
                path = os.path.join(folder, name)
                try:
                    with open(path, encoding="utf-8") as file:
                        yield pack.read_rule(file.read(), path, os.path.basename(folder))
                except PackError as error:
                    print(f"left out: {error}", file=sys.stderr)


def _loud(rule: Rule) -> Rule:
    severity = {"default": Severity.WARNING}
    return rule._replace(enabled=Switch(), severity=severity, yields_to=())


class Reader:
    """Lints posts with some rules under one goal of their author; each text once."""

    def __init__(self, chosen: Sequence[Rule], goal: str | None = None) -> None:
        self._rules = engine.ruleset(chosen)
        self._author = engine.Author(goal=goal, today=_TODAY)
        self._read: dict[tuple[str, str], Read] = {}
        #: What broke, a sentence each: a rule that crashes is not one that found nothing.
        self.crashes: dict[str, None] = {}

    def read(self, one: Labelled) -> Read:
        """What the rules make of a post."""
        key = (one.path, one.text)
        if key not in self._read:
            self._read[key] = self._lint(one)
        return self._read[key]

    def _lint(self, one: Labelled) -> Read:
        outcome = engine.lint(draft_of(one), self._rules, self._author)
        self.crashes.update(dict.fromkeys(outcome.crashes))
        found: dict[str, tuple[Span, ...]] = {}
        for finding in outcome.findings:
            places = (finding.span, *(note.span for note in finding.related))
            found[finding.rule] = found.get(finding.rule, ()) + places
        return Read(found, frozenset(skipped.rule for skipped in outcome.skipped))


def draft_of(one: Labelled) -> Draft:
    """A post as the draft that it would be; one with broken front matter as its bare text."""
    platforms = () if one.platform is None else (one.platform,)
    intent = Intent(platforms=platforms)
    try:
        return parse(Source(one.text, one.path), intent)
    except DraftError:
        # Front matter stands on the first line, or is none.
        return parse(Source(f"\n{one.text}", "post.txt"), intent)


def partless(text: str) -> frozenset[Range]:
    """The mentions that have no part in a text and to which nobody speaks."""
    places = mentions(text)
    found = zip(places, roles(text, places), strict=True)
    return frozenset(place for place, role in found if role is Role.NONE)


def sentences(one: Labelled) -> tuple[Told, ...]:
    """The facts of a post's sentences, read as English; of a draft for several targets, the first.

    A thread is the sentences of all its posts.
    """
    editions = draft_of(one).editions
    return tuple(
        Told(fact, post.view.text[fact.range.start : fact.range.end])
        for post in (editions[0].posts if editions else ())
        for fact in sentences_of(post)
    )
