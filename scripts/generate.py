"""Write what is generated: compiled rules, JSON schemas, pages of the docs, the README's tables.

`python -m scripts.generate` writes; with `--check` it only says what is out of date, and exits 1.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from scripts import llms, measured, platform_pages, reference_pages, rule_pages, rule_schema
from scripts.readme import readme
from socialint import baselinefile, configkeys, pack
from socialint.report import output
from socialint.report.shares import Measure

ROOT = Path(__file__).parent.parent


def compiled_rules() -> str:
    """The rules that a run needs, as a module, which Python itself keeps compiled."""
    records = "".join(
        f"    {{\n{_fields(pack.freeze(rule))}    }},\n" for rule in pack.load_default()
    )
    return (
        '"""The rules without examples and reasons: written by scripts/generate.py."""\n\n'
        "from typing import Any\n\n# fmt: off\n"
        f"RULES: tuple[dict[str, Any], ...] = (\n{records})\n"
    )


def _fields(record: Mapping[str, object]) -> str:
    """One line a field: some hold a thousand words."""
    return "".join(f"        {name!r}: {value!r},\n" for name, value in record.items())


def measured_rules() -> str:
    """What was measured of each rule, as a module that only `explain` imports."""
    figures = measured.measures(rule.id for rule in pack.load_default())
    rules = "".join(
        f"    {id_!r}: ({''.join(f'{chr(10)}        {_short(one)},' for one in found)}\n    ),\n"
        if found
        else f"    {id_!r}: (),\n"
        for id_, found in figures.items()
    )
    return (
        '"""How often each rule was right: written by scripts/generate.py."""\n\n'
        "# ruff: noqa: E501, Q000\n# fmt: off\nfrom socialint.report.shares import Measure\n\n"
        f"MEASURED: dict[str, tuple[Measure, ...]] = {{\n{rules}}}\n"
    )


def _short(one: Measure) -> str:
    """A measurement as Python, what is at its default left out."""
    defaults = Measure._field_defaults
    fields = one._asdict().items()
    given = (f"{name}={value!r}" for name, value in fields if value != defaults.get(name))
    return f"Measure({', '.join(given)})"


def files() -> Iterator[tuple[Path, str]]:
    """Each generated file and what it should hold."""
    yield ROOT / "socialint" / "compiled.py", compiled_rules()
    yield ROOT / "schemas" / "output.json", _json(output.schema())
    yield ROOT / "schemas" / "config.json", _json(configkeys.schema())
    yield ROOT / "schemas" / "baseline.json", _json(baselinefile.schema())
    yield ROOT / "schemas" / "rule.json", _json(rule_schema.schema())
    yield ROOT / "socialint" / "report" / "measured.py", measured_rules()
    pages = dict((*rule_pages.pages(), *platform_pages.pages(), *reference_pages.pages()))
    yield from pages.items()
    yield ROOT / "docs" / "llms.txt", llms.text(pages)
    yield ROOT / "README.md", readme()


def leftovers() -> list[Path]:
    """Pages of rules and platforms that are no more."""
    current = {path for path, _ in files()}
    folders = (rule_pages.FOLDER, platform_pages.FOLDER, reference_pages.FOLDER)
    pages = (path for folder in folders for path in folder.glob("*.md"))
    return sorted(path for path in pages if path not in current)


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
    gone = leftovers()
    for path in gone:
        print(path.relative_to(ROOT))
        if "--check" not in arguments:
            path.unlink()
    return 1 if (stale or gone) and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
