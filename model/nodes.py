"""Sentences that can be rebuilt: words that point to their heads, whatever order they stand in."""

from collections.abc import Sequence

from model.treebank import Sentence, Word

#: Signs that end a sentence.
FINAL = frozenset({".", "!", "?", "...", "…", "!!", "!!!", ";", ":"})


class Node:
    """A word that can be moved: its head is another node, or None for the root."""

    __slots__ = ("dep", "head", "morph", "pos", "space", "text")

    def __init__(  # noqa: PLR0913 - a word has so many parts
        self,
        text: str,
        pos: str,
        dep: str,
        head: "Node | None" = None,
        morph: str = "",
        *,
        space: bool = True,
    ) -> None:
        self.text = text
        self.pos = pos
        self.dep = dep
        self.head = head
        self.morph = morph
        self.space = space


Nodes = list[Node]


class Post:
    """The words of a post, and the roots of its sentences."""

    def __init__(self, nodes: Nodes, roots: Nodes) -> None:
        self.nodes = nodes
        self.roots = roots

    @property
    def first(self) -> Node:
        """The root of the first sentence, and of the post."""
        return self.roots[0]

    @property
    def last(self) -> Node:
        """The root of the last sentence."""
        return self.roots[-1]

    def govern(self) -> None:
        """Hang all sentences on the first."""
        self.first.head, self.first.dep = None, "root"
        for other in self.roots[1:]:
            other.head, other.dep = self.first, "parataxis"

    def append(self, text: str, pos: str, dep: str, head: Node | None = None) -> Node:
        """Add a word at the end; it hangs on the last sentence if on no other."""
        self.nodes[-1].space = True
        node = Node(text, pos, dep, head or self.last)
        self.nodes.append(node)
        return node

    def prepend(self, *nodes: Node) -> None:
        """Put words before the first."""
        self.nodes[:0] = nodes


def root(nodes: Nodes) -> Node:
    """The word that hangs on no other."""
    return next(node for node in nodes if node.head is None)


def words_of(nodes: Nodes) -> tuple[Word, ...]:
    """Nodes as the words of a sentence."""
    index = {id(node): i for i, node in enumerate(nodes)}
    return tuple(
        Word(
            node.text,
            node.space,
            node.pos,
            node.morph,
            i if node.head is None else index[id(node.head)],
            "root" if node.head is None else node.dep,
        )
        for i, node in enumerate(nodes)
    )


def nodes_of(sentence: Sentence) -> Nodes:
    """A sentence of a treebank, to be changed."""
    nodes = [Node(w.text, w.pos, w.dep, None, w.morph, space=w.space) for w in sentence.words]
    for i, word in enumerate(sentence.words):
        nodes[i].head = None if word.head == i else nodes[word.head]
    return nodes


def children(nodes: Nodes, head: Node) -> Nodes:
    """The words that hang on a word."""
    return [node for node in nodes if node.head is head]


def subtree(nodes: Nodes, head: Node) -> Nodes:
    """A word and all that hangs on it, directly or not, in order."""
    inside = {id(head)}
    grown = True
    while grown:
        more = {id(n) for n in nodes if n.head is not None and id(n.head) in inside} - inside
        inside |= more
        grown = bool(more)
    return [node for node in nodes if id(node) in inside]


def replace(nodes: Nodes, old: Sequence[Node], head: Node, text: str, pos: str) -> None:
    """Put one word in the place of several next to each other, of which `head` governs the rest."""
    gone = {id(node) for node in old}
    start = next(i for i, node in enumerate(nodes) if id(node) in gone)
    head.text, head.pos, head.morph, head.space = text, pos, "", old[-1].space
    nodes[start : start + len(old)] = [head]


def adjacent(nodes: Nodes, some: Sequence[Node]) -> bool:
    """Whether words stand next to each other."""
    places = [i for i, node in enumerate(nodes) if any(node is one for one in some)]
    return places[-1] - places[0] + 1 == len(places)


def below(nodes: Nodes, heads: Sequence[Node]) -> bool:
    """Whether any word hangs on one of these."""
    return any(child for head in heads for child in children(nodes, head))
