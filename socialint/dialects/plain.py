"""Plain text: the whole file is one post, posted as it is written.

Nothing is read as Markdown, no comment is removed and nothing splits the text. Front matter is cut
off where the file starts with it, and is the only place for suppressions.
"""

from socialint.dialects.common import Front, finish, images, or_generic, targets, thread
from socialint.draft import Draft, Edition, Intent
from socialint.markdown import quotations
from socialint.text import ViewBuilder


def parse(front: Front, intent: Intent) -> Draft:
    """The draft that a plain text file is; raises DraftError."""
    named = targets(front, intent)
    builder = ViewBuilder(front.source)
    builder.copy(front.body)
    view = builder.build().strip()
    view = view.with_regions(quotations(view.text))
    media = images(front)
    parts = [(view, media)] if view.text or media else []
    editions = [Edition(one, thread(parts, one)) for one in or_generic(named, intent)]
    return finish(front, "plain", editions, named=bool(named))
