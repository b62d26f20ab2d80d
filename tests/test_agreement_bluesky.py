"""Whether Bluesky's facets and lengths are found as its own package finds them."""

import json
from itertools import chain
from pathlib import Path

import pytest

from bench.agreement import bluesky_agreement, compare, generate

_RECORDED = Path(__file__).parent / "data" / "bluesky_recorded.json"
_CASES = json.loads(_RECORDED.read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", _CASES, ids=[case["why"] for case in _CASES])
def test_reads_as_the_package_was_recorded(case: dict[str, object]) -> None:
    assert bluesky_agreement.read(str(case["text"])) == case["package"]


def test_agrees_with_the_package() -> None:
    reason = compare.missing("@atproto/api")
    if reason:
        pytest.skip(reason)
    texts = chain(generate.texts(101, 1500), bluesky_agreement.texts(101, 1500))
    outcome = compare.compare("bluesky", texts)
    assert outcome.compared > 2900
    assert outcome.disagreements == []
