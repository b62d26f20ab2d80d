"""Facebook. It publishes no length: the numbers are those that tools which post there report."""

from socialint.platforms import generic
from socialint.platforms.base import Platform
from socialint.platforms.counting import UTF16, plain_counter
from socialint.platforms.facts import reported

_POSTIZ = (
    "https://github.com/gitroomhq/postiz-app/blob/74b01ada154a/libraries/nestjs-libraries/src/"
    "integrations/social/facebook.provider.ts#L43"
)
_MIXPOST = "https://github.com/inovector/mixpost/blob/df57648b8663/config/mixpost.php#L80"
_FOLD = "https://bulkpublish.com/blog/facebook-character-limit/"

#: On a phone Facebook folds much earlier.
MOBILE_FOLD = 110

PLATFORM = Platform(
    name="facebook",
    title="Facebook",
    unit="characters",
    limits={
        "characters": reported(63_206, _POSTIZ),
        "images": reported(10, _MIXPOST),
        "fold": reported(480, _FOLD),
    },
    entities=generic.entities,
    counter=plain_counter(UTF16),
    threads=False,
)
