"""Which words of a text count for how hard it is to read, and that the grade is textstat's."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint import engine, pack
from socialint.dialects import parse
from socialint.draft import Intent
from socialint.finding import Finding
from socialint.language.readability import Prose, confirmed, grade, prose
from socialint.text import Range, Source

RULE = next(rule for rule in pack.load_default() if rule.id == "hard-to-read")
HARD = (
    "institutional stakeholders acknowledge that heterogeneous documentation practices "
    "compromise reproducibility throughout computational investigations. "
)


def counted(text: str) -> list[tuple[str, ...]]:
    return [one.words for one in prose(text, lambda _: True)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The parser reads dates.", "The parser reads dates"),
        ("We met Ana Kovač of the University of Zagreb.", "We met of the of"),
        ("I think that I'm done, and you don't.", "I think that I'm done and you don't"),
        (
            "It’s a well-known, open-source tool (really).",
            "It's a well known open source tool really",
        ),
        ("Call read_all() in src/main.py 3 times.", "Call in times"),
        ("NASA's iPhone app reads JSON.", "app reads"),
        ("It reads dates, times, zones, weeks, years and eras.", ""),
        ("It reads dates, times and zones.", "It reads dates times and zones"),
        ("“We do,” she said – at last …", "We do she said at last"),
    ],
)
def test_plain_words_count(text: str, words: str) -> None:
    assert counted(text) == [tuple(words.split())]


def test_items_of_lists_do_not_count() -> None:
    assert counted("It brings:\n- one thing\n2. another") == [("It", "brings")]


def test_what_is_told_not_to_count_does_not() -> None:
    assert prose("read this now", lambda range_: range_.end <= 5 or range_.start >= 9) == [
        Prose(Range(0, 13), ("read", "now"))
    ]


WORDS = st.lists(st.sampled_from("a we don't read dates parser interoperability".split()))  # noqa: SIM905 - words


@settings(deadline=None)  # to import textstat takes its time
@given(st.lists(WORDS, max_size=6))
def test_the_grade_is_that_of_textstat(sentences: list[list[str]]) -> None:
    text = [Prose(Range(0, 0), tuple(words)) for words in sentences]
    assert grade(text) == pytest.approx(confirmed(text))


def test_a_text_without_sentences_has_no_grade() -> None:
    assert grade([]) == 0
    assert grade([Prose(Range(0, 3), ("yes",))]) == 0


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    for one in prose(text, lambda _: True):
        assert 0 <= one.range.start < one.range.end <= len(text)
        assert all(word.replace("'", "").isalpha() for word in one.words)


def findings(text: str, language: str = "en") -> list[Finding]:
    draft = parse(Source(text, "draft.txt"), Intent(platforms=("linkedin",)))
    outcome = engine.lint(draft, engine.ruleset([RULE]), engine.Author(language=language))
    assert not outcome.crashes
    return list(outcome.findings)


def test_a_hard_draft_is_graded_from_so_many_words_on() -> None:
    assert not findings(HARD * 3)
    (finding,) = findings(HARD * 6)
    assert finding.message.endswith("years of school: use shorter words.")
    assert len(finding.related) == 2
    assert not findings(HARD * 6, language="de")


def test_hard_for_its_sentences() -> None:
    long = "they say that " + "a longer word here adds something " * 5 + "to the text. "
    (finding,) = findings(long.capitalize() * 3)
    assert "sentences in two" in finding.message
    assert [one.message for one in finding.related] == ["36 words", "36 words"]


def test_a_long_sentence_is_marked_itself() -> None:
    long = "Then " + "we read " * 23 + "it."
    text = f"A word first.\n\n{long}\n\nAnd a last one."
    (finding,) = findings(text)
    assert text[finding.span.start : finding.span.end] == long
    assert "48 words" in finding.message
    assert not findings(text.replace("we read " * 23, "we read " * 20))


def test_an_easy_draft_does_not_pay_for_textstat() -> None:
    code = (
        "import sys; from tests.test_readability import HARD, findings\n"
        "assert not findings('We read it. It was good. We slept well after that. ' * 20)\n"
        "assert 'textstat' not in sys.modules\n"
        "assert findings(HARD * 6)\n"
        "assert 'textstat' in sys.modules and 'spacy' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_links_tags_and_code_do_not_count() -> None:
    tags = "#interoperability @documentation https://example.org/reproducibility "
    assert not findings(tags * 60)
    assert len(findings("We read " + tags * 60 + "it at last.")) == 0


def test_a_text_that_is_no_post_is_not_read() -> None:
    draft = parse(Source("We read it. " * 20_000, "draft.txt"), Intent(platforms=("medium",)))
    outcome = engine.lint(draft, engine.ruleset([RULE]), engine.Author(language="en"))
    assert [one.rule for one in outcome.skipped] == ["hard-to-read"]
