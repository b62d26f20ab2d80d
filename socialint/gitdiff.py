"""What git says has changed, without anything that a configuration could add to its answers."""

import os
import re
import subprocess
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

#: Lines of a file now: the first, counted from 1, and how many. None of them is a gap after the
#: first, where lines were taken out. None in place of all: the whole file is new.
Lines = tuple[tuple[int, int], ...] | None

#: So many paths are named at once: command lines have an end.
_AT_ONCE = 400

_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_ESCAPE = re.compile(rb"\\([0-7]{3}|.)")
_ESCAPED = {
    b"a": b"\a",
    b"b": b"\b",
    b"t": b"\t",
    b"n": b"\n",
    b"v": b"\v",
    b"f": b"\f",
    b"r": b"\r",
}


class GitError(Exception):
    """Git cannot answer; the message says why and what to do."""


def of_commit() -> str:
    """What the commit at hand is compared with: pre-commit says it, or it is HEAD."""
    given = os.environ.get("PRE_COMMIT_FROM_REF")
    return f"{given}..." if given else "HEAD"


def root(folder: str) -> str:
    """The folder that the repository of a folder starts in; raises GitError outside of any."""
    at = folder
    while True:
        if os.path.exists(os.path.join(at, ".git")):
            return at
        above = os.path.dirname(at)
        if above == at:
            break
        at = above
    done = _git(folder, "rev-parse", "--show-toplevel")
    if done.returncode:
        raise GitError("this is in no git repository, so there is no telling what has changed")
    return os.path.realpath(os.fsdecode(done.stdout.removesuffix(b"\n")))


class Repository:
    """A checked out repository, by the folder that it starts in."""

    def __init__(self, folder: str) -> None:
        self.folder = folder

    def name(self, path: str) -> str:
        """A path as git names it: from the root, with slashes, links followed."""
        return os.path.relpath(os.path.realpath(path), self.folder).replace(os.sep, "/")

    def commit(self, revision: str) -> str | None:
        """The commit that a revision stands for; None before the first. Raises GitError.

        `main...` is the commit at which HEAD left `main`, as it is in `git diff main...`.
        """
        left, dots, right = revision.partition("...")
        found = self._resolved(left)
        if found is None or not dots:
            return found
        other = self._resolved(right or "HEAD")
        done = _git(self.folder, "merge-base", found, other or found)
        if done.returncode:
            message = f"“{left}” and “{right or 'HEAD'}” have no commit in common"
            if self._shallow():
                message += " in this clone, which is shallow: fetch more of it (git fetch "
                message += "--unshallow, or `fetch-depth: 0` for actions/checkout)"
            raise GitError(message)
        return done.stdout.decode().strip()

    def changed(self, base: str | None, names: Collection[str]) -> Mapping[str, Lines]:
        """Which lines of these files have changed since a commit; files that have not are left out.

        A file that git does not know is all new.
        """
        if base is None:
            return dict.fromkeys(names)
        found: dict[str, Lines] = {}
        diffed: dict[str, tuple[str, ...]] = {}
        for status, old, new in self._touched(base):
            if new in names and status in "AU":
                found[new] = None
            elif new in names and status != "D" and new not in found:
                diffed[new] = (old, new)
        for batch in _batches(diffed):
            own = [name for new in batch for name in dict.fromkeys(diffed[new])]
            found.update(dict.fromkeys(batch, ()))
            patch = self._diff(base, "--unified=0", "--text", names=own)
            found.update(each for each in _patched(patch) if each[0] in diffed)
        found.update(dict.fromkeys(self._unknown([name for name in names if name not in found])))
        return found

    def _resolved(self, revision: str) -> str | None:
        done = _git(
            self.folder,
            *("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"),
        )
        # Nothing at all would be HEAD.
        if revision and not done.returncode:
            return done.stdout.decode().strip()
        if revision == "HEAD" and not _git(self.folder, "symbolic-ref", "-q", "HEAD").returncode:
            return None  # a branch without a commit
        inside = _git(self.folder, "rev-parse", "--git-dir")
        if inside.returncode:
            raise GitError(f"git cannot read this repository: {_complaint(inside)}")
        message = f"git knows no revision “{revision}” here"
        if self._shallow():
            message += ": this clone is shallow, so fetch it first (git fetch --depth=1 origin "
            message += f"{revision}, or `fetch-depth: 0` for actions/checkout)"
        raise GitError(message)

    def _shallow(self) -> bool:
        done = _git(self.folder, "rev-parse", "--is-shallow-repository")
        return done.stdout.strip() == b"true"

    def _touched(self, base: str) -> Iterator[tuple[str, str, str]]:
        """The files that are not as they were: a letter for how, the name then, the name now."""
        fields = iter(self._diff(base, "--raw", "-z").split(b"\0"))
        for field in fields:
            if not field:
                return
            status = field.rsplit(b" ", 1)[1][:1].decode()
            old = os.fsdecode(next(fields))
            yield status, old, os.fsdecode(next(fields)) if status in "RC" else old

    def _diff(self, base: str, *options: str, names: Sequence[str] = ()) -> bytes:
        arguments = (
            *("-c", "core.quotePath=false", "--literal-pathspecs", "diff", *options),
            *("-M", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative"),
            *("--src-prefix=a/", "--dst-prefix=b/", "--ignore-submodules=all"),
            *("--inter-hunk-context=0", base, "--", *names),
        )
        done = _git(self.folder, *arguments)
        if done.returncode:
            raise GitError(f"git cannot compare with {base[:12]}: {_complaint(done)}")
        return done.stdout

    def _unknown(self, names: Sequence[str]) -> Iterator[str]:
        """The files among these that git does not follow."""
        for batch in _batches(names):
            done = _git(self.folder, "--literal-pathspecs", "ls-files", "-z", "--", *batch)
            followed = set(map(os.fsdecode, done.stdout.split(b"\0")))
            yield from (name for name in batch if name not in followed)


def _patched(patch: bytes) -> Iterator[tuple[str, Lines]]:
    """The files of a patch without context, by their name now, and the lines that changed."""
    rows = iter(patch.split(b"\n"))
    name: str | None = None
    lines: list[tuple[int, int]] = []
    for row in rows:
        if row.startswith(b"diff --git "):
            if name is not None:
                yield name, tuple(lines)
            name, lines = None, []
        elif row.startswith(b"+++ "):
            name = _name(row[4:])
        elif hunk := _HUNK.match(row):
            taken, first, given = (int(part) if part is not None else 1 for part in hunk.groups())
            lines.append((first, given))
            _pass(rows, taken + given)
    if name is not None:
        yield name, tuple(lines)


def _pass(rows: Iterator[bytes], count: int) -> None:
    """Go past so many lines of text, which may look like anything."""
    while count > 0:
        # Between them stands that a line has no end, which is no line of text.
        count -= not next(rows, b"").startswith(b"\\")


def _name(written: bytes) -> str | None:
    """The name in a patch's `+++` line, None where the file is gone."""
    written = written.removesuffix(b"\t")
    if written.startswith(b'"') and written.endswith(b'"'):
        written = _ESCAPE.sub(_unescaped, written[1:-1])
    return os.fsdecode(written.removeprefix(b"b/")) if written.startswith(b"b/") else None


def _unescaped(found: "re.Match[bytes]") -> bytes:
    char = found[1]
    return bytes([int(char, 8)]) if len(char) == 3 else _ESCAPED.get(char, char)


def _batches(names: Iterable[str]) -> Iterator[list[str]]:
    every = list(names)
    for start in range(0, len(every), _AT_ONCE):
        yield every[start : start + _AT_ONCE]


def _complaint(done: "subprocess.CompletedProcess[bytes]") -> str:
    """The first line that git wrote, without its own `fatal:`."""
    lines = os.fsdecode(done.stderr).strip().splitlines() or [f"it ended with {done.returncode}"]
    return lines[0].removeprefix("fatal: ")


def _git(folder: str, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    """Run git; raises GitError where there is none."""
    environment = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        return subprocess.run(  # noqa: S603 - git itself, and no shell
            ["git", "-C", folder, *arguments],  # noqa: S607 - the one on the path, as for hooks
            capture_output=True,
            check=False,
            env=environment,
            stdin=subprocess.DEVNULL,
        )
    except OSError as error:
        raise GitError(f"git cannot be run: {error.strerror}") from None
