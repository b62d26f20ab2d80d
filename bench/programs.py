"""The programs that socialint is compared with: where they are, and how they are called."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from typing import NamedTuple

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers")
_MODULES = os.path.join(HERE, "node_modules")
_ENVIRONMENT = os.path.join(HERE, ".venv")
_PROGRAMS = os.path.join(_ENVIRONMENT, "Scripts" if os.name == "nt" else "bin")
_PACKAGES = os.path.join(
    _ENVIRONMENT, "lib", f"python{sys.version_info.major}.{sys.version_info.minor}", "site-packages"
)

#: What finds the entities of each file with the network's own library, which has no program.
_ENTITIES = """
const {extractEntitiesWithIndices} = require("twitter-text");
for (const path of process.argv.slice(1))
  console.log(extractEntitiesWithIndices(require("fs").readFileSync(path, "utf8")).length);
"""

#: What judges each file with Harper's own library, which brings no program.
_GRAMMAR = """
import sys
from harper import Language, Linter
linter = Linter()
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        print(len(linter.lint(file.read())))
"""
#: The least that a linter with sentences costs: spaCy as everybody imports it, the pipeline that
#: ships, one draft parsed. It runs where socialint is installed.
_PARSE = """
import sys
import spacy
import socialint.language.english
from socialint.language.loader import FOLDER
pipeline = spacy.load(FOLDER)
with open(sys.argv[1], encoding="utf-8") as file:
    print(len(pipeline(file.read())))
"""


class Peer(NamedTuple):
    """A program: what is typed before the paths, and the file whose presence says it is there."""

    name: str
    command: tuple[str, ...]
    needs: str
    variables: tuple[tuple[str, str], ...] = ()

    @property
    def missing(self) -> bool:
        """Whether it, or what runs it, is not installed."""
        return shutil.which(self.command[0]) is None or not os.path.exists(self.needs)


def _node(name: str, script: str, *arguments: str) -> Peer:
    path = os.path.join(_MODULES, name, script)
    return Peer(name, ("node", path, *arguments), path)


def _python(name: str, *arguments: str) -> Peer:
    path = os.path.join(_PROGRAMS, name)
    return Peer(name, (path, *arguments), path)


PEERS = {
    peer.name: peer
    for peer in (
        _node("write-good", "bin/write-good.js"),
        _node("alex", "cli.js", "--quiet"),
        Peer(
            "twitter-text",
            ("node", "-e", _ENTITIES, "--"),
            os.path.join(_MODULES, "twitter-text", "package.json"),
            (("NODE_PATH", _MODULES),),
        ),
        _python("proselint", "check"),
        _python("codespell"),
        Peer(
            "harper",
            (os.path.join(_PROGRAMS, "python"), "-c", _GRAMMAR),
            os.path.join(_PACKAGES, "harper", "__init__.py"),
        ),
        Peer("spacy", (sys.executable, "-c", _PARSE), sys.executable),
    )
}


def install() -> None:
    """Install what is missing, in the versions that are pinned beside this file.

    Raises CalledProcessError where a package manager fails. Without Node its programs stay missing.
    """
    missing = [peer for peer in PEERS.values() if not os.path.exists(peer.needs)]
    if any(peer.command[0] == "node" for peer in missing) and shutil.which("npm"):
        _run(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"])
    if any(peer.command[0] != "node" for peer in missing):
        _run([sys.executable, "-m", "venv", _ENVIRONMENT])
        pip = os.path.join(_PROGRAMS, "pip")
        _run([pip, "install", "--quiet", "--requirement", "requirements.txt"])


def versions() -> dict[str, str]:
    """The versions that are pinned, and of spaCy the one that is installed."""
    import json
    from importlib import metadata

    with open(os.path.join(HERE, "package.json"), encoding="utf-8") as file:
        found: dict[str, str] = dict(json.load(file)["dependencies"])
    with open(os.path.join(HERE, "requirements.txt"), encoding="utf-8") as file:
        pins = [line.strip().partition("==") for line in file]
    pinned = {name.removesuffix("-py"): version for name, _, version in pins}
    return dict(sorted({**found, **pinned, "spacy": metadata.version("spacy")}.items()))


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, cwd=HERE, check=True)
