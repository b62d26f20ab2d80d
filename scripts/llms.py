"""llms.txt: what socialint is and where each thing is told, for programs that read docs."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from socialint.yamltree import load, plain

ROOT = Path(__file__).parent.parent
SITE = "https://github.com/socialint/socialint/blob/main/docs"

_HEAD = """\
# socialint

> A linter for social media drafts: it says, at a line and column, what will cost a post's author
> trust, before it is posted. Offline and deterministic; it predicts no reach and scores nobody.

Run `socialint draft.md` (exit code 0 clean, 1 findings, 2 a mistake in what was given, 3 ours).
`--platform x,bluesky` names networks, `--output-format json` prints JSON, `--fix` applies the safe
fixes, `socialint render draft.md` prints each post as it will be read, and `socialint explain RULE`
prints why a rule speaks. In Python: `socialint.lint(text, platform="x")`.
"""


def text(fresh: Mapping[Path, str]) -> str:
    """The file: the sections of the site's navigation, a line a page with its first sentence.

    `fresh` has pages that are generated, which may not be written yet.
    """
    site: Any = plain(load((ROOT / "mkdocs.yml").read_text(encoding="utf-8")))
    sections: dict[str, list[str]] = {"Start": []}
    for entry in site["nav"]:
        ((title, inside),) = entry.items()
        pages = [entry] if isinstance(inside, str) else inside
        section = sections["Start"] if isinstance(inside, str) else sections.setdefault(title, [])
        section += [_line(*one, fresh) for page in pages for one in page.items()]
    told = (f"## {title}\n\n" + "\n".join(lines) + "\n" for title, lines in sections.items())
    return "\n".join([_HEAD, *told])


def _line(title: str, page: str, fresh: Mapping[Path, str]) -> str:
    path = ROOT / "docs" / page
    text = fresh[path] if path in fresh else path.read_text(encoding="utf-8")
    return f"- [{title}]({SITE}/{page}): {_first_sentence(text)}"


def _first_sentence(page: str) -> str:
    """The first sentence below the title of a page, without its Markdown."""
    body = page.partition("\n")[2].strip()
    paragraph = re.sub(r"\s+", " ", body.partition("\n\n")[0])
    bare = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", paragraph).replace("**", "")
    return re.split(r"(?<=[.!?]) ", bare)[0]
