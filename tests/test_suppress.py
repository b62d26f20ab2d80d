"""Suppressions: what they hide, and what is wrong with one."""

import json
from pathlib import Path
from typing import Any

import pytest

from socialint.__main__ import main

LINK = (
    "Dates are read twice as fast, since blanks are skipped: https://example.org/?fbclid=1 now.\n"
)


@pytest.fixture
def judged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def run(text: str, *options: str) -> tuple[list[str], list[str], list[str]]:
        path = tmp_path / "draft.md"
        path.write_text(text, encoding="utf-8")
        typed = ["--isolated", "--today", "2026-11-23", "--output-format", "json", *options]
        main([str(path), *typed])
        (result,) = json.loads(capsys.readouterr().out)["results"]
        assert result["failure"] is None
        found = [one["rule"] for one in result["findings"]]
        messages = [one["message"] for one in result["findings"]]
        return found, [one["rule"] for one in result["suppressed"]], messages

    return run


def inline(words: str, text: str = LINK) -> str:
    return f"<!-- socialint: {words} -->\n\n{text}"


def front(entry: str) -> str:
    return f"---\nsocialint:\n  ignore:\n    {entry}\n---\n{LINK}"


@pytest.mark.parametrize(
    "text",
    [
        inline("ignore[click-identifier] the shop wants it"),
        inline("ignore[links] the shop wants it"),
        inline("ignore[click-identifier] the shop wants it until 2026-11-23"),
        inline("ignore[links, click-identifier] the shop wants it"),
        inline("ignore[links] early until 2020-01-01").replace(
            "-->\n\n", "-->\n<!-- socialint: ignore[links] late until 2027-01-01 -->\n\n"
        ),
    ],
)
def test_a_finding_is_hidden(judged: Any, text: str) -> None:
    found, hidden, _ = judged(text)
    assert hidden == ["click-identifier"]
    assert set(found) <= {"expired-suppression"}


def test_front_matter_holds_for_the_whole_draft(judged: Any) -> None:
    found, hidden, _ = judged(front("- {rule: click-identifier, reason: the shop wants it}"))
    assert (found, hidden) == ([], ["click-identifier"])


@pytest.mark.parametrize("place", ["\n\nAnother paragraph.\n\n", "\n\n---\n\n"])
def test_only_the_next_block_is_meant(judged: Any, place: str) -> None:
    text = inline("ignore[links] the shop wants it", LINK.strip() + place + LINK)
    found, hidden, _ = judged(text)
    assert hidden == ["click-identifier"]
    assert "click-identifier" in found


def test_one_that_ran_out_hides_nothing_and_is_told(judged: Any) -> None:
    text = inline("ignore[click-identifier] the shop wants it until 2026-11-22")
    found, hidden, messages = judged(text)
    assert (sorted(found), hidden) == (["click-identifier", "expired-suppression"], [])
    assert any("2026-11-22" in message for message in messages)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("shouting", "nothing here is found by it"),
        ("access", "nothing here is found by it"),
        ("click-identifer", "there is no rule 'click-identifer': did you mean 'click-identifier'?"),
        ("xyzzy", "there is no rule 'xyzzy'"),
    ],
)
def test_one_that_hides_nothing_is_told(judged: Any, name: str, hint: str) -> None:
    plain = "The parser reads dates in nine languages now.\n"
    found, hidden, (message,) = judged(inline(f"ignore[{name}] a reason", plain))
    assert (found, hidden) == (["unused-suppression"], [])
    assert hint in message


def test_one_for_a_rule_that_is_off_is_not_called_unused(judged: Any) -> None:
    text = inline("ignore[shouting] a reason")
    assert "unused-suppression" not in judged(text, "--ignore", "shouting")[0]


@pytest.mark.parametrize("rule", ["unused-suppression", "expired-suppression"])
def test_telling_of_suppressions_can_be_switched_off(judged: Any, rule: str) -> None:
    unused = inline("ignore[shouting] a reason")
    expired = inline("ignore[shouting] a reason until 2020-01-01")
    both = [name for text in (unused, expired) for name in judged(text, "--ignore", rule)[0]]
    assert rule not in both
