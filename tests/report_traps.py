"""A run in which everything that comes from outside tries to break out of its format."""

from socialint.draft import Media
from socialint.finding import Applicability, Edit, Finding, Fix, Related, Severity
from socialint.platforms import get
from socialint.platforms.base import Count
from socialint.result import (
    EditionResult,
    Failure,
    FileResult,
    Mistake,
    PostText,
    Report,
    Skipped,
    Status,
    Suppressed,
)
from socialint.text import Range, Segment, Source, Span

#: What would run, notify, link or end something somewhere.
TRAPS = (
    "<script>alert(1)</script>",
    "</script></style></pre></details></textarea><img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)><iframe src='javascript:alert(1)'></iframe>",
    "[click](javascript:alert(1)) ![x](https://evil.example/x.png) <javascript:alert(1)>",
    "]]><!-- --> <![CDATA[ ]]> &lt;script&gt; &#60;b&#62; &amp;",
    "::error file=a,line=1::injected",
    "::stop-commands::token ##[add-mask]secret",
    "%0A::set-output name=x::y %3A %2C",
    "\n::error::on its own line\r::warning::after a return\r\n::notice::after both",
    "\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\ \x1b[2J\x1b[31m",
    "\u202eevil\u2066 \u200b\ufeff \u2028 \u2029 \x85",
    "\0 \x07 \x08 \x7f \ufffe \uffff",
    "@everyone @octocat org/repo#1 #123 !45 GH-12 deadbeefcafe1234 user@example.com",
    "``` ```` ~~~ `code` ``` \n```\n````\n~~~\n# heading\n| a | b |\n|---|---|\n<b>",
    "https://evil.example/a?b=c|d www.evil.example xmpp:a@b.c :rocket: \\| \\\\| \\",
    '"\' onmouseover=alert(1) x="',
    "{{7*7}} ${{ github.token }} $(id) `id` {0} %s",
)
TRAP = " ".join(TRAPS)


def _post(at: int, text: str) -> PostText:
    entities = get("x").entities(text)
    media = (Media(TRAP, TRAP, Span(0, 3)), Media("javascript:alert(1)", None, Span(0, 3)))
    segments = (Segment(Range(0, len(text)), Span(4, 4 + len(text)), verbatim=True),)
    return PostText(text, "original" if at == 1 else TRAP, segments, entities, media, (TRAP, "b"))


def trapped() -> Report:
    """The run: every string from outside is a trap."""
    text = "---\n" + TRAP + "\n---\n" + "\n\n".join(TRAPS)
    source = Source(text, TRAP)
    everywhere = Span(0, len(text))

    def finding(at: int, severity: Severity, span: Span) -> Finding:
        return Finding(
            TRAP if at == 0 else f"rule-{at}",
            TRAP,
            severity,
            f"{TRAPS[at % len(TRAPS)]} {TRAP}",
            span,
            (TRAP, "x"),
            1,
            Fix(TRAP, Applicability.SAFE, (Edit(span, TRAP),)),
            (Related(Span(3, 9), TRAP),),
        )

    findings = [
        finding(at, list(Severity)[at % 3], Span(4 + at * 7, 4 + at * 7 + 12)) for at in range(40)
    ]
    post = text[4:]
    count = Count(len(post), 280, TRAP, 100, 280)
    path = f"a\nb/{TRAP.replace(chr(0), '')}\udcff.md"
    return Report(
        (
            FileResult(
                path,
                Status.CHECKED,
                source,
                (
                    EditionResult("x", "x", "X", (count, count), (_post(1, post), _post(2, TRAP))),
                    EditionResult(TRAP, TRAP, TRAP, (count,), (_post(1, post),)),
                ),
                (*findings, finding(0, Severity.ERROR, everywhere)),
                (Suppressed(finding(5, Severity.NOTE, everywhere), TRAP, TRAP),),
                (Skipped(TRAP, TRAP), Skipped("target y", TRAP)),
                crashes=(TRAP,),
            ),
            FileResult(TRAP, Status.FAILED, failure=Failure(TRAP, 3)),
        ),
        (Mistake(TRAP, path, 2), Mistake(TRAP)),
        1,
        3,
    )
