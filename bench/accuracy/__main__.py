"""Measure, print, and write `bench/results.json`."""

import argparse
import datetime as dt
import sys
from collections.abc import Sequence

from bench.accuracy import labelled, results, show
from bench.accuracy.measure import Bench, measure, misses
from bench.accuracy.rows import RATES, ROWS, Rate, Row, chosen


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0, 1 where a goal is missed or a rule broke, 2 where nothing can be read."""
    options = _options(arguments)
    names = [*options.only, *options.misses]
    rows, rates = chosen(ROWS, names), chosen(RATES, names)
    asked: list[Row | Rate] = [*rows, *rates]
    if names and not rows and not rates:
        print(f"nothing is measured under {', '.join(names)}", file=sys.stderr)
        return 2
    if not any(labelled.there(one.on) for one in asked):
        print(f"nothing to measure on: no labelled posts in {labelled.SHARED}", file=sys.stderr)
        return 2
    if options.misses:
        return _misses(names)
    outcome = measure(rows, rates)
    print("\n".join(show.table(outcome)))
    whole = not names and not outcome.absent_collections and not outcome.crashes
    if whole and not options.no_write:
        changed = results.write(results.encode(outcome, options.date), results.PATH)
        print("bench/results.json is written" if changed else "the same as in bench/results.json")
    failed = any(one.reached is False for one in outcome.rows)
    return 1 if failed or outcome.crashes else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench.accuracy",
        description="How often the rules are right about labelled posts. "
        "NAME is a rule, a fact (asks the reader), a label or a collection.",
    )
    parser.add_argument("--only", action="append", default=[], metavar="NAME")
    parser.add_argument(
        "--misses", action="append", default=[], metavar="NAME", help="list what came out wrong"
    )
    parser.add_argument("--date", default=dt.datetime.now(dt.UTC).date().isoformat())
    parser.add_argument("--no-write", action="store_true", help="leave bench/results.json alone")
    return parser.parse_args(arguments)


def _misses(names: Sequence[str]) -> int:
    rows = chosen(ROWS, names)
    bench = Bench(rows)
    for row in rows:
        if not bench.measurable(row):
            print(f"\n=== {row.name}: not there yet")
            continue
        print(f"\n=== {row.name} ({row.label}, {row.on})")
        for one in misses(bench, row):
            print("\n".join(show.miss(one, row.label)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
