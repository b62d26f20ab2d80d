"""What is made once of values that live as long as the run."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def kept(make: Callable[P, T]) -> Callable[P, T]:
    """Keep what a function of rules' options returns, known by which objects they are.

    `functools.cache` would look at each of a thousand words at each call, to tell a list by them.
    """
    made: dict[tuple[int, ...], tuple[tuple[object, ...], T]] = {}

    @wraps(make)
    def look_up(*args: P.args, **kwargs: P.kwargs) -> T:
        key = tuple(map(id, args))
        found = made.get(key)
        if found is None:
            # The arguments are kept too: an object that is gone may share its id with the next.
            found = made[key] = (args, make(*args, **kwargs))
        return found[1]

    return look_up
