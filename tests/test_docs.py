"""The pages of the documentation: what they type, show, link to, and are made from."""

import re
from pathlib import Path

import pytest

from scripts import generate, llms, platform_pages, reference_pages, transcripts
from socialint.platforms import NAMES, get
from socialint.platforms.base import Limit, Sureness

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
ACME = ROOT / "examples" / "acme-pack"
WRITTEN = transcripts.pages()
TYPED = [path for path in WRITTEN if transcripts.typed(path.read_text(encoding="utf-8"))]
EVERY = sorted(DOCS.rglob("*.md"))


def named(path: Path) -> str:
    return path.relative_to(DOCS).as_posix()


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return transcripts.acme(tmp_path_factory.mktemp("site"))


@pytest.mark.slow
@pytest.mark.parametrize("path", TYPED, ids=named)
def test_commands_print_what_is_shown(path: Path, acme: dict[str, str]) -> None:
    page = path.read_text(encoding="utf-8")
    # `python -m scripts.transcripts` writes what is printed now.
    assert transcripts.refreshed(page, acme) == page


def test_what_is_typed_is_typed_somewhere() -> None:
    assert {named(path) for path in TYPED} >= {
        "tutorial.md",
        "how-to/author.md",
        "how-to/team.md",
        "how-to/reviewer.md",
        "write-a-pack.md",
        "write-a-check.md",
    }


def test_a_transcript_is_made_anew() -> None:
    page = (
        '# Page\n\n```markdown title="a/draft.md"\nHello.\n```\n\n'
        "```console\n$ cat a/draft.md\nold\n$ exit 3\n```\n\n```console\nnot typed\n```\n"
    )
    fresh = page.replace("old", "Hello.")
    assert transcripts.refreshed(page) == transcripts.refreshed(fresh) == fresh


@pytest.mark.parametrize("path", EVERY, ids=named)
def test_links_stay_within_the_site(path: Path) -> None:
    text = re.sub(
        r"^```.*?^```$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL
    )
    text = re.sub(r"`[^`\n]*`", "", text)
    for target in re.findall(r"\]\((?!https?:)([^)\s]+)\)", text):
        file, _, anchor = target.partition("#")
        page = (path.parent / file).resolve() if file else path
        assert page.is_relative_to(DOCS), f"{target} is not on the site: link to the repository"
        assert page.is_file(), target
        if anchor:
            assert anchor in anchors(page), target


def anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\s-]", "", title).strip().lower().replace(" ", "-") for title in titles}


def test_files_of_the_example_are_shown_as_they_are() -> None:
    shown = {
        block.title: block.text
        for name in ("write-a-pack.md", "write-a-check.md")
        for block in transcripts.blocks((DOCS / name).read_text(encoding="utf-8"))
        if block.title
    }
    for title, text in shown.items():
        if (ROOT / "examples" / title).exists():
            assert (ROOT / "examples" / title).read_text(encoding="utf-8") == text, title
    rule = ACME / "acme_pack" / "rules" / "acme-old-name.yaml"
    assert shown["acme/acme-old-name.yaml"] == rule.read_text(encoding="utf-8")
    points = shown["acme-pack/entry-points.toml"]
    assert points in (ACME / "pyproject.toml").read_text(encoding="utf-8")
    assert {"acme-pack/pyproject.toml", "acme-pack/acme_pack/sign_off.py"} <= shown.keys()


def test_every_platform_has_its_page() -> None:
    pages = dict(platform_pages.pages())
    assert {path.stem for path in pages} == {*NAMES, "README"}
    for name in NAMES:
        page = pages[platform_pages.FOLDER / f"{name}.md"]
        for limit in get(name).limits.values():
            assert f"{limit.value:,}" in page
            assert limit.date in page
            assert limit.source.split()[0] in page


def test_a_platform_page_says_what_is_only_reported() -> None:
    limit = Limit(77, Sureness.REPORTED, "A tool, says it", "2026-01-02")
    made = get("generic")._replace(limits={"hashtags": limit})
    page = platform_pages.page(made)
    row = "| `hashtags` | 77 | hashtags in a post | reported | A tool, says it | 2026-01-02 |"
    assert row in page
    assert "## A limit of your own" not in page
    index = platform_pages.index([made._replace(limits={"images": limit})])
    assert "| 77 * |" in index


def test_samples_are_found_as_the_network_finds_them() -> None:
    pages = {path.stem: text for path, text in platform_pages.pages()}
    assert "| `file.py and README.md` | link `file.py`, link `README.md` | 51 |" in pages["x"]
    assert "| `file.py and README.md` | nothing | 21 |" in pages["mastodon"]
    assert (
        "| `cc @alice@example.social` | mention `@alice@example.social` | 9 |"
        in (pages["mastodon"])
    )


def test_the_command_line_is_told_in_full() -> None:
    page = reference_pages.command_line()
    for option in ("`--platform NAMES`", "`-j N`, `--jobs N`", "`--diff`", "## socialint explain"):
        assert option in page
    assert "argparse" not in page
    assert "SUPPRESS" not in page


def test_every_key_is_told_with_an_example_that_is_toml() -> None:
    page = reference_pages.configuration()
    assert '[per-path."posts/bot/**".rules]\nvalue = "off"' in page
    assert "[options.bare-link]\nmin-words = 8" in page
    assert "[accounts.company]\nplatform" in page


def test_llms_txt_names_pages_that_exist() -> None:
    text = (DOCS / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith("# socialint\n\n> ")
    pages = re.findall(rf"\]\({re.escape(llms.SITE)}/([^)]+)\)", text)
    assert len(pages) > 12
    for page in pages:
        assert (DOCS / page).is_file(), page
    assert len(text) < 5_000


def test_the_navigation_names_every_page() -> None:
    told = re.findall(r": (\S+\.md)$", (ROOT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)
    written = {named(path) for path in EVERY if path.parent.name not in ("rules", "platforms")}
    assert set(told) == written | {"rules/README.md", "platforms/README.md"}


@pytest.mark.uncompiled
def test_pages_that_are_made_are_up_to_date() -> None:
    mine = (platform_pages.FOLDER, reference_pages.FOLDER)
    for path, text in generate.files():
        if path.parent in mine or path.name == "llms.txt":
            assert path.read_text(encoding="utf-8") == text, path
