"""A baseline: findings that were there when a team began, kept in a file and told no more.

A finding is known by its file, its rule, the text that it marks and which of its equals in the file
it is, never by its line, so that text that is moved stays known. One that counts (over-length) is
known without its text, which any edit would change. A file that was renamed is recognised by what
is known of it: it takes over the entries of a file that is no more if half of them are found in it.
"""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from hashlib import sha256

from socialint.baselinefile import Key, dump, read
from socialint.finding import Edit, Finding
from socialint.result import FileResult, Mistake, Status
from socialint.text import fold
from socialint.workshop import Refused, Sieve, Workshop
from socialint.writing import write

#: A marked text of more code points is cut, and told apart by what its hash begins with.
_LONG = 80


class Baseline(Sieve):
    """Leaves out the findings that a baseline file knows.

    With `new` there is no file yet: all that is found is known.
    """

    def __init__(self, path: str, entries: Iterable[Key], *, new: bool = False) -> None:
        self.path = path
        self.entries = frozenset(entries)
        self._new = new
        self._folder = os.path.dirname(os.path.realpath(path))
        #: What stays of the entries, with files that were renamed by their new names.
        self.kept: frozenset[Key] = self.entries
        self.gone = 0

    def results(
        self, results: tuple[FileResult, ...], workshop: Workshop
    ) -> tuple[FileResult, ...]:
        """The results with the findings that the file does not know."""
        found = {
            result.path: _keys(result, self._name(result.path), workshop) for result in results
        }
        if self._new:
            self.kept = frozenset(key for keys in found.values() for key in keys)
        else:
            entries = self._renamed(found.values())
            self.kept = frozenset(self._still(entries, results, found, workshop))
            self.gone = len(entries) - len(self.kept)
        return tuple(_without(one, found[one.path], self.kept) for one in results)

    def again(
        self,
        result: FileResult,
        edits: Sequence[Edit],  # noqa: ARG002 - where a finding stands is all one
        workshop: Workshop,
    ) -> FileResult:
        """The findings of an edited draft that the file does not know."""
        return _without(result, _keys(result, self._name(result.path), workshop), self.kept)

    def write(self) -> None:
        """Write what is known, and still found, to the file; raises OSError."""
        write(self.path, dump(self.kept).encode())

    def _name(self, path: str) -> str:
        """A path as the file has it: from the folder of the file, with slashes."""
        try:
            name = os.path.relpath(os.path.realpath(path), self._folder)
        except ValueError:  # another drive
            name = os.path.realpath(path)
        return name.replace(os.sep, "/")

    def _exists(self, name: str) -> bool:
        return os.path.exists(os.path.join(self._folder, name))

    def _renamed(self, found: Iterable[tuple[Key, ...]]) -> frozenset[Key]:
        """The entries, those of files that are no more under the names that these now have."""
        by_path: dict[str, set[Key]] = {}
        for key in self.entries:
            by_path.setdefault(key.path, set()).add(key)
        orphans = {path: keys for path, keys in by_path.items() if not self._exists(path)}
        entries = set(self.entries)
        for keys in found if orphans else ():
            if not keys or keys[0].path in by_path:
                continue
            here = {key._replace(path="") for key in keys}
            scores = {
                path: len(here & {key._replace(path="") for key in known})
                for path, known in sorted(orphans.items())
            }
            best = max(scores, key=lambda path: scores[path], default=None)
            if best is not None and scores[best] * 2 >= len(orphans[best]):
                known = orphans.pop(best)
                entries -= known
                entries |= {key._replace(path=keys[0].path) for key in known}
        return frozenset(entries)

    def _still(
        self,
        entries: AbstractSet[Key],
        results: Sequence[FileResult],
        found: Mapping[str, tuple[Key, ...]],
        workshop: Workshop,
    ) -> Iterator[Key]:
        """The entries that are still found, or that nobody looked for in this run."""
        looked = {self._name(result.path): result for result in results}
        unjudged = {path: _unjudged(result, workshop) for path, result in looked.items()}
        for key in entries:
            if key.path in looked:
                rules = unjudged[key.path]
                if rules is None or key.rule in rules or key in found[looked[key.path].path]:
                    yield key
            elif self._exists(key.path):
                yield key


def _unjudged(result: FileResult, workshop: Workshop) -> AbstractSet[str] | None:
    """The rules that this run did not look for in a file; None where it looked for none."""
    if result.status is Status.FAILED or result.crashes:
        return None
    settings = workshop.settings_for(result.path)
    ran = {rule.id for rule in workshop.ruleset(settings).rules}
    every = {rule.id for rule in workshop.rules(settings.config)}
    return (every - ran) | {skip.rule for skip in result.skipped}


def _keys(result: FileResult, name: str, workshop: Workshop) -> tuple[Key, ...]:
    """The key of each finding, in the order of the findings."""
    if not result.findings:
        return ()
    counting = workshop.counting(result.path)
    seen: Counter[tuple[str, str]] = Counter()
    keys: dict[int, Key] = {}
    order = sorted(enumerate(result.findings), key=lambda item: _place(item[1]))
    for index, finding in order:
        text = "" if finding.rule in counting else _marked(result, finding)
        seen[finding.rule, text] += 1
        keys[index] = Key(name, finding.rule, text, seen[finding.rule, text])
    return tuple(keys[index] for index in range(len(keys)))


def _place(finding: Finding) -> tuple[object, ...]:
    return (finding.span, finding.rule, finding.message, finding.targets)


def _marked(result: FileResult, finding: Finding) -> str:
    """The text that a finding marks, in small letters and with single spaces."""
    source = result.source.text if result.source is not None else ""
    text = " ".join(fold(source[finding.span.start : finding.span.end]).split())
    if len(text) <= _LONG:
        return text
    digest = sha256(text.encode(errors="surrogatepass")).hexdigest()
    return f"{text[: _LONG - 20]}… {digest[:16]}"


def _without(result: FileResult, keys: Sequence[Key], known: AbstractSet[Key]) -> FileResult:
    left = tuple(
        finding for finding, key in zip(result.findings, keys, strict=True) if key not in known
    )
    return result if len(left) == len(result.findings) else result._replace(findings=left)


def load(path: str, *, or_new: bool = False) -> Baseline:
    """The baseline in a file, with `or_new` an empty one if there is no file; raises Refused."""
    if os.path.lexists(path):
        return Baseline(path, read(path))
    if not or_new:
        raise Refused([Mistake("there is no such baseline: --write-baseline makes one", path)])
    if not os.path.isdir(os.path.dirname(path) or os.curdir):
        raise Refused([Mistake("there is no folder for this baseline", path)])
    return Baseline(path, (), new=True)
