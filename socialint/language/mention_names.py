"""Whose handle it is, where the post says the name, too."""

from collections.abc import Sequence

from socialint.language import mention_words as words
from socialint.language.mention_runs import Item, Run

#: So much of a handle must be words of the post for the post to be about it.
_NAMED = 0.6
#: So many letters of a word stand for it in a handle.
_PREFIX = 5


def _letters(handle: Item) -> str:
    """The letters of its name: no server's (`@x@server.social`, `@x.server.social`)."""
    name = handle.folded.removeprefix("@")
    if name.startswith("["):
        return "".join(filter(str.isalpha, name.partition("]")[0]))
    return "".join(filter(str.isalpha, name.partition("@")[0].partition(".")[0]))


def _stems(letters: str) -> set[str]:
    """What is left of a handle without what is put before or after a name."""
    found = {letters.removeprefix(part) for part in words.BEFORE_NAMES if letters.startswith(part)}
    found |= {letters.removesuffix(part) for part in words.AFTER_NAMES if letters.endswith(part)}
    return {stem for stem in found if len(stem) > 2}


def named(items: Sequence[Item], handle: Item) -> bool:
    """Whether the post says the name that a handle is made of: `Jane Doe … @janedoe`."""
    letters = _letters(handle)
    said = {
        item.folded.removeprefix("#")
        for item in items
        if item.kind == "tag" or (item.kind == "word" and item.text[:1].isupper())
    }
    if len(letters) > _PREFIX and any(letters in word for word in said):
        return True
    if not said.isdisjoint(_stems(letters)):
        return True
    # "Forbes" in `@ForbesAdvisor`: an account of whom the post speaks of.
    if any(len(word) > _PREFIX and letters.startswith(word) for word in said):
        return True
    found = {_common(word, letters) for word in said}
    # "Jan" in "January" tells nothing new.
    whole = [word for word in found if not any(word in other for other in found - {word})]
    return sum(map(len, whole)) >= _NAMED * len(letters) > 0


def _common(word: str, letters: str) -> str:
    """As much of a word's beginning as the letters hold, or nothing where that says little."""
    if word in letters:
        return word if len(word) > 2 else ""
    length = next((n for n in range(len(word), _PREFIX - 1, -1) if word[:n] in letters), 0)
    return word[:length]


def after_name(line: Sequence[Item], run: Run) -> bool:
    """Whether a name stands before a run of one handle: `Jane Doe @jdoe`, `Acme @acme_inc`.

    `line` is what the run's line holds up to the run's end.
    """
    if run.size > 1:
        return False
    before = line[-3:-1]
    handle = _letters(line[-1])
    capital = [item for item in before if item.kind == "word" and item.text[:1].isupper()]
    if not before or before[-1] not in capital:
        return False
    if any(len(item.text) > 2 and item.folded in handle for item in capital):
        return True
    # Two capitals in a row are a name, unless the whole line shouts or is a title.
    plain = sum(item.text[:1].islower() for item in line if item.kind == "word")
    return len(capital) > 1 and 3 * plain >= sum(item.kind == "word" for item in line)
