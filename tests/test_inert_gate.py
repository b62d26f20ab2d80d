"""Text is passed by without a pattern only where no character of it would be shown."""

import sys

from socialint.report import inert


def test_what_python_calls_printable_is_shown_only_where_it_is_listed() -> None:
    every = map(chr, range(sys.maxunicode + 1))
    passed = "".join(char for char in every if char.isprintable() and char not in inert._PRINTABLE)
    assert inert._pattern().sub(inert._show, passed) == passed
    assert inert.safe(passed) is passed


def test_those_that_are_listed_are_shown() -> None:
    for char in inert._PRINTABLE:
        assert inert.safe(f"a {char} b") == f"a <U+{ord(char):04X}> b"
