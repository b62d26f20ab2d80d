"""What readers get, letter for letter."""

import io
import json
from collections.abc import Iterator

import pytest

from socialint.draft import Draft, Edition, Media, PollOption, Post, PostKind, SkippedTarget, Target
from socialint.platforms.base import Limit, Sureness
from socialint.platforms.linkedin import PLATFORM
from socialint.report import ReportOptions
from socialint.report.cells import cells
from socialint.report.preview import measure, render
from socialint.report.progress import watch
from socialint.text import Source, Span, View
from tests.report_samples import HOSTILE, compare

TEXT = """\
We measured 14 providers for a year. The cheapest was also the fastest, and nobody saw it coming.

What we found, in 日本語 too 👨‍👩‍👧:
- https://example.com/report has the numbers
- thanks to @[Ada](urn:li:person:1) and #opensource, and to everybody who sent theirs in time."""

NOWHERE = Span(0, 0)


def draft(text: str = TEXT, limit: int = 200) -> Draft:
    """Two posts on one network, of which the first is folded and too long."""
    source = Source(text, "drafts/launch.md")
    limits = {
        **PLATFORM.limits,
        "characters": Limit(limit, Sureness.CONFIGURED, "", ""),
        "fold": Limit(120, Sureness.CONFIGURED, "", ""),
    }
    platform = PLATFORM._replace(limits=limits)
    media = (
        Media("chart.png", "Bars by provider", NOWHERE),
        Media("x.png", None, NOWHERE),
        Media("report.pdf", None, NOWHERE, image=False),
    )
    poll = (PollOption("Yes", NOWHERE), PollOption("No", NOWHERE))
    posts = (
        Post(View(text), platform, media=media, poll=poll),
        Post(View("Short one"), platform, index=2, kind=PostKind.REPLY),
    )
    editions = (
        Edition(Target("our-page", platform), posts),
        Edition(Target("linkedin", PLATFORM), posts[1:]),
    )
    skipped = (SkippedTarget("matrix-room", "no rules for Matrix"),)
    return Draft(source, "socialint", None, NOWHERE, editions, skipped=skipped)


@pytest.mark.parametrize("width", [40, 80])
def test_snapshots(width: int) -> None:
    compare(f"preview-full-{width}", render([draft()], "full", ReportOptions(width=width)))


def test_plain_and_json() -> None:
    compare("preview-concise", render([draft()], "concise", ReportOptions()))
    compare("preview-json", render([draft()], "json", ReportOptions()))


def test_the_text_is_exact() -> None:
    document = json.loads(render([draft(HOSTILE)], "json", ReportOptions()))
    post = document["drafts"][0]["editions"][0]["posts"][0]
    assert post["text"] == HOSTILE
    assert TEXT in render([draft()], "concise", ReportOptions())


def test_measure() -> None:
    assert measure(Post(View("abc"), PLATFORM)) == "3 of 3,000 characters"


@pytest.mark.parametrize("name", ["full", "concise", "json"])
@pytest.mark.parametrize("width", [20, 40, 80])
def test_hostile_posts_are_inert_and_fit(name: str, width: int) -> None:
    text = render([draft(f"{HOSTILE}\n{HOSTILE}")], name, ReportOptions(width=width))
    assert not set(text) & set("\x1b\x7f\x9b\0\u202e\u2066")
    if name == "full":
        assert [line for line in text.split("\n") if cells(line) > width] == []


def test_entities_are_coloured() -> None:
    text = render([draft()], "full", ReportOptions(color=True))
    assert "\x1b[4;36mhttps://example.com/report\x1b[0m" in text
    assert "\x1b[36m#opensource\x1b[0m" in text


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def ticks(step: float) -> Iterator[float]:
    now = 0.0
    while True:
        yield now
        now += step


def test_no_bar_where_nobody_looks_or_nothing_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    pipe, terminal = io.StringIO(), Terminal()
    slow, fast = ticks(5), ticks(0.001)
    assert list(watch(range(5), 5, stream=pipe, clock=lambda: next(slow))) == [0, 1, 2, 3, 4]
    assert list(watch(range(5), 5, stream=terminal, clock=lambda: next(fast))) == [0, 1, 2, 3, 4]
    assert pipe.getvalue() == terminal.getvalue() == ""


def test_a_bar_after_a_second_that_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    slow, terminal = ticks(5), Terminal()
    assert list(watch(range(9), 9, stream=terminal, clock=lambda: next(slow))) == list(range(9))
    assert "9/9" in terminal.getvalue()
    assert terminal.getvalue().endswith("\x1b[2K")


def test_no_bar_on_a_dumb_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    slow, terminal = ticks(5), Terminal()
    assert list(watch(range(3), 3, stream=terminal, clock=lambda: next(slow))) == [0, 1, 2]
    assert terminal.getvalue() == ""
