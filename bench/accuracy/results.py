"""`bench/results.json`: the figures without a word of what they were measured on."""

import json
import os
from typing import Any, Final

from bench.accuracy.labelled import COLLECTIONS
from bench.accuracy.measure import Measured, Outcome, Rated
from bench.accuracy.shares import Tally, wilson

PATH: Final = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "results.json")

#: A row with fewer positives says little.
SMALL: Final = 25
_DIGITS: Final = 3
_CAUTION: Final = (
    "The rules were written and mended with these posts at hand, so the figures flatter them, and "
    f"other posts decide; a row with fewer than {SMALL} positives is small."
)


def encode(outcome: Outcome, measured: str) -> dict[str, Any]:
    """The figures as JSON; `measured` is the day."""
    return {
        "measured": measured,
        "by": "python -m bench.accuracy",
        "interval": "Wilson, 95 %",
        "caution": _CAUTION,
        "collections": {
            name: {"what": COLLECTIONS[name].about, "n": n}
            for name, n in sorted(outcome.sizes.items())
        },
        "rows": sorted((_row(one) for one in outcome.rows), key=_order),
        "rates": sorted((_rate(one) for one in outcome.rates), key=_order),
        "not-there-yet": list(outcome.absent_rules),
    }


def write(results: dict[str, Any], path: str) -> bool:
    """Write the results unless only the day differs from what is there; whether it was written."""
    # As it will be read again: pairs become lists.
    fresh = json.loads(json.dumps(results))
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            known = json.load(file)
        if {**known, "measured": ""} == {**fresh, "measured": ""}:
            return False
    with open(path, "w", encoding="utf-8") as file:
        json.dump(results, file, indent=2, ensure_ascii=False)
        file.write("\n")
    return True


def _order(one: dict[str, Any]) -> tuple[Any, ...]:
    return (one["goal"] is None if "goal" in one else False, one["name"], one["on"], one["label"])


def figures(one: Tally) -> dict[str, Any]:
    """A tally as counts and shares with their intervals."""
    return {
        "n": one.n,
        "positives": one.positives,
        "found": one.found,
        "right": one.right,
        "precision": _rounded(one.precision),
        "precision-interval": _interval(one.right, one.found),
        "recall": _rounded(one.recall),
        "recall-interval": _interval(one.right, one.positives),
        "f1": round(one.f1, _DIGITS),
    }


def _row(one: Measured) -> dict[str, Any]:
    row = one.row
    return {
        "name": row.name,
        "rules": list(row.rules),
        "fact": row.fact or None,
        "behind": row.behind or None,
        "on": row.on,
        "label": row.label,
        "aim": row.aim,
        **figures(one.ours),
        "kappa": round(one.ours.kappa, _DIGITS) if row.agreement else None,
        "goal": row.goal,
        "reached": one.reached,
        "small": one.ours.positives < SMALL,
        "not-judged": one.skipped,
        "without": list(one.absent),
        "beside": [
            {"name": sign.name, **figures(tally)}
            for sign, tally in zip(row.beside, one.beside, strict=True)
        ],
    }


def _rate(one: Rated) -> dict[str, Any]:
    rate = one.rate
    return {
        "name": rate.name,
        "rules": list(rate.rules),
        "fact": rate.fact or None,
        "on": rate.on,
        "label": rate.groups,
        "groups": {
            group: {
                "n": n,
                "found": found,
                "share": round(found / n, _DIGITS),
                "interval": _interval(found, n),
                "none-wanted": group in rate.silent,
            }
            for group, (found, n) in one.groups.items()
        },
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, _DIGITS)


def _interval(hit: int, n: int) -> list[float]:
    return [round(bound, _DIGITS) for bound in wilson(hit, n)]
