"""Print a completion script for a shell.

Bash: socialint completion bash > ~/.local/share/bash-completion/completions/socialint
Zsh:  socialint completion zsh > a folder of your $fpath, as _socialint
"""

import argparse
import sys


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed."""
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"), help="the shell that you use")


def run(options: argparse.Namespace) -> int:
    """Print the script."""
    import shtab

    from socialint.cli import parser

    sys.stdout.write(shtab.complete(parser(), options.shell) + "\n")
    return 0
