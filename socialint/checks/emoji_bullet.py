"""Emoji in the place of list bullets."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from socialint.draft import Post
from socialint.finding import Applicability, Hit, Note, Proposal, Replacement
from socialint.platforms.base import Entity, EntityKind
from socialint.rule import Context, check
from socialint.text import Range

#: Emoji that say what follows them, as a word would: a place, a date, a link, a speaker.
_LABELS = frozenset(
    "📍📅🗓📆🔗🌐⏰⏱⌚⏳🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛✉📧📩☎📞📱💻🖥📝📄📃📑📖📚📕📗📘📙"
    "🎥📺📹🎬🎧🎙🎤📷📸🖼💶💵💰🎫🎟👤👥🗣🏷🏢🏠🏛📢📣⚠🐛🔒🔐💾📦🐦🦣🦋🐘🧵"
)


_TICKS = frozenset("✅☑✔👍🟢")
_CROSSES = frozenset("❌✖❎🚫👎🔴")
#: A word or two with a colon, which say what follows better than any bullet: `🏆 Winner:`.
_LABEL = re.compile(r"\s+\S+(?: \S+)?:(?=\s)")


class Options(NamedTuple):
    """On how many lines."""

    min_lines: int = 3


@check("emoji-bullet", when=("emoji",))
def emoji_bullet(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """One hit on the first such line, with the others beside it; hyphens as a fix to look at."""
    text = post.view.text
    emoji = post.of_kind(EntityKind.EMOJI)
    if len(emoji) < options.min_lines:
        return
    bullets = [
        bullet
        for group in _lists(text, [one.range for one in emoji if _is_bullet(text, one)])
        if len(bare := _unlabelled(text, group)) >= options.min_lines
        for bullet in bare
    ]
    if not bullets:
        return
    edits = tuple(Replacement(range_, "-") for range_ in bullets)
    fix = Proposal("write hyphens", Applicability.DISPLAY, edits)
    related = tuple(Note(range_, "and here") for range_ in bullets[1:])
    yield Hit(bullets[0], {"n": len(bullets)}, fix, related)


def _lists(text: str, bullets: list[Range]) -> list[list[Range]]:
    """The bullets list by list: on lines that follow each other, or with one emoji for all.

    Paragraphs that each open with an emoji of their own are no list.
    """
    groups: list[list[Range]] = []
    for bullet in bullets:
        last = groups[-1][-1] if groups else None
        if last is not None and _follows(text, last, bullet):
            groups[-1].append(bullet)
        else:
            groups.append([bullet])
    return groups


def _unlabelled(text: str, group: list[Range]) -> list[Range]:
    """The bullets that are no more than that.

    A tick and a cross beside each other say yes and no; an emoji of its own before a label
    belongs to the label.
    """
    times = Counter(text[slice(*bullet)] for bullet in group)
    if any(_TICKS.intersection(one) for one in times) and any(
        _CROSSES.intersection(one) for one in times
    ):
        return []
    return [
        bullet
        for bullet in group
        if times[text[slice(*bullet)]] > 1 or not _LABEL.match(text, bullet.end)
    ]


def _follows(text: str, last: Range, bullet: Range) -> bool:
    lines = text.count("\n", last.end, bullet.start)
    return lines == 1 or (lines == 2 and text[slice(*last)] == text[slice(*bullet)])


def _is_bullet(text: str, entity: Entity) -> bool:
    """Whether an emoji opens a line of words; keycaps number a list, labels say what follows."""
    start, end = entity.range
    line = text[text.rfind("\n", 0, start) + 1 : start]
    rest = text[end : end + 2]
    return (
        not line.strip()
        and rest[:1] in (" ", "\t", "\u00a0")
        and rest[1:].strip() != ""
        and "\u20e3" not in entity.text
        and entity.text[0] not in _LABELS
    )
