"""A page for each platform, and the index: what its module knows, and what it makes of samples."""

import inspect
import re
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from scripts.markdown import code, table
from socialint.platforms import NAMES, get
from socialint.platforms.base import Count, Entity, EntityKind, Limit, Platform, Sureness

FOLDER = Path(__file__).parent.parent / "docs" / "platforms"

#: What each limit is of, and its unit where it is not plain.
LIMITS = {
    "characters": "a post, in {unit}",
    "bytes": "a post, in bytes of UTF-8",
    "fold": "shown before “more”, in {unit}",
    "fold-lines": "lines shown before “more”",
    "hashtags": "hashtags in a post",
    "tag-characters": "a hashtag, in characters",
    "mentions": "mentions in a post",
    "links": "links in a post",
    "images": "images in a post",
    "alt": "the description of an image, in characters",
    "poll-options": "options of a poll",
    "poll-option": "an option of a poll, in characters",
}
#: Texts in which networks find different things.
SAMPLES = (
    "Read https://example.org/a-long-address-with-a-path",
    "Visit example.org today",
    "file.py and README.md",
    "http://localhost:8000",
    "#MachineLearning #C++ #node.js #2026",
    "(#open) [#source]",
    "#emoji🎉tag",
    "cc @alice.bsky.social",
    "cc @alice@example.social",
    "$ACME rose",
    "𝗕𝗼𝗹𝗱 words",
    "👩‍👩‍👧 and 🇦🇹",
    "日本語のテスト",
)
_WORDS = {
    EntityKind.MENTION: "mention",
    EntityKind.HASHTAG: "hashtag",
    EntityKind.CASHTAG: "cashtag",
    EntityKind.LINK: "link",
    EntityKind.EMOJI: "emoji",
}


_INTRODUCTION = """\
# Platforms

How each network counts, links and folds a post, and from where that is known. These pages are made
from the modules in `socialint/platforms`, and the samples on them are what those modules make of a
text. Limits that only others report are marked with *; set your own in `platform-options` or for an
account."""


def pages() -> Iterator[tuple[Path, str]]:
    """The index and each page."""
    platforms = [get(name) for name in NAMES]
    yield FOLDER / "README.md", index(platforms)
    for platform in platforms:
        yield FOLDER / f"{platform.name}.md", page(platform)


def index(platforms: Sequence[Platform]) -> str:
    """All platforms beside each other."""
    head = ("platform", "name", "characters", "unit", "fold", "images", "threads")
    rows = [
        (
            f"[{one.title}]({one.name}.md)",
            code(one.name),
            _short(one, "characters"),
            one.unit,
            _short(one, "fold") if "fold" in one.limits else _short(one, "fold-lines", " lines"),
            _short(one, "images"),
            "yes" if one.threads else "no",
        )
        for one in platforms
    ]
    return "\n\n".join([_INTRODUCTION, table(head, rows)]) + "\n"


def _short(platform: Platform, name: str, unit: str = "") -> str:
    limit = platform.limits.get(name)
    if limit is None:
        return "–"
    return f"{limit.value:,}{unit}{' *' if limit.sureness is Sureness.REPORTED else ''}"


def page(platform: Platform) -> str:
    """Everything about one platform."""
    said = (
        f"In configuration, front matter and `--platform` it is called {code(platform.name)}."
        f" It counts {platform.unit}."
    )
    parts = [f"# {platform.title}", said, _traits(platform), "## Limits", *_limits(platform)]
    parts += ["## What it links and counts", *_told(platform)]
    parts += ["## What it makes of a text", *_samples(platform)]
    if "characters" in platform.limits:
        parts += ["## A limit of your own", *_own(platform)]
    return "\n\n".join(parts) + "\n"


def _traits(platform: Platform) -> str:
    rows = [
        ("addresses in the text", "become links" if platform.links else "stay text"),
        ("a longer text", "goes on in replies" if platform.threads else "does not go on"),
        ("Markdown", "is rendered" if platform.markdown else "is shown as typed"),
    ]
    return table(("what", "here"), rows)


def _told(platform: Platform) -> Iterator[str]:
    """What its module says of its functions."""
    rows = [
        (what, re.sub(r"\s+", " ", doc))
        for what, function in (("links", platform.entities), ("counts", platform.counter))
        if (doc := inspect.getdoc(function)) and not isinstance(function, partial)
    ]
    yield table(("it", "what"), rows)


def _limits(platform: Platform) -> Iterator[str]:
    if not platform.limits:
        yield "None: it stands for no network in particular."
        return
    rows = [
        (
            code(name),
            f"{platform.limits[name].value:,}",
            about.format(unit=platform.unit),
            str(platform.limits[name].sureness),
            _source(platform.limits[name]),
            platform.limits[name].date,
        )
        for name, about in LIMITS.items()
        if name in platform.limits
    ]
    yield table(("limit", "value", "of", "how sure", "source", "read on"), rows)
    yield (
        "*Documented* is what the network's own text or code says; *reported* is told by others,"
        " and a default that you can set."
    )
    missing = [code(name) for name in LIMITS if name not in platform.limits]
    if missing:
        yield f"Not known, or not set by the network: {', '.join(missing)}."


def _source(limit: Limit) -> str:
    return re.sub(r"https://[^\s,]+", r"<\g<0>>", limit.source)


def _samples(platform: Platform) -> Iterator[str]:
    yield "The count is by the rules of this network, with the whole text as a post."
    rows = []
    for text in SAMPLES:
        found = platform.entities(text)
        rows.append((code(text), _found(found), _count(platform.measure(text, found))))
    yield table(("text", "finds", "counts"), rows)


def _found(entities: Sequence[Entity]) -> str:
    told = [f"{_WORDS[one.kind]} {code(one.text)}" for one in entities]
    return ", ".join(told) or "nothing"


def _count(count: Count) -> str:
    return f"{count.used:,}"


def _own(platform: Platform) -> Iterator[str]:
    limit = platform.limits["characters"]
    yield "A server, a plan or a tool that sets another limit is told of in the configuration:"
    yield f"```toml\n[platform-options.{platform.name}]\ncharacters = {limit.value * 2}\n```"
