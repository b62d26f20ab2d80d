"""Reports built by hand, and the comparison with what is kept in tests/snapshots."""

import os
from pathlib import Path

from socialint.finding import Applicability, Edit, Finding, Fix, Related, Severity
from socialint.platforms.base import Count
from socialint.result import (
    EditionResult,
    Failure,
    FileResult,
    Fit,
    Mistake,
    Report,
    Skipped,
    Status,
    Suppressed,
)
from socialint.text import Source, Span

SNAPSHOTS = Path(__file__).parent / "snapshots"

HOSTILE = (
    "\x1b[31mred\x1b[0m [red]bold[/red] [link=https://e.org]x[/link] "
    "\u202etxt.exe\u2066 \0\x9b2J\x7f"
)

TEXT = """\
---
platforms: [x, bluesky]
---
Follow me for more! The **new release** is out, and it’s 40 % faster on our \
benchmarks than anything we have shipped before, so come and see it live in Madrid.

日本語のテキスト here 👨‍👩‍👧 family and #machinelearning tags cafe\u0301 now
\tTabbed\tline with 🇩🇪 flags and ❤️ hearts
We launched it today. Buy now. Order today.
One sentence that
  goes on over two lines, really.
https://example.com/?fbclid=123
"""


def compare(name: str, text: str) -> None:
    """Fail where the text is not the snapshot; SOCIALINT_SNAPSHOTS=write writes it instead."""
    path = SNAPSHOTS / f"{name}.txt"
    if os.environ.get("SOCIALINT_SNAPSHOTS") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8"), f"{path.name} differs"


def span(sub: str, text: str = TEXT) -> Span:
    """Where a stretch of the sample stands."""
    start = text.index(sub)
    return Span(start, start + len(sub))


def finding(
    rule: str, severity: Severity, message: str, at: Span, targets: tuple[str, ...] = ("x",)
) -> Finding:
    return Finding(rule, "sample", severity, message, at, targets, 1)


def findings() -> tuple[Finding, ...]:
    """Findings of every kind, in no order."""
    note, warning, error = Severity.NOTE, Severity.WARNING, Severity.ERROR
    tag = Edit(span("#machinelearning"), "#MachineLearning")
    return (
        finding(
            "over-length",
            error,
            "X takes 280 weighted characters and this is 291: cut 11, for example from "
            "“so come” on.",
            span("so come and see it live in Madrid."),
            ("x", "bluesky"),
        ),
        finding(
            "click-identifier",
            note,
            "fbclid tells the network who clicked: leave it out.",
            span("?fbclid=123"),
        )._replace(
            fix=Fix("remove the identifier", Applicability.SAFE, (Edit(span("?fbclid=123"), ""),))
        ),
        finding(
            "follow-begging",
            warning,
            "“Follow me for more” asks for a follow for its own sake: say what a follower gets.",
            span("Follow me for more"),
        ),
        finding(
            "lowercase-hashtag",
            note,
            "Screen readers say #machinelearning as one word: write #MachineLearning.",
            span("#machinelearning"),
        )._replace(fix=Fix("write #MachineLearning", Applicability.DISPLAY, (tag,))),
        finding("stock-phrase", note, "A stretch of wide characters.", span("のテキ")),
        finding("stock-phrase", note, "A family is one character.", span("👨‍👩‍👧")),
        finding("stock-phrase", note, "Combining marks take no room.", span("cafe\u0301")),
        finding("empty-hype", note, "A flag after tabs.", span("🇩🇪")),
        finding("empty-hype", note, "After a red heart.", span("hearts")),
        finding(
            "pure-self-promotion",
            warning,
            "3 of 5 sentences announce it and none says what a reader gets without clicking: add "
            "one fact, such as what changed or whom it helps.",
            span("We launched it today."),
            ("x", "bluesky"),
        )._replace(
            related=(
                Related(span("Buy now."), "asks the reader to buy"),
                Related(span("Order today."), "asks again"),
            )
        ),
        finding(
            "hard-to-read",
            note,
            "This sentence goes on for 46 words.",
            span("One sentence that\n  goes on over two lines, really."),
        ),
    )


def report() -> Report:
    """A run with all that can be told of one."""
    found = findings()
    counts = (Count(291, 280, "weighted characters", None, 270),)
    editions = (
        EditionResult("x", "x", "X", counts),
        EditionResult("bluesky", "bluesky", "Bluesky", counts),
    )
    unjudged = (
        Skipped("missing-value", "language not English"),
        Skipped("humblebrag", "language not English"),
    )
    accepted = Suppressed(found[2], "agreed with the team", "2026-12-31")
    return Report(
        results=(
            FileResult(
                "drafts/launch.md",
                Status.CHECKED,
                Source(TEXT, "drafts/launch.md"),
                editions,
                found,
                (accepted,),
                unjudged,
            ),
            FileResult(
                "drafts/first.md",
                Status.CHECKED,
                Source("Hello\n", "drafts/first.md"),
                skipped=(Skipped("over-length", "no platform named"),),
                fits=(
                    Fit("LinkedIn", 1, 2257, 3000),
                    Fit("Mastodon", 5, 2300, 500),
                    Fit("X", 9, 2400, 280),
                ),
            ),
            FileResult(
                "drafts/bad.md",
                Status.FAILED,
                failure=Failure("unknown platform “twiter”: did you mean “twitter”?", 3),
            ),
            FileResult("drafts/odd.md", Status.CHECKED, Source("Odd\n"), crashes=("hard-to-read",)),
        ),
        mistakes=(
            Mistake("unknown key “platfroms”: did you mean “platforms”?", "socialint.toml", 4),
        ),
        passed_over=12,
        exit_code=3,
    )


def clear(files: int = 4) -> Report:
    """A run that found nothing."""
    return Report(
        tuple(FileResult(f"{at}.md", Status.CHECKED, Source("Hi\n")) for at in range(files))
    )


def hostile() -> Report:
    """A run in which every text that comes from outside tries to take over the screen."""
    text = f"{HOSTILE}\nA \u2028 line {HOSTILE} goes on\r\n"
    source = Source(text, HOSTILE)
    everywhere = Span(0, len(text))
    bad = Finding(
        HOSTILE,
        HOSTILE,
        Severity.ERROR,
        f"{HOSTILE}\nnext line \ud800",
        everywhere,
        (HOSTILE, "other\nline"),
        1,
        Fix(HOSTILE, Applicability.SAFE, (Edit(everywhere, HOSTILE),)),
        (Related(Span(0, 5), HOSTILE),),
    )
    path = f"dra\nfts/{HOSTILE}\udcff.md"
    checked = FileResult(
        path,
        Status.CHECKED,
        source,
        (EditionResult(HOSTILE, HOSTILE, HOSTILE, (Count(1, 2, HOSTILE),)),),
        (bad, *(bad._replace(severity=Severity.NOTE, rule=f"{HOSTILE}{at}") for at in range(5))),
        (Suppressed(bad, HOSTILE, HOSTILE),),
        (Skipped(HOSTILE, HOSTILE),),
        None,
        (Fit(HOSTILE, 1, 2, 3),),
        (HOSTILE,),
    )
    failed = FileResult(path, Status.FAILED, failure=Failure(HOSTILE, 2))
    return Report((checked, failed), (Mistake(HOSTILE, path, 1), Mistake(HOSTILE)), 1, 3)
