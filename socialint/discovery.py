"""Which files are drafts.

A path that is named is linted. In a folder, a draft is what its suffix (`.tweet`, `.toot`), the
configuration (`include`) or its own front matter (a platform or a target is named) says is one, so
that `socialint .` leaves README.md alone. Excluded and ignored files are left out. Links to files
are followed, links to folders are not, as Git has it: a link may lead anywhere.
"""

import os
import stat
from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from socialint import typedpath
from socialint.frontpeek import names_target
from socialint.gitignore import Ignores
from socialint.globs import any_matches
from socialint.reading import STDIN
from socialint.result import Mistake
from socialint.selection import DiscoverySettings, Rules

#: Suffixes that only drafts have.
DRAFT_SUFFIXES = frozenset({".tweet", ".toot"})
#: Suffixes that drafts share with other texts.
TEXT_SUFFIXES = frozenset({".md", ".markdown", ".txt"})

#: How much of a text is looked at to see whether its front matter names a target, in bytes.
_PEEK = 4096

#: The settings that hold for the files of a folder: those of the nearest configuration.
SettingsFor = Callable[[str], DiscoverySettings]


class Found(NamedTuple):
    """The drafts, each once, sorted by path.

    `passed_over` counts texts in folders that are no drafts; `empty` are folders that were named
    and hold no draft.
    """

    files: tuple[str, ...]
    passed_over: int = 0
    mistakes: tuple[Mistake, ...] = ()
    empty: tuple[str, ...] = ()


def discover(
    paths: Collection[str],
    settings_for: SettingsFor,
    *,
    force_exclude: bool = False,
    only_drafts: bool = False,
) -> Found:
    """The drafts that paths stand for; `-` stands for itself.

    A hook names every file that changed: with `force_exclude` a path that is named is excluded like
    any other, and with `only_drafts` so is one that a search of its folder would pass over.
    """
    search = _Search(settings_for)
    folders: list[str] = []
    for path in dict.fromkeys(map(typedpath.tidy, paths)):
        if path == STDIN:
            search.files[path] = path
            continue
        # Asked once: a hook names thousands of files.
        mode = typedpath.mode(path)
        linked = stat.S_ISLNK(mode)
        if not mode:
            search.mistakes.append(typedpath.missing(path))
        elif force_exclude and excluded(path, settings_for):
            continue
        elif os.path.isdir(path) if linked else stat.S_ISDIR(mode):
            folders.append(path)
        elif only_drafts and not is_draft(path, settings_for):
            search.passed_over += 1
        else:
            search.files.setdefault(search.real(path, linked=linked), path)
    for folder in folders:
        search.walk(folder)
    search.take_links()
    empty = tuple(folder for folder in folders if not search.holds(folder))
    mistakes = sorted(search.mistakes, key=lambda mistake: mistake.path or "")
    return Found(tuple(sorted(search.files.values())), search.passed_over, tuple(mistakes), empty)


def excluded(path: str, settings_for: SettingsFor) -> bool:
    """Whether `exclude` or `extend-exclude` leaves a path out, or a folder above it."""
    parent, name = os.path.split(path)
    slash = "/" if os.path.isdir(path) else ""
    settings = settings_for(path if slash else parent or os.curdir)
    # Where a link stands counts, not where it leads.
    place = f"{typedpath.folder(parent or os.curdir)}{name}{slash}"
    root = typedpath.folder(settings.root)
    # A path outside of the root has no place in it: what is left is names at any depth.
    relative = place.removeprefix(root).lstrip("/")
    return any_matches((*settings.exclude, *settings.extend_exclude), relative)


def is_draft(path: str, settings_for: SettingsFor, head: bytes | None = None) -> bool:
    """Whether a search of its folder would take a file for a draft; one that cannot be read, yes.

    What it cannot be read for is then told. `head` is how the text begins, where an editor has it
    and the file may say something else.
    """
    suffix = os.path.splitext(path)[1].lower()
    settings = settings_for(os.path.dirname(path) or os.curdir)
    relative = typedpath.real(path).removeprefix(typedpath.folder(settings.root))
    if suffix in DRAFT_SUFFIXES or any_matches(settings.include, relative):
        return True
    try:
        if suffix not in TEXT_SUFFIXES:
            return False
        return names_target(_head(path) if head is None else head, settings.accounts)
    except OSError:
        return True


class _Folder(NamedTuple):
    """A folder to be searched.

    `shown` is put before a name to show it, `real` to say where it really is, `top` is where the
    walk started (both absolute, with `/`); all end in a slash unless empty. `ignores` are the
    .gitignore files above, the nearest last.
    """

    shown: str
    real: str
    top: str
    rules: Rules
    ignores: Ignores


class _Search:
    """One run of `discover`: what was found so far."""

    def __init__(self, settings_for: SettingsFor) -> None:
        self.settings_for = settings_for
        #: The path to show by the real path, so that a file named twice is one file.
        self.files: dict[str, str] = {}
        #: Links to files, by the path to show. They come last: a file goes by its own name.
        self.links: set[str] = set()
        #: The folders in which a draft stands, as real paths with a slash at their end.
        self.holders: set[str] = set()
        self.visited: set[str] = set()
        self.passed_over = 0
        self.mistakes: list[Mistake] = []
        self._folders: dict[str, str] = {}

    def real(self, path: str, *, linked: bool) -> str:
        """Where a file that was named really is; each folder is looked up once."""
        if linked:
            return typedpath.real(path)
        folder, name = os.path.split(path)
        if folder not in self._folders:
            self._folders[folder] = typedpath.folder(folder or os.curdir)
        return self._folders[folder] + name

    def walk(self, path: str) -> None:
        """Search a folder that was named, whatever is said of the folder itself."""
        real = typedpath.folder(path)
        rules = _rules(self.settings_for(path), real, real)
        shown = "" if path == os.curdir else os.path.join(path, "")
        todo = [_Folder(shown, real, real, rules, Ignores.above(real))]
        while todo:
            todo.extend(self._folder(todo.pop()))

    def take_links(self) -> None:
        """Add the files that links lead to, where they were not found by their own name."""
        for shown in sorted(self.links):
            self.files.setdefault(typedpath.real(shown), shown)

    def holds(self, path: str) -> bool:
        """Whether a draft was found in a folder."""
        start = typedpath.folder(path)
        return any(holder.startswith(start) for holder in self.holders)

    def _folder(self, folder: _Folder) -> Iterator[_Folder]:
        """Search one folder; yields those in it that are to be searched too."""
        if folder.real in self.visited:
            return
        self.visited.add(folder.real)
        try:
            with os.scandir(folder.shown or os.curdir) as found:
                entries = {entry.name: entry for entry in found}
        except OSError as error:
            shown = folder.shown.rstrip(os.sep) or os.curdir
            self._mistake("cannot look into the folder", shown, error)
            return
        folder = folder._replace(ignores=folder.ignores.entering(folder.real, entries))
        for name, entry in entries.items():
            if _is_folder(entry):
                # A link to a folder is not followed, and is no file either.
                if not entry.is_symlink():
                    yield from self._below(folder, name)
            elif self._is_draft(folder, entry):
                self._take(folder, entry)

    def _below(self, folder: _Folder, name: str) -> Iterator[_Folder]:
        real = f"{folder.real}{name}/"
        if folder.rules.excludes(name, real) or folder.ignores.ignored(real):
            return
        shown = os.path.join(folder.shown, name)
        settings = self.settings_for(shown)
        same = settings is folder.rules.settings or settings == folder.rules.settings
        rules = folder.rules if same else _rules(settings, real, folder.top)
        yield folder._replace(shown=shown + os.sep, real=real, rules=rules)

    def _take(self, folder: _Folder, entry: "os.DirEntry[str]") -> None:
        shown = folder.shown + entry.name
        self.holders.add(folder.real)
        if entry.is_symlink():
            self.links.add(shown)
        else:
            self.files.setdefault(folder.real + entry.name, shown)

    def _is_draft(self, folder: _Folder, entry: "os.DirEntry[str]") -> bool:
        """Whether a file is a draft; a text that is none is counted."""
        name = entry.name
        dot = name.rfind(".")
        suffix = name[dot:].lower() if dot >= 0 else ""
        sure = suffix in DRAFT_SUFFIXES
        text = suffix in TEXT_SUFFIXES
        if not (sure or text or folder.rules.other_suffixes):
            return False
        real = folder.real + name
        if folder.rules.excludes(name, real) or folder.ignores.ignored(real):
            return False
        if sure or folder.rules.includes(real, text=text):
            return True
        if not text or real in self.files:
            return text
        named = self._names_target(folder, entry)
        self.passed_over += not named
        return named

    def _names_target(self, folder: _Folder, entry: "os.DirEntry[str]") -> bool:
        if not _is_file(entry):
            return False
        shown = folder.shown + entry.name
        try:
            return names_target(_head(shown), folder.rules.settings.accounts)
        except OSError as error:
            self._mistake("cannot tell whether this is a draft", shown, error)
            return False

    def _mistake(self, what: str, shown: str, error: OSError) -> None:
        self.mistakes.append(Mistake(f"{what}: {(error.strerror or str(error)).lower()}", shown))


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads in a circle
        return False


def _is_file(entry: "os.DirEntry[str]") -> bool:
    """Whether a file can be opened without waiting, as a pipe would have it."""
    try:
        return entry.is_file()
    except OSError:
        return False


def _rules(settings: DiscoverySettings, folder: str, top: str) -> Rules:
    """The globs of the configuration for a folder, within a walk that started at `top`."""
    root = typedpath.folder(settings.root)
    if not folder.startswith(root):
        # A folder outside of the root has no place in it: the globs see what is below the top.
        return Rules(settings, len(top), "")
    return Rules(settings, len(root), top.removeprefix(root) if top.startswith(root) else "")


def _head(path: str) -> bytes:
    # A file object costs more than what is read with it.
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        return os.read(file, _PEEK)
    finally:
        os.close(file)
