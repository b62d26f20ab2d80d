"""The report as one HTML page: the posts as they will be read, and what was found in them.

It needs nothing but itself: no script runs in it and nothing is fetched, which its content security
policy also says to the browser. What comes from a draft is text and never markup (see `htmltext`);
no link leads out of the page. Filtering by severity and folding need no script either.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import starmap

from socialint.finding import Applicability, Edit, Finding, Severity
from socialint.report.catalog import Entry
from socialint.report.concise import in_order, place
from socialint.report.counts import asides, by_severity, plural, summary
from socialint.report.htmlstyle import STYLE
from socialint.report.htmltext import escape, escape_lines, escape_name, marked, post_text
from socialint.report.options import ReportOptions
from socialint.report.paint import GLYPHS, GOOD
from socialint.report.threads import ShownPost, Thread, Use, threads
from socialint.result import FileResult, Report, Status

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
#: With more drafts than this only those with an error are unfolded.
MANY = 20
#: Edits shown of a fix, and characters of each.
EDITS, EDIT = 3, 200
_LEVELS = (Severity.ERROR, Severity.WARNING, Severity.NOTE)

#: A finding with its number in the file and its anchor in the page.
Numbered = tuple[int, str, Finding]


def render(report: Report, options: ReportOptions) -> str:
    """The page; every finding is there, whatever the options."""
    rules = {entry.rule.id: entry for entry in options.entries}
    title = escape(f"socialint: {summary(report)}")
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{title}</title>",
        f"<style>{STYLE}</style>",
        "</head>",
        "<body>",
        *_header(report),
        "<main>",
        *_troubles(report),
    ]
    few = len(report.results) <= MANY
    for number, result in enumerate(report.results, 1):
        if result.status is Status.FAILED:
            continue
        parts += _draft(number, result, rules, few=few)
    parts += ["</main>", "</body>", "</html>"]
    return "".join(f"{part}\n" for part in parts)


def _header(report: Report) -> Iterator[str]:
    yield "<header>"
    yield f"<h1>{escape(summary(report))}</h1>"
    aside = " · ".join(asides(report, verbose=True))
    if aside:
        yield f'<p class="soft small">{escape(aside)}</p>'
    counts = {one: report.count(one) for one in _LEVELS}
    if sum(map(bool, counts.values())) > 1:
        yield '<fieldset class="filter"><legend>Show</legend>'
        yield _choice("all", f"all {sum(counts.values()):,}", checked=True)
        for one, count in counts.items():
            if count:
                yield _choice(one.value, plural(count, one.value), checked=False)
        yield "</fieldset>"
    yield "</header>"


def _choice(name: str, label: str, *, checked: bool) -> str:
    state = " checked" if checked else ""
    field = f'<input type="radio" name="only" id="only-{name}"{state}>'
    return f'{field}<label for="only-{name}">{escape(label)}</label>'


def _troubles(report: Report) -> Iterator[str]:
    """What went wrong, before all else."""
    rows = [("mistake", _where(one.path, one.line), one.message) for one in report.mistakes]
    for result in report.results:
        if result.failure:
            where = _where(result.path, result.failure.line)
            rows.append(("not read", where, result.failure.message))
        for crash in result.crashes:
            text = f"The rule {crash} crashed: a mistake in socialint, please report it"
            rows.append(("crash", _where(result.path, None), text))
    if rows:
        yield '<ul class="trouble">'
        for kind, where, message in rows:
            head = f'<span class="error"><span class="badge">{_sign("✗", kind)}</span></span>'
            yield f"<li>{head} {where}<p>{escape(message)}</p></li>"
        yield "</ul>"


def _where(path: str | None, line: int | None) -> str:
    if path is None:
        return ""
    return f"<code>{escape_name(f'{path}:{line}' if line else path)}</code>"


def _sign(glyph: str, word: str) -> str:
    """A word with its sign, which is not read aloud."""
    return f'<span aria-hidden="true">{glyph}</span> {escape(word)}'


def _draft(
    number: int, result: FileResult, rules: Mapping[str, Entry], *, few: bool
) -> Iterator[str]:
    findings: list[Numbered] = [
        (at, f"f{number}-{at}", one) for at, one in enumerate(in_order(result), 1)
    ]
    serious = any(one.severity is Severity.ERROR for one in result.findings)
    state = " open" if findings and (few or serious) else ""
    yield f'<details class="draft"{state}>'
    yield f"<summary><h2>{_path(result.path)}</h2>{_counts(result)}</summary>"
    shown = threads(result)
    yield f'<div class="inside{" both" if shown and findings else ""}">'
    if shown:
        yield '<section class="posts" aria-label="Posts">'
        for thread in shown:
            for post in thread.posts:
                yield from _post(thread, post, findings)
        yield "</section>"
    if findings:
        yield '<section class="found" aria-label="Findings"><ol class="findings">'
        several = len(result.editions) > 1
        for one in findings:
            yield from _finding(result, one, rules.get(one[2].rule), several=several)
        yield "</ol></section>"
    yield from _unjudged(result)
    yield "</div></details>"


def _path(path: str) -> str:
    """A path that breaks after its slashes, its folders less loud than its name."""
    folder, slash, name = path.rpartition("/")
    shown = escape_name(name)
    folders = escape_name(folder + slash).replace("/", "/<wbr>")
    return f'<span class="soft">{folders}</span>{shown}' if folders else shown


def _counts(result: FileResult) -> str:
    if not result.findings:
        return f'<ul class="counts"><li class="{_nothing(result)}</li></ul>'
    levels = [one for one in _LEVELS if any(found.severity is one for found in result.findings)]
    items = (
        f'<li class="{one.value}">{_sign(GLYPHS[one], text)}</li>'
        for one, text in zip(levels, by_severity(result.findings), strict=True)
    )
    return f'<ul class="counts">{"".join(items)}</ul>'


def _nothing(result: FileResult) -> str:
    """The badge of a file without findings, which need not be a clean one."""
    if result.crashes:
        return 'none">a rule crashed'
    if result.status is Status.SKIPPED:
        return 'none">not judged'
    return f'good">{_sign(GOOD, "nothing found")}'


def _post(thread: Thread, post: ShownPost, findings: Sequence[Numbered]) -> Iterator[str]:
    yield '<article class="post">'
    total = len(thread.posts)
    if total > 1 or post.text.kind != "original":
        kind = "" if post.text.kind == "original" else f", {post.text.kind}"
        yield f'<h3 class="soft">{escape(f"Post {post.number} of {total}{kind}")}</h3>'
    yield f'<div class="use">{"".join(map(_use, post.uses))}</div>'
    marks = marked(post, findings, thread.targets)
    if post.text.text:
        yield f'<div class="text" dir="auto">{"".join(post_text(post, marks))}</div>'
    extras = [
        f"{'Image' if one.image else 'File'} {one.path}: {one.alt or 'no description'}"
        for one in post.text.media
    ]
    extras += [f"○ {option}" for option in post.text.poll]
    if extras:
        items = "".join(f"<li>{escape(extra)}</li>" for extra in extras)
        yield f'<ul class="extra">{items}</ul>'
    yield "</article>"


def _use(use: Use) -> str:
    """A target, how full the post is there, and a bar of it."""
    length = use.length
    if length is None:
        return f"<div><b>{escape(use.name)}</b></div>"
    limit = "" if length.limit is None else f" of {length.limit:,}"
    told = escape(f"{length.used:,}{limit} {length.unit}")
    kind = "over" if use.over else "soft"
    head = f'<b>{escape(use.name)}</b> <span class="{kind}">{told}</span>'
    if not length.limit:
        return f"<div>{head}</div>"
    share = min(100, round(100 * length.used / length.limit))
    full = " full" if use.over else ""
    bar = f'<div class="meter{full}"><span style="width:{share}%"></span></div>'
    return f"<div>{head}{bar}</div>"


def _finding(
    result: FileResult, numbered: Numbered, entry: Entry | None, *, several: bool
) -> Iterator[str]:
    number, anchor, one = numbered
    severity = one.severity.value
    line, column = place(result.source, one.span.start)
    yield f'<li class="finding {severity}" id="{anchor}">'
    badge = f'<span class="badge">{number} {_sign(GLYPHS[one.severity], severity)}</span>'
    at = f'<span class="place soft">{line}:{column}</span>'
    whom = f'<span class="soft">{escape(", ".join(one.targets))}</span>' if several else ""
    yield f'<div class="head">{badge}<code>{escape(one.rule)}</code>{at}{whom}</div>'
    yield f'<p class="message" dir="auto">{escape(one.message)}</p>'
    if one.fix:
        yield from _fix(result, one)
    for related in one.related:
        where = place(result.source, related.span.start)
        told = escape(f"{where.line}:{where.column} {related.message}")
        yield f'<p class="soft small">see {told}</p>'
    if entry is not None and entry.rule.why.strip():
        paragraphs = (part for part in entry.rule.why.split("\n\n") if part.strip())
        text = "".join(f"<p>{escape(part)}</p>" for part in paragraphs)
        yield f"<details><summary>Why</summary>{text}</details>"
    yield "</li>"


def _fix(result: FileResult, one: Finding) -> Iterator[str]:
    """What the fix is, and what it would change."""
    fix = one.fix
    if fix is None:
        return
    how = {
        Applicability.SAFE: "Fix",
        Applicability.UNSAFE: "Fix (look at it first)",
        Applicability.DISPLAY: "Suggestion",
    }[fix.applicability]
    yield f'<p class="fix"><b>{how}:</b> {escape(fix.title)}</p>'
    if result.source is not None:
        text = result.source.text
        changes = "".join(starmap(_change, ((text, edit) for edit in fix.edits[:EDITS])))
        more = len(fix.edits) - EDITS
        rest = f"<div>and {plural(more, 'more change')}</div>" if more > 0 else ""
        yield f'<div class="fix">{changes}{rest}</div>'


def _change(text: str, edit: Edit) -> str:
    old, new = text[edit.span.start : edit.span.end], edit.text
    gone = f"<del>{_cut(old)}</del>" if old else ""
    come = f"<ins>{_cut(new)}</ins>" if new else ""
    return f"<div>{gone}{' → ' if old and new else ''}{come}</div>"


def _cut(text: str) -> str:
    return escape_lines(text[:EDIT]) + ("…" if len(text) > EDIT else "")


def _unjudged(result: FileResult) -> Iterator[str]:
    rows = [f"{one.rule} could not be judged: {one.reason}" for one in result.skipped]
    for one in result.suppressed:
        until = f" (until {one.until})" if one.until else ""
        rows.append(f"{one.finding.rule} was accepted: {one.reason}{until}")
    if rows:
        items = "".join(f"<li>{escape(row)}</li>" for row in rows)
        head = f"<summary>{len(rows):,} not judged, or accepted</summary>"
        yield f'<details class="soft small">{head}<ul class="clean">{items}</ul></details>'
