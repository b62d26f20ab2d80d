"""socialint and twitter-text 3.1.0 on generated texts, and on recorded ones that need no Node."""

import json
from pathlib import Path

import pytest

from bench.agreement.compare import compare, missing
from bench.agreement.generate import texts
from bench.agreement.x_agreement import comparable, read

RECORDED = json.loads((Path(__file__).parent / "data" / "x_recorded.json").read_text("utf-8"))


@pytest.mark.parametrize("case", RECORDED, ids=[case["why"] for case in RECORDED])
def test_recorded_readings_of_the_package_are_ours(case: dict[str, object]) -> None:
    text = str(case["text"])
    assert comparable(text)
    assert read(text) == case["package"]


@pytest.mark.skipif(missing("twitter-text") is not None, reason=str(missing("twitter-text")))
def test_package_and_socialint_agree_on_generated_texts() -> None:
    outcome = compare("x", texts(seed=7, count=3000))
    assert outcome.disagreements == []
    assert outcome.compared > 2900


def test_generated_texts_are_the_same_for_the_same_seed() -> None:
    assert list(texts(3, 50)) == list(texts(3, 50))
    assert list(texts(3, 50)) != list(texts(4, 50))
