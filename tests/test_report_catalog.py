"""Rules as a table and a rule as a page."""

import json
from typing import NamedTuple

import pytest

from socialint.finding import Severity
from socialint.report import ReportOptions
from socialint.report.catalog import Entry, render_explain, render_rules
from socialint.report.cells import cells
from socialint.report.shares import Measure
from socialint.rule import Example, Rule
from tests.report_samples import HOSTILE, compare

ENTRIES_OF_ANY = ("one", "two", "three", "four", "five words of it", "six", "seven")


class Options(NamedTuple):
    any: tuple[str, ...] = ENTRIES_OF_ANY
    max_share: float = 0.3
    near: bool = False


RULE = Rule(
    id="engagement-bait",
    pack="growth",
    summary="A like, comment, tag or repost asked for as a price",
    severity={"default": Severity.WARNING, "community": Severity.ERROR},
    check="phrase",
    given=Options(),
    message="“{match}” makes a reaction the price: ask what you want to know, or leave it out.",
    evidence="policy",
    languages=("en",),
    yields_to=("automated-dm",),
    why="Networks demote such posts,\nand readers skip them.\n\nAsking for advice is no bait.\n",
    sources=("https://example.org/a/long/address/that/says/where/the/policy/was/read.html",),
    examples=(
        Example("Want the PDF? Comment YES below.", True, ((14, 31),), fixed="Here is the PDF.\n"),
        Example(
            "日本語 👨‍👩‍👧 Like if\nyou agree.", True, ((10, 26),), platform="x", goal="community"
        ),
        Example("Which of the two would you pick, and why?", False, options={"max-share": 0.1}),
    ),
)
OTHER = RULE._replace(
    id="fancy-letters", pack="access", severity={"community": Severity.NOTE}, needs=("sentences",)
)
MEASURED = (
    Measure(
        "labelled",
        on="posts of two authors",
        n=200,
        found=40,
        right=36,
        positives=50,
        precision=0.9,
        precision_interval=(0.77, 0.96),
        recall=0.72,
        recall_interval=(0.58, 0.83),
        label="bait",
        together=("giveaway-gate",),
    ),
    Measure("silent", on="nine drafts"),
)
ENTRIES = (
    Entry(
        RULE,
        enabled=True,
        severity=Severity.ERROR,
        options=Options(max_share=0.5),
        measured=MEASURED,
    ),
    Entry(OTHER, enabled=False),
)


@pytest.mark.parametrize("width", [40, 80, 120])
def test_snapshots(width: int) -> None:
    options = ReportOptions(width=width)
    compare(f"rules-full-{width}", render_rules(ENTRIES, "full", options))
    compare(f"explain-full-{width}", render_explain(ENTRIES[0], "full", options))


def test_short_and_json() -> None:
    options = ReportOptions()
    compare("rules-concise", render_rules(ENTRIES, "concise", options))
    compare("rules-json", render_rules(ENTRIES, "json", options))
    compare("explain-json", render_explain(ENTRIES[0], "json", options))
    assert render_explain(ENTRIES[0], "concise", options) == f"{RULE.id}: {RULE.summary}\n"


def test_json_has_values_here_and_by_default() -> None:
    page = json.loads(render_explain(ENTRIES[0], "json", ReportOptions()))
    assert page["options"]["max-share"] == 0.5
    assert page["defaults"]["max-share"] == 0.3
    assert page["severity"] == "error"


def test_page_says_what_is_set_here() -> None:
    page = render_explain(ENTRIES[0], "full", ReportOptions())
    assert "max-share: 0.5 (set here; by default 0.3)" in page
    assert "near: no\n" in page
    assert "and 1 more" in page


def test_page_says_what_was_measured() -> None:
    options = ReportOptions(width=200)
    page = render_explain(ENTRIES[0], "full", options)
    assert "precision 0.90 [0.77–0.96] of 40 found" in page
    assert "Nothing found on nine drafts." in page
    assert "Not measured." in render_explain(ENTRIES[1]._replace(measured=()), "full", options)
    assert "Measured" not in render_explain(ENTRIES[1], "full", options)
    shown = json.loads(render_explain(ENTRIES[0], "json", options))["measured"]
    assert (shown[0]["kind"], shown[0]["recall"]) == ("labelled", 0.72)


@pytest.mark.parametrize("name", ["full", "concise", "json"])
def test_hostile_rules_are_inert_and_fit(name: str) -> None:
    rule = RULE._replace(
        id=HOSTILE,
        pack=HOSTILE,
        summary=HOSTILE,
        message=HOSTILE,
        why=f"{HOSTILE}\n\n{HOSTILE}",
        sources=(HOSTILE,),
        platforms=(HOSTILE,),
        examples=(Example(HOSTILE, True, ((0, len(HOSTILE)),), HOSTILE, HOSTILE, HOSTILE),),
    )
    for width in (20, 40, 80, 120):
        options = ReportOptions(width=width)
        entry = Entry(rule, measured=[Measure("labelled", HOSTILE, 3, label=HOSTILE)])
        text = render_rules([entry], name, options) + render_explain(entry, name, options)
        assert not set(text) & set("\x1b\x7f\x9b\0\u202e\u2066")
        if name == "full":
            assert [line for line in text.split("\n") if cells(line) > width] == []
