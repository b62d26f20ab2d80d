from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.markdown import Scopes, outline, quotations, regions, render
from socialint.text import Range, Source, Span, View

PIECES = [*"ab *_`[]()!<>-#~\"'=.:/&\\1\n\r\té😀“”", "<!--", "-->", "---", "![a](b)"]
MARKED = st.lists(st.sampled_from(PIECES)).map("".join)


def marked(text: str, *kinds: str) -> list[tuple[str, str, str]]:
    """The regions of those kinds (of any, without): kind, text, value."""
    return [
        (kind, text[range_.start : range_.end], value)
        for kind, range_, value in regions(text)
        if not kinds or kind in kinds
    ]


def rendered(text: str) -> View:
    return render(Source(text), Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a `b c` d", [("code", "`b c`", "")]),
        ("a\n```py\nb\n```\nc", [("code", "```py\nb\n```", "")]),
        ("**bold _x_**", [("emphasis", "**bold _x_**", "**"), ("emphasis", "_x_", "_")]),
        ("é😀 __b__ ~~c d~~", [("emphasis", "~~c d~~", "~~")]),
        ("é😀 *b*", [("emphasis", "*b*", "*")]),
        ("# Head\ntext", [("heading", "# Head", "#")]),
        ("Head\n====\ntext", [("heading", "Head\n====", "=")]),
        ("- one\n- two", [("list-item", "- one", "-"), ("list-item", "- two", "-")]),
        ("• one\n•two", [("list-item", "• one", "•"), ("list-item", "•two", "•")]),
        ("2. one", [("list-item", "2. one", "2.")]),
        ("> said\n> so\n\nme", [("quotation", "> said\n> so", ">")]),
        (
            '[text](http://a.b "t")',
            [
                ("link-text", "text", "http://a.b"),
                ("link-target", '(http://a.b "t")', "http://a.b"),
            ],
        ),
        (
            "![alt](a.png)",
            [("alt", "alt", "a.png"), ("link-target", "(a.png)", "a.png")],
        ),
        ("<http://a.b>", [("link-target", "<http://a.b>", "http://a.b")]),
        (
            "[a][b]\n\n[b]: c",
            [("link-text", "a", "c"), ("link-target", "[b]", "c"), ("link-target", "[b]: c", "")],
        ),
    ],
)
def test_regions(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert marked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "#hashtag #two",
        "I <3 this & that",
        "5*3*2 = 30, 2 * 3 * 4",
        "if __name__ in __init__:",
        "https://x.y/_a_/*b*?c_d_e www.x.y/_a_",
        "by @_foo_ and #_bar_",
        "snake_case_name :white_check_mark:",
        "a line\n---\nanother",
        "[insert link] and [ ] option",
        "    an indented line",
        "12. in the evening"[4:],
        "1.5 million",
        "It's 5' 10\" tall, 6\" wide",
        "-- dash -- and - another",
        'e.g. “word” and "word"',
        'an "unbalanced quotation mark',
    ],
)
def test_what_is_markdown_by_accident_is_prose(text: str) -> None:
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "you are late", twice', ['"you are late"']),
        ("He said “you are late” twice", ["“you are late”"]),
        ("Er sagte „du bist spät“ und ging", ["„du bist spät“"]),
        ("Il dit « tu es là »", ["« tu es là »"]),
        ('"a b" "c d"', ['"a b"', '"c d"']),
        ('"two\nlines"', ['"two\nlines"']),
        ('"two\n\nparagraphs"', []),
        ("“two\n\nparagraphs”", []),
        ('a "b', []),
        ('`"in code"` x', []),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [found for _, found, _ in marked(text, "quotation")] == expected


def test_outline_finds_comments_images_and_code() -> None:
    text = (
        "é <!-- one -->\n\n![an *alt*](a.png 'T') `<!-- code -->` ![](<b c.png>)\n\n"
        '<p><img src="c.png" alt="x &gt; y"><img alt=\'\' src=d.png></p>\n\n'
        "<!-- two\n\n![no](no.png) -->\n\n```\n![no](no.png) <img src=no.png>\n```\n"
    )
    found = outline(text, 100)

    def at(span: Span | None) -> str | None:
        return None if span is None else text[span.start - 100 : span.end - 100]

    assert [at(span) for span in found.comments] == [
        "<!-- one -->",
        "<!-- two\n\n![no](no.png) -->",
    ]
    assert [(i.path, i.alt, at(i.path_span)) for i in found.images] == [
        ("a.png", "an alt", "a.png"),
        ("b c.png", None, "b c.png"),
        ("c.png", "x > y", "c.png"),
        ("d.png", "", "d.png"),
    ]
    assert at(found.images[0].span) == "![an *alt*](a.png 'T')"
    assert at(found.images[2].alt_span) == "x &gt; y"
    assert found.in_code(100 + text.index("code"))
    assert not found.in_code(100 + text.index("one"))


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("<!-- c -->\none\ntwo\n\nthree", "one\ntwo"),
        ("one\n\n<!-- c -->\n\ntwo\n\nthree", "two"),
        ("one <!-- c --> more\nlines\n\ntwo", "one <!-- c --> more\nlines"),
        ("one\n<!-- c -->\ntwo", "two"),
        ("<!-- c -->\n\n- a\n- b\n\nend", "- a\n- b"),
        ("- a\n- b <!-- c -->\n- d", "- b <!-- c -->"),
        ("<!-- c --><!-- d -->\n<!-- e -->\n\n# Head\n\nx", "# Head"),
        ("one\n\n<!-- c -->", ""),
        ("<!-- c --> same line\n\nother", "<!-- c --> same line"),
    ],
)
def test_a_comment_speaks_of_its_block_or_the_next(text: str, scope: str) -> None:
    parts = outline(text, 7)
    span = Scopes(parts, text, 7).find(parts.comments[0])
    assert text[span.start - 7 : span.end - 7] == scope


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# Head\ntext **bold _x_** `code`", "Head\n\ntext bold x code"),
        ("[text](http://a.b) <http://c.d> https://e.f/_g_", "text http://c.d https://e.f/g"),
        ("a &amp; b \\* c", "a & b * c"),
        ("one\ntwo  \nthree", "one\ntwo\nthree"),
        ("one\n\n\n\ntwo", "one\n\ntwo"),
        ("![alt](a.png) caption", "caption"),
        ("one\n\n![alt](a.png)\n\ntwo", "one\n\ntwo"),
        ("a <!-- c --> b<br>c", "a b\nc"),
        ("<!-- c -->\ntext", "text"),
        ("<div>text <b>more</b></div>", "text more"),
        ("<!-- a\n b --> text", "text"),
        ("to do:\n- one\n- two\n  1. deep\n\nend", "to do:\n- one\n- two\n  1. deep\n\nend"),
        ("> said\n> so\n\nme", "said\nso\n\nme"),
        ("```py\na\n\nb\n```\nend", "a\n\nb\n\nend"),
        ("one\n\n***\n\ntwo", "one\n\ntwo"),
        ("- ![a](b.png)\n- two", "- \n- two"),
    ],
)
def test_render(text: str, shown: str) -> None:
    assert rendered(text).text == shown
    assert rendered(text.replace("\n", "\r\n")).text == shown
    assert rendered(text.replace("\n", "\r")).text == shown


def test_what_is_rendered_knows_its_place_and_regions() -> None:
    text = "é **bold** &amp; [text](http://a.b)\n\n> He said\n\n```\ncode\n```\n"
    view = rendered(text)
    at = view.text.index("bold")
    assert view.verbatim(Range(at, at + 4))
    assert not view.verbatim(Range(at, at + 5))
    assert view.span(Range(at, at + 4)) == (Span(4, 8),)
    assert not view.verbatim(Range(view.text.index("&"), view.text.index("&") + 1))
    assert [(kind, view[range_], value) for kind, range_, value in view.regions] == [
        ("link-text", "text", "http://a.b"),
        ("quotation", "He said", ""),
        ("code", "code", ""),
    ]


@given(MARKED)
def test_any_text_has_regions_inside_it(text: str) -> None:
    for region in (*regions(text), *quotations(text)):
        assert 0 <= region.range.start <= region.range.end <= len(text)
    parts = outline(text)
    spans = [*parts.comments, *parts.code, *(block.span for block in parts.blocks)]
    for image in parts.images:
        spans += [image.span, image.path_span, image.alt_span or image.span]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    scopes = Scopes(parts, text)
    for comment in parts.comments:
        scope = scopes.find(comment)
        assert 0 <= scope.start <= scope.end <= len(text)


@given(MARKED)
def test_any_text_renders_with_its_place(text: str) -> None:
    view = rendered(text)
    for segment in view.segments:
        assert 0 <= segment.span.start <= segment.span.end <= len(text)
        if segment.verbatim:
            assert text[segment.span.start : segment.span.end] == view[segment.range]
    assert all(0 <= r.range.start < r.range.end <= len(view.text) for r in view.regions)


@given(st.text("_a b.é(!\u0301\u200d\n-²①“", max_size=12))
def test_the_parser_is_asked_wherever_it_finds_something(text: str) -> None:
    # The code at the end makes sure that it is asked.
    assert regions(text) == regions(f"{text}\n\n`x`")[:-1]


def pathological() -> Iterator[str]:
    for piece in (">", "> ", "[", "![", "*", "**a ", "_", "- ", "[a](", "`", "<", "<!--", "<img "):
        yield piece * 10_000
    for piece in ('"a ', "“a ", '<img src="', "![a](b) ", "&amp;", "~~", "=\n", "[a]: b\n", "\r"):
        yield piece * 10_000


@pytest.mark.parametrize("text", list(pathological()), ids=lambda text: repr(text[:5]))
def test_deep_or_long_markdown_neither_crashes_nor_hangs(text: str) -> None:
    regions(text)
    rendered(text)
    outline(text)


@pytest.mark.parametrize("mark", ["", "!"])
def test_a_reference_may_end_the_text_with_an_open_bracket(mark: str) -> None:
    text = f"[foo]: /x\n\n{mark}[foo]("
    found = [(one.kind, text[slice(*one.range)]) for one in regions(text)]
    assert ("alt" if mark else "link-text", "foo") in found
    assert [image.path for image in outline(text).images] == (["/x"] if mark else [])


def test_a_lone_surrogate_does_no_harm() -> None:
    assert marked("a \ud800 **b**") == [("emphasis", "**b**", "**")]
    assert rendered("a \ud800\0 **b**").text == "a \ud800\0 b"
