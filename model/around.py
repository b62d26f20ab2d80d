"""What is put around the sentences of a post: no part of them, or one that names accounts."""

from collections.abc import Callable
from random import Random

from model.inside import list_handles
from model.nodes import FINAL, Node, Post, below
from model.phrases import FEELING, LABELS, LAUGHS, WORDS_TO
from model.shapes import cashtag, emoji, emoticon, handle, hashtag, link, title


def _lead_handles(post: Post, random: Random) -> None:
    """A reply: handles before the sentence."""
    count = random.choice((1, 1, 1, 2, 3))
    nodes = [Node(handle(random), "PROPN", "vocative", post.first) for _ in range(count)]
    if random.random() < 0.1:
        nodes[-1].space = False
        nodes.append(Node(random.choice((",", ":")), "PUNCT", "punct", nodes[-1]))
    if random.random() < 0.1:
        nodes.insert(0, Node(".", "PUNCT", "punct", nodes[0], space=False))
    post.prepend(*nodes)


def _retweet(post: Post, random: Random) -> None:
    """`RT @who:` before the sentence."""
    mark = Node("RT", "X", "discourse", post.first)
    who = Node(handle(random), "X", "discourse", mark, space=False)
    post.prepend(mark, who, Node(":", "PUNCT", "punct", mark))
    if random.random() < 0.4:
        _cut_off(post, random)


def _cut_off(post: Post, random: Random) -> None:
    """The text ends in an ellipsis in mid-sentence, where nothing kept hangs on what goes."""
    nodes = post.nodes
    index = {id(node): i for i, node in enumerate(nodes)}
    reach = 0
    can = []
    for i, node in enumerate(nodes):
        reach = max(reach, i, index[id(node.head)] if node.head is not None else 0)
        if reach == i and i >= 4 and i > index[id(post.last)]:
            can.append(i + 1)
    if can:
        del nodes[random.choice(can) :]
    nodes[-1].space = False
    nodes.append(Node("…", "PUNCT", "punct", post.last))


def _opening(post: Post, random: Random) -> None:
    """A word of feeling, an emoji, a bullet or a label before the sentence."""
    drawn = random.random()
    if drawn < 0.4:
        word = random.choice(FEELING)
        node = Node(title(word) if random.random() < 0.6 else word, "INTJ", "discourse", post.first)
        stop = random.choice(("", ",", "!", "...", "", "."))
        node.space = not stop
        post.prepend(node, *([Node(stop, "PUNCT", "punct", node)] if stop else []))
    elif drawn < 0.6:
        post.prepend(Node(emoji(random), "SYM", "discourse", post.first))
    elif drawn < 0.75:
        post.prepend(Node(random.choice("-•*–▪→·"), "PUNCT", "punct", post.first))
    elif drawn < 0.85:
        post.prepend(Node(hashtag(random), "X", "discourse", post.first))
    else:
        _label(post, random)


def _label(post: Post, random: Random) -> None:
    """`New post: …`: the label governs, the sentence follows it."""
    adjective, noun = random.choice(LABELS)
    head = Node(noun, "NOUN", "root", None, space=False)
    if adjective:
        label = [Node(title(adjective), "ADJ", "amod", head), head]
    else:
        head.text = title(noun)
        label = [head]
    post.prepend(*label, Node(":", "PUNCT", "punct", head))
    post.roots.insert(0, head)
    post.govern()


def _thanks(post: Post, random: Random) -> None:
    """`Thanks @a for the help!` and `Congrats @b!` before or after a sentence."""
    word, pos = random.choice(WORDS_TO)
    thanks = Node(word, pos, "parataxis", post.first)
    part = [thanks]
    if random.random() < 0.35:
        who = Node(handle(random), "PROPN", "nmod" if pos == "NOUN" else "obl", thanks)
        part += [Node("to", "ADP", "case", who), who]
        if random.random() < 0.5:
            list_handles(part, who, random)
    else:
        part += [
            Node(handle(random), "PROPN", "vocative", thanks)
            for _ in range(random.choice((1, 1, 1, 2, 3)))
        ]
    part[-1].space = False
    part.append(Node(random.choice(("!", ".", "!!")), "PUNCT", "punct", thanks))
    if random.random() < 0.5:
        post.prepend(*part)
        post.roots.insert(0, thanks)
    else:
        post.nodes[-1].space = True
        post.nodes += part
        post.roots.append(thanks)
    post.govern()


def _credit(post: Post, random: Random) -> None:
    """`via @a`, `by @a and @b`, `with @a`: handles that take part."""
    word = random.choice(
        ("via", "via", "by", "from", "with", "w/", "at", "ft.", "for", "featuring")
    )
    _before_stop(post, random)
    case = post.append(word, "VERB" if word == "featuring" else "ADP", "case")
    who = post.append(handle(random), "PROPN", random.choice(("nmod", "obl")))
    case.head = who
    if word == "featuring":
        case.head, case.dep, who.dep, who.head = post.last, "acl", "obj", case
        case.morph = "VerbForm=Ger"
    if random.random() < 0.3:
        list_handles(post.nodes, who, random)


def _before_stop(post: Post, random: Random) -> None:
    """Mostly, what comes next belongs to the sentence and stands before its full stop."""
    if _stop(post) and random.random() < 0.8:
        post.nodes.pop()


def _stop(post: Post) -> Node | None:
    """The last word where it is a full stop or the like that may go."""
    final = post.nodes[-1]
    goes = final.text in FINAL and final is not post.last and not below(post.nodes, [final])
    return final if goes and len(post.nodes) > 1 else None


def _pile_of_handles(post: Post, random: Random) -> None:
    """Handles that nobody speaks to: `cc @a @b`, or just `@a @b @c`."""
    drawn = random.random()
    if drawn < 0.3:
        post.append(random.choice(("cc", "CC", "cc:", "Cc")).rstrip(":"), "X", "discourse")
        if random.random() < 0.3:
            post.nodes[-1].space = False
            post.nodes.append(Node(":", "PUNCT", "punct", post.nodes[-1]))
    for _ in range(random.choice((1, 1, 2, 2, 3, 4, 6))):
        post.append(handle(random), "PROPN", "vocative")


def _pile_of_hashtags(post: Post, random: Random) -> None:
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 4, 6))):
        post.append(hashtag(random), "X", "discourse")


def _link(post: Post, random: Random) -> None:
    """A link at the end, perhaps after a word that sends there or in brackets."""
    drawn = random.random()
    if drawn < 0.08:
        post.append(random.choice(("👉", "→", "➡️", ">>", "🔗", "⬇️")), "SYM", "discourse")
    elif drawn < 0.13:
        opened = post.append("[" if drawn < 0.1 else "(", "PUNCT", "punct")
        opened.space = False
        address = post.append(link(random), "X", "list")
        opened.space = address.space = False
        opened.head = address
        post.nodes.append(Node("]" if drawn < 0.1 else ")", "PUNCT", "punct", address))
        return
    elif drawn < 0.25 and (stop := _stop(post)) and "?" not in stop.text:
        stop.text = ":"
    for _ in range(random.choice((1, 1, 1, 1, 1, 2))):
        post.append(link(random), "X", "list")


def _emoji_end(post: Post, random: Random) -> None:
    """Emoji or an emoticon at the end, sometimes before the stop or without a space."""
    sign = emoji(random) if random.random() < 0.75 else emoticon(random)
    for _ in range(random.choice((1, 1, 1, 2))):
        node = post.append(sign, "SYM", "discourse")
    if random.random() < 0.15 and node.text[0] not in ":;=<xX8" and len(post.nodes) > 1:
        post.nodes[-2].space = False


def _emoji_inside(post: Post, random: Random) -> None:
    """An emoji in the middle, after a punctuation mark or a noun."""
    can = [
        i
        for i, n in enumerate(post.nodes[:-1])
        if n.space and n.pos in {"PUNCT", "NOUN", "PROPN"} and n.text not in {"-", "(", '"'}
    ]
    if can:
        place = random.choice(can)
        before = post.nodes[place]
        head = before.head if before.pos == "PUNCT" and before.head else post.first
        post.nodes.insert(place + 1, Node(emoji(random), "SYM", "discourse", head))


def _laugh(post: Post, random: Random) -> None:
    word, pos = random.choice(LAUGHS)
    post.append(word, pos, "discourse" if pos == "INTJ" else "advmod")


def _quoted(post: Post, random: Random) -> None:
    """The post in quotation marks, perhaps with the speaker's name."""
    opened, closed = random.choice((('"', '"'), ("“", "”"), ("'", "'")))
    post.prepend(Node(opened, "PUNCT", "punct", post.first, space=False))
    post.nodes[-1].space = False
    post.nodes.append(Node(closed, "PUNCT", "punct", post.first))
    if random.random() < 0.5:
        dash = post.append(random.choice("-–—~"), "PUNCT", "punct")
        name = post.append(handle(random), "PROPN", "parataxis", post.first)
        dash.head = name


def _money(post: Post, random: Random) -> None:
    post.append(cashtag(random), "X", "discourse")


#: What happens around the post, in this order, and how often.
AROUND: tuple[tuple[Callable[[Post, Random], None], float], ...] = (
    (_quoted, 0.03),
    (_opening, 0.15),
    (_thanks, 0.06),
    (_lead_handles, 0.2),
    (_retweet, 0.15),
    (_emoji_inside, 0.05),
    (_credit, 0.1),
    (_laugh, 0.06),
    (_emoji_end, 0.15),
    (_pile_of_handles, 0.1),
    (_link, 0.2),
    (_pile_of_hashtags, 0.25),
    (_money, 0.01),
    (_link, 0.15),
    (_emoji_end, 0.05),
)
