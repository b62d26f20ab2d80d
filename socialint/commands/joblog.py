"""What people read is printed into a job's log too, where GitHub's runner obeys some lines."""

import os


def for_log(text: str) -> str:
    """Lines for people; in a job's log on GitHub, without any that its runner would obey."""
    if not os.environ.get("GITHUB_ACTIONS"):
        return text
    from socialint.report.inert import no_commands

    return no_commands(text)
