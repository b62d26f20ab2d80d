"""The command line: every command and option, what it prints and how it ends."""

import gc
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from socialint import cli
from socialint.__main__ import main
from socialint.version import __version__

NOTED = "Dates are read in half the time, because blank lines are skipped: https://example.org/?fbclid=1\n"
ERROR = "Get https://example.org/?access_token=abcdef0123456789abcdef01 while it lasts.\n"
CLEAN = "The parser reads dates in nine languages now.\n"

RULE = """\
summary: A word to test with
severity: warning
evidence: convention
check: phrase
with:
  any: [{word}]
message: "“{{match}}” was found."
why: It is here so that the tests have a word to find in a draft.
examples:
  - bad: "Here [|{mark}|] stands."
  - good: "Here it does not."
"""


class Ran(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def rules(self) -> list[str]:
        return [one["rule"] for file in self.json["results"] for one in file["findings"]]

    @property
    def errors(self) -> list[Mapping[str, Any]]:
        return list(self.json["errors"])


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    monkeypatch.chdir(tmp_path)
    Path("noted.md").write_text(NOTED, encoding="utf-8")
    Path("error.md").write_text(ERROR, encoding="utf-8")
    Path("clean.md").write_text(CLEAN, encoding="utf-8")

    def command(*arguments: str) -> Ran:
        try:
            code = main(arguments)
        except SystemExit as stop:
            code = int(str(stop.code))
        return Ran(code, *capsys.readouterr())

    return command


@pytest.fixture
def as_json(run: Any) -> Any:
    return lambda *arguments: run(*arguments, "--output-format", "json")


def pack_in(folder: str, mark: str = "zebra", name: str = "a-zebra") -> str:
    Path(folder).mkdir(exist_ok=True)
    text = RULE.format(word="zebra", mark=mark)
    Path(folder, f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


# Without a command, and help.


def test_no_arguments_shows_help_and_fails(run: Any) -> None:
    ran = run()
    assert (ran.code, ran.out) == (2, "")
    assert "explain hashtag-overuse" in ran.err


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_names_every_command(run: Any, flag: str) -> None:
    ran = run(flag)
    assert ran.code == 0
    for name in cli.COMMANDS:
        assert re.search(rf"^ +{name} ", ran.out, re.MULTILINE), name


@pytest.mark.parametrize("flag", ["-V", "--version"])
def test_version(run: Any, flag: str) -> None:
    assert run(flag) == Ran(0, f"socialint {__version__}\n", "")


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_each_command_has_help_that_fits_the_width(
    run: Any, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    cli._columns.cache_clear()
    ran = run(command, "--help")
    cli._columns.cache_clear()
    assert ran.code == 0
    assert ran.out.startswith(f"usage: socialint {command}")
    assert max(map(len, ran.out.splitlines())) <= 100


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_each_commands_own_words_name_every_option(run: Any, command: str) -> None:
    _, (parser,) = cli._parsers([command])
    ran = run(command, "--help")
    for action in parser._actions:
        assert action.help, action.dest
        for option in action.option_strings:
            assert option in ran.out


@pytest.mark.parametrize(
    ("columns", "terminal", "width"),
    [("120", 60, 120), ("0", 60, 80), ("wide", 60, 60), (None, 60, 60), (None, 0, 80)],
)
def test_the_width_is_that_of_the_terminal(
    monkeypatch: pytest.MonkeyPatch, columns: str | None, terminal: int, width: int
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    if columns is not None:
        monkeypatch.setenv("COLUMNS", columns)
    size = os.terminal_size((terminal, 24))
    monkeypatch.setattr(os, "get_terminal_size", lambda _descriptor: size)
    cli._columns.cache_clear()
    assert cli._columns() == width
    cli._columns.cache_clear()


def test_without_a_terminal_the_width_is_80(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError

    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setattr(os, "get_terminal_size", refuse)
    cli._columns.cache_clear()
    assert cli._columns() == 80
    cli._columns.cache_clear()


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        (["clean.md", "--selct", "links"], "--selct links (did you mean --select?)"),
        (["clean.md", "--platfrom=x"], "--platfrom=x (did you mean --platform?)"),
        (["clean.md", "--exit-zro"], "--exit-zro (did you mean --exit-zero?)"),
        (["explain", "links", "--isolate"], "--isolate (did you mean --isolated?)"),
        (["init", "--forse"], "--forse (did you mean --force?)"),
        (["clean.md", "--frobnicate"], "--frobnicate\n"),
    ],
)
def test_an_unknown_option_is_answered_with_the_nearest(
    run: Any, typed: list[str], hint: str
) -> None:
    ran = run(*typed)
    assert (ran.code, ran.out) == (2, "")
    assert f"unrecognized arguments: {hint}" in ran.err
    assert ran.err.startswith("usage: socialint ")


@pytest.mark.parametrize(
    "typed",
    [
        ["--goal", "fame"],
        ["--fail-on", "always"],
        ["--color", "blue"],
        ["--output-format", "xml"],
        ["--verbose", "--quiet"],
    ],
)
def test_a_value_that_is_no_choice_is_a_usage_error(run: Any, typed: list[str]) -> None:
    ran = run("clean.md", *typed)
    assert ran.code == 2
    assert "socialint check: error: argument" in ran.err


# check


def test_check_need_not_be_typed(as_json: Any) -> None:
    assert as_json("check", "noted.md") == as_json("noted.md")


@pytest.mark.parametrize("typed", [["check"], ["check", ""], ["--quiet"]])
def test_without_paths_it_says_what_to_name(run: Any, typed: list[str]) -> None:
    ran = run(*typed)
    assert (ran.code, ran.out) == (2, "")
    assert "name a draft, a folder, or -" in ran.err


@pytest.mark.parametrize(
    ("typed", "rules"),
    [
        ([], ["click-identifier"]),
        (["--select", "links"], ["click-identifier"]),
        (["--select", "click-identifier"], ["click-identifier"]),
        (["--select", "civility,growth"], []),
        (["--select", "growth", "--select", "links"], ["click-identifier"]),
        (["--ignore", "click-identifier"], []),
        (["--ignore", "links"], []),
        (["--ignore", " shouting , links "], []),
        (["--ignore", "shouting"], ["click-identifier"]),
    ],
)
def test_rules_are_chosen(as_json: Any, typed: list[str], rules: list[str]) -> None:
    assert as_json("noted.md", *typed).rules == rules


def test_extend_select_switches_on_what_is_off(as_json: Any) -> None:
    Path("socialint.toml").write_text('[rules]\nclick-identifier = "off"\n', encoding="utf-8")
    assert as_json("noted.md").rules == []
    assert as_json("noted.md", "--extend-select", "click-identifier").rules == ["click-identifier"]


@pytest.mark.parametrize("flag", ["--select", "--extend-select", "--ignore"])
def test_an_unknown_rule_is_answered_with_the_nearest(as_json: Any, flag: str) -> None:
    ran = as_json("clean.md", flag, "click-identifer")
    assert ran.code == 2
    (error,) = ran.errors
    assert error["message"] == ("unknown rule 'click-identifer': did you mean 'click-identifier'?")


def test_platforms_replace_those_of_the_draft(as_json: Any) -> None:
    Path("x.md").write_text(f"---\nplatform: x\n---\n{CLEAN}", encoding="utf-8")

    def targets(*typed: str) -> list[str]:
        (result,) = as_json("x.md", *typed).json["results"]
        return [edition["target"] for edition in result["editions"]]

    assert targets() == ["x"]
    assert targets("--platform", "bluesky,mastodon") == ["bluesky", "mastodon"]
    assert targets("--platform", "x", "--platform", "threads,x") == ["x", "threads"]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (["--platform", "mastodn"], "unknown platform 'mastodn': did you mean 'mastodon'?"),
        (["--publisher", "toot-togeter"], "unknown publisher 'toot-togeter': did you mean"),
        (["--today", "tomorrow"], "'tomorrow' is no date: write it as 2026-12-31"),
        (["--today", "2026-02-30"], "'2026-02-30' is no date"),
    ],
)
def test_a_wrong_value_is_told_in_json(as_json: Any, typed: list[str], message: str) -> None:
    ran = as_json("clean.md", *typed)
    assert (ran.code, ran.err) == (2, "")
    (error,) = ran.errors
    assert error["message"].startswith(message)


def test_mistakes_alone_go_to_standard_error(run: Any) -> None:
    ran = run("clean.md", "--platform", "mastodn")
    assert (ran.code, ran.out) == (2, "")
    assert "mastodon" in ran.err


def test_the_goal_moves_severities(as_json: Any) -> None:
    pack_in("pack")
    rule = Path("pack/a-zebra.yaml")
    changed = rule.read_text().replace(
        "severity: warning", "severity: {default: note, community: error}"
    )
    rule.write_text(changed)
    Path("socialint.toml").write_text('packs = ["pack"]\n', encoding="utf-8")
    Path("zebra.md").write_text("A zebra stands there.\n", encoding="utf-8")
    assert as_json("zebra.md").code == 0
    ran = as_json("zebra.md", "--goal", "community")
    assert ran.code == 1
    (finding,) = ran.json["results"][0]["findings"]
    assert finding["severity"] == "error"


def test_the_publisher_decides_how_a_file_is_read(run: Any) -> None:
    Path("two.md").write_text("One part.\n\n---\n\nAnother part.\n", encoding="utf-8")
    thread = json.loads(run("render", "two.md", "--output-format", "json").out)
    plain = ["--publisher", "plain", "--output-format", "json"]
    whole = json.loads(run("render", "two.md", *plain).out)
    assert [len(one["drafts"][0]["editions"][0]["posts"]) for one in (thread, whole)] == [2, 1]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (["clean.md"], 0),
        (["noted.md"], 0),
        (["error.md"], 1),
        (["error.md", "--fail-on", "never"], 0),
        (["error.md", "--exit-zero"], 0),
        (["noted.md", "--fail-on", "warning"], 0),
        (["noted.md", "--fail-on", "note"], 1),
        (["clean.md", "--fail-on", "note"], 0),
        (["noted.md", "--fail-on", "note", "--exit-zero"], 0),
        (["missing.md", "--exit-zero"], 2),
        (["error.md", "missing.md"], 2),
        (["clean.md", "--strict"], 1),
        (["clean.md", "--strict", "--exit-zero"], 0),
    ],
)
def test_the_exit_code(run: Any, typed: list[str], code: int) -> None:
    assert run(*typed).code == code


def test_statistics_count_by_rule(run: Any) -> None:
    ran = run("noted.md", "clean.md", "--statistics", "--output-format", "concise")
    assert ran.out.startswith("click-identifier\tnote\t1\t")
    assert ran.out.count("\n") == 1
    assert "click-identifier" in run("noted.md", "--statistics").out


def test_verbose_says_what_was_not_judged_and_quiet_says_less(run: Any) -> None:
    assert "no platform named" not in run("clean.md", "--output-format", "concise").out
    assert "no platform named" in run("clean.md", "-v", "--output-format", "concise").out
    assert run("clean.md", "--quiet", "--output-format", "concise").out == ""


def test_all_notes_are_shown_on_request(run: Any) -> None:
    Path("loud.md").write_text("\n\n".join(["THIS IS ALL SO LOUD!!!!"] * 6), encoding="utf-8")
    few, every = run("loud.md").out, run("loud.md", "--all").out
    assert few.count("shouting") < every.count("shouting")
    assert "--all" in few
    assert "--all" not in every


def test_first_run_says_where_a_draft_fits(run: Any) -> None:
    assert "--platform" in run("clean.md").out
    assert "--platform" not in run("clean.md", "--platform", "x").out


def test_a_configuration_is_found_named_or_left_out(as_json: Any) -> None:
    Path("socialint.toml").write_text('[rules]\nlinks = "off"\n', encoding="utf-8")
    Path("other.toml").write_text('[rules]\nlinks = "error"\n', encoding="utf-8")
    assert as_json("noted.md").rules == []
    assert as_json("noted.md", "--config", "other.toml").code == 1
    assert as_json("noted.md", "--isolated").rules == ["click-identifier"]


def test_no_cache_judges_as_the_cache_does(as_json: Any) -> None:
    assert as_json("noted.md", "--no-cache") == as_json("noted.md") == as_json("noted.md")


def test_force_exclude_holds_for_named_files(as_json: Any) -> None:
    Path("socialint.toml").write_text('extend-exclude = ["noted.md"]\n', encoding="utf-8")
    assert as_json("noted.md", "clean.md").json["summary"]["files"] == 2
    assert as_json("noted.md", "clean.md", "--force-exclude").json["summary"]["files"] == 1


def test_show_files_lists_and_stops(run: Any) -> None:
    Path("a.tweet").write_text(ERROR, encoding="utf-8")
    ran = run(".", "--show-files")
    assert (ran.code, ran.out.split()) == (0, ["a.tweet"])
    ran = run("a.tweet", "missing.md", "--show-files")
    assert ran.code == 2
    assert "missing.md" in ran.out + ran.err
    ran = run("a.tweet", "--show-files", "--config", "missing.toml")
    assert ran.code == 2
    assert "missing.toml" in ran.err


def test_the_report_goes_into_a_file(run: Any) -> None:
    ran = run("error.md", "--output-format", "json", "--output-file", "report.json")
    assert (ran.code, ran.out) == (1, "")
    assert json.loads(Path("report.json").read_text(encoding="utf-8"))["summary"]["error"] == 1
    run("error.md", "--output-file", "plain.txt", "--color", "auto")
    assert "\x1b" not in Path("plain.txt").read_text(encoding="utf-8")
    run("error.md", "--output-file", "colored.txt", "--color", "always")
    assert "\x1b" in Path("colored.txt").read_text(encoding="utf-8")


def test_a_report_that_cannot_be_written_is_told(run: Any) -> None:
    ran = run("error.md", "--output-file", "nowhere/report.txt")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("nowhere/report.txt:1:1: error mistake cannot write the report: No")
    ran = run("error.md", "--output-file", "nowhere/r", "--output-format", "json")
    assert (ran.code, ran.err) == (2, "")
    assert ran.errors[0]["path"] == "nowhere/r"


@pytest.mark.parametrize(("choice", "painted"), [("always", True), ("never", False)])
def test_color_is_as_asked_for(run: Any, choice: str, painted: bool) -> None:
    assert ("\x1b" in run("error.md", "--color", choice).out) is painted


def test_a_terminal_sets_the_width(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    lines = run("error.md", "--all", "--color", "never").out.splitlines()
    assert max(map(len, lines)) <= 40


def test_today_decides_what_has_expired(as_json: Any) -> None:
    note = "<!-- socialint: ignore[click-identifier] the shop wants it until 2026-06-30 -->\n\n"
    Path("until.md").write_text(note + NOTED, encoding="utf-8")
    before = as_json("until.md", "--today", "2026-06-30")
    after = as_json("until.md", "--today", "2026-07-01")
    assert before.rules == []
    assert sorted(after.rules) == ["click-identifier", "expired-suppression"]


class Piped(io.TextIOWrapper):
    """Standard input with these words."""

    def __init__(self, text: str) -> None:
        super().__init__(io.BytesIO(text.encode()), encoding="utf-8")


def test_standard_input_has_the_name_that_it_is_given(
    as_json: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for typed, path in ((["-"], "<stdin>"), (["-", "--stdin-filename", "a.tweet"], "a.tweet")):
        monkeypatch.setattr(sys, "stdin", Piped(ERROR))
        ran = as_json(*typed)
        (result,) = ran.json["results"]
        assert (ran.code, result["path"]) == (1, path)
        assert (result["editions"][0]["target"] == "x") is path.endswith(".tweet")


# fix


def test_fix_says_how_many_files_it_mended(run: Any) -> None:
    Path("second.md").write_text(NOTED, encoding="utf-8")
    assert "fixed 1 finding in 1 file\n" in run("noted.md", "--fix").err
    Path("noted.md").write_text(NOTED, encoding="utf-8")
    assert "fixed 2 findings in 2 files\n" in run("noted.md", "second.md", "--fix").err
    assert run("noted.md", "second.md", "--fix").err == ""


def test_fix_with_a_wrong_configuration_says_what_is_wrong(run: Any) -> None:
    ran = run("noted.md", "--fix", "--config", "missing.toml")
    assert ran.code == 2
    assert "missing.toml" in ran.err
    assert Path("noted.md").read_text(encoding="utf-8") == NOTED


# explain, rules, config


def test_explain_shows_a_page(run: Any) -> None:
    ran = run("explain", "click-identifier")
    assert ran.code == 0
    assert "click-identifier" in ran.out
    concise = run("explain", "click-identifier", "--output-format", "concise")
    assert re.fullmatch(r"click-identifier: .+\n", concise.out)
    page = run("explain", "click-identifier", "--output-format", "json").json
    assert page["rule"] == "click-identifier"
    assert page["examples"]


def test_explain_takes_packs_and_several_names(run: Any) -> None:
    concise = run("explain", "links", "shouting", "--output-format", "concise").out.splitlines()
    assert len(concise) > 3
    assert concise[-1].startswith("shouting: ")
    pages = run("explain", "links", "shouting", "--output-format", "json").json
    assert [page["rule"] for page in pages] == [line.split(":")[0] for line in concise]
    assert len(run("explain", "links").out) > len(run("explain", "glued-link").out)


def test_explain_answers_an_unknown_rule_with_the_nearest(run: Any) -> None:
    ran = run("explain", "hashtag-overus", "nothing-like-it")
    assert (ran.code, ran.out) == (2, "")
    first, second = ran.err.splitlines()
    assert first.endswith("unknown rule 'hashtag-overus': did you mean 'hashtag-overuse'?")
    assert "'nothing-like-it'" in second
    ran = run("explain", "hashtag-overus", "--output-format", "json")
    assert (ran.code, ran.err) == (2, "")
    assert "hashtag-overuse" in ran.errors[0]["message"]


def test_rules_are_listed_as_the_configuration_has_them(run: Any) -> None:
    Path("own.toml").write_text(
        'packs = ["pack"]\n[rules]\nlinks = "off"\nshouting = "error"\n'
        "[options.hashtag-overuse]\nmax = 1\n",
        encoding="utf-8",
    )
    pack_in("pack")
    plain = {row["rule"]: row for row in run("rules", "--output-format", "json").json}
    own = {
        row["rule"]: row
        for row in run("rules", "--config", "own.toml", "--output-format", "json").json
    }
    assert own.keys() - plain.keys() == {"a-zebra"}
    assert plain["glued-link"]["enabled"]
    assert not own["glued-link"]["enabled"]
    assert own["shouting"]["severity"] == "error"


def test_rules_are_a_table_or_lines(run: Any) -> None:
    assert "click-identifier" in run("rules").out
    rows = run("rules", "clean.md", "--output-format", "concise").out.splitlines()
    assert all(row.count("\t") == 6 for row in rows)


@pytest.mark.parametrize("command", [["rules"], ["config"], ["explain", "shouting"]])
@pytest.mark.parametrize("config", ["missing.toml", "pack.toml", "broken.toml"])
def test_a_wrong_configuration_is_told_by_each_command(
    run: Any, command: list[str], config: str
) -> None:
    Path("pack.toml").write_text('packs = ["no-pack"]\n', encoding="utf-8")
    Path("broken.toml").write_text('packs = ["broken"]\n', encoding="utf-8")
    pack_in("broken", mark="[|zebra", name="broken")
    ran = run(*command, "--config", config)
    assert (ran.code, ran.out) == (2, "")
    assert ": error mistake " in ran.err
    ran = run(*command, "--config", config, "--output-format", "json")
    assert (ran.code, ran.err) == (2, "")
    assert ran.errors


def test_a_shipped_rule_file_that_is_broken_is_told(
    run: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from socialint import pack

    (tmp_path / "rules").mkdir()
    pack_in(str(tmp_path / "rules" / "own"), mark="[|zebra")
    monkeypatch.setattr(pack, "folder", lambda: str(tmp_path / "rules"))
    ran = run("rules")
    assert ran.code == 2
    assert "a-zebra.yaml:" in ran.err


def test_config_shows_values_and_where_they_came_from(run: Any) -> None:
    Path("socialint.toml").write_text('goal = "community"\n', encoding="utf-8")
    full = run("config", "clean.md").out
    assert re.search(r'^goal +"community"  \(.*socialint\.toml.*\)$', full, re.MULTILINE)
    assert re.search(r"^topics +\[\]  \(default\)$", full, re.MULTILINE)
    table = run("config", "--output-format", "json").json
    assert table["goal"]["value"] == "community"
    assert "socialint.toml" in table["goal"]["origin"]
    assert run("config", "--isolated", "--output-format", "json").json["goal"]["value"] is None


# render


def test_render_shows_what_is_posted(run: Any) -> None:
    Path("x.md").write_text(f"---\nplatform: [x, bluesky]\n---\n{CLEAN}", encoding="utf-8")
    full = run("render", "x.md")
    assert full.code == 0
    assert "45 of 280" in full.out
    assert "45 of 300" in full.out
    concise = run("render", "x.md", "--platform", "x", "--output-format", "concise").out
    assert concise == f"x.md: x: post 1 of 1: 45 of 280 weighted characters\n{CLEAN}\n"
    document = run("render", "x.md", "--output-format", "json").json
    assert document["errors"] == []
    assert [one["target"] for one in document["drafts"][0]["editions"]] == ["x", "bluesky"]


def test_render_tells_of_broken_drafts_and_shows_the_others(run: Any) -> None:
    Path("broken.md").write_text("---\nplatform: nowhere\n---\nHi.\n", encoding="utf-8")
    Path("latin.md").write_bytes(b"One.\nCaf\xe9.\n")
    ran = run("render", "broken.md", "latin.md", "missing.md", "clean.md")
    assert ran.code == 2
    assert CLEAN.strip() in ran.out
    told = ran.err.splitlines()
    assert [line.split(" error mistake ")[0] for line in told] == [
        "missing.md:1:1:", "broken.md:2:1:", "latin.md:2:1:",
    ]  # fmt: skip
    document = run("render", "latin.md", "clean.md", "--output-format", "json")
    assert (document.code, document.err) == (2, "")
    assert document.errors[0]["line"] == 2
    assert [one["path"] for one in document.json["drafts"]] == ["clean.md"]
    assert run("render", "missing.md") == Ran(
        2, "", "missing.md:1:1: error mistake no such file or folder\n"
    )


def test_render_refuses_what_is_wrong_for_every_draft(run: Any) -> None:
    ran = run("render", "clean.md", "--platform", "mastodn", "--output-format", "json")
    assert (ran.code, ran.err) == (2, "")
    assert "mastodon" in ran.errors[0]["message"]


# test


def test_a_good_pack_passes(run: Any) -> None:
    assert run("test", pack_in("pack")) == Ran(0, "2 of 2 examples of 1 rules hold\n", "")


def test_a_failing_pack_says_where(run: Any) -> None:
    ran = run("test", pack_in("pack", mark="horse"))
    assert ran.code == 1
    first, last = ran.out.splitlines()
    assert first.startswith(f"{os.path.join('pack', 'a-zebra.yaml')}:10: a-zebra finds nothing, ")
    assert last == "1 of 2 examples of 1 rules hold"


def test_a_broken_pack_is_the_users_mistake(run: Any) -> None:
    ran = run("test", pack_in("good"), pack_in("pack", mark="[|zebra"))
    assert (ran.code, ran.out) == (2, "")
    assert "a-zebra.yaml:10:1: error mistake the marks" in ran.err


@pytest.mark.parametrize("path", ["nowhere", "clean.md"])
def test_a_pack_that_is_no_folder_is_told(run: Any, path: str) -> None:
    ran = run("test", path)
    told = f"socialint: error mistake {path!r} is no folder and no installed pack\n"
    assert ran == Ran(2, "", told)


# init and completion


def test_init_writes_a_configuration(run: Any) -> None:
    ran = run("init")
    assert ran.code == 0
    assert Path("socialint.toml").is_file()
    again = run("init")
    assert again.code == 2
    assert "--force" in again.err
    assert run("init", "--force").code == 0
    assert run("config", "clean.md").code == 0


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_completion_is_a_script(run: Any, shell: str) -> None:
    ran = run("completion", shell)
    assert ran.code == 0
    for name in cli.COMMANDS:
        assert name in ran.out
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    checked = subprocess.run(
        [program, "-n"], input=ran.out, text=True, capture_output=True, check=False
    )
    assert (checked.returncode, checked.stderr) == (0, "")


# The process


def process(*arguments: str, **more: Any) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "socialint", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        **more,
    )


def test_the_program_ends_with_the_code(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_text(ERROR, encoding="utf-8")
    ran = process(str(path), "--output-format", "json", "--isolated")
    assert (ran.returncode, ran.stderr) == (1, "")
    assert json.loads(ran.stdout)["summary"]["error"] == 1


def test_marks_that_the_encoding_lacks_are_escaped(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_text(ERROR, encoding="utf-8")
    ran = process(str(path), "--isolated", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert ran.returncode == 1
    assert ran.stderr == ""
    assert ran.stdout.isascii()


class Ended(BaseException):
    """What stands for the end of the process."""


def test_without_arguments_main_is_the_program(
    run: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    del run  # it moves into the folder

    def end(code: int) -> None:
        raise Ended(code)

    monkeypatch.setattr(os, "_exit", end)
    monkeypatch.setattr(gc, "disable", lambda: None)
    monkeypatch.setattr(sys, "argv", ["socialint", "error.md", "--quiet"])
    with pytest.raises(Ended, match="1"):
        main()
    assert "secret-in-link" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (BrokenPipeError(), 0, ""),
        (OSError(28, "No space left on device"), 2, "No space left on device"),
        (OSError("odd"), 2, "odd"),
    ],
)
def test_a_print_that_fails(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: OSError,
    code: int,
    told: str,
) -> None:
    def fail(_arguments: object) -> int:
        raise error

    monkeypatch.setattr(cli, "run", fail)
    with open(os.devnull, "w", encoding="utf-8") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        assert main([]) == code
    assert told in capsys.readouterr().err


def test_any_stream_will_do(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    assert run("error.md").code == 1
    assert "secret-in-link" in stream.getvalue()
