"""What twitter-together and toot-together share: one network, and polls at the end of a text."""

import re
from typing import NamedTuple

from socialint.dialects import common
from socialint.draft import Intent, PollOption
from socialint.text import Span


class Poll(NamedTuple):
    """A text without the poll at its end, and the poll's options."""

    rest: Span
    options: tuple[PollOption, ...]


def at_end(text: str, span: Span, option: re.Pattern[str]) -> Poll:
    """Take the lines off the end that start as an option does."""
    found: list[PollOption] = []
    rest = trimmed(text, span)
    while rest.start < rest.end:
        start = max(text.rfind("\n", *rest) + 1, rest.start)
        line = Span(max(text.rfind("\r", start, rest.end) + 1, start), rest.end)
        mark = option.match(text, *line)
        if mark is None:
            break
        found.append(PollOption(text[mark.end() : line.end], Span(mark.end(), line.end)))
        rest = trimmed(text, Span(rest.start, line.start))
    return Poll(rest, tuple(reversed(found)))


def trimmed(text: str, span: Span) -> Span:
    """The stretch without white space at both ends."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def own(platform: str, intent: Intent) -> tuple[str, ...]:
    """What a tool for one platform posts to: what is forced, else that platform.

    Accounts on it that the configuration names among its platforms stand for it.
    """
    if intent.forced and intent.platforms:
        return intent.platforms
    found = [(name, common.target(name, intent)) for name in intent.platforms]
    names = [name for name, one in found if one is not None and one.platform.name == platform]
    return tuple(names) or (platform,)
