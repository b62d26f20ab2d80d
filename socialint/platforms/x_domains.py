"""Domains as X takes them: where a known one ends, which are short enough (twitter-text 3.1.0)."""

import re
from collections.abc import Iterator
from functools import cache

from socialint.platforms import tlds
from socialint.platforms.x_characters import ACCENTS_ANY_CASE, char_class

#: Longest label of a domain, in Punycode.
_LONGEST_LABEL = 63
#: Longest domain with letters beyond ASCII (`vermögensberatung`), and its ASCII head.
_LONGEST_FOREIGN = 17
_MIXED_HEAD = "verm"
#: Letters that JavaScript takes for the one after when it ignores case, though Python does not.
_CASE = str.maketrans("ᲀᲁᲂᲃᲄᲅϵ", "вдосттε")
#: A known domain does not end before these, nor before a letter or digit.
_GOES_ON = frozenset("@+-")


@cache
def _ascii_run() -> "re.Pattern[str]":
    return re.compile("[0-9A-Za-z]*+")


@cache
def _punycode() -> "re.Pattern[str]":
    return re.compile("[xX][nN]--[-0-9A-Za-z]++")


@cache
def _latin_labels() -> "re.Pattern[str]":
    label = f"[-a-zA-Z0-9{char_class(ACCENTS_ANY_CASE)}]++"
    return re.compile(rf"{label}\.(?:{label}\.)*+")


@cache
def _foreign() -> frozenset[str]:
    """The known domains with letters beyond ASCII."""
    return frozenset(tld for tld in tlds.known() if not tld.isascii())


@cache
def _foreign_letters() -> frozenset[str]:
    """The first letters of those."""
    return frozenset(tld[0] for tld in _foreign())


def tld_end(text: str, at: int) -> int:
    """Where the known domain ends that starts at an offset, or 0 where none does."""
    run = _ascii_run().match(text, at)
    end = run.end() if run else at
    after = text[end : end + 1]
    head = text[at:end].lower()
    if head and after not in _GOES_ON and head in tlds.known():
        return end
    if after > "\x7f":
        return _foreign_end(text, at) if head in {"", _MIXED_HEAD} else 0
    if after == "-" and head == "xn":
        coded = _punycode().match(text, at)
        return coded.end() if coded else 0
    return 0


def _foreign_end(text: str, at: int) -> int:
    if text[at].translate(_CASE).lower() not in _foreign_letters():
        return 0
    head = text[at : at + _LONGEST_FOREIGN]
    # The longest comes first in the package's list too, where one is the head of another.
    for size in range(len(head), 0, -1):
        after = text[at + size : at + size + 1]
        if after.isascii() and after and (after.isalnum() or after in _GOES_ON):
            continue
        if head[:size].translate(_CASE).lower() in _foreign():
            return at + size
    return 0


def latin_domains(domain: str) -> Iterator[str]:
    """The parts of a domain that are Latin down to a known domain: all that X links unasked."""
    at = 0
    while chain := _latin_labels().search(domain, at):
        at = chain.end()
        dot = at - 1
        while dot > chain.start():
            end = tld_end(domain, dot + 1)
            if end:
                yield domain[chain.start() : end]
                at = end
                break
            dot = domain.rfind(".", chain.start(), dot)


def valid(domain: str) -> bool:
    """Whether the labels of a domain are of a length that DNS takes; at most 4,096 characters."""
    if domain.startswith("xn--") and next(latin_domains(domain), None) is None:
        return False
    return all(0 < _coded_length(label) <= _LONGEST_LABEL for label in domain.split("."))


def _coded_length(label: str) -> int:
    """How long a label is in Punycode, or more than it may be."""
    whole = label
    if not label.isascii():
        whole = label.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    if len(whole) > _LONGEST_LABEL:
        return len(whole)
    # Three other full stops part labels too, once the label is coded.
    parts = re.split("[\u3002\uff0e\uff61]", whole)
    return sum(map(_coded_part_length, parts)) + len(parts) - 1


def _coded_part_length(part: str) -> int:
    if part.isascii():
        return len(part)
    return len("xn--") + len(part.encode("punycode"))
