from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.dialects import NAMES, parse
from socialint.draft import Account, Draft, DraftError, Intent, Post, PostKind
from socialint.platforms.base import Sureness
from socialint.text import Range, Source, Span

DRAFTS = Path(__file__).parents[2] / "shared" / "drafts"
X = Intent(platforms=("x",))


def read(text: str, intent: Intent | None = None, path: str = "draft.md") -> Draft:
    return parse(Source(text, path), intent)


def posts(text: str, intent: Intent = X, path: str = "draft.md") -> tuple[Post, ...]:
    return read(text, intent, path).editions[0].posts


def shown(text: str, intent: Intent = X, path: str = "draft.md") -> list[str]:
    return [post.view.text for post in posts(text, intent, path)]


def refused(text: str, intent: Intent | None = None) -> DraftError:
    with pytest.raises(DraftError) as caught:
        read(text, intent)
    return caught.value


def holds_its_laws(draft: Draft) -> None:
    """Every place that a draft speaks of is inside its source."""
    text = draft.source.text
    for edition in draft.editions:
        for index, post in enumerate(edition.posts, 1):
            assert post.index == index
            assert "\r" not in post.view.text
            for segment in post.view.segments:
                assert 0 <= segment.span.start <= segment.span.end <= len(text)
                if segment.verbatim:
                    written = text[segment.span.start : segment.span.end]
                    assert written == post.view[segment.range]
            for region in post.view.regions:
                assert 0 <= region.range.start <= region.range.end <= len(post.view.text)
            for media in post.media:
                assert 0 <= media.span.start <= media.span.end <= len(text)
    for suppression in draft.suppressions:
        for span in (suppression.span, suppression.scope or suppression.span):
            assert 0 <= span.start <= span.end <= len(text)


# What is posted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello **you**\n", ["Hello **you**"]),
        ("One\n\n---\n\nTwo\n\n---  \n\nThree", ["One", "Two", "Three"]),
        ("---\n\nOne\n\n---\n\nTwo\n\n---\n", ["One", "Two"]),
        ("One\n---\nTwo", ["One\n---\nTwo"]),
        ("One\n\n---\nTwo", ["One\n\n---\nTwo"]),
        ("One\n\n----------\n\nTwo", ["One\n\n----------\n\nTwo"]),
        ("One\n\n```\na\n\n---\n\nb\n```", ["One\n\n```\na\n\n---\n\nb\n```"]),
        ("One\n\n<!--\n\n---\n\n-->\n\nTwo", ["One\n\nTwo"]),
        ("One\n\n<!-- next -->\n---\n\nTwo", ["One", "Two"]),
        ("One <!-- a --> two", ["One two"]),
        ("One<!-- a -->two", ["Onetwo"]),
        ("One two <!-- a -->\nthree", ["One two\nthree"]),
        ("<!-- a --> One", ["One"]),
        ("<!-- a -->\nOne", ["One"]),
        ("One\n<!-- a -->\nTwo", ["One\nTwo"]),
        ("One\n\n<!-- a -->\n<!-- b -->\n\n\nTwo", ["One\n\nTwo"]),
        ("One `<!-- kept -->` two", ["One `<!-- kept -->` two"]),
        ("One <!-- never closed", ["One <!-- never closed"]),
        ("One\n\n![a](b.png)\n\nTwo", ["One\n\nTwo"]),
        ("One\n![a](b.png)\nTwo", ["One\nTwo"]),
        ("One ![a](b.png) ![c](d.png) two", ["One two"]),
        ('One\n\n<img src="b.png"/>\n\nTwo', ["One\n\nTwo"]),
        ("![a](b.png)", [""]),
        ("# November 18, 2025\n\nHi", ["Hi"]),
        ("\n## Monday, 3rd of March 2025\nHi", ["Hi"]),
        ("# 2025-11-18\nHi", ["Hi"]),
        ("# 18.11.2025\nHi", ["Hi"]),
        ("# Release 12, 2025\nHi", ["# Release 12, 2025\nHi"]),
        ("Hi\n\n# November 18, 2025", ["Hi\n\n# November 18, 2025"]),
        ("---\ntitle: T\nlayout: post\n---\nHi", ["Hi"]),
        ("---\n---\nHi", ["Hi"]),
        ("---\ntitle: T\n...\nHi", ["Hi"]),
        ("---\nHi there", ["---\nHi there"]),
        ("", []),
        (" \n\t\n", []),
        ("---\ntitle: T\n---\n", []),
        ("---\ntitle: T\n---", []),
        ("<!-- only -->", []),
    ],
)
def test_posts(text: str, expected: list[str]) -> None:
    assert shown(text) == expected
    for other in (text.replace("\n", "\r\n"), text.replace("\n", "\r"), "\ufeff" + text):
        assert shown(other) == expected
        holds_its_laws(read(other, X))


def test_a_thread_is_for_networks_with_replies() -> None:
    draft = read("One\n\n---\n\nTwo", Intent(platforms=("x", "linkedin", "bluesky", "medium")))
    texts = [[post.view.text for post in edition.posts] for edition in draft.editions]
    assert texts == [["One", "Two"], ["One\n\n---\n\nTwo"], ["One", "Two"], ["One\n\nTwo"]]
    assert [post.kind for post in draft.editions[0].posts] == [PostKind.ORIGINAL, PostKind.REPLY]
    assert draft.editions[0].posts[0].view is draft.editions[2].posts[0].view


def test_markdown_is_shown_rendered_or_as_written() -> None:
    draft = read("Hi **you** &amp; me", Intent(platforms=("x", "medium", "generic")))
    x, medium, generic = (edition.posts[0] for edition in draft.editions)
    assert (x.view.text, x.rendered) == ("Hi **you** &amp; me", False)
    assert (medium.view.text, medium.rendered) == ("Hi you & me", True)
    # Some network will show the marks, some will not: words are judged as words.
    assert (generic.view.text, generic.rendered) == ("Hi you &amp; me", True)
    assert [region.kind for region in x.view.regions] == ["emphasis"]


def test_without_a_network_marks_of_emphasis_are_no_part_of_the_text() -> None:
    text = "Comment ***YES* now** and `**` [**x**](http://a.b)"
    (post,) = posts(text, Intent())
    assert post.view.text == "Comment YES now and `**` [x](http://a.b)"
    at = post.view.text.index("YES")
    assert post.view.span(Range(at, at + 3)) == (Span(11, 14),)
    assert not post.view.verbatim(Range(at - 1, at + 4))
    assert [(kind, post.view[range_]) for kind, range_, _ in post.view.regions] == [
        ("emphasis", "YES"),
        ("emphasis", "YES now"),
        ("code", "`**`"),
        ("emphasis", "x"),
        ("link-text", "x"),
        ("link-target", "(http://a.b)"),
    ]


def test_images_become_media_of_their_post() -> None:
    text = (
        "---\nimages:\n  - src: front.png\n    alt: At the front\n  - plain.png\n---\n"
        "One ![two](https://e.org/b.png)\n\n---\n\n![](/c.png)\n\n<img alt='' src=d.png>"
    )
    one, two = posts(text)
    assert [(m.path, m.alt, m.local) for m in one.media] == [
        ("front.png", "At the front", True),
        ("plain.png", None, True),
        ("https://e.org/b.png", "two", False),
    ]
    assert [(m.path, m.alt, m.local) for m in two.media] == [
        ("/c.png", None, True),
        ("d.png", "", True),
    ]
    assert [text[m.span.start : m.span.end] for m in (*one.media, *two.media)] == [
        "front.png",
        "plain.png",
        "https://e.org/b.png",
        "/c.png",
        "d.png",
    ]
    span = one.media[2].alt_span
    assert span is not None
    assert text[span.start : span.end] == "two"


def test_images_alone_are_a_post() -> None:
    (post,) = posts("---\nimages: [{src: a.png}]\n---\n")
    assert (post.view.text, len(post.media)) == ("", 1)
    assert post.view.span(post.view.segments[0].range)[0].start > 0


@pytest.mark.parametrize(
    ("platform", "link", "kind"),
    [
        ("x", "https://x.com/a/status/12", PostKind.QUOTE),
        ("x", "https://twitter.com/a/status/12?s=20", PostKind.QUOTE),
        ("x", "https://x.com/a", PostKind.ORIGINAL),
        ("x", "https://bsky.app/profile/a.b/post/3k", PostKind.ORIGINAL),
        ("bluesky", "https://bsky.app/profile/a.b/post/3k", PostKind.QUOTE),
        ("mastodon", "https://fosstodon.org/@a/1234", PostKind.QUOTE),
        ("linkedin", "https://www.linkedin.com/posts/a_b-activity-1", PostKind.QUOTE),
        ("threads", "https://www.threads.net/@a/post/b", PostKind.QUOTE),
        ("generic", "https://x.com/a/status/12", PostKind.ORIGINAL),
    ],
)
def test_a_link_to_a_post_of_the_network_quotes_it(
    platform: str, link: str, kind: PostKind
) -> None:
    assert posts(f"So true: {link}", Intent(platforms=(platform,)))[0].kind is kind


# What it is meant for


def test_without_a_platform_there_is_one_edition_for_any() -> None:
    draft = read("Hi")
    assert [edition.target.name for edition in draft.editions] == ["generic"]
    assert not draft.targets_named


@pytest.mark.parametrize(
    ("front", "intent", "expected"),
    [
        ("platform: x", Intent(), ["x"]),
        ("platform: LinkedIn", Intent(), ["linkedin"]),
        ("platform: x, mastodon", Intent(), ["x", "mastodon"]),
        ("platforms: [bluesky, x, bluesky]", Intent(), ["bluesky", "x"]),
        ("platform: x", Intent(platforms=("bluesky",)), ["x"]),
        ("platform: x", Intent(platforms=("bluesky",), forced=True), ["bluesky"]),
        ("platform:", Intent(platforms=("bluesky",)), ["bluesky"]),
        ("platform: fosstodon", Intent(accounts={"fosstodon": Account("mastodon")}), ["fosstodon"]),
    ],
)
def test_targets(front: str, intent: Intent, expected: list[str]) -> None:
    draft = read(f"---\n{front}\n---\nHi", intent)
    assert [edition.target.name for edition in draft.editions] == expected
    assert draft.targets_named


def test_limits_come_from_the_platform_then_the_account() -> None:
    accounts = {"big": Account("mastodon", "@me", {"characters": 5000})}
    intent = Intent(
        ("mastodon", "big"), accounts=accounts, limits={"mastodon": {"characters": 600}}
    )
    draft = read("Hi", intent)
    assert [edition.platform.limit("characters") for edition in draft.editions] == [600, 5000]
    assert draft.editions[1].target.handle == "@me"
    assert draft.editions[1].platform.limits["characters"].sureness is Sureness.CONFIGURED


def test_equal_platforms_share_their_posts() -> None:
    accounts = {"one": Account("mastodon"), "two": Account("mastodon")}
    one, two = read("Hi", Intent(("one", "two"), accounts=accounts)).editions
    assert one.posts is two.posts


@pytest.mark.parametrize(
    ("front", "line", "word"),
    [
        ("title: x\nplatform: twitter", 3, "did you mean “x”"),
        ("platforms:\n  - x\n  - linkdin", 4, "did you mean “linkedin”"),
        ("platform: {x: 1}", 2, "`platform`"),
        ("goal: fame", 2, "information, conversation, visibility, community"),
        ("goal: comunity", 2, "did you mean “community”"),
        ("language: [en]", 2, "language"),
        ("images:\n  - alt: x", 3, "src"),
        ("images:\n  - src: x\n    alt: [y]", 4, "alt"),
        ("images: [[x]]", 2, "path"),
        ("socialint: off", 2, "ignore"),
        ("socialint:\n  ignroe: []", 3, "ignroe"),
        ("socialint:\n  ignore:\n    - hype", 4, "reason"),
        ("socialint:\n  ignore:\n    - hype:", 4, "reason"),
        ("socialint:\n  ignore:\n    - {rule: hype, reason: r, until: soon}", 4, "date"),
        ("socialint:\n  ignore:\n    - {rule: hype, why: r}", 4, "why"),
        ("socialint: {ignore: [[a]]}", 2, "ignore"),
        ("a: 1\na: 2", 3, "twice"),
        ("a: b: c", 2, "quotes"),
        ("just text", 2, "key: value"),
        ("- a\n- b", 2, "key: value"),
        ("a: \x00", 2, "U+0000"),
        ("a: " + "[" * 100_000, 2, "64 deep"),
        ("a: &a [b, b]\nc: *d", 3, "*d"),
    ],
)
def test_mistakes_name_their_line(front: str, line: int, word: str) -> None:
    error = refused(f"---\n{front}\n---\nHi")
    assert error.line == line
    assert word in error.message


def test_front_matter_that_is_never_closed() -> None:
    assert refused("---\nplatform: x\n\nHi").line == 1


def test_exploding_anchors_are_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    assert "100,000" in refused("---\n" + "\n".join(lines) + "\n---\nHi").message


def test_own_keys_and_those_of_other_tools() -> None:
    draft = read("---\ngoal: Community\nlanguage: de-AT\ntitle: Kept\n---\nHi")
    assert (draft.goal, draft.language) == ("community", "de-at")
    assert draft.meta is not None
    assert draft.meta.get("title") is not None


# Suppressions


@pytest.mark.parametrize(
    "entry",
    [
        "hype: it is a quote until 2026-12-31",
        "hype it is a quote until 2026-12-31",
        "{rule: hype, reason: it is a quote, until: 2026-12-31}",
        "{rule: [hype], reason: it is a quote, until: '2026-12-31'}",
    ],
)
def test_suppressions_in_front_matter(entry: str) -> None:
    text = f"---\nsocialint:\n  ignore:\n    - {entry}\n---\nHi"
    (found,) = read(text).suppressions
    assert found[:3] == (("hype",), "it is a quote", "2026-12-31")
    assert found.scope is None
    assert text[found.span.start : found.span.end] == entry


def test_suppressions_by_key() -> None:
    text = "---\nsocialint: {ignore: {hype: a reason, value: another}}\n---\nHi"
    assert [found.rules for found in read(text).suppressions] == [("hype",), ("value",)]


def test_suppressions_in_comments() -> None:
    text = (
        "Hi\n\n<!-- socialint: ignore[hype, growth]  a quote\nuntil 2026-12-31 -->\nOne\ntwo\n\n"
        "Three <!-- socialint:ignore[value]: it is short --> four\n"
    )
    one, two = read(text).suppressions
    assert one[:3] == (("hype", "growth"), "a quote", "2026-12-31")
    assert two[:3] == (("value",), "it is short", None)
    assert one.scope is not None
    assert two.scope is not None
    assert text[one.scope.start : one.scope.end] == "One\ntwo"
    assert text[two.scope.start : two.scope.end].startswith("Three <!--")
    assert shown(text) == ["Hi\n\nOne\ntwo\n\nThree four"]


@pytest.mark.parametrize(
    "comment",
    [
        "socialint: ignore[hype]",
        "socialint: ignore[hype] until 2026-12-31",
        "socialint: ignore[] because",
        "socialint: ignore[hype] because until 2026-13-31",
        "socialint: ignore hype because",
        "socialint: ingore[hype] because",
        "socialint-disable hype",
    ],
)
def test_suppressions_that_cannot_be_understood(comment: str) -> None:
    assert refused(f"Hi\n\n<!-- {comment} -->\nthere").line == 3


def test_other_comments_are_comments() -> None:
    assert read("Hi <!-- socialint would like this -->").suppressions == ()
    assert read("Hi `<!-- socialint: ignore[x] -->`").suppressions == ()


# Other dialects


def test_plain_text_is_posted_as_it_is() -> None:
    text = "One <!-- c -->\n\n---\n\n![a](b.png) **x** “he said so”\n"
    (post,) = posts(text, path="draft.txt")
    assert post.view.text == text.strip()
    assert [region.kind for region in post.view.regions] == ["quotation"]
    assert shown("---\nplatform: x\n---\nHi", path="a.txt") == ["Hi"]


@pytest.mark.parametrize(
    ("path", "front", "dialect"),
    [
        ("a.tweet", "", "twitter-together"),
        ("a.toot", "", "toot-together"),
        ("a.TXT", "", "plain"),
        ("a.md", "", "socialint"),
        ("a.md", "---\nmedia: [bluesky-galaxyproject]\n---\n", "galaxy-social"),
        ("a.md", "---\nmedia: [matrix-eu, mine]\n---\n", "galaxy-social"),
        ("a.md", "---\nmedia: [photo.png]\n---\n", "socialint"),
        ("a.md", "---\nmedia:\n- file: x-y.png\n---\n", "socialint"),
        ("<text>", "", "socialint"),
    ],
)
def test_a_dialect_is_recognised(path: str, front: str, dialect: str) -> None:
    assert read(front + "Hi", path=path).dialect == dialect


def test_a_publisher_is_believed() -> None:
    assert read("Hi", Intent(publisher="plain"), "a.md").dialect == "plain"
    with pytest.raises(KeyError):
        read("Hi", Intent(publisher="carrier-pigeon"))


PIECES = [
    *"ab *_`[]()!<>-#~\"'=.:/&\\1\n\n\n\r\té😀“”@\x00",
    *("<!--", "-->", "\n\n---\n\n", "---\n", "![a](b)", "<img src=a>", "platform: x\n", "media:\n"),
    *(
        "<!-- socialint: ignore[a] b -->",
        "# 2025-01-01\n",
        "\ufeff",
        "http://a.b/c",
        "- x\n",
        "( )",
    ),
]
ANY = st.lists(st.sampled_from(PIECES)).map("".join)
PLATFORMS = Intent(platforms=("x", "linkedin", "medium"))


@given(ANY | st.text(), st.sampled_from(NAMES))
def test_any_text_is_a_draft_or_refused(text: str, publisher: str) -> None:
    try:
        draft = read(text, PLATFORMS._replace(publisher=publisher))
    except DraftError:
        return
    holds_its_laws(draft)


@pytest.mark.parametrize("piece", [">", "[", "*", "- ", "![", "[a](", "<!--", "\n\n---\n\n", "\r"])
def test_deep_markdown_neither_crashes_nor_hangs(piece: str) -> None:
    holds_its_laws(read(piece * 10_000 + "x", PLATFORMS))


def test_one_long_line() -> None:
    (post,) = posts("word " * 200_000)
    assert len(post.view.text) == 999_999


@pytest.mark.skipif(not DRAFTS.is_dir(), reason="the real drafts are not beside the project")
@pytest.mark.parametrize("author", ["lfaller+lfaller.github.io", "walkerdustin+linkedin-posts"])
def test_real_drafts(author: str) -> None:
    paths = sorted((DRAFTS / author).rglob("*.md"))
    assert paths
    for path in paths:
        draft = read(path.read_text(encoding="utf-8"), PLATFORMS, str(path))
        holds_its_laws(draft)
        for edition in draft.editions:
            for post in edition.posts:
                assert post.view.text
                assert not post.view.text.startswith(("# ", "---"))
                assert "<!--" not in post.view.text
