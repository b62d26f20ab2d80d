import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint import config, platforms
from socialint.config import Config, ConfigError
from socialint.configkeys import KEYS, LIMITS, PER_PATH_KEYS, schema
from socialint.draft import Account

FULL = """\
required-version = ">=0.1"
platforms = ["linkedin", "team"]
primary = "team"
goal = "community"
topics = ["linting"]
handles = ["@me", "you@example.social"]
owner = "Example"
language = "de-AT"
publisher = "galaxy-social"
preset = "strict"
packs = ["house"]
include = ["posts/**/*.md"]
exclude = ["old/"]
extend-exclude = ["drafts/x.md"]
vocabulary = ["Foo"]
fail-on = "warning"
cache-dir = ".cache"

[accounts.team]
platform = "mastodon"
handle = "@team@example.social"
limit = 1000
limits = { links = 3 }

[accounts.bluesky-team]

[rules]
hashtag-overuse = "error"
growth = "off"

[options.bare-link]
min-words = 8

[platform-options.mastodon]
characters = 5000

[per-path."posts/bot/**"]
goal = "information"
rules = { value = "off" }

[per-path."*.txt"]
platforms = ["x"]
"""


@pytest.fixture(autouse=True)
def _in_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    config.forget()
    yield
    config.forget()


def write(path: str, text: str) -> str:
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")
    return path


def load(text: str, name: str = "socialint.toml") -> Config:
    return config.load(write(name, text))


def mistakes(text: str, name: str = "socialint.toml") -> list[tuple[int | None, str]]:
    with pytest.raises(ConfigError) as caught:
        load(text, name)
    assert {one.path for one in caught.value.mistakes} == {name}
    return [(one.line, one.message) for one in caught.value.mistakes]


def test_every_key(tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    found = load(FULL)
    assert found.platforms == ("linkedin", "team")
    assert found.primary == "team"
    assert (found.goal, found.language, found.preset) == ("community", "de-AT", "strict")
    assert found.handles == ("me", "you@example.social")
    assert found.accounts == {
        "team": Account("mastodon", "team@example.social", {"links": 3, "characters": 1000}),
        "bluesky-team": Account("bluesky"),
    }
    assert found.packs == (str(tmp_path / "house"),)
    assert found.cache_dir == str(tmp_path / ".cache")
    assert found.rules == {"hashtag-overuse": "error", "growth": "off"}
    assert found.options == {"bare-link": {"min-words": 8}}
    assert found.platform_options == {"mastodon": {"characters": 5000}}
    assert [one.glob for one in found.per_path] == ["posts/bot/**", "*.txt"]
    assert found.per_path[0].rules == {"value": "off"}
    assert found.per_path[1].platforms == ("x",)
    assert found.per_path[1].goal is None
    assert found.exclude == ("old/",)
    assert found.fail_on == "warning"
    assert found.folder == str(tmp_path)
    assert set(tomllib.loads(FULL)) | {"extends"} == set(KEYS), "the example has every key"


def test_pyproject_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    body = FULL.replace("\n[", "\n[tool.socialint.")
    found = load("[tool.other]\na = 1\n[tool.socialint]\n" + body, "pyproject.toml")
    assert found._replace(files=()) == load(FULL)._replace(files=())


def test_empty_file_is_the_default() -> None:
    assert load("")._replace(files=(), folder="") == Config()


def test_byte_order_mark_and_windows_line_ends() -> None:
    Path("socialint.toml").write_bytes(b'\xef\xbb\xbfgoal = "community"\r\nowner = "me"\r\n')
    assert config.load("socialint.toml").owner == "me"


# Finding


def test_nearest_file_wins(tmp_path: Path) -> None:
    write("socialint.toml", "")
    write("a/pyproject.toml", "[tool.socialint]")
    write("a/b/pyproject.toml", "[project]\ndependencies = ['socialint']")
    write("a/b/c/pyproject.toml", "[tool.socialint]")
    write("a/b/c/socialint.toml", "")
    assert config.find("draft.md") == str(tmp_path / "socialint.toml")
    assert config.find("a/draft.md") == str(tmp_path / "a/pyproject.toml")
    assert config.find("a/b/draft.md") == str(tmp_path / "a/pyproject.toml")
    assert config.find("a/b/c/draft.md") == str(tmp_path / "a/b/c/socialint.toml")
    assert config.find("a/b/c") == str(tmp_path / "a/b/c/socialint.toml")
    assert config.find("-") == str(tmp_path / "socialint.toml")


def test_nothing_to_find() -> None:
    assert config.find("draft.md") is None


def test_found_anew_after_forgetting(tmp_path: Path) -> None:
    assert config.find("draft.md") is None
    write("socialint.toml", "")
    assert config.find("draft.md") is None
    config.forget()
    assert config.find("draft.md") == str(tmp_path / "socialint.toml")


def test_broken_pyproject_that_speaks_of_us_is_told_of() -> None:
    write("pyproject.toml", "[tool.socialint]\ngoal =\n")
    assert config.find("draft.md") is not None
    config.forget()
    write("pyproject.toml", "[project]\nname = 'socialint-user'\nx =\n")
    assert config.find("draft.md") is None


def test_no_file_costs_no_imports() -> None:
    code = (
        "import sys\nfrom socialint import config, settings\n"
        "found = config.find('posts/draft.md')\n"
        "settings.resolve(config.Config(), settings.Overrides(), 'posts/draft.md')\n"
        "wanted = {'tomllib', 'msgspec', 'json', 'pathlib', 'dataclasses', 'yaml',"
        " 'socialint.configfile', 'socialint.configkinds', 'socialint.tomlplace'}\n"
        "print(found, sorted(wanted & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert done.stdout.strip() == "None []"


# Mistakes


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('\nplatfroms = ["x"]', 2, "unknown key 'platfroms': did you mean 'platforms'?"),
        ('fail_on = "error"', 1, "unknown key 'fail_on': did you mean 'fail-on'?"),
        ("zzz = 1", 1, "unknown key 'zzz'"),
        (
            'platforms = ["x",\n"linkdin"]',
            2,
            "unknown platform or account 'linkdin' in 'platforms': did you mean 'linkedin'?",
        ),
        (
            'platforms = ["X"]',
            1,
            "unknown platform or account 'X' in 'platforms': did you mean 'x'?",
        ),
        ('primary = "twitter"', 1, "unknown platform or account 'twitter': did you mean 'x'?"),
        ('goal = "comunity"', 1, "unknown goal 'comunity': did you mean 'community'?"),
        ('preset = "strct"', 1, "unknown preset 'strct': did you mean 'strict'?"),
        (
            'publisher = "galaxy"',
            1,
            "unknown publisher 'galaxy': did you mean 'galaxy-social'?",
        ),
        ('fail-on = "warn"', 1, "unknown severity 'warn': did you mean 'warning'?"),
        ("goal = 3", 1, "'goal' must be a text, not 3"),
        ("goal = 1979-05-27", 1, "'goal' must be a text, not a date or time"),
        ("goal = true", 1, "'goal' must be a text, not a flag"),
        ('owner = ""', 1, "'owner' must be a text, not ''"),
        ('platforms = "x"', 1, "'platforms' must be a list: write platforms = [\"x\"]"),
        ("topics = {}", 1, "'topics' must be a list of texts, not a table"),
        ("topics = ['a', 3]", 1, "an item in 'topics' must be a text, not 3"),
        (
            'language = "english"',
            1,
            "'language' must be a language code, such as 'en', not 'english'",
        ),
        ("rules = 'off'", 1, "'rules' must be a table, not a text"),
        (
            '[rules]\n\nx = "wrning"',
            3,
            "unknown severity 'wrning' in [rules]: did you mean 'warning'?",
        ),
        ("rules.x = false", 1, "'x' in [rules] is a word, not a flag: write \"off\""),
        ("[options]\nbare-link = 3", 2, "'bare-link' in [options] must be a table, not 3"),
        (
            "[options.bare-link]\nmin-words = 07:30:00",
            2,
            (
                "'min-words' in [options.bare-link] must be a text, number, flag, list or table,"
                " not a date or time"
            ),
        ),
        (
            "[platform-options.mastodn]\ncharacters = 1",
            1,
            "unknown platform 'mastodn' in [platform-options]: did you mean 'mastodon'?",
        ),
        (
            "[platform-options.x]\nlimit = 1",
            2,
            "unknown limit 'limit' in [platform-options.x]: did you mean 'characters'?",
        ),
        (
            "platform-options.x.characters = -1",
            1,
            "'characters' in [platform-options.x] must be a whole number from 0 up, not -1",
        ),
        (
            "platform-options.x.characters = true",
            1,
            "'characters' in [platform-options.x] must be a whole number from 0 up, not a flag",
        ),
        (
            '[accounts.me]\nplatform = "bsky"',
            2,
            "unknown platform 'bsky' in [accounts.me]: did you mean 'bluesky'?",
        ),
        (
            '\n[accounts.me]\nhandle = "me"',
            2,
            "the account 'me' needs a platform, such as platform = \"mastodon\"",
        ),
        (
            '[accounts.x]\nhandel = "me"',
            2,
            "unknown key 'handel' in [accounts.x]: did you mean 'handle'?",
        ),
        (
            '[per-path."a/**"]\ninclude = []',
            2,
            (
                "unknown key 'include' in [per-path.\"a/**\"]; there are goal, language, options,"
                " owner, platforms, preset, publisher, rules, topics"
            ),
        ),
        (
            '[per-path]\n"a/**" = { goal = "x" }',
            2,
            (
                "unknown goal 'x' in [per-path.\"a/**\"]; there are community, conversation,"
                " information, visibility"
            ),
        ),
        ('packs = ["nope"]', 1, "'packs' names 'nope', which is no folder and no installed pack"),
        ('required-version = ">=9"', 1, "written for socialint >=9, and this is 0.1.0"),
        ('\nrequired-version = "new"', 2, "'required-version': 'new' is no version"),
        ('extends = "nope.toml"', 1, "'extends' names 'nope.toml', which is no file"),
        (
            'extends = "socialint.toml"',
            1,
            "'extends' runs in a circle: socialint.toml → socialint.toml",
        ),
        ("a = 1\nb =\n", 2, "not TOML: invalid value"),
        ("a = 1\na = 2\n", 2, "not TOML: cannot overwrite a value"),
        ('a = 1\nb = "\n', 2, "not TOML: illegal character '\\n'"),
        ("a = 1\nb = [\n\n", 2, "not TOML: invalid value"),
        ("[tool.socialint]", 1, "here the keys stand at the top, without [tool.socialint]"),
    ],
)
def test_mistake(text: str, line: int, message: str) -> None:
    assert mistakes(text) == [(line, message)]


def test_in_pyproject_the_table_is_named() -> None:
    text = '[tool.socialint]\ngoal = "x"\nfoo = 1\ntopics = [1]\n[tool.socialint.rules]\nx = "of"'
    assert mistakes(text, "pyproject.toml") == [
        (
            2,
            (
                "unknown goal 'x' in [tool.socialint]; there are community, conversation,"
                " information, visibility"
            ),
        ),
        (3, "unknown key 'foo' in [tool.socialint]"),
        (4, "an item in 'topics' in [tool.socialint] must be a text, not 1"),
        (6, "unknown severity 'of' in [tool.socialint.rules]: did you mean 'off'?"),
    ]


def test_pyproject_without_the_table() -> None:
    assert mistakes("[tool.other]", "pyproject.toml") == [
        (None, "there is no table [tool.socialint]")
    ]
    assert mistakes("[tool]\nsocialint = 1", "pyproject.toml") == [
        (2, "tool.socialint must be a table")
    ]


def test_all_mistakes_are_told_at_once() -> None:
    lines = [line for line, _ in mistakes('goal = "x"\npreset = 1\n[rules]\na = "b"\n[zz]\n')]
    assert lines == [1, 2, 4, 5]


def test_not_utf8() -> None:
    Path("socialint.toml").write_bytes(b"a = 1\n# caf\xe9\n")
    with pytest.raises(ConfigError) as caught:
        config.load("socialint.toml")
    assert caught.value.mistakes[0].line == 2
    assert "UTF-8" in caught.value.mistakes[0].message


@pytest.mark.parametrize("text", ["a = " + "[" * 5000, "a = " + "{b=" * 5000])
def test_depth_is_refused(text: str) -> None:
    with pytest.raises(ConfigError):
        load(text)


def test_unreadable_file() -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        config.load("missing.toml")


# Extending


def test_extends_joins_tables_and_adds_to_some_lists() -> None:
    write("base/house/x.yaml", "")
    write(
        "base/socialint.toml",
        'goal = "community"\nowner = "us"\npacks = ["house"]\ntopics = ["a"]\nvocabulary = ["v"]\n'
        'rules = { one = "off", two = "off" }\n[options.one]\na = 1\nb = 1\n'
        '[per-path."x/**"]\ngoal = "community"\nowner = "x"\n'
        '[per-path."y/**"]\ngoal = "community"\n[accounts.x]\n',
    )
    write("base/middle.toml", 'extends = "socialint.toml"\nowner = "middle"\n')
    found = load(
        'extends = "base/middle.toml"\ngoal = "conversation"\ntopics = ["b"]\nvocabulary = ["w"]\n'
        'platforms = ["x"]\nrules = { two = "note" }\noptions.one.b = 2\noptions.two.c = 3\n'
        '[per-path."x/**"]\ngoal = "visibility"\n',
    )
    assert (found.goal, found.owner, found.topics) == ("conversation", "middle", ("b",))
    assert found.vocabulary == ("v", "w")
    assert found.packs == (os.path.abspath("base/house"),)
    assert found.rules == {"one": "off", "two": "note"}
    assert found.options == {"one": {"a": 1, "b": 2}, "two": {"c": 3}}
    assert [(one.glob, one.goal, one.owner) for one in found.per_path] == [
        ("y/**", "community", None),
        ("x/**", "visibility", None),
    ]
    assert config.origin(found, ("goal",)) == "socialint.toml:2"
    assert config.origin(found, ("owner",)) == "base/middle.toml:2"
    assert config.origin(found, ("rules", "one")) == "base/socialint.toml:6"
    assert config.origin(found, ("language",)) is None


def test_extends_a_pyproject() -> None:
    write("a/pyproject.toml", '[tool.socialint]\nowner = "us"')
    assert load('extends = "a/pyproject.toml"').owner == "us"


def test_circle_of_files() -> None:
    write("b.toml", 'extends = "socialint.toml"')
    with pytest.raises(ConfigError) as caught:
        load('extends = "b.toml"')
    assert [(one.path, one.line) for one in caught.value.mistakes] == [("b.toml", 1)]


def test_mistakes_of_all_files() -> None:
    write("base.toml", '\ngoal = "x"')
    with pytest.raises(ConfigError) as caught:
        load('extends = "base.toml"\npreset = 1')
    assert [(one.path, one.line) for one in caught.value.mistakes] == [
        ("base.toml", 2),
        ("socialint.toml", 2),
    ]


def test_accounts_of_an_extended_file_are_known() -> None:
    write("base.toml", '[accounts.team]\nplatform = "x"')
    assert load('extends = "base.toml"\nplatforms = ["team"]').platforms == ("team",)


# Schema


def test_schema_is_one() -> None:
    jsonschema.Draft7Validator.check_schema(schema())


def test_schema_takes_what_is_read(tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    jsonschema.validate(tomllib.loads(FULL), schema())


def test_every_key_is_described_and_its_examples_fit() -> None:
    for name, key in KEYS.items():
        assert key.description.endswith("."), name
        properties: Any = schema()["properties"]
        for example in key.examples:
            jsonschema.validate(example, properties[name])
    assert set(PER_PATH_KEYS) < set(KEYS)


def test_defaults_are_those_of_the_record() -> None:
    defaults = Config()
    for name, key in KEYS.items():
        if name != "extends" and key.default is not None:
            value = getattr(defaults, name.replace("-", "_"))
            assert (list(value) if isinstance(value, tuple) else value) == key.default, name


def test_limits_are_those_of_the_platforms() -> None:
    known = set()
    for name in platforms.NAMES:
        try:
            known |= set(platforms.get(name).limits)
        except ModuleNotFoundError:
            continue
    assert known <= set(LIMITS)


TEXTS = st.sampled_from(
    ["x", "community", "off", "note", "strict", "plain", "a/**", "en", ">=0", "?"]
)
PLAIN = st.recursive(
    st.one_of(TEXTS, st.integers(-1, 3), st.booleans()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2),
        st.dictionaries(st.one_of(TEXTS, st.sampled_from([*KEYS, *LIMITS])), inner, max_size=2),
    ),
    max_leaves=4,
)
FILES = st.dictionaries(st.sampled_from([*KEYS, "other"]), PLAIN, max_size=3)


def toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{key}" = {toml(item)}' for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


@given(FILES)
def test_any_table_is_read_or_refused_as_the_schema_says(values: Mapping[str, object]) -> None:
    """What the schema refuses is refused; what it takes is refused only for what it cannot say."""
    text = "".join(f"{key} = {toml(value)}\n" for key, value in values.items())
    taken = jsonschema.Draft7Validator(schema()).is_valid(values)
    told = refusals(text)
    assert all(line and line <= len(values) for line, _ in told)
    if taken:
        beyond = ("needs a platform", "is no file", "is no folder", "account", "version", "''")
        assert all(any(words in message for words in beyond) for _, message in told), told
    else:
        assert told


def refusals(text: str) -> list[tuple[int | None, str]]:
    try:
        load(text)
    except ConfigError as error:
        return [(one.line, one.message) for one in error.mistakes]
    return []
