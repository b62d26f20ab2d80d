"""Words: found whole, in any case and lettering, in one pass."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from socialint import words
from socialint.text import Range, View
from socialint.wordlists import Excuses, Patterns, Phrases, compile_pattern
from socialint.words import Lexicon, PatternTimeout, sentence_around, whole_words


def found(text: str, *phrases: str) -> list[str]:
    view = View(text)
    return [text[slice(*place)] for _, place in Lexicon(phrases).phrases(view, Phrases(phrases))]


@pytest.mark.parametrize(
    ("text", "phrases", "hits"),
    [
        ("A zebra", ["zebra"], ["zebra"]),
        ("A ZEBRA.", ["zebra"], ["ZEBRA"]),
        ("A 𝘇𝗲𝗯𝗿𝗮", ["zebra"], ["𝘇𝗲𝗯𝗿𝗮"]),
        ("zebras", ["zebra"], []),
        ("azebra", ["zebra"], []),
        ("a_zebra", ["zebra"], []),
        ("zebra_a", ["zebra"], []),
        ("zebra's", ["zebra"], []),
        ("‘zebra’ or 'zebra'", ["zebra"], ["zebra", "zebra"]),
        ("o'zebra", ["zebra"], []),
        ("'zebra", ["zebra"], ["zebra"]),
        ("link in\nbio", ["link in bio"], ["link in\nbio"]),
        ("don’t do it", ["don't"], ["don’t"]),
        ("one two three", ["one two", "two three", "one two three"], ["one two three"]),
        ("zebra zebra", ["zebra"], ["zebra", "zebra"]),
        ("zebra", [], []),
        ("zebra", [""], []),
    ],
)
def test_phrases(text: str, phrases: list[str], hits: list[str]) -> None:
    assert found(text, *phrases) == hits


def test_words_are_found_beside_half_of_a_surrogate_pair() -> None:
    phrases = Phrases(["tag a friend"])
    ((_, place),) = Lexicon(phrases).phrases(View("\ud800 Tag a friend"), phrases)
    assert place == (2, 14)


def test_only_the_phrases_asked_for_are_given() -> None:
    lexicon, view = Lexicon(["a", "b"]), View("a b")
    assert [literal for literal, _ in lexicon.phrases(view, Phrases(["b"]))] == ["b"]
    assert lexicon.literals(view) == {"a", "b"}
    lexicon.forget()
    assert lexicon.literals(View("b")) == {"b"}


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("12 followers", ["12 followers"]),
        ("followers 12", []),
        ("99 likes", ["99"]),
        ("unfollowers 1", []),
    ],
)
def test_patterns_are_tried_behind_their_gate(text: str, hits: list[str]) -> None:
    patterns = Patterns({"follow|fan": (r"\d+ followers",), "like": (r"(?<hit>\d+) likes",)})
    lexicon = Lexicon(patterns.gates)
    assert [text[slice(*place)] for place in lexicon.patterns(View(text), patterns)] == hits
    assert list(lexicon.patterns(View(text), Excuses())) == []


def test_a_pattern_out_of_time_is_off_from_then_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "PATTERN_SECONDS", 0.02)
    pattern = "(?:a|a|aa)+$"
    lexicon = Lexicon([])
    with pytest.raises(PatternTimeout, match=r"longer than 0\.02 s") as caught:
        list(lexicon.matches("a" * 60 + "b", pattern))
    assert caught.value.pattern == pattern
    assert list(lexicon.timed_out) == [pattern]
    with pytest.raises(PatternTimeout):
        list(lexicon.matches("aaa", pattern))


def test_a_pattern_that_does_not_compile_is_refused() -> None:
    with pytest.raises(regex.error):
        compile_pattern("(")


@pytest.mark.parametrize(
    ("text", "part", "sentence"),
    [
        ("One. Two zebra here! Three", "zebra", " Two zebra here"),
        ("zebra", "zebra", "zebra"),
        ("Get v1.2 zebra at e.org now. No", "zebra", "Get v1.2 zebra at e.org now"),
        ("One\nzebra\ntwo", "zebra", "zebra"),
        ("One; zebra? two", "zebra", " zebra"),
    ],
)
def test_sentence_around(text: str, part: str, sentence: str) -> None:
    start = text.index(part)
    around = sentence_around(text, Range(start, start + len(part)))
    assert text[slice(*around)] == sentence


@given(st.text(alphabet="ab'_ \n.é’", max_size=20), st.sampled_from(["a", "ab", "b a", "a'b"]))
def test_what_is_found_is_whole_and_the_phrase(text: str, phrase: str) -> None:
    view = View(text)
    for literal, place in Lexicon([phrase]).phrases(view, Phrases([phrase])):
        assert literal == phrase
        assert view.folded[slice(*place)].replace("\n", " ") == phrase
        assert whole_words(view.folded, *place)
