"""The command line: which command was typed, and what every command shares."""

import argparse
import os
import sys
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import Any

from socialint.version import __version__

#: Every command and what it does. `check` is the one that need not be typed.
COMMANDS = {
    "check": "Lint drafts: the command when none is typed",
    "explain": "Show a rule's page: what it finds, why, examples, options",
    "rules": "List the rules: severity, tier, evidence, on or off",
    "render": "Show the exact text of each post for each target, its count and its fold",
    "config": "Show the effective configuration of a path, and where each value came from",
    "test": "Run the examples in the rule files of a pack",
    "init": "Read the repository and write a configuration that fits it",
    "clean": "Remove the results that are kept from earlier runs",
    "server": "Serve an editor: findings, fixes and counts while a draft is written",
    "completion": "Print a shell completion script",
}

_EPILOG = """\
examples:
  socialint draft.md                      lint one draft
  socialint draft.md --platform x         as it would be posted on X
  socialint posts/                        lint every draft in a folder
  cat draft.md | socialint -              lint what is piped in
  socialint explain hashtag-overuse       what a rule finds, and why

exit codes:
  0 clean   1 findings at or above --fail-on   2 a mistake in what was given   3 our mistake
"""


class Formatter(argparse.RawDescriptionHelpFormatter):
    """Help that keeps its examples as they were laid out."""

    def __init__(self, prog: str) -> None:
        # One is made for each argument, and where it has to ask for the width it imports `shutil`.
        super().__init__(prog, width=_columns() - 2)


@cache
def _columns() -> int:
    """How wide the terminal is, in characters, as `shutil.get_terminal_size` has it."""
    try:
        return int(os.environ["COLUMNS"]) or 80
    except (KeyError, ValueError):
        pass
    try:
        return os.get_terminal_size(1).columns or 80
    except OSError:
        return 80


def run(arguments: Sequence[str]) -> int:
    """Run the command that was typed; returns its exit code. Usage errors exit with 2."""
    words = list(arguments)
    if not words or words[0] in {"-h", "--help", "-V", "--version"}:
        return _top(words)
    if words[0] not in COMMANDS:
        words.insert(0, "check")
    top, (command,) = _parsers([words[0]])
    options, unknown = top.parse_known_args(words)
    if unknown:
        command.error(f"unrecognized arguments: {' '.join(unknown)}{_hint(unknown, command)}")
    return int(_module(options.command).run(options))


def parser() -> argparse.ArgumentParser:
    """The parser of all commands, for help and completion."""
    return _parsers(tuple(COMMANDS))[0]


def _hint(unknown: Sequence[str], command: argparse.ArgumentParser) -> str:
    """The option nearest to one that is unknown, as the end of a sentence."""
    from difflib import get_close_matches

    known = list(command._option_string_actions)  # noqa: SLF001 - argparse tells of it in no other way
    near = [hit for word in unknown for hit in get_close_matches(word.split("=")[0], known, 1, 0.7)]
    return f" (did you mean {near[0]}?)" if near else ""


def _parsers(
    commands: Sequence[str],
) -> tuple[argparse.ArgumentParser, tuple[argparse.ArgumentParser, ...]]:
    """The parser of these commands, and that of each of them."""
    top = argparse.ArgumentParser(
        prog="socialint",
        description="Lint social media drafts before they are posted.",
        epilog=_EPILOG,
        formatter_class=Formatter,
        allow_abbrev=False,
    )
    top.add_argument("-V", "--version", action="version", version=f"socialint {__version__}")
    choices = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name in commands:
        module = _module(name)
        sub = choices.add_parser(
            name,
            help=COMMANDS[name],
            description=module.__doc__,
            epilog=getattr(module, "EPILOG", None),
            formatter_class=Formatter,
            allow_abbrev=False,
        )
        module.arguments(sub)
    return top, tuple(choices.choices.values())


def _module(name: str) -> Any:
    return import_module(f"socialint.commands.{name}")


def _top(words: Sequence[str]) -> int:
    top = parser()
    if words:
        top.parse_args(words)  # prints and exits
    top.print_help(sys.stderr)
    return 2
