"""Which places are taken: the same answer as looking at each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.cover import Cover

RANGES = st.tuples(st.integers(0, 30), st.integers(0, 8)).map(lambda one: (one[0], sum(one)))


@given(st.lists(RANGES), RANGES)
def test_a_cover_touches_what_one_of_its_ranges_does(
    ranges: list[tuple[int, int]], asked: tuple[int, int]
) -> None:
    start, end = asked
    each = any(max(start, one[0]) < min(end, one[1]) for one in ranges)
    assert Cover(ranges).touches(asked) is each


@pytest.mark.parametrize(("ranges", "taken"), [([], False), ([(3, 3)], False), ([(3, 4)], True)])
def test_a_cover_of_nothing_is_false(ranges: list[tuple[int, int]], taken: bool) -> None:
    assert bool(Cover(ranges)) is taken
