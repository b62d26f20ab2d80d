"""The published schemas hold what they say of: rule files, configurations, reports."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from socialint import pack
from socialint.yamltree import load, plain

ROOT = Path(__file__).parent.parent
RULE_FILES = sorted((ROOT / "rules").glob("*/*.yaml"))


def schema(name: str) -> Any:
    return json.loads((ROOT / "schemas" / f"{name}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["rule", "config", "output"])
def test_a_schema_is_one(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schema(name))


def typed(value: Any, kind: Any) -> Any:
    """The strings of our YAML reader as the types that YAML itself would give."""
    if isinstance(value, dict):
        return {key: typed(item, kind) for key, item in value.items()}
    if isinstance(value, list):
        return [typed(item, kind) for item in value]
    if value in {"true", "false"}:
        return value == "true"
    try:
        return int(value)
    except ValueError:
        pass
    try:
        return float(value)
    except ValueError:
        return value


@pytest.mark.parametrize("path", RULE_FILES, ids=[path.stem for path in RULE_FILES])
def test_rule_files_fit_their_schema(path: Path) -> None:
    document = plain(load(path.read_text(encoding="utf-8")))
    assert isinstance(document, dict)
    document = {
        key: typed(value, None) if key in {"with", "enabled"} else value
        for key, value in document.items()
    }
    jsonschema.validate(document, schema("rule"))


def test_a_wrong_rule_file_does_not_fit() -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"summary": "x", "chek": "phrase"}, schema("rule"))


def test_every_shipped_rule_is_read() -> None:
    assert len(pack.load_default()) == len(RULE_FILES)
