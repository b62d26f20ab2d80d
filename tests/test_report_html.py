"""The HTML report: our own elements only, posts as they are, marks that lead to their findings."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.finding import Finding, Severity
from socialint.platforms import get
from socialint.platforms.base import Count
from socialint.report import ReportOptions, render, safe
from socialint.report.html import POLICY
from socialint.report.htmlstyle import STYLE
from socialint.report.htmltext import LONG, ranges
from socialint.result import EditionResult, FileResult, PostText, Report, Status
from socialint.text import Range, Segment, Source, Span
from tests.report_previews import previewed
from tests.report_samples import clear, compare, hostile, report
from tests.report_traps import trapped
from tests.test_report_catalog import ENTRIES

TAGS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "section", "article"),
    *("h1", "h2", "h3", "p", "ul", "ol", "li", "div", "span", "b", "code", "sup", "a", "mark"),
    *("details", "summary", "fieldset", "legend", "input", "label", "del", "ins", "wbr"),
}
VOID = {"meta", "input", "wbr"}
ATTRIBUTES = {
    *("lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "dir", "open"),
    *("for", "type", "checked", "style", "aria-label", "aria-hidden"),
}


class Page(HTMLParser):
    """What a browser would make of the page; fails at anything that is not ours."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.posts: list[str] = []
        self.stack: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.policy = ""
        self.feed(text)
        self.close()
        assert not self.stack

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        assert tag in TAGS, tag
        assert given.keys() <= ATTRIBUTES, given
        assert len(given) == len(attrs)
        assert re.fullmatch(r"width:\d{1,3}%", given.get("style") or "width:0%")
        if "id" in given:
            self.ids.append(given["id"] or "")
        if tag == "a":
            self.links.append(given["href"] or "")
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"] or ""
        if given.get("class") == "text":
            self.posts.append("")
        if tag not in VOID:
            self.stack.append((tag, given.get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        classes = [name for _, name in self.stack]
        tags = [tag for tag, _ in self.stack]
        if "text" in classes and "sup" not in tags and not any("stop" in one for one in classes):
            self.posts[-1] += data
        if "style" not in tags:
            self.words.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        assert decl == "DOCTYPE html"


def html(run: Report) -> str:
    return render(run, "html", ReportOptions(entries=ENTRIES, verbose=True))


def page(run: Report) -> Page:
    return Page(html(run))


def lines(text: str) -> str:
    return "\n".join(map(safe, text.split("\n")))


def test_snapshot() -> None:
    compare("report-html", html(previewed()).replace(STYLE, "…"))


@pytest.mark.parametrize(
    "run", [report(), previewed(), hostile(), trapped(), clear(30), Report(())]
)
def test_only_our_own_elements(run: Report) -> None:
    made = page(run)
    assert made.policy == POLICY
    assert POLICY.startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert len(set(made.ids)) == len(made.ids)
    assert all(link.startswith("#") and link[1:] in made.ids for link in made.links)
    assert not set("".join(made.words)) & set("\x1b\u202e\0\x85\u2028\x07\u200b")


def test_nothing_is_fetched() -> None:
    text = html(trapped())
    style = text[text.index("<style>") : text.index("</style>")]
    assert "url(" not in style
    assert "@import" not in style
    assert "<script" not in text
    assert "<link" not in text
    assert "<img" not in text


def test_posts_read_as_they_are() -> None:
    run = previewed()
    texts = [one.text for edition in run.results[0].editions for one in edition.texts]
    # Two networks with the same posts share them.
    assert page(run).posts == [lines(text) for text in (*texts[:2], texts[4])]
    assert page(trapped()).posts[0] == lines(trapped().results[0].editions[0].texts[0].text)


def one_post(text: str, *findings: Finding, count: Count | None = None) -> Report:
    whole = Segment(Range(0, len(text)), Span(0, len(text)), verbatim=True)
    post = PostText(text, "original", (whole,), get("x").entities(text))
    edition = EditionResult("x", "x", "X", () if count is None else (count,), (post,))
    return Report((FileResult("a.md", Status.CHECKED, Source(text), (edition,), findings),))


@settings(deadline=None)
@given(
    st.text(st.sampled_from("ab #@<&>\"'\n👩\u200d🚀é\u202e"), max_size=40),
    st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45)), max_size=4),
    st.integers(0, 45),
    st.integers(0, 45),
)
def test_marks_change_no_text(text: str, spans: list[tuple[int, int]], fold: int, cut: int) -> None:
    findings = (
        Finding(f"r{at}", "p", list(Severity)[at % 3], "m", Span(min(one), max(one)), ("x",))
        for at, one in enumerate(spans)
    )
    made = page(one_post(text, *findings, count=Count(9, 5, "characters", fold, cut)))
    # Where a mark ends inside an emoji its joiner stands alone, and is shown.
    shown = "".join(made.posts).replace("<U+200D>", "\u200d")
    assert shown == lines(text).replace("<U+200D>", "\u200d")


def test_a_mark_leads_to_its_finding() -> None:
    found = Finding("rule", "pack", Severity.WARNING, "Say why.", Span(4, 7), ("x",))
    text = html(one_post("one two three", found))
    assert (
        'one <mark class="warning">two</mark><sup class="warning"><a href="#f1-1">1</a></sup> three'
        in text
    )
    assert '<li class="finding warning" id="f1-1">' in text


def test_a_finding_for_another_target_is_not_marked() -> None:
    found = Finding("rule", "pack", Severity.WARNING, "Say why.", Span(4, 7), ("bluesky",))
    text = html(one_post("one two three", found))
    assert "<mark" not in text
    assert "Say why." in text


def test_ranges() -> None:
    copied = Segment(Range(0, 5), Span(10, 15), verbatim=True)
    made = Segment(Range(5, 9), Span(2, 4), verbatim=False)
    after = Segment(Range(9, 12), Span(20, 23), verbatim=True)
    segments = (copied, made, after)
    assert ranges(segments, Span(11, 13)) == (Range(1, 3),)
    assert ranges(segments, Span(3, 4)) == (Range(5, 9),)
    assert ranges(segments, Span(0, 99)) == (Range(0, 12),)
    assert ranges(segments, Span(12, 21)) == (Range(2, 5), Range(9, 10))
    assert ranges(segments, Span(16, 19)) == ()
    assert ranges(segments, Span(12, 12)) == ()


def test_fold_and_limit_are_drawn_where_they_are() -> None:
    text = html(one_post("one two three", count=Count(13, 7, "characters", 4, 7)))
    assert 'one <div class="stop">X shows the rest after a tap</div>two' in text
    assert 'two<div class="stop limit">the limit of X</div> three' in text
    assert '<span class="over">13 of 7 characters</span>' in text


def test_a_huge_post_is_cut() -> None:
    made = page(one_post("x" * (LONG + 1_234)))
    assert made.posts == ["x" * LONG]
    assert "1,234 more characters are not shown" in made.words


def test_many_drafts_are_folded_but_for_errors() -> None:
    found = Finding("rule", "pack", Severity.WARNING, "m", Span(0, 1))
    file = FileResult("a.md", Status.CHECKED, Source("x"), findings=(found,))
    worse = file._replace(findings=(found._replace(severity=Severity.ERROR),))
    assert html(Report((file,))).count('class="draft" open') == 1
    assert html(Report((*[file] * 20, worse))).count('class="draft" open') == 1


def luminance(color: str) -> float:
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_colours_can_be_read(theme: int) -> None:
    block = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)[theme]
    colors = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))
    pairs = [("ink", back) for back in ("ground", "card", "code")]
    pairs += [(kind, f"{kind}-soft") for kind in ("error", "warning", "note")]
    pairs += [("ink", f"{kind}-soft") for kind in ("error", "warning", "note")]
    pairs += [(kind, "card") for kind in ("soft", "link", "error", "warning", "note", "good")]
    pairs += [("soft", "ground"), ("soft", "code"), ("good", "code"), ("ground", "ink")]
    for front, back in pairs:
        bright, dark = sorted((luminance(colors[front]), luminance(colors[back])), reverse=True)
        assert (bright + 0.05) / (dark + 0.05) >= 4.5, (front, back)
