from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.draft import Account, DraftError, Intent, PostKind
from tests.dialect_tools import assert_sound, dead, read, source_of, texts

PATH = "tweets/draft.tweet"


def test_text_is_posted_as_it_is_written_and_always_on_x() -> None:
    draft = read("\n**Not** bold <!-- seen -->\n", PATH, Intent(platforms=("mastodon",)))
    (edition,) = draft.editions
    assert edition.target.name == "x"
    assert texts(edition) == ["**Not** bold <!-- seen -->"]
    assert not edition.posts[0].rendered
    assert source_of(draft, edition.posts[0], "<!-- seen -->") == "<!-- seen -->"


def test_a_forced_platform_replaces_x() -> None:
    draft = read("Hello", PATH, Intent(platforms=("mastodon",), forced=True))
    assert [edition.platform.name for edition in draft.editions] == ["mastodon"]


def test_an_account_on_x_that_is_configured_stands_for_it() -> None:
    accounts = {"us": Account("x", "@us", {"characters": 4000})}
    draft = read("Hello", PATH, Intent(platforms=("us", "bluesky"), accounts=accounts))
    (edition,) = draft.editions
    assert edition.target.name == "us"
    assert edition.platform.limit("characters") == 4000


def test_a_thread_of_three_with_front_matter_for_each_part() -> None:
    text = (
        "---\nmedia:\n  - file: one.png\n    alt: A chart\n---\n\nFirst 🚀 #tag\n\n---\n\n"
        "---\nmedia:\n  - file: two.mp4\n---\nSecond\n---\nThird\n"
    )
    draft = read(text, PATH)
    posts = draft.editions[0].posts
    assert texts(draft.editions[0]) == ["First 🚀 #tag", "Second", "Third"]
    assert [post.kind for post in posts] == [PostKind.ORIGINAL, PostKind.REPLY, PostKind.REPLY]
    assert [[media.path for media in post.media] for post in posts] == [
        ["/media/one.png"],
        ["/media/two.mp4"],
        [],
    ]
    chart, clip = posts[0].media[0], posts[1].media[0]
    assert (chart.alt, chart.image, chart.local) == ("A chart", True, True)
    assert (clip.alt, clip.image) == (None, False)
    assert text[chart.span.start : chart.span.end] == "one.png"
    tag = posts[0].entities[-1]
    assert tag.text == "#tag"
    assert source_of(draft, posts[0], tag.text) == "#tag"
    assert dead(draft) == []
    assert_sound(draft)


def test_line_ends_of_windows_are_read_as_any() -> None:
    draft = read(
        "---\r\nmedia:\r\n  - file: a.png\r\n---\r\nOne\r\n\r\n---\r\nTwo\r\nlines\r\n", PATH
    )
    assert texts(draft.editions[0]) == ["One", "Two\nlines"]
    assert draft.editions[0].posts[0].media[0].path == "/media/a.png"
    assert_sound(draft)


def test_another_delimiter_holds_for_its_part_alone() -> None:
    draft = read("---\nthread-delimiter: ===\n---\nOne\n---\nstill one\n===\nTwo\n---\nThree", PATH)
    assert texts(draft.editions[0]) == ["One\n---\nstill one", "Two", "Three"]


def test_poll_lines_at_the_end_become_the_poll() -> None:
    text = "Which one?\n\n( ) not this ( ) one\ntext\n\n( ) Red\n() Blue 🔵\n"
    draft = read(text, PATH)
    (post,) = draft.editions[0].posts
    assert post.view.text == "Which one?\n\n( ) not this ( ) one\ntext"
    assert [option.text for option in post.poll] == ["Red", "Blue 🔵"]
    assert [text[o.span.start : o.span.end] for o in post.poll] == ["Red", "Blue 🔵"]


def test_a_poll_in_front_matter_leaves_the_lines_where_they_are() -> None:
    draft = read("---\npoll:\n  - Red\n  - 'Blue'\n---\nWhich?\n( ) Green", PATH)
    (post,) = draft.editions[0].posts
    assert [option.text for option in post.poll] == ["Red", "Blue"]
    assert post.view.text == "Which?\n( ) Green"


def test_a_repost_without_text_is_a_repost() -> None:
    draft = read("---\nretweet: https://twitter.com/them/status/1\n---\n", PATH)
    (post,) = draft.editions[0].posts
    assert (post.kind, post.view.text) == (PostKind.REPOST, "")
    assert dead(draft) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("---\nretweet: https://twitter.com/them/status/1\n---\nRead this.", PostKind.QUOTE),
        ("---\nreply: https://twitter.com/them/status/1\n---\nThanks.", PostKind.REPLY),
        ("Read this: https://x.com/them/status/1", PostKind.QUOTE),
        ("Follow https://x.com/them for more", PostKind.ORIGINAL),
    ],
)
def test_kinds(text: str, kind: PostKind) -> None:
    draft = read(text, PATH)
    assert draft.editions[0].posts[0].kind is kind
    assert dead(draft) == []


@pytest.mark.parametrize(
    "address",
    [
        "https://x.com/them/status/1",
        "https://twitter.com/them/status/1?s=20",
        "https://mobile.twitter.com/them/status/1",
    ],
)
def test_an_address_that_is_refused_is_dead_and_says_the_right_one(address: str) -> None:
    draft = read(f"---\nretweet: {address}\n---\nRead this.", PATH)
    assert dead(draft) == [(address, address)]
    assert draft.dead[0].instead == "write https://twitter.com/them/status/1"
    assert draft.editions[0].posts[0].kind is PostKind.QUOTE


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("retweet: https://twitter.com/a/status/1", "retweet: https://twitter.com/a/status/1"),
        ("Hello\n\nmedia:\n  - file: a.png", "media:"),
        ("Hello\npoll:\n  - Red\n  - Blue", "poll:"),
        ("One\n\n---\n", "---"),
        ("---\nmedia:\n  - file: a.png\n---\n---\nOne", "---"),
        ("Which?\n[ ] Red", "[ ] Red"),
        ("---\nRetweet: https://twitter.com/a/status/1\n---\nx", "Retweet"),
        ("---\nmedia: a.png\n---\nx", "media"),
        ("---\nmedia:\n  - a.png\n---\nx", "a.png"),
        ("---\nmedia:\n  - file: ../a.png\n---\nx", "../a.png"),
        ("---\npoll:\n  - 2024\n  - Red\n---\nx", "2024"),
        ("---\nreply: 12345678901\n---\nx", "12345678901"),
        ("---\nthread-delimiter: '***'\n---\nx", "'***'"),
        ("One\n---\n---\nreply: https://twitter.com/a/status/1\n---\nTwo", "reply"),
        ("---\nretweet: https://twitter.com/a/status/1\npoll: [a, b]\n---\n", "retweet"),
    ],
)
def test_what_is_dead(text: str, marked: str) -> None:
    draft = read(text, PATH)
    assert [stretch for stretch, _ in dead(draft)] == [marked]
    assert_sound(draft)


@pytest.mark.parametrize(
    "text",
    [
        "Reply: we will answer all of you at https://example.com/faq",
        "In the media: a talk.\n\nPoll: no thanks",
        "One - two\n--- three\n(1) four\n[x] five",
        "---\nschedule: 2026-12-01\ntitle: kept\n---\nHello",
    ],
)
def test_what_is_not_dead(text: str) -> None:
    assert dead(read(text, PATH)) == []


@pytest.mark.parametrize("text", ["---\na: [\n---\nx", "---\nretweet https://a.b/c\n---\nx"])
def test_front_matter_that_cannot_be_read_is_an_error_with_its_line(text: str) -> None:
    with pytest.raises(DraftError) as caught:
        read(text, PATH)
    assert caught.value.line is not None


lines = st.sampled_from(
    [
        "---", "--- ", "===", "media:", "  - file: a.png", "    alt: 7", "poll:", "  - x", "( ) a",
        "[ ] b", "retweet: https://x.com/a/status/1", "thread-delimiter: ===", "Text 🚀 #tag", "",
        "reply: 1", "\ufeff", "<!-- c -->", "“quoted words here”",
    ]
)  # fmt: skip
drafts = st.builds(lambda parts, end: end.join(parts), st.lists(lines), st.sampled_from("\n\r"))


@given(st.one_of(st.text(), drafts, drafts.map(lambda text: text.replace("\n", "\r\n"))))
def test_any_text_is_a_draft_or_a_draft_error(text: str) -> None:
    with suppress(DraftError):
        assert_sound(read(text, PATH))
