"""No fix edits code, front matter, alt texts or comments, and none an address it is not about."""

from pathlib import Path

import pytest

from socialint.__main__ import main

#: What is mended where it stands in prose, by what it is.
SIGNS = {
    "letters": "𝗯𝗼𝗹𝗱𝗹𝘆",
    "tag": "#machinelearning",
    "click": "https://example.org/?fbclid=1",
    "shortcode": ":tada:",
    "http": "http://example.org/x",
    "glued": "wordhttps://example.org/x",
    "unlinked": "example.org/notes",
    "markup": "**bold**",
}
MENDED = {
    "letters": "boldly",
    "tag": "#MachineLearning",
    "click": "https://example.org/",
    "shortcode": "🎉",
    "http": "https://example.org/x",
    "glued": "word https://example.org/x",
    "unlinked": "https://example.org/notes",
    "markup": "bold",
}
#: Where nothing is for a fix to touch.
UNTOUCHED = (
    "Here it stands as `{}` in code.",
    "Here it stands.\n\n```\n{}\n```",
    "Here it stands. ![{}](a.png)",
    "Here it stands. <!-- {} -->",
)
IN_FRONT = (
    '---\nplatform: mastodon\ntitle: "{}"\n---\nHere it stands.\n',
    '---\nplatform: mastodon\nimages:\n  - src: a.png\n    alt: "{}"\n---\nHere it stands.\n',
)


def fixed(tmp_path: Path, text: str) -> str:
    draft = tmp_path / "draft.md"
    draft.write_text(text, encoding="utf-8")
    main(["--isolated", "--quiet", "--fix", "--unsafe-fixes", "--platform", "mastodon", str(draft)])
    return draft.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", SIGNS)
def test_in_prose_it_is_mended(tmp_path: Path, kind: str) -> None:
    frame = "Here {} is how it stands.\n"
    assert fixed(tmp_path, frame.format(SIGNS[kind])) == frame.format(MENDED[kind])


@pytest.mark.parametrize("kind", SIGNS)
@pytest.mark.parametrize("frame", [*UNTOUCHED, *IN_FRONT])
def test_elsewhere_it_is_left(tmp_path: Path, kind: str, frame: str) -> None:
    text = frame.format(SIGNS[kind])
    assert fixed(tmp_path, text) == text


@pytest.mark.parametrize("kind", ["letters", "tag", "shortcode", "unlinked", "markup"])
@pytest.mark.parametrize(
    "frame", ["Here is https://example.com/{} for you.", "Here is <https://example.com/{}> too."]
)
def test_an_address_is_left(tmp_path: Path, kind: str, frame: str) -> None:
    text = frame.format(SIGNS[kind])
    assert fixed(tmp_path, text) == text


def test_a_tag_in_a_quotation_stays_as_it_was_said(tmp_path: Path) -> None:
    text = "They wrote:\n\n> We like #machinelearning and little else.\n\nWe do not.\n"
    assert fixed(tmp_path, text) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[one](https://example.org/a)", "one https://example.org/a"),
        ("[one](https://example.org/a).", "one https://example.org/a."),
        ("([one](https://example.org/a))", "(one https://example.org/a)"),
        ("**[one](https://example.org/a)**", "one https://example.org/a"),
        ("**[one](https://example.org/a)**!", "one https://example.org/a!"),
        ("**[one](https://example.org/a).**", "one https://example.org/a."),
        ("[one](https://example.org/a).Two", "one https://example.org/a .Two"),
        # A mark that stays must not become a part of the address.
        ("*[one](https://example.org/a)*", "*one https://example.org/a *"),
        ("[one](https://example.org/a)s", "one https://example.org/a s"),
        ("“[one](https://example.org/a)”", "“one https://example.org/a ”"),
    ],
)
def test_a_link_stays_one_when_its_marks_go(tmp_path: Path, before: str, after: str) -> None:
    assert fixed(tmp_path, f"We read of {before}\n") == f"We read of {after}\n"
