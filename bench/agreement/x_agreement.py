"""What socialint says of a text, in the form in which `x.mjs` says what twitter-text does."""

from collections.abc import Iterable

from socialint.platforms import x
from socialint.platforms.base import EntityKind
from socialint.platforms.unicode import utf16_length
from socialint.platforms.x_count import V1, V2, V3, parse
from socialint.platforms.x_emoji import newer_emoji, sequences
from socialint.platforms.x_links import links
from socialint.platforms.x_tags import Tag, cashtags, hashtags, mentions_and_lists, reply
from socialint.platforms.x_validate import (
    linked_hashtags,
    valid_address,
    valid_hashtag,
    valid_list,
    valid_post,
    valid_username,
)

Row = list[object]


def comparable(text: str) -> bool:
    """Whether twitter-text knows all emoji of a text; X itself counts newer ones differently."""
    return not newer_emoji(text)


class _Units:
    """UTF-16 offsets of a text's code point offsets."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __call__(self, offset: int) -> int:
        return utf16_length(self.text[:offset])


def read(text: str) -> dict[str, object]:
    """Entities, counts and validity as `x.mjs` prints them."""
    units = _Units(text)

    def tags(kind: str, found: Iterable[Tag]) -> list[Row]:
        return [[kind, units(tag.start), units(tag.end), tag.name + tag.list] for tag in found]

    found_links: list[Row] = [["link", units(a), units(b), url] for a, b, url in links(text)]
    mentions = tags("mention", mentions_and_lists(text))
    tagged = tags("hashtag", hashtags(text))
    cash = tags("cashtag", cashtags(text))
    named = {(row[0], row[1]): row for row in (*found_links, *mentions, *tagged, *cash)}
    entities = [one for one in x.entities(text) if one.kind is not EntityKind.EMOJI]
    return {
        "entities": [named[(one.kind.value, units(one.range.start))] for one in entities],
        "links": found_links,
        "mentions": mentions,
        "hashtags": tagged,
        "linked_hashtags": tags("hashtag", linked_hashtags(text)),
        "cashtags": cash,
        "emoji": [[units(found.start), units(found.end)] for found in sequences(text)],
        "reply": reply(text),
        "counts": [list(parse(text, config)) for config in (V1, V2, V3)],
        "valid": [
            valid_post(text),
            valid_username(text),
            valid_list(text),
            valid_hashtag(text),
            valid_address(text),
            valid_address(text, scheme_needed=False),
        ],
    }
