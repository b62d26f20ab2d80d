"""The roles that a mention can have, and a run of mentions where it stands in its post."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from socialint.language import mention_words as words
from socialint.language.mention_runs import Item, Run


class Role(StrEnum):
    """What a mention does: it is spoken to, it takes part in what is said, or neither."""

    ADDRESSEE = "addressee"
    PART = "part"
    NONE = "none"


#: What may trail a finished sentence.
TAIL: Final = frozenset({"tag", "link", "emoji", "sign", "bullet", "close"})
_LINE_ENDS: Final = frozenset({"break", "at"})
_STOPS: Final = frozenset({"stop", "dash", "open", "colon", "mention"})
#: More handles than this, one after the other, are a pile.
_PILE: Final = 2


class Place:
    """A run where it stands: what is before it and after it."""

    def __init__(self, items: Sequence[Item], run: Run) -> None:
        self.items = items
        self.run = run
        self.before = items[run.start - 1] if run.start else None
        self.after = items[run.end] if run.end < len(items) else None
        self.line = self._line_start()
        self.pile = run.size > _PILE and not run.listed

    def _line_start(self) -> int:
        at = self.run.start
        while at and self.items[at - 1].kind != "break":
            at -= 1
        return at

    def ends(self) -> bool:
        """Whether no word of the sentence follows the run."""
        following = self.items[self.run.end :]
        if [item.kind for item in following[:2]] == ["comma", "break"]:
            return True
        for item in following:
            if item.kind in _LINE_ENDS or item.kind in _STOPS:
                return True
            if item.kind in {"word", "comma"}:
                # "@a via @b": what follows is a credit of its own.
                return item.folded in words.COPY or item.folded in words.CREDIT
        return True

    def sentence(self) -> tuple[list[Item], bool]:
        """The words and mentions of the sentence before, and whether it was finished."""
        at = self.run.start
        finished = False
        while at and self.items[at - 1].kind in {*TAIL, "stop", "break"}:
            at -= 1
            finished = finished or self.items[at].kind in {"stop", "break"}
        end = at
        while at and self.items[at - 1].kind not in {"stop", "break"}:
            at -= 1
        return [item for item in self.items[at:end] if item.kind in {"word", "mention"}], finished
