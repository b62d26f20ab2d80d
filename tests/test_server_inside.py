"""The language server in a thread of this process, where its state can be looked at."""

from pathlib import Path

import pytest
from lsprotocol import types

from socialint.server import analyst as analysts
from socialint.server.analyst import Analyst
from tests.server_tools import CONFIG, InsideEditor, able, live

CLICK = "https://example.org/?fbclid=1"
DRAFT = f"---\nplatforms: [x, mastodon]\n---\nRead 😀 {CLICK} now.\n"
TOP = types.Position(0, 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "socialint.toml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


def test_a_session_from_its_beginning_to_its_end(folder: Path) -> None:
    config = folder / "socialint.toml"
    saved = types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(config.as_uri()))

    async def test() -> None:
        async with InsideEditor(folder, abilities=able()) as editor:
            editor.open("a.md", DRAFT)
            (found,) = await editor.found("a.md")
            assert found.code == "click-identifier"
            hover = await editor.hover("a.md", 3, found.range.start.character)
            assert hover is not None
            assert hover.range == found.range
            assert len(await editor.lenses("a.md")) == 1
            fix, ignore, every = await editor.actions("a.md")
            assert every.kind == "source.fixAll.socialint"
            # What is asked for at another place takes no offer back.
            assert len(await editor.actions("a.md", types.Range(TOP, TOP))) == 1
            editor.apply("a.md", ignore)
            assert await editor.codes("a.md") == []
            await editor.until(lambda: len(editor.selected) == 1)
            editor.type("a.md", DRAFT)
            fix = (await editor.actions("a.md"))[0]
            assert editor.apply("a.md", fix) == DRAFT.replace("?fbclid=1", "")
            editor.type("a.md", "---\nplatform: [\n---\n")
            (wrong,) = await editor.found("a.md")
            assert wrong.code is None
            editor.type("a.md", "No draft.\n")
            assert await editor.codes("a.md") == []
            assert await editor.actions("a.md") == []
            config.write_text("wrong = 1\n", encoding="utf-8")
            editor.client.text_document_did_save(saved)
            await editor.until(lambda: editor.refreshed == 2)
            assert await editor.codes("a.md") == []
            (message,) = editor.messages
            assert "wrong" in message
            # The editor sees one change when many files change at once.
            for _ in range(5):
                editor.client.workspace_did_change_watched_files(
                    types.DidChangeWatchedFilesParams([])
                )
            await editor.until(lambda: editor.refreshed == 4)
            editor.close("a.md")
            editor.close("a.md")

    live(test)


def test_an_editor_that_can_do_nothing_is_served(folder: Path) -> None:
    async def test() -> None:
        async with InsideEditor(folder) as editor:
            editor.open("untitled:One", DRAFT)
            assert await editor.codes("untitled:One") == ["click-identifier"]
            editor.open("other:One", DRAFT)
            assert len(await editor.hints("untitled:One")) == 1
            editor.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([]))
            count = len(editor.published)
            await editor.until(lambda: len(editor.published) > count)
            assert await editor.leave(politely=False) == 1

    live(test)


def test_a_judge_that_fails_is_told_of_and_the_next_text_is_judged(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise MemoryError("no room")

    async def test() -> None:
        async with InsideEditor(folder) as editor:
            with monkeypatch.context() as patch:
                patch.setattr(Analyst, "analyse", broken)
                editor.open("a.md", DRAFT)
                assert await editor.hints("a.md") == []
                await editor.until(lambda: len(editor.messages) == 1)
                assert "MemoryError: no room" in editor.messages[0]
            editor.type("a.md", DRAFT)
            assert len(await editor.hints("a.md")) == 1

    live(test)


# What judges, without an editor


def test_nothing_is_raised_at_an_editor(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("ours")

    judge = Analyst()
    path = str(folder / "a.md")
    analysis = judge.analyse(path, DRAFT)
    (finding,) = analysis.findings
    for name in ("judge", "mended", "suppression", "os.path.isfile"):
        with monkeypatch.context() as patch:
            patch.setattr(f"{analysts.__name__}.{name}", broken)
            again = judge.analyse(path, DRAFT)
            assert bool(again.troubles) is (name == "judge")
            if name == "mended":
                assert judge.mended(analysis) == DRAFT
            elif name == "suppression":
                assert judge.accepted(analysis, finding, "why") == ()
            elif name == "os.path.isfile":
                assert judge.page(analysis, finding) is None
    assert judge.mended(analysis) != DRAFT
    assert judge.accepted(analysis, finding, "why") != ()
    assert judge.page(analysis, finding) is judge.page(analysis, finding) is not None


def test_of_what_is_no_draft_nothing_is_offered(folder: Path) -> None:
    judge = Analyst()
    (finding,) = judge.analyse(str(folder / "a.md"), DRAFT).findings
    other = judge.analyse(str(folder / "b.md"), "Text.")
    assert other.findings == ()
    assert judge.mended(other) == "Text."
    assert judge.accepted(other, finding, "why") == ()
    unknown = finding._replace(rule="unknown")
    assert judge.page(other, unknown) is None


def test_a_page_of_a_rule_that_nobody_finds_is_short() -> None:
    from socialint.finding import Finding, Severity
    from socialint.server.hover import page
    from socialint.text import Span

    told = page(Finding("a-zebra", "house", Severity.NOTE, "A zebra.", Span(0, 1)), None)
    assert told.startswith("**a-zebra** · house · note\n\n*To turn it off*")
