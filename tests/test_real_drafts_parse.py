"""Every real draft parses as its publisher reads it; the drafts are beside the repository."""

from collections import Counter
from pathlib import Path

import pytest

from socialint.draft import Intent
from tests.dialect_tools import assert_sound, read

DRAFTS = Path(__file__).parents[2] / "shared" / "drafts"

pytestmark = pytest.mark.skipif(not DRAFTS.is_dir(), reason="no real drafts beside the repository")


def files(suffix: str) -> list[Path]:
    return sorted(path for path in DRAFTS.rglob(f"*{suffix}") if path.is_file())


@pytest.mark.parametrize("suffix", [".tweet", ".toot", ".md"])
def test_every_real_draft_parses(suffix: str) -> None:
    found = files(suffix)
    dialects: Counter[str] = Counter()
    for path in found:
        draft = read(path.read_bytes().decode(), str(path.relative_to(DRAFTS)), Intent())
        dialects[draft.dialect] += 1
        assert draft.editions or draft.skipped, path
        assert_sound(draft)
    expected = {
        ".tweet": {"twitter-together"},
        ".toot": {"toot-together"},
        ".md": {"galaxy-social", "socialint"},
    }
    assert set(dialects) <= expected[suffix]


@pytest.mark.parametrize("suffix", [".tweet", ".toot"])
def test_what_was_posted_fits(suffix: str) -> None:
    """These files were published: their tools refuse what is too long."""
    for path in files(suffix):
        draft = read(path.read_bytes().decode(), str(path))
        for edition in draft.editions:
            for post in edition.posts:
                assert post.count.limit is None or post.count.used <= post.count.limit, path
