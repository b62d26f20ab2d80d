"""`python -m bench.agreement x --count 20000`: compare socialint with a network's own package."""

import argparse
import sys
from itertools import islice
from pathlib import Path

from bench.agreement.compare import FOLDER, compare, record
from bench.agreement.generate import every_character, texts

_SHOWN = 20
_WIDTH = 500


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.agreement", description=__doc__)
    networks = sorted(path.stem for path in FOLDER.glob("*.mjs"))
    parser.add_argument("network", choices=networks)
    parser.add_argument("--count", type=int, default=20_000, help="texts for each seed")
    parser.add_argument("--seed", type=int, nargs="+", default=[1])
    parser.add_argument(
        "--every-character", action="store_true", help="one text for each code point instead"
    )
    parser.add_argument("--from", dest="first", type=int, default=0, help="first code point")
    parser.add_argument("--record", type=Path, help="write anew what the package says of a file")
    chosen = parser.parse_args()
    if chosen.record:
        record(chosen.network, chosen.record)
        return 0
    failed = False
    for seed in chosen.seed:
        source = (
            islice(every_character(), chosen.first, chosen.first + chosen.count)
            if chosen.every_character
            else texts(seed, chosen.count)
        )
        outcome = compare(chosen.network, source)
        for one in outcome.disagreements[:_SHOWN]:
            for name, value in (
                (one.part, one.text),
                ("  package", one.package),
                ("  ours", one.ours),
            ):
                print(f"{name}: {ascii(value)[:_WIDTH]}")
        print(
            f"seed {seed}: {outcome.compared} compared, {outcome.left_out} left out, "
            f"{len(outcome.disagreements)} disagreements"
        )
        failed = failed or bool(outcome.disagreements)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
