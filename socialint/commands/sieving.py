"""What of `check` leaves out what is known already, or has not changed."""

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from socialint.baseline import Baseline
    from socialint.result import Report
    from socialint.workshop import Sieve


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed."""
    group = parser.add_argument_group("only what is new")
    group.add_argument(
        "--changed-since",
        metavar="REV",
        help="only what has changed since a git revision (main... is where this branch left main)",
    )
    group.add_argument(
        "--only-changed",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="only what the commit at hand changes (for hooks)",
    )
    group.add_argument("--baseline", metavar="FILE", help="leave out the findings in this file")
    group.add_argument(
        "--write-baseline",
        action="store_true",
        help="write all that is found to a new --baseline; from an existing one, take out what "
        "is found no more",
    )


def sieves(options: argparse.Namespace) -> "list[Sieve]":
    """What was asked for, in the order in which it applies; raises Refused."""
    from socialint.result import Mistake
    from socialint.workshop import Refused

    writes = getattr(options, "write_baseline", False)
    if writes and not options.baseline:
        raise Refused([Mistake("--write-baseline needs to know the file: name it with --baseline")])
    if writes and (options.fix or options.diff or options.add_ignores):
        raise Refused([Mistake("--write-baseline comes by itself: fix or accept first")])
    found: list[Sieve] = []
    if getattr(options, "baseline", None):
        from socialint.baseline import load

        found.append(load(options.baseline, or_new=writes))
    revision = getattr(options, "changed_since", None)
    if revision is not None or getattr(options, "only_changed", False):
        from socialint.changed import Changed

        found.append(Changed(revision))
    return found


def closing(sieve: "Sieve", report: "Report", options: argparse.Namespace) -> "Report":
    """Write the baseline or say what it no longer needs; the report says what kept it from that."""
    baseline = _baseline(sieve)
    if baseline is None or not report.results:
        return report
    if options.write_baseline:
        return _written(baseline, report)
    if baseline.gone and not options.quiet:
        from socialint.report import safe
        from socialint.report.counts import plural

        count = plural(baseline.gone, "entry", "entries")
        text = f"{count} of {safe(baseline.path)} found no more: --write-baseline takes them out"
        sys.stderr.write(f"socialint: {text}\n")
    return report


def _baseline(sieve: "Sieve") -> "Baseline | None":
    from socialint.workshop import Sieves

    if not isinstance(sieve, Sieves) or not sieve.parts:
        return None
    from socialint.baseline import Baseline

    return next((one for one in sieve.parts if isinstance(one, Baseline)), None)


def _written(baseline: "Baseline", report: "Report") -> "Report":
    from socialint.report import safe
    from socialint.report.counts import plural
    from socialint.result import Mistake

    try:
        baseline.write()
    except OSError as error:
        mistake = Mistake(f"cannot write the baseline: {error.strerror}", baseline.path)
        mistakes = (*report.mistakes, mistake)
        return report._replace(mistakes=mistakes, exit_code=max(2, report.exit_code))
    holds = f"{safe(baseline.path)} holds {plural(len(baseline.kept), 'finding')}"
    gone = f", {baseline.gone:,} taken out" if baseline.gone else ""
    sys.stderr.write(f"socialint: {holds}{gone}\n")
    return report
