"""What of `check` writes drafts: fixes, their diff, and suppressions with a reason."""

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from socialint.fixing import Fixed, Rewritten
    from socialint.result import Report
    from socialint.workshop import Request


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed."""
    group = parser.add_argument_group("fixes")
    for flag, text in (
        ("--fix", "apply the safe fixes to the files; what - stands for is printed"),
        ("--unsafe-fixes", "with --fix or --diff: also those that may change what is meant"),
        ("--diff", "print what --fix would change, and write nothing"),
        ("--show-fixes", "list what was fixed, by file and rule"),
        ("--add-ignores", "accept what is found: write it into the drafts, with --reason"),
    ):
        group.add_argument(flag, action="store_true", help=text)
    group.add_argument("--reason", metavar="TEXT", help="why --add-ignores accepts it")


def wanted(options: argparse.Namespace) -> bool:
    """Whether drafts are to be written; raises Refused for options that do not go together."""
    from socialint.result import Mistake
    from socialint.workshop import Refused

    fixes = options.fix or options.diff
    wrong = [
        f"{flag} goes with --fix or --diff"
        for flag in ("--unsafe-fixes", "--show-fixes")
        if getattr(options, flag[2:].replace("-", "_")) and not fixes
    ]
    if options.add_ignores and fixes:
        wrong.append("--add-ignores does not go with --fix or --diff: fix first")
    if options.add_ignores and not options.reason:
        wrong.append("--add-ignores needs a --reason, for who reads it next")
    if options.reason and not options.add_ignores:
        wrong.append("--reason goes with --add-ignores")
    if wrong:
        raise Refused(map(Mistake, wrong))
    if options.add_ignores:
        from socialint.ignoring import checked

        options.reason = checked(options.reason)
    return bool(fixes or options.add_ignores)


def run(request: "Request", options: argparse.Namespace) -> "tuple[Report, bool]":
    """Rewrite the drafts, say so on standard error, and report what is left.

    The report comes with whether standard output is taken by something else.
    """
    from socialint.reading import STDIN, Unreadable, read_stdin
    from socialint.result import Mistake, Report

    piped = STDIN in request.paths
    if piped:
        try:
            request = request._replace(stdin=read_stdin())
        except Unreadable as error:
            return Report((), (Mistake(error.message, STDIN),), exit_code=2), False
    fixed = _ignored(request, options) if options.add_ignores else _fixed(request, options)
    if options.diff:
        return _diffed(fixed, options), True
    if not options.quiet or options.show_fixes:
        sys.stderr.writelines(_told(fixed.drafts, options))
    if piped and fixed.report.results:
        _print_stdin(request, fixed.drafts)
    return fixed.report, piped and bool(fixed.report.results)


def _fixed(request: "Request", options: argparse.Namespace) -> "Fixed":
    from socialint.finding import Applicability
    from socialint.fixing import fix

    allowed = {Applicability.SAFE}
    if options.unsafe_fixes:
        allowed.add(Applicability.UNSAFE)
    return fix(request, allowed, dry=options.diff)


def _ignored(request: "Request", options: argparse.Namespace) -> "Fixed":
    from socialint.ignoring import add

    return add(request, options.reason)


def _diffed(fixed: "Fixed", options: argparse.Namespace) -> "Report":
    """Print what would change; the report then fails where something would."""
    from socialint.report.diff import diff
    from socialint.report.paint import wants_color

    color = wants_color(options.color, sys.stdout)
    for draft in fixed.drafts:
        sys.stdout.write(diff(draft.path, draft.before, draft.after, color=color))
    if not options.quiet or options.show_fixes:
        sys.stderr.writelines(_told(fixed.drafts, options))
    fails = bool(fixed.drafts) and not options.exit_zero
    return fixed.report._replace(exit_code=max(fixed.report.exit_code, int(fails)))


def _told(drafts: "Sequence[Rewritten]", options: argparse.Namespace) -> list[str]:
    """What was done, in a line, and with `--show-fixes` a line a file before it."""
    from socialint.report import safe
    from socialint.report.counts import plural

    if not drafts:
        return []
    lines = []
    did, what = ("fixed", "finding")
    if options.add_ignores:
        did, what = ("accepted", "finding")
    elif options.diff:
        did = "would fix"
    if options.show_fixes:
        for draft in drafts:
            rules = ", ".join(f"{count} {rule}" for rule, count in sorted(draft.rules.items()))
            lines.append(f"socialint: {did} in {safe(draft.path)}: {safe(rules)}\n")
    found = plural(sum(sum(draft.rules.values()) for draft in drafts), what)
    lines.append(f"socialint: {did} {found} in {plural(len(drafts), 'file')}\n")
    return lines


def _print_stdin(request: "Request", drafts: "Sequence[Rewritten]") -> None:
    """Print what came on standard input with what was changed in it, byte for byte the rest."""
    from socialint.fixing import of_stdin
    from socialint.reading import has_bom

    data = request.stdin or b""
    for draft in drafts:
        if of_stdin(draft.path, request):
            data = (b"\xef\xbb\xbf" if has_bom(data) else b"") + draft.after.encode()
    if sys.stdout.isatty():
        from socialint.report.diff import harmless

        # It is read by somebody, and a draft must not move the cursor.
        sys.stdout.write(harmless(data.decode("utf-8", "replace")))
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
