"""Posts to measure with: made from our own templates, the same ones on every machine.

They are as long as posts are (800 bytes on average, a few of them much longer), and as mixed: some
name their platform, some hold Markdown, links, hashtags, emoji or letters beyond ASCII.
"""

import os
from random import Random

_SUBJECTS = (
    "Our build server",
    "The new search page",
    "A reader from Kraków",
    "The team behind the importer",
    "My first conference talk",
    "This week's release",
    "The oldest test in the suite",
    "A small café next door",
    "The on-call rota",
    "Last month's survey",
)
_VERBS = (
    "taught us something about",
    "made us think again about",
    "saved an afternoon of",
    "raised a fair question about",
    "finally put an end to",
    "is really very much about",
    "was written by three people who care about",
    "started a long talk about",
)
_OBJECTS = (
    "slow reviews",
    "naming things",
    "the way we leverage small steps",
    "documentation that nobody opens",
    "tests that pass for the wrong reason",
    "meetings without an agenda",
    "what “done” means",
    "backups, and why you restore one every month",
)
_ENDINGS = (
    ".",
    ". It took two days, not two weeks.",
    ", and it's worth a look.",
    ": here is what we would do again, and what we would not.",
    ". What would you have tried first?",
    ". Thanks to @ana_example for the patient review!",
    ". More at https://example.org/notes/{number}.",
)
_MARKED = (
    "**Short version:** measure first, then change one thing.",
    "- write it down\n- show it to someone\n- throw half of it away",
    "See [the notes](https://example.org/notes/{number}) for the `config.toml` that we use.",
    "> The cheapest fix is the one that nobody needs.",
)
_TAGS = ("#python", "#testing", "#opensource", "#accessibility", "#writing", "#ThrowbackThursday")
_EMOJI = ("🎉", "🚀", "👩‍💻", "✅", "🇵🇱")
_PLATFORMS = ("linkedin", "mastodon", "bluesky", "x", "threads")


def post(number: int) -> str:
    """The post of that number."""
    random = Random(number)
    # A log-normal spread, as lengths of real texts have.
    length = min(60 + random.lognormvariate(6.05, 0.85), 6000)
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) < length:
        paragraphs.append(_paragraph(random, number))
    if random.random() < 0.4:
        paragraphs.append(" ".join(random.sample(_TAGS, random.randint(1, len(_TAGS)))))
    front = f"---\nplatform: {random.choice(_PLATFORMS)}\n---\n\n" if random.random() < 0.3 else ""
    return front + "\n\n".join(paragraphs) + "\n"


def _paragraph(random: Random, number: int) -> str:
    if random.random() < 0.15:
        return random.choice(_MARKED).format(number=number)
    sentences = []
    for _ in range(random.randint(1, 3)):
        parts = (random.choice(_SUBJECTS), random.choice(_VERBS), random.choice(_OBJECTS))
        sentences.append(" ".join(parts) + random.choice(_ENDINGS).format(number=number))
    if random.random() < 0.15:
        sentences.append(random.choice(_EMOJI))
    return " ".join(sentences)


def write(folder: str, count: int) -> list[str]:
    """Write that many posts below a folder; returns their paths, relative to it."""
    paths = []
    for number in range(count):
        path = os.path.join(f"{number // 100:03}", f"post-{number:05}.md")
        os.makedirs(os.path.join(folder, os.path.dirname(path)), exist_ok=True)
        with open(os.path.join(folder, path), "w", encoding="utf-8", newline="\n") as file:
            file.write(post(number))
        paths.append(path)
    return paths
