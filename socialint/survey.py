"""What a repository says of the drafts in it: by folders, suffixes, front matter and plugin files.

Reads names and the first kilobytes of texts, and guesses from them. A guess
is kept only where it would be right for most repositories; what is not known stays unknown.
"""

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from socialint import yamltree
from socialint.frontpeek import names_target
from socialint.platforms import NAMES as PLATFORMS
from socialint.selection import DEFAULT_EXCLUDE
from socialint.wellknown import FoundAccount, network_of, peek, plugin_accounts, readme_handles

#: No more files than this are looked at.
MAX_FILES = 20_000

_TEXTS = (".md", ".markdown", ".txt")
_SUFFIXES = {".tweet": "twitter-together", ".toot": "toot-together"}
#: Texts about the repository itself.
_NO_DRAFTS = re.compile(
    r"(readme|licen[cs]e|changelog|contributing|code_of_conduct|security|requirements)\b",
    re.IGNORECASE,
)
#: Words in a folder's name that say what it holds. `x` and `threads` mean too much else.
_NETWORKS = {
    "linkedin": "linkedin",
    "mastodon": "mastodon",
    "toot": "mastodon",
    "toots": "mastodon",
    "bluesky": "bluesky",
    "bsky": "bluesky",
    "instagram": "instagram",
    "facebook": "facebook",
    "twitter": "x",
    "tweet": "x",
    "tweets": "x",
    "medium": "medium",
}
_DRAFT_WORDS = frozenset({"post", "posts", "draft", "drafts", "social", "socials", "socialmedia"})
_BOT_WORDS = frozenset({"bot", "bots", "auto", "automated", "automatic", "generated", "robot"})
_ARCHIVES = frozenset({"archive", "archived", "archives", "published", "posted", "sent"})

#: How many files of one name and one text, dates apart, tell of a template or a program.
_SAME_SHAPE = 5


class Place(NamedTuple):
    """A glob and how many drafts it names."""

    glob: str
    files: int
    platform: str | None = None


class Survey(NamedTuple):
    """What was found. `posts` counts drafts by the publisher that they are written for."""

    posts: Mapping[str, int]
    publisher: str | None
    include: tuple[Place, ...]
    accounts: tuple[FoundAccount, ...]
    handles: tuple[str, ...]
    bots: tuple[Place, ...]
    archives: tuple[Place, ...]
    others: int = 0
    cut_short: bool = False


class _File(NamedTuple):
    """A draft or a text that may be one: its path with `/`, relative, and how it begins."""

    path: str
    suffix: str
    head: bytes
    targets: bool

    @property
    def folders(self) -> list[str]:
        return self.path.split("/")[:-1]

    @property
    def sure(self) -> bool:
        """Whether it is a draft whatever the configuration says."""
        return self.targets or self.suffix in _SUFFIXES


def survey(folder: str) -> Survey:
    """What the files in a folder say."""
    paths = list(_walk(folder))
    files = [_look(folder, path) for path in paths[:MAX_FILES]]
    include = tuple(_include([file for file in files if file.suffix in _TEXTS]))
    globs = [place.glob.partition("/**")[0] + "/" for place in include]
    drafts = [file for file in files if file.sure or file.path.startswith(tuple(globs))]
    plugins = plugin_accounts(folder)
    accounts = plugins if plugins is not None else _accounts(files)
    posts = Counter(_publisher(file) for file in drafts)
    return Survey(
        posts=posts,
        publisher=_one_publisher(posts),
        include=include,
        accounts=tuple(accounts),
        handles=tuple(readme_handles(folder)),
        bots=tuple(_bots(drafts)),
        archives=tuple(_archives(drafts)),
        others=len(files) - len(drafts),
        cut_short=len(paths) > MAX_FILES,
    )


def _walk(folder: str) -> Iterator[str]:
    """The relative paths of texts and drafts, in order, links to folders not followed."""
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(
            name for name in folders if name not in DEFAULT_EXCLUDE and not name.startswith(".")
        )
        for name in sorted(names):
            suffix = os.path.splitext(name)[1].lower()
            if suffix in _SUFFIXES or (suffix in _TEXTS and not _NO_DRAFTS.match(name)):
                yield os.path.relpath(os.path.join(here, name), folder).replace(os.sep, "/")


def _look(folder: str, path: str) -> _File:
    head = peek(os.path.join(folder, path))
    suffix = os.path.splitext(path)[1].lower()
    return _File(path, suffix, head, suffix in _TEXTS and names_target(head))


def _words(name: str) -> list[str]:
    return re.findall(r"[a-z]+", name.lower())


def _include(texts: Sequence[_File]) -> Iterator[Place]:
    """The folders whose texts are drafts: by their name, or because most name a target."""
    held: dict[str, list[_File]] = {}
    for file in texts:
        parts = file.folders
        for depth, part in enumerate(parts, start=1):
            if _network(part) or _DRAFT_WORDS.intersection(_words(part)):
                held.setdefault("/".join(parts[:depth]), []).append(file)
                break
        else:
            if parts:
                held.setdefault(parts[0], []).append(file)
    for folder, files in sorted(held.items()):
        named = _network(folder) or _DRAFT_WORDS.intersection(_words(folder.split("/")[-1]))
        if named or 2 * sum(file.targets for file in files) > len(files):
            own = sum(file.targets for file in files) * 2 > len(files)
            for suffix, count in sorted(Counter(file.suffix for file in files).items()):
                platform = None if own else _network(folder.split("/")[-1])
                yield Place(f"{folder}/**/*{suffix}", count, platform)


def _network(name: str) -> str | None:
    """The platform that a folder's name speaks of."""
    found = {_NETWORKS[word] for word in _words(name) if word in _NETWORKS}
    return found.pop() if len(found) == 1 else None


def _publisher(file: _File) -> str:
    if file.suffix in _SUFFIXES:
        return _SUFFIXES[file.suffix]
    return "galaxy-social" if any(_media(file)) else "socialint"


def _one_publisher(posts: Mapping[str, int]) -> str | None:
    """The publisher of all drafts but a few, which then are drafts that lack something."""
    total = sum(posts.values())
    for name, count in posts.items():
        if name != "socialint" and count >= 0.9 * total:
            same_suffix = name != "galaxy-social" or not any(
                posts.get(other) for other in _SUFFIXES.values()
            )
            return name if same_suffix and (name == "galaxy-social" or count == total) else None
    return None


def _media(file: _File) -> Iterator[str]:
    """The targets that galaxy-social's front matter names."""
    if not file.targets or b"media" not in file.head:
        return
    found = re.match(rb"---\s*\n(.*?)\n---\s*\n", file.head, re.DOTALL)
    if found is None:
        return
    try:
        media = yamltree.load(found[1].decode("utf-8", "replace")).get("media")
    except yamltree.YamlError:
        return
    yield from (item.text.strip() for item in (media.items if media else ()) if item.text)


def _accounts(files: Iterable[_File]) -> Iterator[FoundAccount]:
    """Names that two drafts or more give as a target: one alone may be a slip."""
    used = Counter(name for file in files for name in set(_media(file)))
    for name, count in sorted(used.items()):
        platform = network_of(name)
        if count > 1 and platform and name not in PLATFORMS:
            yield FoundAccount(name, platform)


def _bots(drafts: Sequence[_File]) -> Iterator[Place]:
    """Folders named after a program, and files of one name and one text, numbers apart."""
    folders: Counter[str] = Counter()
    rest: dict[str, list[_File]] = {}
    for file in drafts:
        parts = file.folders
        depth = next((i for i, part in enumerate(parts) if _BOT_WORDS & set(_words(part))), None)
        if depth is not None:
            folders["/".join(parts[: depth + 1])] += 1
        else:
            rest.setdefault(_shape(file.path), []).append(file)
    yield from (Place(f"{folder}/**", count) for folder, count in sorted(folders.items()))
    for shape, files in sorted(rest.items()):
        if len(files) >= _SAME_SHAPE and "*" in shape and _same_text(files):
            yield Place(shape, len(files))


def _shape(path: str) -> str:
    """A glob for the path and all that differ from it in numbers of the file's name, or nothing."""
    folder, slash, name = path.rpartition("/")
    stem, suffix = os.path.splitext(name)
    if not re.search(r"[^\W\d_]{3}", stem) or re.search(r"[*?\[\]\\]", path):
        return ""
    return f"{folder}{slash}{re.sub(r'[0-9]+(?:[-_.]?[0-9]+)*', '*', stem)}{suffix}"


def _same_text(files: Sequence[_File]) -> bool:
    """Whether most lines of most files, numbers apart, stand in most of the others."""
    lines = [
        {re.sub(rb"\d+", b"0", line) for line in file.head.splitlines() if len(line) > 9}
        for file in files
    ]
    common = Counter(line for one in lines for line in one)
    shared = {line for line, count in common.items() if 2 * count > len(files)}
    alike = sum(2 * len(one & shared) >= len(one) > 0 for one in lines)
    return alike >= 0.8 * len(files)


def _archives(drafts: Sequence[_File]) -> Iterator[Place]:
    """Folders of what has been posted, unless there is nothing else."""
    found: Counter[str] = Counter()
    for file in drafts:
        for depth, part in enumerate(file.folders):
            if part.lower() in _ARCHIVES:
                found["/".join(file.folders[: depth + 1]) + "/"] += 1
                break
    if 0 < found.total() < len(drafts):
        yield from (Place(folder, count) for folder, count in sorted(found.items()))
