"""Phrases that are found each time, and figures that count only when they come again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint import examples, pack
from socialint.rule import Example

RULE = next(rule for rule in pack.load_default() if rule.id == "stock-phrase")


def marked(text: str, **options: object) -> list[str]:
    example = Example(text, bad=True, options={k.replace("_", "-"): v for k, v in options.items()})
    spans = (finding.span for finding in examples.findings(example, RULE, [RULE]))
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize("phrase", RULE.options.any)
def test_every_phrase_fires_on_itself(phrase: str) -> None:
    assert phrase == phrase.lower().strip(), "phrases are written folded"
    (mark,) = marked(f"Well, {phrase} it is")
    assert phrase in mark


CONTRAST = "This {n} is not a tool, it's a way to work. "


@given(st.integers(0, 6), st.integers(1, 4))
def test_a_figure_counts_from_its_number_on(times: int, least: int) -> None:
    text = "".join(CONTRAST.format(n=n) for n in range(times))
    assert len(marked(text, min_times=least)) == (1 if times >= least else 0)


@pytest.mark.parametrize(
    "text",
    [
        "They are not panels, they are radiators. It was not cold, it was hot.",
        "It is not here. It's not there either. It is gone — and so are we.",
        "“It's not a tool, it's a way.” “It's not a bug, it's a feature.”",
        "Unlock the mutex — then delve. The leverage ratio is 3. Harness the power of wind.",
        "In today's release the world map is fixed.",
    ],
)
def test_plain_talk_is_left_alone(text: str) -> None:
    assert marked(text) == []


def test_the_other_places_are_named() -> None:
    example = Example("".join(CONTRAST.format(n=n) for n in range(3)), bad=True)
    (finding,) = examples.findings(example, RULE, [RULE])
    assert len(finding.related) == 2
