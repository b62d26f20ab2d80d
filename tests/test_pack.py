"""Rule files and packs: every mistake with its line, and the examples' harness."""

import re
from pathlib import Path

import pytest

from socialint import examples, pack
from socialint.finding import Severity
from socialint.pack import PackError, load_folder, read_rule
from socialint.rule import Rule, Switch
from tests.rule_tools import TEXT

LINES = TEXT.splitlines()


def change(start: str, new: str) -> str:
    """The rule file with one line in the place of the one that starts so."""
    (at,) = [at for at, line in enumerate(LINES) if line.lstrip().startswith(start)]
    return "\n".join([*LINES[:at], *([new] if new else []), *LINES[at + 1 :]]) + "\n"


def mistake(text: str, name: str = "a-rule.yaml") -> tuple[str, int | None]:
    with pytest.raises(PackError) as caught:
        read_rule(text, f"pack/{name}", "pack")
    (one,) = caught.value.mistakes
    assert one.path == f"pack/{name}"
    assert str(caught.value) == f"pack/{name}:{one.line}: {one.message}"
    return one.message, one.line


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("- a\n- b\n", 1, "a rule file is a mapping"),
        ("", 1, "a rule file is a mapping"),
        ("summary: [\n", 2, ""),
        (change("summary", "sumary: x"), 1, "unknown key 'sumary': did you mean 'summary'?"),
        (change("why", ""), 1, "the key 'why' is missing"),
        (change("summary", "summary: [a]"), 1, "'summary' is a text"),
        (change("summary", "summary:"), 1, "'summary' is a text"),
        (change("check", "check: phrse"), 4, "no check is called 'phrse': did you mean 'phrase'?"),
        (change("check", "check: [phrase]"), 4, "no check is called ''"),
        (change("check", "check: ../rule"), 4, "no check is called '../rule'"),
        (change("check", "check: _request"), 4, "no check is called '_request'"),
        (change("severity", "severity: warn"), 2, "'warn' is not one of note, warning, error"),
        (change("severity", "severity: [note]"), 2, "['note'] is not one of"),
        (change("severity", "severity: {comunity: note}"), 2, "did you mean 'community'?"),
        (change("severity", "severity: {community: loud}"), 2, "'loud' is not one of"),
        (change("evidence", "evidence: hearsay"), 3, "'hearsay' is not one of policy, standard"),
        (change("summary", "summary: x\nenabled: maybe"), 2, "'maybe' is not one of true, false"),
        (change("summary", "summary: x\nenabled: {if: a}"), 2, "unknown key 'if'"),
        (change("summary", "summary: x\nplatforms: [y]"), 2, "'y' is not one of x, linkedin"),
        (change("summary", "summary: x\nplatforms: [[x]]"), 2, "['x'] is not one of x, linkedin"),
        (change("summary", "summary: x\nlanguages: [[en]]"), 2, "'languages' is a list of words"),
        (change("any", "  ayn: [zebra]"), 6, "ayn: no such option: did you mean 'any'?"),
        (change("any", "  any: zebra"), 6, "any: expected a list, not 'zebra'"),
        (change("any", "  any: [[a]]"), 6, "any: expected a list of words, but it holds ['a']"),
        (change("any", "  patterns: [a]"), 6, "patterns: expected patterns by gate word"),
        (change("any", "  patterns: {a: 'a('}"), 6, "patterns: the pattern 'a(' does not compile"),
        (change("any", "  - any"), 6, "`with` is a mapping of options"),
        (change("- bad", "  - bed: x"), 10, "unknown key 'bed': did you mean 'bad'?"),
        (change("- bad", "  - bad"), 10, "an example is a mapping with `bad` or `good`"),
        (change("- bad", "  - {goal: community}"), 10, "an example has either `bad` or `good`"),
        (change("- bad", "  - {bad: '[|a|]', good: a}"), 10, "an example has either `bad` or"),
        (change("- bad", "  - bad: zebra"), 10, "a bad example needs a mark: [|…|] around what"),
        (change("- good", "  - good: '[|zebra|]'"), 11, "a good example has no marks"),
        (change("- bad", "  - bad: '[|zebra'"), 10, "the marks in '[|zebra' do not pair"),
        (change("- bad", "  - bad: 'zebra|]'"), 10, "the marks 'zebra|]' do not pair"),
        (change("- bad", "  - bad: '[|[|zebra|]'"), 10, "do not pair"),
        (change("- bad", "  - {bad: '[|a|]', platform: y}"), 10, "'y' is not one of x, linkedin"),
        (change("- bad", "  - {bad: '[|a|]', options: {ayn: [a]}}"), 10, "did you mean 'any'?"),
        (change("- bad", "  - {bad: '[|a|]', options: [a]}"), 10, "`with` is a mapping"),
        (change("- bad", ""), 10, "at least one bad example is needed"),
        (change("- good", ""), 10, "at least one good example is needed"),
        (TEXT[: TEXT.index("examples")] + "examples: x\n", 9, "examples are a list of `- bad:`"),
    ],
)
def test_every_mistake_has_its_line(text: str, line: int, message: str) -> None:
    told, where = mistake(text)
    assert message in told
    assert where == line


@pytest.mark.parametrize("name", ["A-Rule.yaml", "a_rule.yaml", "a--rule.yaml", "règle.yaml"])
def test_a_file_name_is_an_id(name: str) -> None:
    told, line = mistake(TEXT, name)
    assert "is no rule id: use small letters and hyphens" in told
    assert line == 1


def read(text: str) -> Rule:
    return read_rule(text, "pack/a-rule.yaml", "pack")


@pytest.mark.parametrize(
    ("line", "switch"),
    [
        ("enabled: true", Switch()),
        ("enabled: false", Switch(on=False)),
        ("enabled: {when: topics}", Switch(when="topics")),
        ("since: 0.2.0", Switch()),
    ],
)
def test_a_rule_may_be_off(line: str, switch: Switch) -> None:
    assert read(change("summary", f"summary: x\n{line}")).enabled == switch


def test_every_key_is_read() -> None:
    rule = read(
        change("severity", "severity: {default: note, community: error}")
        + "languages: [en, de]\nplatforms: [x]\nyields-to: other\nsources: []\nsince: 0.2.0\n"
    )
    assert rule.severity == {"default": Severity.NOTE, "community": Severity.ERROR}
    assert (rule.languages, rule.platforms) == (("en", "de"), ("x",))
    assert (rule.yields_to, rule.sources, rule.since) == (("other",), (), "0.2.0")
    assert (rule.id, rule.pack, rule.tier) == ("a-rule", "pack", "surface")
    assert [one.line for one in rule.examples] == [10, 11]
    assert rule.examples[0].marks == ((5, 10),)


def test_options_may_be_left_out() -> None:
    assert read(change("any", "")).options == read(change("any", "  any: []")).options


def test_a_pack_is_a_folder_and_all_its_mistakes_are_told(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no rule")
    (tmp_path / "b.yml").write_text("\ufeff" + TEXT, encoding="utf-8")
    (tmp_path / "a.yaml").write_text(TEXT, encoding="utf-8")
    assert [rule.id for rule in load_folder(str(tmp_path))] == ["a", "b"]
    assert {rule.pack for rule in load_folder(str(tmp_path))} == {tmp_path.name}
    (tmp_path / "c.yaml").write_text("x", encoding="utf-8")
    (tmp_path / "d.yaml").write_bytes(b"summary: \xff")
    with pytest.raises(PackError) as caught:
        load_folder(str(tmp_path))
    assert [Path(one.path or "").name for one in caught.value.mistakes] == ["c.yaml", "d.yaml"]


def test_a_shipped_pack_is_found_in_the_wheel_or_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = pack.folder()
    (tmp_path / "rules").mkdir()
    monkeypatch.setattr(pack, "__file__", str(tmp_path / "pack.py"))
    assert pack.folder() == str(tmp_path / "rules")
    (tmp_path / "rules").rmdir()
    assert pack.folder() == str(tmp_path.parent / "rules") != beside


# Examples


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (TEXT, []),
        (change("- bad", "  - bad: 'Here [|stands|] a zebra.'"), ["“zebra” at 14"]),
        (change("- good", "  - good: 'A zebra.'"), ["but nothing is marked"]),
        (change("any", "  any: [horse]"), ["finds nothing, but “zebra” at 5–10 is marked"]),
        (
            change("- good", '  - good: "---\\nplatform: nowhere\\n---\\nHi"'),
            ["is no draft: unknown platform"],
        ),
        (
            change("- bad", "  - {bad: 'Here [|zebra|].', fixed: 'Here.'}"),
            ["is fixed to 'Here zeb"],
        ),
        (
            change("- bad", "  - {bad: '[|zebra|] x', platform: x, goal: community, topics: [a]}"),
            [],
        ),
        (change("- bad", "  - {bad: 'A [|horse|].', options: {any: [horse]}}"), []),
        (change("- bad", "  - {bad: 'A [|zebra|].', publisher: twitter-together}"), []),
    ],
)
def test_examples_are_run(text: str, problems: list[str]) -> None:
    found = list(examples.run(read(text)))
    assert len(found) == len(problems)
    for problem, words in zip(found, problems, strict=True):
        assert words in problem.message
        assert (problem.rule, problem.path) == ("a-rule", "pack/a-rule.yaml")
        assert problem.line in {10, 11}


def click(examples_: str) -> Rule:
    """The shipped rule with a fix, with other examples."""
    folder = Path(pack.folder(), "links", "click-identifier.yaml")
    head = folder.read_text(encoding="utf-8").split("\nexamples:")[0]
    return read_rule(f"{head}\nexamples:\n{examples_}", str(folder), "links")


GOOD = "  - good: 'The notes list what changed.'\n"


@pytest.mark.parametrize(
    ("fixed", "problem"),
    [
        ("", "has a fix, so the example needs `fixed: 'See https://e.org/'`"),
        ("    fixed: 'See https://e.org/'\n", None),
        ("    fixed: 'See'\n", "is fixed to 'See https://e.org/', not 'See'"),
    ],
)
def test_fixes_of_examples_are_exact(fixed: str, problem: str | None) -> None:
    rule = click(f"  - bad: 'See https://e.org/?[|fbclid=1|]'\n{fixed}{GOOD}")
    found = [one.message for one in examples.run(rule) if "finds" not in one.message]
    assert found == ([problem] if problem else [])


def test_a_fixed_text_must_not_be_fixed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "See https://e.org/?[|fbclid=1|] and https://e.org/?[|gclid=2|]"
    rule = click(f"  - bad: '{text}'\n    fixed: 'See https://e.org/ and x'\n{GOOD}")
    original = "See https://e.org/?fbclid=1 and x"
    monkeypatch.setattr(examples, "apply", lambda _text, _found: original)
    rule = rule._replace(examples=(rule.examples[0]._replace(fixed=original),))
    assert [one.message for one in examples.run(rule)] == [
        f"its fixed text {original!r} would be fixed again"
    ]


def test_a_good_example_is_good_for_other_rules_too() -> None:
    rule = read(change("- good", "  - good: 'See https://e.org/?fbclid=1 for all that changed.'"))
    others = [one for one in pack.default() if one.id in {"click-identifier", "over-length"}]
    (problem,) = examples.run(rule, [*others, rule])
    assert re.search(r"a good example in which click-identifier finds “fbclid", problem.message)


def test_a_check_that_crashes_on_an_example_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    from socialint import checks
    from tests.rule_tools import checks_of

    def crash(*_: object) -> list[object]:
        raise RuntimeError("by design")

    rule = read(TEXT)._replace(when=())
    monkeypatch.setattr(checks, "get", checks_of({"phrase": crash}))
    assert {"RuntimeError: by design" in one.message for one in examples.run(rule)} == {True}
