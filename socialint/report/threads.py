"""A file's posts as the formats that show them need them: what several targets share, once."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from socialint.platforms.base import Count
from socialint.report.counts import listing
from socialint.result import EditionResult, FileResult, PostText


class Use(NamedTuple):
    """What one target's network makes of a post; `length` is None where nobody counted."""

    name: str
    length: Count | None

    @property
    def over(self) -> bool:
        """Whether the post is too long for it."""
        length = self.length
        return length is not None and length.limit is not None and length.used > length.limit

    def __str__(self) -> str:
        """`X: 291 of 280 weighted characters`."""
        if self.length is None:
            return self.name
        limit = "" if self.length.limit is None else f" of {self.length.limit:,}"
        return f"{self.name}: {self.length.used:,}{limit} {self.length.unit}"


class ShownPost(NamedTuple):
    """A post of a thread, with its number from 1 and what each target makes of it."""

    number: int
    text: PostText
    uses: tuple[Use, ...]

    @property
    def stops(self) -> list[tuple[int, str]]:
        """Where readers, or the network, stop: offsets of the text in order, each with why.

        Targets that stop at one place are named together.
        """
        names: dict[tuple[int, str], list[str]] = {}
        for use in self.uses:
            if use.length is None:
                continue
            for at, why in ((use.length.fold, "fold"), (use.length.cut, "limit")):
                if at is not None and 0 <= at < len(self.text.text):
                    names.setdefault((at, why), []).append(use.name)
        return [(at, _told(why, who)) for (at, why), who in sorted(names.items())]


def _told(why: str, names: Sequence[str]) -> str:
    if why == "limit":
        return f"the limit of {listing(names)}"
    return f"{listing(names)} {'shows' if len(names) == 1 else 'show'} the rest after a tap"


class Thread(NamedTuple):
    """Editions that read the same, and their posts."""

    editions: tuple[EditionResult, ...]
    posts: tuple[ShownPost, ...]

    @property
    def targets(self) -> frozenset[str]:
        """The names of the targets."""
        return frozenset(edition.target for edition in self.editions)


def threads(result: FileResult) -> list[Thread]:
    """The file's editions with those that read the same put together, in order."""
    groups: dict[tuple[PostText, ...], list[EditionResult]] = {}
    for edition in result.editions:
        if edition.texts:
            groups.setdefault(edition.texts, []).append(edition)
    return [Thread(tuple(same), tuple(_posts(texts, same))) for texts, same in groups.items()]


def _posts(texts: Sequence[PostText], editions: Sequence[EditionResult]) -> Iterator[ShownPost]:
    for at, text in enumerate(texts):
        uses = (Use(name(one), _nth(one.posts, at)) for one in editions)
        yield ShownPost(at + 1, text, tuple(uses))


def name(edition: EditionResult) -> str:
    """`X`, or for an account its name and the platform's: `example (X)`."""
    title = edition.title
    return title if edition.target == edition.platform else f"{edition.target} ({title})"


def _nth(counts: Sequence[Count], at: int) -> Count | None:
    return counts[at] if at < len(counts) else None
