"""What each mention of a post does: spoken to, part of what is said, or neither.

The place of a mention is enough for most; only for what is left is the sentence parsed, so that a
post whose mentions are all sure needs no pipeline.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from socialint.language import parsing
from socialint.language.mention_names import named
from socialint.language.mention_place import judge
from socialint.language.mention_role import Role
from socialint.language.mention_runs import Item, Run, cut, runs
from socialint.language.mention_words import COPY, CREDIT
from socialint.text import Range

__all__ = ("Role", "by_place", "gratuitous", "roles")

#: Words of a sentence in; the relation of each (Universal Dependencies) out.
Relations = Callable[[tuple[str, ...]], Sequence[str]]

_Known = TypeVar("_Known", Role, Role | None)

#: With these relations a mention stands beside the sentence.
_BESIDE = frozenset({"vocative", "discourse", "list", "dep", "punct"})


def roles(
    text: str, mentions: Sequence[Range], relations: Relations | None = None
) -> tuple[Role, ...]:
    """The role of each mention in an English post.

    Args:
        text: A post, as its readers see it.
        mentions: Where its mentions are, in code points, in order of place.
        relations: Reads a sentence where place does not tell; the shipped pipeline if left out.
    """
    found = [Role.PART] * len(mentions)
    items = cut(text, mentions)
    for run in runs(items):
        role = judge(items, run) or _by_grammar(items, run, relations or parsing.relations)
        for handle in _asked_about(items, run):
            found[handle.number] = _of_one(items, handle, role)
    return tuple(_alike(items, found))


def by_place(text: str, mentions: Sequence[Range]) -> tuple[Role | None, ...]:
    """The role of each mention as far as its place tells it, else None; loads nothing."""
    found: list[Role | None] = [None] * len(mentions)
    items = cut(text, mentions)
    for run in runs(items):
        role = judge(items, run)
        for handle in _asked_about(items, run):
            found[handle.number] = role and _of_one(items, handle, role)
    return tuple(_alike(items, found))


def gratuitous(
    text: str,
    mentions: Sequence[Range],
    relations: Relations | None = None,
    *,
    english: bool = True,
) -> tuple[bool, ...]:
    """Whether each mention has no part in the post and nobody speaks to it.

    As `roles` has it, but a sentence is parsed only where that can tell a mention with a part from
    one without. Of a post that is not `english` only what place alone tells is said.
    """
    found = [Role.PART] * len(mentions)
    items = cut(text, mentions)
    for run in runs(items):
        role = judge(items, run)
        if role is None and english and _may_be_none(items, run):
            role = _by_grammar(items, run, relations or parsing.relations)
        for handle in _asked_about(items, run):
            found[handle.number] = _of_one(items, handle, role or Role.PART)
    return tuple(role is Role.NONE for role in _alike(items, found))


def _may_be_none(items: Sequence[Item], run: Run) -> bool:
    """Whether a run whose place does not tell its role may have none.

    One handle right after a word is as a rule for whom the words are, or where they were said.
    """
    return run.size > 1 or items[run.start - 1].kind not in {"word", "emoji"}


def _asked_about(items: Sequence[Item], run: Run) -> list[Item]:
    return [item for item in items[run.start : run.end] if item.number >= 0]


def _of_one(items: Sequence[Item], handle: Item, role: Role) -> Role:
    """A mention's own role in a run of some role: the post may be about it by name."""
    return Role.PART if role is Role.NONE and named(items, handle) else role


def _alike(items: Sequence[Item], found: Sequence[_Known]) -> list[_Known]:
    """The roles, where a handle that has a part somewhere keeps it all over the post.

    Where it is not known whether it has one, it is not known anywhere.
    """
    handles = [item for item in items if item.number >= 0]
    taking: dict[str, _Known] = {}
    for handle in handles:
        role = found[handle.number]
        if role is not Role.NONE:
            taking.setdefault(handle.folded, role)
    return [
        taking.get(handle.folded, role) if role is Role.NONE else role
        for handle, role in zip(handles, found, strict=True)
    ]


def _by_grammar(items: Sequence[Item], run: Run, relations: Relations) -> Role:
    """Parse the sentence around a run: the first mention's relation speaks for all."""
    start = run.start
    while start and items[start - 1].kind not in {"stop", "break"}:
        start -= 1
    end = run.end
    while end < len(items) and items[end].kind not in {"break", "at"}:
        end += 1
        if items[end - 1].kind == "stop":
            break
    # A handle that is no single word (a name in brackets) is as good as any other.
    sentence = tuple(
        "@name" if item.kind == "mention" and " " in item.text else item.text
        for item in items[start:end]
    )
    if relations(sentence)[run.start - start] not in _BESIDE:
        return Role.PART
    if not _may_be_none(items, run):
        return Role.ADDRESSEE
    # "A great day #data @a I am glad": one handle between two sentences is spoken to.
    after = items[run.end] if run.end < len(items) else None
    between = after is not None and after.kind == "word" and after.folded not in CREDIT | COPY
    return Role.ADDRESSEE if run.size == 1 and between else Role.NONE
