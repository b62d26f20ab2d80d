"""The labelled posts beside the project, each with what its readers said of it."""

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from socialint.text import Range

SHARED: Final = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "shared")
_MENTION: Final = re.compile(r"(?<!\w)@\w+")
#: Files that publishing tools read: by their suffix they are drafts of a dialect.
_DRAFTS: Final = (".tweet", ".toot", ".md")
_GOLD_PLATFORMS: Final = {"linkedin": "linkedin", "corporate": "x"}


class Labelled(NamedTuple):
    """A post, or one mention in it (`at`), with its labels.

    `path` is the name that it has as a draft, which says its dialect; `platform` is where it was
    posted, None where the draft says so itself or nobody knows.
    """

    id: str
    text: str
    labels: Mapping[str, Any]
    path: str
    platform: str | None = None
    at: Range | None = None


class Collection(NamedTuple):
    """A file of labelled posts: where it is, what it holds, and how a line is read."""

    path: str
    about: str
    read: Callable[[int, dict[str, Any]], Iterator[Labelled]]


def mentions(text: str) -> list[Range]:
    """Where a post has mentions, as those who labelled them counted."""
    return [Range(*found.span()) for found in _MENTION.finditer(text)]


def _gold(_number: int, line: dict[str, Any]) -> Iterator[Labelled]:
    # The posts of one public collection begin with the name of its column.
    text = line["text"].removeprefix("Content : ")
    path = line["id"] if line["id"].endswith(_DRAFTS) else f"{line['id']}.txt"
    platform = _GOLD_PLATFORMS.get(line["source"])
    labels = {**line["labels"], "spans": line["spans"]}
    yield Labelled(line["id"], text, labels, path, platform)


def _mentioned(number: int, line: dict[str, Any]) -> Iterator[Labelled]:
    places = mentions(line["text"])
    for at, role in zip(places, line["roles"], strict=True):
        yield Labelled(str(number), line["text"], {"role": role}, f"{number}.txt", "x", at)


def _tweet(number: int, line: dict[str, Any]) -> Iterator[Labelled]:
    yield Labelled(str(number), line["text"], line, f"{number}.txt", "x")


def _sentence(number: int, line: dict[str, Any]) -> Iterator[Labelled]:
    yield Labelled(str(number), line["text"], line, f"{number}.txt")


COLLECTIONS: Final[Mapping[str, Collection]] = {
    "gold": Collection(
        "gold/dev.jsonl",
        "drafts and posts of projects, LinkedIn authors and companies, labelled by two readers",
        _gold,
    ),
    "mentions": Collection(
        "gold/mentions_dev.jsonl", "mentions in tweets, labelled by two readers", _mentioned
    ),
    "tweet-acts": Collection(
        "corpora/tweet-acts-dev.jsonl", "tweets with their speech act", _tweet
    ),
    "clickbait": Collection(
        "corpora/clickbait-webis-train.jsonl",
        "news tweets that five readers judged (Webis Clickbait), the unclear ones left out",
        _tweet,
    ),
    "incivility": Collection(
        "corpora/incivility-dev.jsonl", "tweets to politicians, civil or not", _tweet
    ),
    "hatecheck": Collection(
        "corpora/hatecheck.jsonl", "sentences made to test hate detection (HateCheck)", _sentence
    ),
    "bragging": Collection("corpora/bragging-dev.jsonl", "tweets, bragging or not", _tweet),
    "corporate": Collection(
        "corpora/corporate-messaging-dev.jsonl", "tweets of companies by their purpose", _tweet
    ),
}


def there(name: str) -> bool:
    """Whether a collection lies beside the project."""
    return os.path.exists(os.path.join(SHARED, COLLECTIONS[name].path))


def load(name: str) -> list[Labelled]:
    """The posts of a collection; OSError where it is not there."""
    collection = COLLECTIONS[name]
    with open(os.path.join(SHARED, collection.path), encoding="utf-8") as file:
        return [
            one
            for number, line in enumerate(file, start=1)
            for one in collection.read(number, json.loads(line))
        ]
