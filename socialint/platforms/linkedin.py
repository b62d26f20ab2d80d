"""LinkedIn. It publishes no length: the numbers are those that tools which post there enforce."""

from collections.abc import Mapping, Sequence

from socialint.platforms import patterns
from socialint.platforms.base import Count, Entity, Limit, Platform
from socialint.platforms.counting import UTF16, Stand, measure
from socialint.platforms.facts import documented, reported

_POSTIZ = (
    "https://github.com/gitroomhq/postiz-app/blob/74b01ada154a/libraries/nestjs-libraries/src/"
    "integrations/social/linkedin.provider.ts#L76"
)
_FOLD = "https://web-3-apps.com/char-counter/articles/linkedin-post-length/"
_IMAGES = (
    "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/"
    "multiimage-post-api"
)

#: On a phone LinkedIn folds earlier still; most read there, so a hook had better fit in it.
MOBILE_FOLD = 140


def entities(text: str) -> tuple[Entity, ...]:
    """`@[Name](urn:li:…)` and `@name` mentions, tags, links and emoji."""
    return patterns.merge(
        patterns.urn_mentions(text),
        patterns.links(text),
        patterns.mentions(text),
        patterns.hashtags(text),
        patterns.emoji(text),
    )


def count(text: str, found: Sequence[Entity], limits: Mapping[str, Limit]) -> Count:
    """UTF-16 units, as posting tools count; `@[Name](urn:li:…)` counts as the name shown."""
    names = [Stand(one.range, one.value) for one in found if one.text.startswith("@[")]
    return measure(text, UTF16, limits, names)


PLATFORM = Platform(
    name="linkedin",
    title="LinkedIn",
    unit="characters",
    limits={
        "characters": reported(3000, _POSTIZ),
        "fold": reported(210, _FOLD),
        "fold-lines": reported(3, _FOLD),
        "images": documented(20, _IMAGES),
    },
    entities=entities,
    counter=count,
    threads=False,
)
