"""Every key that a configuration file may have: what it holds and what it is for.

Reading a file, its JSON Schema and its documentation all follow from this one table.
"""

from socialint.configkinds import Free, Key, Number, Record, Schema, Table, Word, Words
from socialint.dialects import NAMES as PUBLISHERS
from socialint.platforms import NAMES as PLATFORMS
from socialint.rule import GOALS
from socialint.selection import DEFAULT_EXCLUDE

PRESETS = ("article", "strict", "platform-only")
SEVERITIES = ("note", "warning", "error")
LEVELS = ("off", "on", *SEVERITIES)

#: The limits of a platform that a configuration can set; see `platforms.base.Platform`.
LIMITS = (
    "characters",
    "bytes",
    "hashtags",
    "mentions",
    "links",
    "images",
    "alt",
    "fold",
    "fold-lines",
    "poll-options",
    "poll-option",
    "tag-characters",
)

_RULE_NAME = "^[a-z0-9]+(-[a-z0-9]+)*$"
_TARGET = Word("platform or account", PLATFORMS, accounts=True)
_LIMITS = Table(Number(), "limit", LIMITS)

_ACCOUNT = Record(
    {
        "platform": Key(
            Word("platform", PLATFORMS),
            "The network that the account is on. Left out: the account's name says it, as in"
            " `mastodon` or `mastodon-example`.",
        ),
        "handle": Key(Word(), "The account's handle. Mentioning it is not mentioning a stranger."),
        "limit": Key(
            Number(),
            "How long a post of this account may be, in the network's own unit; short for"
            " `limits = {characters = …}`.",
        ),
        "limits": Key(_LIMITS, "Limits of this account's server or plan."),
    }
)

KEYS: dict[str, Key] = {
    "extends": Key(
        Word("path"),
        "Another configuration file that this one starts from, relative to this file. What is set"
        " here wins; tables are joined key by key; `packs`, `vocabulary` and `extend-exclude` are"
        " added to. Globs of both files are relative to the file that socialint found.",
        examples=("../socialint.toml",),
    ),
    "required-version": Key(
        Word("version requirement"),
        "The versions of socialint that this file is written for.",
        examples=(">=0.1,<0.2", "~=0.1.0"),
    ),
    "platforms": Key(
        Words(_TARGET),
        "What drafts are meant for that name no platform themselves: platforms, or names of"
        " `accounts`.",
        [],
        (["linkedin", "mastodon"],),
    ),
    "primary": Key(
        _TARGET,
        "The platform or account that matters most, where a draft is meant for several.",
    ),
    "goal": Key(
        Word("goal", GOALS),
        "What posts are to achieve, unless the draft says otherwise. Some rules weigh more or less"
        " under a goal: `community` asks for a question to the readers.",
    ),
    "topics": Key(
        Words(),
        "What you write about: hashtags and posts on these are on topic.",
        [],
        (["open source", "bioinformatics"],),
    ),
    "handles": Key(
        Words(),
        "Your own handles, with or without `@`: mentioning yourself is not mentioning a stranger.",
        [],
        (["@alice", "@alice@example.social"],),
    ),
    "accounts": Key(
        Table(_ACCOUNT, "account"),
        "Accounts by the name that drafts use for them.",
        examples=({"company": {"platform": "linkedin", "handle": "example"}},),
    ),
    "owner": Key(
        Word(),
        "Who posts, by name: your own project or company, so that praise of it counts as praise"
        " of yourself.",
        examples=("Example Project",),
    ),
    "language": Key(
        Word("language code", pattern="[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*", such_as="'en'"),
        "The language of drafts that do not say theirs. Left out: recognised for each draft.",
        examples=("en", "de-AT"),
    ),
    "publisher": Key(
        Word("publisher", PUBLISHERS),
        "The tool that posts the drafts, and so what becomes of their markup, images and length."
        " Left out: recognised by suffix and front matter.",
    ),
    "preset": Key(
        Word("preset", PRESETS),
        "Which rules are on to begin with. `article`: those that are on by default. `strict`: the"
        " same, with notes raised to warnings. `platform-only`: only the packs `platform`,"
        " `access` and `links`.",
        "article",
    ),
    "packs": Key(
        Words(Word("folder or installed pack")),
        "Rules beside those that socialint ships: folders of rule files, relative to this file, and"
        " names of packs that installed packages bring. A folder's pack is named after it. A bare"
        " name is a folder with rule files where there is one, else an installed pack.",
        [],
        (["./house-style"],),
    ),
    "rules": Key(
        Table(Word("severity", LEVELS), "rule", pattern=_RULE_NAME),
        "What rules and packs weigh. A rule given a severity or `on` is switched on; a pack given"
        " one keeps off what is off by default. A rule's own entry wins over its pack's. `surface`"
        " and `language` stand for all rules that read the text as it stands, or its sentences.",
        examples=({"hashtag-overuse": "error", "envy": "off"},),
    ),
    "options": Key(
        Table(Table(Free(), "option", pattern=_RULE_NAME), "rule", pattern=_RULE_NAME),
        "Options by rule. `socialint explain RULE` shows those that a rule has.",
        examples=({"bare-link": {"min-words": 8}},),
    ),
    "platform-options": Key(
        Table(_LIMITS, "platform", PLATFORMS),
        "Limits that differ on your server or plan, by platform.",
        examples=({"mastodon": {"characters": 5000}},),
    ),
    "include": Key(
        Words(Word("glob")),
        "Which texts in folders are drafts, beside `*.tweet`, `*.toot` and texts whose front"
        " matter names a platform. Globs as in .gitignore, relative to this file.",
        [],
        (["posts/**/*.md"],),
    ),
    "exclude": Key(
        Words(Word("glob")),
        "Files and folders that are never searched, in place of the default list.",
        list(DEFAULT_EXCLUDE),
    ),
    "extend-exclude": Key(
        Words(Word("glob")),
        "Files and folders that are never searched, beside those of `exclude`.",
        [],
        (["posts/archive/"],),
    ),
    "vocabulary": Key(
        Words(), "Words of your field or team that no rule of style should complain about.", []
    ),
    "fail-on": Key(
        Word("severity", SEVERITIES),
        "The least severity that makes the exit code 1.",
        "error",
    ),
    "cache-dir": Key(
        Word("path"),
        "The folder for results of earlier runs, relative to this file; it must hold nothing else."
        " Left out: $SOCIALINT_CACHE_DIR, or the user's folder for caches (`~/.cache/socialint`).",
    ),
}

#: Keys that can be set for some files only.
PER_PATH_KEYS = (
    "platforms",
    "goal",
    "topics",
    "owner",
    "language",
    "publisher",
    "preset",
    "rules",
    "options",
)

KEYS["per-path"] = Key(
    Table(Record({name: KEYS[name] for name in PER_PATH_KEYS}), "glob"),
    "Settings for the files that a glob matches, which win over those above. Globs as in"
    " .gitignore, relative to this file; where several match, the last one wins.",
    examples=({"posts/bot/**": {"rules": {"value": "off"}}},),
)

#: The whole file, or the table `tool.socialint` of pyproject.toml.
CONFIGURATION = Record(KEYS)


def schema() -> Schema:
    """The JSON Schema of socialint.toml, and of the table `tool.socialint` in pyproject.toml."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Configuration of socialint",
        "description": "What a file socialint.toml holds, or the table [tool.socialint] of a"
        " pyproject.toml.",
        **CONFIGURATION.schema(),
    }
