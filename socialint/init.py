"""A first configuration: written from what the repository says, with comments that teach."""

import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from socialint.config import find, forget
from socialint.configbase import FILE, PYPROJECT, ConfigError, shown
from socialint.result import Mistake
from socialint.survey import Survey, survey

_HEAD = """\
# Configuration of socialint. Globs are as in .gitignore, relative to this file.
# `socialint config FILE` shows what holds for a file, and which line here says so.
"""


class Written(NamedTuple):
    """The file that was written, what it holds, and what was done, a sentence each."""

    path: str
    text: str
    told: tuple[str, ...]


def init(folder: str, *, force: bool = False) -> Written:
    """Write `socialint.toml` into a folder, to fit what is in it.

    Raises:
        ConfigError: there is a configuration already and `force` is not set, or the folder
            cannot be written to.
    """
    path = os.path.join(folder, FILE)
    if not os.path.isdir(folder):
        raise ConfigError([Mistake("no such folder", folder)])
    if not force:
        _refuse_second(folder)
    found = survey(folder)
    text = compose(found, os.path.basename(os.path.abspath(folder)))
    try:
        _write(path, text)
    except OSError as error:
        raise ConfigError([Mistake(f"cannot be written: {error.strerror}", path)]) from None
    forget()
    return Written(shown(path), text, tuple(_told(found, shown(path))))


def _refuse_second(folder: str) -> None:
    own = os.path.join(folder, FILE)
    if os.path.lexists(own):
        raise ConfigError([Mistake("exists already: --force overwrites it", shown(own))])
    nearest = find(folder)
    project = os.path.join(os.path.abspath(folder), PYPROJECT)
    if nearest == project:
        message = "has a table [tool.socialint] already: --force writes socialint.toml beside it"
        raise ConfigError([Mistake(message, shown(project))])


def _write(path: str, text: str) -> None:
    """Write the file whole or not at all."""
    beside = f"{path}.{os.getpid()}.tmp"
    try:
        with open(beside, "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(beside, path)
    finally:
        if os.path.exists(beside):
            os.unlink(beside)


def compose(found: Survey, name: str = "") -> str:
    """The text of a configuration that fits what was found in the repository of that name."""
    top = "\n".join(
        "\n".join(block) + "\n"
        for block in (
            _platforms(found),
            _include(found),
            _archives(found),
            _publisher(found),
            _author(found, name),
        )
        if block
    )
    tables = ("\n".join(block) + "\n" for block in (*_accounts(found), *_per_path(found), _rules()))
    return "\n".join([_HEAD, top, *tables])


def _told(found: Survey, path: str) -> Iterator[str]:
    """What was done, for the terminal."""
    total = sum(found.posts.values())
    yield f"Wrote {path}: {_number(total, 'draft')} found."
    if found.cut_short:
        yield "There are more files than were looked at: check `include`."
    if found.publisher:
        yield f"They are written for {found.publisher}."
    if found.include:
        yield f"Drafts are {', '.join(place.glob for place in found.include)}."
    if found.accounts:
        yield f"Accounts: {', '.join(account.name for account in found.accounts)}."
    for place in found.bots:
        yield f"{place.glob} is written by a program or from a template: tone is not judged there."
    for place in found.archives:
        yield f"{place.glob} holds what was posted: left out."
    if not total:
        yield "Say in `include` where your drafts are."
    elif _targets_unknown(found):
        yield "Say in `platforms` where your drafts are posted."
    yield "Next: socialint ."


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _targets_unknown(found: Survey) -> bool:
    """Whether there are drafts of which neither front matter nor suffix nor folder says more."""
    return any(place.platform is None for place in found.include) and found.publisher is None


def _common_platform(found: Survey) -> str | None:
    """The platform of all included folders, where suffixes speak of no other."""
    platforms = {place.platform for place in found.include}
    only = platforms.pop() if len(platforms) == 1 else None
    own = set(found.posts) <= {"socialint"}
    return only if own else None


def _platforms(found: Survey) -> list[str]:
    common = _common_platform(found)
    if common:
        return [
            "# Where drafts are posted that do not say it themselves.",
            f'platforms = ["{common}"]',
        ]
    if found.posts and not _targets_unknown(found):
        return []
    return [
        "# Where drafts are posted that do not say it themselves (`platform:` in front matter).",
        '# platforms = ["linkedin", "mastodon"]',
    ]


def _include(found: Survey) -> list[str]:
    if found.include:
        return [
            "# Texts in folders that are drafts, beside those that name a platform themselves.",
            f"include = {_list([place.glob for place in found.include])}",
        ]
    if found.posts:
        return []
    return [
        "# Texts in folders that are drafts, beside *.tweet, *.toot and those that name a platform",
        "# themselves. A file that is named on the command line is linted in any case.",
        '# include = ["posts/**/*.md"]',
    ]


def _archives(found: Survey) -> list[str]:
    if not found.archives:
        return []
    return [
        "# What has been posted is past mending.",
        f"extend-exclude = {_list([place.glob for place in found.archives])}",
    ]


def _publisher(found: Survey) -> list[str]:
    if not found.publisher:
        return []
    return [
        "# The tool that posts the drafts: what becomes of markup, images and what is too long.",
        f'publisher = "{found.publisher}"',
    ]


def _author(found: Survey, name: str) -> list[str]:
    handles = [f"@{handle}" for handle in found.handles]
    lines = ["# Your own handles: mentioning yourself is not mentioning a stranger."]
    lines.append(f"handles = {_list(handles)}" if handles else '# handles = ["@example"]')
    lines += [
        "# Who posts, so that praise of it counts as praise of yourself.",
        f"# owner = {_text(name or 'Example')}",
        "",
        "# What posts are to achieve: information, conversation, visibility or community.",
        '# goal = "community"',
        "# What you write about: these hashtags are on topic.",
        '# topics = ["open source"]',
        "# Words that no rule of style should complain about.",
        "# vocabulary = []",
    ]
    return lines


def _accounts(found: Survey) -> Iterator[list[str]]:
    for index, account in enumerate(found.accounts):
        note = ["# The accounts that drafts are for, by the name that they use."] * (not index)
        lines = [*note, f"[accounts.{_key(account.name)}]", f'platform = "{account.platform}"']
        lines.append(f"handle = {_text(account.handle)}" if account.handle else '# handle = ""')
        yield lines


def _per_path(found: Survey) -> Iterator[list[str]]:
    if not _common_platform(found):
        for place in found.include:
            if place.platform:
                yield [f"[per-path.{_text(place.glob)}]", f'platforms = ["{place.platform}"]']
    for place in found.bots:
        yield [
            f"# {_number(place.files, 'draft')} by a program or from a template: judged is whether",
            "# they arrive as written, not their tone.",
            f"[per-path.{_text(place.glob)}]",
            'preset = "platform-only"',
        ]


def _rules() -> list[str]:
    return [
        "# Rules and packs can be set to off, on, note, warning or error: see `socialint rules`.",
        "[rules]",
        '# hashtag-overuse = "error"',
        '# envy = "off"',
    ]


def _key(name: str) -> str:
    return name if name.isascii() and name.replace("-", "").isalnum() else _text(name)


def _list(items: Sequence[str]) -> str:
    return "[" + ", ".join(map(_text, items)) + "]"


def _text(value: str) -> str:
    """A basic TOML string."""
    plain = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in plain) + '"'
