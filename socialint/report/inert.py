"""Text from a draft, a file name or front matter, made harmless before it is printed.

Whatever would move the cursor, colour the screen, reorder or hide what follows is written out as
`<U+001B>`: one form for every such character, the same in every format. Nothing here or above ever
hands such text to a markup parser, so `[red]` is five letters.
"""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

#: Scripts whose spelling needs the joiners U+200C and U+200D inside words.
_JOINED = (
    r"\p{Arabic}\p{Syriac}\p{Nko}\p{Mongolian}\p{Devanagari}\p{Bengali}\p{Gurmukhi}\p{Gujarati}"
    r"\p{Oriya}\p{Tamil}\p{Telugu}\p{Kannada}\p{Malayalam}\p{Sinhala}\p{Khmer}\p{Myanmar}"
)

#: What stays, though made of characters that are shown elsewhere: flags of regions, emoji joined
#: to one, joiners inside words of the scripts above, one variation selector after what it varies,
#: and the Arabic, Syriac and Kaithi number and verse signs, which Unicode counts as format
#: characters but draws.
_KEPT = rf"""
    \U0001F3F4[\U000E0020-\U000E007E]{{1,16}}\U000E007F
  | (?<=\p{{Extended_Pictographic}}[\uFE0F\p{{EMod}}]?)\u200D(?=\p{{Extended_Pictographic}})
  | (?<=[{_JOINED}][\p{{Mn}}\p{{Mc}}]{{0,4}})[\u200C\u200D](?=[{_JOINED}])
  | (?<=[^\p{{C}}\p{{Z}}\p{{Variation_Selector}}])\p{{Variation_Selector}}
  | [\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\U000110BD\U000110CD]
"""

#: What is shown: control and format characters (so bidirectional and zero-width ones), lone
#: surrogates, line and paragraph separators, letters without a shape, noncharacters.
_SHOWN = (
    r"[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Variation_Selector}"
    r"\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]"
)


#: Those of them that Python calls printable.
_PRINTABLE = frozenset(
    (
        *"\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0",
        *map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))),
    )
)


@cache
def _pattern() -> "regex.Pattern[str]":
    # Most text needs no such look, and the import is a sixth of a short run.
    import regex

    return regex.compile(f"(?=[^\\ -~])(?:{_KEPT}|(?P<shown>{_SHOWN}))", regex.VERBOSE)


@cache
def _hostile() -> "regex.Pattern[str]":
    r"""What JSON must write as an escape besides what it escapes anyway.

    A `\n` is the document's own. Ruling ASCII out first makes this five times faster.
    """
    import regex

    return regex.compile(rf"[^ -~\n](?<={_SHOWN})")


def safe(text: str) -> str:
    r"""The text with everything that a terminal would obey, or a reader not see, written out.

    A line break and a tab are no exception: whoever prints lines splits them first. The escape
    character becomes `<U+001B>`, a line break in a file name `<U+000A>`.
    """
    if text.isprintable() and (text.isascii() or _PRINTABLE.isdisjoint(text)):
        return text
    return _pattern().sub(_show, text)


def one_line(text: str) -> str:
    """A sentence on one line: white space made single spaces, then `safe`."""
    return safe(" ".join(text.split(None)) if not text.isprintable() or "  " in text else text)


def no_commands(text: str) -> str:
    """Lines of which GitHub's runner takes none for a command when it finds them in a job's log.

    A command begins a line with `::`, white space aside, or stands anywhere after `##[`.
    """
    if "::" not in text and "##[" not in text:
        return text
    import regex

    lines = regex.sub(r"(?m)^([^\S\n]*):(?=:)", r"\1<U+003A>", text)
    return lines.replace("##[", "##<U+005B>")


def json_escapes(document: str) -> str:
    """A JSON document with hostile characters inside its strings as escapes: the same values."""
    # For a job's log, see `no_commands`; in JSON this can stand nowhere but in a string.
    document = document.replace("##[", "##\\u005b")
    if document.isascii() and "\x7f" not in document:
        return document
    return _hostile().sub(_escape, document)


def _show(found: "regex.Match[str]") -> str:
    return found[0] if found["shown"] is None else f"<U+{ord(found[0]):04X}>"


def _escape(found: "regex.Match[str]") -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
