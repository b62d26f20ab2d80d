"""What socialint promises, end to end: a draft goes in, and what is wrong with it comes out."""

import ast
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from socialint.__main__ import main

FAMILY = "👨‍👩‍👧‍👦"


class Outcome(NamedTuple):
    code: int
    result: Mapping[str, Any]

    @property
    def rules(self) -> list[str]:
        return [finding["rule"] for finding in self.result["findings"]]

    def finding(self, rule: str) -> Mapping[str, Any]:
        (found,) = [one for one in self.result["findings"] if one["rule"] == rule]
        return dict(found)

    def place(self, rule: str) -> tuple[int, int]:
        start = self.finding(rule)["span"]["start"]
        return start["line"], start["column"]

    def counts(self, target: str) -> list[tuple[int, int]]:
        (edition,) = [one for one in self.result["editions"] if one["target"] == target]
        return [(post["used"], post["limit"]) for post in edition["posts"]]


@pytest.fixture
def lint(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def run(text: str, *options: str, name: str = "draft.md") -> Outcome:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        arguments = ["--isolated", "--output-format", "json", "--today", "2026-11-23", *options]
        code = main([*arguments, str(path)])
        (result,) = json.loads(capsys.readouterr().out)["results"]
        return Outcome(code, result)

    return run


def test_a_linkedin_draft_with_nine_hashtags(lint: Any) -> None:
    tags = "#Python #Dates #Parsing #OpenSource #Release #Testing #Speed #Data #Tools"
    seen = lint(
        f"The parser reads dates in nine languages now.\n\n{tags}\n", "--platform", "linkedin"
    )
    assert seen.code == 0
    finding = seen.finding("hashtag-overuse")
    assert finding["severity"] == "warning"
    assert finding["message"].startswith("9 hashtags where 5 do on LinkedIn")
    assert finding["message"].endswith("drop 4.")
    # The sixth tag is the first that is too many.
    assert seen.place("hashtag-overuse") == (3, 1 + tags.index("#Testing"))


def test_an_x_thread_whose_third_post_is_one_over_because_of_an_emoji(lint: Any) -> None:
    words = ("The parser looks at the month first, so it is twice as fast as it was. " * 4)[:279]
    third = words.rstrip(". ").ljust(279, "x") + "🎉"
    thread = f"The parser is out.\n\n---\n\nIt reads nine languages.\n\n---\n\n{third}\n"
    seen = lint(thread, "--platform", "x")
    assert seen.code == 1
    assert seen.counts("x")[2] == (281, 280)
    finding = seen.finding("over-length")
    assert (finding["post"], finding["severity"]) == (3, "error")
    assert "X takes 280 weighted characters and this is 281" in finding["message"]
    assert "cut 1," in finding["message"]
    assert seen.place("over-length") == (9, 280)


def test_a_bluesky_post_of_301_graphemes_with_a_family(lint: Any) -> None:
    words = ("Our family of parsers reads dates in nine languages and in many ways. " * 5)[:300]
    seen = lint(f"{words.rstrip().ljust(300, 'x')}{FAMILY}\n", "--platform", "bluesky")
    assert seen.code == 1
    assert seen.counts("bluesky") == [(301, 300)]
    assert "cut 1," in seen.finding("over-length")["message"]


def test_a_mastodon_post_that_fits_only_because_links_cost_23(lint: Any) -> None:
    link = "https://example.org/" + "a" * 200
    words = ("The notes list what changed in the parser and why it is faster.\n" * 9)[:476]
    text = f"{words.rstrip().ljust(476, 'x')} {link}"
    assert len(text) > 500
    seen = lint(f"{text}\n", "--platform", "mastodon")
    assert seen.counts("mastodon") == [(500, 500)]
    assert (seen.code, seen.rules) == (0, [])


GALAXY = """\
---
media:
  - mastodon-example
  - bluesky-example
  - linkedin-example
  - matrix-example
hashtags:
  mastodon-example: [Dates]
  bluesky-example: [Dates]
---
The parser reads dates in nine languages now.

{images}
"""


def test_a_galaxy_social_draft_for_three_networks_of_which_one_does_not_fit(lint: Any) -> None:
    # Five images: Mastodon and Bluesky take four; LinkedIn takes twenty.
    images = "\n".join(f"![chart {n} of the speed](https://example.org/{n}.png)" for n in range(5))
    seen = lint(GALAXY.format(images=images).replace("  - bluesky-example\n", "", 1))
    assert seen.code == 1
    targets = [edition["target"] for edition in seen.result["editions"]]
    assert targets == ["mastodon-example", "linkedin-example"]
    assert seen.finding("too-many-images")["targets"] == ["mastodon-example"]
    assert {"rule": "target matrix-example"}.items() <= seen.result["skipped"][-1].items()


def test_a_galaxy_social_draft_that_the_tool_splits_fits_everywhere(lint: Any) -> None:
    text = "The parser looks at the month first and is twice as fast as it was before. " * 8
    seen = lint(GALAXY.format(images=text))
    assert seen.code == 0
    assert len(seen.counts("mastodon-example")) > 1
    assert len(seen.counts("bluesky-example")) > 1
    assert len(seen.counts("linkedin-example")) == 1


def test_a_twitter_together_poll(lint: Any) -> None:
    poll = "Which of these do you use?\n\n( ) the first\n( ) the second\n"
    seen = lint(poll, name="poll.tweet")
    assert (seen.code, seen.rules) == (0, [])
    seen = lint(poll + "".join(f"( ) number {n}\n" for n in "345"), name="poll.tweet")
    assert seen.code == 1
    assert seen.place("poll-limit") == (7, 5)


def test_a_retweet_without_text(lint: Any) -> None:
    text = "---\nretweet: https://twitter.com/example/status/1234567890\n---\n"
    seen = lint(text, name="retweet.tweet")
    assert (seen.code, seen.rules) == (0, [])


def test_a_draft_that_says_follow_for_follow(lint: Any) -> None:
    seen = lint(
        "The parser is out. I do follow-for-follow with all of you.\n", "--platform", "bluesky"
    )
    assert seen.code == 1
    assert "follow-for-follow" in seen.rules
    assert seen.finding("follow-for-follow")["severity"] == "error"


def test_a_clean_draft(lint: Any) -> None:
    text = (
        "Our parser reads dates in nine languages now. It looks at the month first, so it is "
        "twice as fast: https://example.org/notes #Python\n\nWhich dates still break for you?\n"
    )
    seen = lint(text, "--platform", "x,mastodon,bluesky,linkedin,threads")
    assert (seen.code, seen.rules) == (0, [])
    assert seen.result["status"] == "checked"


#: What is said of a text on a platform, with what else is typed; `…` stands for words left out.
MESSAGES = {
    "over-length": (
        "X takes 280 weighted characters and this is 284: cut 4, for example from “…” on.",
        "wordy " * 47 + "ab",
        "x",
    ),
    "hashtag-overuse": (
        "4 hashtags where 2 do on X: keep those someone would search for, and drop 2.",
        "The parser reads dates in nine languages. #Python #Dates #Speed #Tools",
        "x",
    ),
    "engagement-bait": (
        "“comment YES below” makes a reaction the price: ask what you really want to know, …",
        "Want the list of all dates? Then comment YES below.",
        "linkedin",
    ),
    "missing-alt-text": (
        "chart.png has no description: say in one sentence what it shows to someone who … see it.",
        "The chart shows what changed.\n\n![](https://example.org/chart.png)",
        "mastodon",
    ),
    "fancy-letters": (
        "4 letters are mathematical symbols that screen readers … write plain letters (`--fix`).",
        "The parser is 𝗳𝗮𝘀𝘁 now, in nine languages.",
        "linkedin",
    ),
    "visible-markup": (
        "LinkedIn shows 2 Markdown marks as typed: `--fix` removes them.",
        "The parser is **fast** now, in nine languages.",
        "linkedin",
    ),
    "pure-self-promotion": (
        (
            "2 of 2 sentences announce something of your own, and nothing says what a reader gets "
            "without clicking: add one fact, such as what changed or whom it helps."
        ),
        "We have released dateline 2.0! Read the announcement on our blog. https://example.org/d",
        "x",
    ),
    "missing-value": (
        (
            "A reader who does not click takes nothing away: bring one result, reason or step from "
            "behind the link into the post."
        ),
        "The slides of the workshop are online: https://example.org/slides",
        "x",
        # It is off unless it is asked for.
        *("--select", "missing-value"),
    ),
    "missing-question": (
        (
            "Your goal is community, and nothing here invites an answer: end with one question "
            "only readers can answer."
        ),
        "The parser reads dates in nine languages. It looks at the month first.",
        "x",
        *("--goal", "community"),
    ),
    "gratuitous-mention": (
        (
            "@ana, @ben, @carla and @dora will be notified, but no sentence says why: say what "
            "they did (…), or leave the tags out."
        ),
        "The parser reads dates in nine languages now.\n\n@ana @ben @carla @dora",
        "x",
    ),
}


@pytest.mark.parametrize("rule", MESSAGES)
def test_the_messages_that_people_see_most(lint: Any, rule: str) -> None:
    message, text, platform, *typed = MESSAGES[rule]
    seen = lint(f"{text}\n", "--platform", platform, *typed)
    told = seen.finding(rule)["message"]
    head, _, tail = message.partition("…")
    assert told.startswith(head)
    assert told.endswith(tail)


def test_the_readme_example(capsys: pytest.CaptureFixture[str]) -> None:
    sample = Path(__file__).parent.parent / "examples" / "sample.md"
    assert main(["--isolated", "--output-format", "concise", str(sample)]) == 0
    told = capsys.readouterr().out
    for rule in ("empty-hype", "accidental-link", "missing-alt-text", "hashtag-overuse"):
        assert rule in told


def test_a_long_module_says_why() -> None:
    unsaid = []
    for path in (Path(__file__).parent.parent / "socialint").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        said = ast.get_docstring(ast.parse(text)) or ""
        if text.count("\n") > 300 and not ("long" in said or "300 lines" in said):
            unsaid.append(path.name)
    assert unsaid == ["compiled.py"]  # which is generated
