"""Instagram. The caption's numbers are reported; addresses in it are text that nobody can tap."""

from socialint.platforms import generic
from socialint.platforms.base import Platform
from socialint.platforms.counting import UTF16, plain_counter
from socialint.platforms.facts import reported

_POSTIZ = (
    "https://github.com/gitroomhq/postiz-app/blob/74b01ada154a/libraries/nestjs-libraries/src/"
    "integrations/social/instagram.provider.ts#L46"
)
_HASHTAGS = (
    "https://www.socialmediatoday.com/news/"
    "instagrams-implementing-new-limits-on-hashtag-use/808309/"
)
_FOLD = "https://charactercounter.com/instagram"

PLATFORM = Platform(
    name="instagram",
    title="Instagram",
    unit="characters",
    limits={
        "characters": reported(2200, _POSTIZ),
        "hashtags": reported(5, _HASHTAGS),
        "images": reported(10, _POSTIZ),
        "fold": reported(125, _FOLD),
    },
    entities=generic.entities,
    counter=plain_counter(UTF16),
    threads=False,
    links=False,
)
