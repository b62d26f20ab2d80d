"""Training: `python -m model.train OUTPUT [section.key=value …]`, settings in config.cfg.

A loop of our own rather than `spacy train`: it takes so many steps, needs no second corpus to
choose among them, and the posts are new each time round. The same settings give the same pipeline
on the same machine.
"""

import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Any

from spacy import util
from spacy.language import Language
from spacy.training import Example
from thinc.api import Config, NumpyOps, fix_random_seed, set_current_ops

import socialint.language.english  # noqa: F401 - registers the language
from model.corpus import create_posts  # noqa: F401 - registers the reader

CONFIG = Path(__file__).with_name("config.cfg")
#: So many sentences show every label.
_SAMPLE = 20_000


def settings(overrides: Iterable[str]) -> Config:
    """The configuration with `section.key=value` put in place."""
    given: dict[str, Any] = {}
    for override in overrides:
        key, _, value = override.partition("=")
        given[key] = util.registry.resolve(Config().from_str(f"[a]\nb = {value}"))["a"]["b"]
    config = Config().from_disk(CONFIG, overrides=given)
    config["corpora"]["train"]["path"] = str(CONFIG.parent / config["paths"]["train"])
    return config


def build(config: Config) -> Language:
    """The pipeline, untrained."""
    parts = {name: config[name] for name in ("nlp", "components")}
    return util.load_model_from_config(Config(parts).copy(), auto_fill=True)


def train(config: Config, output: Path) -> None:
    """Train a pipeline and write it to a folder; progress goes to standard output."""
    config = config.interpolate()
    set_up = config["training"]
    fix_random_seed(set_up["seed"])
    # NumPy multiplies matrices three times as fast as the BLIS that thinc brings along.
    set_current_ops(NumpyOps(use_blis=False))
    nlp = build(config)
    resolved = util.registry.resolve({"corpora": config["corpora"], "training": set_up})
    posts = resolved["corpora"]["train"]
    sample = list(islice(posts(nlp), _SAMPLE))
    nlp.initialize(lambda: sample)
    optimizer = resolved["training"]["optimizer"]
    batches = _batches(posts(nlp), set_up["words"])
    start, losses, seen = perf_counter(), dict[str, float](), 0
    for step, batch in enumerate(islice(batches, set_up["steps"]), 1):
        nlp.update(batch, sgd=optimizer, drop=set_up["dropout"], losses=losses)
        optimizer.step_schedules()
        seen += sum(len(example.reference) for example in batch)
        if step % 100 == 0:
            shown = " ".join(f"{name} {loss:9.1f}" for name, loss in losses.items())
            print(f"{step:6} {perf_counter() - start:6.0f} s {seen:9} words  {shown}", flush=True)
            losses = {}
    # The running means of the weights judge better than the last ones.
    with nlp.use_params(optimizer.averages):
        nlp.to_disk(output)


def _batches(examples: Iterable[Example], size: int) -> Iterator[list[Example]]:
    """Examples in the order given, about `size` words at a time."""
    batch: list[Example] = []
    held = 0
    for example in examples:
        batch.append(example)
        held += len(example.reference)
        if held >= size:
            yield batch
            batch, held = [], 0


def main() -> None:
    """Train and write."""
    output, *overrides = sys.argv[1:]
    train(settings(overrides), Path(output))


if __name__ == "__main__":
    main()
