"""What a job is to be compared with: the commit that holds what was there before its event.

Of the event, only names of commits and the name of the default branch are used, and those only as
arguments of git. Nothing is fetched.
"""

import json
import os
import re
import subprocess
from collections.abc import Mapping
from typing import Any, NamedTuple

from socialint import gitdiff
from socialint.gitdiff import GitError
from socialint.result import Mistake
from socialint.workshop import Refused

_SHA = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_DEEPER = (
    "give actions/checkout `fetch-depth: 0`, as nothing is fetched here, or set `changed-only: "
    "false` to judge every post in full"
)


class Base(NamedTuple):
    """What is compared with; without a revision every post is judged. `why` is for the log."""

    revision: str | None
    why: str


def base(environment: Mapping[str, str]) -> Base:
    """The commit that holds what was there before; raises Refused where it is not in the clone."""
    event = _event(environment)
    name = environment.get("GITHUB_EVENT_NAME", "")
    if name == "pull_request_target":
        message = "this event checks out the base and not the changes: use the event pull_request"
        raise Refused([Mistake(message)])
    if name == "pull_request" or "pull_request" in event:
        return _of_pull_request(event, environment)
    if name == "merge_group":
        revision = _sha(event, "merge_group", "base_sha")
        return Base(_held(revision), "what the merge queue adds to its base")
    if name == "push":
        return _of_push(event, environment)
    return Base(None, f"every post, as the event {name or 'of this job'} compares with nothing")


def _event(environment: Mapping[str, str]) -> Mapping[str, Any]:
    """The event that started the job, empty where there is none."""
    path = environment.get("GITHUB_EVENT_PATH", "")
    try:
        with open(path, encoding="utf-8") as file:
            event = json.load(file)
    except (OSError, ValueError):
        return {}
    return event if isinstance(event, dict) else {}


def _sha(event: Mapping[str, Any], *keys: str) -> str:
    """The name of a commit in an event, and nothing else that may stand there."""
    value: Any = event
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    if isinstance(value, str) and _SHA.fullmatch(value):
        return value
    raise Refused([Mistake(f"the event says nothing of its {'.'.join(keys)}")])


def _of_pull_request(event: Mapping[str, Any], environment: Mapping[str, str]) -> Base:
    """Against the base as it is merged with, or against where the branch left it."""
    head = _sha(event, "pull_request", "head", "sha")
    old = _sha(event, "pull_request", "base", "sha")
    # Where the clone ends, only the commit itself still tells of those before it.
    lines = _git("cat-file", "commit", "HEAD").partition("\n\n")[0].splitlines()
    parents = [line.removeprefix("parent ") for line in lines if line.startswith("parent ")]
    here = _git("rev-parse", "HEAD").strip()
    if len(parents) == 2 and (parents[1] == head or here == environment.get("GITHUB_SHA")):
        return Base(_held(parents[0]), "what the pull request changes")
    return Base(_held(f"{old}..."), "what the branch changes since it left its base")


def _of_push(event: Mapping[str, Any], environment: Mapping[str, str]) -> Base:
    """Against what the branch held before; a new one against where it left the default branch."""
    before = _sha(event, "before")
    if before.strip("0"):
        if _git("rev-parse", "--is-shallow-repository").strip() == "true" or _known(before):
            return Base(_held(before), "what the push changes")
        return Base(None, "every post, as what this push replaced is gone")
    repository = event.get("repository")
    default = repository.get("default_branch") if isinstance(repository, dict) else None
    left = f"refs/remotes/origin/{default}..."
    if environment.get("GITHUB_REF") != f"refs/heads/{default}" and _known(left):
        return Base(left, "what the new branch changes")
    return Base(None, "every post, as there was nothing before this push")


def _known(revision: str) -> bool:
    """Whether the clone has what a revision stands for."""
    try:
        return gitdiff.Repository(os.curdir).commit(revision) is not None
    except GitError:
        return False


def _held(revision: str) -> str:
    """A revision that the clone has; raises Refused where it does not."""
    try:
        gitdiff.Repository(os.curdir).commit(revision)
    except GitError as error:
        first = str(error).partition(":")[0]
        message = f"this clone lacks what the pull request or push began with ({first}): {_DEEPER}"
        raise Refused([Mistake(message)]) from None
    return revision


def _git(*arguments: str) -> str:
    """What git prints; raises Refused where it fails, which is where there is no repository."""
    try:
        return subprocess.run(  # noqa: S603 - git itself, and no shell
            ["git", *arguments],  # noqa: S607 - the one that checked the posts out
            capture_output=True,
            check=True,
            encoding="utf-8",
            errors="replace",
            env={**os.environ, "LC_ALL": "C"},
        ).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        said = (getattr(error, "stderr", None) or str(error)).strip().splitlines()[:1]
        message = f"cannot tell what is new, as git says: {' '.join(said)}: {_DEEPER}"
        raise Refused([Mistake(message)]) from None
