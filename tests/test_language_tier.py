"""The language tier in a run: on demand, in batches and processes, and for English drafts alone."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from socialint import engine, judging, pack, workers
from socialint.__main__ import main
from socialint.engine import Author, lint, ruleset
from socialint.rule import LONGEST_POST, Context, sentences_of
from tests.rule_tools import draft

PROMOTION = "Our new guide to owls is out! Read it here: https://example.org/owls\n"
VALUE = "Owls turn their heads by 270 degrees because their eyes cannot move in the skull.\n"
GERMAN = (
    "Heute haben wir mit dem ganzen Team über die neue Version gesprochen, und ich freue mich sehr,"
    " dass wir endlich wissen, warum die Suche so langsam war.\n"
)
SPANISH = (
    "Hoy hemos hablado con todo el equipo sobre la nueva versión, y me alegra mucho saber por fin"
    " por qué la búsqueda era tan lenta.\n"
)
FRENCH = (
    "Nous avons parlé avec toute l'équipe de la nouvelle version, et je suis très content de savoir"
    " enfin pourquoi la recherche était si lente.\n"
)
CHINESE = (
    "今天我们和整个团队讨论了新版本，终于知道了搜索为什么这么慢。这次修改之后，速度提高了一倍。\n"
)
IN_LANGUAGE = [rule for rule in pack.default() if rule.tier == "language"]


def write(path: Path, text: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def imports_spacy(*typed: str) -> bool:
    """Whether a run of the program imports spaCy."""
    code = (
        "import sys; from socialint.__main__ import main; main(sys.argv[1:]);"
        " print('spacy' in sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--isolated", *typed],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stderr.endswith("True\n")


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("🎉 #owls\n", ()),
        ("![](owl.png)\n", ()),
        (GERMAN, ()),
        (CHINESE, ()),
        (PROMOTION, ("--select", "growth,links,platform", "--ignore", "gratuitous-mention")),
        ("---\nlanguage: de\n---\n\n" + PROMOTION, ()),
    ],
)
def test_a_draft_that_needs_no_sentence_never_imports_spacy(
    tmp_path: Path, text: str, typed: tuple[str, ...]
) -> None:
    assert not imports_spacy(write(tmp_path / "draft.md", text), *typed)


def test_a_draft_with_sentences_does(tmp_path: Path) -> None:
    assert imports_spacy(write(tmp_path / "draft.md", PROMOTION))


@pytest.mark.parametrize("text", [GERMAN, SPANISH, FRENCH, CHINESE])
def test_other_languages_are_judged_by_what_knows_no_words(text: str) -> None:
    tags = " #Uno #Dos #Tres #Cuatro #Cinco #Seis"
    outcome = lint(draft(text.strip() + tags, "mastodon"), ruleset(pack.default()), Author())
    assert {finding.rule for finding in outcome.findings} == {"hashtag-overuse"}
    skipped = {one.rule for one in outcome.skipped}
    assert {"pure-self-promotion", "missing-value", "empty-hype", "clickbait"} <= skipped
    assert all("language" in one.reason for one in outcome.skipped if one.rule in skipped)


def test_sentences_are_worked_out_once_a_post(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(post: Any, *rest: Any) -> Any:
        asked.append(post.view.text)
        return sentences_of(post, *rest)

    monkeypatch.setattr(engine, "sentences_of", counted)
    lint(draft(PROMOTION, "mastodon"), ruleset(IN_LANGUAGE), Author())
    assert asked == [PROMOTION.strip()]


def test_the_author_is_known_by_handle_and_name() -> None:
    text = "@harbourlab opens its doors to students."
    rules = ruleset(pack.default())
    (post,) = draft(text, "mastodon").editions[0].posts
    plain = Context(post.platform, rules.lexicon)
    assert not plain.sentences(post)[0].announces
    assert sentences_of(post, "", ("harbourlab",))[0].announces


def test_a_text_too_long_to_be_a_post_is_skipped_with_the_reason() -> None:
    text = "An owl sleeps by day. " * (LONGEST_POST // 20)
    outcome = lint(draft(text, "mastodon"), ruleset(IN_LANGUAGE), Author())
    reasons = {one.rule: one.reason for one in outcome.skipped}
    assert "is not read by sentences" in reasons["missing-value"]


def test_one_endless_sentence_ends_soon() -> None:
    outcome = lint(draft("owl " * 40_000, "mastodon"), ruleset(IN_LANGUAGE), Author())
    assert not outcome.crashes


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of 140 drafts: some good, some promotion, one that cannot be read, one faulty."""
    monkeypatch.setattr(judging, "TOGETHER", 16)
    for number in range(140):
        text = (PROMOTION, VALUE, GERMAN)[number % 3]
        write(tmp_path / f"{number:03}.md", f"---\nplatform: mastodon\n---\n\n{number}. {text}")
    write(tmp_path / "140.md", "---\nplatform: mastodon\nplatform: x\n---\n\nTwice.\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *typed: str) -> tuple[int, dict[str, Any]]:
    code = main([*typed, "--isolated", "--no-cache", "--output-format", "json"])
    return code, json.loads(capsys.readouterr().out)


@pytest.mark.usefixtures("many")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="workers are forked")
def test_several_processes_find_what_one_finds(capsys: pytest.CaptureFixture[str]) -> None:
    alone = run(capsys, ".", "--jobs", "1")
    assert run(capsys, ".", "--jobs", "2") == alone
    assert run(capsys, ".", "--jobs", "3") == alone
    code, report = alone
    assert code == 2  # one of the files is wrong
    assert len(report["results"]) == 141
    assert sum(one["status"] == "failed" for one in report["results"]) == 1
    found = [finding["rule"] for one in report["results"] for finding in one["findings"]]
    assert found.count("pure-self-promotion") == 47


@pytest.mark.usefixtures("many")
def test_where_processes_are_not_forked_they_find_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    forked = run(capsys, ".", "--jobs", "1")
    # As on macOS and Windows: what a worker gets is sent to it.
    code = (
        "import multiprocessing, sys; multiprocessing.set_start_method('spawn');"
        " from socialint.__main__ import main;"
        " sys.exit(main(['.', '--isolated', '--no-cache', '--jobs', '2',"
        " '--output-format', 'json']))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.stdout, done.stderr
    assert (done.returncode, json.loads(done.stdout)) == forked


@pytest.mark.skipif(not hasattr(os, "fork"), reason="workers are forked")
def test_a_wrong_configuration_is_told_by_any_process(
    many: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(many / "socialint.toml", "[rules]\nno-such-rule = 'off'\n")
    told = []
    for jobs in ("1", "2"):
        code = main([".", "--output-format", "json", "--jobs", jobs])
        told.append((code, json.loads(capsys.readouterr().out)["errors"]))
    assert told[0] == told[1]
    assert told[0][0] == 2
    assert "no-such-rule" in told[0][1][0]["message"]


def test_the_number_of_processes_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([".", "--jobs", "-1"])
    assert "'-1' is no number of processes" in capsys.readouterr().err
    assert workers.usable() >= 1


def test_the_order_and_company_of_files_does_not_matter(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [
        write(tmp_path / f"{number}.md", text) for number, text in enumerate([PROMOTION, VALUE])
    ]
    together = run(capsys, *paths)[1]["results"]
    reverse = run(capsys, *reversed(paths))[1]["results"]
    alone = [run(capsys, path)[1]["results"][0] for path in paths]
    assert together == alone
    assert sorted(reverse, key=lambda one: str(one["path"])) == together
