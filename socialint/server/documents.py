"""What is open in the editor, and when it is judged: soon after the last key, never in the way.

One thread judges, one text at a time; the event loop goes on reading what the editor says. What is
found in a text that has changed since is dropped.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple, TypeVar

from socialint.server.analyst import Analysis, Analyst
from socialint.text import Source

Answer = TypeVar("Answer")

#: How long a text must rest before it is judged, in seconds.
PAUSE = 0.15


class Document:
    """One open text; `analysis` is what is known of this very version, None until it is known."""

    def __init__(self, uri: str, path: str, version: int | None, text: str) -> None:
        self.uri = uri
        self.version = version
        self.source = Source(text, path)
        self.analysis: Analysis | None = None
        self.task: asyncio.Task[None] | None = None
        #: Set when `analysis` is whole, and when it will never be.
        self.done = asyncio.Event()


class Known(NamedTuple):
    """What is known of one version of an open text."""

    version: int | None
    analysis: Analysis


class Documents:
    """The open texts by URI.

    `show` is called with what was found, at once for the surface tier where the language tier is
    still to be loaded, and `tell` with what went wrong.
    """

    def __init__(
        self,
        analyst: Analyst,
        show: Callable[[Document, Analysis], None],
        tell: Callable[[str], None],
    ) -> None:
        self.analyst = analyst
        self._show = show
        self._tell = tell
        self._open: dict[str, Document] = {}
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="socialint")

    def open(self, uri: str, path: str, version: int | None, text: str) -> None:
        """Take a text in, and judge it at once."""
        self.close(uri)
        self._open[uri] = Document(uri, path, version, text)
        self._start(self._open[uri], 0)

    def change(self, uri: str, version: int | None, text: str) -> None:
        """Take a newer version in."""
        document = self._open.get(uri)
        if document is not None:
            document.version = version
            document.source = Source(text, document.source.path)
            self._start(document, PAUSE)

    def close(self, uri: str) -> bool:
        """Forget a text; whether it was open."""
        document = self._open.pop(uri, None)
        if document is None:
            return False
        if document.task is not None:
            document.task.cancel()
        document.done.set()
        return True

    def anew(self) -> None:
        """Judge every text again, by what the configuration now says."""
        self._worker.submit(self.analyst.forget)
        for document in self._open.values():
            self._start(document, 0)

    async def judged(self, uri: str) -> Known | None:
        """What is found in the present version of a text; None where nothing is known."""
        document = self._open.get(uri)
        if document is None:
            return None
        await document.done.wait()
        if document.analysis is None:
            return None
        return Known(document.version, document.analysis)

    async def ask(self, question: Callable[[], Answer]) -> Answer:
        """The answer to what only the judging thread may be asked."""
        return await asyncio.get_running_loop().run_in_executor(self._worker, question)

    def stop(self) -> None:
        """Judge no more."""
        for uri in tuple(self._open):
            self.close(uri)
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _start(self, document: Document, pause: float) -> None:
        if document.task is not None:
            document.task.cancel()
        document.analysis = None
        document.done.clear()
        document.task = asyncio.get_running_loop().create_task(self._judge(document, pause))

    async def _judge(self, document: Document, pause: float) -> None:
        """Judge a version; whoever takes a newer one in cancels this."""
        await asyncio.sleep(pause)
        path, text = document.source.path, document.source.text
        try:
            if not self.analyst.warm:
                first = await self.ask(lambda: self.analyst.analyse(path, text, surface=True))
                self._show(document, first)
            found = await self.ask(lambda: self.analyst.analyse(path, text))
            document.analysis = found
            self._show(document, found)
        except Exception as error:  # noqa: BLE001 - the server must outlive any mistake
            self._tell(f"{type(error).__name__}: {error}")
        document.done.set()
