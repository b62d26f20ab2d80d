"""A rule's page for whoever points at a finding: what, why, how sure, and how to be rid of it."""

from collections.abc import Iterator

from socialint.finding import Finding
from socialint.report.inert import one_line
from socialint.report.mdtext import address, code, words
from socialint.report.measured import MEASURED
from socialint.report.shares import sentence
from socialint.rule import Rule


def page(finding: Finding, rule: Rule | None) -> str:
    """The page of a finding's rule in Markdown; short where only the finding is known."""
    return "\n\n".join(_paragraphs(finding, rule))


def _paragraphs(finding: Finding, rule: Rule | None) -> Iterator[str]:
    yield f"**{words(finding.rule)}** · {words(finding.pack)} · {finding.severity.value}"
    if rule is not None:
        yield f"{words(rule.summary)}."
        for part in rule.why.split("\n\n"):
            if part.strip():
                yield one_line(part)
        measures = MEASURED.get(rule.id)
        told = [one_line(sentence(one)) for one in measures or ()]
        if measures is not None:
            yield "*Measured*"
            yield "\n".join(f"- {one}" for one in told or ["Not measured."])
        if rule.sources:
            yield "\n".join(f"- {address(one)}" for one in rule.sources)
    off = code(f'{finding.rule} = "off"')
    yield (
        f"*To turn it off*: {off} under `[rules]` in socialint.toml; here, with a reason: "
        f"{code(f'<!-- socialint: ignore[{finding.rule}] why -->')} before the paragraph, or "
        "`socialint: ignore:` in the front matter."
    )
