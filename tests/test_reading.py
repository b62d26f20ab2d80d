"""From bytes to text, and the sentence that says why there is none."""

import io
import os
import socket
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from socialint import reading
from socialint.reading import Unreadable, decode, has_bom, read
from socialint.text import Source


def refusal(data: bytes) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        decode(data, "draft.md")
    return caught.value


def attempt(data: bytes) -> tuple[Source, None] | tuple[None, Unreadable]:
    try:
        return decode(data), None
    except Unreadable as error:
        return None, error


def test_text_and_path_are_kept_line_ends_and_all() -> None:
    source = decode("Grüße\r\nan alle\r👋\n".encode(), "posts/draft.md")
    assert source.text == "Grüße\r\nan alle\r👋\n"
    assert source.path == "posts/draft.md"


def test_an_empty_file_is_an_empty_text() -> None:
    assert decode(b"", "draft.md").text == ""


def test_a_byte_order_mark_is_left_out_and_can_be_put_back() -> None:
    data = b"\xef\xbb\xbfHello"
    assert has_bom(data)
    assert decode(data).text == "Hello"
    assert not has_bom(b"Hello")


def test_only_the_first_byte_order_mark_is_one() -> None:
    assert decode(b"\xef\xbb\xbf\xef\xbb\xbfHello").text == "\ufeffHello"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            "one\ntwo\nGrüße".encode("latin-1"),
            "line 3 is not UTF-8 (looks like Latin-1): save the file as UTF-8",
        ),
        (
            "It’s here".encode("cp1252"),
            "line 1 is not UTF-8 (looks like Windows-1252): save the file as UTF-8",
        ),
        (
            "one\r\ntwo\rПривет, мир".encode("cp1251"),
            "line 3 is not UTF-8: save the file as UTF-8",
        ),
        (
            "one\nnice 👋".encode()[:-1],
            "line 2 is not UTF-8 (it ends inside a character): save the file as UTF-8",
        ),
        (
            b"one\n\xed\xa0\xbd\xed\xb1\x8b",
            "line 2 is not UTF-8 (half of a surrogate pair): save the file as UTF-8",
        ),
    ],
)
def test_what_is_not_utf8_is_refused_with_its_line(data: bytes, message: str) -> None:
    error = refusal(data)
    assert error.message == message
    assert f"line {error.line} " in message


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_a_source_counts_them(end: str) -> None:
    before = end.join(["one", "two", "", "four"])
    assert refusal((before + "é").encode("latin-1")).line == 4
    assert Source(before).position(len(before)).line == 4


@pytest.mark.parametrize(
    "text", ["Hello, World!\nHow are you?\n", "你好,世界。\n这是一个帖子。\n" * 9]
)
@pytest.mark.parametrize("width", ["16", "32"])
@pytest.mark.parametrize("end", ["le", "be"])
@pytest.mark.parametrize("mark", [True, False])
def test_wide_encodings_are_named(text: str, width: str, end: str, mark: bool) -> None:
    data = ("\ufeff" * mark + text).encode(f"utf-{width}-{end}")
    verb = "is" if mark else "looks like"
    assert refusal(data).message == f"this {verb} UTF-{width}: save the file as UTF-8"


def test_a_long_wide_text_is_named_though_the_look_ends_inside_a_character() -> None:
    text = "a" + "👋 hi\n" * 3000
    assert refusal(text.encode("utf-16-le")).message.startswith("this looks like UTF-16")


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00",
        b"PK\x03\x04\x14\x00\x08\x08\x08\x00",
        b"\x1f\x8b\x08\x08\xd2\xf3\x01\x02\x03",
    ],
)
def test_binary_files_are_called_so(data: bytes) -> None:
    assert refusal(data).message.startswith("binary file")


def test_a_text_with_one_nul_is_refused_with_its_line() -> None:
    error = refusal(b"one\ntwo\x00\nthree and more")
    assert (error.message, error.line) == ("binary file: line 2 holds a NUL byte", 2)


wide = st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])


@given(
    st.one_of(
        st.binary(max_size=200),
        st.builds(lambda text, name: text.encode(name), st.text(), wide),
        st.builds(
            lambda text: text.encode("cp1252", "replace"), st.text(st.characters(max_codepoint=255))
        ),
    )
)
@example(b"\xff\xfe")
@example(b"\x00")
@example(b"\x00\x00\xfe\xff")
def test_any_bytes_give_their_text_or_a_reason(data: bytes) -> None:
    source, error = attempt(data)
    if source is not None:
        assert b"\xef\xbb\xbf" * has_bom(data) + source.text.encode() == data
        return
    assert error is not None
    assert error.message
    assert "\n" not in error.message
    if error.line is not None:
        assert 1 <= error.line <= len(Source(data.decode("latin-1")).starts)


@given(st.text().filter(lambda text: "\0" not in text))
def test_any_text_in_utf8_is_read(text: str) -> None:
    assert decode(text.encode()).text == text.removeprefix("\ufeff")


def why(path: str) -> str:
    with pytest.raises(Unreadable) as caught:
        read(path)
    return caught.value.message


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_bytes(b"one\r\ntwo")
    assert read(str(path)).text == "one\r\ntwo"
    assert read(str(path)).path == str(path)


def test_a_link_to_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text("hi")
    (tmp_path / "link.md").symlink_to("draft.md")
    assert read(str(tmp_path / "link.md")).text == "hi"


def test_what_is_no_file_says_so(tmp_path: Path) -> None:
    assert why(str(tmp_path / "none.md")) == "no such file"
    assert why(str(tmp_path)) == "this is a folder, not a file"
    (tmp_path / "a.md").symlink_to("b.md")
    (tmp_path / "b.md").symlink_to("a.md")
    assert why(str(tmp_path / "a.md")) == "symbolic links that lead in a circle"
    (tmp_path / "gone.md").symlink_to("nowhere.md")
    assert why(str(tmp_path / "gone.md")) == "no such file"
    (tmp_path / "file").write_text("hi")
    assert why(str(tmp_path / "file" / "below.md")) == "no such file"
    assert why(str(tmp_path / ("n" * 300))) == "the name is too long"
    assert why("a\0b") == "no file can have this name: it holds a NUL character"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_nothing_is_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert why(str(tmp_path / "pipe.md")).startswith("this is a named pipe")
    assert why("/dev/null") == "this is a device, not a file"
    with socket.socket(socket.AF_UNIX) as listener:
        here = Path.cwd()
        os.chdir(tmp_path)  # the path of a socket has to be short
        try:
            listener.bind("s.md")
        finally:
            os.chdir(here)
        assert why(str(tmp_path / "s.md")) == "this is a socket, not a file"


def test_a_file_without_permission_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "draft.md"
    path.write_text("hi")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    # A test may run as root, whom no mode bits stop.
    monkeypatch.setattr("os.open", refuse)
    assert why(str(path)) == "permission denied"


def test_other_errors_are_told_in_the_words_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "stat", fail)
    message = why("draft.md")
    monkeypatch.undo()
    assert message == "input/output error"


def test_what_is_larger_than_the_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MAX_BYTES", 2 * 1024 * 1024)
    path = tmp_path / "draft.md"
    path.write_bytes(b"a" * 2 * 1024 * 1024)
    assert len(read(str(path)).text) == 2 * 1024 * 1024
    path.write_bytes(b"a" * (2 * 1024 * 1024 + 1))
    assert why(str(path)) == "larger than 2 MiB: no draft is that long"


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes are a thing of Linux")
def test_a_name_that_is_not_utf8_is_read(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.md")
    Path(path).write_text("hi")
    source = read(path)
    assert (source.text, source.path) == ("hi", path)


class Stdin:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def test_a_dash_reads_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(b"\xef\xbb\xbfhi\r\n"))
    source = read("-", "posts/draft.md")
    assert (source.text, source.path) == ("hi\r\n", "posts/draft.md")
    monkeypatch.setattr(sys, "stdin", Stdin(b"hi"))
    assert read("-").path == "<stdin>"
    monkeypatch.setattr(sys, "stdin", None)
    assert why("-") == "standard input is closed"
