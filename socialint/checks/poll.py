"""A poll that the network does not take."""

from collections.abc import Iterator

from socialint.draft import Post
from socialint.finding import Hit
from socialint.rule import Context, NoOptions, check


@check("poll", needs=("limit",), when=("poll",))
def poll(post: Post, options: NoOptions, context: Context) -> Iterator[Hit]:
    """A hit for each option past the last that is taken, and for each that is too long."""
    most = context.platform.limit("poll-options")
    longest = context.platform.limit("poll-option")
    for number, option in enumerate(post.poll, 1):
        if most is not None and number > most:
            problem = f"takes {most} options in a poll, and this is number {number}"
            yield Hit(option.span, {"problem": problem, "mend": "leave it out"})
        elif longest is not None and (length := len(option.text)) > longest:
            problem = f"takes {longest} characters in a poll's option, and this has {length}"
            yield Hit(option.span, {"problem": problem, "mend": f"cut {length - longest}"})
