"""The looks of the HTML report: one style sheet, light and dark, from a phone up."""

#: Colours have at least the contrast of WCAG AA (4.5 to 1) on what they stand on, in both themes.
STYLE = """
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --card: #ffffff; --ink: #1c2430; --soft: #566273; --line: #d9dee6;
  --error: #b3211b; --error-soft: #fde7e5; --warning: #8a5300; --warning-soft: #fdf0d5;
  --note: #1d5fbf; --note-soft: #e3edfb; --good: #1a7340; --link: #1d5fbf; --code: #eef1f5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161c; --card: #1b212a; --ink: #e6eaf0; --soft: #a3afbf; --line: #323b48;
    --error: #ff8f87; --error-soft: #4a1f1d; --warning: #f5bd5c; --warning-soft: #45330f;
    --note: #8ab8ff; --note-soft: #1c3355; --good: #6fd396; --link: #8ab8ff; --code: #262e39;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
main, header { max-width: 72rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .75rem; }
h2 { font-size: 1.05rem; margin: 0; display: inline; }
h2 .soft { font-weight: 400; }
h3 { font-size: .95rem; margin: 0 0 .5rem; }
p { margin: .25rem 0; }
ul, ol { margin: 0; padding: 0; list-style: none; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: .25rem; }
code, .place { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
code { font-size: .875em; background: var(--code); padding: .05em .3em; border-radius: .25rem; }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: .75rem; }
.counts li, .badge { font-size: .8125rem; font-weight: 600; padding: .125rem .55rem;
  border-radius: 1rem; white-space: nowrap; }
.error .badge, .counts .error { color: var(--error); background: var(--error-soft); }
.warning .badge, .counts .warning { color: var(--warning); background: var(--warning-soft); }
.note .badge, .counts .note { color: var(--note); background: var(--note-soft); }
.counts .good { color: var(--good); background: var(--code); }
.counts .none { color: var(--soft); background: var(--code); }
.filter { border: 0; margin: 0 0 1rem; padding: 0; display: flex; flex-wrap: wrap; gap: .375rem;
  align-items: center; }
.filter legend { float: left; margin-right: .5rem; color: var(--soft); font-size: .875rem; }
.filter label { border: 1px solid var(--line); background: var(--card); border-radius: 1rem;
  padding: .35rem .8rem; font-size: .875rem; cursor: pointer; }
.filter input { position: absolute; opacity: 0; pointer-events: none; }
.filter input:checked + label { background: var(--ink); color: var(--ground);
  border-color: var(--ink); }
.filter input:focus-visible + label { outline: 2px solid var(--link); outline-offset: 2px; }
body:has(#only-error:checked) .finding:not(.error),
body:has(#only-warning:checked) .finding:not(.warning),
body:has(#only-note:checked) .finding:not(.note),
body:has(#only-error:checked) sup:not(.error),
body:has(#only-warning:checked) sup:not(.warning),
body:has(#only-note:checked) sup:not(.note),
body:has(#only-error:checked) .draft:not(:has(.finding.error)),
body:has(#only-warning:checked) .draft:not(:has(.finding.warning)),
body:has(#only-note:checked) .draft:not(:has(.finding.note)) { display: none; }
body:has(#only-error:checked) mark:not(.error),
body:has(#only-warning:checked) mark:not(.warning),
body:has(#only-note:checked) mark:not(.note) {
  background: none; color: inherit; text-decoration: none; }
.trouble, .draft { background: var(--card); border: 1px solid var(--line); border-radius: .6rem;
  margin-bottom: 1rem; }
.trouble { padding: .75rem 1rem; border-left: .25rem solid var(--error); }
.trouble li + li { margin-top: .5rem; }
summary { cursor: pointer; }
.draft > summary { padding: .75rem 1rem; }
.draft[open] > summary { border-bottom: 1px solid var(--line); }
.draft .counts { margin: .25rem 0 0; }
.inside { display: grid; gap: 1.25rem; padding: 1rem; }
.inside > * { min-width: 0; }
@media (min-width: 60rem) {
  .inside.both { grid-template-columns: 1fr 1fr; align-items: start; }
  .inside.both > .found { position: sticky; top: 1rem; max-height: calc(100vh - 2rem);
    overflow-y: auto; }
}
.posts { display: grid; gap: .75rem; }
.post { border: 1px solid var(--line); border-radius: .6rem; padding: .75rem .9rem; min-width: 0; }
.use { display: grid; gap: .5rem; margin-bottom: .6rem; font-size: .875rem; }
.use b { font-weight: 600; }
.over { color: var(--error); font-weight: 600; }
.meter { margin-top: .2rem; height: .3rem; border-radius: .15rem; background: var(--line);
  overflow: hidden; }
.meter span { display: block; height: 100%; background: var(--good); }
.meter.full span { background: var(--error); }
.text { white-space: pre-wrap; unicode-bidi: plaintext; margin: 0;
  font: inherit; }
.text .entity { color: var(--link); }
mark { color: inherit; background: none; border-radius: .15rem; padding: .05em 0;
  text-decoration: underline 2px; text-underline-offset: .2em; }
mark.error { background: var(--error-soft); text-decoration-color: var(--error); }
mark.warning { background: var(--warning-soft); text-decoration-color: var(--warning); }
mark.note { background: var(--note-soft); text-decoration: underline dotted 2px var(--note); }
mark.long { background: none; }
sup { line-height: 0; user-select: none; }
sup + sup::before { content: ","; color: var(--soft); }
sup a { font-size: .75rem; font-weight: 600; text-decoration: none; padding: 0 .15rem; }
.stop { display: flex; align-items: center; gap: .5rem; color: var(--soft); font-size: .8125rem;
  margin: .35rem 0; }
.stop::before, .stop::after { content: ""; flex: 1; border-top: 1px dashed var(--soft); }
.stop.limit { color: var(--error); }
.stop.limit::before, .stop.limit::after { border-color: var(--error); }
.extra { margin-top: .5rem; font-size: .875rem; color: var(--soft); }
.extra li { border: 1px solid var(--line); border-radius: .4rem; padding: .3rem .6rem;
  margin-top: .3rem; }
.findings { display: grid; gap: .75rem; }
.finding { border-left: .25rem solid var(--line); padding: .1rem 0 .1rem .75rem; min-width: 0; }
.finding.error { border-color: var(--error); }
.finding.warning { border-color: var(--warning); }
.finding.note { border-color: var(--note); }
.finding:target { background: var(--code); border-radius: 0 .4rem .4rem 0; }
.finding .head { display: flex; flex-wrap: wrap; gap: .25rem .6rem; align-items: baseline;
  font-size: .875rem; }
.finding .message { unicode-bidi: plaintext; }
.finding details { font-size: .875rem; color: var(--soft); }
.finding details p { color: var(--ink); max-width: 65ch; }
del { background: var(--error-soft); text-decoration: line-through; }
ins { background: var(--note-soft); text-decoration: none; }
.fix { font-size: .875rem; white-space: pre-wrap; }
.clean li { padding: .15rem 0; }
@media print {
  body { background: #fff; } .filter { display: none; } .draft, .post { break-inside: avoid; }
}
"""
