"""Words that point at an image: where there is one, and where they point at nothing."""

import pytest

from socialint import engine, pack
from socialint.dialects import parse
from socialint.draft import Intent
from socialint.text import Source

RULE = next(rule for rule in pack.load_default() if rule.id == "missing-attachment")


def found(text: str, path: str = "draft.txt", platform: str = "x") -> list[str]:
    draft = parse(Source(text, path), Intent(platforms=(platform,)))
    outcome = engine.lint(draft, engine.ruleset([RULE]), engine.Author(language="en"))
    assert not outcome.crashes
    return [text[one.span.start : one.span.end] for one in outcome.findings]


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("Have a look at the picture below!", "look at the picture below"),
        ("We fell by half (see chart below).", "see chart below"),
        ("It works, chart attached.", "chart attached"),
        ("In the image above you can see our team.", "In the image above"),
        ("Please find attached the flyer.", "find attached"),
        ("The attached chart tells the story.", "The attached chart"),
        ("Here's a photo from last night.", "Here's a photo"),
        ("This diagram shows how requests flow.", "This diagram shows"),
        ("From left to right: Ana, Ben and Cyd.", "From left to right"),
        ("Pictured: Ana and Ben at the booth.", "Pictured"),
        ("All of it is in the poster 👇", "in the poster"),
    ],
)
def test_pointing_at_nothing(text: str, match: str) -> None:
    assert found(text) == [match]


@pytest.mark.parametrize(
    "text",
    [
        "We take pictures below the bridge every June.",
        "The chart above my desk is older than I am.",
        "Images above 5 MB are refused.",
        "Attach a screenshot when you report a bug.",
        "No strings attached.",
        "She attached a photo to the email.",
        "I've attached the sensor to the roof.",
        "Add a video below the header to greet your visitors.",
        "Drop your screenshots below 👇",
        "Show us your desk: pictures below, please!",
        "The plot below the church is for sale.",
        "Never write that the chart is in the image below.",
    ],
)
def test_other_things_below_above_and_attached(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    "shown",
    [
        "https://example.org/chart",
        "https://twitter.com/ana/status/1234567890",
        "www.example.org",
    ],
)
def test_a_link_or_a_quoted_post_may_show_it(shown: str) -> None:
    assert not found(f"We fell by half, see the chart below.\n\n{shown}")


def test_an_image_of_another_post_counts() -> None:
    thread = "See the chart below.\n\n---\n\nThat is all."
    assert found(thread, "draft.md", "mastodon") == ["See the chart below"]
    assert not found(f"{thread}\n\n![A line that falls](chart.png)", "draft.md", "mastodon")


def test_media_of_front_matter_counts() -> None:
    front = "---\nmedia:\n  - file: chart.png\n    alt: A line that falls\n---\n"
    assert not found(f"{front}See the chart below.\n", "draft.tweet")
    assert found("See the chart below.\n", "draft.tweet") == ["See the chart below"]


def test_a_quoted_word_points_at_nothing() -> None:
    assert not found("> See the chart below.\n\nSo they wrote.", "draft.md", "medium")
    assert found("Twice:\nthe chart below, and the photo\nbelow.") == ["the chart below"]
