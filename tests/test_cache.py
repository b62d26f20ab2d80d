"""Results that are kept: what is judged again, and that the report is the one of a new run."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from array import array
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from socialint import cache, cachefile, cachefolder, cachekey, config, judging, packing
from socialint.__main__ import main
from socialint.commands.check import FORMATS
from socialint.result import FileResult
from socialint.run import check
from socialint.settings import Overrides
from socialint.workshop import Request, Workshop

DRAFTS = Path(__file__).parent.parent.parent / "shared" / "drafts"
DAY = "2026-11-23"
CLEAN = "The parser reads dates in nine languages now.\n"
LINK = "The notes list what changed: https://example.org/?fbclid=1 now.\n"
SURFACE = Overrides(only=("surface",))


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that were judged, not known."""
    seen: list[str] = []
    real = judging.results

    def spy(paths: Sequence[str], request: Request, workshop: Workshop) -> Iterator[FileResult]:
        seen.extend(paths)
        return real(paths, request, workshop)

    monkeypatch.setattr(judging, "results", spy)
    return seen


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every stamp is trusted, as those of files that were not saved just now are."""
    monkeypatch.setattr(cache, "_SETTLED", -(10**15))


@pytest.fixture
def anew(judged: list[str]) -> Callable[..., list[str]]:
    """What a run over paths judges anew; and the run finds what one without a cache does."""

    def run(*paths: str, **fields: Any) -> list[str]:
        judged.clear()
        agree(*paths, between=lambda: None, **fields)
        return found

    found: list[str] = []

    def agree(*paths: str, between: Callable[[], None], **fields: Any) -> None:
        fields = {"overrides": SURFACE, "today": DAY, **fields}
        with_cache = outcome(Request(paths, cached=True, **fields))
        found[:] = judged
        between()
        assert with_cache == outcome(Request(paths, **fields))

    return run


def outcome(request: Request) -> Any:
    """All that a run says, with texts in place of sources, which are only equal to themselves."""
    config.forget()
    report = check(request)
    results = [
        (one._replace(source=None), one.source and one.source.text, one.source and one.source.path)
        for one in report.results
    ]
    return report._replace(results=()), results


def kept() -> list[Path]:
    """The files of results that there are."""
    root = Path(os.environ[cachefolder.VARIABLE])
    return sorted(path for path in root.glob("*/*/*") if path.is_file())


def test_only_what_has_changed_is_judged(here: Path, anew: Any) -> None:
    for name in ("a.md", "b.md", "c.md"):
        (here / name).write_text(LINK)
    assert anew("a.md", "b.md", "c.md") == ["a.md", "b.md", "c.md"]
    assert anew("a.md", "b.md", "c.md") == []
    (here / "b.md").write_text(CLEAN)
    assert anew("c.md", "b.md", "a.md") == ["b.md"]
    assert anew("b.md") == []
    # The same text again is known again only while it is the last that was judged.
    (here / "b.md").write_text(LINK)
    assert anew("a.md", "b.md") == ["b.md"]


@pytest.mark.usefixtures("settled")
def test_a_trusted_stamp_is_enough(here: Path, anew: Any) -> None:
    (here / "a.md").write_text(CLEAN)
    (here / "b.md").write_text(LINK)
    assert anew("a.md", "b.md") == ["a.md", "b.md"]
    assert anew("a.md", "b.md") == []
    os.utime(here / "a.md", (1, 1))
    (here / "b.md").touch()
    assert anew("a.md", "b.md") == []
    (here / "a.md").write_text("No other words.\n")
    assert anew("a.md", "b.md") == ["a.md"]


@pytest.mark.parametrize("old", [CLEAN, LINK])
def test_a_change_that_keeps_size_and_time_is_seen(here: Path, anew: Any, old: str) -> None:
    path = here / "a.md"
    path.write_text(old)
    known = path.stat()
    assert anew("a.md") == ["a.md"]
    path.write_text(old.replace("now", "N0W"))
    os.utime(path, ns=(known.st_atime_ns, known.st_mtime_ns))
    assert anew("a.md") == ["a.md"]


@pytest.mark.usefixtures("settled")
def test_such_a_change_is_seen_by_the_inode_where_stamps_are_trusted(here: Path, anew: Any) -> None:
    test_a_change_that_keeps_size_and_time_is_seen(here, anew, CLEAN)


def test_a_stamp_that_is_too_new_is_not_trusted(here: Path, anew: Any) -> None:
    (here / "a.md").write_text(CLEAN)
    anew("a.md")
    (file,) = kept()
    (row,) = cachefile.decode(file.read_bytes()).rows.values()
    assert row.stamp == cachefile.UNSURE


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize("text", [CLEAN, LINK])
def test_a_file_that_is_replaced_or_gone(here: Path, anew: Any, text: str) -> None:
    (here / "a.md").write_text(text)
    anew("a.md")
    (here / "b.md").write_text("Other words here.\n")
    os.replace("b.md", "a.md")
    assert anew("a.md") == ["a.md"]
    (here / "a.md").unlink()
    assert anew("a.md") == []
    (here / "a.md").mkdir()
    assert anew("a.md") == []


@pytest.mark.parametrize(
    "fields",
    [
        {"overrides": Overrides(only=("links",))},
        {"overrides": SURFACE._replace(goal="community")},
        {"overrides": SURFACE._replace(platforms=("x",))},
        {"overrides": SURFACE._replace(rules={"links": "off"})},
        {"overrides": SURFACE._replace(publisher="galaxy-social")},
        {"counts": False},
        {"texts": True},
        {"fits": True},
    ],
)
def test_what_was_typed_is_part_of_the_key(here: Path, anew: Any, fields: Any) -> None:
    (here / "a.md").write_text(LINK)
    assert anew("a.md") == ["a.md"]
    assert anew("a.md", **fields) == ["a.md"]
    assert anew("a.md", **fields) == []
    assert anew("a.md") == []


def test_the_failing_level_is_not(here: Path, anew: Any) -> None:
    (here / "a.md").write_text(LINK)
    anew("a.md")
    assert anew("a.md", overrides=SURFACE._replace(fail_on="note"), strict=True) == []


def test_the_configuration_is_part_of_the_key(here: Path, anew: Any) -> None:
    (here / "a.md").write_text(LINK)
    anew("a.md")
    for text in ('platforms = ["x"]', 'rules = { links = "off" }', 'per-path = { "a.md" = {} }'):
        (here / "socialint.toml").write_text(text)
        assert anew("a.md") == ["a.md"]
        assert anew("a.md") == []
    (here / "base.toml").write_text('goal = "community"')
    (here / "socialint.toml").write_text('extends = "base.toml"')
    assert anew("a.md") == ["a.md"]
    (here / "base.toml").write_text('goal = "information"')
    assert anew("a.md") == ["a.md"]


def test_a_name_that_does_not_exist_is_told_however_much_is_known(here: Path, anew: Any) -> None:
    (here / "a.md").write_text(LINK)
    anew("a.md")
    (here / "socialint.toml").write_text('rules = { nope = "off" }')
    for _ in range(2):
        config.forget()
        assert check(Request(("a.md",), DAY, cached=True)).exit_code == 2
    unknown = SURFACE._replace(only=("nope",))
    assert check(Request(("a.md",), DAY, overrides=unknown, cached=True)).exit_code == 2


RULE = """\
summary: A word that we do not use
severity: warning
evidence: convention
check: phrase
with:
  any: [{word}]
message: "“{{match}}” is not our word"
why: |
  We write it otherwise.
sources: ["https://example.org/"]
examples:
  - bad: "The [|{word}|] is here."
  - good: "The other is here."
"""


def test_a_pack_is_part_of_the_key(here: Path, anew: Any) -> None:
    (here / "own").mkdir()
    (here / "socialint.toml").write_text('packs = ["own"]')
    (here / "a.md").write_text(CLEAN)
    for word in ("parser", "dates", "nothing"):
        (here / "own" / "our-word.yaml").write_text(RULE.format(word=word))
        assert anew("a.md", overrides=Overrides(only=("own",))) == ["a.md"]
        assert anew("a.md", overrides=Overrides(only=("own",))) == []
    shutil.rmtree(here / "own")
    assert anew("a.md") == []
    assert check(Request(("a.md",), DAY, cached=True)).exit_code == 2


def test_rules_that_change_during_a_run_keep_nothing(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "own").mkdir()
    rule = here / "own" / "our-word.yaml"
    rule.write_text(RULE.format(word="parser"))
    (here / "socialint.toml").write_text('packs = ["own"]')
    (here / "a.md").write_text(CLEAN)
    real = cachekey.of
    keys: list[str] = []

    def edited(*given: Any) -> str:
        keys.append(real(*given))
        rule.write_text(RULE.format(word="dates"))
        return keys[-1]

    monkeypatch.setattr(cachekey, "of", edited)
    check(Request(("a.md",), DAY, overrides=Overrides(only=("own",)), cached=True))
    assert len(set(keys)) == 2
    assert kept() == []


def test_program_and_versions_are_part_of_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = [cachekey.program()]
    assert cachekey.program() == keys[0]
    for module, name, value in (
        (cachekey, "__version__", "99"),
        (sys, "hexversion", 1),
        (sys, "path", [str(Path(__file__).parent / "site-packages")]),
        (os.path, "abspath", lambda _path: __file__),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(module, name, value)
            keys.append(cachekey.program())
    assert len(set(keys)) == len(keys)


def test_an_image_on_the_disk(here: Path, anew: Any) -> None:
    fields = {"overrides": Overrides(only=("missing-file",), platforms=("x",))}
    (here / "a.md").write_text(f"{CLEAN}\n![A chart of the speed](chart.png)\n")
    for _ in range(2):
        assert anew("a.md", **fields) == ["a.md"]
        assert anew("a.md", **fields) == []
        (here / "chart.png").touch()
        assert anew("a.md", **fields) == ["a.md"]
        assert anew("a.md", **fields) == []
        (here / "chart.png").unlink()


def test_an_image_at_the_root_of_a_repository(here: Path, anew: Any) -> None:
    fields = {"overrides": Overrides(only=("missing-file",), platforms=("x",))}
    (here / "posts").mkdir()
    (here / "posts" / "a.md").write_text(f"{CLEAN}\n![A chart of the speed](/chart.png)\n")
    assert anew("posts/a.md", **fields) == ["posts/a.md"]
    (here / ".git").mkdir()
    assert anew("posts/a.md", **fields) == ["posts/a.md"]
    (here / "chart.png").touch()
    assert anew("posts/a.md", **fields) == ["posts/a.md"]
    assert anew("posts/a.md", **fields) == []


def test_a_day_on_which_a_suppression_ends(here: Path, anew: Any) -> None:
    notes = [
        f"<!-- socialint: ignore[click-identifier] the shop wants it until {day} -->\n\n{LINK}"
        for day in ("2026-11-10", "2026-11-20")
    ]
    (here / "a.md").write_text("\n".join(notes))
    (here / "b.md").write_text(LINK)
    assert anew("a.md", "b.md", today="2026-11-09") == ["a.md", "b.md"]
    assert anew("a.md", "b.md", today="2026-11-10") == []
    assert anew("a.md", "b.md", today="2026-11-11") == ["a.md"]
    assert anew("a.md", "b.md", today="2026-11-20") == []
    assert anew("a.md", "b.md", today="2026-11-21") == ["a.md"]
    assert anew("a.md", "b.md", today="2036-11-21") == []
    assert anew("a.md", "b.md", today="2026-11-10") == ["a.md"]


def test_no_check_asks_for_the_day() -> None:
    # One that did would have to say how long its findings hold: see `Depends`.
    folder = Path(judging.__file__).parent / "checks"
    assert [path.name for path in folder.glob("*.py") if "today" in _names(path)] == []


def _names(path: Path) -> set[str]:
    import ast

    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


@pytest.mark.uncompiled
def test_what_went_wrong_is_not_kept(
    here: Path, judged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "latin.md").write_bytes(b"Caf\xe9\n")
    (here / "front.md").write_text("---\nplatform: nope\n---\nHi.\n")
    (here / "a.md").write_text(LINK)
    request = Request(("latin.md", "front.md"), DAY, cached=True)
    for _ in range(2):
        judged.clear()
        assert check(request).exit_code == 2
        assert len(judged) == 2
    real = judging.judge

    def crashed(*given: Any) -> FileResult:
        return real(*given)._replace(crashes=("a-rule: broken",))

    with monkeypatch.context() as patch:
        patch.setattr(judging, "judge", crashed)
        assert check(request._replace(paths=("a.md",))).exit_code == 3
    assert kept() == []


def test_nothing_is_kept_where_a_pattern_ran_out_of_time(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "a.md").write_text(LINK)
    monkeypatch.setattr(Workshop, "timed_out", {"(a+)+": None})
    assert check(Request(("a.md",), DAY, cached=True)).exit_code == 2
    assert kept() == []


def test_standard_input_and_no_cache_leave_no_trace(here: Path) -> None:
    (here / "a.md").write_text(LINK)
    assert main(["a.md", "--no-cache", "-q"]) == 0
    assert main(["a.md", "--fix", "--diff", "-q"]) == 1
    check(Request(("-",), DAY, stdin=LINK.encode(), cached=True))
    assert not os.path.exists(os.environ[cachefolder.VARIABLE])
    assert main(["a.md", "-q"]) == 0
    assert len(kept()) == 1


@pytest.mark.parametrize("name", ["a.md", "\udcff.md", "two words é.md", "a\nb.md"])
def test_any_name(here: Path, anew: Any, name: str) -> None:
    try:
        (here / name).write_text(LINK)
    except (OSError, UnicodeError):
        pytest.skip("the file system takes no such name")
    assert anew(name) == [name]
    assert anew(name) == []
    assert anew(str(here / name)) == []


def test_a_byte_order_mark_and_other_line_ends(here: Path, anew: Any) -> None:
    (here / "a.md").write_bytes(b"\xef\xbb\xbf" + LINK.replace("\n", "\r\n").encode())
    assert anew("a.md") == ["a.md"]
    assert anew("a.md") == []


def test_drafts_that_are_gone_are_forgotten(here: Path, anew: Any) -> None:
    for name in ("a.md", "b.md"):
        (here / name).write_text(LINK)
    anew("a.md", "b.md")
    (here / "a.md").unlink()
    (here / "b.md").write_text(CLEAN)
    anew("b.md")
    (file,) = kept()
    assert set(cachefile.decode(file.read_bytes()).rows) == {"b.md"}


def test_workers_are_asked_only_for_what_is_not_known(here: Path) -> None:
    names = [f"{number:03}.md" for number in range(150)]
    for name in names:
        (here / name).write_text(LINK + name)
    plain = Request(tuple(names), DAY, overrides=SURFACE, jobs=2)
    fresh = outcome(plain)
    for _ in range(2):
        assert outcome(plain._replace(cached=True)) == fresh
    for name in names[::3]:
        (here / name).write_text(CLEAN + name)
    assert outcome(plain._replace(cached=True)) == outcome(plain)


# Files that are damaged, foreign or forged.


def test_a_damaged_file_is_as_none(here: Path, anew: Any) -> None:
    for name in ("a.md", "b.md"):
        (here / name).write_text(LINK)
    anew("a.md", "b.md")
    (file,) = kept()
    whole = file.read_bytes()
    for data in (b"", whole[:20], whole[:-1], whole + b"x", whole[:60] + b"!" + whole[61:], b"{}"):
        file.write_bytes(data)
        assert anew("a.md", "b.md") == ["a.md", "b.md"]
        assert anew("a.md", "b.md") == []


def test_a_file_of_another_format_is_as_none(
    here: Path, anew: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "a.md").write_text(LINK)
    with monkeypatch.context() as patch:
        patch.setattr(cachefile, "_MAGIC", b"socialint results 0\n")
        anew("a.md")
    assert anew("a.md") == ["a.md"]
    assert anew("a.md") == []


@pytest.mark.parametrize("text", [b"", b"[]", b"{}", b"nope", b"[[1],[2],[3],[4],[5]]", b"\xff"])
def test_a_forged_text_is_as_none(here: Path, anew: Any, text: bytes) -> None:
    (here / "a.md").write_text(LINK)
    anew("a.md")
    (file,) = kept()
    rows = dict(cachefile.decode(file.read_bytes()).rows)
    for common, own in ((0, 1), (1, 0)):
        forged = {name: row._replace(common=common, own=own) for name, row in rows.items()}
        file.write_bytes(cachefile.encode(forged, (text, text + b" ")))
        assert anew("a.md") == ["a.md"]


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_in_one_way(data: bytes) -> None:
    for forged in (data, cachefile._MAGIC + cachefile.digest(data) + data):
        try:
            cachefile.decode(forged)
        except ValueError:
            pass
        else:
            assert forged.startswith(cachefile._MAGIC)


@given(st.lists(st.integers(-(2**63), 2**63 - 1) | st.integers(-2, 4), max_size=12), st.binary())
def test_any_numbers_are_refused_or_fit(numbers: list[int], rest: bytes) -> None:
    body = array("q", numbers).tobytes() + rest
    with contextlib.suppress(ValueError):
        known = cachefile.decode(cachefile._MAGIC + cachefile.digest(body) + body)
        cachefile.encode(known.rows, known.texts)


NAMES = st.text(st.characters(exclude_characters="\0/"), min_size=1)
NUMBERS = st.integers(-(2**63), 2**63 - 1)


@given(
    st.dictionaries(
        NAMES,
        st.tuples(
            st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS), st.binary(min_size=16, max_size=16)
        ),
    ),
    st.lists(st.binary(), min_size=1),
    st.randoms(use_true_random=False),
)
def test_what_is_encoded_is_decoded(drafts: Any, texts: list[bytes], random: Any) -> None:
    rows = {
        name: cachefile.Row(stamp, digest, *random.choices(range(len(texts)), k=2))
        for name, (stamp, digest) in drafts.items()
    }
    try:
        again = cachefile.decode(cachefile.encode(rows, texts))
    except UnicodeEncodeError:
        return  # half a surrogate pair that stands for no byte is in no file's name
    assert list(again.rows) == list(rows)
    for name, row in again.rows.items():
        assert row[:2] == rows[name][:2]
        assert again.texts[row.common] == texts[rows[name].common]
        assert again.texts[row.own] == texts[rows[name].own]


# The folder.


@pytest.mark.parametrize("name", ["a.md", "a.md/below", "/proc/nowhere"])
def test_a_folder_that_cannot_be_made(here: Path, anew: Any, name: str) -> None:
    (here / "socialint.toml").write_text(f'cache-dir = "{name}"')
    (here / "a.md").write_text(LINK)
    for _ in range(2):
        assert anew("a.md") == ["a.md"]


def as_one_who_may_not_write() -> list[str]:
    """What to put before a command so that modes hold for it: root may write anywhere."""
    if os.name != "posix":
        pytest.skip("modes are POSIX")
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root may write, and setpriv is not installed")
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]


def test_a_folder_that_can_only_be_read(here: Path) -> None:
    command = [*as_one_who_may_not_write(), sys.executable, "-m", "socialint", "a.md", "--verbose"]
    command += ["--output-format", "concise", "--select", "links"]

    def run(*flags: str) -> tuple[str, str]:
        ran = subprocess.run([*command, *flags], capture_output=True, check=False, text=True)
        return ran.stdout, ran.stderr

    (here / "a.md").write_text(LINK)
    known = run()
    root = Path(os.environ[cachefolder.VARIABLE])
    folders = [root, *(path for path in root.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o500)
    try:
        assert run() == known == run("--no-cache")
        (here / "a.md").write_text(LINK + "More words.\n")
        for _ in range(2):
            found, said = run()
            assert found == run("--no-cache")[0]
            assert "results are not kept" in said
        root.chmod(0)
        assert run()[0] == run("--no-cache")[0]
    finally:
        for folder in folders:
            folder.chmod(0o700)


@pytest.mark.parametrize(
    "error", [OSError(28, "No space left on device"), PermissionError(13, "no")]
)
def test_a_full_disk_is_told_only_where_all_is(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    (here / "a.md").write_text(LINK)

    def full(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, "replace", full)
    for flags in ((), ("--verbose",)):
        assert main(["a.md", "--select", "surface", *flags]) == 0
        said = capsys.readouterr().err
        assert ("results are not kept" in said) is bool(flags)
    assert kept() == []


def test_a_folder_with_other_files_is_left_alone(
    here: Path, anew: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "a.md").write_text(LINK)
    (here / "mine").mkdir()
    (here / "mine" / "thesis.txt").write_text("years of work")
    (here / "socialint.toml").write_text('cache-dir = "mine"')
    for _ in range(2):
        assert anew("a.md") == ["a.md"]
    assert main(["a.md", "-v"]) == 0
    assert "holds other files" in capsys.readouterr().err
    assert main(["clean"]) == 2
    assert os.listdir("mine") == ["thesis.txt"]


def test_where_it_is(monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    assert cachefolder.where("/a/b") == "/a/b"
    monkeypatch.setenv(cachefolder.VARIABLE, "c")
    assert cachefolder.where(None) == str(here / "c")
    monkeypatch.delenv(cachefolder.VARIABLE)
    if sys.platform == "linux":
        from platformdirs import user_cache_dir

        for value in ("/x", "", "relative"):
            monkeypatch.setenv("XDG_CACHE_HOME", value)
            expected = user_cache_dir("socialint") if value != "relative" else None
            assert expected in (None, cachefolder.where(None))
            assert os.path.isabs(cachefolder.where(None))


def test_what_is_old_or_too_much_is_dropped(
    here: Path, anew: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = Path(os.environ[cachefolder.VARIABLE])
    for number in range(4):
        folder = here / str(number)
        folder.mkdir()
        (folder / "socialint.toml").write_text(f"# {number}")
        (folder / "a.md").write_text(LINK)
        anew(f"{number}/a.md")
    half = root / "0.0.1" / "key" / "name.123-0"
    half.parent.mkdir(parents=True)
    half.write_bytes(b"x" * 1000)
    month = time.time() - 31 * 24 * 3600
    files = kept()
    for file in (half, files[-1]):
        os.utime(file, (month, month))
    (here / "a.md").write_text(LINK)
    anew("a.md")
    assert half not in kept()
    assert files[-1] not in kept()
    assert len(kept()) == 4
    assert not half.parent.exists()
    monkeypatch.setattr(cachefolder, "LIMIT", 2 * max(file.stat().st_size for file in kept()))
    (here / "socialint.toml").write_text("# other")
    anew("a.md")
    assert len(kept()) == 3  # two, and the one that was written when there was room


def test_clean(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = Path(os.environ[cachefolder.VARIABLE])
    assert main(["clean"]) == 0
    assert capsys.readouterr().out == f"nothing to remove: there is no cache at {root}\n"
    (here / "a.md").write_text(LINK)
    main(["a.md"])
    assert (root / "CACHEDIR.TAG").read_bytes().startswith(b"Signature: 8a477f597d28d172789f06886")
    assert (root / ".gitignore").read_text() == "*\n"
    capsys.readouterr()
    assert main(["clean"]) == 0
    assert capsys.readouterr().out.startswith("removed 1 file of results (")
    assert not root.exists()


def test_clean_leaves_what_others_have_put_there(here: Path) -> None:
    root = Path(os.environ[cachefolder.VARIABLE])
    (here / "a.md").write_text(LINK)
    main(["a.md"])
    (root / "mine.txt").write_text("years of work")
    (here / "thesis").mkdir()
    (here / "thesis" / "one").mkdir()
    (here / "thesis" / "one" / "two.txt").write_text("years of work")
    (root / "link").symlink_to(here / "thesis")
    assert main(["clean"]) == 0
    assert (root / "mine.txt").exists()
    assert (here / "thesis" / "one" / "two.txt").exists()
    assert sorted(os.listdir(root)) == ["link", "mine.txt"]


# Reports, and processes.


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_is_the_same(
    here: Path, capsys: pytest.CaptureFixture[str], name: str, judged: list[str]
) -> None:
    (here / "clean.md").write_text(CLEAN)
    (here / "x.md").write_text(
        f"---\nplatform: [x, linkedin]\n---\n**Bold** 🎉 {LINK}\n![](a.png)\n"
    )
    (here / "empty.md").write_text("")
    (here / "accepted.md").write_text(
        f"<!-- socialint: ignore[click-identifier] they want it until 2030-01-01 -->\n\n{LINK}"
    )
    (here / "bad.md").write_bytes(b"\xff\xfe")
    typed = [*sorted(os.listdir()), "--output-format", name, "--verbose", "--select", "surface"]
    runs = []
    for flags in (["--no-cache"], [], []):
        judged.clear()
        code = main([*typed, *flags])
        runs.append((code, capsys.readouterr()))
    assert judged == ["bad.md"]
    assert runs[0] == runs[1] == runs[2]


@pytest.mark.slow
@pytest.mark.skipif(not DRAFTS.is_dir(), reason="the collection of real drafts is not here")
def test_reports_on_real_drafts_are_the_same(
    capsys: pytest.CaptureFixture[str], judged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(DRAFTS)
    typed = [".", "--verbose", "--select", "surface", "--jobs", "1"]
    for name in FORMATS:
        runs = []
        for flags in (["--no-cache"], [], []):
            judged.clear()
            code = main([*typed, "--output-format", name, *flags])
            runs.append((code, capsys.readouterr()))
        assert runs[0] == runs[1] == runs[2], name
        failed = [one for one in judged if one.endswith((".md", ".tweet"))]
        assert len(failed) < 50


@settings(
    deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a.md", "b.md", "c.tweet"]),
            st.one_of(st.none(), st.sampled_from([CLEAN, LINK, "![](x.png)\n", "", "x" * 300])),
            st.sampled_from(["2026-01-01", "2027-01-01"]),
            st.booleans(),
        ),
        max_size=8,
    )
)
def test_any_sequence_of_edits(here: Path, edits: Any) -> None:
    for entry in os.scandir(here):
        os.unlink(entry)
    note = "<!-- socialint: ignore[links] they want it until 2026-06-01 -->\n\n"
    for name, text, today, noted in edits:
        if text is None:
            Path(name).unlink(missing_ok=True)
        else:
            Path(name).write_text(note * noted + text)
        if noted:
            Path("x.png").touch()
        else:
            Path("x.png").unlink(missing_ok=True)
        names = tuple(sorted(one for one in os.listdir() if not one.endswith("png")))
        request = Request(names, today, overrides=SURFACE._replace(platforms=("x",)))
        assert outcome(request._replace(cached=True)) == outcome(request)


@given(st.data())
@settings(deadline=None, max_examples=20)
def test_a_result_is_the_same_after_packing(data: st.DataObject) -> None:
    import json

    from tests.report_samples import hostile, report

    result = data.draw(st.sampled_from([*report().results, *hostile().results]))
    if not cache._keeps(result):
        return
    lists = json.loads(json.dumps([packing.common(result), packing.own(result)]))
    again = packing.unpack(packing.unpack_common(lists[0]), lists[1])
    assert again == result._replace(path="", source=None)


def start(*typed: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "socialint", *typed]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def test_two_processes_at_once(here: Path) -> None:
    names = [f"{number:03}.md" for number in range(40)]
    for name in names:
        (here / name).write_text(LINK + name)
    typed = ("--select", "surface", "--output-format", "concise", *names)
    fresh = start("--no-cache", *typed).communicate()[0]
    for _ in range(2):
        runs = [start(*typed) for _ in range(4)]
        assert [run.communicate()[0] for run in runs] == [fresh] * 4
    (file,) = kept()
    assert set(cachefile.decode(file.read_bytes()).rows) == set(names)


def test_two_that_write_one_after_the_other_keep_both(here: Path, anew: Any) -> None:
    for name in ("a.md", "b.md"):
        (here / name).write_text(LINK)
    one, other = (
        (cache._Cache(request, Workshop(request)), name, request)
        for name in ("a.md", "b.md")
        for request in [Request((name,), DAY, overrides=SURFACE, cached=True)]
    )
    for known, name, _ in (one, other):
        assert known.get(name) is None
    for known, name, request in (one, other):
        (result,) = check(request._replace(cached=False)).results
        known.put(name, result)
        assert known.save() is None
    assert anew("a.md", "b.md") == []


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_a_killed_process_leaves_a_whole_cache(here: Path) -> None:
    names = [f"{number:03}.md" for number in range(60)]
    for name in names:
        (here / name).write_text(LINK + name)
    typed = ("--select", "surface", "--output-format", "concise", *names)
    fresh = start("--no-cache", *typed).communicate()[0]
    for wait in (0.02, 0.06, 0.08, 0.1, 0.12, 0.14):
        killed = start(*typed)
        time.sleep(wait)
        killed.kill()
        killed.communicate()
    for _ in range(2):
        assert start(*typed).communicate()[0] == fresh
    for file in kept():
        if "." not in file.name:
            cachefile.decode(file.read_bytes())


def test_a_process_killed_while_it_writes(here: Path, anew: Any) -> None:
    (here / "a.md").write_text(LINK)
    killed = subprocess.run(
        [
            sys.executable,
            "-c",
            """
import os, signal
from socialint.__main__ import main
os.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
main(["a.md", "--select", "surface"])
""",
        ],
        capture_output=True,
        check=False,
    )
    assert killed.returncode < 0
    assert [file.name.count(".") for file in kept()] == [1]
    assert anew("a.md") == ["a.md"]
    assert anew("a.md") == []


def test_what_is_known_needs_neither_rules_nor_patterns(here: Path) -> None:
    (here / "a.md").write_text("The notes list what’s new: https://example.org/?fbclid=1 now.\n")
    code = (
        "import sys\n"
        "from socialint.__main__ import main\n"
        "main(['a.md', '--output-format', 'concise', '--select', 'surface'])\n"
        "heavy = {'regex', 'yaml', 'pyromark', 'ahocorasick_rs', 'spacy', 'msgspec', 'rich',"
        " 'platformdirs', 'tempfile', 'hashlib', 'socialint.compiled', 'socialint.engine'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    for _ in range(2):
        ran = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=True, text=True
        )
    assert "click-identifier" in ran.stdout
    assert ran.stdout.splitlines()[-1] == "[]"
