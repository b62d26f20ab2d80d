"""What `import socialint` offers: linting a text, and a platform's own counting and linking."""

from collections.abc import Sequence

from socialint import platforms
from socialint.dialects import parse
from socialint.finding import Finding
from socialint.judging import judge
from socialint.options import did_you_mean
from socialint.platforms.base import Platform
from socialint.settings import Overrides
from socialint.text import Source
from socialint.workshop import Refused, Request, Workshop

#: A name for texts that come from no file: it makes them Markdown drafts.
_PATH = "<text>.md"


def _platform(name: str) -> Platform:
    """The platform of that name: `.entities(text)`, `.measure(text)`, `.limits`.

    Raises:
        ValueError: there is no such platform; the message names the nearest one.
    """
    try:
        return platforms.get(name)
    except KeyError:
        hint = did_you_mean(name, platforms.NAMES)
        raise ValueError(f"unknown platform {name!r}{hint}") from None


def lint(  # noqa: PLR0913 - each is an aspect of the draft
    text: str,
    *,
    platform: str | Sequence[str] | None = None,
    goal: str | None = None,
    rules: Sequence[str] = (),
    config: str | None = None,
    path: str = _PATH,
    today: str = "1970-01-01",
) -> tuple[Finding, ...]:
    """The findings on a draft's text, in the order of their places.

    Args:
        text: The draft, front matter and all. Spans of findings are code point offsets into it.
        platform: One or several networks that it is meant for, in place of those that it names.
        goal: `information`, `conversation`, `visibility` or `community`.
        rules: Rules and packs besides which nothing speaks; all default ones where empty.
        config: The path of a configuration file. None is looked for.
        path: What the file is called, for its dialect: `post.tweet`.
        today: The day, as an ISO date, on which dates in suppressions are judged.

    Raises:
        ValueError: a name that does not exist, or a configuration that is wrong.
        socialint.DraftError: the text is no draft: its front matter is broken.
    """
    names = () if platform is None else (platform,) if isinstance(platform, str) else platform
    for name in names:
        _platform(name)
    overrides = Overrides(platforms=tuple(names) or None, goal=goal, only=tuple(rules))
    request = Request((path,), today, overrides, config=config, isolated=config is None)
    workshop = Workshop(request)
    try:
        settings = workshop.settings_for(path)
    except Refused as refused:
        raise ValueError("; ".join(mistake.message for mistake in refused.mistakes)) from None
    draft = parse(Source(text, path), settings.intent)
    return judge(draft, settings, workshop, request).findings


#: The public name; inside this module it is a parameter's.
platform = _platform
