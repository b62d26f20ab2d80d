"""twitter-text's own conformance cases, read from a folder beside the repository."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from socialint.platforms.unicode import utf16_length
from socialint.platforms.x_count import V1, V2, V3, Config, parse
from socialint.platforms.x_links import links
from socialint.platforms.x_tags import Tag, cashtags, mentions, mentions_and_lists, reply
from socialint.platforms.x_validate import (
    linked_hashtags,
    valid_address,
    valid_hashtag,
    valid_list,
    valid_post,
    valid_username,
)

CASES = Path(__file__).parents[2] / "shared" / "conformance"
CONFIGS = {"v1": V1, "v2": V2, "v3": V3, None: V3}
TLDS = ("tlds-country", "tlds-generic")
Reading = Callable[[str, Config], object]

pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason=f"no conformance cases at {CASES}")


def indices(text: str, start: int, end: int) -> list[int]:
    return [utf16_length(text[:start]), utf16_length(text[:end])]


def names(find: Callable[[str], Iterable[Tag]]) -> Reading:
    return lambda text, _: [tag.name for tag in find(text)]


def tags(find: Callable[[str], Iterable[Tag]], key: str) -> Reading:
    def read(text: str, _: Config) -> object:
        return [{key: tag.name, "indices": indices(text, tag.start, tag.end)} for tag in find(text)]

    return read


def lists(text: str, _: Config) -> object:
    return [
        {"screen_name": name, "list_slug": slug, "indices": indices(text, start, end)}
        for start, end, name, slug in mentions_and_lists(text)
    ]


def urls(text: str, _: Config) -> object:
    return [url for _, _, url in links(text)]


def urls_with_indices(text: str, _: Config) -> object:
    return [{"url": url, "indices": indices(text, start, end)} for start, end, url in links(text)]


def counted(text: str, config: Config) -> object:
    weight, valid, permillage, end = parse(text, config)
    return {
        "weightedLength": weight,
        "valid": valid,
        "permillage": permillage,
        "validRangeStart": 0,
        "validRangeEnd": end,
        "displayRangeStart": 0,
        "displayRangeEnd": max(utf16_length(text) - 1, 0),
    }


READINGS: dict[str, Reading] = {
    "extract-cashtags": names(cashtags),
    "extract-cashtags-with-indices": tags(cashtags, "cashtag"),
    "extract-hashtags": names(linked_hashtags),
    "extract-hashtags-from-astral": names(linked_hashtags),
    "extract-hashtags-with-indices": tags(linked_hashtags, "hashtag"),
    "extract-mentions": names(mentions),
    "extract-mentions-with-indices": tags(mentions, "screen_name"),
    "extract-mentions-or-lists-with-indices": lists,
    "extract-replies": lambda text, _: reply(text),
    "extract-tco-urls-with-params": urls,
    "extract-urls": urls,
    "extract-urls-with-directional-markers": urls_with_indices,
    "extract-urls-with-indices": urls_with_indices,
    "tlds-country": urls,
    "tlds-generic": urls,
    "validate-hashtags": lambda text, _: valid_hashtag(text),
    "validate-lists": lambda text, _: valid_list(text),
    "validate-tweets": valid_post,
    "validate-unicodedirectionalmarkercountertest": counted,
    "validate-urls": lambda text, _: valid_address(text),
    "validate-urls-without-protocol": lambda text, _: valid_address(text, scheme_needed=False),
    "validate-usernames": lambda text, _: valid_username(text),
    "validate-weightedtweetscountertest": counted,
    "validate-weightedtweetswithdiscountedemojicountertest": counted,
}


def suite(name: str) -> tuple[Config, list[dict[str, Any]]]:
    content = json.loads((CASES / f"x-{name}.json").read_text(encoding="utf-8"))
    return CONFIGS[content["meta"]["config"]], content["cases"]


@pytest.mark.parametrize("name", READINGS)
def test_every_case_of_a_suite_is_read_as_expected(name: str) -> None:
    config, cases = suite(name)
    wrong = {
        case["id"]: got
        for case in cases
        if (got := READINGS[name](case["text"], config)) != case["expected"]
    }
    assert not wrong


def test_no_suite_is_left_out_and_all_cases_are_counted() -> None:
    found = {path.stem.removeprefix("x-") for path in CASES.glob("x-*.json")} - {"config-v3"}
    assert found == set(READINGS)
    sizes = {name: len(suite(name)[1]) for name in READINGS}
    assert sum(size for name, size in sizes.items() if name not in TLDS) == 335
    assert sum(sizes[name] for name in TLDS) == 1574
