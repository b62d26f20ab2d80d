"""What tells a finding from every other, and stays when its line moves.

Made of the rule, the marked text and which of its equals in the file it is: no line, no column, no
message (a count in it would change with the text around). Text is compared as words are (case, kind
of quote) with white space made one, so that a paragraph laid out anew keeps its findings.
"""

from collections import Counter
from collections.abc import Mapping
from hashlib import sha256

from socialint.finding import Finding
from socialint.result import FileResult
from socialint.text import fold

#: Characters of a marked stretch that count: a finding may mark a whole draft.
LONG = 2000


def fingerprints(result: FileResult, salt: str = "") -> Mapping[Finding, str]:
    """The fingerprint of each finding of a file, accepted ones too: 32 hexadecimal digits.

    `salt` is what else must tell them apart: the path, where files are not told apart otherwise.
    Findings that are the same in every field have the same one.
    """
    every = {*result.findings, *(one.finding for one in result.suppressed)}
    seen: Counter[tuple[str, str]] = Counter()
    made: dict[Finding, str] = {}
    for one in sorted(every, key=lambda one: (one.span, one.rule, one.message, one.targets)):
        key = (one.rule, _marked(result, one))
        seen[key] += 1
        parts = "\0".join((salt, *key, str(seen[key])))
        made[one] = sha256(parts.encode(errors="surrogatepass")).hexdigest()[:32]
    return made


def _marked(result: FileResult, one: Finding) -> str:
    if result.source is None:
        return ""
    text = result.source.text[one.span.start : min(one.span.end, one.span.start + LONG)]
    return " ".join(fold(text).split())
