"""What each mention of a post does: spoken to, part of what is said, or neither.

The place of a mention is enough for most; only for what is left is the sentence parsed, so that a
post whose mentions are all sure needs no pipeline.
"""

from collections.abc import Callable, Sequence
from functools import cache

from socialint.language.mention_place import Role, judge
from socialint.language.mention_runs import Item, Run, cut, runs
from socialint.text import Range

__all__ = ("Role", "by_place", "roles")

#: Words of a sentence in; the relation of each (Universal Dependencies) out.
Relations = Callable[[Sequence[str]], Sequence[str]]

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
    return _roles(text, mentions, relations or _parse)


def by_place(text: str, mentions: Sequence[Range]) -> tuple[Role | None, ...]:
    """The role of each mention as far as its place tells it, else None; loads nothing."""
    found: list[Role | None] = [None] * len(mentions)
    items = cut(text, mentions)
    for run in runs(items):
        role = judge(items, run)
        for number in run.numbers:
            found[number] = role
    return tuple(found)


def _roles(text: str, mentions: Sequence[Range], relations: Relations) -> tuple[Role, ...]:
    found = [Role.PART] * len(mentions)
    items = cut(text, mentions)
    for run in runs(items):
        role = judge(items, run) or _by_grammar(items, run, relations)
        for number in run.numbers:
            found[number] = role
    return tuple(found)


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
    sentence = [
        "@name" if item.kind == "mention" and " " in item.text else item.text
        for item in items[start:end]
    ]
    relation = relations(sentence)[run.start - start]
    return Role.NONE if relation in _BESIDE else Role.PART


def _parse(sentence: Sequence[str]) -> Sequence[str]:
    return _cached(tuple(sentence))


@cache
def _cached(sentence: tuple[str, ...]) -> tuple[str, ...]:
    from spacy.tokens import Doc

    from socialint.language.loader import load

    pipeline = load()
    return tuple(token.dep_ for token in pipeline(Doc(pipeline.vocab, words=list(sentence))))
