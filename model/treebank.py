"""Universal Dependencies treebanks as lists of words, cut as the tokenizer at run time cuts.

Relations are the universal ones (`nmod:poss` is `nmod`): Tweebank has no others, and no rule needs
them. Of the features of words only a verb's mood, form and tense are kept.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from socialint.language.tokens import tokenize


class Word(NamedTuple):
    """A word of a sentence; `head` is the index of the word that it hangs on, or its own."""

    text: str
    space: bool
    pos: str
    morph: str
    head: int
    dep: str


class Sentence(NamedTuple):
    """A sentence, and whether it opens a paragraph."""

    words: tuple[Word, ...]
    opens: bool


#: An address that a treebank has replaced; at run time an address looks like one.
_MASKED = re.compile(r"URL(\d+)$")


class _Row(NamedTuple):
    """A word of the treebank, its place in the text, and its head's index (-1: the root)."""

    start: int
    end: int
    pos: str
    morph: str
    head: int
    dep: str


def read(path: Path) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file, in its own tokens."""
    for opens, text, rows in _blocks(path):
        yield Sentence(tuple(_words(text, rows)), opens)


def read_as_run(path: Path) -> Iterator[Sentence | None]:
    """The sentences in our own tokens; None where these cut a word that the treebank does not.

    Where one of our tokens holds several words of the treebank, it stands for the one that governs
    the others.
    """
    for opens, text, rows in _blocks(path):
        merged = _merge(text, rows)
        yield None if merged is None else Sentence(tuple(_words(text, merged)), opens)


def text_of(words: Sequence[Word]) -> str:
    """The sentence as written."""
    return "".join(word.text + " " * word.space for word in words).rstrip()


def _blocks(path: Path) -> Iterator[tuple[bool, str, list[_Row]]]:
    for block in re.split(r"\n\s*\n", path.read_text("utf-8")):
        lines = block.splitlines()
        fields = [line.split("\t") for line in lines if line and line[0] != "#"]
        if fields:
            opens = any(line.startswith(("# newdoc", "# newpar")) for line in lines)
            yield (opens, *_rows(fields))


def _rows(fields: Sequence[Sequence[str]]) -> tuple[str, list[_Row]]:
    """The text of a sentence, and its words with their places in it."""
    text = ""
    rows: list[_Row] = []
    at = past = 0  # Where the next part of a contraction is, and the number of its last part.
    for number, form, _lemma, pos, _xpos, morph, head, dep, _deps, misc in fields:
        if "." in number:
            continue
        shown = _MASKED.sub(r"https://example.org/\1", form)
        if "-" in number:
            at, past = len(text), int(number.partition("-")[2])
        elif int(number) > past:
            at = len(text)
        if "-" in number or int(number) > past:
            text += shown + " " * ("SpaceAfter=No" not in misc)
        if "-" not in number:
            # A part that is not written as it stands ends where the contraction does.
            end = min(at + len(shown), len(text.rstrip()))
            rows.append(_Row(at, end, pos, _kept(morph), int(head) - 1, dep.partition(":")[0]))
            at = end
    return text.rstrip(), rows


def _kept(morph: str) -> str:
    """The features of a verb that are learnt, as spaCy writes them."""
    parts = dict(part.split("=") for part in morph.split("|") if "=" in part)
    if "VerbForm" not in parts:
        return ""
    form = parts["VerbForm"]
    if form == "Fin":
        mood = "Imp" if parts.get("Mood") == "Imp" else "Ind"
        tense = f"|Tense={parts['Tense']}" if mood == "Ind" and "Tense" in parts else ""
        return f"Mood={mood}{tense}"
    # The treebanks differ in what is a gerund; no rule asks.
    return "VerbForm=Ger" if parts.get("Tense") == "Pres" else f"VerbForm={form}"


def _merge(text: str, rows: Sequence[_Row]) -> list[_Row] | None:
    """The rows of our own tokens, or None where one begins or ends inside a row.

    What hangs on a lesser part of a token may come to hang on itself (`4-5cm`): None, too.
    """
    tokens = tokenize(text)
    owner: list[int] = []
    merged: list[_Row] = []
    index = 0
    for number, (word, start) in enumerate(zip(tokens.words, tokens.starts, strict=True)):
        inside = []
        while index < len(rows) and rows[index].start < start + len(word):
            inside.append(index)
            index += 1
        if (
            not inside
            or rows[inside[0]].start != start
            or rows[inside[-1]].end != start + len(word)
        ):
            return None
        owner += [number] * len(inside)
        top = next(i for i in inside if rows[i].head not in inside)
        merged.append(rows[top]._replace(start=start, end=start + len(word)))
    heads = [owner[row.head] if row.head >= 0 else -1 for row in merged]
    if _circular(heads):
        return None
    return [row._replace(head=head) for row, head in zip(merged, heads, strict=True)]


def _circular(heads: Sequence[int]) -> bool:
    """Whether some word does not hang on the root."""
    for start in range(len(heads)):
        at = start
        for _ in heads:
            at = heads[at] if at >= 0 else at
        if at >= 0:
            return True
    return False


def _words(text: str, rows: Sequence[_Row]) -> Iterator[Word]:
    for index, row in enumerate(rows):
        space = text[row.end : row.end + 1].isspace()
        head = index if row.head < 0 else row.head
        yield Word(text[row.start : row.end], space, row.pos, row.morph, head, row.dep)
