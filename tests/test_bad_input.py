"""Whatever is given: a sentence with its place, the other files linted, the right exit code."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from socialint import words
from socialint.__main__ import main

LINK = (
    "Dates are read twice as fast, since blanks are skipped: https://example.org/?fbclid=1 now.\n"
)
PLAIN = "The parser reads dates in nine languages now.\n"


class Ran(NamedTuple):
    code: int
    out: Mapping[str, Any]

    def result(self, path: str) -> Mapping[str, Any]:
        (found,) = [one for one in self.out["results"] if one["path"] == path]
        return dict(found)

    def rules(self, path: str) -> list[str]:
        return [finding["rule"] for finding in self.result(path)["findings"]]


@pytest.fixture
def lint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    monkeypatch.chdir(tmp_path)
    Path("other.md").write_text(LINK, encoding="utf-8")

    def run(*arguments: str) -> Ran:
        code = main([*arguments, "--output-format", "json", "--today", "2026-11-23"])
        printed = capsys.readouterr()
        assert printed.err == ""
        return Ran(code, json.loads(printed.out))

    return run


@pytest.fixture
def fails(lint: Any) -> Any:
    """Lint a bad file beside a good one: the failure's message and line."""

    def run(name: str, *options: str) -> tuple[str, int | None]:
        ran = lint("other.md", name, *options)
        assert ran.code == 2
        assert ran.rules("other.md") == ["click-identifier"], "the other file is linted"
        result = ran.result(name)
        assert result["status"] == "failed"
        assert result["findings"] == []
        return result["failure"]["message"], result["failure"]["line"]

    return run


@pytest.fixture
def passes(lint: Any) -> Any:
    """Lint an odd file that is fine: its result."""

    def run(name: str, *options: str) -> Mapping[str, Any]:
        ran = lint("other.md", name, *options)
        assert ran.code in {0, 1}
        assert ran.rules("other.md") == ["click-identifier"]
        result: Mapping[str, Any] = ran.result(name)
        assert result["status"] in {"checked", "skipped"}
        assert not [one for one in result["skipped"] if "crashed" in one["reason"]]
        return result

    return run


# Paths


def test_a_missing_path(lint: Any) -> None:
    ran = lint("other.md", "othr.md")
    assert ran.code == 2
    assert ran.rules("other.md") == ["click-identifier"]
    (error,) = ran.out["errors"]
    assert error["path"] == "othr.md"
    assert error["message"].startswith("no such file")
    assert "other.md" in error["message"]


def test_a_folder_without_drafts(lint: Any) -> None:
    Path("folder").mkdir()
    Path("folder/README.md").write_text(PLAIN, encoding="utf-8")
    ran = lint("other.md", "folder")
    assert ran.code == 2
    assert ran.rules("other.md") == ["click-identifier"]
    (error,) = ran.out["errors"]
    assert error["path"] == "folder"
    assert "no drafts" in error["message"]
    assert "socialint init" in error["message"]


def test_links_in_a_circle(lint: Any) -> None:
    Path("one.md").symlink_to("two.md")
    Path("two.md").symlink_to("one.md")
    ran = lint("other.md", "one.md")
    assert ran.code == 2
    assert ran.rules("other.md") == ["click-identifier"]
    assert "one.md" in json.dumps(ran.out["errors"] or ran.out["results"])


def test_a_folder_linked_into_itself_is_searched_once(lint: Any) -> None:
    Path("folder").mkdir()
    Path("folder/again").symlink_to(".", target_is_directory=True)
    Path("folder/a.tweet").write_text(PLAIN, encoding="utf-8")
    ran = lint("folder")
    assert [result["path"] for result in ran.out["results"]] == [os.path.join("folder", "a.tweet")]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (PermissionError(13, "Permission denied"), "permission denied"),
        (OSError(5, "Input/output error"), "input/output error"),
        (FileNotFoundError(2, "No such file"), "no such file"),
    ],
)
def test_a_file_that_cannot_be_opened(
    fails: Any, monkeypatch: pytest.MonkeyPatch, error: OSError, message: str
) -> None:
    Path("secret.md").write_text(PLAIN, encoding="utf-8")
    real = os.open

    def refuse(path: Any, *arguments: Any, **named: Any) -> Any:
        if path == "secret.md":
            raise error
        return real(path, *arguments, **named)

    monkeypatch.setattr("os.open", refuse)
    assert fails("secret.md") == (message, None)


# Bytes


@pytest.mark.parametrize(
    ("data", "message", "line"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "binary file", None),
        (b"\x7fELF\x02\x01\x01" + bytes(range(256)), "binary file", None),
        ("One\ntwo\ncafé au lait\n".encode("latin-1"), "looks like Latin-1", 3),
        ("One\r\ntwo “quoted”\r\n".encode("cp1252"), "looks like Windows-1252", 2),
        ("A draft for two\n".encode("utf-16"), "this is UTF-16", None),
        ("A draft for two\n".encode("utf-16-le"), "looks like UTF-16", None),
        ("A draft for two\n".encode("utf-16-be"), "looks like UTF-16", None),
        (b"One line of text\nand two\0three\n", "line 2 holds a NUL byte", 2),
        (b"One\n\xed\xa0\x80\n", "half of a surrogate pair", 2),
        (b"One\r\rtwo \xe2\x82", "ends inside a character", 3),
    ],
    ids=["png", "elf", "latin-1", "cp1252", "utf-16", "le", "be", "nul", "surrogate", "cut"],
)
def test_bytes_that_are_no_text(fails: Any, data: bytes, message: str, line: int | None) -> None:
    Path("bad.md").write_bytes(data)
    told, where = fails("bad.md")
    assert message in told
    if line is not None:
        assert where == line


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_and_a_mark_do_not_move_places(passes: Any, bom: bytes, end: str) -> None:
    lines = ["---", "platform: x", "---", "The parser is out.", "", LINK.strip(), ""]
    Path("odd.md").write_bytes(bom + end.join(lines).encode())
    result = passes("odd.md")
    assert [edition["target"] for edition in result["editions"]] == ["x"]
    (finding,) = result["findings"]
    assert finding["rule"] == "click-identifier"
    start = finding["span"]["start"]
    assert (start["line"], start["column"]) == (6, 1 + LINK.index("fbclid"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        " \t\n\n",
        "\ufeff",
        "---\nplatform: x\n---\n",
        "---\nplatform: x\n---",
        "---\n---\n",
    ],
)
def test_a_file_with_nothing_to_post(passes: Any, text: str) -> None:
    Path("empty.md").write_text(text, encoding="utf-8")
    result = passes("empty.md")
    assert result["failure"] is None
    # Unknown is not clean: nothing was judged, and that is said.
    assert result["status"] == "skipped"
    assert result["skipped"][-1]["reason"] == "there is nothing to post in it"


# Front matter


@pytest.mark.parametrize(
    ("front", "message", "line"),
    [
        ("platform: [x", "", 2),
        ("platform: x\n\tgoal: y", "", 3),
        ("- x\n- bluesky", "`key: value`", 2),
        ("platform: x\ngoal: a\nplatform: y", "platform", 4),
        ("platform: mastodn", "did you mean “mastodon”?", 2),
        ("goal: fame", "goal", 2),
        (r'title: "a\ud800b"', "Unicode", 2),
        ("a: " + "[" * 100_000, "deep", 2),
        ("a: " + "{b: " * 100_000, "deep", 2),
        ("\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)), "", 2),
    ],
    ids=[
        "flow",
        "tab",
        "list",
        "twice",
        "platform",
        "goal",
        "half",
        "deep-list",
        "deep-map",
        "bomb",
    ],
)
def test_front_matter_that_is_wrong(fails: Any, front: str, message: str, line: int) -> None:
    Path("bad.md").write_text(f"---\n{front}\n---\n{PLAIN}", encoding="utf-8")
    told, where = fails("bad.md")
    assert message in told
    assert len(told) < 400
    assert where is not None
    assert where >= line


@pytest.mark.parametrize(
    "front", ["a: &a [x]\nb: *a", "a: !!python/object/apply:os.system [false]"]
)
def test_front_matter_that_is_odd_and_harmless(passes: Any, front: str) -> None:
    Path("odd.md").write_text(f"---\n{front}\n---\n{PLAIN}", encoding="utf-8")
    passes("odd.md")


@pytest.mark.parametrize("tag", [r"\0", r"\u202e", r"\x1b[2J"])
def test_front_matter_that_posts_what_no_text_holds(passes: Any, tag: str) -> None:
    front = f'media: [bluesky-example]\nhashtags:\n  bluesky-example: ["a{tag}b"]'
    Path("odd.md").write_text(f"---\n{front}\n---\n{LINK}", encoding="utf-8")
    assert "click-identifier" in [one["rule"] for one in passes("odd.md")["findings"]]


# Size and depth


@pytest.mark.slow
def test_a_text_of_fifty_megabytes(passes: Any) -> None:
    lines = 50_000_000 // len(PLAIN)
    Path("big.md").write_text(PLAIN * lines + LINK, encoding="utf-8")
    (finding,) = passes("big.md", "--select", "links")["findings"]
    assert finding["span"]["start"]["line"] == lines + 1


def test_one_line_of_five_megabytes(passes: Any) -> None:
    line = PLAIN.strip() * (5_000_000 // len(PLAIN))
    Path("line.md").write_text(f"{line} {LINK}", encoding="utf-8")
    assert "click-identifier" in [one["rule"] for one in passes("line.md")["findings"]]


@pytest.mark.parametrize("platform", ["x", "mastodon"])
def test_a_hundred_thousand_hashtags(passes: Any, platform: str) -> None:
    # Numbers in letters: to rules about words, #tag1 and #tag2 are one tag.
    names = (f"tag{n}".translate(str.maketrans("0123456789", "abcdefghij")) for n in range(100_000))
    Path("tags.md").write_text(" ".join(f"#{name}" for name in names), encoding="utf-8")
    found = [one["rule"] for one in passes("tags.md", "--platform", platform)["findings"]]
    assert {"hashtag-overuse", "over-length"} <= set(found)


@pytest.mark.parametrize(
    "text",
    [
        "> " * 10_000 + "deep",
        "[" * 10_000 + "deep" + "](u)" * 10_000,
        "*" * 10_000 + "deep" + "*" * 10_000,
        "\n".join("  " * n + "- deep" for n in range(300)),
        "`" * 10_000 + "deep",
        "<" * 10_000,
        "![" * 10_000,
        "&" * 10_000,
        "<!--" * 10_000,
        "\\" * 10_000,
        "---\n" * 10_000,
        "- " * 10_000,
        "#" * 10_000,
        "@" * 10_000 + "." * 10_000,
        "https://" * 10_000,
        "\u0301" * 10_000,
        "👨‍" * 10_000,
    ],
    ids=lambda text: repr(text[:6]),
)
def test_text_made_to_be_slow(passes: Any, text: str) -> None:
    Path("deep.md").write_text(text, encoding="utf-8")
    passes("deep.md", "--platform", "x,mastodon,bluesky")


# Names that do not exist


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ('\nplatfoms = ["x"]', "did you mean 'platforms'?", 2),
        ('platforms = ["blusky"]', "did you mean 'bluesky'?", 1),
        ('[rules]\nclick-identifer = "off"', "did you mean 'click-identifier'?", 2),
        ('[rules]\nlinks = "of"', "off", 2),
        ("[options.hashtag-overuse]\nmaxx = 2", "did you mean 'max'?", 2),
        ("[options.hashtag-overus]\nmax = 2", "did you mean 'hashtag-overuse'?", 1),
        ('publisher = "galaxy-socal"', "did you mean 'galaxy-social'?", 1),
        ('goal = "comunity"', "did you mean 'community'?", 1),
        ('platforms = ["x"', "", 1),
        ("a = 1\na = 2", "", 2),
    ],
)
def test_a_configuration_that_is_wrong(lint: Any, text: str, message: str, line: int) -> None:
    Path("socialint.toml").write_text(f"{text}\n", encoding="utf-8")
    ran = lint("other.md")
    assert ran.code == 2
    error = ran.out["errors"][0]
    assert error["path"].endswith("socialint.toml")
    assert error["line"] == line
    assert message in error["message"]


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        (["--platform", "blusky"], "did you mean 'bluesky'?"),
        (["--ignore", "click-identifer"], "did you mean 'click-identifier'?"),
        (["--select", "lnks"], "did you mean 'links'?"),
        (["--publisher", "galaxy-socal"], "did you mean 'galaxy-social'?"),
    ],
)
def test_an_argument_that_is_wrong(lint: Any, typed: list[str], hint: str) -> None:
    ran = lint("other.md", *typed)
    assert ran.code == 2
    assert hint in ran.out["errors"][0]["message"]


# Rule files

RULE = """\
summary: A word to test with
severity: warning
evidence: convention
check: phrase
with:
  patterns: {{aa: '{pattern}'}}
message: "“{{match}}” was found."
why: It is here so that the tests have a word to find in a draft.
examples:
  - bad: "Here [|aab|] stands."
  - good: "Here it does not."
"""


@pytest.fixture
def pack(lint: Any) -> Path:
    del lint  # it moves into the folder
    Path("pack").mkdir()
    Path("socialint.toml").write_text('packs = ["pack"]\n', encoding="utf-8")
    return Path("pack")


def test_a_pattern_that_would_never_end(
    lint: Any, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "PATTERN_SECONDS", 0.05)
    pattern = "(?:a|a|aa)+$"
    (pack / "endless.yaml").write_text(RULE.format(pattern=pattern), encoding="utf-8")
    Path("endless.md").write_text("aa" * 40 + "b\n", encoding="utf-8")
    Path("later.md").write_text("aa, and nothing that takes long.\n", encoding="utf-8")
    ran = lint("endless.md", "other.md", "later.md")
    assert ran.code == 2
    assert "endless" not in ran.rules("endless.md")
    later = [one["rule"] for one in ran.result("later.md")["skipped"]]
    assert "endless" in later, "what is off is not clean"
    assert ran.rules("other.md") == ["click-identifier"]
    (skipped,) = [one for one in ran.result("endless.md")["skipped"] if one["rule"] == "endless"]
    assert pattern in skipped["reason"]
    (error,) = ran.out["errors"]
    assert pattern in error["message"]
    assert "ran out of time" in error["message"]


@pytest.mark.parametrize(
    ("change", "line", "message"),
    [
        (("check: phrase", "check: phrse"), 4, "did you mean 'phrase'?"),
        (("summary:", "sumary:"), 1, "did you mean 'summary'?"),
        (("severity: warning", "severity: warnin"), 2, "did you mean 'warning'?"),
        (("patterns:", "pattern:"), 6, "did you mean 'patterns'?"),
        (("(?:aa)b", "(?:aa"), 6, "does not compile"),
        (("[|aab|]", "[|aab"), 10, "do not pair"),
        (("why:", "why: ["), 9, ""),
    ],
)
def test_a_rule_file_that_is_wrong(
    lint: Any, pack: Path, change: tuple[str, str], line: int, message: str
) -> None:
    text = RULE.format(pattern="(?:aa)b").replace(*change, 1)
    (pack / "wrong.yaml").write_text(text, encoding="utf-8")
    ran = lint("other.md")
    assert ran.code == 2
    (error,) = ran.out["errors"]
    assert error["path"].endswith(os.path.join("pack", "wrong.yaml"))
    assert message in error["message"]
    assert error["line"] == line


def test_a_rule_file_in_another_encoding(lint: Any, pack: Path) -> None:
    (pack / "wrong.yaml").write_bytes(b"summary: caf\xe9\n")
    ran = lint("other.md")
    assert ran.code == 2
    assert ran.out["errors"][0]["message"] == "not UTF-8"


def test_two_rules_of_one_name(lint: Any, pack: Path) -> None:
    (pack / "click-identifier.yaml").write_text(RULE.format(pattern="aab"), encoding="utf-8")
    ran = lint("other.md")
    assert ran.code == 2
    assert "there is a rule 'click-identifier' already" in ran.out["errors"][0]["message"]


# The process


def test_interrupted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("socialint.cli.run", stop)
    assert main([str(tmp_path)]) == 130
    assert capsys.readouterr() == ("", "\nsocialint: interrupted\n")


INTERRUPTED = """
import os, signal
from socialint import reading
from socialint.__main__ import main
reading.read_stdin = lambda: os.kill(os.getpid(), signal.SIGINT)
main()
"""


@pytest.mark.uncompiled
@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_interrupted_while_it_reads() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, "-"], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stdout) == (130, "")
    assert ran.stderr == "\nsocialint: interrupted\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
@pytest.mark.parametrize("size", [1, 3000])
def test_a_reader_who_leaves(tmp_path: Path, size: int) -> None:
    path = tmp_path / "draft.md"
    path.write_text(LINK * size, encoding="utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as stdout:
        ran = subprocess.run(
            [sys.executable, "-m", "socialint", str(path), "--isolated", "--all"],
            stdout=stdout,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ran.stderr == b""
    assert ran.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such shell there")
@pytest.mark.parametrize("closed", ["1", "2"])
def test_output_that_is_closed(tmp_path: Path, closed: str) -> None:
    """`>&-` and `2>&-`: nothing to print to, and no traceback where there still is."""
    path = tmp_path / "draft.md"
    path.write_text("TODO: write this.\n", encoding="utf-8")
    command = f'exec "$0" -m socialint --isolated --output-format concise "$1" {closed}>&-'
    ran = subprocess.run(
        ["/bin/sh", "-c", command, sys.executable, str(path)], capture_output=True, check=False
    )
    assert ran.returncode == 1
    assert ran.stderr == b""
    assert (b"leftover" in ran.stdout) is (closed == "2")
