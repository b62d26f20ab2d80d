"""A hook for pre-commit in a repository of posts: it runs the program that is installed."""

import os

from socialint.config import ConfigError
from socialint.result import Mistake

FILE = ".pre-commit-config.yaml"

#: The entry and what it runs on are those of this project's own `.pre-commit-hooks.yaml`.
_HOOK = """\
  - repo: local
    hooks:
      - id: socialint
        name: socialint
        entry: socialint check --only-drafts --force-exclude --only-changed
        language: system
        files: \\.(md|markdown|txt|tweet|toot)$
        types: [text]
        require_serial: true
        verbose: true
"""


def write(folder: str) -> str:
    """Write the file where there is none; its path. Raises ConfigError where there is one."""
    path = os.path.join(folder, FILE)
    try:
        with open(path, "x", encoding="utf-8") as file:
            file.write(f"repos:\n{_HOOK}")
    except FileExistsError:
        message = f"there is one already: add these lines below `repos:` yourself\n{_HOOK}"
        raise ConfigError([Mistake(message.rstrip(), path)]) from None
    except OSError as error:
        raise ConfigError([Mistake(f"cannot write: {error.strerror}", path)]) from None
    return path
