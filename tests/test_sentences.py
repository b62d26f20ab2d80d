"""Where the sentences of a post begin and end."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from socialint.language.sentences import split
from socialint.language.tokens import tokenize

#: What posts are made of, so that chance finds the places where the pieces meet.
PIECES = st.lists(
    st.sampled_from(
        [
            "We did it",
            "why",
            ".",
            "!",
            "?",
            "...",
            "…",
            " ",
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "(",
            ")",
            "“",
            "”",
            '"',
            "e.g.",
            "🚀",
            "❤️",
            "@ana",
            "#Tag",
            "**",
            "v2.0",
            "\r\n",
            "。",
            "---",
            "https://example.org/a.b",
        ]
    )
).map("".join)


def parts(text: str) -> list[str]:
    return [text[one.range.start : one.range.end] for one in split(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("a line\nanother line", ["a line", "another line"]),
        ("a line\r\nanother line", ["a line", "another line"]),
        ("we shipped it. it works", ["we shipped it.", "it works"]),
        ("Really?! yes", ["Really?!", "yes"]),
        ("Wait... what is this", ["Wait... what is this"]),
        ("Wait… What is this", ["Wait…", "What is this"]),
        ("See Dr. Brown, e.g. Tuesday", ["See Dr. Brown, e.g. Tuesday"]),
        ("It opens at 5 p.m. today.", ["It opens at 5 p.m. today."]),
        ("Try v2.0.1 of setup.py now.", ["Try v2.0.1 of setup.py now."]),
        ("Try v2. it is small", ["Try v2. it is small"]),
        ("We did it.You can too", ["We did it.", "You can too"]),
        ("Wow!We did it", ["Wow!", "We did it"]),
        ("mark it !important and .5 apart", ["mark it !important and .5 apart"]),
        ("终于好了。我们走。", ["终于好了。", "我们走。"]),
    ],
)
def test_marks(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Big news 🚀 We are live", ["Big news 🚀", "We are live"]),
        ("so happy 🎉 for you", ["so happy 🎉 for you"]),
        ("we ❤️ Python", ["we ❤️ Python"]),
        ("🚀 We are live", ["We are live"]),
        ("Read https://example.org/a Now it works", ["Read https://example.org/a", "Now it works"]),
        ("Read https://example.org/a now", ["Read https://example.org/a now"]),
        ("(see https://example.org Now) yes", ["(see https://example.org Now) yes"]),
        ("Done. #one #two 🎉", ["Done.", "#one #two 🎉"]),
        ("🎉\n✌🏻", []),
    ],
)
def test_links_and_emoji(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “Why? Because.” and left.", ["He said “Why? Because.” and left."]),
        ('"Why? How?" We asked both.', ['"Why? How?"', "We asked both."]),
        ("It works (really? yes.) for us.", ["It works (really? yes.) for us."]),
        ("**Bold.** And *more*", ["Bold.", "And *more"]),
        ("Is it? – he asked", ["Is it? – he asked"]),
    ],
)
def test_asides(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    "bullet", ["-", "*", "•", "1.", "2)", "a)", "→", "->", "✅", "1️⃣", "①", "##", "👉"]
)
def test_bullets_are_cut_off(bullet: str) -> None:
    (one,) = split(f"{bullet} Build something")
    assert one.item
    assert one.range.start == len(bullet) + 1


def test_an_emoji_needs_no_blank_before_an_item() -> None:
    assert parts("👉Read this") == ["Read this"]


def test_a_bare_bullet_is_no_bullet() -> None:
    assert parts("1.") == ["1."]


def test_paragraphs_are_counted_between_blank_lines_and_rules() -> None:
    found = split("one\ntwo\n\nthree\n---\nfour\n* * *\n")
    assert [one.paragraph for one in found] == [0, 0, 1, 2]


def test_a_line_that_an_editor_wrapped_goes_on() -> None:
    long = (
        "The first line of this text is as long as editors make their lines,\nand it goes on here"
    )
    assert parts(long) == [long]
    assert len(parts(long.replace("lines,", "lines."))) == 2
    assert len(parts(long.replace("\nand", "\n- and"))) == 2
    assert len(parts(long.replace("\nand", "\n\nand"))) == 2


@given(PIECES | st.text())
def test_sentences_are_in_order_and_lose_no_word(text: str) -> None:
    found = split(text)
    at = 0
    for one in found:
        assert at <= one.range.start < one.range.end <= len(text)
        gap = text[at : one.range.start]
        assert not any(char.isalpha() and char.islower() for char in gap) or one.item
        assert not text[one.range.start].isspace()
        assert not text[one.range.end - 1].isspace()
        at = one.range.end
    assert not any(char.islower() for char in text[at:])


@given(PIECES)
def test_a_sentence_alone_is_one_sentence_or_more_but_no_word_is_lost(text: str) -> None:
    for one in split(text):
        inner = text[one.range.start : one.range.end]
        assert "".join(filter(str.isalnum, "".join(parts(inner)))) in "".join(
            filter(str.isalnum, inner)
        )


@settings(max_examples=400)
@given(st.text(st.sampled_from("abIJ .,!?:;'’\"()[]*_~@#$-/\n\t😀1xDé\u00a0"), max_size=60))
@example("B. Smith. I saw it. e.g. this")
@example("_a_ b.C d* (e. f) g")
def test_words_found_on_the_way_are_those_of_the_sentence_alone(text: str) -> None:
    for one in split(text):
        if one.tokens is not None:
            assert one.tokens == tokenize(text[one.range.start : one.range.end])
