"""Words of posts: what stays whole, what comes apart, and that nothing is lost."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from socialint.language.features import features
from socialint.language.tokens import kind, tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Thanks @alice!", "Thanks|@alice|!"),
        ("@alice.bsky.social and @bob@example.org.", "@alice.bsky.social|and|@bob@example.org|."),
        ("@alice's talk", "@alice|'s|talk"),
        ("a #paper, #OpenScience", "a|#paper|,|#OpenScience"),
        ("#1 of $ACME at $5", "#|1|of|$ACME|at|$|5"),
        ("see https://example.org/a?b=1.", "see|https://example.org/a?b=1|."),
        ("(example.org/page)", "(|example.org/page|)"),
        ("write to me@example.org now", "write|to|me@example.org|now"),
        ("so good 🎉🎉 👩‍💻", "so|good|🎉🎉|👩‍💻"),
        ("what?! No... yes!!", "what|?!|No|...|yes|!!"),
        ("fine :-) or <3", "fine|:-)|or|<3"),
        ("I don't, you’ll, cannot", "I|do|n't|,|you|’ll|,|can|not"),
        ("I'm gonna", "I|'m|gon|na"),
        ("open-source e-mail", "open|-|source|e-mail"),
        ("at 10am on 3.5 GB", "at|10|am|on|3.5|GB"),
        ("Dr. Who etc.", "Dr.|Who|etc.|"),
        ("read README.md\n\n and  go", "read|README.md|and|go"),
        ("C++ and R&D w/o 24/7", "C++|and|R&D|w/o|24/7"),
    ],
)
def test_words(text: str, words: str) -> None:
    assert tokenize(text).words == words.rstrip("|").split("|")


@given(st.text())
def test_every_sign_is_in_one_word(text: str) -> None:
    tokens = tokenize(text)
    end = 0
    for word, start in zip(tokens.words, tokens.starts, strict=True):
        assert start >= end
        assert regex.fullmatch(r"\s*", text[end:start])
        end = start + len(word)
        assert text[start:end] == word
        assert not regex.search(r"\s", word)
    assert regex.fullmatch(r"\s*", text[end:])
    assert len(tokens.spaces(len(text))) == len(tokens.words)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("@alice", "mention"),
        ("#tag", "hashtag"),
        ("$ACME", "cashtag"),
        ("https://example.org", "link"),
        ("🎉", "emoji"),
        (":)", "emoticon"),
        ("12:30", "number"),
        (",", None),
    ],
)
def test_kind(word: str, expected: str | None) -> None:
    assert kind(word) == expected


def test_who_and_where_make_no_difference() -> None:
    assert features("@alice") == features("@bob@example.org")
    assert features("https://example.org/a") == features("www.example.com")
    assert features("🎉") == features("🚀🚀")


def test_features_are_folded() -> None:
    assert features("Sooooo")[0] == "so"
    assert features("2024")[0] == "0000"
    assert features("𝗯𝗼𝗹𝗱")[0] == "bold"
    assert features("!!!!")[0] == "!"
    assert features("…")[0] == features(".....")[0] == "..."
    assert features("n’t")[0] == "n't"
    assert features("u")[0] == "you"
    assert features("#Python") == ("python", "#", "hon", "#Xxxxx")
    assert features("Hello") == ("hello", "H", "llo", "Xxxxx")


@given(st.text(min_size=1).filter(str.strip))
def test_features_of_any_word(text: str) -> None:
    for word in tokenize(text).words:
        assert all(features(word))
