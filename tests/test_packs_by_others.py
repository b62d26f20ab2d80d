"""Packs and checks that other packages bring: found, judged, explained, and refused in words."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from socialint import cachekey, checks, installed, pack
from socialint.cli import run as cli
from socialint.config import load
from socialint.configbase import ConfigError
from socialint.installed import Unavailable, resolve
from socialint.server.analyst import Analyst
from socialint.settings import Overrides
from tests.pack_tools import ACME, ROOT, acme, forget, path_with, rule, told

PACKS, CHECKS = installed.PACKS, installed.CHECKS
IMPORTS = """\
from typing import NamedTuple
from socialint.finding import Hit
from socialint.rule import Context, check
from socialint.text import Range
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    forget()
    folder = tmp_path / "posts"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    yield folder
    forget()


@pytest.fixture
def with_acme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path_with(monkeypatch, acme(tmp_path / "site"), ACME)


def other(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: str = "",
    *,
    check: str = "phrase",
    points: Any = None,
) -> None:
    """A package `other-pack` with the pack `other`, whose one rule uses a check."""
    site = tmp_path / "site"
    made = site / "other_pack"
    made.mkdir(parents=True)
    (made / "__init__.py").write_text(code, encoding="utf-8")
    (made / "a-zebra.yaml").write_text(
        rule(check, "{}" if "." in check else "any: [zebra]"), encoding="utf-8"
    )
    told(site, "other-pack", "2.0", points or {PACKS: {"other": "other_pack"}})
    path_with(monkeypatch, site)


def both(check: str) -> Any:
    return {PACKS: {"other": "other_pack"}, CHECKS: {"other.zebra": check}}


@pytest.mark.usefixtures("with_acme")
def test_the_example_pack_holds(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli(["test", "acme"]) == 0
    assert "6 of 6 examples of 2 rules hold" in capsys.readouterr().out


@pytest.mark.usefixtures("with_acme")
def test_a_pack_is_asked_for_by_name(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "socialint.toml").write_text(
        'packs = ["acme"]\n[rules]\nacme-old-name = "note"\n'
        '[options.acme-unsigned]\ninitials = ["ab"]\n',
        encoding="utf-8",
    )
    (here / "draft.md").write_text("Acme Industries opens a shop ^kz\n", encoding="utf-8")
    for _ in range(2):  # the second time as it was kept
        assert cli(["draft.md", "--output-format", "json"]) == 0
        (result,) = json.loads(capsys.readouterr().out)["results"]
        found = {(one["rule"], one["pack"], one["severity"]) for one in result["findings"]}
        assert found == {
            ("acme-old-name", "acme", "note"),
            ("acme-unsigned", "acme", "warning"),
        }


@pytest.mark.usefixtures("with_acme")
def test_a_pack_is_listed_and_explained(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "socialint.toml").write_text('packs = ["acme"]\n', encoding="utf-8")
    assert cli(["rules", "--output-format", "json"]) == 0
    rows = [row for row in json.loads(capsys.readouterr().out) if row["pack"] == "acme"]
    assert [row["rule"] for row in rows] == ["acme-old-name", "acme-unsigned"]
    assert cli(["explain", "acme-unsigned"]) == 0
    assert "acme.sign-off" in capsys.readouterr().out
    assert cli(["explain", "acme", "--output-format", "markdown"]) == 0
    pages = capsys.readouterr().out
    assert pages.startswith("# acme-old-name\n\nThe name that Acme had until 2024.\n")
    assert "\n\n# acme-unsigned\n" in pages
    assert "How often it is right" not in pages
    assert cli(["explain", "acme-unsignd"]) == 2
    assert "'acme-unsigned'" in capsys.readouterr().err


@pytest.mark.usefixtures("with_acme")
def test_an_editor_is_shown_a_pack_s_page(here: Path) -> None:
    (here / "socialint.toml").write_text('packs = ["acme"]\n', encoding="utf-8")
    analyst = Analyst()
    text = "---\nplatform: x\n---\nAcme Industries opens a shop in Graz ^ab\n"
    analysis = analyst.analyse(str(here / "draft.md"), text, surface=True)
    (finding,) = (one for one in analysis.findings if one.pack == "acme")
    page = analyst.page(analysis, finding)
    assert page is not None
    assert page.why.startswith("Readers who look for the old name")


@pytest.mark.usefixtures("with_acme")
def test_a_whole_pack_is_turned_off(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "socialint.toml").write_text('packs = ["acme"]\n[rules]\nacme = "off"\n')
    (here / "draft.md").write_text("Acme Industries opens a shop.\n", encoding="utf-8")
    assert cli(["draft.md", "--output-format", "concise"]) == 0
    assert "acme" not in capsys.readouterr().out


@pytest.mark.usefixtures("with_acme")
def test_options_and_rules_of_a_pack_are_checked(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "socialint.toml").write_text(
        'packs = ["acme"]\n[options.acme-unsigned]\ninitial = ["ab"]\n', encoding="utf-8"
    )
    assert cli(["check", "."]) == 2
    assert "did you mean 'initials'?" in capsys.readouterr().err


@pytest.mark.usefixtures("with_acme")
def test_a_rule_in_a_folder_may_use_an_installed_check(here: Path) -> None:
    (here / "house").mkdir()
    text = rule("acme.sign-off", "initials: [ab]").replace("{match}", "{last}")
    text = text.replace("A [|zebra|] stands.", "None [|stands.|]").replace(
        "None stands.", "None stands ^ab"
    )
    (here / "house" / "signed.yaml").write_text(text, encoding="utf-8")
    assert cli(["test", "house"]) == 0


@pytest.mark.usefixtures("with_acme")
def test_a_check_that_is_not_there_is_named(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "house").mkdir()
    (here / "house" / "a.yaml").write_text(rule("acme.signoff", "{}"), encoding="utf-8")
    assert cli(["test", "house"]) == 2
    told_ = capsys.readouterr().err
    assert "house/a.yaml:4" in told_
    assert "no check is called 'acme.signoff': did you mean 'acme.sign-off'?" in told_


@pytest.mark.usefixtures("with_acme")
def test_folders_and_names_are_told_apart(here: Path) -> None:
    here = here.resolve()
    assert resolve("acme", str(here)) == "acme"
    (here / "acme").mkdir()
    # A folder of source code is no pack; that of rule files is, and needs no look at packages.
    assert resolve("acme", str(here)) == "acme"
    assert resolve("./acme", str(here)) == str(here / "acme")
    (here / "acme" / "a.yaml").write_text("", encoding="utf-8")
    assert resolve("acme", str(here)) == str(here / "acme")
    assert resolve("..", str(here)) == str(here.parent)
    (here / "empty").mkdir()
    assert resolve("empty", str(here)) == str(here / "empty")


def test_folders_need_no_look_at_packages(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "house").mkdir()
    (here / "house" / "a-zebra.yaml").write_text(rule(), encoding="utf-8")

    def refuse(**_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("importlib.metadata.entry_points", refuse)
    for name in ("house", "./house", str(here / "house")):
        assert [one.id for one in pack.load(resolve(name, str(here)))] == ["a-zebra"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("acmee", "is no folder and no installed pack: did you mean 'acme'?"),
        ("hous", "is no folder and no installed pack: did you mean 'house'?"),
        ("./acme", "is no folder"),
        ("acme/", "is no folder"),
    ],
)
@pytest.mark.usefixtures("with_acme")
def test_names_that_do_not_exist(here: Path, name: str, message: str) -> None:
    (here / "house").mkdir()
    (here / "house" / "a.yaml").write_text("", encoding="utf-8")
    (here / "socialint.toml").write_text(f'goal = "community"\npacks = ["{name}"]\n')
    with pytest.raises(ConfigError) as caught:
        load("socialint.toml")
    (mistake,) = caught.value.mistakes
    assert (mistake.path, mistake.line) == ("socialint.toml", 2)
    assert mistake.message == f"'packs' names {name!r}, which {message}"
    assert cli(["test", name]) == 2


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("other_pack:rules", "names 'other_pack:rules': write the package alone"),
        ("other_pack.none", "has no rule files: the package other-pack 2.0 names"),
        ("no_such_module.at_all", "cannot be loaded from the package other-pack 2.0: ModuleNot"),
        ("json.decoder", "has no rule files"),
    ],
)
def test_a_pack_that_cannot_be_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str, message: str
) -> None:
    other(tmp_path, monkeypatch, points={PACKS: {"other": value}})
    with pytest.raises(Unavailable, match=message):
        resolve("other", ".")


def test_a_pack_whose_code_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other(tmp_path, monkeypatch, "1 / 0\n", points={PACKS: {"other": "other_pack.rules"}})
    with pytest.raises(Unavailable, match="ZeroDivisionError: division by zero"):
        resolve("other", ".")


def test_a_name_that_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other(tmp_path, monkeypatch, points={PACKS: {"Other_Pack": "other_pack"}})
    with pytest.raises(Unavailable, match="small letters and hyphens"):
        resolve("Other_Pack", ".")


def test_two_packages_with_one_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other(tmp_path, monkeypatch)
    told(tmp_path / "site", "another-pack", "1.0", {PACKS: {"other": "other_pack"}})
    forget()
    with pytest.raises(Unavailable) as caught:
        resolve("other", ".")
    assert str(caught.value) == (
        "is brought by the package another-pack 1.0 and the package other-pack 2.0:"
        " uninstall all but one"
    )


def test_a_pack_named_as_one_of_ours(
    here: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    other(tmp_path, monkeypatch, points={PACKS: {"growth": "other_pack"}})
    (here / "socialint.toml").write_text('packs = ["growth"]\n', encoding="utf-8")
    for command in (["check", "."], ["rules"], ["test", "growth"]):
        assert cli(command) == 2
        assert "'growth' has the name of one of socialint's own" in capsys.readouterr().err


def test_a_rule_named_as_one_of_ours(
    here: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    other(tmp_path, monkeypatch)
    made = tmp_path / "site" / "other_pack"
    (made / "a-zebra.yaml").rename(made / "shouting.yaml")
    (here / "socialint.toml").write_text('packs = ["other"]\n', encoding="utf-8")
    assert cli(["check", "."]) == 2
    error = capsys.readouterr().err
    assert "there is a rule 'shouting' already" in error
    assert "other_pack" in error.replace("\n", "").replace(" ", "")


CHECK = """\
class Options(NamedTuple):
    n: int = 1


@check("other.zebra")
def zebra(post, options: Options, context: Context):
    at = post.view.text.find("zebra")
    if at >= 0:
        yield Hit(Range(at, at + 5), {"match": "zebra"})
"""


def test_a_check_of_a_package_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    points = both("other_pack:zebra")
    other(tmp_path, monkeypatch, IMPORTS + CHECK, check="other.zebra", points=points)
    assert cli(["test", "other"]) == 0, capsys.readouterr()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("n: int = 1", "n: int", "the option 'n' has no default"),
        ("n: int = 1", "n: Hit = None", "the option 'n' is of a type that cannot be written"),
        ("n: int = 1", "n: object = None", "the option 'n' is of a type that cannot be written"),
        (
            "n: int = 1",
            "\n    ".join(f"n{i}: int = 1" for i in range(6)),
            "it has 6 options, and 5 are the most",
        ),
        ("(NamedTuple)", "", "the type of its options must be a NamedTuple"),
        ("options: Options", "options", "its parameter `options` has no type"),
        ("options: Options", 'options: "Options"', "without `from __future__ import annotations`"),
        ('@check("other.zebra")', "", "it is not made with @check from socialint.rule"),
        ("other.zebra", "other.lion", "@check calls it 'other.lion'"),
        ('zebra")', 'zebra", scope="posts")', "its scope 'posts' does not exist: did you mean"),
        ('zebra")', 'zebra", when=("link",))', "nothing is called 'link': did you mean 'links'?"),
        ('zebra")', 'zebra", needs=("words",))', "nothing is called 'words'"),
        ("class", "clas", "cannot be loaded from the package other-pack 2.0: SyntaxError"),
        ("def zebra", "def lion", "AttributeError: module 'other_pack' has no attribute 'zebra'"),
    ],
)
def test_a_check_that_cannot_be_used(  # noqa: PLR0917 - each is an aspect of the case
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    old: str,
    new: str,
    message: str,
) -> None:
    assert old in CHECK
    code = IMPORTS + CHECK.replace(old, new, 1)
    rules_apart = {PACKS: {"other": "other_rules"}, CHECKS: {"other.zebra": "other_pack:zebra"}}
    other(tmp_path, monkeypatch, code, check="other.zebra", points=rules_apart)
    site = tmp_path / "site"
    (site / "other_rules").mkdir()
    (site / "other_pack" / "a-zebra.yaml").rename(site / "other_rules" / "a-zebra.yaml")
    assert cli(["test", "other"]) == 2
    error = capsys.readouterr().err
    assert "other_rules/a-zebra.yaml:4" in error
    assert "the check 'other.zebra' cannot be" in error
    assert message in error


def test_a_check_of_two_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    points = both("other_pack:zebra")
    other(tmp_path, monkeypatch, IMPORTS + CHECK, check="other.zebra", points=points)
    told(tmp_path / "site", "another-pack", "1.0", {CHECKS: {"other.zebra": "other_pack:zebra"}})
    forget()
    with pytest.raises(Unavailable, match=r"another-pack 1.0 and the package other-pack 2.0"):
        checks.get("other.zebra")


def test_a_check_needs_a_name_of_two_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    points = {CHECKS: {"other.Zebra": "other_pack:zebra", "zebra": "other_pack:zebra"}}
    other(tmp_path, monkeypatch, IMPORTS + CHECK, points=points)
    with pytest.raises(Unavailable, match=r"is no name for a check .* write it as 'pack.check'"):
        checks.get("other.Zebra")
    with pytest.raises(KeyError):
        checks.get("zebra")  # names without a dot are socialint's own


def test_a_check_that_crashes_costs_no_other_rule(
    here: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = IMPORTS + CHECK.replace("at = post", "at = options.nothing + post")
    points = both("other_pack:zebra")
    other(tmp_path, monkeypatch, code, check="other.zebra", points=points)
    (here / "socialint.toml").write_text('packs = ["other"]\n', encoding="utf-8")
    (here / "draft.md").write_text("Read it at http://example.org today.\n", encoding="utf-8")
    options = ["--output-format", "concise", "--no-cache", "--extend-select", "insecure-link"]
    assert cli(["draft.md", *options]) == 3
    out = capsys.readouterr().out
    assert "insecure-link" in out
    assert "other_pack" in out


def test_what_is_kept_hangs_on_the_code_of_a_pack(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = IMPORTS + CHECK
    points = both("other_pack:zebra")
    other(tmp_path, monkeypatch, code, check="other.zebra", points=points)
    (here / "socialint.toml").write_text('packs = ["other"]\n', encoding="utf-8")
    config = load("socialint.toml")
    before = cachekey.of(config, Overrides())
    assert cachekey.of(config, Overrides()) == before
    made = tmp_path / "site" / "other_pack" / "__init__.py"
    made.write_text(code.replace("zebra", "zebu"), encoding="utf-8")
    assert cachekey.of(config, Overrides()) != before


@pytest.mark.slow
def test_the_example_installs_and_its_own_tests_pass(tmp_path: Path) -> None:
    target = tmp_path / "site"
    command = [sys.executable, "-m", "pip", "install", "--no-deps", "-q", "--target", str(target)]
    done = subprocess.run([*command, str(ACME)], capture_output=True, text=True, check=False)
    if done.returncode and "hatchling" in done.stderr + done.stdout:
        pytest.skip("the build backend cannot be installed here")
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in target.glob("acme_pack/rules/*.yaml")) == [
        "acme-old-name.yaml",
        "acme-unsigned.yaml",
    ]
    tests = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(ACME / "tests")],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(target), str(ROOT)))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert tests.returncode == 0, tests.stdout
