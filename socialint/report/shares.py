"""How often a rule was right when that was measured, as a record and as a sentence."""

from typing import Literal, NamedTuple

#: `labelled`: against what readers said of whole posts. `agreement`: against labels of another
#: question, or noisy ones. `read`: its findings read one by one. `harmless`: posts in which it
#: should find nothing. `silent`: it found nothing, and what it missed is not known.
Kind = Literal["labelled", "agreement", "read", "harmless", "silent"]

#: With fewer posts to find, or fewer findings read, a figure says little.
FEW_POSITIVES, FEW_READ = 25, 10


class Measure(NamedTuple):
    """One measurement of a rule.

    Attributes:
        kind: How it was measured.
        on: On what.
        n: Posts (or mentions) judged; of `read`, the findings that were read.
        found: Of those, how many the rule found something in.
        right: How many of these were right.
        positives: How many there were to find.
        precision, recall: Shares with their 95 % Wilson intervals.
        label: What the readers were asked, for `labelled` and `agreement`.
        fact: The fact behind the rule that was measured in its place; empty for the rule itself.
        together: Other rules that were counted with it.
        note: What else is to be known.
    """

    kind: Kind
    on: str
    n: int = 0
    found: int = 0
    right: int = 0
    positives: int = 0
    precision: float | None = None
    precision_interval: tuple[float, float] = (0.0, 1.0)
    recall: float | None = None
    recall_interval: tuple[float, float] = (0.0, 1.0)
    label: str = ""
    fact: str = ""
    together: tuple[str, ...] = ()
    note: str = ""

    @property
    def small(self) -> bool:
        """Whether it rests on too little to say much."""
        if self.kind == "read":
            return self.n < FEW_READ
        return self.kind in {"labelled", "agreement"} and self.positives < FEW_POSITIVES


def sentence(one: Measure) -> str:
    """The measurement in words."""
    if one.kind == "silent":
        return f"Nothing found on {one.on}."
    if one.kind == "harmless":
        share = interval(one.found / one.n if one.n else None, one.precision_interval)
        return f"Speaks in {one.found:,} of {one.n:,} where it should not, {share}: {one.on}."
    precision = interval(one.precision, one.precision_interval)
    if one.kind == "read":
        text = f"{one.right:,} of {one.n:,} findings read were right, {precision}, on {one.on}"
    else:
        recall = interval(one.recall, one.recall_interval)
        what = "Agreement" if one.kind == "agreement" else "Labels"
        fact = f" of the fact “{one.fact}” behind it" if one.fact else ""
        text = (
            f"{what} “{one.label}”{fact}: precision {precision} of {one.found:,} found, "
            f"recall {recall} of {one.positives:,}, on {one.n:,} {one.on}"
        )
    if one.together:
        text += f"; together with {', '.join(one.together)}"
    return text + ("; too few to say much." if one.small else ".")


def interval(share: float | None, bounds: tuple[float, float]) -> str:
    """A share with its interval: `0.89 [0.75–0.96]`."""
    if share is None:
        return "unknown"
    return f"{share:.2f} [{bounds[0]:.2f}–{bounds[1]:.2f}]"
