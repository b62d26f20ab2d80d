"""A rule's examples, run: the same harness for the rules that ship and for anybody's own."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from socialint import engine, suppress
from socialint.dialects import parse
from socialint.draft import DraftError, Intent
from socialint.finding import Finding
from socialint.fix import apply
from socialint.options import replace
from socialint.rule import Example, Rule
from socialint.text import Source

#: The file name that an example has, so that its dialect is recognised as a draft's would be.
_SUFFIXES = {"twitter-together": ".tweet", "toot-together": ".toot"}

#: The day on which examples are judged.
TODAY = "2026-01-01"


class Problem(NamedTuple):
    """An example that does not hold."""

    rule: str
    path: str
    line: int
    message: str


def run(rule: Rule, others: Sequence[Rule] = ()) -> Iterator[Problem]:
    """What is wrong with a rule's examples.

    A bad example's findings of its rule are exactly its marks, a good one has none. `others` are
    rules that must find nothing in the good examples either (the default rules, of scope post).
    """
    for example in rule.examples:
        try:
            found = findings(example, rule, [rule])
        except DraftError as error:
            yield Problem(rule.id, rule.path, example.line, f"is no draft: {error.message}")
            continue
        yield from (
            Problem(rule.id, rule.path, example.line, message)
            for message in (*_marked(example, found), *_fixed(example, rule, found))
        )
        if not example.bad and others:
            yield from _strange(example, rule, others)


def findings(example: Example, rule: Rule, rules: Sequence[Rule]) -> tuple[Finding, ...]:
    """What the rules find in an example, set up as it asks; raises DraftError."""
    rules = [other if other.id != rule.id else _with_options(rule, example) for other in rules]
    suffix = _SUFFIXES.get(example.publisher or "", ".md")
    platforms = () if example.platform is None else (example.platform,)
    draft = parse(
        Source(example.text, f"example{suffix}"),
        Intent(platforms=platforms, publisher=example.publisher),
    )
    author = engine.Author(
        goal=example.goal,
        topics=example.topics,
        handles=example.handles,
        language="en",
        today=TODAY,
        found=lambda path: path in example.files,
    )
    outcome = engine.lint(draft, engine.ruleset(rules), author)
    if outcome.crashes:
        raise DraftError("; ".join(outcome.crashes))
    known = {name for other in rules for name in (other.id, other.pack)}
    return suppress.split(draft, outcome.findings, rules, known, TODAY).findings


def _with_options(rule: Rule, example: Example) -> Rule:
    return rule._replace(given=replace(rule.options, example.options))


def _marked(example: Example, found: Sequence[Finding]) -> Iterator[str]:
    marked = sorted(example.marks)
    spans = sorted((finding.span.start, finding.span.end) for finding in found)
    if spans != marked:

        def quoted(places: Sequence[tuple[int, int]]) -> str:
            texts = (f"“{example.text[start:end]}” at {start}–{end}" for start, end in places)
            return ", ".join(texts) or "nothing"

        yield f"finds {quoted(spans)}, but {quoted(marked)} is marked in {example.text!r}"


def _fixed(example: Example, rule: Rule, found: Sequence[Finding]) -> Iterator[str]:
    """What is wrong with the fixes: the text after them, that it is clean, that it stays so."""
    fixed = apply(example.text, found)
    if example.fixed is None:
        if fixed != example.text:
            yield f"has a fix, so the example needs `fixed: {fixed!r}`"
        return
    if fixed != example.fixed:
        yield f"is fixed to {fixed!r}, not {example.fixed!r}"
        return
    again = findings(example._replace(text=fixed), rule, [rule])
    if any(finding.fix is not None and finding.fix.edits for finding in again):
        yield f"its fixed text {fixed!r} would be fixed again"


def _strange(example: Example, rule: Rule, others: Sequence[Rule]) -> Iterator[Problem]:
    others = [other for other in others if other.id != rule.id and other.scope == "post"]
    for finding in findings(example, rule, others):
        place = f"“{example.text[finding.span.start : finding.span.end]}”"
        message = f"a good example in which {finding.rule} finds {place}: {example.text!r}"
        yield Problem(rule.id, rule.path, example.line, message)
