"""`--add-ignores`: all that is found is accepted, with a reason, and no post changes."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from socialint.__main__ import main
from tests.repositories import commit, start, write

RULES = "click-identifier,login-link,missing-file,hashtag-overuse,shouting,stray-part"
NOTED = "The parser reads dates now: https://example.org/a?fbclid=1\n"
ANOTHER = "It looks at the month first: https://example.org/b?fbclid=2\n"
COMMENT = "<!-- socialint: ignore[click-identifier] the shop wants it -->\n"
FRONT = "socialint:\n  ignore:\n    - click-identifier: the shop wants it\n"


class Accept:
    """Accepts what is found in one draft, and looks at what it has become."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys

    def run(self, name: str, *arguments: str) -> Any:
        typed = ["--isolated", "--output-format", "json", "--select", RULES, *arguments]
        self.code = main([*typed, str(self.folder / name)])
        out, self.err = self.capsys.readouterr()
        return json.loads(out)

    def __call__(self, name: str, text: str, reason: str = "the shop wants it") -> str:
        write(self.folder, {name: text})
        report = self.run(name, "--add-ignores", "--reason", reason)
        assert not report["errors"], report["errors"]
        assert not report["results"][0]["findings"]
        new = (self.folder / name).read_bytes().decode()
        again = self.run(name, "--add-ignores", "--reason", reason)
        assert not again["errors"]
        assert (self.folder / name).read_bytes().decode() == new
        return new

    def refused(self, name: str, text: str) -> str:
        write(self.folder, {name: text})
        report = self.run(name, "--add-ignores", "--reason", "the shop wants it")
        assert self.code == 2
        assert (self.folder / name).read_bytes().decode() == text
        assert report["results"][0]["findings"]
        return str(report["errors"][0]["message"])


@pytest.fixture
def accept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Accept:
    return Accept(tmp_path, capsys)


def test_a_comment_goes_before_the_block(accept: Accept) -> None:
    text = f"Hello.\n\n{NOTED}\n{ANOTHER}\nBye.\n"
    new = f"Hello.\n\n{COMMENT}{NOTED}\n{COMMENT}{ANOTHER}\nBye.\n"
    assert accept("a.md", text) == new


def test_what_was_written_is_told(accept: Accept) -> None:
    write(accept.folder, {"a.md": f"{NOTED}\n{ANOTHER}"})
    accept.run("a.md", "--add-ignores", "--reason", "so it is")
    assert accept.err == "socialint: accepted 2 findings in 1 file\n"


def test_rules_of_one_block_share_a_comment(accept: Accept) -> None:
    text = f"{NOTED.strip()} and http://localhost/ too, see http://localhost/b there.\n"
    head = "<!-- socialint: ignore[click-identifier, login-link] the shop wants it -->\n"
    assert accept("a.md", text) == head + text


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_are_those_of_the_file(accept: Accept, end: str) -> None:
    text = f"Hello.\n\n{NOTED}".replace("\n", end)
    assert accept("a.md", text) == f"Hello.\n\n{COMMENT}{NOTED}".replace("\n", end)


@pytest.mark.parametrize(
    "text",
    [
        f"# Title\n{NOTED}",
        f"- one\n- {NOTED}- three\n",
        f"- one\n\n  {NOTED}\n- three\n",
        f"> They said:\n>\n> {NOTED}",
        f"Title\n=====\n\n{NOTED}",
        f"# 2026-01-02\n\n{NOTED}",
        f"   {NOTED}",
        f"![a cat](cat.png)\n\n{NOTED}",
        f"{NOTED}![](cat.png)\n",
        f"Some\nlines {NOTED}",
        f"one\n\n---\n\n{NOTED}\n---\n\n{ANOTHER}",
        f"<!-- socialint: ignore[shouting] loud until 2020-01-01 -->\n{NOTED}",
        f"<!-- a note -->\n{NOTED}",
        f"\ufeff{NOTED}",
        NOTED.strip(),
    ],
)
def test_any_block_can_be_accepted(accept: Accept, text: str) -> None:
    new = accept("a.md", text)
    assert "the shop wants it" in new
    kept = [line for line in new.splitlines(keepends=True) if "the shop wants it" not in line]
    if not new.startswith("---"):
        assert "".join(kept) == text.removeprefix("\ufeff")
        assert new.startswith("\ufeff") is text.startswith("\ufeff")


def test_what_is_about_the_front_matter_goes_into_it(accept: Accept) -> None:
    text = "---\nplatform: x\nimages:\n  - src: gone.png\n    alt: A cat\n---\nText.\n"
    front = "socialint:\n  ignore:\n    - missing-file: the shop wants it\n"
    assert accept("a.md", text) == text.replace("---\nText", f"{front}---\nText")


def test_what_is_posted_with_its_comments_has_it_in_front_matter(accept: Accept) -> None:
    assert accept("a.tweet", NOTED) == f"---\n{FRONT}---\n{NOTED}"
    text = f"---\nreply: https://twitter.com/a/status/1\n---\n{NOTED}"
    assert accept("b.tweet", text) == text.replace("---\nThe", f"{FRONT}---\nThe")
    assert accept("a.txt", NOTED) == f"---\n{FRONT}---\n{NOTED}"


def test_other_posts_of_a_thread_stay_as_they_are(accept: Accept) -> None:
    text = f"One.\n\n---\n\n{NOTED}\n---\nmedia:\n  - file: x.png\n---\n\nThree.\n"
    assert accept("a.tweet", text).endswith(text)


def test_galaxy_social(accept: Accept) -> None:
    head = "---\nmedia:\n  - mastodon-galaxyproject\n---\n"
    new = accept("a.md", f"{head}Hello.\n\n{NOTED}")
    assert "the shop wants it" in new


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "socialint:\n  ignore:\n    - shouting: loud  # yes\n",
            (
                "socialint:\n  ignore:\n    - shouting: loud  # yes\n"
                "    - click-identifier: the shop wants it\n"
            ),
        ),
        (
            "socialint:\n  ignore:\n  - shouting: loud\n",
            "socialint:\n  ignore:\n  - shouting: loud\n  - click-identifier: the shop wants it\n",
        ),
        (
            "socialint:\n  ignore:\n    shouting: loud\n",
            "socialint:\n  ignore:\n    shouting: loud\n    click-identifier: the shop wants it\n",
        ),
        (
            "socialint: {ignore: [shouting: loud]}\n",
            'socialint: {ignore: [shouting: loud, click-identifier: "the shop wants it"]}\n',
        ),
        (
            "socialint: {ignore: {shouting: loud}}\n",
            'socialint: {ignore: {shouting: loud, click-identifier: "the shop wants it"}}\n',
        ),
        ("  platform: x\n", "  platform: x\n" + "".join(f"  {x}\n" for x in FRONT.splitlines())),
        ("# nothing\n", f"# nothing\n{FRONT}"),
    ],
)
def test_front_matter_is_added_to_as_it_is_written(accept: Accept, before: str, after: str) -> None:
    body = f"WHAT A DAY THIS WAS!!! {NOTED}" if "shouting" in before else NOTED
    assert accept("a.txt", f"---\n{before}---\n{body}") == f"---\n{after}---\n{body}"


def test_where_nothing_fits_it_is_to_be_written_by_hand(accept: Accept) -> None:
    assert "by hand" in accept.refused("a.txt", f"---\nsocialint:\n---\n{NOTED}")
    assert "by hand" in accept.refused("a.txt", f"---\n{{platform: x}}\n---\n{NOTED}")


def test_a_toot_has_no_place_for_it(accept: Accept) -> None:
    said = accept.refused("a.toot", NOTED)
    assert said.startswith("toot-together posts all that is in the file")
    assert "per-path" in said


def test_a_date_may_be_in_the_reason(accept: Accept) -> None:
    assert "ignore[click-identifier] so it is until 2099-01-01 -->" in accept(
        "a.md", NOTED, "so it is until 2099-01-01"
    )
    assert "click-identifier: so it is until 2099-01-01\n" in accept(
        "a.txt", NOTED, "so it is until 2099-01-01"
    )


@pytest.mark.parametrize(
    "reason", ["yes", "1.5", "a: b", "it's # odd", "- x", "“so”", "@a", "日本"]
)
def test_any_reason_is_read_again(accept: Accept, reason: str) -> None:
    accept("a.txt", NOTED, reason)
    report = accept.run("a.txt")
    assert [one["reason"] for one in report["results"][0]["suppressed"]] == [reason]


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("  ", "without a reason"),
        ("--> <b>", "cannot hold -- or >"),
        ("a\u202eb", "characters that nobody sees"),
        ("until 2099-01-01", "without a reason"),
        ("so until 2026-99-99", "is no date"),
        (" - ", "without a reason"),
    ],
)
def test_a_reason_that_cannot_be_written(accept: Accept, reason: str, said: str) -> None:
    write(accept.folder, {"a.md": NOTED})
    report = accept.run("a.md", "--add-ignores", f"--reason={reason}")
    assert accept.code == 2
    assert said in report["errors"][0]["message"]
    assert (accept.folder / "a.md").read_text(encoding="utf-8") == NOTED


def test_a_suppression_that_runs_out_is_no_reason_for_another(accept: Accept) -> None:
    text = f"<!-- socialint: ignore[shouting] loud until 2020-01-01 -->\n{NOTED}"
    write(accept.folder, {"a.md": text})
    typed = ["--isolated", "--quiet", "--add-ignores", "--reason", "so"]
    assert main([*typed, str(accept.folder / "a.md")]) == 0
    assert "expired-suppression" in accept.capsys.readouterr().out
    assert (accept.folder / "a.md").read_text(encoding="utf-8").count("ignore[") == 2


def test_only_what_is_new_is_accepted(
    accept: Accept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(tmp_path)
    write(tmp_path, {"a.md": NOTED})
    commit(tmp_path)
    write(tmp_path, {"a.md": f"{NOTED}\n{ANOTHER}"})
    monkeypatch.chdir(tmp_path)
    accept.run("a.md", "--changed-since", "HEAD", "--add-ignores", "--reason", "the shop wants it")
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == f"{NOTED}\n{COMMENT}{ANOTHER}"


def test_standard_input_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    import io

    class Piped:
        buffer = io.BytesIO(NOTED.encode())

    monkeypatch.setattr(sys, "stdin", Piped)
    typed = ["--isolated", "--select", RULES, "--add-ignores", "--reason", "the shop wants it"]
    assert main([*typed, "--stdin-filename", "a.md", "-"]) == 0
    assert capsysbinary.readouterr().out == (COMMENT + NOTED).encode()
