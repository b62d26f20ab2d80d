"""What is measured on labelled posts: counted right, on tiny posts of our own."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.accuracy import labelled, naive, reading, results, show
from bench.accuracy.__main__ import main
from bench.accuracy.labelled import COLLECTIONS, Labelled, load, mentions, there
from bench.accuracy.measure import Bench, Measured, Outcome, measure, misses
from bench.accuracy.rows import FACTS, HARMLESS, NO_PART, RATES, ROWS, Rate, Row, chosen
from bench.accuracy.shares import Tally, tally, wilson
from socialint.language.loader import FOLDER
from socialint.text import Range

needs_pipeline = pytest.mark.skipif(
    not Path(FOLDER, "meta.json").exists(), reason="no trained pipeline in this checkout"
)


def post(text: str, labels: dict[str, Any] | None = None, at: Range | None = None) -> Labelled:
    return Labelled("1", text, labels or {}, "1.txt", "x", at)


# Counting


def test_pairs_are_counted_and_what_nobody_knows_is_left_out() -> None:
    pairs = [(True, True), (True, False), (False, True), (False, False), (True, None)]
    assert tally(pairs) == Tally(1, 1, 1, 1)
    assert tally([]) == Tally(0, 0, 0, 0)


def test_figures() -> None:
    one = Tally(right=6, wrong=2, missed=4, quiet=8)
    assert (one.n, one.found, one.positives) == (20, 8, 10)
    assert (one.precision, one.recall) == (0.75, 0.6)
    assert one.f1 == pytest.approx(2 / (1 / 0.75 + 1 / 0.6))
    assert one.kappa == pytest.approx((0.7 - 0.5) / 0.5)


def test_figures_of_nothing() -> None:
    nothing = Tally(0, 0, 0, 0)
    assert (nothing.precision, nothing.recall, nothing.f1, nothing.kappa) == (None, None, 0, 0)
    assert Tally(0, 0, 0, 5).kappa == 1


def test_known_intervals() -> None:
    assert wilson(0, 0) == (0, 1)
    assert wilson(8, 10) == pytest.approx((0.490, 0.943), abs=0.001)
    assert wilson(10, 10) == pytest.approx((0.722, 1), abs=0.001)


@given(st.integers(0, 2000), st.integers(1, 2000))
def test_an_interval_holds_its_share(hit: int, n: int) -> None:
    hit = min(hit, n)
    low, high = wilson(hit, n)
    assert 0 <= low <= hit / n + 1e-9
    assert hit / n - 1e-9 <= high <= 1
    assert low < high


# Signs


@pytest.mark.parametrize(
    ("sign", "yes", "no"),
    [
        (naive.MARK, "Is it?", "It is."),
        (naive.NO_MARK, "It is.", "Is it?"),
        (naive.LINK, "https://example.org", "example"),
        (naive.SHORT_LINK, "See https://example.org", "See https://example.org" + " x" * 200),
        (naive.LONG, "x" * 201, "x" * 200),
        (naive.SHORT, "x", "x?"),
        (naive.THREE, "@ana @ben @cyd", "@ana @ben me@cyd.org"),
        (naive.BAIT, "LIKE it", "Unlikely"),
        (naive.FOLLOW, "Follow me", "The following"),
        (naive.NUMBER, "over 12.5k followers", "many followers"),
        (naive.ALWAYS, "It never ends", "It ends"),
        (naive.HYPE, "A game-changer", "A game"),
        (naive.RUDE, "what an idiot", "what an idea"),
        (naive.PROUD, "So proud", "So be it"),
        (naive.TEASE, "12 ways", "Ways of walking"),
    ],
)
def test_signs(sign: naive.Naive, yes: str, no: str) -> None:
    assert sign.says(post(yes))
    assert not sign.says(post(no))


def test_the_tail_is_a_sign_of_a_mention() -> None:
    text = "Out now by @ana. @ben"
    said = [naive.TAIL.says(post(text, at=place)) for place in mentions(text)]
    assert said == [False, True]
    assert not naive.TAIL.says(post(text))


# Rows


def test_rows_are_told_apart_and_say_what_they_measure() -> None:
    names = [(row.name, row.on, row.label) for row in ROWS]
    assert len(set(names)) == len(names)
    for row in ROWS:
        assert bool(row.rules) != bool(row.fact)
        assert row.fact in {"", NO_PART, *FACTS}
        assert row.on in COLLECTIONS
        assert row.beside


def test_every_row_with_a_goal_is_beside_a_sign() -> None:
    goals = [row.goal for row in ROWS if row.goal is not None]
    assert len(goals) == 11
    assert all(0 < share <= 1 for goal in goals for share in goal)


@pytest.mark.parametrize(
    ("label", "labels", "so"),
    [
        ("pure_promo", {"pure_promo": 1}, True),
        ("pure_promo", {"pure_promo": None}, None),
        ("no asks_reader", {"asks_reader": 0}, True),
        ("no asks_reader", {"asks_reader": None}, None),
        ("neither states_value nor asks_reader", {"states_value": 0, "asks_reader": 0}, True),
        ("neither states_value nor asks_reader", {"states_value": None, "asks_reader": 1}, False),
        ("neither states_value nor asks_reader", {"states_value": None, "asks_reader": 0}, None),
        ("gratuitous", {"role": "G"}, True),
        ("gratuitous", {"role": "A"}, False),
        ("gratuitous", {"role": "?"}, None),
        ("mean ≥ 0.8, against mean ≤ 0.2", {"mean": 0.8}, True),
        ("mean ≥ 0.8, against mean ≤ 0.2", {"mean": 0.5}, None),
        ("mean ≥ 0.8, against mean ≤ 0.2", {"mean": 0.2}, False),
        ("uncivil", {"uncivil": True}, True),
        ("bragging", {"label": "feeling"}, True),
        ("bragging", {"label": "not"}, False),
        ("question", {"act": "QUE"}, True),
    ],
)
def test_labels(label: str, labels: dict[str, Any], so: bool | None) -> None:
    row = next(row for row in ROWS if row.label == label)
    assert row.so(post("", labels)) is so


def test_abuse_of_no_group_is_neither_hate_nor_harmless() -> None:
    row = next(row for row in ROWS if row.on == "hatecheck")
    abuse = {"functionality": "target_indiv_nh", "label": "non-hateful"}
    assert row.so(post("", abuse)) is None
    assert row.so(post("", {"functionality": "slur_h", "label": "hateful"})) is True
    assert "target_indiv_nh" not in HARMLESS


def test_rows_are_chosen_by_any_of_their_names() -> None:
    assert chosen(ROWS, []) == ROWS
    assert {row.on for row in chosen(ROWS, ["clickbait"])} == {"gold", "clickbait"}
    assert {row.label for row in chosen(ROWS, ["share-request"])} == {"engagement_bait"}
    assert {row.fact for row in chosen(ROWS, ["asks the reader"])} == {"asks the reader"}
    assert len(chosen(RATES, ["corporate"])) == 3
    assert chosen(ROWS, ["nonsense"]) == ()


# Reading


def test_a_rule_that_is_not_there_is_left_out() -> None:
    assert reading.rules(["share-request", "no-such-rule"]).keys() == {"share-request"}


def test_rules_speak_whatever_gives_way_to_what() -> None:
    rules = reading.rules(["share-request", "engagement-bait"])
    assert all(not rule.yields_to and rule.enabled.on for rule in rules.values())
    assert all(rule.severity_for("information") for rule in rules.values())


def test_an_unfinished_rule_is_told_and_left_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "growth").mkdir()
    (tmp_path / "growth" / "half-done.yaml").write_text("summary: Half done\n")
    monkeypatch.setattr("socialint.pack.folder", lambda: str(tmp_path))
    assert reading.rules(["half-done"]) == {}
    assert "half-done.yaml:1" in capsys.readouterr().err


def test_a_post_is_read_as_the_draft_that_it_is() -> None:
    reader = reading.Reader(list(reading.rules(["profanity"]).values()))
    one = post("What the fuck is this, and why is it in our house?")
    found = reader.read(one).found["profanity"]
    assert [one.text[span.start : span.end] for span in found] == ["fuck"]
    assert reader.read(one) is reader.read(one)
    assert not reader.crashes


def test_a_broken_draft_is_read_as_text() -> None:
    broken = Labelled("1", "---\na: [\n---\nHello", {}, "1.tweet")
    assert reading.draft_of(broken).editions[0].posts


def test_another_language_is_not_judged() -> None:
    reader = reading.Reader(list(reading.rules(["share-request"]).values()))
    text = "Wir haben heute eine neue Version veröffentlicht und freuen uns auf eure Meinung dazu."
    assert reader.read(post(text)).skipped == {"share-request"}


# Everything together, on posts of our own


GOLD: list[tuple[str, dict[str, Any]]] = [
    ("Please share this widely.", {"engagement_bait": 1}),
    ("The parser reads dates in nine languages now.", {"engagement_bait": 0}),
    ("Tag a friend who needs this.", {"engagement_bait": None}),
]
LABELS = sorted({row.label for row in ROWS if row.on == "gold"} | {"states_value", "asks_reader"})


@pytest.fixture
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with three labelled posts and two with mentions."""
    (tmp_path / "gold").mkdir()
    lines = [
        {
            "id": f"a/{number}",
            "source": "linkedin",
            "text": text,
            "labels": {**dict.fromkeys(LABELS, 0), **labels},
            "spans": {"engagement_bait": "share this"} if number == 0 else {},
        }
        for number, (text, labels) in enumerate(GOLD)
    ]
    write(tmp_path / "gold" / "dev.jsonl", lines)
    marked = [
        {"text": "We are done. @ana @ben", "roles": "G?"},
        {"text": "Thanks @ana", "roles": "A"},
    ]
    write(tmp_path / "gold" / "mentions_dev.jsonl", marked)
    monkeypatch.setattr(labelled, "SHARED", str(tmp_path))
    monkeypatch.setattr(results, "PATH", str(tmp_path / "results.json"))
    return tmp_path


def write(path: Path, lines: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


BAIT = next(row for row in ROWS if row.label == "engagement_bait")


@pytest.mark.usefixtures("shared")
def test_posts_are_loaded() -> None:
    assert there("gold")
    assert not there("hatecheck")
    posts = load("gold")
    assert [one.text for one in posts] == [text for text, _ in GOLD]
    assert {(one.path, one.platform) for one in posts[:1]} == {("a/0.txt", "linkedin")}
    roles = [(one.labels["role"], one.at) for one in load("mentions")]
    assert roles == [("G", Range(13, 17)), ("?", Range(18, 22)), ("A", Range(7, 11))]


@pytest.mark.usefixtures("shared")
def test_a_row_is_measured() -> None:
    outcome = measure([BAIT], [])
    assert outcome.rows[0].ours == Tally(1, 0, 0, 1)
    assert outcome.rows[0].beside == (Tally(1, 0, 0, 1),)
    assert outcome.rows[0].reached
    assert (outcome.absent_rules, outcome.absent_collections) == ((), ())
    assert outcome.sizes == {"gold": 3}


@pytest.mark.usefixtures("shared")
def test_a_rule_that_is_not_there_has_no_row() -> None:
    row = BAIT._replace(rules=("no-such-rule",))
    half = BAIT._replace(rules=("no-such-rule", "share-request"))
    outcome = measure([row, half], [Rate("hatecheck", "x", lambda _: "x", ("no-such-rule",))])
    assert [one.row for one in outcome.rows] == [half]
    assert outcome.rows[0].absent == ("no-such-rule",)
    assert outcome.absent_rules == ("no-such-rule",)
    assert outcome.absent_collections == ("hatecheck",)
    text = "\n".join(show.table(outcome))
    assert "not there yet: the rule no-such-rule" in text
    assert "without no-such-rule" in text
    assert "not there: the collection hatecheck" in text


@pytest.mark.usefixtures("shared")
def test_a_rate_is_measured() -> None:
    rate = Rate("gold", "length", lambda one: "long" if len(one.text) > 30 else "short",
                ("engagement-bait", "share-request"), silent=frozenset({"long"}))  # fmt: skip
    outcome = measure([], [rate])
    assert outcome.rates[0].groups == {"long": (0, 1), "short": (2, 2)}
    encoded = results.encode(outcome, "2026-01-01")["rates"][0]["groups"]
    assert encoded["long"]["none-wanted"]
    assert encoded["short"]["share"] == 1
    assert "none wanted" in "\n".join(show.table(outcome))


@pytest.mark.usefixtures("shared")
def test_misses_show_what_was_found_and_what_was_meant() -> None:
    rows = [BAIT._replace(so=lambda one: not one.labels["engagement_bait"])]
    wrong = list(misses(Bench(rows), rows[0]))
    assert [one.found for one in wrong] == [True, False]
    text = "\n".join(line for one in wrong for line in show.miss(one, BAIT.label))
    assert "[|share this widely|]" in text
    assert "labelled for: share this" in text


@needs_pipeline
@pytest.mark.usefixtures("shared")
def test_mentions_are_measured_one_by_one() -> None:
    row = next(row for row in ROWS if row.fact == NO_PART)
    assert measure([row], []).rows[0].ours == Tally(1, 0, 0, 1)


def measured(goal: tuple[float, float] | None, ours: Tally) -> Measured:
    return Measured(BAIT._replace(goal=goal), ours, (ours,))


def test_a_goal_is_reached_on_both_sides() -> None:
    good = Tally(8, 2, 2, 9)
    assert measured((0.8, 0.8), good).reached
    assert measured((0.81, 0.8), good).reached is False
    assert measured((0.8, 0.81), good).reached is False
    assert measured(None, good).reached is None
    assert measured((0.8, 0.8), Tally(0, 0, 0, 0)).reached is False


def test_results_are_rounded_sorted_and_without_words_of_the_posts() -> None:
    rows = (measured(None, Tally(2, 1, 0, 0)), measured((0.8, 0.8), Tally(30, 1, 2, 3)))
    found = results.encode(Outcome(rows, (), {"gold": 36}, (), (), ()), "2026-01-01")
    assert [row["reached"] for row in found["rows"]] == [True, None]
    assert [row["small"] for row in found["rows"]] == [False, True]
    assert found["rows"][1]["precision"] == 0.667
    assert found["rows"][1]["precision-interval"] == [0.208, 0.939]


def test_results_are_written_where_a_figure_differs(tmp_path: Path) -> None:
    path = str(tmp_path / "results.json")
    rows = (measured((0.8, 0.8), Tally(2, 1, 0, 0)),)
    outcome = Outcome(rows, (), {"gold": 3}, (), (), ())
    assert results.write(results.encode(outcome, "2026-01-01"), path)
    assert not results.write(results.encode(outcome, "2026-01-02"), path)
    assert json.loads(Path(path).read_text())["measured"] == "2026-01-01"
    other = outcome._replace(rows=(measured(None, Tally(2, 1, 0, 1)),))
    assert results.write(results.encode(other, "2026-01-02"), path)


def test_the_command(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--only", "engagement_bait"]) == 0
    assert "goal 0.90 0.75 reached; small" in capsys.readouterr().out
    assert main(["--only", "follow-begging"]) == 1
    assert "MISSED" in capsys.readouterr().out
    assert main(["--misses", "engagement_bait"]) == 0
    assert "(engagement_bait, gold)" in capsys.readouterr().out
    assert not (shared / "results.json").exists()


def test_nothing_to_measure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(labelled, "SHARED", str(tmp_path))
    assert main([]) == 2
    assert "nothing to measure on" in capsys.readouterr().err
    assert main(["--only", "nonsense"]) == 2
    assert "nothing is measured under nonsense" in capsys.readouterr().err


@pytest.mark.usefixtures("shared")
def test_a_crash_is_no_silence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Bench, "crashes", lambda _: ("share-request: ValueError",))
    assert main(["--only", "engagement_bait"]) == 1
    assert "CRASHED: share-request" in capsys.readouterr().out


# What is beside the project, and what is committed


@needs_pipeline
def test_labelled_mentions() -> None:
    if not there("mentions"):
        pytest.skip("no labelled posts beside the project")
    row = next(row for row in ROWS if row.fact == NO_PART)
    ours = measure([row], []).rows[0].ours
    assert (ours.precision or 0) >= 0.85
    assert (ours.recall or 0) >= 0.8


@pytest.mark.parametrize("name", sorted(COLLECTIONS))
def test_labelled_posts_are_read(name: str) -> None:
    if not there(name):
        pytest.skip("no labelled posts beside the project")
    posts = load(name)
    assert posts
    for row in ROWS:
        if row.on == name:
            assert any(row.so(one) for one in posts)


def test_the_committed_results_are_of_the_rows_that_there_are() -> None:
    path = Path(results.PATH)
    if not path.exists():
        pytest.skip("no results are committed")
    found = json.loads(path.read_text(encoding="utf-8"))
    known = {(row.name, row.on, row.label) for row in ROWS}
    assert {(row["name"], row["on"], row["label"]) for row in found["rows"]} <= known
    assert all(row.keys() == found["rows"][0].keys() for row in found["rows"])


def test_row_without_goal_is_no_agreement() -> None:
    assert [row.on for row in ROWS if row.agreement] == ["bragging", "tweet-acts"]
    assert all(isinstance(row, Row) for row in ROWS)
