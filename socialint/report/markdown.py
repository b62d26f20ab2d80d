"""The report as Markdown: a job's summary, or a comment, with each post as it will be read.

Nothing from a draft is obeyed (see `mdtext`): text stands in code or is plain words, and the only
HTML is our own. Where the whole is longer than the reader's site takes, what comes last is left out
and said to be: first the previews, then the tables.
"""

from collections.abc import Iterator, Sequence

from socialint.finding import Finding, Severity
from socialint.report.concise import in_order, place
from socialint.report.counts import asides, by_rule, by_severity, listing, plural, summary
from socialint.report.mdtext import code, fenced, words
from socialint.report.options import ReportOptions
from socialint.report.threads import ShownPost, Thread, threads
from socialint.result import FileResult, Report

#: Seen before its word is read. These are emoji, which Markdown's readers all draw.
SIGNS = {Severity.ERROR: "❌", Severity.WARNING: "⚠️", Severity.NOTE: "💬"}
#: Findings shown of a file, and characters of a post.
ROWS, LONG = 200, 10_000
#: Room kept for the sentence that says what was cut.
_ROOM = 200


def render(report: Report, options: ReportOptions) -> str:
    """The report in at most `options.limit` bytes of UTF-8."""
    blocks = [*_head(report)]
    if options.statistics:
        blocks += _statistics(report)
    else:
        for result in report.results:
            blocks += _file(result, options)
        for result in report.results:
            blocks += _previews(result)
    return _fitting(blocks, options.limit)


def _fitting(blocks: Sequence[str], limit: int) -> str:
    """As many blocks as there is room for, and how many are left out."""
    taken: list[str] = []
    used = 0
    for block in blocks:
        used += len(block.encode(errors="replace")) + 2
        if used > limit - _ROOM:
            left = plural(len(blocks) - len(taken), "part")
            taken.append(f"*Cut here: {left} left out, as there is room for {limit:,} bytes.*")
            break
        taken.append(block)
    return "\n\n".join(taken) + "\n"


def _head(report: Report) -> Iterator[str]:
    yield f"## socialint: {summary(report)}"
    troubles: list[str] = []
    for mistake in report.mistakes:
        line = f":{mistake.line}" if mistake.line else ""
        where = "" if mistake.path is None else f" in {code(f'{mistake.path}{line}')}"
        troubles.append(f"- {SIGNS[Severity.ERROR]} mistake{where}: {words(mistake.message)}")
    for result in report.results:
        if result.failure:
            line = f":{result.failure.line}" if result.failure.line else ""
            where = code(f"{result.path}{line}")
            message = words(result.failure.message)
            troubles.append(f"- {SIGNS[Severity.ERROR]} {where} was not read: {message}")
        troubles += [
            f"- {SIGNS[Severity.ERROR]} the rule {code(crash)} crashed in {code(result.path)}: "
            "a mistake in socialint, please report it"
            for crash in result.crashes
        ]
    if troubles:
        yield "\n".join(troubles)
    aside = " · ".join(asides(report, verbose=True))
    if aside:
        yield aside


def _statistics(report: Report) -> Iterator[str]:
    rows = [
        f"| {code(row.rule, cell=True)} | {row.severity.value} | {row.found:,} "
        f"| {'' if row.per_hundred is None else f'{row.per_hundred:,.1f}'} |"
        for row in by_rule(report)
    ]
    if rows:
        head = "| rule | severity | count | per 100 posts |\n| --- | --- | ---: | ---: |"
        yield "\n".join((head, *rows))


def _file(result: FileResult, options: ReportOptions) -> Iterator[str]:
    told = [*_unjudged(result)]
    if result.findings:
        heading = f"### {code(result.path)}\n\n{listing(by_severity(result.findings))}\n"
        findings = sorted(in_order(result), key=lambda one: -one.severity.rank)
        head = "| | place | finding | rule |\n| --- | ---: | --- | --- |"
        rows = [_row(result, one) for one in findings[:ROWS]]
        yield "\n".join((heading, head, *rows))
        if len(findings) > ROWS:
            yield f"and {plural(len(findings) - ROWS, 'more finding')} in this file"
    if told and options.verbose:
        yield f"Not judged, or accepted, in {code(result.path)}:"
        yield "\n".join(told)


def _row(result: FileResult, one: Finding) -> str:
    line, column = place(result.source, one.span.start)
    fix = f" Fix: {words(one.fix.title, cell=True)}." if one.fix else ""
    message = words(one.message, cell=True)
    targets = f" ({', '.join(code(name, cell=True) for name in one.targets)})"
    whom = targets if len(one.targets) > 1 else ""
    level = f"{SIGNS[one.severity]} {one.severity.value}"
    return f"| {level} | {line}:{column} | {message}{whom}{fix} | {code(one.rule, cell=True)} |"


def _unjudged(result: FileResult) -> Iterator[str]:
    for skip in result.skipped:
        yield f"- not judged: {code(skip.rule)}: {words(skip.reason)}"
    for one in result.suppressed:
        yield f"- accepted: {code(one.finding.rule)}: {words(one.reason)}"


def _previews(result: FileResult) -> Iterator[str]:
    shown = threads(result)
    if not shown:
        return
    posts = plural(sum(len(thread.posts) for thread in shown), "post")
    parts = [f"### {code(result.path)} as it will be read"]
    # A summary is HTML: it holds nothing but our own words and numbers.
    parts.append(f"<details>\n<summary>{posts} to look at</summary>")
    parts += [part for thread in shown for post in thread.posts for part in _post(thread, post)]
    yield "\n\n".join((*parts, "</details>"))


def _post(thread: Thread, post: ShownPost) -> Iterator[str]:
    number = f"Post {post.number} of {len(thread.posts)}"
    kind = "" if post.text.kind == "original" else f" ({words(post.text.kind)})"
    yield f"**{number}**{kind}"
    yield "\n".join(
        f"- {SIGNS[Severity.ERROR] + ' ' if use.over else ''}{words(str(use))}" for use in post.uses
    )
    if post.text.text:
        yield fenced(_stopped(post))
    for media in post.text.media:
        alt = words(media.alt) if media.alt else "no description"
        yield f"{'Image' if media.image else 'File'} {code(media.path)}: {alt}"
    if post.text.poll:
        yield "Poll:\n" + "\n".join(f"- {words(option)}" for option in post.text.poll)


def _stopped(post: ShownPost) -> str:
    """The text with a line where readers, or the network, stop."""
    text = post.text.text
    parts: list[str] = []
    at = 0
    for stop, why in (*post.stops, (min(len(text), LONG), "")):
        end = min(stop, LONG)
        parts.append(text[at:end])
        if why and stop < LONG:
            parts.append(f"\n✂ {why} ✂\n")
        at = end
    if len(text) > LONG:
        parts.append(f"\n… and {plural(len(text) - LONG, 'more character')}")
    return "".join(parts)
