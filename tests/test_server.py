"""The language server as an editor meets it: a real client, over standard input and output."""

import asyncio
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from lsprotocol import types

from tests.server_tools import ALL, CONFIG, Editor, InsideEditor, able, edited, live

CLICK = "https://example.org/?fbclid=1"
DRAFT = f"---\nplatforms: [x, mastodon]\n---\nRead {CLICK} now.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "socialint.toml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


def words(text: str, range_: types.Range, encoding: str = "utf-16") -> str:
    """What a range marks: what is left when it is the only thing that changes."""
    gone = edited(text, [types.TextEdit(range_, "\0")], encoding)
    before, _, after = gone.partition("\0")
    return text[len(before) : len(text) - len(after)]


# What is shown


def test_findings_are_shown_as_they_are_on_the_command_line(folder: Path) -> None:
    async def test() -> None:
        async with Editor(folder, abilities=able()) as editor:
            editor.open("a.md", DRAFT)
            (found,) = await editor.found("a.md")
            assert found.code == "click-identifier"
            assert found.source == "socialint"
            assert found.severity is types.DiagnosticSeverity.Information
            assert found.tags is None
            assert "fbclid" in found.message
            assert words(DRAFT, found.range) == "fbclid=1"
            editor.client.workspace_did_change_configuration(types.DidChangeConfigurationParams({}))
            assert await editor.leave() == 0
            assert editor.errors == ""

    live(test)


def test_severities_are_three(folder: Path) -> None:
    text = (
        "---\nplatform: x\n---\n𝗕𝗼𝗹𝗱 https://example.org/?fbclid=1 and "
        "https://example.org/?access_token=abcdef0123456789abcdef01 here.\n"
    )

    async def test() -> None:
        async with Editor(folder) as editor:
            editor.open("a.md", text)
            weights = {one.code: one.severity for one in await editor.found("a.md")}
            assert weights["secret-in-link"] is types.DiagnosticSeverity.Error
            assert weights["fancy-letters"] is types.DiagnosticSeverity.Warning
            assert weights["click-identifier"] is types.DiagnosticSeverity.Information

    live(test)


def test_other_places_are_shown_to_editors_that_can(folder: Path) -> None:
    text = "---\nplatform: x\n---\nWe read #opensourcesoftware and #pythonprogramming now.\n"

    async def test() -> None:
        async with InsideEditor(folder, abilities=able()) as editor:
            editor.open("a.md", text)
            (found,) = await editor.found("a.md")
            (other,) = found.related_information or ()
            assert other.location.uri == editor.uri("a.md")
            assert words(text, other.location.range).startswith("#")
        async with InsideEditor(folder) as editor:
            editor.open("a.md", text)
            (found,) = await editor.found("a.md")
            assert found.related_information is None

    live(test)


@pytest.mark.parametrize("encoding", [None, "utf-8", "utf-16", "utf-32"])
def test_places_are_right_behind_astral_letters_and_every_line_end(
    folder: Path, encoding: str | None
) -> None:
    text = (
        "---\r\nplatform: x\r\n---\r\n😀 first\rsecond 👩‍💻 é 漢\n"
        f"𝗯𝗼𝗹𝗱 😀\u2028ö {CLICK} 😀 {CLICK}\r\n"
    )
    agreed = encoding or "utf-16"

    async def test() -> None:
        async with Editor(folder, abilities=able(encoding and [encoding])) as editor:
            assert editor.answer.capabilities.position_encoding == agreed
            editor.open("a.md", text)
            found = await editor.found("a.md")
            marked = [(one.code, words(text, one.range, agreed)) for one in found]
            assert ("fancy-letters", "𝗯𝗼𝗹𝗱") in marked
            assert marked.count(("click-identifier", "fbclid=1")) == 2
            (fix,) = await editor.actions("a.md", only=["source.fixAll"])
            after = editor.apply("a.md", fix)
            plain = text.replace("𝗯𝗼𝗹𝗱", "bold").replace(CLICK, "https://example.org/")
            assert after == plain
            assert "click-identifier" not in await editor.codes("a.md")

    live(test)


def test_the_first_encoding_that_an_editor_names_is_taken(folder: Path) -> None:
    async def test() -> None:
        async with Editor(folder, abilities=able(["utf-7", "utf-32", "utf-8"])) as editor:
            assert editor.answer.capabilities.position_encoding == "utf-32"

    live(test)


def test_the_surface_comes_first_and_sentences_follow(tmp_path: Path) -> None:
    text = f"---\nplatform: x\ngoal: conversation\n---\nWe read nine languages: {CLICK} now.\n"

    async def test() -> None:
        async with Editor(tmp_path) as editor:
            editor.open("a.md", text)
            codes = await editor.codes("a.md")
            first, second = ([one.code for one in each.diagnostics] for each in editor.published)
            assert "click-identifier" in first
            assert "missing-question" not in first
            assert "missing-question" in second
            assert second == codes
            # Once the pipeline is there, one judgement is enough.
            editor.type("a.md", f"{text}More.\n")
            assert "missing-question" in await editor.codes("a.md")
            assert len(editor.published) == 3

    live(test)


def test_what_is_typed_is_judged_once_it_rests(folder: Path) -> None:
    async def test() -> None:
        async with Editor(folder) as editor:
            editor.open("a.md", DRAFT)
            assert await editor.codes("a.md") == ["click-identifier"]
            before = len(editor.published)
            for number in range(40):
                editor.type("a.md", DRAFT if number % 2 else DRAFT.replace("?fbclid=1", ""))
            assert await editor.codes("a.md") == ["click-identifier"]
            assert len(editor.published) - before < 40
            editor.type("a.md", DRAFT.replace("?fbclid=1", ""))
            assert await editor.codes("a.md") == []

    live(test)


SLOW = (
    "import time; import socialint.judging as judging; known = judging.judge; "
    "judging.judge = lambda *one: time.sleep(0.5) or known(*one)"
)


def test_what_was_found_in_an_older_text_is_dropped(folder: Path) -> None:
    async def test() -> None:
        async with Editor(folder, before=SLOW) as editor:
            editor.open("a.md", DRAFT)
            editor.type("a.md", DRAFT.replace("?fbclid=1", ""))
            assert await editor.codes("a.md") == []
            assert {one.version for one in editor.published} == {2}

    live(test)


def test_while_a_text_is_judged_others_are_answered(folder: Path) -> None:
    async def test() -> None:
        async with Editor(folder, before=SLOW) as editor:
            editor.open("a.md", DRAFT)
            assert await editor.actions("nowhere.md") == []
            assert editor.published == []
            assert await editor.codes("a.md") == ["click-identifier"]

    live(test)


def test_a_question_that_is_taken_back_is_not_answered(folder: Path) -> None:
    async def test() -> None:
        async with Editor(folder, before=SLOW) as editor:
            editor.open("a.md", DRAFT)
            params = types.CodeLensParams(editor.id("a.md"))
            for name in ("one", "two"):
                asked = editor.client.protocol.send_request(
                    types.TEXT_DOCUMENT_CODE_LENS, params, msg_id=name
                )
                await asyncio.sleep(0.1)
                editor.client.cancel_request(types.CancelParams(name))
                await editor.until(asked.done)
                assert "cancel" in str(asked.exception()).lower()
            assert await editor.codes("a.md") == ["click-identifier"]
            assert await editor.leave() == 0
            assert editor.errors == ""

    live(test)


def test_a_text_that_is_closed_shows_nothing(folder: Path) -> None:
    async def test() -> None:
        async with Editor(folder) as editor:
            editor.open("a.md", DRAFT)
            assert await editor.codes("a.md")
            editor.close("a.md")
            await editor.until(lambda: editor.published[-1].diagnostics == ())
            assert await editor.lenses("a.md") == []
            assert await editor.actions("a.md") == []
            assert await editor.hover("a.md", 3, 27) is None
            editor.open("a.md", DRAFT)
            assert await editor.codes("a.md")

    live(test)


# What is a draft


def test_only_drafts_are_judged(folder: Path) -> None:
    plain = f"# Read me\n\nRead {CLICK} now.\n"

    async def test() -> None:
        async with InsideEditor(folder) as editor:
            editor.open("README.md", plain)
            assert await editor.codes("README.md") == []
            assert await editor.actions("README.md") == []
            assert await editor.hints("README.md") == []
            # What the file says does not count, but what is typed.
            editor.type("README.md", f"---\nplatform: x\n---\n{plain}")
            assert "click-identifier" in await editor.codes("README.md")
            editor.type("README.md", plain)
            assert await editor.codes("README.md") == []
            editor.open("post.tweet", f"Read {CLICK} now.\n", "plaintext")
            assert await editor.codes("post.tweet") == ["click-identifier"]
            editor.open("code.py", f"# {CLICK}\n", "python")
            assert await editor.codes("code.py") == []

    live(test)


def test_configuration_says_what_is_a_draft(folder: Path) -> None:
    top = 'platforms = ["x"]\ninclude = ["posts/*.md"]\nextend-exclude = ["posts/old.md"]\n'
    (folder / "socialint.toml").write_text(top + CONFIG, encoding="utf-8")
    text = f"Read {CLICK} now.\n"

    async def test() -> None:
        async with InsideEditor(folder) as editor:
            for name in ("posts/a.md", "posts/old.md", "other.md"):
                editor.open(name, text)
            assert await editor.codes("posts/a.md") == ["click-identifier"]
            assert await editor.codes("posts/old.md") == []
            assert await editor.codes("other.md") == []

    live(test)


def test_a_text_without_a_file_is_judged_as_if_it_had_one(folder: Path) -> None:
    async def test() -> None:
        async with Editor(folder) as editor:
            editor.open("untitled:Untitled-1", DRAFT)
            assert await editor.codes("untitled:Untitled-1") == ["click-identifier"]
            editor.open("git:/a.md?x", DRAFT)
            assert await editor.lenses("git:/a.md?x") == []
            assert {one.uri for one in editor.published} == {"untitled:Untitled-1"}

    live(test)


# What can be done


def test_a_safe_fix_is_preferred_and_an_unsafe_one_is_not(folder: Path) -> None:
    text = f"---\nplatform: x\n---\nRead 😀 {CLICK} and http://example.org/notes now.\n"

    async def test() -> None:
        async with Editor(folder, abilities=able()) as editor:
            editor.open("a.md", text)
            fixes = [one for one in await editor.actions("a.md") if "Ignore" not in one.title]
            safe, unsafe, every = fixes
            assert (safe.is_preferred, safe.kind) == (True, "quickfix")
            assert [one.code for one in safe.diagnostics or ()] == ["click-identifier"]
            assert (unsafe.is_preferred, unsafe.kind) == (False, "quickfix")
            assert "may change what is meant" in unsafe.title
            assert every.kind == "source.fixAll.socialint"
            after = editor.apply("a.md", safe)
            assert after == text.replace("?fbclid=1", "")
            assert await editor.codes("a.md") == ["insecure-link"]
            assert editor.apply(
                "a.md", unsafe.__class__("", edit=(await editor.actions("a.md"))[0].edit)
            ) == after.replace("http://", "https://")
            assert await editor.codes("a.md") == []

    live(test)


def test_actions_are_those_of_the_place_and_of_the_kind(folder: Path) -> None:
    async def test() -> None:
        async with InsideEditor(folder) as editor:
            editor.open("a.md", DRAFT)
            top = types.Range(types.Position(1, 0), types.Position(1, 3))
            assert [one.kind for one in await editor.actions("a.md", top)] == [
                "source.fixAll.socialint"
            ]
            assert await editor.actions("a.md", only=["refactor"]) == []
            for kind in ("source", "source.fixAll", "source.fixAll.socialint"):
                (every,) = await editor.actions("a.md", only=[kind])
                assert every.kind == "source.fixAll.socialint"
            quick = await editor.actions("a.md", only=["quickfix"])
            assert {one.kind for one in quick} == {"quickfix"}
            editor.type("a.md", DRAFT.replace("?fbclid=1", ""))
            assert await editor.actions("a.md") == []

    live(test)


def test_fix_all_comes_to_an_end_and_leaves_other_lines_alone(folder: Path) -> None:
    text = f"---\r\nplatform: x\r\n---\r\nOne.\r\n\r\n𝗕𝗼𝗹𝗱 {CLICK}.\r\n\r\nTwo.\r\n"

    async def test() -> None:
        async with Editor(folder) as editor:
            editor.open("a.md", text)
            (every,) = await editor.actions("a.md", only=["source.fixAll"])
            assert every.edit is not None
            (edit,) = (every.edit.changes or {})[editor.uri("a.md")]
            assert (edit.range.start.line, edit.range.end.line) == (5, 6)
            after = editor.apply("a.md", every)
            assert after == text.replace("𝗕𝗼𝗹𝗱", "Bold").replace(CLICK, "https://example.org/")
            assert await editor.actions("a.md", only=["source.fixAll"]) == []

    live(test)


def test_a_finding_is_ignored_with_a_reason_that_is_selected(folder: Path) -> None:
    text = f"---\nplatform: x\n---\nOne.\n\nRead 😀 {CLICK} now.\n"

    async def test() -> None:
        async with Editor(folder, abilities=able()) as editor:
            editor.open("a.md", text)
            (ignore,) = [one for one in await editor.actions("a.md") if "Ignore" in one.title]
            assert ignore.title == "Ignore click-identifier here, and say why"
            assert ignore.is_preferred is False
            after = editor.apply("a.md", ignore)
            comment = "<!-- socialint: ignore[click-identifier] say why -->\n"
            assert after == text.replace("Read", f"{comment}Read")
            assert await editor.codes("a.md") == []
            await editor.until(lambda: bool(editor.selected))
            (shown,) = editor.selected
            assert shown.uri == editor.uri("a.md")
            assert shown.selection is not None
            assert words(after, shown.selection) == "say why"

    live(test)


def test_without_comments_a_finding_is_ignored_in_the_front_matter(folder: Path) -> None:
    async def test() -> None:
        async with Editor(folder) as editor:
            editor.open("a.tweet", f"Read {CLICK} now.\r\n", "plaintext")
            (ignore,) = [one for one in await editor.actions("a.tweet") if "Ignore" in one.title]
            assert ignore.title == "Ignore click-identifier in the whole draft, and say why"
            assert "click-identifier: say why\r\n" in editor.apply("a.tweet", ignore)
            assert await editor.codes("a.tweet") == []
            # toot-together posts all that is in the file.
            editor.open("a.toot", f"Read {CLICK} now.\n", "plaintext")
            assert [one.title for one in await editor.actions("a.toot", only=["quickfix"])] == [
                "Remove the click identifier"
            ]

    live(test)


def test_a_suppression_is_not_suppressed(folder: Path) -> None:
    text = "---\nplatform: x\nsocialint:\n  ignore:\n    - click-identifier: why\n---\nOne.\n"

    async def test() -> None:
        async with InsideEditor(folder) as editor:
            editor.open("a.md", text)
            assert await editor.codes("a.md") == ["unused-suppression"]
            assert await editor.actions("a.md") == []

    live(test)


# What is told


def test_hover_is_the_rules_page(folder: Path) -> None:
    async def test() -> None:
        async with Editor(folder) as editor:
            editor.open("a.md", DRAFT)
            (found,) = await editor.found("a.md")
            inside = found.range.start
            hover = await editor.hover("a.md", inside.line, inside.character + 2)
            assert hover is not None
            assert hover.range == found.range
            assert isinstance(hover.contents, types.MarkupContent)
            assert hover.contents.kind is types.MarkupKind.Markdown
            page = hover.contents.value
            assert page.startswith("**click-identifier** · links · note")
            assert "click identifier" in page
            assert "findings read were right" in page
            assert '`click-identifier = "off"`' in page
            assert "`<!-- socialint: ignore[click-identifier] why -->`" in page
            assert await editor.hover("a.md", 1, 0) is None

    live(test)


def test_hover_knows_the_rules_of_other_packs(folder: Path) -> None:
    (folder / "house").mkdir()
    (folder / "house" / "a-zebra.yaml").write_text(
        "summary: A word to test with\nseverity: warning\nevidence: convention\ncheck: phrase\n"
        "with:\n  any: [zebra]\nmessage: “{match}” was found.\nwhy: |\n  It is **here** for "
        "tests.\n"
        'examples:\n  - bad: "A [|zebra|] stands."\n  - good: "None."\n',
        encoding="utf-8",
    )
    (folder / "socialint.toml").write_text(f'packs = ["house"]\n{CONFIG}', encoding="utf-8")

    async def test() -> None:
        async with InsideEditor(folder) as editor:
            editor.open("a.md", "---\nplatform: x\n---\nOne zebra here.\n")
            assert await editor.codes("a.md") == ["a-zebra"]
            hover = await editor.hover("a.md", 3, 4)
            assert hover is not None
            assert isinstance(hover.contents, types.MarkupContent)
            assert "It is **here** for tests." in hover.contents.value
            assert "Measured" not in hover.contents.value

    live(test)


def test_counts_stand_above_each_post(folder: Path) -> None:
    thread = "---\nplatforms: [x, mastodon, linkedin]\n---\n\nOne 😀.\n\n---\n\nTwo.\n"

    async def test() -> None:
        async with Editor(folder, abilities=able()) as editor:
            editor.open("a.md", DRAFT)
            ((line, text),) = await editor.lenses("a.md")
            assert (line, text) == (3, "X 33/280 · Mastodon 33/500")
            assert await editor.hints("a.md") == []
            editor.type("a.md", thread)
            whole = f"{thread.split('---', 2)[2].strip()}"
            assert await editor.lenses("a.md") == [
                (
                    4,
                    f"X 1 of 2: 7/280 · Mastodon 1 of 2: 6/500 · LinkedIn {len(whole) + 1}/3,000",
                ),
                (8, "X 2 of 2: 4/280 · Mastodon 2 of 2: 4/500"),
            ]

    live(test)


def test_counts_stand_at_each_posts_end_where_an_editor_has_no_lenses(folder: Path) -> None:
    text = "---\nplatforms: [x, mastodon]\n---\nOne 😀.\n\n---\n\nTwo.\n"

    async def test() -> None:
        async with InsideEditor(folder) as editor:
            editor.open("a.md", text)
            assert await editor.lenses("a.md") == []
            hints = await editor.hints("a.md")
            assert [(one.position.line, one.position.character, one.label) for one in hints] == [
                (3, 7, "X 1 of 2: 7/280 · Mastodon 1 of 2: 6/500"),
                (7, 4, "X 2 of 2: 4/280 · Mastodon 2 of 2: 4/500"),
            ]
            top = types.Range(types.Position(0, 0), types.Position(5, 0))
            assert len(await editor.hints("a.md", top)) == 1

    live(test)


def test_counts_can_be_asked_for_both_ways_or_not_at_all(folder: Path) -> None:
    async def test() -> None:
        async with Editor(folder, "--counts", "both") as editor:
            editor.open("a.md", DRAFT)
            assert len(await editor.lenses("a.md")) == len(await editor.hints("a.md")) == 1
        async with Editor(folder, "--counts", "off", abilities=able()) as editor:
            editor.open("a.md", DRAFT)
            assert await editor.lenses("a.md") == []
            assert await editor.hints("a.md") == []

    live(test)


def test_a_draft_without_a_target_is_told_where_it_fits(folder: Path) -> None:
    top = 'include = ["*.md"]\n'
    (folder / "socialint.toml").write_text(top + CONFIG, encoding="utf-8")

    async def test() -> None:
        async with InsideEditor(folder, abilities=able()) as editor:
            editor.open("a.md", "\n# One\n")
            ((line, text),) = await editor.lenses("a.md")
            assert line == 1
            assert text.startswith("Fits LinkedIn")
            editor.type("a.md", "")
            assert await editor.lenses("a.md") == []

    live(test)


def test_accounts_go_by_their_names(folder: Path) -> None:
    text = "---\nmedia:\n  - bluesky-example\n  - mastodon-example\n---\nOne.\n"

    async def test() -> None:
        async with InsideEditor(folder, abilities=able()) as editor:
            editor.open("a.md", text)
            ((_, label),) = await editor.lenses("a.md")
            assert label == "bluesky-example 4/300 · mastodon-example 4/500"

    live(test)


# Configuration


def test_configuration_is_read_anew_when_it_changes(folder: Path) -> None:
    config = folder / "socialint.toml"

    async def test() -> None:
        async with Editor(folder, abilities=able()) as editor:
            await editor.until(lambda: bool(editor.watched))
            assert editor.watched[0].method == types.WORKSPACE_DID_CHANGE_WATCHED_FILES
            editor.open("a.md", DRAFT)
            assert await editor.codes("a.md") == ["click-identifier"]
            config.write_text(f'{CONFIG}click-identifier = "error"\n', encoding="utf-8")
            changed = types.FileEvent(config.as_uri(), types.FileChangeType.Changed)
            editor.client.workspace_did_change_watched_files(
                types.DidChangeWatchedFilesParams([changed])
            )
            count = len(editor.published)
            await editor.until(lambda: len(editor.published) > count)
            (found,) = await editor.found("a.md")
            assert found.severity is types.DiagnosticSeverity.Error
            await editor.until(lambda: editor.refreshed == 2)
            # An editor that does not watch files says that it has saved one.
            config.write_text(f'{CONFIG}click-identifier = "off"\n', encoding="utf-8")
            editor.client.text_document_did_save(
                types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(config.as_uri()))
            )
            count = len(editor.published)
            await editor.until(lambda: len(editor.published) > count)
            assert await editor.codes("a.md") == []
            assert editor.messages == []

    live(test)


def test_wrong_configuration_is_shown_where_it_is_wrong_and_once(folder: Path) -> None:
    config = folder / "socialint.toml"
    config.write_text(f'{CONFIG}click-identifer = "off"\n', encoding="utf-8")
    wrong_line = CONFIG.count("\n")

    def shown(editor: Editor) -> types.PublishDiagnosticsParams:
        return [one for one in editor.published if one.uri == config.as_uri()][-1]

    async def test() -> None:
        async with Editor(folder) as editor:
            editor.open("a.md", DRAFT)
            editor.open("b.md", DRAFT)
            assert await editor.codes("a.md") == await editor.codes("b.md") == []
            (message,) = editor.messages
            assert "click-identifier" in message
            (mark,) = shown(editor).diagnostics
            assert mark.range.start.line == wrong_line
            assert mark.severity is types.DiagnosticSeverity.Error
            config.write_text(CONFIG, encoding="utf-8")
            editor.client.text_document_did_save(
                types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(config.as_uri()))
            )
            await editor.until(lambda: shown(editor).diagnostics == ())
            assert await editor.codes("a.md") == ["click-identifier"]

    live(test)


def test_the_configuration_can_be_named_or_left_out(folder: Path) -> None:
    other = folder / "other.toml"
    other.write_text(f'{CONFIG}click-identifier = "error"\n', encoding="utf-8")

    async def test() -> None:
        async with Editor(folder, "--config", str(other)) as editor:
            editor.open("a.md", DRAFT)
            (found,) = await editor.found("a.md")
            assert found.severity is types.DiagnosticSeverity.Error
        (folder / "socialint.toml").write_text("wrong = 1\n", encoding="utf-8")
        async with Editor(folder, "--isolated") as editor:
            editor.open("a.md", DRAFT)
            assert "click-identifier" in await editor.codes("a.md")

    live(test)


# What goes wrong


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("---\nplatform: x\ngoal: [\n---\nOne.\n", 3, ""),
        ("---\nplatform: x\nOne.\n", 0, "never closed"),
        ("---\nplatform: zitter\nplatforms: x\n---\nOne.\n", 1, "unknown platform"),
        ("---\nplatform: x\n---\nOne \0.\n", 3, "NUL"),
        ("---\nplatform: x\n---\nOne \ud83d.\n", 3, "surrogate"),
        ("---\nplatform: x\n---\n<!-- socialint: ignore[x] -->\nOne.\n", 3, "reason"),
    ],
)
def test_what_cannot_be_read_is_said_where_it_is(
    folder: Path, text: str, line: int, said: str
) -> None:
    async def test() -> None:
        async with Editor(folder) as editor:
            editor.open("a.md", text)
            (found,) = await editor.found("a.md")
            assert said in found.message
            assert found.range.start.line == line
            assert found.severity is types.DiagnosticSeverity.Error
            assert await editor.actions("a.md") == []
            assert await editor.hover("a.md", line, 0) is None
            editor.type("a.md", DRAFT)
            assert await editor.codes("a.md") == ["click-identifier"]
            assert editor.messages == []

    live(test)


def test_a_rule_that_crashes_is_told_of_once_and_others_speak(folder: Path) -> None:
    before = (
        "import socialint.checks as checks; known = checks.get; "
        "broken = lambda *_: iter(1, 0, 0); "
        "checks.get = lambda name: known(name)._replace(function=broken) "
        "if name == 'lettering' else known(name)"
    )

    async def test() -> None:
        async with Editor(folder, before=before) as editor:
            editor.open("a.md", DRAFT.replace("Read", "𝗥𝗲𝗮𝗱"))
            assert await editor.codes("a.md") == ["click-identifier"]
            editor.type("a.md", DRAFT.replace("Read", "𝗥𝗲𝗮𝗱 𝗶𝘁"))
            assert await editor.codes("a.md") == ["click-identifier"]
            (message,) = editor.messages
            assert "fancy-letters: TypeError" in message

    live(test)


def test_a_mistake_of_ours_does_not_end_the_server_nor_does_what_is_printed(folder: Path) -> None:
    before = (
        "import socialint.dialects as dialects; known = dialects.parse; "
        "dialects.parse = lambda source, intent: print('noise', flush=True) or "
        "(known(source, intent) if 'Read' in source.text else 1 / 0)"
    )

    async def test() -> None:
        async with Editor(folder, before=before) as editor:
            editor.open("a.md", DRAFT)
            assert await editor.codes("a.md") == ["click-identifier"]
            for text in ("No.", "No, no."):
                editor.type("a.md", DRAFT.replace("Read", text))
                assert await editor.codes("a.md") == []
            (message,) = editor.messages
            assert "ZeroDivisionError" in message
            editor.type("a.md", DRAFT)
            assert await editor.codes("a.md") == ["click-identifier"]

    live(test)


def test_what_nobody_knows_is_answered(folder: Path) -> None:
    async def test() -> None:
        async with InsideEditor(folder) as editor:
            assert await editor.lenses("nowhere.md") == []
            assert await editor.actions("nowhere.md", ALL) == []
            editor.versions["nowhere.md"] = 1
            editor.type("nowhere.md", "Text.")
            editor.close("nowhere.md")
            editor.open("a.md", DRAFT)
            assert await editor.codes("a.md") == ["click-identifier"]

    live(test)


# How it ends


@pytest.mark.parametrize(("politely", "code"), [(True, 0), (False, 1)])
def test_it_ends_when_it_is_told_to(folder: Path, politely: bool, code: int) -> None:
    async def test() -> None:
        async with Editor(folder) as editor:
            editor.open("a.md", DRAFT)
            assert await editor.leave(politely=politely) == code

    live(test)


def test_it_ends_with_its_editor() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "socialint", "server"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


def test_without_an_input_it_says_so() -> None:
    command = f"{shlex.quote(sys.executable)} -m socialint server <&-"
    done = subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, timeout=60, check=False, text=True
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "no standard input" in done.stderr


def without(module: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """The program where a module is missing."""
    code = (
        f"import sys; sys.modules[{module!r}] = None; from socialint.__main__ import main; main()"
    )
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, check=False, text=True
    )


@pytest.mark.parametrize("missing", ["pygls", "lsprotocol"])
def test_without_the_extra_it_says_how_to_install_it(missing: str) -> None:
    done = without(missing, "server")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "pip install 'socialint[server]'" in done.stderr


def test_another_module_that_is_missing_is_our_mistake() -> None:
    done = without("socialint.server.serving", "server")
    assert done.returncode == 3
    assert "our mistake" in done.stderr


@pytest.mark.parametrize("words", ["--help", "completion bash", "explain over-length", "rules"])
def test_nothing_else_needs_the_extra(words: str) -> None:
    done = without("pygls", *words.split())
    assert done.returncode == 0
    assert done.stderr == ""
