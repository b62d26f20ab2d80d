"""A claim about everybody, stated as a fact."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from socialint.checks._told import Told, hits
from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, check
from socialint.wordlists import Phrases


class Options(NamedTuple):
    """The words from which a claim starts.

    Grammar judges those that it knows ("nobody", "every", "always"); any other is a claim wherever
    a sentence states it without a hedge.
    """

    any: Phrases = Phrases()


@check("sweeping", needs=("sentences",), when=("words",))
def sweeping(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each claim, the longest where two share their words."""
    from socialint.language.claiming import claim

    def judge(one: Told) -> tuple[int, int] | None:
        bullet = _bullet(post.view.text, one.sentence.range.start)
        return claim(one.sentence.clause, one.first, one.last, bullet=bullet)

    yield from hits(post, options.any, context, judge)


#: What people type or paste before a bullet point.
_BULLETS: Final = frozenset("-–—•*→‣▪◦·➡✗✘❌✖")


def _bullet(text: str, start: int) -> bool:
    """Whether a sentence is the first of a bullet point."""
    line = text[text.rfind("\n", 0, start) + 1 : start + 1].strip()
    return bool(line) and line[0] in _BULLETS and not any(map(str.isalpha, line[:-1]))
