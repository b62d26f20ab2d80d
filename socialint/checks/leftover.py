"""What was meant to be filled in or taken out before posting."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex

from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, check
from socialint.text import Range

_LEFTOVER = r"""
    (?<![\w#])(?:TODO|FIXME|TBD|XXX)(?=:\s|:$)                       # a note to oneself
  | \[(?:insert|add|your|put|placeholder|link(?:\ here)?|todo|tbd|name)\b[^\]\n|]{0,40}\](?!\()
  | (?<!\w)(?i:lorem\ ipsum)(?!\w)
  | ^(?:<{7}|>{7})\ \S[^\n]*$                                        # merge markers
"""
_TEMPLATE = r"(?<![$\w{%])\{\{\s*[\w.|\ -]+\s*\}\}(?!\})"
#: The patterns, each after what it needs one of in a text: most have none of it.
_KINDS = {
    "leftover": (
        (
            r"\[(?:insert|add|your|put|placeholder|link|todo|tbd|name)",
            "TODO|FIXME|TBD|XXX|orem|OREM|<<<<<<<|>>>>>>>",
        ),
        _LEFTOVER,
    ),
    "template": ((r"\{\{",), _TEMPLATE),
}


class Options(NamedTuple):
    """What is looked for: `leftover` notes and placeholders, or `template` fields (`{{name}}`)."""

    what: str = "leftover"


@check("leftover", when=("braces", "fillers"))
def leftover(post: Post, options: Options, context: Context) -> Iterator[Hit]:
    """A hit for each leftover outside code and quotations."""
    text = post.view.text
    signs, pattern = _KINDS["template" if options.what == "template" else "leftover"]
    if not any(_sign(sign).search(text) for sign in signs):
        return
    if options.what == "template" and _about_templates().search(post.view.folded):
        return
    for match in _compiled(pattern).finditer(text):
        range_ = Range(*match.span())
        if post.view.prose(range_):
            yield Hit(range_, {"match": match.group()})


@cache
def _about_templates() -> "regex.Pattern[str]":
    """What a post that shows a template to its readers says of it."""
    return regex.compile(r"\b(?:templates?|formulas?|placeholders?|fill in)\b")


@cache
def _sign(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _compiled(pattern: str) -> "regex.Pattern[str]":
    return regex.compile(pattern, regex.VERBOSE | regex.MULTILINE)
