"""Each format has a snapshot, says what the run found, and fits its screen."""

import json
import subprocess
import sys

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.finding import Finding, Severity
from socialint.platforms.base import Count
from socialint.report import FORMATS, ReportOptions, render
from socialint.report.cells import cells
from socialint.report.counts import by_rule, listing, plural, summary
from socialint.report.json import schema
from socialint.report.terminal import chosen, fits
from socialint.result import EditionResult, FileResult, Fit, Mistake, Report, Skipped, Status
from socialint.text import Source, Span
from tests.report_samples import clear, compare, finding, hostile, report


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("full-80", ReportOptions()),
        ("full-40", ReportOptions(width=40)),
        ("full-120-all-verbose", ReportOptions(width=120, all_notes=True, verbose=True)),
        ("full-80-color", ReportOptions(color=True)),
        ("full-80-quiet", ReportOptions(quiet=True)),
        ("full-80-statistics", ReportOptions(statistics=True)),
        ("concise", ReportOptions()),
        ("concise-verbose", ReportOptions(verbose=True)),
        ("concise-statistics", ReportOptions(statistics=True)),
        ("json", ReportOptions(version="0.1.0")),
    ],
)
def test_snapshot(name: str, options: ReportOptions) -> None:
    compare(f"report-{name}", render(report(), name.partition("-")[0], options))


@pytest.mark.parametrize("width", [20, 40, 80, 120])
@pytest.mark.parametrize(
    "run", [report(), hostile(), clear(51)], ids=["report", "hostile", "clear"]
)
def test_nothing_is_wider_than_the_screen(run: Report, width: int) -> None:
    for statistics in (False, True):
        options = ReportOptions(width=width, all_notes=True, verbose=True, statistics=statistics)
        wide = [line for line in render(run, "full", options).split("\n") if cells(line) > width]
        assert wide == []


@settings(deadline=None)
@given(
    st.text(max_size=120),
    st.text(max_size=60),
    st.integers(0, 130),
    st.integers(0, 130),
    st.integers(20, 120),
    st.sampled_from(Severity),
)
def test_any_finding_prints(  # noqa: PLR0917 - one for each thing that varies
    text: str, message: str, one: int, other: int, width: int, severity: Severity
) -> None:
    at = Span(min(one, other), max(one, other))
    found = finding("rule", severity, message, at, ("x", text[:9]))
    run = Report((FileResult(text, Status.CHECKED, Source(text), findings=(found,)),))
    full = render(run, "full", ReportOptions(width=width))
    assert all(cells(line) <= width for line in full.split("\n"))
    assert render(run, "concise").count("\n") == 2
    validate(render(run, "json"))


VALIDATOR = jsonschema.Draft202012Validator(schema())


def validate(document: str) -> None:
    VALIDATOR.validate(json.loads(document))


def test_json_is_what_its_schema_says() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    for run in (report(), hostile(), clear(), Report(())):
        validate(render(run, "json"))


def test_the_schema_refuses_other_things() -> None:
    document = json.loads(render(report(), "json"))
    document["results"][0]["findings"][0]["extra"] = 1
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, schema())
    document = json.loads(render(report(), "json"))
    document["results"][0]["findings"][0]["severity"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, schema())


def test_json_keeps_hostile_text_as_it_is() -> None:
    run = hostile()
    document = json.loads(render(run, "json"))
    assert document["results"][0]["path"] == run.results[0].path
    assert document["results"][0]["findings"][0]["message"] == run.results[0].findings[0].message


def test_json_places() -> None:
    source = Source("one\ntwo 日本 three\n")
    found = Finding("rule", "pack", Severity.NOTE, "m", Span(8, 10))
    run = Report((FileResult("a.md", Status.CHECKED, source, findings=(found,)),))
    out = json.loads(render(run, "json"))["results"][0]["findings"][0]
    assert out["span"] == {
        "start": {"offset": 8, "line": 2, "column": 5},
        "end": {"offset": 10, "line": 2, "column": 7},
    }
    assert out["post"] is None
    assert out["targets"] == []


def test_crashes_are_told_as_skipped_in_json() -> None:
    document = json.loads(render(report(), "json"))
    assert document["results"][3]["skipped"] == [
        {"rule": "hard-to-read", "reason": "crashed: a mistake in socialint, please report it"}
    ]
    assert document["summary"] == {"files": 3, "error": 1, "warning": 2, "note": 8}


@pytest.mark.parametrize(
    ("run", "text"),
    [
        (Report(()), "No drafts found"),
        (Report((), passed_over=3), "No drafts found"),
        (clear(1), "All clear: 1 file"),
        (clear(1000), "All clear: 1,000 files"),
        (Report((), (Mistake("no such file"),)), "1 mistake"),
        (Report(clear(2).results, (Mistake("bad"),)), "Nothing found in 2 files, 1 mistake"),
        (
            report(),
            (
                "1 error, 2 warnings and 8 notes in 3 files (1 suppressed), "
                "1 file could not be read, 1 crash, 1 mistake"
            ),
        ),
    ],
)
def test_summary(run: Report, text: str) -> None:
    assert summary(run) == text
    assert render(run, "concise").splitlines()[-1].startswith(text)


def test_numbers_in_words() -> None:
    assert plural(1, "file") == "1 file"
    assert plural(1000, "file") == "1,000 files"
    assert listing(["a"]) == "a"
    assert listing(["a", "b", "c"]) == "a, b and c"


def notes(*rules: str) -> FileResult:
    found = tuple(
        finding(rule, Severity.NOTE, "m", Span(at, at + 1)) for at, rule in enumerate(rules)
    )
    return FileResult("a.md", Status.CHECKED, Source("x" * 20), findings=found)


def test_three_notes_teach_three_things() -> None:
    shown, hidden = chosen(notes("a", "a", "a", "b", "c"), all_notes=False)
    assert [one.rule for one in shown] == ["a", "b", "c"]
    assert hidden == 2
    shown, hidden = chosen(notes("a", "a", "b", "a", "a"), all_notes=False)
    assert [(one.rule, one.span.start) for one in shown] == [("a", 0), ("a", 1), ("b", 2)]
    assert chosen(notes("a", "a", "a"), all_notes=False)[1] == 0
    assert chosen(notes("a", "a", "a", "a"), all_notes=True)[1] == 0


def test_errors_and_warnings_are_always_shown() -> None:
    result = notes(*"abcdefgh")
    worse = tuple(
        one._replace(severity=Severity.WARNING if at % 2 else Severity.ERROR)
        for at, one in enumerate(result.findings)
    )
    assert chosen(result._replace(findings=worse), all_notes=False) == (list(worse), 0)


def test_hidden_notes_are_counted() -> None:
    text = render(Report((notes(*"abcde"),)), "full")
    assert "… and 2 more notes in a.md (--all)" in text
    assert "5 notes in 1 file" in text


def test_where_a_draft_fits() -> None:
    found = (Fit("LinkedIn", 1, 2257, 3000), Fit("Mastodon", 5, 2300, 500), Fit("X", 9, 9, 280))
    assert fits(found) == "Fits LinkedIn 2,257 of 3,000 · Mastodon in 5 posts · X in 9"
    one = clear(1).results[0]._replace(fits=found)
    text = render(Report((one,)), "full")
    assert text.startswith("Fits LinkedIn 2,257 of 3,000 · Mastodon in 5 posts · X in 9\nName")
    assert "--platform" in text
    many = render(Report((one,) * 6), "full")
    assert "Fits" not in many
    assert "--platform" in many
    assert "Mastodon" in render(Report((one,) * 6), "full", ReportOptions(verbose=True))


def test_a_large_run_ends_with_a_table() -> None:
    few = Report((notes("a"),) * 50)
    many = Report((notes("a"),) * 51)
    assert "per 100 posts" not in render(few, "full")
    assert "per 100 posts" in render(many, "full")
    assert "per 100 posts" not in render(many, "full", ReportOptions(quiet=True))


def test_statistics_count_a_post_once_for_all_targets() -> None:
    counts = (Count(1, 2, "characters"),) * 5
    result = notes("a", "b", "a")
    editions = (EditionResult("x", "x", "X", counts), EditionResult("y", "y", "Y", counts[:3]))
    rows = by_rule(Report((result._replace(editions=editions),)))
    assert [(row.rule, row.found, row.per_hundred) for row in rows] == [("a", 2, 40), ("b", 1, 20)]
    assert by_rule(Report((result,)))[0].per_hundred is None


def test_quiet_says_nothing_when_clean() -> None:
    run = clear()._replace(passed_over=3)
    assert render(run, "full", ReportOptions(quiet=True)) == ""
    assert render(run, "concise", ReportOptions(quiet=True)) == ""


def test_quiet_still_tells_failures() -> None:
    text = render(report(), "full", ReportOptions(quiet=True))
    assert "unknown platform" in text
    assert "unknown key" in text
    assert "crashed" in text
    assert "passed over" not in text


def test_what_could_not_be_judged_is_counted_or_named() -> None:
    skips = (Skipped("over-length", "no platform named"), Skipped("insult", "language not English"))
    run = Report((clear(1).results[0]._replace(skipped=skips),))
    assert "All clear: 1 file\n  2 rules could not judge (--verbose)" in render(run, "full")
    assert "not judged: over-length (no platform named)" in render(
        run, "full", ReportOptions(verbose=True)
    )


def test_a_finding_without_its_source_still_prints() -> None:
    run = Report((notes("a")._replace(source=None),))
    assert "a.md:1:1" in render(run, "full")
    assert render(run, "concise").startswith("a.md:1:1: note a m\n")
    validate(render(run, "json"))


def test_colour_only_when_asked() -> None:
    assert "\x1b" not in render(report(), "full", ReportOptions(color=False))
    assert "\x1b[1;31m" in render(report(), "full", ReportOptions(color=True))
    for name in ("concise", "json"):
        assert "\x1b" not in render(report(), name, ReportOptions(color=True))


def test_every_format_is_there() -> None:
    for name in FORMATS:
        assert render(clear(), name).endswith("\n")


@pytest.mark.parametrize("name", ["concise", "full"])
def test_what_a_format_imports(name: str) -> None:
    code = (
        "import sys; from socialint.report import render; from socialint.result import Report;"
        f"render(Report(()), {name!r});"
        "print([one for one in ('rich', 'msgspec', 'json', 'dataclasses', 'pathlib') "
        "if one in sys.modules])"
    )
    # -S: what an editable install imports at start-up is not ours.
    paths = [path for path in sys.path if path]
    script = f"import sys; sys.path[:] = {paths!r}; {code}"
    done = subprocess.run(
        [sys.executable, "-S", "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
