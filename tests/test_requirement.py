from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.requirement import allows


@pytest.mark.parametrize(
    ("requirement", "version"),
    [
        (">=0.1", "0.1.0"),
        (">=0.1,<0.3", "0.2.9"),
        ("0.1", "0.1.0"),
        ("==0.1.*", "0.1.7"),
        ("==0.1.0.*", "0.1"),
        ("~=0.1.2", "0.1.3"),
        ("~=1.2", "1.9"),
        ("!=0.1", "0.1.1"),
        ("!=0.1.*", "0.2"),
        (" >= 0.1 , < 1 ", "0.10.0"),
        (">0.1", "0.1.1"),
        ("<=0.2", "0.2.0"),
        ("<0.2", "0.1.9rc1"),
        (">=0.2rc1", "0.2"),
        (">=0.1", "0.1.post1"),
        (">=0.2.dev1", "0.2a1"),
        ("==0.1.0", "0.1.0+local"),
    ],
)
def test_allows(requirement: str, version: str) -> None:
    assert allows(requirement, version)


@pytest.mark.parametrize(
    ("requirement", "version"),
    [
        (">=0.2", "0.1.9"),
        (">=0.10", "0.9"),
        (">=0.2", "0.2rc1"),
        ("<0.2", "0.2rc1"),
        ("~=0.1.2", "0.2.0"),
        ("~=0.1.2", "0.1.1"),
        ("==0.1.*", "0.10"),
        (">=0.1,<0.3", "0.3"),
        (">0.1", "0.1.0"),
    ],
)
def test_refuses(requirement: str, version: str) -> None:
    assert not allows(requirement, version)


@pytest.mark.parametrize(
    "requirement", ["", ">=", "latest", "=>1", "=1", "1 2", ">=1.*", "~=1", "~=1.2.*", ">=1,", "^1"]
)
def test_unreadable(requirement: str) -> None:
    with pytest.raises(ValueError, match="is no"):
        allows(requirement, "1.0")


VERSIONS = st.lists(st.integers(0, 3), min_size=1, max_size=3).map(
    lambda numbers: ".".join(map(str, numbers))
)


@given(VERSIONS, VERSIONS)
def test_comparisons_are_one_order(one: str, other: str) -> None:
    assert allows(f"<{one}", other) == (not allows(f">={one}", other))
    assert allows(f">{one}", other) == (not allows(f"<={one}", other))
    assert allows(f"=={one}", other) == (allows(f">={one}", other) and allows(f"<={one}", other))


@given(st.text(">=<~!.,*0123rc", max_size=8))
def test_any_text_is_answered_or_refused(text: str) -> None:
    with suppress(ValueError):
        allows(text, "0.1.0")
