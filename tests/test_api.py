"""What `import socialint` offers."""

import doctest
import subprocess
import sys

import pytest

import socialint


def test_the_docstring_holds() -> None:
    assert doctest.testmod(socialint).failed == 0


def test_every_public_name_is_there() -> None:
    for name in socialint.__all__:
        assert getattr(socialint, name) is not None
    with pytest.raises(AttributeError, match="nothing"):
        _ = socialint.nothing


def test_importing_is_lazy() -> None:
    code = "import sys, socialint; sys.exit('socialint.api' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_lint_finds_at_code_points() -> None:
    text = "🎉 The notes: http://localhost/x, and the words that go with it"
    (finding,) = socialint.lint(text, rules=["login-link"])
    assert text[slice(*finding.span)] == "http://localhost/x"
    assert finding.severity is socialint.Severity.ERROR


def test_platform_measures_and_links() -> None:
    x = socialint.platform("x")
    assert x.measure("text") == socialint.Count(4, 280, "weighted characters")
    kinds = [str(entity.kind) for entity in x.entities("hi @alice #python https://e.org")]
    assert kinds == ["mention", "hashtag", "link"]


@pytest.mark.parametrize("name", ["twiter", "linkdin"])
def test_an_unknown_platform_is_refused_with_the_nearest(name: str) -> None:
    with pytest.raises(ValueError, match=r"did you mean|there are"):
        socialint.platform(name)


def test_unknown_rules_and_platforms_are_refused() -> None:
    with pytest.raises(ValueError, match="hashtag-overuse"):
        socialint.lint("x", rules=["hashtag-overus"])
    with pytest.raises(ValueError, match="unknown platform"):
        socialint.lint("x", platform="mastodn")


def test_broken_front_matter_is_a_draft_error() -> None:
    with pytest.raises(socialint.DraftError):
        socialint.lint("---\nplatform: [\n---\ntext")
