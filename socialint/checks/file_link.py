"""A file name that a network turns into a link, because its ending is a country's domain."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from socialint.draft import Post
from socialint.finding import Applicability, Hit, Proposal
from socialint.platforms.base import EntityKind
from socialint.rule import Context, check


class Options(NamedTuple):
    """Which endings read as files.

    A name with one of the endings in `always` is a file unless it is one of `domains`; one in
    `sometimes` is a file only where its stem says so (`stems`, or an underscore in it).
    """

    always: tuple[str, ...] = ("py", "md")
    sometimes: tuple[str, ...] = ("rs", "sh", "pl", "ps", "cc", "so", "ml", "ai", "mk", "as", "la")
    stems: tuple[str, ...] = (
        "app", "build", "changelog", "config", "contributing", "deploy", "entrypoint", "helper",
        "helpers", "index", "init", "install", "license", "main", "makefile", "mod", "readme",
        "run", "script", "setup", "start", "test", "tests", "utils",
    )  # fmt: skip
    domains: tuple[str, ...] = ("hackmd.md", "obsidian.md", "bot.py")


@check("file-link", when=("links",))
def file_link(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each link without scheme or path whose text reads as a file's name."""
    for entity in post.of_kind(EntityKind.LINK):
        if _is_file(entity.text, options):
            ending = entity.text.rsplit(".", 1)[1]
            fix = Proposal(
                "name it without its dot, as in “the setup script”", Applicability.DISPLAY, ()
            )
            yield Hit(entity.range, {"file": entity.text, "ending": ending}, fix)


@cache
def _file() -> re.Pattern[str]:
    return re.compile(r"(?P<stem>[\w-]+)\.(?P<ending>\w+)")


def _is_file(text: str, options: Options) -> bool:
    match = _file().fullmatch(text)
    if match is None or text.lower() in options.domains:
        return False
    stem, ending = match["stem"].lower(), match["ending"].lower()
    if ending in options.always:
        return True
    return ending in options.sometimes and ("_" in stem or stem in options.stems)
