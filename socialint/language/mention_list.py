"""Mentions in lists: bulleted, numbered, joined by "or", or under a line that announces them."""

from collections.abc import Sequence

from socialint.language import mention_words as words
from socialint.language.mention_role import Place, Role
from socialint.language.mention_runs import Item


def listed(place: Place) -> Role | None:
    """In a list: bulleted, numbered, by "or", or under a line that ends in a colon."""
    bulleted = place.items[place.line].kind in {"bullet", "dash"} and place.line < place.run.start
    if _numbered(place) or bulleted or place.run.choice:
        return Role.PART
    if not _only_mentions(place.items, place.line):
        return None
    heading = _heading(place)
    return Role.PART if heading and (heading[-1].kind == "colon" or _speaks(heading)) else None


def _numbered(place: Place) -> bool:
    """After a number that begins an item: `1. @x`, not `we released version 3. @x`."""
    three = place.items[max(place.run.start - 3, 0) : place.run.start]
    if len(three) < 2 or not three[-2].text.isdigit() or three[-1].kind not in {"stop", "close"}:
        return False
    return len(three) < 3 or three[0].kind != "word"


def _only_mentions(items: Sequence[Item], at: int) -> bool:
    """Whether a line holds mentions and what joins or marks them."""
    for item in items[at:]:
        if item.kind == "break":
            return True
        if item.kind not in {"mention", "comma", "emoji", "bullet", "dash"} and item.folded not in {
            "and",
            "&",
        }:
            return False
    return True


def _heading(place: Place) -> list[Item]:
    """The nearest line above that holds more than mentions."""
    at = place.line
    while at:
        end = at - 1
        at = end
        while at and place.items[at - 1].kind != "break":
            at -= 1
        if at < end and not _only_mentions(place.items, at):
            return list(place.items[at:end])
    return []


def _speaks(line: Sequence[Item]) -> bool:
    return any(item.folded in words.GREETINGS for item in line) and line[-1].kind != "stop"
