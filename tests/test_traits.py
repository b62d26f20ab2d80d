"""A rule is asked only where it can find anything: what its check waits for is never overlooked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint import checks, pack
from socialint.dialects import parse
from socialint.draft import Intent, Post
from socialint.rule import Context, Rule
from socialint.text import Source
from socialint.traits import of_post
from socialint.words import Lexicon

#: Rules of one post that a look at the post alone calls for.
RULES = [
    rule
    for rule in pack.load_default()
    if rule.scope == "post" and rule.tier == "surface" and rule.when and "words" not in rule.when
]
PIECES = (
    *["a", "Word", " ", "\n", "\n\n", ". ", "LOUD", " THESE WORDS ARE LOUD ", "I", "A 1", "’"],
    *["!", "?", "！", "!!", "TODO:", "TBD: x", "XXX", "lorem ipsum", "<<<<<<< HEAD\n", "["],
    *["[insert name]", "{{name}}", "{", "http://", "https://", "HTTP://a.org", "www.", "@ana"],
    *["https://bit.ly/x", "?fbclid=abc", "?utm_source=x", "user:password@", "example.org", "@"],
    *["?token=abcdefghij12345", "setup.py", "#", "#tag", "#opensource", "#love", "𝐛𝐨𝐥𝐝", "ＡＢＣ"],
    *["KKK", "É", "🎉", "🎉🎉🎉🎉", "\n🎉 a", ":smile:", ":", "**bold**", "# Head\n", "- item\n"],
    *["`code`", "“", "”", '"', "1️⃣", "\ud800"],
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


def posts(text: str) -> list[Post]:
    intent = Intent(platforms=("x", "mastodon", "instagram"))
    return [post for edition in parse(Source(text), intent).editions for post in edition.posts]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@given(text=TEXTS)
def test_a_post_without_the_traits_gives_no_hit(rule: Rule, text: str) -> None:
    for post in posts("x " + text):
        if of_post(post).isdisjoint(rule.when):
            context = Context(post.platform, Lexicon(()))
            assert not list(checks.get(rule.check)(post, rule.options, context))
