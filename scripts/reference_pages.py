"""The reference: the command line from its parser, configuration and JSON from their schemas."""

import argparse
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scripts.markdown import code, table
from scripts.rule_pages import SOURCE
from socialint import cli, configkeys
from socialint.report import ReportOptions, output, render
from socialint.run import check
from socialint.settings import Overrides
from socialint.version import __version__
from socialint.workshop import Request

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "reference"
#: The draft whose report is shown.
DRAFT = "It reads dates in nine languages. #Python #Dates #i18n\n"
OTHER_SCHEMAS = {
    "config": "`socialint.toml` and `[tool.socialint]`",
    "rule": "a rule file of a pack",
    "baseline": "a file of known findings (`--baseline`)",
}


_COMMAND_LINE = """\
# Command line

`socialint PATH…` lints; every other command is named. `socialint COMMAND --help` shows the same in
a terminal. Exit codes: `0` clean, `1` findings at or above `--fail-on`, `2` a mistake in what was
given, `3` ours."""
_CONFIGURATION = f"""\
# Configuration

`socialint.toml`, or the table `[tool.socialint]` of a `pyproject.toml`: the nearest one to a draft
holds, and the command line wins over it. An unknown key, rule or option is an error with its line
and the nearest valid name. `socialint config draft.md` prints what holds for a draft, and where
each value comes from.

Editors that know JSON Schema complete and check the file by its
[schema]({SOURCE}/schemas/config.json)."""
_JSON = f"""\
# JSON

`socialint draft.md --output-format json` prints one object. Its
[schema]({SOURCE}/schemas/output.json)
is generated from the types that are written, and `version` changes when a program that reads it
would have to.

Offsets are code points of the file's text, lines and columns begin at 1, and ends are past the last
character. A file that could not be judged is not clean: look at `status`, `failure` and `skipped`,
too."""


def pages() -> Iterator[tuple[Path, str]]:
    """Each page."""
    yield FOLDER / "cli.md", command_line()
    yield FOLDER / "configuration.md", configuration()
    yield FOLDER / "json.md", reports()


# The command line


def command_line() -> str:
    """Every command and option.

    Not argparse's own text, which differs from one Python to the next.
    """
    top = cli.parser()
    commands = next(one.choices for one in top._actions if one.dest == "command") or {}  # noqa: SLF001 - as below
    parts = [_COMMAND_LINE]
    for name, parser in dict(commands).items():
        parts += _command(name, parser)
    return "\n\n".join(parts) + "\n"


def _command(name: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f"## socialint {name}"
    yield (parser.description or "").strip().replace("*.", "\\*.")
    if name == "check":
        yield "It is the command when none is named."
    for group in parser._action_groups:  # noqa: SLF001 - argparse tells of it in no other way
        actions = group._group_actions  # noqa: SLF001 - as above
        rows = [_option(one) for one in actions if one.dest != "help"]
        if rows:
            title = "arguments" if group.title == "positional arguments" else group.title
            yield f"### {(title or '').capitalize()} of {name}"
            yield table(("argument" if title == "arguments" else "option", "for"), rows)
    if parser.epilog:
        examples = parser.epilog.partition("\n")[2]
        yield "```text\n" + "\n".join(line.strip() for line in examples.splitlines()) + "\n```"


def _option(action: argparse.Action) -> tuple[str, str]:
    shown = action.metavar or (
        "{" + ",".join(map(str, action.choices)) + "}" if action.choices else ""
    )
    value = f" {shown}" if action.nargs != 0 and shown else ""
    if action.option_strings:
        names = [code(one + value) for one in action.option_strings if not one.startswith("--no-")]
        names += [code(one) for one in action.option_strings if one.startswith("--no-")]
    else:
        names = [code(shown or action.dest)]
    return ", ".join(names), action.help or ""


# Configuration


def configuration() -> str:
    """Every key, as the schema has it."""
    schema: Any = configkeys.schema()
    parts = [_CONFIGURATION]
    for name, key in schema["properties"].items():
        parts += _key(name, key)
    return "\n\n".join(parts) + "\n"


def _key(name: str, key: Mapping[str, Any]) -> Iterator[str]:
    yield f"## {name}"
    yield key["description"]
    default = "" if "default" not in key else f" By default: {code(_toml(key['default']))}."
    kind = _kind(key)
    yield f"{kind[0].upper()}{kind[1:]}.{default}"
    fields = key.get("additionalProperties")
    if isinstance(fields, dict) and "properties" in fields and name != "per-path":
        rows = [
            (code(one), _kind(it), it["description"]) for one, it in fields["properties"].items()
        ]
        yield table(("key", "is", "for"), rows)
    if name in ("accounts", "platform-options"):
        yield f"Limits: {', '.join(map(code, configkeys.LIMITS))}."
    elif name == "per-path":
        settable = ", ".join(f"[`{one}`](#{one})" for one in configkeys.PER_PATH_KEYS)
        yield f"What can be set: {settable}."
    for example in key.get("examples", ()):
        yield f"```toml\n{_entry(name, example)}\n```"


def _kind(schema: Mapping[str, Any]) -> str:
    """What a value may be, in words."""
    if "anyOf" in schema:
        return " or ".join(_kind(one) for one in schema["anyOf"])
    if "enum" in schema:
        return "one of " + ", ".join(code(one) for one in schema["enum"])
    kind = schema.get("type")
    if kind == "array":
        return f"a list: {_kind(schema['items'])}"
    if kind == "object":
        return "a table"
    words = {"string": "a text", "integer": "a whole number", "boolean": "a flag"}
    return words.get(str(kind), "a value")


def _entry(name: str, value: object) -> str:
    """A key with a value, as TOML: tables below headers."""
    if not isinstance(value, Mapping):
        return f"{name} = {_toml(value)}"
    plain = [_entry(_bare(key), one) for key, one in value.items() if not isinstance(one, Mapping)]
    inner = [
        _entry(f"{name}.{_bare(key)}", one)
        for key, one in value.items()
        if isinstance(one, Mapping)
    ]
    return "\n".join([f"[{name}]", *plain] if plain else inner)


def _bare(key: str) -> str:
    return key if re.fullmatch(r"[\w-]+", key) else json.dumps(key)


def _toml(value: object) -> str:
    """A text, number or list: for these TOML and JSON are the same."""
    return json.dumps(value, ensure_ascii=False)


# JSON


def reports() -> str:
    """What the JSON report holds, with one that was printed."""
    schema: Any = output.schema()
    parts = [_JSON, f"```json\n{_printed()}\n```"]
    for name, kind in schema["$defs"].items():
        parts += [f"## {name}", kind["description"], _fields(kind)]
    parts += [
        "## Other schemas",
        "\n".join(
            f"- [`{name}.json`]({SOURCE}/schemas/{name}.json): {about}"
            for name, about in OTHER_SCHEMAS.items()
        ),
    ]
    return "\n\n".join(parts) + "\n"


def _printed() -> str:
    request = Request(
        ("-",),
        "2026-01-01",
        Overrides(platforms=("x",), only=("hashtag-overuse",)),
        isolated=True,
        stdin_filename="draft.md",
        stdin=DRAFT.encode(),
    )
    text = render(check(request), "json", ReportOptions(version=__version__))
    return json.dumps(json.loads(text), indent=2, ensure_ascii=False)


def _fields(kind: Mapping[str, Any]) -> str:
    rows = [
        (code(name), _json_kind(field), field.get("description", ""))
        for name, field in kind["properties"].items()
    ]
    return table(("key", "is", "what"), rows)


def _json_kind(schema: Mapping[str, Any]) -> str:
    """What a value of the report may be, in words."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(_json_kind(one) for one in schema["anyOf"])
    if "enum" in schema:
        return " or ".join(code(json.dumps(one)) for one in schema["enum"])
    if schema.get("type") == "array":
        return f"list of {_json_kind(schema['items'])}"
    return str(schema.get("type", "anything"))
