from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.dialects.splitting import numbered
from socialint.draft import Account, Draft, DraftError, Edition, Intent, PostKind
from socialint.text import Range, Source, Span, View, ViewBuilder
from tests.dialect_tools import assert_sound, dead, read, source_of, texts

PATH = "posts/2026/draft.md"

FRONT = """---
media:
  - bluesky-lab
  - mastodon-lab
  - linkedin-lab
  - matrix-lab
mentions:
  mastodon-lab:
    - them@example.social
    - us@example.social
hashtags:
  bluesky-lab:
    - Café
    - 'Open Science'
  Mastodon-Lab:
    - OpenScience
---
"""


def edition(draft: Draft, name: str) -> Edition:
    (found,) = [one for one in draft.editions if one.target.name == name]
    return found


def plain(body: str, media: str = "bluesky-lab") -> str:
    """What one post of that body says, where it is not cut."""
    (found,) = texts(read(f"---\nmedia: [{media}]\n---\n{body}", PATH).editions[0])
    return found


def test_each_account_gets_its_own_mentions_and_tags_after_the_text() -> None:
    draft = read(FRONT + "\nNews 🚀 for **all**\n", PATH)
    assert [one.target.name for one in draft.editions] == [
        "bluesky-lab",
        "mastodon-lab",
        "linkedin-lab",
    ]
    assert texts(edition(draft, "bluesky-lab")) == ["News 🚀 for all\n\n#Café #Open Science"]
    assert texts(edition(draft, "mastodon-lab")) == [
        "News 🚀 for all\n\n@them@example.social @us@example.social\n#OpenScience"
    ]
    assert texts(edition(draft, "linkedin-lab")) == ["News 🚀 for all"]
    assert [one.name for one in draft.skipped] == ["matrix-lab"]
    assert "chat" in draft.skipped[0].reason
    assert all(post.rendered for one in draft.editions for post in one.posts)
    assert dead(draft) == []
    assert_sound(draft)


def test_what_is_appended_is_anchored_to_its_item_and_the_rest_is_verbatim() -> None:
    draft = read((FRONT + "\nNews 🚀 for **all**\n").replace("\n", "\r\n"), PATH)
    post = edition(draft, "mastodon-lab").posts[0]
    assert source_of(draft, post, "#OpenScience") == "OpenScience"
    assert source_of(draft, post, "@us@example.social") == "us@example.social"
    assert source_of(draft, post, "News 🚀 for") == "News 🚀 for"
    assert source_of(draft, post, "for all") == "for |all"
    post = edition(draft, "bluesky-lab").posts[0]
    assert source_of(draft, post, "#Open Science") == "'Open Science'"
    tag = post.entities[-1]
    assert not post.view.verbatim(tag.range)
    assert post.view.verbatim(Range(0, 10))
    assert_sound(draft)


def test_accounts_of_the_configuration_name_platforms_and_limits() -> None:
    accounts = {"Lab": Account("x", "@lab"), "town": Account("mastodon", "", {"characters": 20})}
    intent = Intent(accounts=accounts, publisher="galaxy-social")
    text = "---\nmedia: [lab, town, elsewhere]\n---\nThe words of a post, which go on"
    draft = read(text, PATH, intent)
    assert [one.platform.name for one in draft.editions] == ["x", "mastodon"]
    assert len(draft.editions[1].posts) > 1
    assert [one.name for one in draft.skipped] == ["elsewhere"]


def test_forced_platforms_keep_the_accounts_on_them() -> None:
    intent = Intent(platforms=("bluesky", "x"), forced=True)
    draft = read(FRONT + "News", PATH, intent)
    assert [one.target.name for one in draft.editions] == ["bluesky-lab", "x"]
    assert texts(draft.editions[0]) == ["News\n\n#Café #Open Science"]
    assert texts(draft.editions[1]) == ["News"]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("**a** *b* __c__ _d_ snake_case 2 * 3 * 4", "a b c d snake_case 2 * 3 * 4"),
        ("***a*** **b *c* d** ***e** f* ***g* h**", "a b c d e f g h"),
        ("[the *notes*](https://example.com/a_b_c 'title')", "the notes: https://example.com/a_b_c"),
        ("<https://example.com> <me@example.com>",
         "https://example.com: https://example.com me@example.com: mailto:me@example.com"),
        ("`code *x*` and \\*star\\* &amp; &lt; AT&T", "code *x* and *star* & < AT&T"),
        ("Intro:\n\n* a\n* b\n\nEnd", "Intro:\n\n- a\n- b\n\nEnd"),
        ("Intro:\n* a\n* b", "Intro:\n* a\n* b"),
        ("3. a\n4. b", "1. a\n2. b"),
        ("# Head\ntext\n## Sub ##\nmore", "Head\n\ntext\n\nSub\n\nmore"),
        ("Title\n---\ntext", "Title\n\ntext"),
        ("a\n\n***\n\nb", "a\n\nb"),
        ("> said\n> more\n\nafter", "> said\n> more\n\nafter"),
        ("a\n\n    code *x*\n    more\n\nb", "a\ncode *x*\nmore\n\nb"),
        ("- a\n- b\n\n    still b\n\nend", "- a\n- b\n\nstill b\n\nend"),
        ("one  \ntwo<br>three", "one\ntwothree"),
        ("a <!-- hidden --> b", "a  b"),
        ("<!-- hidden -->\na", "a"),
        ("see ([this](https://example.com/x))", "see (this: https://example.com/x)"),
        ("**open and *half", "**open and *half"),
        ("~~kept~~ [ref][id] [x]", "~~kept~~ [ref][id] [x]"),
    ],
)  # fmt: skip
def test_markdown_becomes_plain_text(body: str, shown: str) -> None:
    assert plain(body) == shown
    assert plain(body.replace("\n", "\r\n")) == shown


def test_what_the_markdown_was_is_kept_as_regions() -> None:
    body = "# Head\n\n- `code` and [text](https://example.com)\n\n> they said\n\n“so they do”"
    draft = read(f"---\nmedia: [bluesky-lab]\n---\n{body}", PATH)
    view = draft.editions[0].posts[0].view
    found = {(region.kind, view[region.range], region.value) for region in view.regions}
    assert found == {
        ("heading", "Head", "#"),
        ("list-item", "- code and text: https://example.com", "-"),
        ("code", "code", ""),
        ("link-text", "text", "https://example.com"),
        ("link-target", "https://example.com", "https://example.com"),
        ("quotation", "> they said", ">"),
        ("quotation", "“so they do”", ""),
    }


def test_images_are_lifted_with_their_alt_texts() -> None:
    text = (
        FRONT + "Look ![A chart 📈](https://example.com/a.png) here\n![](https://example.com/b.png)"
    )
    draft = read(text, PATH)
    assert texts(edition(draft, "linkedin-lab")) == ["Look  here"]
    chart, bare = edition(draft, "linkedin-lab").posts[0].media
    assert (chart.path, chart.alt) == ("https://example.com/a.png", "A chart 📈")
    assert text[chart.span.start : chart.span.end] == chart.path
    assert chart.alt_span is not None
    assert text[chart.alt_span.start : chart.alt_span.end] == chart.alt
    assert (bare.alt, bare.alt_span, bare.local) == (None, None, False)
    assert_sound(draft)


def test_names_of_organisations_stay_for_linkedin_alone() -> None:
    body = "By @[The Lab](urn:li:organization:42)!"
    assert plain(body, "linkedin-lab") == body
    assert plain(body) == "By @The Lab: urn:li:organization:42!"


def test_a_long_text_is_cut_and_numbered_and_the_first_part_has_the_images() -> None:
    words = "We measured nine releases of the tool, and each was slower than the one before it. "
    body = words * 4 + "\n\n![A chart](https://example.com/a.png)\n\n" + "The last word.\n"
    draft = read(FRONT + body, PATH)
    short, long = edition(draft, "linkedin-lab"), edition(draft, "bluesky-lab")
    assert [post.split for post in short.posts] == [False]
    assert [post.view.text[-6:] for post in long.posts] == [" (1/3)", " (2/3)", " (3/3)"]
    assert long.posts[2].view.text == "The last word.\n\n#Café #Open Science (3/3)"
    assert all(post.split for post in long.posts)
    assert [len(post.media) for post in long.posts] == [1, 0, 0]
    assert [post.kind for post in long.posts] == [PostKind.ORIGINAL] + 2 * [PostKind.REPLY]
    assert all(post.count.used <= 300 for post in long.posts)
    assert source_of(draft, long.posts[2], "The last word.") == "The last word."
    assert_sound(draft)


def test_two_blank_lines_part_nothing_where_the_text_fits() -> None:
    assert plain("One\n\n\nTwo") == "One\n\n\nTwo"


def test_what_fits_one_network_and_not_another() -> None:
    draft = read(FRONT + "word " * 80, PATH)
    counts = {one.target.name: len(one.posts) for one in draft.editions}
    assert counts == {"bluesky-lab": 2, "mastodon-lab": 1, "linkedin-lab": 1}


def test_an_address_is_never_cut_and_counts_little_on_mastodon() -> None:
    address = "https://example.com/" + "long-path/" * 20
    draft = read(FRONT + f"Read {address} now. " * 4, PATH)
    for name, parts in (("mastodon-lab", 1), ("bluesky-lab", 4)):
        posts = edition(draft, name).posts
        assert len(posts) == parts
        assert sum(post.view.text.count(address) for post in posts) == 4
        assert all(post.count.used <= (post.count.limit or 0) for post in posts)


@pytest.mark.parametrize(
    ("front", "body", "marked"),
    [
        ("images:\n  - url: a", "x", "images"),
        ("hashtags:\n  bluesky-lab:\n    - #Tag", "x", "#Tag"),
        ("hashtags:\n  bluesky-lab:\n    -", "x", ""),
        ("hashtags:\n  bluesky-lab:\n    - '#Tag'", "x", "'#Tag'"),
        ("mentions:\n  bluesky-lab:\n    - '@them'", "x", "'@them'"),
        ("hashtags:\n  bluesky-lab:\n    - 2026", "x", "2026"),
        ("hashtags:\n  bluesky-lab: Tag", "x", "Tag"),
        ("hashtags:\n  mastodon-lab:\n    - Tag", "x", "mastodon-lab"),
        ("", "One\n#Tag is lost", "#Tag"),
        ("", "One\n\n<img src=a>", "<img src=a>"),
        ("", "One ![a\nb](https://example.com/a.png)", "![a\nb](https://example.com/a.png)"),
        ("", "![alt](images/a.png)", "images/a.png"),
    ],
)
def test_what_is_dead(front: str, body: str, marked: str) -> None:
    draft = read(f"---\nmedia:\n  - bluesky-lab\n{front}\n---\n{body}", PATH)
    assert [stretch for stretch, _ in dead(draft)] == [marked]
    assert all(one.why and one.instead for one in draft.dead)
    assert_sound(draft)


@pytest.mark.parametrize(
    ("front", "body"),
    [
        ("schedule: tomorrow", "# Head\n\nSee #Tag and C# and #1"),
        ("hashtags:\n  bluesky-lab:\n    - 100DaysOfCode\n    - '2026'", "x"),
        ("hashtags:\nmentions: {}", "x"),
    ],
)
def test_what_is_not_dead(front: str, body: str) -> None:
    assert dead(read(f"---\nmedia:\n  - Bluesky-Lab\n{front}\n---\n{body}", PATH)) == []


def test_a_comment_accepts_a_finding() -> None:
    body = "<!-- socialint: ignore[bare-link] the card says it -->\nhttps://example.com\n"
    draft = read(f"---\nmedia: [bluesky-lab]\n---\n{body}", PATH)
    assert [one.rules for one in draft.suppressions] == [("bare-link",)]
    assert texts(draft.editions[0]) == ["https://example.com"]


def test_a_name_that_yaml_cannot_read_is_an_error_at_its_line() -> None:
    with pytest.raises(DraftError) as caught:
        read("---\nmedia: [bluesky-lab]\nmentions:\n  bluesky-lab:\n    - @them\n---\nx", PATH)
    assert caught.value.line == 5


def whole(text: str) -> View:
    builder = ViewBuilder(Source(text))
    builder.copy(Span(0, len(text)))
    return builder.build()


@given(
    st.text(st.sampled_from("ab 🚀\n-~é/.:htps"), max_size=300),
    st.integers(9, 60),
    st.sampled_from([None, 5, 23]),
)
def test_cutting_loses_nothing_but_white_space(text: str, limit: int, link: int | None) -> None:
    parts = numbered(whole(text), limit, link=link)
    if len(text) <= limit:
        assert [part.text for part in parts] == [text]
        return
    rest = [part.text.rsplit(" (", 1)[0] for part in parts] if text.strip() else [text]
    assert "".join("".join(rest).split()) == "".join(text.split())


marks = st.sampled_from(
    [
        "**", "*", "__", "_", "`", "[", "](https://a.example/b)", "- ", "1. ", "> ", "# ", "#Tag",
        "    ", "\n", "\n\n", "\n\n\n", "![a](b.png)", "<br>", "</a>", "<a href='c'>", "<!--",
        "-->", "&amp;", "\\", "---", "===", "🚀", "word ", "\t", "~", "@[A](urn:li:organization:1)",
    ]
)  # fmt: skip
bodies = st.lists(marks, max_size=40).map("".join)


@given(st.one_of(bodies, bodies.map(lambda text: text.replace("\n", "\r\n")), st.text()))
def test_any_body_is_sound(body: str) -> None:
    with suppress(DraftError):
        draft = read(FRONT + body * 9, PATH)
        assert len(draft.editions) == 3
        assert_sound(draft)


@given(
    st.lists(
        st.sampled_from(["media:", "  - ", "hashtags:", "  x-a:", "#T", "@n", "\n", "---", ": "])
    )
)
def test_any_front_matter_is_a_draft_or_a_draft_error(pieces: list[str]) -> None:
    text = "---\n" + "".join(pieces) + "\n---\nbody"
    with suppress(DraftError):
        assert_sound(read(text, PATH, Intent(publisher="galaxy-social")))


@pytest.mark.parametrize("mark", ["*a ", "[", "`", "> ", "- ", "![", "<!--", "_a ", "**", "]("])
def test_a_body_of_marks_alone_ends(mark: str) -> None:
    assert_sound(read(FRONT + mark * 20_000, PATH))
