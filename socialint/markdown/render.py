"""Markdown as its readers see it: a view without marks."""

from socialint.markdown.events import BLOCKS, Event, events
from socialint.markdown.regions import quotations
from socialint.text import Range, Source, Span, View, ViewBuilder

_KINDS = {
    "BlockQuote": "quotation",
    "CodeBlock": "code",
    "Heading": "heading",
    "Item": "list-item",
    "Link": "link-text",
}


def render(source: Source, span: Span) -> View:
    """The text that readers see once the Markdown in a stretch of the source is converted.

    Marks and comments are gone, images are lifted out, entities are decoded (and so not verbatim).
    The regions are of what is left; a `link-text` has its address as value.
    """
    view = _Renderer(source, span).render()
    return view.with_regions(quotations(view.text)).strip()


class _Open:
    """A block or span that has not ended; `at` is where its text starts in the view, or -1."""

    __slots__ = ("at", "event")

    def __init__(self, event: Event) -> None:
        self.event = event
        self.at = -1


class _Renderer:
    """Walks the parser's events and puts out what readers see of each."""

    def __init__(self, source: Source, span: Span) -> None:
        self.base = span.start
        self.text = source.text[span.start : span.end]
        self.out = ViewBuilder(source)
        self.stack: list[_Open] = []
        #: Where what was put out last ends, in the text.
        self.last = 0
        #: The white space that is due before the next text.
        self.due = ""
        #: Whether a list item's mark, or a space, was put out last.
        self.marked = self.spaced = False
        #: Whether something that is not shown stands right before this.
        self.dropped = False
        #: Whether a line of HTML left a comment open.
        self.comment = False
        self.lists = self.images = 0

    def render(self) -> View:
        """The view of all the text."""
        for event in events(self.text):
            if event.kind == "Image":
                self.images += 1 if event.step == "start" else -1
                self.dropped = True
            elif self.images:
                continue
            elif event.step == "start":
                self._start(event)
            elif event.step == "end":
                self._end(self.stack.pop())
            else:
                self._leaf(event)
        return self.out.build()

    def _start(self, event: Event) -> None:
        self.stack.append(_Open(event))
        if event.kind == "List":
            self.lists += 1
        if event.kind == "Item":
            self._item(event)
        elif event.kind in BLOCKS and event.kind not in ("List", "HtmlBlock") and not self.marked:
            self.due = "\n\n"

    def _item(self, event: Event) -> None:
        gap = _line_ends(self.text[self.last : event.start])
        self.due = "\n\n" if gap.count("\n") > 1 else "\n"
        mark = self.text[event.start : event.end].split(maxsplit=1)[0]
        self.due += "  " * min(self.lists - 1, 8)
        end = min(event.start + len(mark) + 1, len(self.text))
        self._write(mark + " ", event.start, end)
        self.marked = True

    def _end(self, opened: _Open) -> None:
        event = opened.event
        if event.kind == "List":
            self.lists -= 1
        if event.kind in BLOCKS and event.kind != "HtmlBlock":
            self.due, self.marked = "\n\n", False
        kind = _KINDS.get(event.kind, "")
        if opened.at < 0 or not kind or event.data == "Indented":
            return
        value = ""
        if event.kind == "Link":
            value = str(event.data["dest_url"])
            if event.data["link_type"] in ("Autolink", "Email"):
                kind = "link-target"
        self.out.region(kind, Range(opened.at, self.out.length), value)

    def _leaf(self, event: Event) -> None:
        kind, data = event.kind, event.data
        inside = self.stack[-1].event if self.stack else None
        if kind in ("SoftBreak", "HardBreak"):
            self.due += "\n"
        elif kind == "Rule":
            self.due = "\n\n"
        elif kind == "Html":
            self._html(event)
        elif kind == "InlineHtml":
            self.dropped = True
            if data.lower().startswith("<br"):
                self.due += "\n"
        elif kind == "Code":
            self._code(event)
        elif inside is not None and inside.kind == "CodeBlock":
            self._code_line(event)
        else:
            self._text(event)

    def _text(self, event: Event) -> None:
        data, start = str(event.data), event.start
        if "\ufffd" in data and len(data) == event.end - start:
            # What the parser cannot take (NUL, a lone surrogate) came back as this.
            data = self.text[start : event.end]
        if self.dropped and (self.spaced or self.due or not self.out.length):
            kept = data.lstrip()
            start += len(data) - len(kept) if event.end - event.start == len(data) else 0
            data = kept
        if data:
            self._write(data, start, event.end)

    def _html(self, event: Event) -> None:
        """Put out what stands between the tags of a line of HTML."""
        at = event.start
        while at < event.end:
            hidden = "-->" if self.comment else ">"
            if self.text.startswith("<!--", at):
                self.comment, hidden = True, "-->"
            elif not self.comment and self.text[at] != "<":
                past = self.text.find("<", at, event.end)
                past = past if past >= 0 else event.end
                shown = self.text[at:past].rstrip("\r\n")
                start = at
                if self.due or not self.out.length:
                    start += len(shown) - len(shown.lstrip())
                    shown = shown.lstrip()
                if shown:
                    self._write(shown, start, start + len(shown))
                    self.due = "\n" if self.text[past - 1] in "\r\n" else ""
                at = past
                continue
            end = self.text.find(hidden, at, event.end)
            self.comment = self.comment and end < 0
            at = end + len(hidden) if end >= 0 else event.end

    def _code(self, event: Event) -> None:
        raw = self.text[event.start : event.end]
        marks = len(raw) - len(raw.lstrip("`"))
        start = raw.find(event.data, marks)
        if start < 0:
            range_ = self._write(event.data, event.start, event.end)
        else:
            start += event.start
            range_ = self._write(event.data, start, start + len(event.data))
            self.last = event.end
        self.out.region("code", range_)

    def _code_line(self, event: Event) -> None:
        data = _line_ends(event.data)
        line = data.rstrip("\n")
        if line:
            raw = self.text[event.start : event.end].rstrip("\r\n")
            self._write(line, event.start, event.start + len(raw))
        self.due += data[len(line) :]

    def _write(self, text: str, start: int, end: int) -> Range:
        """Put out what is due, and then a text that stands for a stretch of the source."""
        if self.due and self.out.length:
            self._put(self.due, self.last, max(start, self.last))
        self.due, self.marked, self.dropped = "", False, False
        for opened in reversed(self.stack):
            if opened.at >= 0:
                break
            opened.at = self.out.length
        self.last = end
        self.spaced = text[-1:].isspace()
        return self._put(text, start, end)

    def _put(self, text: str, start: int, end: int) -> Range:
        """Append a text, copied from the source where it is the same there."""
        span = Span(self.base + start, self.base + end)
        if _line_ends(self.text[start:end]) == text:
            return self.out.copy(span)
        return self.out.put(text, span)


def _line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
