"""The site of the documentation: built without a warning, and nothing loaded from elsewhere."""

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if find_spec("zensical") is None:
        pytest.skip("Zensical is not installed: pip install -e '.[docs]'")
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "build" / "site"


@pytest.mark.slow
def test_it_has_every_page(site: Path) -> None:
    for page in (ROOT / "docs").rglob("*.md"):
        path = page.relative_to(ROOT / "docs").with_suffix(".html")
        path = path.with_name("index.html") if path.stem == "README" else path
        assert (site / path).is_file(), path
    assert (site / "llms.txt").is_file()


@pytest.mark.slow
def test_it_loads_nothing_from_elsewhere(site: Path) -> None:
    loading = r"<(?:script|img|iframe|source)\b[^>]*\bsrc=\"(https?:)?//"
    linking = r"<link\b[^>]*\bhref=\"(https?:)?//"
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert not re.search(f"{loading}|{linking}", text), page
    for sheet in site.rglob("*.css"):
        assert not re.search(r"(?:url\(|@import)\s*['\"]?(https?:)?//", sheet.read_text("utf-8"))
