"""An editor for the tests of the language server: a real client, over standard input and output."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, Self

from lsprotocol import types
from pygls.io_ import StdoutWriter, run_async
from pygls.lsp.client import LanguageClient

from socialint.server.analyst import Analyst
from socialint.server.app import Server
from socialint.server.features import register

#: What the tests find is found without sentences; what else a rule may come to say is left out.
CONFIG = """\
[rules]
language = "off"
value = "off"
growth = "off"
audience = "off"
"""

#: The server, with a line of Python before it.
WITH = "import sys; {}; from socialint.__main__ import main; sys.exit(main(sys.argv[1:]))"

ALL = types.Range(types.Position(0, 0), types.Position(9999, 0))


def able(encodings: Sequence[str] | None = None, **text_document: Any) -> types.ClientCapabilities:
    """An editor that can do all that the server makes use of."""
    return types.ClientCapabilities(
        general=types.GeneralClientCapabilities(position_encodings=encodings),
        text_document=types.TextDocumentClientCapabilities(
            publish_diagnostics=types.PublishDiagnosticsClientCapabilities(
                related_information=True
            ),
            code_lens=types.CodeLensClientCapabilities(),
            **text_document,
        ),
        window=types.WindowClientCapabilities(
            show_document=types.ShowDocumentClientCapabilities(support=True)
        ),
        workspace=types.WorkspaceClientCapabilities(
            workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=True),
            did_change_watched_files=types.DidChangeWatchedFilesClientCapabilities(
                dynamic_registration=True
            ),
            code_lens=types.CodeLensWorkspaceClientCapabilities(refresh_support=True),
            inlay_hint=types.InlayHintWorkspaceClientCapabilities(refresh_support=True),
        ),
    )


class Editor:
    """An editor in a folder, as an asynchronous context: open, type, look, ask, leave."""

    def __init__(
        self,
        folder: Path,
        *options: str,
        abilities: types.ClientCapabilities | None = None,
        before: str = "",
    ) -> None:
        self.folder = folder
        self.client = LanguageClient("editor", "1")
        self.answer: types.InitializeResult
        #: All that was published, in order, and all that was shown.
        self.published: list[types.PublishDiagnosticsParams] = []
        self.messages: list[str] = []
        self.selected: list[types.ShowDocumentParams] = []
        self.watched: list[types.Registration] = []
        self.refreshed = 0
        #: What the server wrote on standard error, once it has ended.
        self.errors = ""
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        start = ["-c", WITH.format(before)] if before else ["-m", "socialint"]
        self._command = [*start, "server", *options]
        self._abilities = abilities or types.ClientCapabilities()
        self._left = False
        self._listen()

    def _listen(self) -> None:
        def published(params: types.PublishDiagnosticsParams) -> None:
            self.published.append(params)

        def shown(params: types.ShowMessageParams) -> None:
            self.messages.append(params.message)

        def selected(params: types.ShowDocumentParams) -> types.ShowDocumentResult:
            self.selected.append(params)
            return types.ShowDocumentResult(success=True)

        def registered(params: types.RegistrationParams) -> None:
            self.watched.extend(params.registrations)

        def lens_refreshed(_: None) -> None:
            self.refreshed += 1

        def hints_refreshed(_: None) -> None:
            self.refreshed += 1

        heard = {
            types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS: published,
            types.WINDOW_SHOW_MESSAGE: shown,
            types.WINDOW_SHOW_DOCUMENT: selected,
            types.CLIENT_REGISTER_CAPABILITY: registered,
            types.WORKSPACE_CODE_LENS_REFRESH: lens_refreshed,
            types.WORKSPACE_INLAY_HINT_REFRESH: hints_refreshed,
        }
        for message, handler in heard.items():
            self.client.feature(message)(handler)

    async def __aenter__(self) -> Self:
        await self._start()
        self.answer = await self.client.initialize_async(
            types.InitializeParams(capabilities=self._abilities, root_uri=self.folder.as_uri())
        )
        self.client.initialized(types.InitializedParams())
        return self

    async def __aexit__(self, *_: object) -> None:
        if not self._left:
            assert await self.leave() == 0
        await self.client.stop()  # type: ignore[no-untyped-call]

    async def leave(self, *, politely: bool = True) -> int:
        """End the server; its exit code."""
        self._left = True
        if politely:
            await self.client.shutdown_async(None)
        self.client.exit(None)
        return await asyncio.wait_for(self._ended(), 20)

    async def _start(self) -> None:
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
        await self.client.start_io(
            sys.executable, *self._command, cwd=str(self.folder), env=environment
        )

    async def _ended(self) -> int:
        process = self.client._server
        assert process is not None
        assert process.stderr is not None
        self.errors = (await process.stderr.read()).decode()
        return await process.wait()

    def uri(self, name: str) -> str:
        return name if ":" in name else (self.folder / name).as_uri()

    def id(self, name: str) -> types.TextDocumentIdentifier:
        return types.TextDocumentIdentifier(self.uri(name))

    def open(self, name: str, text: str, language: str = "markdown") -> None:
        """Open a text that need not be a file."""
        self.texts[name], self.versions[name] = text, 1
        item = types.TextDocumentItem(self.uri(name), language, 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))

    def type(self, name: str, text: str) -> None:
        """Change a text."""
        self.texts[name] = text
        self.versions[name] += 1
        item = types.VersionedTextDocumentIdentifier(self.versions[name], self.uri(name))
        whole = types.TextDocumentContentChangeWholeDocument(text)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(item, [whole]))

    def close(self, name: str) -> None:
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(self.id(name)))

    async def found(self, name: str) -> list[types.Diagnostic]:
        """What is shown once the present text is judged."""
        await self.lenses(name)
        mine = [one for one in self.published if one.uri == self.uri(name)]
        assert mine[-1].version == self.versions[name]
        return list(mine[-1].diagnostics)

    async def codes(self, name: str) -> list[Any]:
        return [one.code for one in await self.found(name)]

    async def lenses(self, name: str) -> list[tuple[int, str]]:
        params = types.CodeLensParams(self.id(name))
        lenses = await self._soon(self.client.text_document_code_lens_async(params))
        return [(one.range.start.line, one.command.title) for one in lenses or ()]

    async def hints(self, name: str, within: types.Range = ALL) -> list[types.InlayHint]:
        params = types.InlayHintParams(self.id(name), within)
        return list(await self._soon(self.client.text_document_inlay_hint_async(params)) or ())

    async def hover(self, name: str, line: int, character: int) -> types.Hover | None:
        params = types.HoverParams(self.id(name), types.Position(line, character))
        answer: types.Hover | None = await self._soon(self.client.text_document_hover_async(params))
        return answer

    async def actions(
        self, name: str, within: types.Range = ALL, only: Sequence[str] | None = None
    ) -> list[types.CodeAction]:
        context = types.CodeActionContext([], only=only)
        params = types.CodeActionParams(self.id(name), within, context)
        return list(await self._soon(self.client.text_document_code_action_async(params)) or ())

    def apply(self, name: str, action: types.CodeAction) -> str:
        """Make an action's edits and tell the server; the text after them."""
        edit = action.edit
        assert edit is not None
        if edit.document_changes is not None:
            (change,) = edit.document_changes
            assert isinstance(change, types.TextDocumentEdit)
            assert change.text_document.version == self.versions[name]
            edits: Sequence[Any] = change.edits
        else:
            edits = (edit.changes or {})[self.uri(name)]
        agreed = self.answer.capabilities.position_encoding or "utf-16"
        self.type(name, edited(self.texts[name], edits, str(getattr(agreed, "value", agreed))))
        return self.texts[name]

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait for what the server says by itself."""
        for _ in range(400):
            if holds():
                return
            await asyncio.sleep(0.05)
        raise AssertionError("it never came")

    async def _soon(self, answer: Awaitable[Any]) -> Any:
        return await asyncio.wait_for(answer, 30)


class InsideEditor(Editor):
    """An editor whose server runs in a thread of this process, at the other end of two pipes."""

    async def _start(self) -> None:
        loop = asyncio.get_running_loop()
        to_server, from_client = os.pipe()
        to_client, from_server = os.pipe()
        reader = asyncio.StreamReader()
        await loop.connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(to_client, "rb", 0)
        )
        writer = StdoutWriter(os.fdopen(from_client, "wb", 0))
        self.client.protocol.set_writer(writer)
        self._server = Server(Analyst())
        register(self._server)

        def serve() -> int:
            with os.fdopen(to_server, "rb") as heard, os.fdopen(from_server, "wb") as said:
                self._server.start_io(heard, said)
            return 0 if self._server.was_shut_down else 1

        self._code = loop.run_in_executor(None, serve)
        self._hearing = asyncio.create_task(
            run_async(self.client._stop_event, reader, self.client.protocol)
        )
        self._writer = writer

    async def _ended(self) -> int:
        code = await self._code
        await self._hearing
        self._writer.close()  # type: ignore[no-untyped-call]
        return code


def edited(text: str, edits: Sequence[types.TextEdit], encoding: str = "utf-16") -> str:
    """A text after edits, by counting bytes: it shares nothing with the server's own counting."""
    codec, width = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2)}.get(
        encoding, ("utf-32-le", 4)
    )

    def place(position: types.Position) -> int:
        start = 0
        for _ in range(position.line):
            ends = [text.find(end, start) for end in ("\r\n", "\n", "\r")]
            at = min(end for end in ends if end >= 0)
            start = at + (2 if text.startswith("\r\n", at) else 1)
        before = text[:start].encode(codec)
        assert len(before) % width == 0
        return len(before) + position.character * width

    data = text.encode(codec)
    for edit in sorted(edits, key=lambda one: place(one.range.start), reverse=True):
        start, end = place(edit.range.start), place(edit.range.end)
        data = data[:start] + edit.new_text.encode(codec) + data[end:]
    return data.decode(codec)


def live(test: Callable[[], Awaitable[None]]) -> None:
    """Run what a test does with an editor."""

    async def whole() -> None:
        await asyncio.wait_for(test(), 120)

    asyncio.run(whole())
