"""Rules and drafts for tests of what lies beneath the rules that ship."""

from collections.abc import Callable, Iterable
from typing import Any

from socialint.dialects import parse
from socialint.draft import Draft, Intent
from socialint.finding import Severity
from socialint.pack import read_rule
from socialint.rule import Check, Rule, Scope
from socialint.text import Source
from socialint.wordlists import Phrases

TEXT = """\
summary: A word to test with
severity: warning
evidence: convention
check: phrase
with:
  any: [zebra]
message: "“{match}” was found."
why: It is here so that the tests have a word to find in a draft.
examples:
  - bad: "Here [|zebra|] stands."
  - good: "Here it does not."
"""


def word_rule(id_: str, *words: str, **changes: Any) -> Rule:
    """A rule that finds words."""
    rule = read_rule(TEXT, f"{id_}.yaml", "own")
    return rule._replace(given=rule.options._replace(any=Phrases(words)), **changes)


def made(id_: str, scope: Scope = "post", **changes: Any) -> Rule:
    """A rule of a made-up check that is always asked; see `checks_of`."""
    fields: dict[str, Any] = {
        "summary": "",
        "severity": {"default": Severity.WARNING},
        "check": id_,
        "given": (),
        "message": f"{id_} speaks",
        "evidence": "convention",
        "scope": scope,
    }
    return Rule(id=id_, pack="own", **{**fields, **changes})


def checks_of(functions: dict[str, Callable[..., Iterable[Any]]]) -> Callable[[str], Check]:
    """What takes the place of `checks.get`."""
    table = {
        id_: Check(id_, function, tuple, "post", (), ()) for id_, function in functions.items()
    }
    return table.__getitem__


def draft(text: str, *platforms: str, path: str = "draft.md") -> Draft:
    """A draft for these platforms."""
    return parse(Source(text, path), Intent(platforms=platforms))
