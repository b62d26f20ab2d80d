"""How often the facts of sentences are right about whole posts: `python -m bench.accuracy`.

Measured on posts that two readers labelled (../shared/gold, not part of the project), beside the
best that counting signs does. A post that the readers disagreed on does not count for that label.
`--misses LABEL` lists the posts that came out wrong.
"""

import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import sqrt
from typing import Any, Final, NamedTuple

from socialint.dialects import parse
from socialint.draft import DraftError
from socialint.language import gist
from socialint.language.facts import Sentence, analyse
from socialint.text import Source

GOLD: Final = os.path.join(
    os.path.dirname(os.path.abspath(__file__)), "..", "..", "shared", "gold", "dev.jsonl"
)


class Post(NamedTuple):
    """A labelled post: its text without front matter, and the facts of its sentences."""

    id: str
    text: str
    sentences: tuple[Sentence, ...]
    labels: Mapping[str, int | None]


class Tally(NamedTuple):
    """What came out against what the readers said."""

    hit: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.hit / max(self.hit + self.false, 1)

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.hit / max(self.hit + self.missed, 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.hit / max(2 * self.hit + self.false + self.missed, 1)


class Row(NamedTuple):
    """A decision, its label, the sign counting it is compared with, and the figures to reach."""

    name: str
    label: Callable[[Mapping[str, int | None]], bool | None]
    decide: Callable[[Sequence[Sentence]], bool]
    naive_name: str
    naive: Callable[[str], bool]
    goal: tuple[float, float] | None = None


def _label(name: str) -> Callable[[Mapping[str, int | None]], bool | None]:
    return lambda labels: None if labels[name] is None else bool(labels[name])


def _nothing(labels: Mapping[str, int | None]) -> bool | None:
    known = (labels["states_value"], labels["asks_reader"])
    return False if 1 in known else None if None in known else True


def _linked(text: str) -> bool:
    return "http" in text


ROWS: Final = (
    Row("asks_reader", _label("asks_reader"), gist.asks_reader, "a question mark",
        lambda text: "?" in text, (0.85, 0.80)),
    Row("pure_promo", _label("pure_promo"), gist.only_promotes, "a link, under 280 characters",
        lambda text: _linked(text) and len(text) < 280, (0.80, 0.75)),
    Row("states_value", _label("states_value"), gist.states_value, "over 200 characters",
        lambda text: len(text) > 200),
    Row("neither states_value nor asks_reader", _nothing, gist.gives_nothing,
        "up to 200 characters, no question mark",
        lambda text: len(text) <= 200 and "?" not in text, (0.80, 0.65)),
    Row("promotes", _label("promotes"), gist.promotes, "a link", _linked),
)  # fmt: skip


def posts(path: str = GOLD) -> list[Post]:
    """The labelled posts, read as drafts are."""
    with open(path, encoding="utf-8") as file:
        return [_post(json.loads(line)) for line in file]


def _post(row: dict[str, Any]) -> Post:
    # The posts of one public collection begin with the name of its column.
    text = row["text"].removeprefix("Content : ")
    path = row["id"] if row["id"].endswith((".tweet", ".toot", ".md")) else row["id"] + ".txt"
    try:
        edition = parse(Source(text, path)).editions[0]
    except (DraftError, IndexError):
        return Post(row["id"], text, analyse(text), row["labels"])
    facts = tuple(
        one
        for post in edition.posts
        for one in analyse(post.view.text, post.entities, regions=post.view.regions)
    )
    return Post(
        row["id"], "\n".join(post.view.text for post in edition.posts), facts, row["labels"]
    )


def tally(pairs: Iterable[tuple[bool, bool | None]]) -> Tally:
    """Counts pairs of what came out and what is so; None is left out."""
    known = [(found, so) for found, so in pairs if so is not None]
    return Tally(
        sum(found and so for found, so in known),
        sum(found and not so for found, so in known),
        sum(so and not found for found, so in known),
    )


def wilson(hit: int, n: int) -> tuple[float, float]:
    """The 95 % Wilson interval of a share."""
    if n == 0:
        return 0.0, 1.0
    z, share = 1.96, hit / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return middle - half, middle + half


def line(name: str, result: Tally) -> str:
    """A row of the table: precision and recall with their intervals, F1, n."""
    found, there = result.hit + result.false, result.hit + result.missed
    low, high = wilson(result.hit, found)
    low_r, high_r = wilson(result.hit, there)
    return (
        f"{name:44} {result.precision:.2f} [{low:.2f} {high:.2f}] {found:4}"
        f"  {result.recall:.2f} [{low_r:.2f} {high_r:.2f}] {there:4}  {result.f1:.2f}"
    )


def main(arguments: Sequence[str]) -> int:
    """Prints the table, or what came out wrong for one label."""
    if not os.path.exists(GOLD):
        print(f"nothing to measure on: {GOLD} is not there", file=sys.stderr)
        return 2
    all_posts = posts()
    if arguments[:1] == ["--misses"]:
        for row in ROWS:
            if row.name in arguments[1:]:
                _misses(row, all_posts)
        return 0
    print(f"{'':44} precision            n  recall               n  F1")
    for row in ROWS:
        facts = tally((row.decide(one.sentences), row.label(one.labels)) for one in all_posts)
        naive = tally((row.naive(one.text), row.label(one.labels)) for one in all_posts)
        print(
            line(
                row.name + (f" (goal {row.goal[0]:.2f} {row.goal[1]:.2f})" if row.goal else ""),
                facts,
            )
        )
        print(line(f"  {row.naive_name}", naive))
    return 0


def _misses(row: Row, all_posts: Iterable[Post]) -> None:
    for one in all_posts:
        so, found = row.label(one.labels), row.decide(one.sentences)
        if so is not None and so != found:
            print(f"\n--- {'found wrongly' if found else 'missed'}: {one.id}")
            for fact in one.sentences:
                signs = [
                    fact.mood[:3],
                    fact.asking or "",
                    "announces" * fact.announces,
                    "sends" * fact.sends,
                    fact.tells or "",
                ]
                said = one.text[fact.range.start : fact.range.end] if one.text else ""
                print("   ", " ".join(filter(None, signs)), "|", said.replace("\n", " ")[:160])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
