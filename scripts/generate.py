"""Write what is generated: the compiled rules, the JSON schemas, the README's tables.

`python -m scripts.generate` writes; with `--check` it only says what is out of date, and exits 1.
"""

import json
import pprint
import sys
from collections.abc import Iterator
from pathlib import Path

from scripts import rule_schema
from scripts.readme import readme
from socialint import configkeys, pack
from socialint.report import output

ROOT = Path(__file__).parent.parent


def compiled_rules() -> str:
    """The rules that a run needs, as a module, which Python itself keeps compiled."""
    records = [pack.freeze(rule) for rule in pack.load_default()]
    body = pprint.pformat(tuple(records), width=98, sort_dicts=False)
    return (
        '"""The rules without examples and reasons: written by scripts/generate.py."""\n\n'
        f"from typing import Any\n\n# fmt: off\nRULES: tuple[dict[str, Any], ...] = {body}\n"
    )


def files() -> Iterator[tuple[Path, str]]:
    """Each generated file and what it should hold."""
    yield ROOT / "socialint" / "compiled.py", compiled_rules()
    yield ROOT / "schemas" / "output.json", _json(output.schema())
    yield ROOT / "schemas" / "config.json", _json(configkeys.schema())
    yield ROOT / "schemas" / "rule.json", _json(rule_schema.schema())
    yield ROOT / "README.md", readme()


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def main(arguments: list[str]) -> int:
    """Write the files, or with `--check` compare them."""
    stale = [
        (path, text)
        for path, text in files()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path, text in stale:
        print(path.relative_to(ROOT))
        if "--check" not in arguments:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
