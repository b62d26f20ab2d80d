"""Markdown for summaries and comments: a preview of each post, and nothing of a draft obeyed."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from socialint.finding import Finding, Severity
from socialint.platforms.base import Count
from socialint.report import ReportOptions, render
from socialint.report.inert import no_commands, one_line, safe
from socialint.report.mdtext import code, fenced, words
from socialint.result import EditionResult, FileResult, PostText, Report, Status
from socialint.text import Source, Span
from tests.report_previews import previewed
from tests.report_samples import clear, compare, hostile, report
from tests.report_traps import TRAP, TRAPS, trapped

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
#: All that may come out of the parser.
TAGS = {
    *("h2", "h3", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"),
    *("code", "strong", "em", "br"),
}
OWN_HTML = re.compile(r"<details>\n<summary>[\d,]+ posts? to look at</summary>\n|</details>\n")
#: What sites make more of than Markdown does: a mention, a reference, an address, an emoji's name.
CALLED = re.compile(
    r"!\w|[@#~$&^<>\[\]*_`|\\]|://|www\.|:\w+:|\b[0-9a-f]{7,}\b|\bGH-\d|\w\.[a-zA-Z]"
)


def markdown(run: Report, **given: int | bool) -> str:
    return render(run, "markdown", ReportOptions(**given))  # type: ignore[arg-type]


def tokens(text: str) -> list[Token]:
    flat: list[Token] = []
    for token in PARSER.parse(text):
        flat += [token, *(token.children or ())]
    return flat


def check_inert(text: str) -> None:
    for token in tokens(text):
        assert token.tag in TAGS or not token.tag, token
        assert token.type not in {"html_inline", "image", "link_open"}
        if token.type == "html_block":
            assert OWN_HTML.fullmatch(token.content), token.content
        if token.type == "text":
            assert not CALLED.search(token.content), token.content


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("", ReportOptions()),
        ("-verbose", ReportOptions(verbose=True)),
        ("-statistics", ReportOptions(statistics=True)),
    ],
)
def test_snapshot(name: str, options: ReportOptions) -> None:
    compare(f"report-markdown{name}", render(previewed(), "markdown", options))


@pytest.mark.parametrize("run", [report(), previewed(), hostile(), trapped(), clear()])
@pytest.mark.parametrize("statistics", [False, True])
def test_nothing_is_obeyed(run: Report, statistics: bool) -> None:
    check_inert(markdown(run, verbose=True, statistics=statistics))


@settings(deadline=None)
@given(st.text(st.sampled_from("ab@#<>`|\\*_[]()!:/.- \n~&;1")), st.booleans())
@example("a\\|b `|` \\", True)
@example("`", False)
def test_any_words_are_words(text: str, cell: bool) -> None:
    shown = words(text, cell=cell)
    if cell:
        shown = f"| a | b |\n| --- | --- |\n| {shown} | `c` |"
    check_inert(shown)
    rows = [token for token in tokens(shown) if token.type == "td_open"]
    assert len(rows) == 2 * cell


@settings(deadline=None)
@given(st.text())
def test_code_and_fences_give_their_text_back(text: str) -> None:
    (token,) = [token for token in tokens(f"x {code(text)} x") if token.type == "code_inline"]
    assert token.content.strip() == no_commands(safe(text)).strip()
    (token,) = tokens(fenced(text))
    assert token.type == "fence"
    assert token.content == "".join(
        f"{no_commands(safe(line))}\n" for line in text.rstrip("\n").split("\n")
    )


@pytest.mark.parametrize("trap", TRAPS)
def test_words_keep_their_text(trap: str) -> None:
    shown = "".join(token.content for token in tokens(words(trap)) if not token.children)
    shown = shown.replace("<U+003A>", ":").replace("<U+005B>", "[").replace(" ", "")
    assert shown == one_line(trap).replace(" ", "")


@pytest.mark.parametrize(
    "text",
    [
        "It’s 40 % faster: say what a reader gets, don't boast (really)!",
        "“Follow me” asks for a follow – “say” why; 1,000 of 2.5 do…",
        "日本語のテキスト, naïve café",
    ],
)
def test_plain_sentences_stay_plain(text: str) -> None:
    assert words(text) == text


def test_strange_words_become_code() -> None:
    assert words("write #MachineLearning, not @ann.") == "write `#MachineLearning`, not `@ann`."
    assert words("see https://e.org or a.py now") == "see `https://e.org` or `a.py` now"
    assert words("fixed in deadbeef1 by GH-12") == "fixed in `deadbeef1` by `GH-12`"


def test_previews_show_count_fold_and_limit() -> None:
    text = markdown(previewed())
    assert "- ❌ X: 291 of 280 weighted characters\n- news (Bluesky): 240 of 300" in text
    assert "✂ the limit of X ✂" not in text  # the limit lies behind this post's end
    assert "✂ LinkedIn shows the rest after a tap ✂" in text
    assert "Image `images/madrid.jpg`: The team in Madrid" in text
    assert "File `notes.pdf`: no description" in text
    assert text.count("Follow me for more! The") == 2


class Details(HTMLParser):
    """Counts the elements that a page of this Markdown would have of our own."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(tag)
        assert not attrs or tag in {"code", "td", "th"}


def test_as_a_page_it_has_only_our_elements() -> None:
    parser = Details()
    parser.feed(PARSER.render(markdown(trapped(), verbose=True)))
    assert set(parser.found) <= TAGS | {"details", "summary", "pre"}


def big(files: int, length: int) -> Report:
    post = PostText("é" * length)
    edition = EditionResult("x", "x", "X", (Count(1, 2, "characters"),), (post,))
    found = Finding("rule", "pack", Severity.NOTE, TRAP, Span(0, 1))
    return Report(
        tuple(
            FileResult(f"{at}.md", Status.CHECKED, Source("x"), (edition,), (found,))
            for at in range(files)
        )
    )


@pytest.mark.parametrize("limit", [5_000, 65_536, 1 << 20])
def test_what_is_too_long_is_cut_and_said_so(limit: int) -> None:
    text = markdown(big(400, 9_000), limit=limit)
    assert len(text.encode()) <= limit
    assert re.search(r"\*Cut here: [\d,]+ parts left out", text)
    check_inert(text)
    ours = [token.content for token in tokens(text) if token.type == "html_block"]
    assert len([one for one in ours if one.startswith("<details>")]) * 2 == len(ours)
    assert "Cut here" not in markdown(big(2, 9_000))


def test_a_long_post_and_many_findings_are_cut() -> None:
    assert "… and 2,000 more characters" in markdown(big(1, 12_000))
    found = tuple(Finding("r", "p", Severity.NOTE, "m", Span(0, 1)) for _ in range(205))
    run = Report((FileResult("a.md", Status.CHECKED, Source("x"), findings=found),))
    assert "and 5 more findings in this file" in markdown(run)
