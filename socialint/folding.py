"""How words are compared: letters of any case or style as plain ones, one code point to one."""


def _styled_letters() -> dict[int, str]:
    """Letters of the styling blocks and the plain letter each stands for, one code point to one."""
    from unicodedata import normalize

    table: dict[int, str] = {}
    # Mathematical (and those of its letters that are among the letterlike symbols), circled,
    # fullwidth, squared. Unicode's data has no plain form for those that are filled in.
    blocks = (
        (0x1D400, 0x1D800),
        (0x2102, 0x2135),
        (0x24B6, 0x24EA),
        (0xFF10, 0xFF5B),
        (0x1F130, 0x1F14A),
    )
    for first in (0x1F150, 0x1F170):
        table.update({first + at: chr(ord("a") + at) for at in range(26)})
    for first, past in blocks:
        for code in range(first, past):
            plain = normalize("NFKC", chr(code)).strip("()").lower()
            if len(plain) == 1 and plain.isascii() and plain.isalnum():
                table[code] = plain
    return table


_FOLD: dict[int, str] = {}


def fold(text: str) -> str:
    """The text as words are compared: lower case, straight quotes, styled letters made plain.

    Each code point becomes exactly one, so an offset in the folded text is one in the text.
    """
    if text.isascii():
        return text.lower()
    if not _FOLD:
        _FOLD.update(_styled_letters())
        _FOLD.update({ord(char): "'" for char in "’‘ʼ＇"})
        _FOLD.update({ord(char): '"' for char in "“”„«»"})
        _FOLD.update({ord(char): " " for char in "\u00a0\u202f\u2009"})
    # "İ".lower() is the one lower form of two code points.
    return text.replace("İ", "i").lower().translate(_FOLD)
