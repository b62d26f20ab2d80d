"""Lint in a job on GitHub: a log with annotations, the job's summary, outputs, and SARIF.

Everything comes from environment variables and from the event's file, and is read here: nothing of
it ever stands in a shell's script. A draft that leads out of the checkout is refused, as a fork
could have a file of the machine shown by it.
"""

import argparse
import io
import os
import sys
import traceback
from collections.abc import Mapping
from typing import NamedTuple

from socialint import run
from socialint.commands import asked, check, sieving
from socialint.commands.joblog import for_log
from socialint.commands.shared import entries
from socialint.finding import Severity
from socialint.report import ReportOptions, render
from socialint.report.counts import checked
from socialint.result import Mistake, Report
from socialint.version import __version__
from socialint.workshop import Refused, Sieve, Sieves
from socialint.writing import write

# Python looks for nothing beside this file (-I); behind what is installed, it may.
sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from action.event import Base, base

#: As many annotations of a level as GitHub shows of one step.
MOST = 10


class Inputs(NamedTuple):
    """What was given to the action."""

    paths: tuple[str, ...]
    config: str
    fail_on: str
    changed_only: bool
    baseline: str
    sarif_file: str
    annotations: int


def inputs(environment: Mapping[str, str]) -> Inputs:
    """The inputs, each as what it should be; raises Refused."""
    given = {
        name: environment.get(f"INPUT_{name.upper().replace('-', '_')}", "").strip()
        for name in ("paths", "config", "fail-on", "changed-only", "baseline", "sarif-file")
    }
    annotations = environment.get("INPUT_ANNOTATIONS", "").strip() or str(MOST)
    mistakes: list[Mistake] = []
    if given["changed-only"].lower() not in {"", "true", "false"}:
        mistakes.append(_input("changed-only", given["changed-only"], "true or false"))
    if given["fail-on"] not in {"", *run.FAIL_ON}:
        mistakes.append(_input("fail-on", given["fail-on"], ", ".join(run.FAIL_ON)))
    if not (annotations.isascii() and annotations.isdigit() and int(annotations) <= MOST):
        mistakes.append(_input("annotations", annotations, f"a number from 0 to {MOST}"))
    if not given["sarif-file"].isprintable():
        mistakes.append(_input("sarif-file", given["sarif-file"], "the path of a file"))
    if mistakes:
        raise Refused(mistakes)
    lines = (line.strip() for line in given["paths"].splitlines())
    return Inputs(
        paths=tuple(line for line in lines if line) or (".",),
        config=given["config"],
        fail_on=given["fail-on"],
        changed_only=given["changed-only"].lower() != "false",
        baseline=given["baseline"],
        sarif_file=given["sarif-file"],
        annotations=int(annotations),
    )


def _input(name: str, given: str, expected: str) -> Mistake:
    return Mistake(f"the input {name} is {given!r}, and should be {expected}")


class Inside(Sieve):
    """Lets no draft through that is a link to a file outside of the checkout, or to git's own."""

    def __init__(self, root: str) -> None:
        self._root = os.path.realpath(root)

    def files(self, paths: tuple[str, ...]) -> tuple[str, ...]:
        """The same paths; raises Refused."""
        wrong = [path for path in paths if not inside(path, self._root)]
        if wrong:
            raise Refused(
                Mistake("this leads out of the repository, and is not read", path) for path in wrong
            )
        return paths


def inside(path: str, root: str) -> bool:
    """Whether a path, links followed, is in a folder and not in git's own."""
    try:
        parts = os.path.relpath(os.path.realpath(path), os.path.realpath(root)).split(os.sep)
    except ValueError:  # another drive
        return False
    return parts[0] != os.pardir and ".git" not in parts


def options_of(given: Inputs, revision: str | None) -> argparse.Namespace:
    """The options of `socialint check` that the inputs come to."""
    parser = argparse.ArgumentParser(prog="socialint", allow_abbrev=False)
    check.arguments(parser)
    words = ["--output-format=markdown", "--no-cache"]
    for option, value in (
        ("config", given.config),
        ("fail-on", given.fail_on),
        ("baseline", given.baseline),
        ("changed-since", revision),
    ):
        if value:
            words.append(f"--{option}={value}")
    return parser.parse_args([*words, "--", *given.paths])


def lint(given: Inputs, environment: Mapping[str, str]) -> tuple[Report, ReportOptions]:
    """Lint as was asked for; raises Refused."""
    since = base(environment) if given.changed_only else Base(None, "every post, as was asked for")
    _say(f"socialint {__version__} judges {since.why}")
    options = options_of(given, since.revision)
    request = asked.request_of(options)
    parts = request.sieve.parts if isinstance(request.sieve, Sieves) else (request.sieve,)
    root = Inside(environment.get("GITHUB_WORKSPACE") or os.curdir)
    request = request._replace(sieve=Sieves((root, *parts)))
    report = sieving.closing(request.sieve, run.check(request), options)
    shown = check.report_options(options)._replace(color=False, budget=given.annotations)
    if given.sarif_file:
        try:
            rules = entries(given.paths[0], given.config or None, isolated=False)
        except (OSError, Refused):
            return report, shown  # what keeps them from being read is in the report
        shown = shown._replace(entries=rules)
    return report, shown


def tell(
    report: Report, options: ReportOptions, sarif_file: str, environment: Mapping[str, str]
) -> int:
    """Write all that the job shows and hands on; returns the exit code."""
    if sarif_file:
        report, sarif_file = _with_sarif(report, options, sarif_file, environment)
    _say(for_log(render(report, "concise", options)))
    if options.budget:
        sys.stdout.write(render(report, "github", options._replace(quiet=True)))
    _append(environment.get("GITHUB_STEP_SUMMARY"), render(report, "markdown", options))
    outputs = {
        "errors": str(report.count(Severity.ERROR)),
        "warnings": str(report.count(Severity.WARNING)),
        "notes": str(report.count(Severity.NOTE)),
        "files": str(checked(report)),
        "sarif-file": sarif_file,
    }
    lines = (f"{name}={value}\n" for name, value in outputs.items())
    _append(environment.get("GITHUB_OUTPUT"), "".join(lines))
    return report.exit_code


def _with_sarif(
    report: Report, options: ReportOptions, path: str, environment: Mapping[str, str]
) -> tuple[Report, str]:
    """The report, with a mistake if SARIF could not be written, and where it was."""
    full = os.path.realpath(path)
    roots = filter(None, map(environment.get, ("GITHUB_WORKSPACE", "RUNNER_TEMP")))
    # The pull request could hold a link in its place.
    why = None if any(inside(full, root) for root in roots) else "it leads out of the repository"
    if why is None:
        try:
            os.makedirs(os.path.dirname(full), exist_ok=True)
            write(full, render(report, "sarif", options).encode())
        except OSError as error:
            why = error.strerror
    if why is None:
        return report, full
    mistake = Mistake(f"cannot write the SARIF file: {why}", path)
    code = max(2, report.exit_code)
    return report._replace(mistakes=(*report.mistakes, mistake), exit_code=code), ""


def _append(path: str | None, text: str) -> None:
    if path:
        with open(path, "a", encoding="utf-8", errors="replace") as file:
            file.write(text)


def _say(text: str) -> None:
    sys.stdout.write(text if text.endswith("\n") or not text else f"{text}\n")


def main() -> int:
    """Lint, and return the exit code: that of `socialint check`."""
    environment = os.environ
    _prepare()
    options = ReportOptions(version=__version__)
    sarif_file = ""
    try:
        given = inputs(environment)
        sarif_file = given.sarif_file
        _enter(environment.get("INPUT_WORKING_DIRECTORY", "").strip())
        report, options = lint(given, environment)
    except Refused as error:
        report = Report((), error.mistakes, exit_code=2)
    except Exception:  # noqa: BLE001 - the last resort, so that the summary says whose mistake
        sys.stderr.write(for_log(traceback.format_exc()))
        mistake = Mistake("socialint stopped by a mistake of its own: please report the step's log")
        report = Report((), (mistake,), exit_code=3)
    try:
        return tell(report, options, sarif_file, environment)
    except OSError as error:
        _say(f"::error title=socialint::The report cannot be written: {error.strerror}")
        return max(2, report.exit_code)


def _prepare() -> None:
    """Print UTF-8, as the runner reads, and let git answer where another user checked out.

    That is so in a container. What git would obey in the checkout's own configuration was written
    by actions/checkout; nothing that a pull request brings can reach it.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    count = int(os.environ.get("GIT_CONFIG_COUNT", "0"))
    os.environ[f"GIT_CONFIG_KEY_{count}"] = "safe.directory"
    os.environ[f"GIT_CONFIG_VALUE_{count}"] = "*"
    os.environ["GIT_CONFIG_COUNT"] = str(count + 1)


def _enter(folder: str) -> None:
    """Go to the folder that paths start from; raises Refused."""
    try:
        os.chdir(folder or os.curdir)
    except OSError as error:
        mistake = Mistake(f"cannot work in this folder: {error.strerror}", folder)
        raise Refused([mistake]) from None


if __name__ == "__main__":
    sys.exit(main())
