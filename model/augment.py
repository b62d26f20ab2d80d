"""Making posts of the treebanks' sentences, with the labels that Tweebank would give them.

The treebanks have hardly any handle, hashtag or link. Here a name becomes a handle, a noun a
hashtag, and what is no part of a sentence is put around it: the handles that a reply opens with,
hashtags at the end, links, emoji. Case, full stops and spelling get as loose as in posts.
Tweebank's text is not used; its conventions are: a handle outside the sentence is `PROPN/vocative`
(after `RT`, `X/discourse`), a hashtag `X/discourse`, a link `X/list`, an emoji `SYM/discourse`, and
each further sentence of a post hangs on the first as `parataxis`.

Everything follows from the random generator that is handed in.
"""

from collections.abc import Callable, Sequence
from random import Random

from model.around import AROUND
from model.inside import INSIDE
from model.nodes import Nodes, Post, nodes_of, root, words_of
from model.shapes import title
from model.treebank import Sentence, Word


def augment(sentences: Sequence[Sentence], random: Random) -> tuple[Word, ...]:
    """One post made of sentences that follow each other in a text."""
    nodes: Nodes = []
    roots: Nodes = []
    for sentence in sentences:
        part = nodes_of(sentence)
        for step, chance in INSIDE:
            if random.random() < chance:
                step(part, random)
        roots.append(root(part))
        if nodes:
            nodes[-1].space = True
        nodes += part
    for node in nodes:
        if "://" in node.text:  # EWT calls some of them names.
            node.pos = "X"
    post = Post(nodes, roots)
    post.govern()
    _case(nodes, random)
    for around, chance in AROUND:
        if random.random() < chance:
            around(post, random)
    return words_of(nodes)


def _case(nodes: Nodes, random: Random) -> None:
    """The case of a whole post: all small, all capitals, a headline's, or as it was."""
    change: Callable[[str], str]
    drawn = random.random()
    if drawn < 0.18:
        change = str.lower
    elif drawn < 0.24:
        change = str.upper
    elif drawn < 0.29:
        change = title
    elif drawn < 0.36:
        loud = random.sample(nodes, min(len(nodes), random.randint(1, 3)))
        for node in loud:
            if node.pos not in {"PROPN", "X"} and node.text[0] not in "@#":
                node.text = node.text.upper()
        return
    else:
        return
    for node in nodes:
        if node.text[0] not in "@#" and "://" not in node.text:
            node.text = change(node.text)
