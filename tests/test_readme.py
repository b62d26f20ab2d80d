"""What README and CONTRIBUTING show is run, or read by what would read it."""

import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from socialint import config, dialects, pack
from socialint.configcheck import check_names
from socialint.text import Source
from socialint.yamltree import load, plain
from tests.test_action_files import valid

ROOT = Path(__file__).parent.parent


class Block(NamedTuple):
    file: str
    line: int
    language: str
    text: str


def blocks(*languages: str) -> list[Block]:
    found = []
    for name in ("README.md", "CONTRIBUTING.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        for match in re.finditer(r"^```(\w+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
            line = text.count("\n", 0, match.start()) + 1
            found.append(Block(name, line, match[1], match[2]))
    return [block for block in found if block.language in languages]


def named(block: Block) -> str:
    return f"{block.file}:{block.line}"


def test_every_block_is_of_a_kind_that_is_tested() -> None:
    known = {"console", "python", "yaml", "toml", "markdown", "text"}
    every = blocks(*known)
    fences = sum(
        len(re.findall(r"^```\w+$", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))
        for name in ("README.md", "CONTRIBUTING.md")
    )
    assert len(every) == fences


@pytest.mark.parametrize("block", blocks("python"), ids=named)
def test_python_runs_and_prints_what_it_says(
    block: Block, capsys: pytest.CaptureFixture[str]
) -> None:
    exec(compile(block.text, named(block), "exec"), {})
    printed = capsys.readouterr().out.splitlines()
    for said in re.findall(r"print\(.*\)  # (.+)$", block.text, re.MULTILINE):
        assert said in printed


@pytest.mark.parametrize("block", blocks("toml"), ids=named)
def test_configuration_loads(block: Block, tmp_path: Path) -> None:
    path = tmp_path / "socialint.toml"
    path.write_text(block.text, encoding="utf-8")
    check_names(config.load(str(path)), pack.default())


@pytest.mark.parametrize("block", blocks("yaml"), ids=named)
def test_yaml_is_what_it_stands_for(block: Block, tmp_path: Path) -> None:
    document = plain(load(block.text))
    assert isinstance(document, dict)
    if "repos" in document:
        path = tmp_path / "config.yaml"
        path.write_text(block.text, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "pre_commit", "validate-config", str(path)], check=False
        )
        assert done.returncode == 0
    elif "jobs" in document:
        path = tmp_path / "workflow.yml"
        path.write_text(block.text, encoding="utf-8")
        said = valid("workflows", path)
        assert said.returncode == 0, said.stdout
    elif "socialint" in document:
        draft = dialects.parse(Source(f"---\n{block.text}---\nText.\n", "draft.md"))
        assert draft.suppressions
    else:
        pack.read_rule(block.text, str(tmp_path / "a-rule.yaml"), "example")


@pytest.mark.parametrize("block", blocks("markdown"), ids=named)
def test_drafts_are_drafts(block: Block) -> None:
    assert dialects.parse(Source(block.text, "draft.md")).editions


@pytest.mark.parametrize("block", blocks("console"), ids=named)
def test_commands_are_the_ones_that_are_run(block: Block) -> None:
    install = "python3 -m venv .venv && . .venv/bin/activate && pip install "
    for command in block.text.splitlines():
        assert command in {
            f"{install}. && socialint examples/sample.md",
            f"{install}-e '.[dev]' && python -m pytest",
        }, "tests/test_install.py and .ci/run run these; run a new one, too"


def test_every_command_in_the_table_is_one() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    from socialint.cli import COMMANDS

    told = set(re.findall(r"^\| `socialint (\w+)[ `]", text, re.MULTILINE))
    assert told == set(COMMANDS) - {"check"}


def test_rule_and_file_names_in_the_text_exist() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for path in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
        assert (ROOT / path).exists(), path
