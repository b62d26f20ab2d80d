"""Suppressions written into front matter, in the way in which it is written already."""

import json
import re
from collections.abc import Sequence
from functools import cache

from socialint.dialects.common import Front
from socialint.finding import Edit
from socialint.text import Span
from socialint.yamltree import Node


@cache
def _plain() -> re.Pattern[str]:
    """What YAML reads as a string of these very characters, without quotes."""
    return re.compile(r"[A-Za-z](?:[\w ,.()/'’-]*[\w.)])?")


def in_front_matter(front: Front, rules: Sequence[str], reason: str) -> Edit | None:
    """An edit that accepts rules in the whole draft; None where it is written in no known way.

    Whether the result is what was meant is for the caller to read. Raises DraftError.
    """
    text = front.source.text
    end = "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"
    entries = [f"{rule}: {_scalar(reason)}" for rule in rules]
    if front.yaml is None or front.meta is None:
        start = front.body.start
        lines = ["---", "socialint:", "  ignore:", *(f"    - {one}" for one in entries), "---", ""]
        return Edit(Span(start, start), end.join(lines))
    own = front.meta.get("socialint")
    if own is None:
        lines = ["socialint:", "  ignore:", *(f"    - {one}" for one in entries)]
        margin = _margin(text, front.meta)
        at = front.yaml.end
        return Edit(Span(at, at), "".join(f"{margin}{line}{end}" for line in lines))
    ignore = own.get("ignore")
    if ignore is None or not ignore.value or not isinstance(ignore.value, list | dict):
        return None
    start, past = ignore.span
    if text[start] in "[{":
        quoted = json.dumps(reason, ensure_ascii=False)
        return Edit(Span(past - 1, past - 1), "".join(f", {rule}: {quoted}" for rule in rules))
    return _added(text, ignore, entries, end)


def _added(text: str, ignore: Node, entries: Sequence[str], end: str) -> Edit | None:
    """Entries behind those of a list or mapping with a line for each."""
    start, at = ignore.span
    margin = text[line_start(text, start) : start]
    if margin.strip():
        return None
    mark = "- " if isinstance(ignore.value, list) else ""
    while at < len(text) and text[at] not in "\r\n":
        at += 1
    return Edit(Span(at, at), "".join(f"{end}{margin}{mark}{one}" for one in entries))


def _margin(text: str, meta: Node) -> str:
    """The white space before the first key."""
    keys = list((meta.keys or {}).values())
    if not keys:
        return ""
    start = keys[0].span.start
    margin = text[line_start(text, start) : start]
    return margin if not margin.strip() else ""


def line_start(text: str, at: int) -> int:
    """Where the line begins that holds an offset."""
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def _scalar(text: str) -> str:
    """A string as YAML has it on one line."""
    words = {"true", "false", "yes", "no", "on", "off", "null", "y", "n"}
    if _plain().fullmatch(text) and text.lower() not in words:
        return text
    return json.dumps(text, ensure_ascii=False)
