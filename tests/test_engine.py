"""The engine: order, merging, yielding, crashes, skipping."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from socialint import checks, engine, pack, platforms
from socialint.draft import DraftError
from socialint.engine import Author, Outcome, lint, ruleset
from socialint.finding import (
    Applicability,
    Finding,
    Hit,
    Note,
    Proposal,
    Replacement,
    Severity,
)
from socialint.fix import MAX_ROUNDS, apply
from socialint.result import Skipped
from socialint.rule import Rule
from socialint.text import Range, Span
from socialint.words import PatternTimeout
from socialint.yielding import yielding
from tests.rule_tools import checks_of, draft, made, word_rule

DEFAULT = tuple(rule for rule in pack.default() if rule.enabled.on and rule.enabled.when is None)
RULES = ruleset(DEFAULT)
AUTHOR = Author()


def run(text: str, *rules: Rule, to: tuple[str, ...] = (), author: Author = AUTHOR) -> Outcome:
    return lint(draft(text, *to), ruleset(rules), author)


def first_word(post: Any, _options: object, _context: object) -> Iterator[Hit]:
    yield Hit(Range(0, post.view.text.index(" ")))


def whole_draft(*_: object) -> Iterator[Hit]:
    yield Hit(None)


def crash(*_: object) -> Iterator[Hit]:
    yield Hit(Range(0, 1))
    raise RuntimeError("by design")


def too_slow(*_: object) -> Iterator[Hit]:
    yield from ()
    raise PatternTimeout("a+", 1)


@pytest.fixture(autouse=True)
def made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    own: dict[str, Any] = {
        "first-word": first_word,
        "whole": whole_draft,
        "crash": crash,
        "slow": too_slow,
    }
    known, real = checks_of(own), checks.get
    monkeypatch.setattr(checks, "get", lambda id_: known(id_) if id_ in own else real(id_))


def test_a_crash_costs_no_other_rule_its_word() -> None:
    found = run("A zebra here", made("crash"), word_rule("zebra", "zebra"))
    assert [one.rule for one in found.findings] == ["crash", "zebra"]
    (told,) = found.crashes
    assert told.startswith("crash: RuntimeError: by design (line ")
    assert __file__ in told


def test_a_crash_on_two_targets_is_told_once() -> None:
    assert len(run("A zebra", made("crash"), to=("x", "bluesky")).crashes) == 1


def test_a_crash_ends_a_run_with_3(
    tmp_path: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from socialint.__main__ import main

    monkeypatch.setattr(pack, "default", lambda: (made("crash"), word_rule("zebra", "zebra")))
    path = tmp_path / "draft.md"
    path.write_text("A zebra", encoding="utf-8")
    for typed in ([str(path)], [str(path), "missing.md", "--exit-zero"]):
        assert main([*typed, "--isolated", "--output-format", "concise"]) == 3
        out = capsys.readouterr().out
        assert "error crash crash: RuntimeError: by design" in out
        assert "warning zebra" in out


def test_a_pattern_that_ran_out_of_time_is_skipped() -> None:
    found = run("A zebra", made("slow"), word_rule("zebra", "zebra"))
    assert [one.rule for one in found.findings] == ["zebra"]
    assert found.skipped == (Skipped("slow", "the pattern 'a+' took longer than 1 s"),)


def test_what_several_targets_share_is_said_once() -> None:
    rule = word_rule("zebra", "zebra")
    (finding,) = run("A zebra", rule, to=("x", "bluesky")).findings
    assert finding.targets == ("x", "bluesky")


def test_errors_that_read_differently_stay_apart() -> None:
    strict = word_rule(
        "zebra", "zebra", message="{platform} says no", severity={"default": Severity.ERROR}
    )
    found = run("A zebra", strict, to=("x", "bluesky")).findings
    assert [(one.message, one.targets) for one in found] == [
        ("X says no", ("x",)),
        ("Bluesky says no", ("bluesky",)),
    ]
    style = strict._replace(severity={"default": Severity.NOTE})
    (finding,) = run("A zebra", style, to=("x", "bluesky")).findings
    assert finding.targets == ("x", "bluesky")


def test_a_message_knows_platform_and_goal() -> None:
    rule = word_rule("zebra", "zebra", message="{platform}, {goal}, {match}")
    assert run("A zebra", rule).findings[0].message == "most networks, , zebra"
    author = Author(goal="community")
    assert run("A zebra", rule, to=("x",), author=author).findings[0].message == (
        "X, community, zebra"
    )


def test_a_rule_that_yields_is_silent_where_the_other_speaks() -> None:
    weak = word_rule("weak", "a zebra", yields_to=("strong",))
    strong = word_rule("strong", "zebra", platforms=("x",))
    assert [one.rule for one in run("A zebra", weak, strong, to=("x",)).findings] == ["strong"]
    assert [one.rule for one in run("A zebra", weak, to=("x",)).findings] == ["weak"]
    # For the target on which the other says nothing, it stays.
    found = run("A zebra", weak, strong, to=("x", "bluesky")).findings
    assert [(one.rule, one.targets) for one in found] == [
        ("weak", ("bluesky",)),
        ("strong", ("x",)),
    ]


def finding(rule: str, start: int, end: int, *targets: str) -> Finding:
    return Finding(rule, "own", Severity.NOTE, "", Span(start, end), targets or ("x",))


@pytest.mark.parametrize(
    ("other", "left"),
    [
        ((0, 3), True),
        ((3, 5), True),
        ((4, 6), False),
        ((5, 9), False),
        ((0, 99), False),
        ((9, 12), True),
        ((20, 30), True),
    ],
)
def test_yielding_asks_for_a_common_place(other: tuple[int, int], left: bool) -> None:
    found = sorted([finding("weak", 5, 9), finding("strong", *other)], key=lambda one: one.span)
    rules = [one.rule for one in yielding(found, {"weak": ["strong", "absent"]})]
    assert ("weak" in rules) is left


def test_languages_that_do_not_fit_are_skipped_with_the_reason() -> None:
    rule = word_rule("zebra", "zebra", languages=("en",))
    for text, reason in (
        ("---\nlanguage: de\n---\nA zebra", "the draft's language is de, and the rule knows en"),
        ("日本語の文章です。これはとても長い文章です。", "and the rule knows en"),
    ):
        found = run(text, rule)
        assert found.findings == ()
        (skipped,) = found.skipped
        assert skipped.rule == "zebra"
        assert reason in skipped.reason
    assert run("---\nlanguage: en-GB\n---\nA zebra", rule).skipped == ()
    assert run("A zebra", rule, author=Author(language="en")).skipped == ()


def test_rules_for_networks_need_one_to_be_named() -> None:
    rule = word_rule("zebra", "zebra", platforms=("x",))
    assert run("A zebra", rule).skipped == (Skipped("zebra", "no platform named"),)
    assert run("A zebra", rule, to=("bluesky",)) == Outcome((), (), ())
    assert len(run("A zebra", rule, to=("x",)).findings) == 1
    limited = word_rule("zebra", "zebra", needs=("limit",))
    assert run("A zebra", limited).skipped == (Skipped("zebra", "no platform named"),)


def test_a_goal_may_switch_a_rule_on() -> None:
    rule = word_rule("zebra", "zebra", severity={"community": Severity.ERROR})
    assert run("A zebra", rule) == Outcome((), (), ())
    (found,) = run("---\ngoal: community\n---\nA zebra", rule).findings
    assert found.severity is Severity.ERROR


def test_a_hit_without_a_place_marks_the_first_line() -> None:
    text = "The first line.\n\nAnother.\n"
    (found,) = run(text, made("whole", "draft")).findings
    assert (text[slice(*found.span)], found.post) == ("The first line.", None)
    (found,) = run("---\nplatform: x\n---\n", made("whole", "draft")).findings
    assert found.span == Span(20, 20)


def test_a_repost_without_text_is_not_judged() -> None:
    retweet = "---\nretweet: https://twitter.com/a/status/1\n---\n"
    repost = draft(retweet, path="draft.tweet")
    rules = ruleset([made("whole"), made("whole", "draft", check="whole")])
    assert [one.post for one in lint(repost, rules, Author()).findings] == [None]


@pytest.mark.parametrize(
    ("text", "place", "applicability"),
    [("A zebra", Range(2, 7), "safe"), ("A ze&amp;bra", Range(2, 8), "display")],
)
def test_a_fix_is_an_edit_only_where_the_source_is_what_is_seen(
    monkeypatch: pytest.MonkeyPatch, text: str, place: Range, applicability: str
) -> None:
    proposal = Proposal("horses", Applicability.SAFE, (Replacement(place, "horse"),))

    def check(*_: object) -> Iterator[Hit]:
        yield Hit(place, fix=proposal, related=(Note(Range(0, 1), "see"), Note(Span(0, 1), "it")))

    monkeypatch.setattr(checks, "get", checks_of({"horse": check}))
    (found,) = run(text, made("horse"), to=("medium",)).findings
    assert found.fix is not None
    assert found.fix.applicability == applicability
    assert bool(found.fix.edits) is (applicability == "safe")
    assert [one.span for one in found.related] == [Span(0, 1), Span(0, 1)]
    fixed = apply(text, [found])
    assert fixed == ("A horse" if applicability == "safe" else text)


# What holds for any text.

PARTS = st.sampled_from(
    [
        *("#One", "#two words", "@user", "@user@example.org", "https://example.org/?fbclid=1"),
        *("http://localhost/", "bit.ly/abc", "**bold**", "[link](https://e.org)", "![](a.png)"),
        *(
            "> quoted",
            "- item",
            "# Heading",
            "`code`",
            "```\nfence\n```",
            ":tada:",
            "👨‍👩‍👧",
            "🎉🎉🎉🎉🎉",
        ),
        *(
            "SHOUTING ALL THE TIME",
            "!!!",
            "??!",
            "comment YES below",
            "tag a friend",
            "link in bio",
        ),
        *(
            "follow me",
            "DM me",
            "𝗯𝗼𝗹𝗱",
            "1/3",
            "🧵",
            "{{name}}",
            "[insert]",
            "TODO",
            "\n---\n",
            "&amp;",
        ),
        *(
            "<!-- socialint: ignore[links] a reason -->",
            "<!-- note -->",
            "\r\n",
            "\r",
            "\t",
            "\u202e",
        ),
        *("---\nplatform: x\n---\n", "\n\n\n", "e\u0301", "日本語", "10k followers", "utilize"),
    ]
)
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.one_of(PARTS, st.sampled_from([" ", "\n", "\n\n"]), st.text(max_size=4)), max_size=25
    ).map("".join),
)
WORDS = st.sampled_from(["word", "#machinelearning", "www.e.org", "http://e.org", "𝗯𝗼𝗹𝗱", ":tada:"])
ADDRESSES = st.sampled_from(["https://e.org/?fbclid=1", "http://e.org", "www.e.org", "notes.md"])
#: Marks inside of marks.
NESTED = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        st.builds("**{}**".format, inner),
        st.builds("*{}*".format, inner),
        st.builds("~~{}~~".format, inner),
        st.builds("`{}`".format, inner),
        st.builds("# {}\n\n{}".format, inner, inner),
        st.builds("- {}\n- {}".format, inner, inner),
        st.builds("{}{}{}".format, inner, st.sampled_from(["", " ", ".", "\r\n"]), inner),
        st.builds("[{}]({})".format, inner, ADDRESSES),
        st.builds("![{}]({})".format, inner, ADDRESSES),
    ),
    max_leaves=8,
)
LONG = st.builds(lambda text, times: text * times, TEXTS, st.integers(1, 40))


@pytest.mark.parametrize("name", platforms.NAMES)
@settings(max_examples=60, deadline=None)
@given(text=st.one_of(TEXTS, LONG, NESTED))
@example(text="")
@example(text="\r\n---\r\n")
@example(text="[**word**](https://e.org)")
def test_any_text_is_judged_and_places_are_inside_it(name: str, text: str) -> None:
    try:
        judged = draft(text, name)
    except DraftError:
        return
    found = lint(judged, RULES, Author(today="2026-11-23"))
    assert found.crashes == ()
    for one in found.findings:
        assert 0 <= one.span.start <= one.span.end <= len(text)
        assert one.targets
        assert "{" not in one.message.replace("{{", "") or "{" in text
        edits = sorted(one.fix.edits) if one.fix else []
        for edit in edits:
            assert 0 <= edit.span.start <= edit.span.end <= len(text)
        for edit, other in pairwise(edits):
            assert edit.span.end <= other.span.start
    assert list(found.findings) == sorted(found.findings, key=lambda one: one.span)


@settings(max_examples=40, deadline=None)
@given(text=TEXTS, order=st.randoms(use_true_random=False))
def test_the_order_of_rules_does_not_matter(text: str, order: Any) -> None:
    try:
        judged = draft(text, "x", "linkedin")
    except DraftError:
        return
    shuffled = list(DEFAULT)
    order.shuffle(shuffled)
    assert lint(judged, RULES, Author()) == lint(judged, ruleset(shuffled), Author())


@settings(max_examples=40, deadline=None)
@given(text=TEXTS)
def test_a_rule_says_the_same_alone(text: str) -> None:
    try:
        judged = draft(text, "x")
    except DraftError:
        return
    every = lint(
        judged, engine.ruleset([rule._replace(yields_to=()) for rule in DEFAULT]), Author()
    )
    for rule in DEFAULT[::7]:
        alone = lint(judged, ruleset([rule]), Author()).findings
        assert alone == tuple(one for one in every.findings if one.rule == rule.id)


def fixed(text: str) -> str:
    for _ in range(MAX_ROUNDS):
        try:
            found = lint(draft(text, "x", "mastodon"), RULES, Author()).findings
        except DraftError:
            return text
        new = apply(text, found, {Applicability.SAFE})
        if new == text:
            return text
        text = new
    return text


@settings(max_examples=60, deadline=None)
@given(text=st.one_of(TEXTS, NESTED))
@example(text="https://example.org/?fbclid=1&gclid=2 :tada: 𝗯𝗼𝗹𝗱")
def test_fixing_twice_is_fixing_once(text: str) -> None:
    once = fixed(text)
    assert fixed(once) == once
