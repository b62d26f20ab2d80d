"""The figures on a screen, and the posts that came out wrong."""

from collections.abc import Iterator

from bench.accuracy import reading
from bench.accuracy.measure import Measured, Miss, Outcome, Rated
from bench.accuracy.results import SMALL
from bench.accuracy.shares import Tally, wilson
from socialint.text import Span

_WIDTH = 58
#: Characters of a post that are shown.
_SHOWN = 1500


def table(outcome: Outcome) -> Iterator[str]:
    """Each row with its baselines, then the rates, then what is not there."""
    head = f"{'':{_WIDTH}} {'precision':>9} {'95 %':>11} {'of':>5}"
    yield f"{head}  {'recall':>6} {'95 %':>11} {'of':>5}  {'F1':>4}"
    for one in outcome.rows:
        yield from _row(one)
    for rated in outcome.rates:
        yield from _rate(rated)
    yield ""
    for name in outcome.absent_rules:
        yield f"not there yet: the rule {name}"
    for name in outcome.absent_collections:
        yield f"not there: the collection {name}"
    for crash in outcome.crashes:
        yield f"CRASHED: {crash}"


def _row(one: Measured) -> Iterator[str]:
    row = one.row
    about = f"{row.name} ({row.label}, {row.on})"
    yield about
    notes = []
    if row.goal is not None:
        verdict = "reached" if one.reached else "MISSED"
        notes.append(f"goal {row.goal[0]:.2f} {row.goal[1]:.2f} {verdict}")
    if one.ours.positives < SMALL:
        notes.append("small")
    if row.agreement:
        notes.append(f"agreement, kappa {one.ours.kappa:.2f}")
    if one.skipped:
        notes.append(f"{one.skipped} not judged")
    notes += [f"without {name}" for name in one.absent]
    yield _line("  " + ("; ".join(notes) or "ours"), one.ours)
    for sign, tally in zip(row.beside, one.beside, strict=True):
        yield _line(f"    {sign.name}", tally)


def _line(name: str, one: Tally) -> str:
    return (
        f"{name:{_WIDTH}} {_share(one.precision, one.right, one.found):>9} {one.found:>5}"
        f"  {_share(one.recall, one.right, one.positives, 6)} {one.positives:>5}  {one.f1:.2f}"
    )


def _share(share: float | None, hit: int, n: int, width: int = 9) -> str:
    low, high = wilson(hit, n)
    return f"{'–' if share is None else f'{share:.3f}':>{width}} [{low:.2f} {high:.2f}]"


def _rate(one: Rated) -> Iterator[str]:
    rate = one.rate
    yield f"{rate.name} by {rate.groups} ({rate.on})"
    for group, (found, n) in one.groups.items():
        low, high = wilson(found, n)
        wanted = "  none wanted" if group in rate.silent else ""
        yield f"    {group:{_WIDTH - 4}} {found / n:>9.3f} [{low:.2f} {high:.2f}] {n:>5}{wanted}"


def miss(one: Miss, label: str) -> Iterator[str]:
    """A post that came out wrong: with the places found, or with what its sentences do.

    Where its readers pointed at something, that too.
    """
    text = one.post.text
    yield f"\n--- {'found wrongly' if one.found else 'missed'}: {one.post.id}"
    if one.post.at is not None:
        yield f"    the mention {text[one.post.at.start : one.post.at.end]}"
    if one.places:
        text = _marked(text, one.places)
    yield "    " + " ⏎ ".join(line.strip() for line in text.splitlines() if line.strip())[:_SHOWN]
    if said := one.post.labels.get("spans", {}).get(label):
        yield f"    labelled for: {said}"
    if not one.places:
        yield from _told(one)


def _marked(text: str, places: tuple[Span, ...]) -> str:
    """The text from a little before the first place, with the places between marks."""
    for span in sorted(set(places), reverse=True):
        text = f"{text[: span.start]}[|{text[span.start : span.end]}|]{text[span.end :]}"
    return text[max(min(span.start for span in places) - 100, 0) :]


def _told(one: Miss) -> Iterator[str]:
    for told in reading.sentences(one.post):
        fact = told.fact
        signs = [
            fact.mood[:3],
            fact.asking or "",
            "announces" * fact.announces,
            "sends" * fact.sends,
            fact.tells or "",
        ]
        said = told.text.replace("\n", " ")[:160]
        yield f"      {' '.join(filter(None, signs))} | {said}"
