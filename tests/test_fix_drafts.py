"""Fixes and suppressions written into real drafts: they end, and touch nothing else.

The collection is no part of the project; without it these tests are skipped.
"""

import shutil
from collections import Counter
from collections.abc import Collection, Iterable
from pathlib import Path

import pytest

from socialint import fixing
from socialint.dialects import parse
from socialint.draft import DraftError
from socialint.finding import Applicability, Finding
from socialint.fix import MAX_ROUNDS, Made, make
from socialint.fixing import fix
from socialint.ignoring import add
from socialint.run import check
from socialint.text import Source
from socialint.workshop import Request

DRAFTS = Path(__file__).parent.parent.parent / "shared" / "drafts"
BOTH = frozenset({Applicability.SAFE, Applicability.UNSAFE})
SUFFIXES = {".md", ".txt", ".tweet", ".toot"}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not DRAFTS.is_dir(), reason="the collection of drafts is not here"),
]


@pytest.fixture
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "drafts"
    shutil.copytree(DRAFTS, folder)
    monkeypatch.chdir(folder)
    return folder


def request_for(folder: Path) -> Request:
    paths = sorted(
        str(path.relative_to(folder)) for path in folder.rglob("*") if path.suffix in SUFFIXES
    )
    assert len(paths) > 900
    return Request(tuple(paths), "2026-01-01")


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def by_hand(text: str, made: Made) -> str:
    """The text with the edits, made one by one from its end."""
    for edit in reversed(made.edits):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def test_every_fix_ends_and_touches_only_what_it_says(
    drafts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds: Counter[str] = Counter()
    last: dict[str, str] = {}

    def watched(text: str, findings: Iterable[Finding], allowed: Collection[Applicability]) -> Made:
        findings = list(findings)
        made = make(text, findings, allowed)
        fixes = [one.fix for one in findings if one.fix and one.fix.applicability in allowed]
        offered = {edit for each in fixes for edit in each.edits}
        assert set(made.edits) <= offered
        assert made.text == by_hand(text, made)
        origin = next((name for name, now in last.items() if now == text), text)
        if made.text != text:
            last[origin] = made.text
            rounds[origin] += 1
        return made

    monkeypatch.setattr(fixing, "make", watched)
    before = everything(drafts)
    done = fix(request_for(drafts), BOTH)
    assert len(done.drafts) > 50
    assert max(rounds.values()) < MAX_ROUNDS
    after = everything(drafts)
    assert after.keys() == before.keys()
    changed = {path for path in before if before[path] != after[path]}
    assert changed == {str(drafts / draft.path) for draft in done.drafts}
    for draft in done.drafts:
        old, new = before[str(drafts / draft.path)], after[str(drafts / draft.path)]
        assert new == old.replace(draft.before.encode(), draft.after.encode())
        assert draft.after == last[draft.before]
    monkeypatch.setattr(fixing, "make", make)
    assert not fix(request_for(drafts), BOTH).drafts
    assert everything(drafts) == after


def posts(path: Path) -> object:
    try:
        draft = parse(Source(path.read_bytes().decode(), str(path)))
    except DraftError as error:
        return error.message
    return [
        [(post.view.text, post.media and [one.path for one in post.media]) for post in one.posts]
        for one in draft.editions
    ]


def test_accepting_all_leaves_every_post_as_it_was(drafts: Path) -> None:
    request = request_for(drafts)
    before = {path: posts(drafts / path) for path in request.paths}
    found = sum(len(result.findings) for result in check(request).results)
    done = add(request, "it was posted long ago")
    assert {path: posts(drafts / path) for path in request.paths} == before
    refused = {mistake.path for mistake in done.report.mistakes}
    # A .toot holds nothing but what is posted; one .tweet has front matter below a blank line.
    assert len([path for path in refused if path and not path.endswith(".toot")]) <= 1
    left = sum(len(result.findings) for result in done.report.results)
    by_path = {result.path: result.findings for result in done.report.results}
    assert left == sum(len(by_path[path]) for path in refused if path)
    assert left < found / 50
    written = everything(drafts)
    assert not add(request, "it was posted long ago").drafts
    assert everything(drafts) == written
