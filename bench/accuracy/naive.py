"""What counting signs does: the baselines that the rules are measured beside."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from bench.accuracy.labelled import Labelled, mentions


class Naive(NamedTuple):
    """A sign, in words, and whether a post (or the mention in it) bears it."""

    name: str
    says: Callable[[Labelled], bool]


def words(name: str, *alternatives: str) -> Naive:
    """One of these words or patterns, in any case, as whole words."""
    pattern = re.compile(rf"\b(?:{'|'.join(alternatives)})\b", re.IGNORECASE)
    return Naive(name, lambda one: bool(pattern.search(one.text)))


def _linked(one: Labelled) -> bool:
    return "http" in one.text


_TAIL = re.compile(r"(?:\s|[@#]\w+|https?:\S+|[^\w\s])*\Z")
_GOVERNED = re.compile(
    r"\b(?:by|via|with|w/|at|from|to|of|for|in|on|about|and|ft\.?|feat\.?)\s+(?:@\w+[\s,&]*)*\Z",
    re.IGNORECASE,
)


def _tail(one: Labelled) -> bool:
    at = one.at
    return (
        at is not None
        and _TAIL.match(one.text, at.end) is not None
        and _GOVERNED.search(one.text[: at.start]) is None
    )


_RUDE: Sequence[str] = (
    "idiots?", "morons?", "stupid", "dumb", "fools?", "clowns?", "losers?", "liars?", "pathetic",
    "disgusting", "disgrace", "shame", "scum", "trash", "garbage", "ass", "asshole", "bitch",
    "bullshit", "crap", "damn", "dick", "fuck", "fucking", "hell", "shit", "sucks?", "hate",
)  # fmt: skip
_HYPE: Sequence[str] = (
    "amazing", "awesome", "breakthrough", "cutting[- ]edge", "excited", "game[- ]chang\\w+",
    "incredible", "next level", "revolution\\w*", "thrilled", "ultimate", "unlock\\w*",
    "unleash\\w*", "world[- ]class",
)  # fmt: skip

MARK = Naive("a question mark", lambda one: "?" in one.text)
NO_MARK = Naive("no question mark", lambda one: "?" not in one.text)
LINK = Naive("a link", _linked)
SHORT_LINK = Naive("a link, under 280 characters", lambda one: _linked(one) and len(one.text) < 280)
LONG = Naive("over 200 characters", lambda one: len(one.text) > 200)
SHORT = Naive(
    "up to 200 characters, no question mark",
    lambda one: len(one.text) <= 200 and "?" not in one.text,
)
THREE = Naive("three or more mentions", lambda one: len(mentions(one.text)) >= 3)
TAIL = Naive("in the tail, after no preposition", _tail)
BAIT = words("the words like, share, comment, tag", "likes?", "shares?", "comments?", "tag")
FOLLOW = words("the words follow, subscribe", "follow", "subscribe")
NUMBER = words(
    "a number before followers, subscribers or views",
    r"\d[\d.,]*\s?[km]?\+?\s+(?:followers|subscribers|views)",
)
ALWAYS = words("the words always, never, everyone", "always", "never", "everyone")
HYPE = words("a list of hype words", *_HYPE)
RUDE = words("a list of rude words", *_RUDE)
PROUD = words("the words proud, honoured, humbled …", "proud", "hono[u]?red", "humbled", "blessed")
_TEASED = re.compile(r"\s*\d|.*\b(?:this|these|why|how|what)\b", re.IGNORECASE | re.DOTALL)
TEASE = Naive(
    "a number first, or the words this, these, why, how, what",
    lambda one: _TEASED.match(one.text) is not None,
)
