import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from socialint import config
from socialint.config import Config, ConfigError, PerPath
from socialint.configcheck import check_names, check_overrides
from socialint.configshow import Row, describe
from socialint.draft import Intent
from socialint.finding import Severity
from socialint.options import OptionError
from socialint.rule import Rule, Switch
from socialint.settings import Overrides, Settings, level_of, resolve, select


class Limits(NamedTuple):
    max_share: float = 0.5
    max: Mapping[str, int] = {"default": 5}


class Nothing(NamedTuple):
    pass


def rule(id_: str, pack: str, enabled: Switch | None = None, **severity: Severity) -> Rule:
    options = Limits() if id_ == "many-tags" else Nothing()
    weights = severity or {"default": Severity.WARNING}
    switch = enabled or Switch()
    return Rule(id_, pack, "s", weights, "count", options, "m", "article", enabled=switch)


NOTE, WARNING, ERROR = Severity.NOTE, Severity.WARNING, Severity.ERROR
RULES = (
    rule("many-tags", "growth"),
    rule("boast", "envy", default=NOTE),
    rule("comparison", "envy", Switch(on=False), default=NOTE),
    rule("no-question", "value", conversation=NOTE, community=WARNING),
    rule("off-topic", "value", Switch(when="topics")),
    rule("too-long", "platform", default=ERROR),
)


def levels(settings: Settings) -> dict[str, str]:
    """What each rule that speaks weighs."""
    return {
        rule.id: weight.value
        for rule in select(settings, RULES)
        if (weight := rule.severity_for(settings.goal))
    }


def of(config: Config, path: str = "draft.md", **overrides: object) -> dict[str, str]:
    return levels(resolve(config, Overrides(**overrides), path))  # type: ignore[arg-type] # any field


DEFAULT = {"many-tags": "warning", "boast": "note", "too-long": "error"}


def test_default() -> None:
    assert of(Config()) == DEFAULT


def test_presets() -> None:
    assert of(Config(preset="strict")) == DEFAULT | {"boast": "warning"}
    assert of(Config(preset="platform-only")) == {"too-long": "error"}


def test_rules_win_over_the_preset() -> None:
    assert of(Config(preset="strict", rules={"boast": "note"})) == DEFAULT
    assert of(Config(preset="platform-only", rules={"envy": "on"})) == {
        "too-long": "error",
        "boast": "note",
    }


def test_rule_given_a_level_is_on() -> None:
    assert of(Config(rules={"comparison": "on"})) == DEFAULT | {"comparison": "note"}
    assert of(Config(rules={"comparison": "error"})) == DEFAULT | {"comparison": "error"}
    assert of(Config(rules={"no-question": "on"})) == DEFAULT | {"no-question": "note"}


def test_pack_given_a_level_keeps_off_what_is_off() -> None:
    assert of(Config(rules={"envy": "error"})) == DEFAULT | {"boast": "error"}
    assert of(Config(rules={"value": "error"})) == DEFAULT
    assert of(Config(rules={"value": "error"}), goal="community") == DEFAULT | {
        "no-question": "error"
    }


def test_rule_wins_over_its_pack_in_one_table() -> None:
    assert of(Config(rules={"envy": "off", "boast": "warning"})) == DEFAULT | {"boast": "warning"}


def test_goal_and_topics_switch_rules_on() -> None:
    assert of(Config(goal="community")) == DEFAULT | {"no-question": "warning"}
    assert of(Config(topics=("a",))) == DEFAULT | {"off-topic": "warning"}


def test_on_for_a_rule_that_speaks_under_some_goals() -> None:
    chosen = Config(rules={"no-question": "on"}, goal="community")
    assert of(chosen)["no-question"] == "warning"


def test_per_path_wins_over_rules_and_the_last_entry_over_others() -> None:
    chosen = Config(
        folder=os.getcwd(),
        rules={"many-tags": "error"},
        per_path=(
            PerPath("bot/**", rules={"growth": "off"}, goal="community", topics=("b",)),
            PerPath("bot/new/**", rules={"many-tags": "note"}),
        ),
    )
    assert of(chosen, "other/a.md")["many-tags"] == "error"
    assert "many-tags" not in of(chosen, "bot/a.md")
    assert of(chosen, "bot/new/a.md")["many-tags"] == "note"
    settings = resolve(chosen, Overrides(), "bot/new/a.md")
    assert settings.matched == ("bot/**", "bot/new/**")
    assert (settings.goal, settings.topics) == ("community", ("b",))
    assert "off-topic" in levels(settings)


def test_paths_are_relative_to_the_configuration_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = Config(folder=str(tmp_path), per_path=(PerPath("a/*.md", owner="us"),))
    (tmp_path / "a").mkdir()
    monkeypatch.chdir(tmp_path / "a")
    assert resolve(chosen, Overrides(), "x.md").owner == "us"
    assert resolve(chosen, Overrides(), "../x.md").owner is None
    assert resolve(chosen, Overrides(), str(tmp_path / "a" / "x.md")).owner == "us"


def test_command_line_wins() -> None:
    chosen = Config(
        folder=os.getcwd(),
        platforms=("x",),
        fail_on="note",
        per_path=(PerPath("*", rules={"boast": "off"}, goal="community"),),
    )
    settings = resolve(
        chosen,
        Overrides(
            platforms=("linkedin",), rules={"boast": "error"}, goal="information", fail_on="error"
        ),
        "a.md",
    )
    assert levels(settings)["boast"] == "error"
    assert (settings.platforms, settings.forced) == (("linkedin",), True)
    assert (settings.goal, settings.fail_on) == ("information", "error")
    assert settings.intent == Intent(("linkedin",), True)
    assert not resolve(chosen, Overrides(), "a.md").forced


def test_only() -> None:
    assert of(Config(), only=("envy",)) == {"boast": "note"}
    assert of(Config(rules={"comparison": "off"}), only=("comparison",)) == {"comparison": "note"}
    assert of(Config(rules={"boast": "error"}), only=("boast",)) == {"boast": "error"}
    assert of(Config(preset="platform-only"), only=("growth",)) == {"many-tags": "warning"}
    assert of(Config(), only=("boast",), rules={"boast": "off"}) == {}


def test_a_tier_stands_for_its_rules() -> None:
    read = RULES[0]._replace(id="deep", pack="envy", needs=("sentences",))
    rules = (*RULES, read)

    def on(config: Config, **overrides: object) -> set[str]:
        settings = resolve(config, Overrides(**overrides), "a.md")  # type: ignore[arg-type] # any
        return {rule.id for rule in select(settings, rules) if rule.severity_for(None)}

    assert on(Config()) == {*DEFAULT, "deep"}
    assert on(Config(), only=("surface",)) == set(DEFAULT)
    assert on(Config(), only=("language",)) == {"deep"}
    assert on(Config(), rules={"language": "off"}) == set(DEFAULT)
    assert on(Config(rules={"surface": "off", "growth": "on"})) == {"many-tags", "deep"}
    assert not check_overrides(Overrides(only=("surface",), rules={"language": "off"}), RULES)


def test_options_are_joined_by_weight() -> None:
    chosen = Config(
        folder=os.getcwd(),
        options={"many-tags": {"max-share": 1, "max": {"x": 1}}},
        per_path=(PerPath("a.md", options={"many-tags": {"max": 3}}),),
    )
    found = {one.id: one.options for one in select(resolve(chosen, Overrides(), "b.md"), RULES)}
    assert found["many-tags"] == Limits(1.0, {"default": 5, "x": 1})
    overrides = Overrides(options={"many-tags": {"max-share": 0.1}})
    found = {one.id: one.options for one in select(resolve(chosen, overrides, "a.md"), RULES)}
    assert found["many-tags"] == Limits(0.1, {"default": 3, "x": 1})


def test_order_of_rules_does_not_matter() -> None:
    settings = resolve(Config(rules={"envy": "error"}), Overrides(), "a.md")
    assert select(settings, RULES[::-1]) == select(settings, RULES)[::-1]


# Names


def loaded(text: str) -> Config:
    Path("socialint.toml").write_text(text, encoding="utf-8")
    return config.load("socialint.toml")


@pytest.fixture(autouse=True)
def _in_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (
            '[rules]\nmany-tag = "off"',
            2,
            "unknown rule 'many-tag' in [rules]: did you mean 'many-tags'?",
        ),
        ('rules.Envy = "off"', 1, "unknown rule 'Envy' in [rules]: did you mean 'envy'?"),
        ("[options.bost]", 1, "unknown rule 'bost' in [options]: did you mean 'boast'?"),
        (
            "[options.many-tags]\nmax_share = 1",
            2,
            "unknown option 'max_share' in [options.many-tags]: did you mean 'max-share'?",
        ),
        (
            "options.boast.max = 1",
            1,
            "unknown option 'max' in [options.boast]: the rule has none",
        ),
        (
            '[options.many-tags]\n\nmax-share = "lots"',
            3,
            "the option 'max-share' in [options.many-tags]: expected a number, not 'lots'",
        ),
        (
            '[per-path."a/**".rules]\nenvi = "off"',
            2,
            "unknown rule 'envi' in [per-path.\"a/**\".rules]: did you mean 'envy'?",
        ),
    ],
)
def test_unknown_name(text: str, line: int, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        check_names(loaded(text), RULES)
    assert [(one.path, one.line, one.message) for one in caught.value.mistakes] == [
        ("socialint.toml", line, message)
    ]


def test_known_names_pass() -> None:
    check_names(loaded('rules = { envy = "off" }\noptions.many-tags.max = { x = 1 }'), RULES)
    check_names(Config(), RULES)


def test_mistake_is_told_of_the_extended_file() -> None:
    Path("base.toml").write_text('\nrules.envi = "off"', encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        check_names(loaded('extends = "base.toml"\nrules.bost = "off"'), RULES)
    assert [(one.path, one.line) for one in caught.value.mistakes] == [
        ("base.toml", 2),
        ("socialint.toml", 2),
    ]


def test_mistakes_on_the_command_line() -> None:
    overrides = Overrides(only=("envi",), options={"many-tags": {"max": "x"}})
    messages = [one.message for one in check_overrides(overrides, RULES)]
    assert messages == [
        "unknown rule 'envi': did you mean 'envy'?",
        "the option 'max': expected a whole number, not 'x'",
    ]


def test_refused_options_do_not_slip_through() -> None:
    settings = resolve(Config(options={"many-tags": {"max-share": "x"}}), Overrides(), "a.md")
    with pytest.raises(OptionError):
        select(settings, RULES)


# Where values come from


def test_describe() -> None:
    chosen = loaded(
        'preset = "strict"\ngoal = "community"\n[rules]\nmany-tags = "off"\n'
        '[options.many-tags]\nmax = 2\n[per-path."a.md"]\nowner = "us"\nrules.value = "off"\n'
        "[platform-options.x]\ncharacters = 1\n[accounts.mastodon-us]\n"
    )
    overrides = Overrides(language="en", options={"many-tags": {"max-share": 1}})
    rows = {row.key: row for row in describe(resolve(chosen, overrides, "a.md"), RULES)}
    expected = [
        Row("preset", "strict", "socialint.toml:1"),
        Row("goal", "community", "socialint.toml:2"),
        Row("owner", "us", "socialint.toml:8"),
        Row("language", "en", "command line"),
        Row("platforms", [], "default"),
        Row("fail-on", "error", "default"),
        Row("rules.many-tags", "off", "socialint.toml:4"),
        Row("rules.boast", "warning", "preset strict"),
        Row("rules.comparison", "off", "default"),
        Row("rules.too-long", "error", "default"),
        Row("rules.no-question", "off", "socialint.toml:9"),
        Row("options.many-tags.max", {"default": 2}, "socialint.toml:6"),
        Row("options.many-tags.max-share", 1.0, "command line"),
        Row("platform-options.x.characters", 1, "socialint.toml:11"),
        Row(
            "accounts.mastodon-us",
            {"platform": "mastodon", "handle": "", "limits": {}},
            "socialint.toml:12",
        ),
    ]
    assert [rows[row.key] for row in expected] == expected


def test_a_run_without_configuration_describes_defaults() -> None:
    rows = describe(resolve(Config(), Overrides(), "a.md"), RULES)
    assert {row.origin for row in rows} == {"default"}


def test_level_says_where_it_was_set() -> None:
    settings = resolve(loaded('rules.envy = "error"'), Overrides(), "a.md")
    assert level_of(settings, RULES[1]).source == ("rules", "envy")
    assert level_of(settings, RULES[0]).source is None
