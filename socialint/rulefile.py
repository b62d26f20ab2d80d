"""A rule file's text to a rule: every mistake with its line and the nearest valid name."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from socialint import checks, installed
from socialint.finding import Severity
from socialint.options import OptionError, did_you_mean, replace
from socialint.platforms import NAMES as PLATFORMS
from socialint.result import Mistake
from socialint.rule import EVIDENCE, GOALS, Example, Rule, Switch
from socialint.yamltree import Node, YamlError, load, plain

RULE_KEYS = (
    "summary", "severity", "enabled", "evidence", "languages", "platforms", "yields-to", "check",
    "with", "message", "why", "sources", "since", "examples",
)  # fmt: skip
REQUIRED_KEYS = ("summary", "severity", "evidence", "check", "message", "why", "examples")
EXAMPLE_KEYS = (
    "bad", "good", "fixed", "platform", "publisher", "goal", "topics", "handles", "files",
    "options",
)  # fmt: skip
#: Plain words: a hint that quotes one must not show the enumeration.
_SEVERITIES = tuple(severity.value for severity in Severity)
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MARK = re.compile(r"\[\||\|\]")


class PackError(Exception):
    """Rule files that cannot be used: every mistake that was found in them."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        super().__init__("; ".join(f"{m.path}:{m.line}: {m.message}" for m in mistakes))
        self.mistakes = tuple(mistakes)


class _Wrong(Exception):  # noqa: N818 - never leaves this module
    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def read_rule(text: str, path: str, pack: str) -> Rule:
    """The rule in a file's text; its id is the file's stem.

    Raises:
        PackError: with the mistake's line.
    """
    try:
        return _rule(load(text), os.path.splitext(os.path.basename(path))[0], path, pack)
    except (_Wrong, YamlError) as error:
        raise PackError([Mistake(str(error), path, error.line)]) from None


def _rule(root: Node, id_: str, path: str, pack: str) -> Rule:
    if not isinstance(root.value, dict):
        raise _Wrong("a rule file is a mapping: summary, severity, check, message …", root.line)
    if not _ID.fullmatch(id_):
        raise _Wrong(f"the file name {id_!r} is no rule id: use small letters and hyphens", 1)
    _only(root, RULE_KEYS, "key")
    for key in REQUIRED_KEYS:
        if key not in root.value:
            raise _Wrong(f"the key {key!r} is missing", root.line)
    check = _check(root.value["check"])
    return Rule(
        id=id_,
        pack=pack,
        summary=_text(root, "summary"),
        severity=_severity(root.value["severity"]),
        check=check.id,
        given=_options(root.get("with"), check.options()),
        message=_text(root, "message"),
        evidence=_one_of(root.value["evidence"], EVIDENCE),
        scope=check.scope,
        needs=check.needs,
        when=check.when,
        enabled=_switch(root.get("enabled")),
        platforms=tuple(_one_of(item, PLATFORMS) for item in _items(root, "platforms")),
        languages=_texts(root, "languages"),
        yields_to=_texts(root, "yields-to"),
        since=_text(root, "since", "0.1.0"),
        why=_text(root, "why"),
        sources=_texts(root, "sources"),
        examples=tuple(_examples(root.value["examples"], check.options())),
        path=path,
    )


def _check(node: Node) -> Any:
    name = node.text or ""
    try:
        return checks.get(name)
    except KeyError:
        known = installed.names(installed.CHECKS) if "." in name else checks.names()
        raise _Wrong(f"no check is called {name!r}{did_you_mean(name, known)}", node.line) from None
    except installed.Unavailable as error:
        raise _Wrong(f"the check {name!r} {error}", node.line) from None


def _options(node: Node | None, defaults: Any) -> Any:
    if node is None or node.empty:
        return defaults
    if not isinstance(node.value, dict):
        raise _Wrong("`with` is a mapping of options", node.line)
    options = defaults
    for name, value in node.value.items():
        line = node.keys[name].line if node.keys else value.line
        try:
            options = replace(options, {name: plain(value)})
        except OptionError as error:
            raise _Wrong(str(error), line) from None
    return options


def _severity(node: Node) -> Mapping[str, Severity]:
    if not isinstance(node.value, dict):
        return {"default": Severity(_one_of(node, _SEVERITIES))}
    _only(node, ("default", *GOALS), "goal")
    return {goal: Severity(_one_of(value, _SEVERITIES)) for goal, value in node.value.items()}


def _switch(node: Node | None) -> Switch:
    if node is None:
        return Switch()
    if isinstance(node.value, dict):
        _only(node, ("when",), "key")
        return Switch(when=_text(node, "when"))
    return Switch(on=_one_of(node, ("true", "false")) == "true")


def _examples(node: Node, defaults: Any) -> Iterator[Example]:
    if not isinstance(node.value, list):
        raise _Wrong("examples are a list of `- bad:` and `- good:`", node.line)
    examples = [_example(item, defaults) for item in node.value]
    for bad, word in ((True, "bad"), (False, "good")):
        if not any(example.bad is bad for example in examples):
            raise _Wrong(f"at least one {word} example is needed", node.line)
    yield from examples


def _example(node: Node, defaults: Any) -> Example:
    if not isinstance(node.value, dict):
        raise _Wrong("an example is a mapping with `bad` or `good`", node.line)
    _only(node, EXAMPLE_KEYS, "key")
    if ("bad" in node.value) is ("good" in node.value):
        raise _Wrong("an example has either `bad` or `good`", node.line)
    bad = "bad" in node.value
    text, marks = _marks(_text(node, "bad" if bad else "good"), node.line)
    if bad is not bool(marks):
        hint = "needs a mark: [|…|] around what is found" if bad else "has no marks"
        raise _Wrong(f"a {'bad' if bad else 'good'} example {hint}", node.line)
    platform = node.get("platform")
    options = node.get("options")
    if options is not None:
        _options(options, defaults)
    return Example(
        text=text,
        bad=bad,
        marks=marks,
        fixed=_text(node, "fixed") if "fixed" in node.value else None,
        platform=None if platform is None else _one_of(platform, PLATFORMS),
        publisher=_text(node, "publisher", "") or None,
        goal=_text(node, "goal", "") or None,
        topics=_texts(node, "topics"),
        handles=_texts(node, "handles"),
        files=_texts(node, "files"),
        options={} if options is None else _mapping(plain(options)),
        line=node.line,
    )


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _marks(text: str, line: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without its marks, and the spans that they enclosed."""
    parts: list[str] = []
    marks: list[tuple[int, int]] = []
    past = length = 0
    opened: int | None = None
    for match in _MARK.finditer(text):
        parts.append(text[past : match.start()])
        length += match.start() - past
        past = match.end()
        if (match.group() == "[|") is (opened is not None):
            raise _Wrong(f"the marks {text!r} do not pair", line)
        if opened is None:
            opened = length
        else:
            marks.append((opened, length))
            opened = None
    if opened is not None:
        raise _Wrong(f"the marks in {text!r} do not pair", line)
    return "".join(parts) + text[past:], tuple(marks)


def _only(node: Node, known: Sequence[str], what: str) -> None:
    for key in node.value:
        if isinstance(key, str) and key not in known:
            line = (node.keys or {})[key].line
            raise _Wrong(f"unknown {what} {key!r}{did_you_mean(key, known)}", line)


def _one_of(node: Node, known: Sequence[str]) -> str:
    text = node.text
    if text is None or text not in known:
        hint = did_you_mean(text or "", known)
        raise _Wrong(f"{plain(node)!r} is not one of {', '.join(known)}{hint}", node.line)
    return text


def _text(node: Node, key: str, default: str | None = None) -> str:
    value = node.get(key)
    if value is None and default is not None:
        return default
    if value is None or value.text is None or value.empty:
        raise _Wrong(f"{key!r} is a text", node.line if value is None else value.line)
    return value.text


def _items(node: Node, key: str) -> list[Node]:
    value = node.get(key)
    return [] if value is None else value.items


def _texts(node: Node, key: str) -> tuple[str, ...]:
    texts: list[str] = []
    for item in _items(node, key):
        if item.text is None:
            raise _Wrong(f"{key!r} is a list of words", item.line)
        texts.append(item.text)
    return tuple(texts)
