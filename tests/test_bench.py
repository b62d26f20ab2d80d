"""The measurements run: on tiny input, and without saying how fast anything is."""

import importlib.util
import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from bench import corpus, findings, programs, speed
from bench.programs import PEERS, Peer
from socialint import pack

has_command = importlib.util.find_spec("socialint.commands.check") is not None
needs_command = pytest.mark.skipif(not has_command, reason="the check command is not there")


def test_posts_are_the_same_every_time_and_as_long_as_posts_are(tmp_path: Path) -> None:
    paths = corpus.write(str(tmp_path), 300)
    texts = [(tmp_path / path).read_bytes() for path in paths]
    assert texts == [corpus.post(number).encode() for number in range(300)]
    assert len(set(texts)) == 300
    assert 700 < sum(map(len, texts)) / 300 < 900


def test_the_one_draft_is_as_long_as_it_is_said_to_be() -> None:
    text = Path(speed.SAMPLE).read_text(encoding="utf-8")
    assert 1400 < len(text) < 1500
    assert text.startswith("---\nplatform: ")


def test_peers_are_pinned() -> None:
    assert programs.versions().keys() == PEERS.keys()
    assert all(version[0].isdigit() for version in programs.versions().values())


def test_a_goal_bounds_the_ratio_from_its_side() -> None:
    faster = speed.Row("one", (), "alex", 1.0)
    more = speed.Row("many", (), "alex", 3.0, "posts/s")
    assert speed._judge(faster, 0.9) == ("≤ 1.0", True)
    assert speed._judge(faster, 1.1) == ("≤ 1.0", False)
    assert speed._judge(more, 3.1) == ("≥ 3.0", True)
    assert speed._judge(more, 2.9) == ("≥ 3.0", False)
    assert speed._judge(faster._replace(goal=None), 2.9) == ("", None)


@needs_command
@pytest.mark.parametrize("row", speed.ROWS, ids=lambda row: f"{row.what}, {row.peer}")
def test_each_row_is_measured(row: speed.Row, tmp_path: Path) -> None:
    if row.missing:
        pytest.skip(f"{row.what}, {row.peer}: python -m bench.speed installs what is missing")
    paths = corpus.write(str(tmp_path), 3)
    result = speed.compare(row, speed.Size(1, 3, 1), str(tmp_path), paths)
    assert min(result.ours, result.theirs) > 0
    assert (result.holds is None) == (row.goal is None)
    assert result.peer in speed._line(result)


def test_a_failure_is_not_taken_for_speed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speed, "ours", lambda: ["false"])
    with pytest.raises(SystemExit, match="ended with 1"):
        speed.compare(speed.ROWS[0], speed.QUICK, str(tmp_path), [])


def test_what_is_not_installed_is_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = {name: Peer(name, ("no-such-program",), "nowhere") for name in PEERS}
    monkeypatch.setattr(speed, "PEERS", gone)
    monkeypatch.setattr(speed, "FULL", speed.Size(1, 1, 1))
    assert speed.main(["--quick", "--no-install"]) == 0
    assert capsys.readouterr().out.count("is not installed") == len(speed.ROWS)


def finding(rule: str, severity: str, start: int, end: int) -> dict[str, Any]:
    span = {"start": {"offset": start, "line": 1}, "end": {"offset": end, "line": 1}}
    return {"rule": rule, "severity": severity, "message": "m", "span": span}


def report(*findings: dict[str, Any]) -> dict[str, Any]:
    checked = {"path": "a.md", "status": "checked", "findings": list(findings)}
    silent = {"path": "b.md", "status": "checked", "findings": []}
    failure = {"message": "binary file", "line": None}
    failed = {"path": "c.md", "status": "failed", "findings": [], "failure": failure}
    return {"errors": [], "results": [checked, silent, failed]}


def test_findings_are_counted_by_rule() -> None:
    one, other = finding("one", "error", 0, 2), finding("other", "note", 3, 5)
    outcome = findings.read_report(report(one, one, other))
    lines = [" ".join(line.split()) for line in findings.table(outcome)]
    assert lines[1] == "one error 2 100.0 1"
    assert lines[2] == "other note 1 50.0 1"
    assert "2 drafts, 1.50 findings a draft" in lines
    assert "50.0% with an error, 50.0% without a finding" in lines
    assert "not read: c.md: binary file" in lines


@needs_command
@pytest.mark.skipif(not os.path.isdir(findings.DRAFTS), reason="the real drafts are not here")
def test_the_findings_that_are_told_of_are_those_of_the_drafts(tmp_path: Path) -> None:
    told = json.loads((Path(speed.__file__).parent / "precision.json").read_text("utf-8"))
    findings.prepare(findings.DRAFTS, str(tmp_path / "drafts"))
    outcome = findings.lint(str(tmp_path / "drafts"))
    assert (told["drafts"], told["findings"]) == (outcome.checked, len(outcome.findings))
    assert told["findings-a-draft"] == round(len(outcome.findings) / outcome.checked, 2)
    # One that is off unless it is switched on was asked for by itself.
    silent = {rule.id for rule in pack.default() if not rule.enabled.on}
    counts = {rule: read["findings"] for rule, read in told["rules"].items() if rule not in silent}
    assert counts == Counter(finding.rule for finding in outcome.findings)


def test_samples_show_the_place(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes("\ufeffHi there,\n\nyou 👋 all".encode())
    outcome = findings.read_report(report(finding("one", "error", 3, 8)))
    lines = list(findings.samples(outcome.findings, str(tmp_path), 5))
    assert lines[1:] == ["\na.md:1: error: m", "    Hi [|there|], ⏎ you 👋 all"]


def test_samples_are_the_same_every_time(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("word " * 100)
    many = [finding("one", "error", at, at + 4) for at in range(0, 500, 5)]
    outcome = findings.read_report(report(*many))
    backwards = outcome.findings[::-1]
    chosen = list(findings.samples(outcome.findings, str(tmp_path), 7))
    assert chosen == list(findings.samples(backwards, str(tmp_path), 7))
    assert len(chosen) == 1 + 2 * 7


def test_a_mistake_ends_the_count() -> None:
    with pytest.raises(SystemExit, match="no such rule"):
        findings.read_report({"errors": [{"message": "no such rule"}], "results": []})


@pytest.mark.parametrize("inside", ["", "walkerdustin+linkedin-posts"])
def test_a_collection_that_names_no_platform_gets_one(tmp_path: Path, inside: str) -> None:
    source = tmp_path / "walkerdustin+linkedin-posts" if not inside else tmp_path / "drafts"
    (source / inside).mkdir(parents=True)
    (source / inside / "post.md").write_text("Hello")
    findings.prepare(str(source), str(tmp_path / "copy"))
    copied = tmp_path / "copy" / inside
    assert sorted(os.listdir(copied)) == ["post.md", "socialint.toml"]
    assert 'platforms = ["linkedin"]' in (copied / "socialint.toml").read_text()


@needs_command
def test_drafts_are_linted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.tweet").write_text("word " * 100)
    assert findings.main([str(tmp_path)]) == 0
    assert "1 drafts" in capsys.readouterr().out


def test_the_committed_results_are_of_the_rows_that_there_are() -> None:
    if not os.path.exists(speed.RESULTS):
        pytest.skip("no results are committed")
    rows = json.loads(Path(speed.RESULTS).read_text(encoding="utf-8"))["rows"]
    assert [(row["what"], row["peer"]) for row in rows] == [
        (row.what, row.peer) for row in speed.ROWS
    ]
