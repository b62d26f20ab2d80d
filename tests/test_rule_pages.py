"""The rules' pages: everything that a rule file and the measurements say, as Markdown."""

import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from scripts import generate, measured, rule_pages
from scripts.markdown import code, fence, table
from scripts.rule_pages import SOURCE, index, page
from socialint import cli, pack
from socialint.commands import explain
from socialint.finding import Severity
from socialint.report.catalog import Entry
from socialint.report.shares import Measure, sentence
from socialint.rule import Example, Rule, Switch
from socialint.wordlists import Patterns


class Options(NamedTuple):
    max_share: float = 0.3
    near: bool = False
    any: tuple[str, ...] = tuple("abcdefghijklmnop")
    patterns: Patterns = Patterns({"x": (r"a|b",)})


RULE = Rule(
    id="share-request",
    pack="growth",
    summary="A plain request",
    severity={"default": Severity.NOTE, "community": Severity.WARNING},
    check="ask",
    given=Options(),
    message="“{match}” asks.",
    evidence="policy",
    languages=("en",),
    platforms=("x",),
    yields_to=("automated-dm",),
    why="One paragraph.\n\nAnd another.\n",
    sources=("https://example.org/policy",),
    examples=(
        Example("Please share it.", True, ((7, 15),), fixed="Here it is.", platform="x"),
        Example("Run ``` twice", False, goal="community", options={"max-share": 0.1}),
    ),
    path="/somewhere/rules/growth/share-request.yaml",
)
ROW = {
    "name": "share-request, automated-dm", "rules": ["automated-dm", "share-request"], "fact": None,
    "behind": None,
    "on": "gold", "label": "bait", "aim": None, "n": 100, "positives": 30, "found": 20, "right": 18,
    "precision": 0.9, "precision-interval": [0.7, 0.97], "recall": 0.6,
    "recall-interval": [0.42, 0.75], "f1": 0.72, "kappa": None, "goal": [0.8, 0.5],
    "reached": True, "small": False, "not-judged": 0, "without": [],
    "beside": [{
        "name": "the word share", "n": 100, "positives": 30, "found": 60, "right": 15,
        "precision": 0.25, "precision-interval": [0.16, 0.37], "recall": 0.5,
        "recall-interval": [0.33, 0.67], "f1": 0.33,
    }],
}  # fmt: skip
RATE = {
    "name": "share-request", "rules": ["share-request"], "fact": None, "on": "gold",
    "label": "kind",
    "groups": {
        "harmless": {
            "n": 50, "found": 1, "share": 0.02, "interval": [0.0, 0.1], "none-wanted": True
        },
        "other": {"n": 10, "found": 5, "share": 0.5, "interval": [0.2, 0.8], "none-wanted": False},
    },
}  # fmt: skip
RESULTS = {
    "collections": {"gold": {"what": "posts of two authors", "n": 100}},
    "rows": [ROW],
    "rates": [RATE],
    "caution": "Flattering.",
}
PRECISION = {
    "on": "nine drafts",
    "caution": "Read by one.",
    "rules": {
        "share-request": {"findings": 12, "read": 10, "right": 9, "note": "Wrong: one."},
        "quiet": {"findings": 0, "read": 0, "right": 0},
    },
    "other": {"share-request": {"on": "tweets", "read": 4, "right": 4}},
    "silent": {"on": "the drafts: nothing found", "rules": ["automated-dm"]},
}


@pytest.fixture
def figures(monkeypatch: pytest.MonkeyPatch) -> None:
    tables: dict[str, Any] = {"results": RESULTS, "precision": PRECISION}
    monkeypatch.setattr(measured, "load", tables.get)


@pytest.mark.usefixtures("figures")
def test_measures_of_a_rule() -> None:
    found = measured.measures(["share-request", "automated-dm", "quiet"])
    kinds = {id_: [one.kind for one in some] for id_, some in found.items()}
    assert kinds == {
        "share-request": ["labelled", "harmless", "read", "read"],
        "automated-dm": ["labelled", "silent"],
        "quiet": [],
    }
    assert found["share-request"][0].together == ("automated-dm",)
    assert found["share-request"][2].precision == 0.9
    assert found["automated-dm"][1].on == "the drafts"


def test_a_fact_is_told_of_the_rule_that_it_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    row = {**ROW, "name": "the fact “asks”", "rules": [], "fact": "asks", "behind": "share-request"}
    monkeypatch.setattr(measured, "load", {"results": {**RESULTS, "rows": [row]}}.get)
    found = measured.measures(["share-request", "automated-dm"])
    assert found["automated-dm"] == ()
    assert "Labels “bait” of the fact “asks” behind it: precision 0.90" in sentence(
        found["share-request"][0]
    )
    text = page(RULE, found["share-request"])
    assert "| the fact “asks” | 0.90 [0.70–0.97] | 0.60 [0.42–0.75] | 0.72 |" in text


def test_a_row_without_the_rule_says_nothing_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    half = {**RESULTS, "rows": [{**ROW, "without": ["share-request"]}], "rates": []}
    monkeypatch.setattr(measured, "load", {"results": half}.get)
    assert measured.measures(["share-request"]) == {"share-request": ()}


@pytest.mark.parametrize(
    ("one", "parts"),
    [
        (Measure("silent", "the drafts"), ["Nothing found on the drafts."]),
        (
            Measure("read", "nine drafts", 10, 12, 9, 0, 0.9, (0.6, 0.98)),
            ["9 of 10 findings read were right, 0.90 [0.60–0.98]", ", on nine drafts."],
        ),
        (
            Measure("read", "nine drafts", 2, 2, 2, 0, 1.0, (0.34, 1.0)),
            ["2 of 2 findings read were right, 1.00 [0.34–1.00]", "; too few to say much."],
        ),
        (
            Measure("harmless", "cases", 50, 1, precision_interval=(0.0, 0.1)),
            ["Speaks in 1 of 50 where it should not, 0.02 [0.00–0.10]: cases."],
        ),
        (
            Measure(
                "labelled", "posts", 9, 0, 0, 40, None, (0, 1), 0.0, (0, 0.09), "a", "", ("b",)
            ),
            [
                "Labels “a”: precision unknown of 0 found, recall 0.00 [0.00–0.09] of 40, ",
                "on 9 posts; together with b.",
            ],
        ),
        (
            Measure("agreement", "posts", 99, 2, 1, 1, 0.5, (0.1, 0.9), 1.0, (0.2, 1), "brag"),
            [
                "Agreement “brag”: precision 0.50 [0.10–0.90] of 2 found, ",
                "recall 1.00 [0.20–1.00] of 1, on 99 posts; too few to say much.",
            ],
        ),
    ],
)
def test_a_measure_in_words(one: Measure, parts: list[str]) -> None:
    text = sentence(one)
    assert text.startswith(parts[0])
    assert text.endswith(parts[-1])


@pytest.mark.usefixtures("figures")
def test_a_page_says_it_all() -> None:
    text = page(RULE, measured.measures([RULE.id])[RULE.id])
    for told in (
        "# share-request\n\nA plain request.\n",
        "| severity | note, warning for the goal community |",
        "| gives way to | [`automated-dm`](automated-dm.md) |",
        "| platforms | X |",
        f"| file | [rules/growth/share-request.yaml]({SOURCE}/rules/growth/share-request.yaml) |",
        "One paragraph.\n\nAnd another.\n",
        "> “{match}” asks.",
        "On X:\n\n```text\nPlease [|share it|].\n```\n\nbecomes\n\n```text\nHere it is.\n```",
        "With the goal community, with `max-share = 0.1`:\n\n````text\nRun ``` twice\n````",
        "| `max-share` | `0.3` |",
        "| `near` | no |",
        "and 4 more |",
        "| `patterns` | 1 patterns, see the file |",
        "precision 0.90 [0.70–0.97] of 20 found",
        "9 of 10 findings read were right, 0.90 [0.60–0.98], on nine drafts. Wrong: one.",
        "| the word share | 0.25 [0.16–0.37] | 0.50 [0.33–0.67] | 0.33 |",
        "| `harmless` | 50 | 0.02 [0.00–0.10] | none |",
        "- <https://example.org/policy>",
    ):
        assert told in text, told
    assert text.endswith(">\n")


@pytest.mark.usefixtures("figures")
def test_a_page_says_where_nothing_was_measured() -> None:
    assert "## How often it is right\n\nNot measured.\n" in page(RULE, ())


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "yes"),
        ({"enabled": Switch(on=False)}, "no"),
        ({"enabled": Switch(when="topics")}, "when `topics` is set"),
        ({"severity": {"community": Severity.NOTE}}, "under these goals"),
    ],
)
def test_a_page_says_when_a_rule_is_on(changes: dict[str, Any], said: str) -> None:
    assert f"| on by default | {said} |" in page(RULE._replace(**changes), ())


@pytest.mark.usefixtures("figures")
def test_the_index_has_every_rule_under_its_pack() -> None:
    strange = RULE._replace(id="other", pack="mine")
    text = index([RULE, strange], measured.measures(["share-request", "other"]))
    growth, mine = text.index("## growth: no growth hacks"), text.index("## mine\n")
    assert growth < text.index("(share-request.md)") < mine < text.index("(other.md)")
    assert "| 0.90 [0.70–0.97] * | 0.90 [0.60–0.98] |" in text
    assert "| – | – |" in text


def test_every_shipped_rule_has_its_page_and_no_other_is_left() -> None:
    names = {path.stem for path, _ in rule_pages.pages()}
    assert names == {"README", *(rule.id for rule in pack.load_default())}
    assert generate.leftovers() == [], "run: python -m scripts.generate"


def test_links_between_pages_lead_somewhere() -> None:
    import re

    written = dict(rule_pages.pages())
    for path, text in written.items():
        prose = re.sub(r"(`{3,})text\n.*?\n\1", "", text, flags=re.DOTALL)
        for link in re.findall(r"\]\((?!https?:)([^)#]+)\)", prose):
            target = Path(path.parent, link).resolve()
            assert target in written or target.exists(), f"{path.name}: {link}"


def test_explain_prints_a_page_for_the_docs_of_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["explain", "shouting", "--output-format", "markdown"]) == 0
    printed = capsys.readouterr().out
    ours = (rule_pages.FOLDER / "shouting.md").read_text(encoding="utf-8")
    for heading in ("# shouting", "## Why", "## Message", "## Found", "## How often it is right"):
        assert f"{heading}\n" in printed
    before, after = (text.partition("## Why")[2].partition("## How")[0] for text in (ours, printed))
    assert before == after
    assert "| file |" not in printed


def test_what_a_rule_says_is_inert_in_its_page(capsys: pytest.CaptureFixture[str]) -> None:
    made = RULE._replace(why="It \x1b[31mcolours\x1b[0m.")
    sys.stdout.write(explain._page(Entry(made, True, Severity.NOTE)))
    assert "\x1b" not in capsys.readouterr().out


def test_what_explain_shows_is_what_the_pages_say() -> None:
    from socialint.report.measured import MEASURED

    assert measured.measures(rule.id for rule in pack.load_default()) == MEASURED


def test_markdown() -> None:
    assert table(("a", "b"), [("x|y", "1\n2")]) == "| a | b |\n| --- | --- |\n| x\\|y | 1 2 |"
    assert [code("a"), code("a`b"), code("`a`"), code("")] == [
        "`a`",
        "``a`b``",
        "`` `a` ``",
        "`  `",
    ]
    assert fence("a\n") == "```text\na\n```"
