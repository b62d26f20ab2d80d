"""Run the examples in the rule files of a pack.

A pack is a folder of YAML files, one rule a file, or the name of one that an installed package
brings. Each bad example must be found exactly where it is marked, each good one not at all, and
each `fixed` must be what the fixes give.
"""

import argparse
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from socialint.rule import Rule


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed."""
    parser.add_argument(
        "packs",
        nargs="+",
        metavar="PACK",
        help="folders of rule files, or installed packs",
    )


def run(options: argparse.Namespace) -> int:
    """Print what does not hold; 0 where all examples hold, 1 where not, 2 for a broken file."""
    from socialint import examples, pack
    from socialint.commands.shared import refused
    from socialint.report import safe
    from socialint.result import Mistake
    from socialint.workshop import Refused

    try:
        rules = [rule for name in options.packs for rule in _rules(name)]
    except pack.PackError as error:
        return refused(Refused(error.mistakes))
    except OSError as error:
        return refused(
            Refused([Mistake(f"cannot read the pack: {error.strerror}", error.filename)])
        )
    problems = [problem for rule in rules for problem in examples.run(rule)]
    for problem in problems:
        where = f"{problem.path}:{problem.line}"
        sys.stdout.write(safe(f"{where}: {problem.rule} {problem.message}") + "\n")
    count = sum(len(rule.examples) for rule in rules)
    sys.stdout.write(f"{count - len(problems)} of {count} examples of {len(rules)} rules hold\n")
    return int(bool(problems))


def _rules(name: str) -> "tuple[Rule, ...]":
    """The rules of a folder, whose files are shown as it was typed, or of an installed pack."""
    from socialint import installed, pack
    from socialint.result import Mistake

    try:
        found = installed.resolve(name, os.curdir)
    except installed.Unavailable as error:
        raise pack.PackError([Mistake(f"{name!r} {error}")]) from None
    return pack.load_folder(name) if os.path.isabs(found) else pack.load(found)
