"""What README, CONTRIBUTING and the docs show is run, or read by what would read it."""

import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import jsonschema
import pytest

from socialint import config, dialects, pack
from socialint.configcheck import check_names
from socialint.text import Source
from socialint.yamltree import load, plain
from tests.pack_tools import ACME, acme, forget, path_with
from tests.test_action_files import valid

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]

_BLOCK = re.compile(
    r"^(?P<ticks>`{3,})(?P<language>\w+)(?: title=\"(?P<title>[^\"]+)\")?\n"
    r"(?P<text>.*?)^(?P=ticks)$",
    re.MULTILINE | re.DOTALL,
)


class Block(NamedTuple):
    file: str
    line: int
    language: str
    title: str
    text: str


def blocks(*languages: str) -> list[Block]:
    found = []
    for path in PAGES:
        text = path.read_text(encoding="utf-8")
        name = path.relative_to(ROOT).as_posix()
        for match in _BLOCK.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            shown = (match["language"], match["title"] or "", match["text"])
            found.append(Block(name, line, *shown))
    return [block for block in found if not languages or block.language in languages]


def named(block: Block) -> str:
    return f"{block.file}:{block.line}"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what the examples name beside it: packs, a configuration to extend."""
    path_with(monkeypatch, acme(tmp_path / "site"), ACME)
    inside = tmp_path / "posts"
    shutil.copytree(ACME / "acme_pack" / "rules", inside / "acme")
    (inside / "house-style").mkdir()
    (tmp_path / "socialint.toml").write_text("", encoding="utf-8")
    return inside


@pytest.fixture(autouse=True, scope="module")
def no_package_stays() -> Iterator[None]:
    yield
    forget()


def test_every_block_is_of_a_kind_that_is_tested() -> None:
    # Lua is Neovim's, which is not at hand.
    known = {"console", "python", "yaml", "toml", "json", "markdown", "text", "lua"}
    assert {block.language for block in blocks()} <= known
    for path in PAGES:
        text = path.read_text(encoding="utf-8")
        fences = re.findall(r"^ *(?:`{3,}|~{3,})\S+", _BLOCK.sub("", text), re.MULTILINE)
        assert not fences, path


@pytest.mark.parametrize("block", blocks("python"), ids=named)
def test_python_runs_and_prints_what_it_says(
    block: Block, capsys: pytest.CaptureFixture[str]
) -> None:
    exec(compile(block.text, named(block), "exec"), {"__name__": "block"})
    printed = capsys.readouterr().out.splitlines()
    for said in re.findall(r"print\(.*\)  # (.+)$", block.text, re.MULTILINE):
        assert said in printed


@pytest.mark.parametrize("block", blocks("toml"), ids=named)
def test_configuration_loads(block: Block, folder: Path) -> None:
    document = tomllib.loads(block.text)
    if block.title.rpartition("/")[2] in ("pyproject.toml", "entry-points.toml"):
        return  # which tests/test_docs.py compares with the example's
    if "language-server" in document:
        return  # Helix's own, which tests/test_server_parts.py reads
    path = folder / "socialint.toml"
    path.write_text(block.text, encoding="utf-8")
    loaded = config.load(str(path))
    own = [rule for name in loaded.packs for rule in pack.load(name)]
    check_names(loaded, (*pack.default(), *own))


@pytest.mark.parametrize("block", blocks("yaml"), ids=named)
def test_yaml_is_what_it_stands_for(block: Block, folder: Path) -> None:
    document = plain(load(block.text))
    if isinstance(document, list):
        return  # steps of a workflow, which tests/test_action_files.py reads
    assert isinstance(document, dict)
    if "repos" in document:
        path = folder / "config.yaml"
        path.write_text(block.text, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "pre_commit", "validate-config", str(path)], check=False
        )
        assert done.returncode == 0
    elif "jobs" in document:
        path = folder / "workflow.yml"
        path.write_text(block.text, encoding="utf-8")
        said = valid("workflows", path)
        assert said.returncode == 0, said.stdout
    elif "socialint" in document:
        draft = dialects.parse(Source(f"---\n{block.text}---\nText.\n", "draft.md"))
        assert draft.suppressions
    else:
        name = block.title.rpartition("/")[2] or "a-rule.yaml"
        pack.read_rule(block.text, str(folder / name), "example")


@pytest.mark.parametrize("block", blocks("json"), ids=named)
def test_json_fits_its_schema(block: Block) -> None:
    document = json.loads(block.text)
    if "results" in document:
        schema = json.loads((ROOT / "schemas" / "output.json").read_text(encoding="utf-8"))
        jsonschema.validate(document, schema)


@pytest.mark.parametrize("block", blocks("markdown"), ids=named)
def test_drafts_are_drafts(block: Block) -> None:
    assert dialects.parse(Source(block.text, block.title or "draft.md")).editions


@pytest.mark.parametrize("block", blocks("console"), ids=named)
def test_commands_are_the_ones_that_are_run(block: Block) -> None:
    if block.text.startswith("$ "):
        assert block.file.startswith("docs/"), "tests/test_docs.py types those of the docs alone"
        return
    install = "python3 -m venv .venv && . .venv/bin/activate && pip install "
    for command in block.text.splitlines():
        assert command in {
            f"{install}. && socialint examples/sample.md",
            f"{install}-e '.[dev]' && python -m pytest",
            "pip install 'socialint[server]'",
            "pip install ./acme-pack",
        }, "tests of installing and .ci/run run these; run a new one, too"


def test_every_command_in_the_table_is_one() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    from socialint.cli import COMMANDS

    told = set(re.findall(r"^\| `socialint (\w+)[ `]", text, re.MULTILINE))
    assert told == set(COMMANDS) - {"check"}


def test_rule_and_file_names_in_the_text_exist() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for path in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
        assert (ROOT / path).exists(), path
