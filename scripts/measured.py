"""What was measured of each rule, from `bench/results.json` and `bench/precision.json`."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bench.accuracy.shares import wilson
from socialint.report.shares import Measure

BENCH = Path(__file__).parent.parent / "bench"


def load(name: str) -> Any:
    """A file of `bench/`; None where it is not there."""
    path = BENCH / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def measures(ids: Iterable[str]) -> dict[str, tuple[Measure, ...]]:
    """The measurements of each rule: by labels, by reading, by silence; none for some."""
    results, precision = load("results"), load("precision")
    return {
        id_: (
            *(_labelled(id_, results) if results else ()),
            *(_harmless(id_, results) if results else ()),
            *(_read(id_, precision) if precision else ()),
        )
        for id_ in sorted(ids)
    }


def of_row(row: Any, results: Any, id_: str = "") -> Measure:
    """A row of the results; `id_` is the rule that it is told of."""
    collection = results["collections"][row["on"]]["what"]
    return Measure(
        kind="agreement" if row["kappa"] is not None else "labelled",
        on=collection,
        n=row["n"],
        found=row["found"],
        right=row["right"],
        positives=row["positives"],
        precision=row["precision"],
        precision_interval=_pair(row["precision-interval"]),
        recall=row["recall"],
        recall_interval=_pair(row["recall-interval"]),
        label=row["label"],
        fact=row["fact"] or "",
        together=tuple(other for other in row["rules"] if other != id_),
    )


def rows_of(id_: str, results: Any) -> list[Any]:
    """The rows that tell of a rule: those of it alone, of it and others, of the facts behind it."""
    mine = (
        row
        for row in (results or {"rows": []})["rows"]
        if (id_ in row["rules"] and id_ not in row["without"]) or row["behind"] == id_
    )
    return sorted(mine, key=lambda row: (row["fact"] is not None, len(row["rules"])))


def _labelled(id_: str, results: Any) -> Iterator[Measure]:
    yield from (of_row(row, results, id_) for row in rows_of(id_, results))


def _harmless(id_: str, results: Any) -> Iterator[Measure]:
    for rate in results["rates"]:
        groups = [one for one in rate["groups"].values() if one["none-wanted"]]
        if id_ in rate["rules"] and groups:
            n, found = sum(one["n"] for one in groups), sum(one["found"] for one in groups)
            yield Measure(
                kind="harmless",
                on=results["collections"][rate["on"]]["what"],
                n=n,
                found=found,
                precision_interval=_rounded(found, n),
            )


def _read(id_: str, precision: Any) -> Iterator[Measure]:
    for on, table in ((precision["on"], precision["rules"]), ("", precision["other"])):
        one = table.get(id_)
        if one is not None and one["read"]:
            yield Measure(
                kind="read",
                on=on or one["on"],
                n=one["read"],
                found=one.get("findings", one["read"]),
                right=one["right"],
                precision=round(one["right"] / one["read"], 3),
                precision_interval=_rounded(one["right"], one["read"]),
                note=one.get("note", ""),
            )
    if id_ in precision["silent"]["rules"]:
        yield Measure(kind="silent", on=precision["silent"]["on"].partition(":")[0])


def _rounded(hit: int, n: int) -> tuple[float, float]:
    low, high = wilson(hit, n)
    return round(low, 3), round(high, 3)


def _pair(bounds: list[float]) -> tuple[float, float]:
    return bounds[0], bounds[1]
