"""How well gratuitous mentions are told from the others: `python -m bench.mentions`.

Measured by mention on the posts beside the project (`--gold`), disputed mentions left out, beside
two baselines that need no grammar: three or more mentions in a post; a mention in the tail that
follows no preposition. The intervals are Wilson's, at 95 %.
"""

import argparse
import json
import re
from collections.abc import Callable, Sequence
from math import sqrt
from pathlib import Path
from typing import NamedTuple

from socialint.language.mentions import Role, by_place, roles
from socialint.text import Range

GOLD = Path(__file__).resolve().parents[2] / "shared" / "gold" / "mentions_dev.jsonl"
MENTION = re.compile(r"(?<!\w)@\w+")
_TAIL = re.compile(r"(?:\s|[@#]\w+|https?:\S+|[^\w\s])*\Z")
_GOVERNED = re.compile(
    r"\b(?:by|via|with|w/|at|from|to|of|for|in|on|about|and|ft\.?|feat\.?)\s+(?:@\w+[\s,&]*)*\Z",
    re.IGNORECASE,
)

#: A text and its mentions in, whether each is gratuitous out.
Reader = Callable[[str, Sequence[Range]], Sequence[bool]]


class Score(NamedTuple):
    """How many mentions were rightly and wrongly called gratuitous, and how many were missed."""

    right: int
    wrong: int
    missed: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(2 * self.right + self.wrong + self.missed, 1)


def by_grammar(text: str, mentions: Sequence[Range]) -> list[bool]:
    """What socialint says."""
    return [role is Role.NONE for role in roles(text, mentions)]


def by_number(_text: str, mentions: Sequence[Range]) -> list[bool]:
    """Three or more mentions: all of them."""
    return [len(mentions) >= 3] * len(mentions)


def by_tail(text: str, mentions: Sequence[Range]) -> list[bool]:
    """In the tail and not after a preposition."""
    return [
        bool(_TAIL.match(text, mention.end)) and not _GOVERNED.search(text[: mention.start])
        for mention in mentions
    ]


def score(posts: Sequence[tuple[str, str]], reader: Reader) -> Score:
    """Count over posts, each with a letter for each mention (`?` is left out)."""
    right = wrong = missed = 0
    for text, letters in posts:
        mentions = [Range(*found.span()) for found in MENTION.finditer(text)]
        for letter, said in zip(letters, reader(text, mentions), strict=True):
            if letter == "?":
                continue
            right += said and letter == "G"
            wrong += said and letter != "G"
            missed += not said and letter == "G"
    return Score(right, wrong, missed)


def wilson(hits: int, total: int) -> tuple[float, float]:
    """The 95 % interval of a share."""
    if not total:
        return 0.0, 1.0
    z, share = 1.96, hits / total
    middle = share + z * z / (2 * total)
    spread = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return (middle - spread) / (1 + z * z / total), (middle + spread) / (1 + z * z / total)


def _share(hits: int, total: int) -> str:
    low, high = wilson(hits, total)
    return f"{hits / max(total, 1):.2f} [{low:.2f}, {high:.2f}] of {total}"


def main() -> None:
    """Print a line for each way of reading."""
    parser = argparse.ArgumentParser(description="How well gratuitous mentions are found.")
    parser.add_argument("--gold", type=Path, default=GOLD)
    path = parser.parse_args().gold
    if not path.exists():
        print(f"No labelled mentions in {path}: skipped")
        return
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    posts = [(str(row["text"]), str(row["roles"])) for row in rows]
    readers: dict[str, Reader] = {
        "three or more mentions": by_number,
        "in the tail, after no preposition": by_tail,
        "socialint": by_grammar,
    }
    print(f"{'':36}{'precision':30}{'recall':30}F1")
    for name, reader in readers.items():
        one = score(posts, reader)
        precision = _share(one.right, one.right + one.wrong)
        recall = _share(one.right, one.right + one.missed)
        print(f"{name:36}{precision:30}{recall:30}{one.f1:.2f}")
    placed = [
        role
        for text, _ in posts
        for role in by_place(text, [Range(*found.span()) for found in MENTION.finditer(text)])
    ]
    print(f"sure by place: {_share(len(placed) - placed.count(None), len(placed))} mentions")


if __name__ == "__main__":
    main()
