"""What socialint says of real drafts: `python -m bench.findings [FOLDER]`.

A table by rule says how often it speaks, which is where a rule that cries wolf shows. `--rule ID
--sample N` prints some of its findings in their context, always the same ones, to be read.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import Any, NamedTuple

from bench.speed import ours
from socialint.reading import read

DRAFTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "shared", "drafts")

#: Collections whose drafts do not say for which platform they are, and the platform.
_UNNAMED = {
    "lfaller+lfaller.github.io": "linkedin",
    "walkerdustin+linkedin-posts": "linkedin",
}

#: Code points of context on each side of a sample.
_CONTEXT = 80


class Found(NamedTuple):
    """One finding, as the JSON output has it."""

    path: str
    rule: str
    severity: str
    message: str
    start: int
    end: int
    line: int


class Outcome(NamedTuple):
    """What a run said: drafts that were checked, those that could not be read, and all findings."""

    checked: int
    failed: tuple[str, ...]
    findings: tuple[Found, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.findings", description=__doc__)
    parser.add_argument("folder", nargs="?", default=DRAFTS, help="drafts (../shared/drafts)")
    parser.add_argument("--rule", help="print samples of this rule's findings")
    parser.add_argument("--sample", type=int, default=20, metavar="N", help="how many (20)")
    options = parser.parse_args(arguments)
    if not os.path.isdir(options.folder):
        parser.error(f"no such folder: {options.folder}")
    with tempfile.TemporaryDirectory() as temporary:
        folder = os.path.join(temporary, "drafts")
        prepare(options.folder, folder)
        outcome = lint(folder)
        if options.rule:
            mine = [finding for finding in outcome.findings if finding.rule == options.rule]
            print("\n".join(samples(mine, folder, options.sample)))
        else:
            print("\n".join(table(outcome)))
    return 0


def prepare(source: str, folder: str) -> None:
    """Copy the drafts, each collection with a configuration that says what it does not itself."""
    shutil.copytree(source, folder, copy_function=shutil.copyfile)
    single = os.path.basename(os.path.abspath(source))
    for collection, platform in _UNNAMED.items():
        top = folder if single == collection else os.path.join(folder, collection)
        if os.path.isdir(top):
            os.chmod(top, 0o755)  # a copy of what is kept read-only
            with open(os.path.join(top, "socialint.toml"), "w", encoding="utf-8") as file:
                file.write(f'platforms = ["{platform}"]\ninclude = ["**/*.md"]\n')


def lint(folder: str) -> Outcome:
    """Lint every draft in a folder."""
    command = [*ours(), "check", "--output-format", "json", "--exit-zero", "--no-cache", "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, text=True)
    try:
        return read_report(json.loads(done.stdout))
    except ValueError:
        raise SystemExit(f"socialint ended with {done.returncode}:\n{done.stderr}") from None


def read_report(report: dict[str, Any]) -> Outcome:
    """The JSON output, as far as it is used here."""
    if report["errors"]:
        raise SystemExit("\n".join(error["message"] for error in report["errors"]))
    results = report["results"]
    failed = (
        f"{result['path']}: {result['failure']['message']}"
        for result in results
        if result["status"] == "failed"
    )
    checked = sum(result["status"] == "checked" for result in results)
    return Outcome(checked, tuple(failed), tuple(_findings(results)))


def _findings(results: Iterable[dict[str, Any]]) -> Iterator[Found]:
    for result in results:
        for finding in result["findings"]:
            start, end = finding["span"]["start"], finding["span"]["end"]
            yield Found(
                result["path"],
                finding["rule"],
                finding["severity"],
                finding["message"],
                start["offset"],
                end["offset"],
                start["line"],
            )


def table(outcome: Outcome) -> Iterator[str]:
    """How often each rule speaks, the most frequent first."""
    drafts = max(outcome.checked, 1)
    counts = Counter((finding.rule, finding.severity) for finding in outcome.findings)
    yield f"{'rule':32}{'severity':10}{'findings':>9}{'per 100':>9}{'drafts':>8}"
    for (rule, severity), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        paths = {
            finding.path
            for finding in outcome.findings
            if (finding.rule, finding.severity) == (rule, severity)
        }
        yield f"{rule:32}{severity:10}{count:>9,}{count / drafts * 100:>9.1f}{len(paths):>8,}"
    yield ""
    errors = {finding.path for finding in outcome.findings if finding.severity == "error"}
    silent = drafts - len({finding.path for finding in outcome.findings})
    yield f"{outcome.checked:,} drafts, {len(outcome.findings) / drafts:.2f} findings a draft"
    yield f"{len(errors) / drafts:.1%} with an error, {silent / drafts:.1%} without a finding"
    for failure in outcome.failed:
        yield f"not read: {failure}"


def samples(findings: Sequence[Found], folder: str, count: int) -> Iterator[str]:
    """Some findings in their context, always the same ones of the same findings."""
    chosen = Random(0).sample(sorted(findings), min(count, len(findings)))
    yield f"{len(findings):,} findings, {len(chosen)} of them:"
    for finding in sorted(chosen):
        text = read(os.path.join(folder, finding.path)).text
        before = text[max(finding.start - _CONTEXT, 0) : finding.start]
        after = text[finding.end : finding.end + _CONTEXT]
        shown = f"{before}[|{text[finding.start : finding.end]}|]{after}"
        yield f"\n{finding.path}:{finding.line}: {finding.severity}: {finding.message}"
        yield "    " + " ⏎ ".join(line.strip() for line in shown.splitlines() if line.strip())


if __name__ == "__main__":
    sys.exit(main())
