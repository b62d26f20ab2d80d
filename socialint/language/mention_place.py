"""The part that a run of mentions plays, as far as its place alone tells it.

What stands before and after decides: a preposition or an article governs what follows, a greeting
speaks to it, after a finished sentence nothing holds it. Where only the grammar of the sentence
can tell (`we met @x`, `a great day @x`), the answer is None.
"""

from collections.abc import Sequence
from typing import Final

from socialint.language import mention_words as words
from socialint.language.mention_address import has_spoken, speaks_on, thanks_all
from socialint.language.mention_list import listed
from socialint.language.mention_names import after_name
from socialint.language.mention_role import TAIL, Place, Role
from socialint.language.mention_runs import Item, Run

#: Abbreviations that keep their full stop.
_SHORT: Final = frozenset({"feat", "ft", "incl", "vs"})
#: So few words without a verb name a group: "Team photo!".
_LABEL: Final = 3
#: So near to its end a sentence says whose the people are whom it names.
_CALLED: Final = 4


def judge(items: Sequence[Item], run: Run) -> Role | None:
    """The role of a run's mentions, or None where only grammar can tell."""
    place = Place(items, run)
    for part in (_copied, _opening, _recommended, _followed, listed, _governed, _introduced):
        role = part(place)
        if role is not None:
            return role
    if not place.ends():
        return _inside(place)
    spoken = _spoken_to(place)
    if spoken is not None:
        return spoken
    return Role.NONE if _finished(place) else None


def _copied(place: Place) -> Role | None:
    """After "cc", with or without a colon."""
    at = place.run.start - 1
    if at > 0 and place.items[at].kind in {"colon", "stop"}:
        at -= 1
    return Role.NONE if at >= 0 and place.items[at].folded in words.COPY else None


def _opening(place: Place) -> Role | None:
    """At the very start: a reply, or `.@x`, or a subject."""
    before = place.items[: place.run.start]
    if all(item.kind in {"break", "emoji", "mention"} or item.text in ".," for item in before):
        subject = place.after is not None and place.after.folded in words.UNFINISHED
        return Role.PART if subject else Role.ADDRESSEE
    return None


def _recommended(place: Place) -> Role | None:
    """In a post that is a recommendation by its hashtag."""
    tags = {item.folded for item in place.items if item.kind == "tag"}
    return None if tags.isdisjoint(words.RECOMMENDING_TAGS) else Role.PART


def _followed(place: Place) -> Role | None:
    """Before a colon, a possessive or a comma that a sentence follows."""
    after = place.after
    if after is None:
        return None
    if after.folded in {"'s", "'"} or after.text.startswith(words.POINTING):
        return Role.PART
    opens = place.before is None or place.before.kind in {"stop", "break", *TAIL}
    if "?" in after.text and (opens or not place.pile):
        return Role.ADDRESSEE
    following = place.items[place.run.end + 1 : place.run.end + 2]
    if after.kind in {"colon", "comma", "dash"} and following and following[0].kind == "word":
        if after.kind == "colon":
            return Role.PART
        return Role.ADDRESSEE if opens else None
    return None


def _governed(place: Place) -> Role | None:
    """After a word that governs it or speaks to it."""
    before = _before(place)
    if before is None:
        return None
    word = before.folded
    if word in words.GREETINGS:
        return Role.ADDRESSEE
    if word in words.PRONOUNS and not place.pile:
        return Role.ADDRESSEE if word in words.SECOND_PERSON else Role.PART
    governs = word in words.GOVERNING and not _asks_to_repost(place)
    return (
        Role.PART
        if governs
        or _calling(word)
        or _holds(place)
        or _sourced(place)
        or after_name(place.items[place.line : place.run.end], place.run)
        else None
    )


def _before(place: Place) -> Item | None:
    """The word before the run; three dots between are only a pause: `and the winner is … @x`."""
    at = place.run.start - 1
    if at > 0 and (place.items[at].text[:2] in {"..", "…"} or place.items[at - 1].folded in _SHORT):
        at -= 1
        return place.items[at] if place.items[at].folded in words.GOVERNING else None
    return place.before if place.before and place.before.kind in {"word", "tag"} else None


def _holds(place: Place) -> bool:
    """Whether only when or where lies between and whom the handles name: `with us today @x @y`."""
    at = place.run.start - 1
    while at > 0 and place.items[at].folded in words.WHEN:
        at -= 1
    word = place.items[at].folded
    if at == place.run.start - 1:
        return at > 0 and word in words.NUMBERS and place.items[at - 1].folded in words.WHOSE
    return word in words.HELD or _calling(word)


def _calling(word: str) -> bool:
    return word in words.CALLINGS or word.removesuffix("s") in words.CALLINGS


def _grouping(word: str) -> bool:
    return word in words.GROUPS or word.removesuffix("s") in words.GROUPS


def _sourced(place: Place) -> bool:
    """Whether one lower-case word lies between `from`, `with` or `by` and one handle."""
    two = place.items[max(place.run.start - 2, 0) : place.run.start]
    return place.run.size == 1 and two[0].folded in words.SOURCES and two[-1].text[:1].islower()


def _asks_to_repost(place: Place) -> bool:
    """Whether it is not `RT @x: …` but `please RT @x @y`."""
    two = [item.folded for item in place.items[max(place.run.start - 2, 0) : place.run.start]]
    return two[-1:] == ["rt"] and two[0] in words.PLEASE


def _introduced(place: Place) -> Role | None:
    """After a sign that introduces it: a bracket, a colon, a dash, a comma, a credit emoji."""
    before = place.before
    if before is None:
        return None
    if before.kind in {"open", "colon"}:
        return Role.PART
    if before.kind == "dash":
        return None if place.pile else Role.PART
    if before.kind == "comma":
        return _after_comma(place)
    return _after_sign(place, before) if before.kind in {"emoji", "sign"} else None


def _after_sign(place: Place, sign: Item) -> Role | None:
    """After a camera, an arrow, folded hands or a quotation, or with an emoji for its bullet."""
    if any(one in words.CREDIT_EMOJI + words.ARROWS for one in sign.text):
        return Role.PART
    if any(one in words.THANKS_EMOJI for one in sign.text):
        return Role.ADDRESSEE
    if any(one in words.HEARTS for one in sign.text):
        loving = place.items[max(place.run.start - 2, 0)].folded in words.SUBJECTS
        return Role.PART if loving else None
    if sign.kind == "sign":
        return Role.PART if sign.folded in {'"', "|", "·"} and place.run.size == 1 else None
    bullet = place.run.start - 1 == place.line and place.run.size == 1
    return Role.PART if bullet else None


def _after_comma(place: Place) -> Role | None:
    """`Well done, @x`; `with Jane, @x and @y`; not `we did it, @a @b @c`."""
    if place.run.listed:
        return Role.PART
    return None if place.pile else Role.ADDRESSEE


def _inside(place: Place) -> Role | None:
    """In front of a word that goes on: part of it, unless strewn between two sentences."""
    before, after = place.before, place.after
    new = after is not None and after.kind == "word" and not after.text[:1].islower()
    if after is not None and after.kind in TAIL:
        # Hashtags between: what follows them is seldom the same sentence.
        return Role.NONE if place.pile and _finished(place) else None
    if not new or before is None:
        return Role.PART
    if before.kind == "break":
        return Role.ADDRESSEE
    if before.kind == "word":
        return None
    return Role.NONE if place.run.size > 1 and not place.run.listed else Role.PART


def _spoken_to(place: Place) -> Role | None:
    """At the end of a sentence that speaks to somebody who is not named yet, or calls them ours."""
    sentence, finished = place.sentence()
    if not sentence or any(item.kind == "mention" for item in sentence):
        return None
    said = [item.folded for item in sentence]
    label = len(said) <= _LABEL and any(map(_grouping, said))
    if label or (_calling(said[-1]) and not words.WHOSE.isdisjoint(said[-_CALLED:])):
        return Role.PART
    if thanks_all(said):
        return Role.PART
    if not finished:
        return Role.ADDRESSEE if speaks_on(said) else None
    before = place.items[place.run.start - 1]
    if before.kind == "link":
        return None
    mark = before.text if before.kind == "stop" and not place.pile else ""
    whole = place.run.size == 1 and len(sentence) + 1 == place.run.start
    return Role.ADDRESSEE if has_spoken(said, mark, whole=whole) else None


def _finished(place: Place) -> bool:
    """Whether the sentence before is over: by a full stop, a line break, a link or hashtags."""
    tags = 0
    for item in reversed(place.items[: place.run.start]):
        if item.kind in {"stop", "break", "link", "close"}:
            return True
        if item.kind == "tag":
            tags += 1
        elif item.kind == "mention":
            return tags > 0
        elif item.kind not in TAIL:
            break
    return tags > 1
