"""Draw a real run as the picture in the README: `python -m scripts.screenshot`."""

import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent
COMMAND = ["examples/sample.md"]
WIDTH = 92


def main() -> None:
    """Run socialint in colour and write docs/example.svg."""
    run = subprocess.run(
        [sys.executable, "-m", "socialint", "--color", "always", *COMMAND],
        cwd=ROOT,
        env={"COLUMNS": str(WIDTH), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    console = Console(record=True, width=WIDTH, file=StringIO(), color_system="truecolor")
    console.print(Text(f"$ socialint {' '.join(COMMAND)}", style="bold"))
    console.print(Text.from_ansi(run.stdout))
    # The picture asks for no font from the network: a reader's own monospaced one will do.
    plain = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    svg = console.export_svg(title="socialint", code_format=plain, unique_id="socialint")
    (ROOT / "docs" / "example.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
