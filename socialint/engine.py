"""Rules over a draft: pure, deterministic, and the only place where a hit becomes a finding.

The engine stamps rule, severity and message on what a check yields, turns ranges of a view into
spans of the source, merges what several targets share, and lets a rule give way to another.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from socialint import checks
from socialint.draft import Draft, Edition, Post, PostKind
from socialint.finding import (
    Applicability,
    Edit,
    Finding,
    Fix,
    Hit,
    Proposal,
    Related,
    Severity,
)
from socialint.language.recognise import Verdict, judge
from socialint.result import Skipped
from socialint.rule import Context, Rule
from socialint.text import Range, Span, View
from socialint.traits import Trait, of_draft, of_post
from socialint.words import Lexicon, PatternTimeout
from socialint.yielding import yielding


class Ruleset(NamedTuple):
    """The rules of a run, the words of each by its id, and one lexicon of them all."""

    rules: tuple[Rule, ...]
    words: Mapping[str, frozenset[str]]
    lexicon: Lexicon


class Author(NamedTuple):
    """What the configuration says of the author and the aim; see `rule.Context`."""

    goal: str | None = None
    topics: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    owner: str | None = None
    vocabulary: tuple[str, ...] = ()
    language: str | None = None
    today: str = "1970-01-01"
    found: Callable[[str], bool | None] = lambda _path: None


class Outcome(NamedTuple):
    """What the rules made of one draft. `crashes` are our own mistakes, a sentence each."""

    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]
    crashes: tuple[str, ...]


class _Speaker(NamedTuple):
    """A rule with the severity that it has for this draft."""

    rule: Rule
    severity: Severity


def ruleset(rules: Iterable[Rule]) -> Ruleset:
    """The rules made ready to run, in the order of their ids."""
    ordered = tuple(sorted(rules, key=lambda rule: rule.id))
    words = {rule.id: frozenset(rule.literals) for rule in ordered}
    return Ruleset(ordered, words, Lexicon(word for every in words.values() for word in every))


def lint(draft: Draft, rules: Ruleset, author: Author) -> Outcome:
    """Every finding of the rules on a draft, in the order of their places."""
    collector = _Collector()
    goal = draft.goal or author.goal
    author = author._replace(goal=goal)
    speakers = tuple(_speakers(draft, rules, author, collector))
    for edition in draft.editions:
        context = _context(edition, rules.lexicon, author)
        whole = _seen(draft._replace(editions=(edition,)), edition.posts, rules)
        posts = [_seen(post, [post], rules) for post in edition.posts if not _silent(post)]
        for speaker in speakers:
            rule = speaker.rule
            if rule.platforms and edition.platform.name not in rule.platforms:
                continue
            for subject in [whole] if rule.scope == "draft" else posts:
                if _concerns(rule, subject, rules):
                    _ask(speaker, subject.subject, edition, context, collector)
    rules.lexicon.forget()
    yields = {rule.id: rule.yields_to for rule in rules.rules}
    return Outcome(
        tuple(yielding(collector.merged(), yields)),
        tuple(dict.fromkeys(collector.skipped)),
        tuple(dict.fromkeys(collector.crashes)),
    )


class _Collector:
    """Findings on their way, those of several targets merged."""

    def __init__(self) -> None:
        self.skipped: list[Skipped] = []
        self.crashes: list[str] = []
        self._findings: dict[tuple[object, ...], Finding] = {}

    def add(self, finding: Finding) -> None:
        """Keep a finding, or add its target to the one that says the same.

        An error is a fact about one network, so the message tells two apart; a matter of style
        speaks once a draft.
        """
        fact = finding.message if finding.severity is Severity.ERROR else None
        key = (finding.rule, finding.span, fact)
        known = self._findings.get(key)
        if known is not None:
            targets = tuple(dict.fromkeys((*known.targets, *finding.targets)))
            finding = known._replace(targets=targets)
        self._findings[key] = finding

    def merged(self) -> list[Finding]:
        """The findings in the order of their places."""
        return sorted(
            self._findings.values(),
            key=lambda finding: (finding.span, -finding.severity.rank, finding.rule),
        )


def _speakers(
    draft: Draft, rules: Ruleset, author: Author, collector: _Collector
) -> Iterator[_Speaker]:
    """The rules that can judge this draft; what cannot is noted as skipped, with the reason."""
    language = _Language(draft, author)
    for rule in rules.rules:
        severity = rule.severity_for(author.goal)
        if severity is None:
            continue
        if rule.languages and (reason := language.objection(rule.languages)):
            collector.skipped.append(Skipped(rule.id, reason))
        elif (rule.platforms or "limit" in rule.needs) and not draft.targets_named:
            collector.skipped.append(Skipped(rule.id, "no platform named"))
        else:
            yield _Speaker(rule, severity)


class _Language:
    """The draft's language: as it says itself, as configured, or as recognised; asked for once."""

    def __init__(self, draft: Draft, author: Author) -> None:
        self._draft = draft
        self._said = (draft.language or author.language or "").split("-")[0].lower()

    def objection(self, languages: Sequence[str]) -> str | None:
        """Why rules for these languages cannot judge the draft; None where they can."""
        verdict = self._verdict
        if verdict.language in languages or (verdict.english and "en" in languages):
            return None
        what = f"is {verdict.language}" if verdict.language else "is not one it can tell"
        return f"the draft's language {what}, and the rule knows {', '.join(languages)}"

    @cached_property
    def _verdict(self) -> Verdict:
        if self._said:
            return Verdict(self._said, self._said == "en")
        posts = self._draft.editions[0].posts if self._draft.editions else ()
        return judge("\n".join(post.view.text for post in posts))


def _context(edition: Edition, lexicon: Lexicon, author: Author) -> Context:
    return Context(
        platform=edition.platform,
        lexicon=lexicon,
        goal=author.goal,
        topics=author.topics,
        handles=(*author.handles, *filter(None, [edition.target.handle])),
        owner=author.owner,
        vocabulary=author.vocabulary,
        today=author.today,
        found=author.found,
    )


class _Seen(NamedTuple):
    """What a rule may be asked about, with its traits and the literals that occur in it."""

    subject: Draft | Post
    traits: frozenset[Trait]
    literals: frozenset[str]


def _seen(subject: Draft | Post, posts: Iterable[Post], rules: Ruleset) -> _Seen:
    traits = of_post(subject) if isinstance(subject, Post) else of_draft(subject)
    literals = (rules.lexicon.literals(post.view) for post in posts)
    return _Seen(subject, traits, frozenset().union(*literals))


def _concerns(rule: Rule, seen: _Seen, rules: Ruleset) -> bool:
    """Whether a rule's check could find anything here: else it need not even be imported."""
    return (
        not rule.when
        or not seen.traits.isdisjoint(rule.when)
        or ("words" in rule.when and not seen.literals.isdisjoint(rules.words[rule.id]))
    )


def _silent(post: Post) -> bool:
    """Whether there is nothing of the author's own to judge: a repost without text."""
    return post.kind is PostKind.REPOST and not post.view.text and not post.media


def _ask(
    speaker: _Speaker,
    subject: Draft | Post,
    edition: Edition,
    context: Context,
    collector: _Collector,
) -> None:
    rule = speaker.rule
    try:
        for hit in checks.get(rule.check)(subject, rule.options, context):
            collector.add(_finding(hit, speaker, subject, edition, context))
    except PatternTimeout as timeout:
        collector.skipped.append(Skipped(rule.id, str(timeout)))
    except Exception as error:  # noqa: BLE001 - one rule's mistake must not cost the others
        where = error.__traceback__
        while where and where.tb_next:
            where = where.tb_next
        line = f" (line {where.tb_lineno} of {where.tb_frame.f_code.co_filename})" if where else ""
        collector.crashes.append(f"{rule.id}: {type(error).__name__}: {error}{line}")


def _finding(
    hit: Hit, speaker: _Speaker, subject: Draft | Post, edition: Edition, context: Context
) -> Finding:
    rule = speaker.rule
    post = subject if isinstance(subject, Post) else (edition.posts[0] if edition.posts else None)
    view = post.view if post else View("")
    generic = edition.platform.name == "generic"
    values = {
        "platform": "most networks" if generic else edition.platform.title,
        "goal": context.goal or "",
        **hit.values,
    }
    return Finding(
        rule=rule.id,
        pack=rule.pack,
        severity=speaker.severity,
        message=rule.message.format_map(values),
        span=_span(hit.place, view, subject),
        targets=(edition.target.name,),
        post=subject.index if isinstance(subject, Post) else None,
        fix=None if hit.fix is None else _fix(hit.fix, view),
        related=tuple(
            Related(_span(note.place, view, subject), note.message) for note in hit.related
        ),
    )


def _span(place: Range | Span | None, view: View, subject: Draft | Post) -> Span:
    """The stretch of source that a place means: from its first character to its last."""
    if isinstance(place, Span):
        return place
    if place is None:
        end = view.text.find("\n")
        place = Range(0, end if end >= 0 else len(view.text))
        if not view.segments and isinstance(subject, Draft):
            return Span(subject.body.start, subject.body.start)
    return view.hull(place)


def _fix(proposal: Proposal, view: View) -> Fix:
    """The fix as edits of the source; only shown where the view is not the source itself."""
    if all(view.verbatim(replacement.range) for replacement in proposal.replacements):
        edits = tuple(
            Edit(view.span(replacement.range)[0], replacement.text)
            for replacement in proposal.replacements
        )
        return Fix(proposal.title, proposal.applicability, edits)
    return Fix(proposal.title, Applicability.DISPLAY, ())
