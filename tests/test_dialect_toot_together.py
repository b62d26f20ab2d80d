from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.draft import DraftError, Intent
from tests.dialect_tools import assert_sound, dead, read, source_of, texts

PATH = "toots/draft.toot"


def test_the_whole_text_is_one_post_on_mastodon() -> None:
    draft = read("\r\nHello 🐘 @us@example.social\r\n**as written**\r\n\r\n", PATH)
    (edition,) = draft.editions
    assert edition.platform.name == "mastodon"
    assert texts(edition) == ["Hello 🐘 @us@example.social\n**as written**"]
    assert not edition.posts[0].rendered
    assert source_of(draft, edition.posts[0], "@us@example.social") == "@us@example.social"
    assert draft.meta is None
    assert dead(draft) == []
    assert_sound(draft)


def test_a_forced_platform_replaces_mastodon() -> None:
    draft = read("Hello", PATH, Intent(platforms=("bluesky",), forced=True))
    assert [edition.platform.name for edition in draft.editions] == ["bluesky"]


def test_a_poll_is_the_lines_of_boxes_at_the_end() -> None:
    draft = read("Tea or coffee?\n\n[ ] Tea ☕\n[] Coffee", PATH)
    (post,) = draft.editions[0].posts
    assert post.view.text == "Tea or coffee?"
    assert [option.text for option in post.poll] == ["Tea ☕", "Coffee"]


def test_front_matter_would_be_posted_and_is_dead() -> None:
    draft = read("---\nmedia: a\n---\nHello", PATH)
    assert texts(draft.editions[0]) == ["---\nmedia: a\n---\nHello"]
    assert [name for _, name in dead(draft)] == ["---"]
    assert draft.suppressions == ()


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("One\n\n---\n\nTwo", "---"),
        ("Which?\n( ) Tea", "( ) Tea"),
        ("Look\nmedia:\n- file: a.png", "media:"),
    ],
)
def test_what_is_dead(text: str, marked: str) -> None:
    draft = read(text, PATH)
    assert len(draft.editions[0].posts) == 1
    assert [stretch for stretch, _ in dead(draft)] == [marked]


drafts = st.lists(st.sampled_from(["---", "a: b", "[ ] x", "( ) y", "Text 🚀", "", "\ufeff"]))


@given(st.one_of(st.text(), drafts.map("\n".join), drafts.map("\r\n".join)))
def test_any_text_is_a_draft_or_a_draft_error(text: str) -> None:
    with suppress(DraftError):
        assert_sound(read(text, PATH))
