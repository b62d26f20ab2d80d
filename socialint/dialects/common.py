"""What dialects share: front matter cut off, the keys that are socialint's own, and targets."""

import re
from collections.abc import Iterable
from functools import cache

from socialint import platforms
from socialint.dialects import suppressions
from socialint.draft import (
    DeadDirective,
    Draft,
    DraftError,
    Edition,
    Intent,
    Media,
    Post,
    PostKind,
    SkippedTarget,
    Suppression,
    Target,
)
from socialint.text import Source, Span, View
from socialint.yamltree import Node, YamlError, load

#: The four aims of the article that socialint was built from.
GOALS = ("information", "conversation", "visibility", "community")

#: What people call a network, where that is not close to its name here.
_OTHER_NAMES = {"twitter": "x", "insta": "instagram", "ig": "instagram", "fb": "facebook"}


class Front:
    """A file cut in two: its front matter, if it has any, and the body.

    The front matter is read when `meta` is first asked for, since some dialects have none.
    """

    def __init__(self, source: Source, yaml: Span | None, body: Span) -> None:
        self.source = source
        #: What stands between the two lines of dashes; None without front matter.
        self.yaml = yaml
        self.body = body
        self._meta: Node | None = None

    @property
    def meta(self) -> Node | None:
        """The front matter, a mapping; None without any. Raises DraftError."""
        if self._meta is None and self.yaml is not None:
            text = self.source.text[self.yaml.start : self.yaml.end]
            line = self.source.position(self.yaml.start).line
            self._meta = mapping(text, self.yaml.start, line)
        return self._meta

    def get(self, key: str) -> Node | None:
        """A front matter key's value; None where it is absent or nothing is written there."""
        if self.yaml is None:
            return None
        found = self.meta.get(key) if self.meta is not None else None
        return None if found is None or found.empty else found


def mapping(text: str, offset: int, line: int) -> Node:
    """Front matter as a mapping, its places counted from where it stands; raises DraftError."""
    try:
        node = load(text, offset=offset, line=line)
    except YamlError as error:
        raise DraftError(f"front matter: {error.message}", error.line) from None
    if node.empty:
        return Node({}, Span(offset, offset), line, keys={})
    if not isinstance(node.value, dict):
        raise DraftError("front matter must be lines of `key: value`", node.line)
    return node


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    opening = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\n|\r)")
    closing = re.compile(r"(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)")
    key = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?[\r\n])*[\w.\"'-]+[ \t]*:(?:[ \t\r\n]|\Z)")
    return opening, closing, key


def cut(source: Source) -> Front:
    """Cut front matter off a file; raises DraftError where it is opened and never closed.

    It opens with `---` as the very first line and closes with a line of `---` or `...`. A first
    line of dashes with a blank line and prose after it is no front matter: it parts posts.
    """
    text = source.text
    start = 1 if text.startswith("\ufeff") else 0
    whole = Front(source, None, Span(start, len(text)))
    if not text.startswith("---", start):
        return whole
    opening, closing, key = _patterns()
    opened = opening.match(text)
    if opened is None:
        return whole
    has_key = key.match(text, opened.end()) is not None
    closed = closing.search(text, opened.end())
    if closed is None:
        if has_key:
            raise DraftError("front matter opens here and is never closed by a line of ---", 1)
        return whole
    if not has_key and text[opened.end()] in "\r\n":
        return whole
    return Front(source, Span(opened.end(), closed.start()), Span(closed.end(), len(text)))


def target(name: str, intent: Intent) -> Target | None:
    """The account or platform of that name, with the limits that configuration sets.

    None where neither the configuration nor socialint knows it.
    """
    account = intent.accounts.get(name)
    known = account.platform if account is not None else name.lower()
    try:
        platform = platforms.get(known)
    except KeyError:
        return None
    for limits in (intent.limits.get(known), account.limits if account is not None else None):
        if limits:
            platform = platform.with_limits(limits)
    handle = account.handle if account is not None else ""
    return Target(name if account is not None else known, platform, handle)


def targets(front: Front, intent: Intent) -> tuple[Target, ...]:
    """What the draft is meant for: what it names, else what the configuration names.

    Empty where neither does. `--platform` (`intent.forced`) replaces what the draft names. Raises
    DraftError for a name that is no platform and no account.
    """
    named: list[tuple[str, int | None]] = []
    if not (intent.forced and intent.platforms):
        named.extend(_named(front))
    found: dict[str, Target] = {}
    for name, line in named or [(name, None) for name in intent.platforms]:
        one = target(name, intent)
        if one is None:
            known = [*platforms.NAMES, *intent.accounts]
            raise DraftError(f"unknown platform “{name}”{nearest(name, known)}", line)
        found.setdefault(one.name, one)
    return tuple(found.values())


def _named(front: Front) -> Iterable[tuple[str, int]]:
    for key in ("platform", "platforms"):
        value = front.get(key)
        for item in value.items if value is not None else ():
            if item.text is None:
                raise DraftError(f"`{key}` must be a name, or a list of names", item.line)
            for name in item.text.split(","):
                if name.strip():
                    yield name.strip(), item.line


def nearest(name: str, known: Iterable[str]) -> str:
    """`: did you mean “x”?`, or the names that there are; for the end of an error message."""
    from difflib import get_close_matches

    names = list(known)
    other = _OTHER_NAMES.get(name.lower())
    close = [other] if other in names else get_close_matches(name.lower(), names, 1)
    if close:
        return f": did you mean “{close[0]}”?"
    return f": it can be {', '.join(names)}"


def goal(front: Front) -> str | None:
    """What the draft is to achieve; raises DraftError for what is none of `GOALS`."""
    node = front.get("goal")
    if node is None:
        return None
    name = (node.text or "").strip().lower()
    if name not in GOALS:
        raise DraftError(f"unknown goal “{node.text or '[…]'}”{nearest(name, GOALS)}", node.line)
    return name


def language(front: Front) -> str | None:
    """The language that the draft says it is in (`en`, `de-AT`); raises DraftError for a list."""
    node = front.get("language")
    if node is None:
        return None
    if node.text is None:
        raise DraftError("`language` must be one code, such as en", node.line)
    return node.text.strip().lower()


def images(front: Front) -> tuple[Media, ...]:
    """The images that front matter names, with their alt texts; raises DraftError."""
    node = front.get("images")
    return tuple(_image(item) for item in node.items) if node is not None else ()


def _image(item: Node) -> Media:
    if isinstance(item.value, dict):
        src, alt = item.get("src"), item.get("alt")
        if src is None or not src.text:
            raise DraftError("an image needs a `src`, the file's path", item.line)
        if alt is not None and alt.text is None:
            raise DraftError("an image's `alt` must be text", alt.line)
        if alt is None or alt.empty:
            return Media(src.text, None, src.span, None, local=is_local(src.text))
        return Media(src.text, alt.text, src.span, alt.span, local=is_local(src.text))
    if item.text is None:
        raise DraftError("an image is a path, or has `src` and `alt`", item.line)
    return Media(item.text, None, item.span, None, local=is_local(item.text))


def is_local(path: str) -> bool:
    """Whether a path should be a file in the repository: it is no address and no template."""
    return re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#|.*\{[{%]", path) is None and bool(path)


#: What a link to a post of a network has in it: a sign in small letters, and all of it.
_POST_LINKS = {
    "x": ("/status/", r"\b(?:x|twitter)\.com/(?:i/web|\w+)/status/\d+"),
    "bluesky": ("/post/", r"\bbsky\.app/profile/[^\s/]+/post/\w"),
    "linkedin": ("linkedin.com/", r"\blinkedin\.com/(?:posts/\w|feed/update/urn:li:)"),
    "mastodon": (
        "://",
        r"https?://[^\s/]+/(?:@[\w.@-]+|users/\w+/statuses|web/statuses)/\d+",
    ),
    "threads": ("/post/", r"\bthreads\.(?:net|com)/@[\w.]+/post/\w"),
    "instagram": ("instagram.com/", r"\binstagram\.com/(?:[\w.]+/)?(?:p|reel)/\w"),
    "facebook": (
        "facebook.com/",
        r"\bfacebook\.com/(?:[\w.]+/posts/\w|permalink\.php\?|share/p/\w)",
    ),
}


@cache
def _post_link(platform: str) -> re.Pattern[str]:
    return re.compile(_POST_LINKS[platform][1], re.IGNORECASE)


def is_post_link(platform: str, text: str) -> bool:
    """Whether an address is, or a text has, a link to a post of that network."""
    if platform not in _POST_LINKS or _POST_LINKS[platform][0] not in text.lower():
        return False
    return _post_link(platform).search(text) is not None


def kind_of(view: View, target_: Target, index: int) -> PostKind:
    """What a post of a thread is: later posts reply; a link to a post of the network quotes it."""
    if index > 1:
        return PostKind.REPLY
    quotes = is_post_link(target_.platform.name, view.text)
    return PostKind.QUOTE if quotes else PostKind.ORIGINAL


def thread(
    views: Iterable[tuple[View, tuple[Media, ...]]], target_: Target, *, rendered: bool = False
) -> tuple[Post, ...]:
    """The posts of a thread, each from its view and media."""
    return tuple(
        Post(
            view,
            target_.platform,
            index=index,
            kind=kind_of(view, target_, index),
            media=media,
            rendered=rendered,
        )
        for index, (view, media) in enumerate(views, 1)
    )


def or_generic(found: tuple[Target, ...], intent: Intent) -> tuple[Target, ...]:
    """The targets, or where there is none the platform that stands for any."""
    generic = None if found else target("generic", intent)
    return found if generic is None else (generic,)


def finish(  # noqa: PLR0913 - a draft's parts
    front: Front,
    dialect: str,
    editions: Iterable[Edition],
    *,
    body_suppressions: Iterable[Suppression] = (),
    dead: Iterable[DeadDirective] = (),
    skipped: Iterable[SkippedTarget] = (),
    named: bool = True,
) -> Draft:
    """The draft, with the front matter keys that mean the same in every dialect."""
    return Draft(
        front.source,
        dialect,
        front.meta,
        front.body,
        tuple(editions),
        suppressions=(*suppressions.of_front_matter(front.meta), *body_suppressions),
        dead=tuple(dead),
        skipped=tuple(skipped),
        goal=goal(front),
        language=language(front),
        targets_named=named,
    )
