"""What is measured: rules or facts, on which labels, beside what, and what is to be reached."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NamedTuple, TypeVar

from bench.accuracy import naive
from bench.accuracy.labelled import Labelled
from bench.accuracy.naive import Naive
from socialint.language import gist
from socialint.language.facts import Sentence

#: Whether a label holds for a post; None where nobody knows.
Truth = Callable[[Labelled], bool | None]

#: The one fact of a mention, where all others are of a post.
NO_PART: Final = "has no part in what is said"

FACTS: Final[dict[str, Callable[[Sequence[Sentence]], bool]]] = {
    "asks the reader": gist.asks_reader,
    "states a value": gist.states_value,
    "promotes": gist.promotes,
    "only promotes": gist.only_promotes,
    "gives nothing": gist.gives_nothing,
    "announces": lambda sentences: any(one.announces for one in sentences),
}


class Row(NamedTuple):
    """Rules together, or a fact of the language tier, against one label of one collection.

    `goal` is precision and recall to be reached; `aim` is the author's own goal, for a rule that
    speaks under some only. `agreement`: the label is another question, or noisy, so that the
    figures say how far the two agree, not who is right. `behind` is the rule that a fact serves.
    """

    on: str
    label: str
    so: Truth
    rules: tuple[str, ...] = ()
    fact: str = ""
    goal: tuple[float, float] | None = None
    aim: str | None = None
    beside: tuple[Naive, ...] = ()
    agreement: bool = False
    behind: str = ""

    @property
    def name(self) -> str:
        """What is measured, for people."""
        return _name(self.rules, self.fact)


class Rate(NamedTuple):
    """How often rules speak, or a fact holds, in each group of a collection.

    Nothing should be found in the groups of `silent`.
    """

    on: str
    groups: str
    group: Callable[[Labelled], str]
    rules: tuple[str, ...] = ()
    fact: str = ""
    silent: frozenset[str] = frozenset()
    aim: str | None = None

    @property
    def name(self) -> str:
        """What is measured, for people."""
        return _name(self.rules, self.fact)


def _name(rules: Sequence[str], fact: str) -> str:
    return ", ".join(rules) or f"the fact “{fact}”"


def _gold(name: str) -> Truth:
    return lambda one: None if one.labels[name] is None else bool(one.labels[name])


def _is(key: str, *values: Any) -> Truth:
    return lambda one: one.labels[key] in values


def _nothing(one: Labelled) -> bool | None:
    known = (one.labels["states_value"], one.labels["asks_reader"])
    return False if 1 in known else None if None in known else True


def _asks_nothing(one: Labelled) -> bool | None:
    return None if one.labels["asks_reader"] is None else not one.labels["asks_reader"]


def _gratuitous(one: Labelled) -> bool | None:
    return None if one.labels["role"] == "?" else one.labels["role"] == "G"


def _clickbait(one: Labelled) -> bool | None:
    mean = one.labels["mean"]
    return True if mean >= 0.8 else False if mean <= 0.2 else None


def _bragging(one: Labelled) -> bool:
    return bool(one.labels["label"] != "not")


def _hateful(one: Labelled) -> bool | None:
    # Abuse of people for something else than a group they belong to is no hate, but an insult.
    abuse = one.labels["functionality"] in {"target_indiv_nh", "target_group_nh"}
    return None if abuse else one.labels["label"] == "hateful"


#: Cases of HateCheck in which nobody is insulted: words quoted, reclaimed, negated, meant
#: otherwise, aimed at things; groups named without contempt; vulgar words said of nobody.
HARMLESS: Final = frozenset({
    "counter_quote_nh", "counter_ref_nh", "ident_neutral_nh", "ident_pos_nh", "negate_neg_nh",
    "profanity_nh", "slur_homonym_nh", "slur_reclaimed_nh", "target_obj_nh",
})  # fmt: skip

_BAIT: Final = ("automated-dm", "engagement-bait", "giveaway-gate", "share-request")
_NEITHER: Final = "neither states_value nor asks_reader"
_CLEAR: Final = "mean ≥ 0.8, against mean ≤ 0.2"

ROWS: Final = (
    Row("gold", "pure_promo", _gold("pure_promo"), ("pure-self-promotion",),
        goal=(0.80, 0.75), beside=(naive.SHORT_LINK,)),
    Row("gold", _NEITHER, _nothing, ("missing-value", "pure-self-promotion"),
        goal=(0.80, 0.65), beside=(naive.SHORT,)),
    Row("gold", "asks_reader", _gold("asks_reader"), fact="asks the reader",
        goal=(0.85, 0.80), beside=(naive.MARK,), behind="missing-question"),
    Row("mentions", "gratuitous", _gratuitous, ("gratuitous-mention",),
        goal=(0.85, 0.80), beside=(naive.THREE, naive.TAIL)),
    Row("gold", "engagement_bait", _gold("engagement_bait"), _BAIT,
        goal=(0.90, 0.75), beside=(naive.BAIT,)),
    Row("gold", "follow_ask", _gold("follow_ask"), ("follow-begging",),
        goal=(0.90, 0.80), beside=(naive.FOLLOW,)),
    Row("gold", "vanity_metric", _gold("vanity_metric"), ("vanity-metric",),
        goal=(0.85, 0.70), beside=(naive.NUMBER,)),
    Row("gold", "sweeping_claim", _gold("sweeping_claim"), ("sweeping-claim",),
        goal=(0.75, 0.50), beside=(naive.ALWAYS,)),
    Row("gold", "hype", _gold("hype"), ("empty-hype",),
        goal=(0.80, 0.65), beside=(naive.HYPE,)),
    Row("incivility", "uncivil", _is("uncivil", True), ("insult", "profanity"),
        goal=(0.80, 0.40), beside=(naive.RUDE,)),
    Row("clickbait", _CLEAR, _clickbait, ("clickbait",),
        goal=(0.70, 0.35), beside=(naive.TEASE,)),
    # What has no figure to reach.
    Row("mentions", "gratuitous", _gratuitous, fact=NO_PART, beside=(naive.THREE, naive.TAIL),
        behind="gratuitous-mention"),
    Row("gold", "no asks_reader", _asks_nothing, ("missing-question",),
        aim="community", beside=(naive.NO_MARK,)),
    Row("gold", _NEITHER, _nothing, ("missing-value",), beside=(naive.SHORT,)),
    Row("gold", "pure_promo", _gold("pure_promo"), fact="only promotes",
        beside=(naive.SHORT_LINK,), behind="pure-self-promotion"),
    Row("gold", _NEITHER, _nothing, fact="gives nothing", beside=(naive.SHORT,),
        behind="missing-value"),
    Row("gold", "states_value", _gold("states_value"), fact="states a value",
        beside=(naive.LONG,), behind="missing-value"),
    Row("gold", "promotes", _gold("promotes"), fact="promotes", beside=(naive.LINK,),
        behind="pure-self-promotion"),
    Row("gold", "clickbait", _gold("clickbait"), ("clickbait",), beside=(naive.TEASE,)),
    Row("gold", "brag", _gold("brag"), ("humblebrag",), beside=(naive.PROUD,)),
    Row("gold", "uncivil", _gold("uncivil"), ("insult", "profanity"), beside=(naive.RUDE,)),
    Row("gold", "hype", _gold("hype"), ("empty-hype", "stock-phrase"), beside=(naive.HYPE,)),
    Row("incivility", "uncivil", _is("uncivil", True), ("insult",), beside=(naive.RUDE,)),
    Row("incivility", "uncivil", _is("uncivil", True), ("profanity",), beside=(naive.RUDE,)),
    Row("hatecheck", "hateful, abuse of no group left out", _hateful, ("insult",),
        beside=(naive.RUDE,)),
    Row("bragging", "bragging", _bragging, ("humblebrag",), beside=(naive.PROUD,),
        agreement=True),
    Row("tweet-acts", "question", _is("act", "QUE"), fact="asks the reader",
        beside=(naive.MARK,), agreement=True, behind="missing-question"),
)  # fmt: skip

RATES: Final = (
    Rate("hatecheck", "functionality", lambda one: str(one.labels["functionality"]), ("insult",),
         silent=HARMLESS),
    Rate("gold", "posts", lambda _one: "without a gratuitous mention", ("gratuitous-mention",),
         silent=frozenset({"without a gratuitous mention"})),
    Rate("corporate", "category", lambda one: str(one.labels["category"]), fact="promotes"),
    Rate("corporate", "category", lambda one: str(one.labels["category"]), fact="announces"),
    Rate("corporate", "category", lambda one: str(one.labels["category"]),
         fact="asks the reader"),
    Rate("tweet-acts", "act", lambda one: str(one.labels["act"]), fact="asks the reader"),
    Rate("bragging", "label", lambda one: str(one.labels["label"]), ("humblebrag",)),
)  # fmt: skip


Kind = TypeVar("Kind", Row, Rate)


def chosen(rows: Iterable[Kind], names: Sequence[str]) -> tuple[Kind, ...]:
    """Those that have one of these names, rules, facts, labels or collections; all for no name."""
    return tuple(row for row in rows if not names or not _names(row).isdisjoint(names))


def _names(row: Row | Rate) -> set[str]:
    label = row.label if isinstance(row, Row) else row.groups
    return {row.name, row.fact, row.on, label, *row.rules}
