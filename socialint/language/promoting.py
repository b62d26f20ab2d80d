"""Whether a sentence announces something of the author's own, or sends the reader somewhere."""

from typing import Final

from socialint.language import lexicon
from socialint.language.clause import Clause, Mood
from socialint.language.lexicon import has, listed


def announces(
    clause: Clause, *, named: bool = False, linked: bool = False, item: bool = False
) -> bool:
    """Whether it presents, announces or praises a thing of the author's own.

    `named`: the sentence names the author or organisation as the configuration does.
    """
    words = clause.said()
    if not words or clause.asked:
        return False
    return (
        _glad(clause)
        or _shows(clause, words)
        or _speaker_presents(clause, linked=linked)
        or _owned(clause, words, linked=linked)
        or _arrives(clause, words)
        or (not item and _event(clause, words))
        or (named and clause.says(lexicon.ANNOUNCE, ("VERB",)))
    )


def _glad(clause: Clause) -> bool:
    """As in "Happy to announce", "we are proud to be"."""
    return any(
        word in lexicon.MOODS
        and (
            clause.words[at + 1] == "that"
            or (clause.words[at + 1] == "to" and clause.tags[at + 2] in ("VERB", "AUX"))
        )
        for at, word in enumerate(clause.words[:-2])
        if at < 6
    )


def _shows(clause: Clause, words: list[str]) -> bool:
    """What only points at a thing: "here's my guide:", "these are our thoughts"."""
    text = " ".join(words)
    if "brought to you by" in text:
        return True
    pointed = any(
        f"{here} {be} " in f"{text} "
        for here in ("here", "this", "these", "that")
        for be in ("'s", "is", "are")
    )
    owned = "my" in words or "our" in words
    return pointed and (owned or (clause.words[-1] == ":" and "another" in words))


def _speaker_presents(clause: Clause, *, linked: bool) -> bool:
    """As in "We just released …", "I will be speaking at …", "my team is hiring"."""
    subject = clause.subject
    if subject is None:
        return _named_reports(clause)
    if not _is_speaker(clause, subject):
        return _third_presents(clause, subject, linked=linked)
    verb = clause.words[clause.root]
    thing = any(has(clause.words[at], lexicon.THINGS) for at in clause.plain)
    coming = not _WILL.isdisjoint(clause.words[subject + 1 : clause.root])
    if coming and has(verb, _REPORTS):
        return True
    return has(verb, _PRESENTS) or (thing and has(verb, lexicon.ANNOUNCE))


def _named_reports(clause: Clause) -> bool:
    """As in "Ana Brown presented “Slow queries”", where the pipeline sees no subject."""
    return any(
        has(clause.words[at], _REPORTS)
        and clause.tags[at] == "VERB"
        and clause.tags[at - 1] == "PROPN"
        and at not in clause.quoted
        for at in clause.plain[1:5]
    )


def _third_presents(clause: Clause, subject: int, *, linked: bool) -> bool:
    """As in "Ana Brown discusses …", "the club is running a sale", "this talk takes you …"."""
    verb = clause.words[clause.root]
    named = clause.tags[subject] in ("PROPN", "NOUN") or clause.kinds[subject] == "mention"
    if named and has(verb, _REPORTS):
        return True
    things = [at for at in clause.plain if has(clause.words[at], lexicon.THINGS)]
    if has(verb, _HOSTS) and any(at > clause.root for at in things):
        return True
    thing = subject in things
    if thing and "this" in clause.words[:subject] and has(verb, lexicon.COVERS):
        return True
    shown = linked and thing
    return shown and ("you" in clause.words or "cop" in clause.relations)


#: What somebody does in a talk or an article; what somebody does with an event.
_REPORTS: Final = listed("discuss present explain interview ask talk speak explore outline")
_HOSTS: Final = listed("run host hold offer organise organize launch release publish")


def _is_speaker(clause: Clause, subject: int) -> bool:
    near = clause.words[max(0, subject - 3) : subject + 1]
    return near[-1] in ("we", "i") or any(word in ("our", "my") for word in near)


def _owned(clause: Clause, words: list[str], *, linked: bool) -> bool:
    """As in "our new guide", "my newsletter:", where the sentence leads to it."""
    led = linked or "new" in words or clause.words[-1] == ":"
    return led and any(
        word in ("our", "my")
        and any(has(other, lexicon.THINGS) for other in words[at + 1 : at + 5])
        for at, word in enumerate(words)
    )


def _arrives(clause: Clause, words: list[str]) -> bool:
    """As in "2.0 is out", "has been released", "day 3 starts now", "registration is open"."""
    for at, word in enumerate(words):
        if word == "coming" and at and words[at + 1 : at + 2] in (["to"], ["soon"]):
            return True
        if word in _BEGUN and not _HAVING.isdisjoint(words[max(0, at - 2) : at]):
            return _is_thing(clause)
        if word in lexicon.ARRIVED and words[at + 1 : at + 2] != ["to"]:
            if not _BEING.isdisjoint(words[max(0, at - 2) : at]):
                return _is_thing(clause)
        elif at and has(word, lexicon.ARRIVE) and _is_dated(words, at):
            return any(has(one, lexicon.THINGS) or _is_time(one) for one in words)
    return False


def _is_dated(words: list[str], at: int) -> bool:
    """Whether a verb is followed by a time or place, and is no noun or infinitive."""
    after = words[at + 1 : at + 3]
    return words[at - 1] not in ("to", "the", "a", "you") and any(
        _is_time(one) or one in ("in", "on", "at") for one in after
    )


def _is_time(word: str) -> bool:
    return word in lexicon.TIMES or word[:1].isdigit()


def _is_thing(clause: Clause) -> bool:
    """Whether what the sentence is about can arrive: something with a name, a number or a date."""
    at = clause.subject
    if at is None:
        return any(tag in ("PROPN", "NUM") for tag in clause.tags)
    near = range(max(0, at - 4), min(len(clause.words), at + 3))
    return clause.tags[at] == "PROPN" or any(
        clause.tags[one] in ("PROPN", "NUM") or has(clause.words[one], lexicon.THINGS)
        for one in near
    )


def _event(clause: Clause, words: list[str]) -> bool:
    """A thing that is announced by its name and time alone: "Webinar tomorrow, 18:00"."""
    if clause.mood is not Mood.FRAGMENT or clause.subject is not None:
        return False
    timed = any(word in lexicon.TIMES or word in _NOW or ":" in word for word in words)
    return any(has(word, lexicon.THINGS) for word in words) and (timed or words[0] in _OPENERS)


def sends(
    clause: Clause, *, linked: bool = False, item: bool = False, followed: bool = False
) -> bool:
    """Whether it sends the reader somewhere: to a page, an event, a list, a file.

    `linked`: a link stands in it, or right behind it; `followed`: one stands further down. `item`:
    it is an item of a list.
    """
    words = clause.said()
    if clause.asked or not words or any(has(word, lexicon.HELPING) for word in words):
        return False
    titled = words[0] == "why" and linked
    short = clause.mood is Mood.FRAGMENT or len(words) <= 3 or titled
    if short and _leads(clause, words, linked=linked, item=item):
        return True
    if followed and not item and clause.mood is Mood.IMPERATIVE and words[0] in _TEASERS:
        return True
    placed = linked or not lexicon.PLACES.isdisjoint(clause.words)
    return _told_to_go(clause, words, linked=linked) or (placed and _may_go(words))


def _leads(clause: Clause, words: list[str], *, linked: bool, item: bool) -> bool:
    """As in "More info:", "Link in the comments"; or a title and a link, and nothing else."""
    if words[0] in ("link", "links") or (linked and words[-1] in ("here", "below")):
        return True
    title = len(words) > 3 or clause.mood is Mood.FRAGMENT
    title = title and not item and words[0] not in lexicon.THANKS
    if linked and title and not _is_theirs(clause, words):
        return True
    leads = all(has(word, lexicon.LEADS) or word in _SMALL for word in words)
    return leads and (linked or "link" in words or "links" in words)


def _is_theirs(clause: Clause, words: list[str]) -> bool:
    """Whether a title leads to somebody else's: handed on, or news of what somebody did."""
    if "via" in words or "rt" in words:
        return True
    if clause.kinds[0] == "mention" and clause.tags[1:2] == ("VERB",):
        return True
    # "Banks embrace riskier trades", "Acme to buy Bolt": a subject and its verb.
    return any(
        clause.tags[at] == "VERB"
        and not clause.relations[at].startswith("acl")
        and not clause.words[at].endswith(("ing", "ed"))
        and (clause.tags[at - 1] in _NOUNS or clause.tags[at - 2 : at] == ("PROPN", "PART"))
        for at in clause.plain[1:]
        if at not in clause.quoted
    )


def _told_to_go(clause: Clause, words: list[str], *, linked: bool) -> bool:
    """As in "Join us", "check out …", "come and see", "if you want more, read …"."""
    declared = clause.mood is Mood.DECLARATIVE and clause.tags[clause.plain[0]] in _NOUNS
    later = clause.words[clause.plain[0] + 1 :]
    for at, word in enumerate(words):
        known = word in lexicon.GO or words[at : at + 2] in _COME
        if not known and word not in lexicon.GO_LINKED:
            continue
        main = clause.mood is Mood.IMPERATIVE and word == clause.words[clause.root]
        first = not declared if at == 0 else _leads_up(words[at - 1])
        places = lexicon.PLACES if known else lexicon.POINTERS
        placed = linked or word in _GO_ANYWHERE or not places.isdisjoint(later)
        if (main or first) and placed:
            return True
    return False


def _leads_up(word: str) -> bool:
    """Whether a verb that tells the reader to go may follow: "please join", "tonight join"."""
    return word in _LED or has(word, lexicon.TIMES)


def _may_go(words: list[str]) -> bool:
    """As in "You can sign up here", "if you want to read it", "to learn more"."""
    if words[:2] == ["for", "more"] and any(word in lexicon.GO for word in words[2:]):
        return True
    return any(
        (word in lexicon.GO and words[max(0, at - 2) : at] in _MAY)
        or (word == "more" and words[at - 1] in ("learn", "read", "see"))
        for at, word in enumerate(words)
    )


_PRESENTS: Final = listed(
    "release launch publish announce host present introduce ship unveil hire speak organise"
    " organize invite sponsor exhibit celebrate"
)
#: What a reader is told to do with what a link leads to.
_TEASERS: Final = listed("discover explore learn dive uncover unearth understand find catch meet")
_COME: Final = (["come", "to"], ["come", "and"], ["come", "along"], ["come", "by"], ["come", "say"])
_GO_ANYWHERE: Final = lexicon.GO_ONLY | {"come"}
_WILL: Final = listed("will 'll")
_BEGUN: Final = listed("started begun launched landed arrived opened dropped premiered returned")
_HAVING: Final = listed("has have 's 've just")
_BEING: Final = listed("is are 's been now was went goes go finally")
_NOW: Final = listed("starting live out underway")
_OPENERS: Final = listed("new announcing introducing announcement reminder upcoming")
_SMALL: Final = listed("the & and on in our to at for of")
_NOUNS: Final = ("NOUN", "PROPN")
#: What may stand before a verb that tells the reader to go.
_LED: Final = listed("please and or now then just also so p.s p.s. ps today go come")
_MAY: Final = (["you", "can"], ["you", "'ll"], ["want", "to"], ["like", "to"])
