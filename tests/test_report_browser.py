"""The HTML report in a real browser: it fits a phone and a desktop, and nothing in it runs."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from socialint.report import ReportOptions, render
from socialint.result import Report
from tests.report_previews import previewed
from tests.report_traps import trapped
from tests.test_report_catalog import ENTRIES

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")

#: Headless, and asking for nothing from outside.
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--allow-file-access-from-files", "--virtual-time-budget=5000", "--dump-dom"),
)
#: Shows the report in a frame as wide as a screen, and writes down what came of it.
HARNESS = """<!DOCTYPE html><meta charset="utf-8"><title>waiting</title>
<iframe id="frame" src="report.html" style="width:WIDTHpx;height:900px;border:0"></iframe>
<pre id="told"></pre>
<script>
let dialogs = 0;
document.getElementById("frame").addEventListener("load", (event) => {
  const view = event.target.contentWindow, page = event.target.contentDocument;
  for (const one of ["alert", "confirm", "prompt"]) view[one] = () => { dialogs += 1; };
  for (const one of page.querySelectorAll("details")) one.open = true;
  for (const one of page.querySelectorAll("sup a")) one.click();
  const shown = (id) => {
    page.getElementById(id)?.click();
    return [...page.querySelectorAll(".finding")].filter((one) => one.offsetParent).length;
  };
  const text = JSON.stringify({
    wide: page.documentElement.scrollWidth, screen: view.innerWidth,
    scripts: page.scripts.length, dialogs,
    foreign: page.querySelectorAll("img, iframe, object, embed, form, link, svg, base").length,
    handlers: [...page.querySelectorAll("*")].filter((one) =>
      [...one.attributes].some((at) => at.name.startsWith("on"))).length,
    out: [...page.querySelectorAll("a")].filter((one) => one.origin + one.pathname
      !== view.location.origin + view.location.pathname).length,
    all: shown("only-all"), errors: shown("only-error"), notes: shown("only-note"),
  });
  document.getElementById("told").textContent = text;
});
</script>"""


def look(folder: Path, run: Report, width: int) -> Any:
    page = render(run, "html", ReportOptions(entries=ENTRIES, verbose=True))
    (folder / "report.html").write_text(page, encoding="utf-8")
    harness = folder / "harness.html"
    harness.write_text(HARNESS.replace("WIDTH", str(width)), encoding="utf-8")
    assert CHROMIUM is not None
    done = subprocess.run(
        [CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'profile'}", harness.as_uri()],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    found = re.search(r'<pre id="told">(\{.*?\})</pre>', done.stdout)
    assert found is not None, done.stdout[-500:]
    return json.loads(found[1])


@pytest.mark.slow
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", ["plain", "traps"])
def test_it_fits_and_nothing_runs(tmp_path: Path, name: str, width: int) -> None:
    if CHROMIUM is None:
        pytest.skip("no Chromium is installed")
    told = look(tmp_path, {"plain": previewed(), "traps": trapped()}[name], width)
    assert told["wide"] <= told["screen"] == width
    for none in ("scripts", "dialogs", "foreign", "handlers", "out"):
        assert told[none] == 0, none
    counts = {"plain": (11, 1, 8), "traps": (41, 14, 14)}[name]
    assert (told["all"], told["errors"], told["notes"]) == counts
