"""How an author accepts a finding, in front matter or in a comment, and says why."""

import re
from collections.abc import Iterator
from functools import cache

from socialint.draft import DraftError, Suppression
from socialint.markdown import Outline, Scopes
from socialint.text import Source, Span
from socialint.yamltree import Node

_HOW = "write <!-- socialint: ignore[rule-id] reason -->"


@cache
def _until() -> re.Pattern[str]:
    return re.compile(r"(?:^|\s+)until\s+(\d{4}-\d\d-\d\d)\.?$")


@cache
def _directive() -> re.Pattern[str]:
    return re.compile(r"socialint\s*:\s*ignore\s*\[([^\]]*)\]:?(.*)", re.DOTALL)


def of_front_matter(meta: Node | None) -> Iterator[Suppression]:
    """What `socialint: {ignore: [...]}` accepts in the whole draft; raises DraftError."""
    own = meta.get("socialint") if meta is not None else None
    if own is None or own.empty:
        return
    if not isinstance(own.value, dict):
        raise DraftError("`socialint` must have the key `ignore`", own.line)
    for key in own.keys or {}:
        if key != "ignore":
            raise DraftError(f"unknown key “{key}” under `socialint`: it has `ignore`", own.line)
    ignore = own.get("ignore")
    if ignore is None:
        return
    if isinstance(ignore.value, dict) and "rule" not in ignore.value:
        yield from _reasons(ignore)
        return
    for item in ignore.items:
        yield from _entry(item)


def _entry(item: Node) -> Iterator[Suppression]:
    """One item of `ignore`: `rule-id: reason`, `{rule, reason, until}`, or `rule-id reason`."""
    if isinstance(item.value, dict) and "rule" in item.value:
        yield _spelled_out(item)
    elif isinstance(item.value, dict):
        yield from _reasons(item)
    elif item.text is not None:
        rules, _, reason = item.text.strip().partition(" ")
        yield accept(rules.rstrip(":"), reason, item.span, item.line)
    else:
        raise DraftError("an entry of `ignore` is `rule-id: reason`", item.line)


def _reasons(node: Node) -> Iterator[Suppression]:
    for key, name in (node.keys or {}).items():
        reason = node.get(key)
        if reason is not None:
            span = Span(name.span.start, max(name.span.end, reason.span.end))
            yield accept(key, _text(reason), span, name.line)


def _spelled_out(item: Node) -> Suppression:
    for key, name in (item.keys or {}).items():
        if key not in ("rule", "reason", "until"):
            message = f"unknown key “{key}”: an entry of `ignore` has rule, reason and until"
            raise DraftError(message, name.line)
    rule, reason, until = item.get("rule"), item.get("reason"), item.get("until")
    rules = ",".join(_text(one) for one in rule.items) if rule is not None else ""
    found = accept(rules, _text(reason) if reason is not None else "", item.span, item.line)
    if until is None or until.empty:
        return found
    return found._replace(until=_date(_text(until), until.line))


def _text(node: Node) -> str:
    if node.text is None:
        raise DraftError("this must be one piece of text", node.line)
    return node.text


def of_comments(source: Source, body: Span, parts: Outline) -> Iterator[Suppression]:
    """What comments in a Markdown text accept, each in the block that it speaks of.

    `parts` is the outline of the text in `body`. Raises DraftError.
    """
    scopes: Scopes | None = None
    for span in parts.comments:
        found = of_comment(source, span)
        if found is not None:
            scopes = scopes or Scopes(parts, source.text[body.start : body.end], body.start)
            yield found._replace(scope=scopes.find(span))


def of_comment(source: Source, span: Span) -> Suppression | None:
    """What a comment (its span has the `<!--` and `-->`) accepts; None for any other comment.

    Raises DraftError for one that speaks to socialint and cannot be understood.
    """
    inner = source.text[span.start + 4 : span.end - 3].strip()
    if not inner.lower().startswith("socialint"):
        return None
    found = _directive().fullmatch(inner)
    line = source.position(span.start).line
    if found is None:
        # A comment that happens to start with the name is a comment.
        if re.match(r"socialint\s*:|socialint[ -]*(?:ignore|disable|off)", inner, re.IGNORECASE):
            raise DraftError(f"a suppression that cannot be read: {_HOW}", line)
        return None
    return accept(found[1], found[2], span, line)


def accept(rules: str, reason: str, span: Span, line: int) -> Suppression:
    """A suppression of rules (split by commas) for a reason; raises DraftError without either."""
    names = tuple(name.strip() for name in rules.split(",") if name.strip())
    if not names:
        raise DraftError(f"a suppression without a rule: {_HOW}", line)
    reason = " ".join(reason.split())
    until = _until().search(reason)
    date = None
    if until is not None:
        date = _date(until[1], line)
        reason = reason[: until.start()]
    if not reason.strip(" -:–—"):
        raise DraftError("a suppression without a reason: say why, for who reads it next", line)
    return Suppression(names, reason.strip(), date, span)


def _date(text: str, line: int) -> str:
    from datetime import date

    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        raise DraftError(f"“{text}” is no date: write 2026-12-31", line) from None
