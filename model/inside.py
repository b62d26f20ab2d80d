"""What happens to a sentence of the treebank that goes into a post."""

from collections.abc import Callable
from itertools import pairwise
from random import Random

from model.nodes import FINAL, Node, Nodes, adjacent, below, children, replace, subtree
from model.phrases import BARE, SHORT
from model.shapes import handle, title

_NOMINAL = frozenset({"nsubj", "obj", "obl", "nmod", "iobj", "conj", "appos", "root", "vocative"})
_SUBTREE_OF_NAME = frozenset({"flat", "compound", "punct"})


def _names(nodes: Nodes) -> list[tuple[Node, Nodes]]:
    """Names, each with all its words, where nothing else hangs on it in between."""
    found = []
    for node in nodes:
        if node.pos != "PROPN" or node.dep in _SUBTREE_OF_NAME:
            continue
        name = [node]
        for child in children(nodes, node):
            if child.pos == "PROPN" and child.dep in {"flat", "compound", "nmod"}:
                name += subtree(nodes, child)
        ordered = [n for n in nodes if any(n is one for one in name)]
        if all(n.pos in {"PROPN", "PUNCT", "ADP"} for n in ordered) and adjacent(nodes, ordered):
            found.append((node, ordered))
    return found


def _phrases(nodes: Nodes) -> list[tuple[Node, Nodes]]:
    """Short phrases that a handle could stand for: `the company`, `my old friend`."""
    found = []
    for node in nodes:
        if node.pos not in {"NOUN", "PRON"} or node.dep not in _NOMINAL:
            continue
        below = [n for n in subtree(nodes, node) if n.dep not in {"case", "cc"}]
        if len(below) > 4 or not adjacent(nodes, below):
            continue
        named = node.text.lower() in {"he", "she", "him", "they", "them", "someone", "who"}
        if named if node.pos == "PRON" else any(n.dep in {"det", "nmod"} for n in below):
            kept = [n for n in subtree(nodes, node) if n.dep in {"case", "cc"}]
            if all(n.head is node for n in kept):
                found.append((node, below))
    return found


def _handles(nodes: Nodes, random: Random) -> None:
    """Names become handles, `CERN` as well as `Ada Lovelace`."""
    for head, name in _names(nodes):
        if random.random() < 0.6 and all(node in nodes for node in name):
            replace(nodes, name, head, handle(random), "PROPN")


def _handle_phrase(nodes: Nodes, random: Random) -> None:
    """A person or a firm that the sentence speaks of becomes a handle, or a list of handles."""
    phrases = _phrases(nodes)
    if not phrases:
        return
    head, phrase = random.choice(phrases)
    replace(nodes, phrase, head, handle(random), "PROPN")
    if random.random() < 0.3:
        list_handles(nodes, head, random)


def list_handles(nodes: Nodes, head: Node, random: Random) -> None:
    """`@a` becomes `@a, @b and @c`."""
    more: Nodes = []
    count = random.randint(1, 3)
    comma = random.random() < 0.7
    for i in range(count):
        other = Node(handle(random), "PROPN", "conj", head)
        if i == count - 1 and random.random() < 0.8:
            more.append(Node(random.choice(("and", "&", "and")), "CCONJ", "cc", other))
        elif comma:
            more.append(Node(",", "PUNCT", "punct", other))
        more.append(other)
    place = nodes.index(head) + 1
    more[-1].space = head.space
    head.space = True
    nodes[place:place] = more
    for before, after in pairwise(nodes):
        if after.text == "," and after.head in more:
            before.space = False


def _hashtags(nodes: Nodes, random: Random) -> None:
    """Nouns and names become hashtags where they stand: `a #paper`, `the #OpenScience week`."""
    can = [n for n in nodes if n.pos in {"NOUN", "PROPN", "ADJ"} and n.text.isalpha()]
    for node in random.sample(can, min(len(can), random.randint(1, 2))):
        if node not in nodes:
            continue
        compounds = [n for n in children(nodes, node) if n.dep in {"compound", "flat"}]
        together = [n for n in nodes if n is node or n in compounds]
        if compounds and adjacent(nodes, together) and not below(nodes, compounds):
            tag = "".join(n.text.capitalize() for n in together)
            if tag.isalnum():
                pos = "PROPN" if random.random() < 0.5 else node.pos
                replace(nodes, together, node, "#" + tag, pos)
        else:
            node.text = "#" + (node.text.capitalize() if random.random() < 0.3 else node.text)


def _spelling(nodes: Nodes, random: Random) -> None:
    """Short forms and long vowels."""
    for node in nodes:
        short = SHORT.get((node.text.lower(), node.pos)) or SHORT.get((node.text.lower(), ""))
        if short and random.random() < 0.6:
            node.text = random.choice(short)
        elif node.text.endswith("ing") and node.pos == "VERB" and random.random() < 0.2:
            node.text = node.text[:-1] + random.choice(("", "", "'"))
        elif node.pos in {"INTJ", "ADV", "ADJ"} and node.text.isalpha() and random.random() < 0.1:
            vowels = [i for i, letter in enumerate(node.text) if letter in "aeiouyAEIOUY"]
            if vowels:
                at = vowels[-1]
                node.text = (
                    node.text[:at] + node.text[at] * random.randint(3, 6) + node.text[at + 1 :]
                )
    _drop_apostrophes(nodes, random)


def _drop_apostrophes(nodes: Nodes, random: Random) -> None:
    for before, after in pairwise(nodes):
        whole = (before.text + after.text).lower().replace("’", "'")
        if not before.space and whole in BARE and random.random() < 0.5:
            after.text = after.text.replace("'", "").replace("’", "")


def _ending(nodes: Nodes, random: Random) -> None:
    """The final stop goes, or gives way to something louder."""
    final = nodes[-1]
    if final.text not in FINAL or final.pos != "PUNCT" or final.head is None:
        return
    if random.random() < 0.6:
        if final.text != "?" and not any(n.head is final for n in nodes) and len(nodes) > 1:
            nodes.pop()
    else:
        loud = ("!", "!!", "!!!", "...", "..", "…", "!!!!", " !")
        asked = ("??", "???", "?!", "!?", "?")
        final.text = random.choice(asked if "?" in final.text else loud).strip()


def _drop_subject(nodes: Nodes, random: Random) -> None:
    """`I have just finished it` becomes `Just finished it`."""
    gone = 0
    if nodes[0].text in {"I", "We", "It", "There"} and nodes[0].dep in {"nsubj", "expl"}:
        gone = 1
        if len(nodes) > 2 and nodes[1].dep in {"aux", "cop"} and random.random() < 0.7:
            gone = 2
    removed = nodes[:gone]
    if gone and len(nodes) > gone + 1 and not below(nodes, removed):
        del nodes[:gone]
        if nodes[0].text.isascii():
            nodes[0].text = nodes[0].text[:1].upper() + nodes[0].text[1:]


def _order(nodes: Nodes, random: Random) -> None:
    """`You should read it` and `They want to read it` become `Read it`."""
    can = [(verb, clause) for verb in nodes if (clause := _to_do(nodes, verb))]
    if not can:
        return
    verb, clause = random.choice(can)
    final = nodes[-1]
    verb.head, verb.dep, verb.morph = None, "root", "Mood=Imp"
    clause[0].text = title(clause[0].text)
    if final.text in {".", "!"} and final not in clause:
        final.head = verb
        clause[-1].space = False
        clause.append(final)
    nodes[:] = clause


def _to_do(nodes: Nodes, verb: Node) -> Nodes:
    """What somebody should do, without who and `to` or `should`; empty where it is not that."""
    clause = subtree(nodes, verb)
    if verb.pos != "VERB" or verb.morph != "VerbForm=Inf" or not adjacent(nodes, clause):
        return []
    start = 0
    if clause[0].dep == "mark" and clause[0].text.lower() == "to":
        start = 1
    elif [n.dep for n in clause[:2]] == ["nsubj", "aux"] and clause[0].text.lower() == "you":
        start = 2
    rest = clause[start:]
    told = any(n.head is verb and n.dep in {"nsubj", "aux", "mark", "cop", "cc"} for n in rest)
    fit = (
        start
        and len(rest) > 1
        and rest[0].pos in {"VERB", "ADV"}
        and not told
        and not below(nodes, clause[:start])
    )
    return rest if fit else []


#: What happens to each sentence, and how often.
INSIDE: tuple[tuple[Callable[[Nodes, Random], None], float], ...] = (
    (_order, 0.12),
    (_handles, 0.35),
    (_handle_phrase, 0.3),
    (_hashtags, 0.2),
    (_drop_subject, 0.25),
    (_spelling, 0.3),
    (_ending, 0.5),
)
