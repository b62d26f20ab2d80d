"""A text judged as the command line would judge its file: configuration, findings, fixes, pages.

Not for two threads at once. Nothing in it raises: what goes wrong is said in the analysis, as an
editor outlives it.
"""

import os
import time
from collections.abc import Sequence
from typing import NamedTuple

from socialint import config, installed, pack
from socialint.dialects import parse
from socialint.discovery import excluded, is_draft
from socialint.draft import Draft, DraftError
from socialint.finding import Applicability, Edit, Finding
from socialint.fixing import mended
from socialint.ignoring import suppression
from socialint.judging import judge
from socialint.language.loader import load
from socialint.reading import Unreadable, decode
from socialint.result import Failure, FileResult, Mistake, Status
from socialint.rule import Rule
from socialint.settings import Overrides
from socialint.text import Source
from socialint.workshop import Refused, Request, Workshop

#: How much of a text is looked at to see whether it is a draft, in characters.
_HEAD = 4096


class Analysis(NamedTuple):
    """What was found in one version of a text.

    `result` and `draft` are None where it is no draft, or cannot be read as one. `mistakes` are the
    configuration's, in whose presence nothing is judged; `troubles` what else went wrong, a
    sentence each.
    """

    source: Source
    result: FileResult | None = None
    draft: Draft | None = None
    mistakes: tuple[Mistake, ...] = ()
    troubles: tuple[str, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found, in order of place."""
        return self.result.findings if self.result is not None else ()


class Analyst:
    """Judges texts by the configuration files that are there; `forget` reads them anew."""

    def __init__(self, config_file: str | None = None, *, isolated: bool = False) -> None:
        self._config = config_file
        self._isolated = isolated
        self._pages: dict[str, Rule] = {}
        self.forget()

    def forget(self) -> None:
        """Read configurations and packs anew."""
        config.forget()
        self._pages.clear()
        self._whole = Workshop(self._request())
        self._surface = Workshop(self._request(surface=True))

    @property
    def warm(self) -> bool:
        """Whether the language tier is loaded, so that the whole judgement is quick."""
        return load.cache_info().currsize > 0

    def analyse(self, path: str, text: str, *, surface: bool = False) -> Analysis:
        """What there is to say of a text; with `surface` only what needs no sentence."""
        source = Source(text, path)
        workshop = self._surface if surface else self._whole
        try:
            return self._analysis(source, workshop, self._request(surface=surface))
        except Refused as refused:
            return Analysis(source, mistakes=refused.mistakes)
        except Exception as error:  # noqa: BLE001 - an editor's server must outlive any mistake
            return Analysis(source, troubles=(_ours(error),))

    def mended(self, analysis: Analysis) -> str:
        """The text with its safe fixes made; as it is where there are none."""
        result = analysis.result
        if result is None:
            return analysis.source.text
        try:
            done, _ = mended(result, {Applicability.SAFE}, self._whole, self._request())
        except Exception:  # noqa: BLE001 - as above: then there is nothing to offer
            done = None
        return analysis.source.text if done is None else done.after

    def accepted(self, analysis: Analysis, finding: Finding, reason: str) -> Sequence[Edit]:
        """Edits that accept a finding where it is; empty where the draft has no place for them."""
        if analysis.draft is None:
            return ()
        try:
            request = self._request()
            found = suppression(analysis.draft, [finding], reason, self._whole, request)
        except Exception:  # noqa: BLE001 - as above: then there is nothing to offer
            return ()
        return () if found is None else found.edits

    def page(self, analysis: Analysis, finding: Finding) -> Rule | None:
        """The rule of a finding with its reasons, from its file; None where that is not found."""
        if finding.rule not in self._pages:
            try:
                found = self._read_rule(analysis.source.path, finding)
            except Exception:  # noqa: BLE001 - as above: the file may be anything by now
                found = None
            if found is None:
                return None
            self._pages[finding.rule] = found
        return self._pages[finding.rule]

    def _request(self, *, surface: bool = False) -> Request:
        return Request(
            (),
            time.strftime("%Y-%m-%d"),  # the author's own day, which may change while this runs
            Overrides(rules={"language": "off"} if surface else {}),
            config=self._config,
            isolated=self._isolated,
            fits=True,
            texts=True,
        )

    def _analysis(self, source: Source, workshop: Workshop, request: Request) -> Analysis:
        path = source.path
        head = source.text[:_HEAD].encode("utf-8", "replace")
        if excluded(path, workshop.discovery_for) or not is_draft(
            path, workshop.discovery_for, head
        ):
            return Analysis(source)
        settings = workshop.settings_for(path)
        try:
            # A file with this text could not be read either.
            decode(source.text.encode("utf-8", "surrogatepass"))
            draft = parse(source, settings.intent)
        except (Unreadable, DraftError) as error:
            failure = Failure(error.message, error.line)
            return Analysis(source, FileResult(path, Status.FAILED, source, failure=failure))
        result = judge(draft, settings, workshop, request)
        slow = (f"the pattern {one!r} ran out of time" for one in workshop.timed_out)
        return Analysis(source, result, draft, troubles=(*result.crashes, *slow))

    def _read_rule(self, path: str, finding: Finding) -> Rule | None:
        packs = self._whole.settings_for(path).config.packs
        own = os.path.join(pack.folder(), finding.pack)
        for name in (own, *packs):
            folder = installed.place(name)
            for suffix in (".yaml", ".yml"):
                file = os.path.join(folder, finding.rule + suffix)
                if os.path.basename(name) == finding.pack and os.path.isfile(file):
                    with open(file, encoding="utf-8-sig") as stream:
                        return pack.read_rule(stream.read(), file, finding.pack)
        return None


def _ours(error: Exception) -> str:
    """A mistake of ours, with what a report of it needs."""
    import traceback

    place = traceback.extract_tb(error.__traceback__)[-1:]
    where = f" (line {place[0].lineno} of {place[0].filename})" if place else ""
    return f"{type(error).__name__}: {error}{where}"
