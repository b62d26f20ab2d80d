"""Rules over a draft: pure, deterministic, and the only place where a hit becomes a finding.

The engine stamps rule, severity and message on what a check yields, turns ranges of a view into
spans of the source, merges what several targets share, and lets a rule give way to another.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from socialint.casting import Cast, Signs, Speaker, cast_of, objection
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
from socialint.rule import LONGEST_POST, Context, Rule, TooLong, sentences_of
from socialint.text import Range, Span, View
from socialint.traits import of_edition, of_post
from socialint.words import Lexicon, PatternTimeout
from socialint.yielding import yielding

if TYPE_CHECKING:
    from socialint.language.facts import Sentence


#: A text of so few code points is hardly a sentence: it is read when a rule asks for it.
FEW = 40


class Ruleset:
    """The rules of a run in the order of their ids, and one lexicon of all their words."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        self.lexicon = Lexicon(word for rule in rules for word in (*rule.triggers, *rule.excuses))
        self.yields = {rule.id: rule.yields_to for rule in rules}
        #: Whether a rule asks for a language or sentences, so that a draft's has to be known.
        self.by_language = any(rule.languages or "sentences" in rule.needs for rule in rules)
        #: Whether one of them asks for the sentences of every draft that it can judge.
        self.reads = any("sentences" in rule.needs and not rule.when for rule in rules)
        self._casts: dict[tuple[object, ...], Cast] = {}

    def cast(self, goal: str | None, verdict: Verdict, *, named: bool) -> Cast:
        """Who speaks of drafts with that goal and language; `named` where platforms are named."""
        key = (goal, verdict, named)
        if key not in self._casts:
            self._casts[key] = cast_of(self.rules, goal, verdict, named=named)
        return self._casts[key]


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


def ruleset(rules: Iterable[Rule]) -> Ruleset:
    """The rules made ready to run, in the order of their ids."""
    return Ruleset(tuple(sorted(rules, key=lambda rule: rule.id)))


def lint(draft: Draft, rules: Ruleset, author: Author) -> Outcome:
    """Every finding of the rules on a draft, in the order of their places."""
    if draft.goal:
        author = author._replace(goal=draft.goal)
    verdict = _verdict(draft, author) if rules.by_language else Verdict(None, False)
    cast = rules.cast(author.goal, verdict, named=draft.targets_named)
    collector = _Collector()
    english = objection(verdict, ("en",)) is None
    for edition in draft.editions:
        context = _context(edition, rules.lexicon, author, english=english)
        platform = edition.platform.name
        signs = [Signs(of_post(post), rules.lexicon.literals(post.view)) for post in edition.posts]
        for post, seen in zip(edition.posts, signs, strict=True):
            for speaker in () if _silent(post) else cast.concerned("post", seen, platform):
                _ask(speaker, post, edition, context, collector)
        for speaker in cast.concerned("draft", _signs(draft, edition, signs), platform):
            whole = draft._replace(editions=(edition,))
            _ask(speaker, whole, edition, context, collector)
    rules.lexicon.forget()
    skipped = collector.skipped
    return Outcome(
        tuple(yielding(collector.merged(), rules.yields)),
        tuple(dict.fromkeys((*cast.skipped, *skipped))) if skipped else cast.skipped,
        tuple(dict.fromkeys(collector.crashes)),
    )


def read_ahead(drafts: Iterable[tuple[Draft, Ruleset, Author]]) -> None:
    """Read the sentences that rules will ask for of several drafts at once: twice as fast.

    It changes no finding. Only for drafts that are linted next, under rules of which one asks for
    the sentences of every draft.
    """
    texts = [text for draft in drafts for text in _sentences_wanted(*draft)]
    if texts:
        from socialint.language.facts import read_ahead as read

        read(texts)


def _sentences_wanted(draft: Draft, rules: Ruleset, author: Author) -> Iterator[str]:
    verdict = _verdict(draft, author)
    cast = rules.cast(draft.goal or author.goal, verdict, named=draft.targets_named)
    if not cast.reads or objection(verdict, ("en",)):
        return
    for edition in draft.editions:
        for post in edition.posts:
            if FEW < len(post.view.text) <= LONGEST_POST:
                yield post.view.text


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
        if not self._findings:
            return []
        return sorted(
            self._findings.values(),
            key=lambda finding: (finding.span, -finding.severity.rank, finding.rule),
        )


def _verdict(draft: Draft, author: Author) -> Verdict:
    """The draft's language: as it says itself, as configured, or as recognised."""
    said = (draft.language or author.language or "").split("-")[0].lower()
    if said:
        return Verdict(said, said == "en")
    posts = draft.editions[0].posts if draft.editions else ()
    return judge("\n".join(post.view.text for post in posts))


def _context(edition: Edition, lexicon: Lexicon, author: Author, *, english: bool) -> Context:
    target = edition.target
    handles = (*author.handles, target.handle) if target.handle else author.handles
    return Context(
        platform=target.platform,
        lexicon=lexicon,
        goal=author.goal,
        topics=author.topics,
        handles=handles,
        owner=author.owner,
        vocabulary=author.vocabulary,
        today=author.today,
        found=author.found,
        english=english,
        sentences=_Sentences(author.owner or "", handles),
    )


class _Sentences:
    """The sentences of an edition's posts, read when a check first asks for them."""

    __slots__ = ("_handles", "_known", "_owner")

    def __init__(self, owner: str, handles: tuple[str, ...]) -> None:
        self._owner = owner
        self._handles = handles
        self._known: dict[Post, tuple[Sentence, ...]] = {}

    def __call__(self, post: Post) -> "tuple[Sentence, ...]":
        """Those of one post."""
        known = self._known.get(post)
        if known is None:
            known = self._known[post] = sentences_of(post, self._owner, self._handles)
        return known


def _signs(draft: Draft, edition: Edition, posts: Sequence[Signs]) -> Signs:
    """The signs of an edition as a whole: those of its posts, and the draft's own."""
    own = of_edition(draft, edition)
    if len(posts) == 1:
        traits, words = posts[0]
        return Signs(traits | own, words)
    traits = own.union(*[signs.traits for signs in posts])
    return Signs(traits, frozenset().union(*[signs.words for signs in posts]))


def _silent(post: Post) -> bool:
    """Whether there is nothing of the author's own to judge: a repost without text."""
    return post.kind is PostKind.REPOST and not post.view.text and not post.media


def _ask(
    speaker: Speaker,
    subject: Draft | Post,
    edition: Edition,
    context: Context,
    collector: _Collector,
) -> None:
    rule = speaker.rule
    try:
        for hit in speaker.hits(subject, context):
            collector.add(_finding(hit, speaker, subject, edition, context))
    except (PatternTimeout, TooLong) as reason:
        collector.skipped.append(Skipped(rule.id, str(reason)))
    except Exception as error:  # noqa: BLE001 - one rule's mistake must not cost the others
        where = error.__traceback__
        while where and where.tb_next:
            where = where.tb_next
        line = f" (line {where.tb_lineno} of {where.tb_frame.f_code.co_filename})" if where else ""
        collector.crashes.append(f"{rule.id}: {type(error).__name__}: {error}{line}")


def _finding(
    hit: Hit, speaker: Speaker, subject: Draft | Post, edition: Edition, context: Context
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
