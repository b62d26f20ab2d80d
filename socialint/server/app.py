"""The server: what an editor asks and is told, over standard input and output."""

import asyncio
import os
from collections.abc import Mapping
from urllib.parse import urlsplit

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from socialint.configbase import FILE, PYPROJECT
from socialint.report.inert import one_line
from socialint.server import diagnostics
from socialint.server.actions import Sheet
from socialint.server.analyst import Analysis, Analyst
from socialint.server.counts import Way
from socialint.server.documents import Document, Documents, Known
from socialint.server.positions import Places
from socialint.text import Source
from socialint.version import __version__

#: What the editor is asked to watch: configuration, and the rule files of packs.
WATCHED = ("**/*.toml", "**/*.{yaml,yml}")
#: How long files must rest before the configuration is read anew, in seconds.
REST = 0.1
#: Names for texts without a file, by the language that the editor takes them for.
_SUFFIXES = {"markdown": ".md", "plaintext": ".txt"}


class Server(LanguageServer):
    """The open drafts and their editor."""

    def __init__(self, analyst: Analyst, counts: Way | None = None) -> None:
        super().__init__(
            diagnostics.SOURCE,
            __version__,
            text_document_sync_kind=types.TextDocumentSyncKind.Full,
        )
        self.documents = Documents(analyst, self._show, self.tell)
        self.was_shut_down = False
        self._counts = counts
        self._told: set[str] = set()
        #: The configuration and rule files under which a mistake is shown.
        self._marked: set[str] = set()
        self._rest: asyncio.TimerHandle | None = None
        #: What texts become by suppressions that were offered, and where their reasons stand.
        self._offered: dict[str, dict[str, types.Range]] = {}

    @property
    def encoding(self) -> str:
        """The unit of columns that was agreed on."""
        agreed = self.workspace.position_encoding or types.PositionEncodingKind.Utf16
        return str(getattr(agreed, "value", agreed))

    @property
    def counts(self) -> Way:
        """Where counts are shown: as was asked for, else above posts if the editor can do that."""
        if self._counts is not None:
            return self._counts
        abilities = self.client_capabilities.text_document
        return "lens" if abilities is not None and abilities.code_lens is not None else "inlay"

    def places(self, source: Source) -> Places:
        """The way between a text and the editor's positions."""
        return Places(source, self.encoding)

    def sheet(self, uri: str, known: Known) -> Sheet:
        """What actions on a text are written on."""
        workspace = self.client_capabilities.workspace
        editing = workspace.workspace_edit if workspace is not None else None
        return Sheet(
            uri,
            known.version,
            self.places(known.analysis.source),
            versioned=bool(editing is not None and editing.document_changes),
        )

    def path(self, document: types.TextDocumentItem) -> str | None:
        """The path of a text, as if it had been saved; None for what is no file at all."""
        scheme = urlsplit(document.uri).scheme
        if scheme == "file":
            return to_fs_path(document.uri)
        if scheme != "untitled":
            return None
        name = os.path.basename(urlsplit(document.uri).path) or "untitled"
        if not os.path.splitext(name)[1]:
            name += _SUFFIXES.get(document.language_id, "")
        return os.path.join(self.workspace.root_path or os.getcwd(), name)

    def tell(self, message: str) -> None:
        """Show a message, once."""
        if message not in self._told:
            self._told.add(message)
            params = types.ShowMessageParams(types.MessageType.Error, f"socialint: {message}")
            self.window_show_message(params)

    def publish(self, uri: str, found: list[types.Diagnostic], version: int | None = None) -> None:
        """Show what is found in a file, in place of what was shown before."""
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri, found, version=version)
        )

    def offer(self, uri: str, reasons: Mapping[str, types.Range]) -> None:
        """Remember what a text may become, to select the reason if it does: `taken`."""
        window = self.client_capabilities.window
        showing = window.show_document if window is not None else None
        if showing is not None and showing.support:
            self._offered.setdefault(uri, {}).update(reasons)

    def taken(self, uri: str, text: str) -> None:
        """Select the reason to be typed, where a text has become what was offered."""
        place = self._offered.pop(uri, {}).get(text)
        if place is not None:
            params = types.ShowDocumentParams(uri, take_focus=True, selection=place)
            self.window_show_document(params)

    def reload(self) -> None:
        """Read the configuration anew, once its files have come to rest."""
        if self._rest is not None:
            self._rest.cancel()
        self._rest = asyncio.get_running_loop().call_later(REST, self._anew)

    def watch(self) -> None:
        """Ask to be told when configuration changes, of an editor that can do so."""
        workspace = self.client_capabilities.workspace
        watching = workspace.did_change_watched_files if workspace is not None else None
        if watching is None or not watching.dynamic_registration:
            return
        options = types.DidChangeWatchedFilesRegistrationOptions(
            [types.FileSystemWatcher(glob) for glob in WATCHED]
        )
        method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
        wish = types.Registration("socialint-configuration", method, options)
        self.client_register_capability(types.RegistrationParams([wish]))

    def _anew(self) -> None:
        for uri in self._marked:
            self.publish(uri, [])
        self._marked.clear()
        self._told.clear()
        self.documents.anew()
        workspace = self.client_capabilities.workspace
        if workspace is None:
            return
        if workspace.code_lens is not None and workspace.code_lens.refresh_support:
            self.workspace_code_lens_refresh(None)
        if workspace.inlay_hint is not None and workspace.inlay_hint.refresh_support:
            self.workspace_inlay_hint_refresh(None)

    def _show(self, document: Document, analysis: Analysis) -> None:
        abilities = self.client_capabilities.text_document
        showing = abilities.publish_diagnostics if abilities is not None else None
        related = bool(showing is not None and showing.related_information)
        places = self.places(analysis.source)
        found = diagnostics.of(analysis, places, document.uri, related=related)
        self.publish(document.uri, found, document.version)
        for path, wrong in diagnostics.of_mistakes(analysis.mistakes, self.encoding):
            uri = from_fs_path(os.path.abspath(path))
            if uri is not None:
                self._marked.add(uri)
                self.publish(uri, wrong)
        for mistake in analysis.mistakes:
            place = f"{mistake.path}:{mistake.line or 1}: " if mistake.path else ""
            self.tell(one_line(place + mistake.message))
        for trouble in analysis.troubles:
            self.tell(one_line(trouble))


def is_configuration(uri: str) -> bool:
    """Whether a file that was saved may hold configuration."""
    return os.path.basename(urlsplit(uri).path) in (FILE, PYPROJECT)
