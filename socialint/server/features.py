"""What an editor may ask for and tell, each bound to what answers it."""

from functools import partial

from lsprotocol import types

from socialint.finding import Finding
from socialint.server import actions, counts, hover
from socialint.server.actions import Sheet
from socialint.server.app import Server, is_configuration
from socialint.server.documents import Known


def register(server: Server) -> None:
    """Bind every feature."""
    _life(server)
    _texts(server)
    _files(server)
    _actions(server)
    _counts(server)
    _hover(server)


def _life(server: Server) -> None:
    @server.feature(types.INITIALIZED)
    def initialized(_: types.InitializedParams) -> None:
        server.watch()

    @server.feature(types.SHUTDOWN)
    def shutdown(_: None) -> None:
        server.was_shut_down = True
        server.documents.stop()


def _texts(server: Server) -> None:
    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def did_open(params: types.DidOpenTextDocumentParams) -> None:
        item = params.text_document
        path = server.path(item)
        if path is not None:
            server.documents.open(item.uri, path, item.version, item.text)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def did_change(params: types.DidChangeTextDocumentParams) -> None:
        item = params.text_document
        if params.content_changes:
            # Whole texts are asked for: no rule of counting can then come between us.
            text = params.content_changes[-1].text
            server.documents.change(item.uri, item.version, text)
            server.taken(item.uri, text)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def did_close(params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        server.taken(uri, "")
        if server.documents.close(uri):
            server.publish(uri, [])


def _files(server: Server) -> None:
    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def did_save(params: types.DidSaveTextDocumentParams) -> None:
        # For editors that do not watch files.
        if is_configuration(params.text_document.uri):
            server.reload()

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def did_change_configuration(_: types.DidChangeConfigurationParams) -> None:
        """Hear that an editor's own settings changed: there are none."""

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def did_change_watched_files(_: types.DidChangeWatchedFilesParams) -> None:
        server.reload()


def _actions(server: Server) -> None:
    options = types.CodeActionOptions(code_action_kinds=actions.KINDS)

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, options)
    async def code_action(params: types.CodeActionParams) -> list[types.CodeAction]:
        uri, only = params.text_document.uri, params.context.only
        known = await server.documents.judged(uri)
        if known is None:
            return []
        sheet = server.sheet(uri, known)
        made: list[types.CodeAction] = []
        if actions.wanted("quickfix", only):
            span = sheet.places.span(params.range)
            here = actions.touched(known.analysis.findings, span)
            made += actions.fixes(here, sheet)
            made += await _accepting(server, known, sheet, actions.acceptable(here))
        if actions.wanted(actions.FIX_ALL, only) and actions.fixable(known.analysis.findings):
            mended = partial(server.documents.analyst.mended, known.analysis)
            made += actions.fix_all(await server.documents.ask(mended), sheet)
        return made


async def _accepting(
    server: Server, known: Known, sheet: Sheet, findings: list[Finding]
) -> list[types.CodeAction]:
    """The actions that accept findings, one a finding that can be."""
    analyst = server.documents.analyst
    made: list[types.CodeAction] = []
    reasons: dict[str, types.Range] = {}
    for finding in findings:
        question = partial(analyst.accepted, known.analysis, finding, actions.REASON)
        edits = await server.documents.ask(question)
        if edits:
            made.append(actions.accept(finding, edits, sheet))
            reason = actions.reason_in(edits, sheet)
            if reason is not None:
                reasons[reason[0]] = reason[1]
    server.offer(sheet.uri, reasons)
    return made


def _counts(server: Server) -> None:
    @server.feature(types.TEXT_DOCUMENT_CODE_LENS)
    async def code_lens(params: types.CodeLensParams) -> list[types.CodeLens]:
        found, sheet = await _labels(server, params.text_document.uri)
        if sheet is None or server.counts not in {"lens", "both"}:
            return []
        return counts.lenses(found, sheet.places)

    @server.feature(types.TEXT_DOCUMENT_INLAY_HINT)
    async def inlay_hint(params: types.InlayHintParams) -> list[types.InlayHint]:
        found, sheet = await _labels(server, params.text_document.uri)
        if sheet is None or server.counts not in {"inlay", "both"}:
            return []
        return counts.hints(found, sheet.places, params.range)


async def _labels(server: Server, uri: str) -> tuple[list[counts.Label], Sheet | None]:
    """The counts of a text, and where they are."""
    known = await server.documents.judged(uri)
    if known is None or known.analysis.result is None:
        return [], None
    return counts.labels(known.analysis.result), server.sheet(uri, known)


def _hover(server: Server) -> None:
    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hovered(params: types.HoverParams) -> types.Hover | None:
        known = await server.documents.judged(params.text_document.uri)
        if known is None:
            return None
        places = server.places(known.analysis.source)
        span = places.span(types.Range(params.position, params.position))
        found = actions.touched(known.analysis.findings, span)
        if not found:
            return None
        return types.Hover(
            types.MarkupContent(types.MarkupKind.Markdown, await _pages(server, known, found)),
            places.range(found[0].span),
        )


async def _pages(server: Server, known: Known, found: list[Finding]) -> str:
    """The page of each rule that found something here, once."""
    analyst = server.documents.analyst
    pages = []
    for finding in {one.rule: one for one in found}.values():
        rule = await server.documents.ask(partial(analyst.page, known.analysis, finding))
        pages.append(hover.page(finding, rule))
    return "\n\n---\n\n".join(pages)
