"""Which of textstat's figures need nothing from the network: `python -m bench.readability`.

Each one is asked for in a process of its own in which every attempt to open a socket fails and is
noted, with no corpus on the disk.
"""

import os
import subprocess
import sys
import tempfile
from importlib.metadata import version

TEXT = (
    "Our parser reads dates in nine languages now. It looks at the month first, so it is twice as "
    "fast. The notes list what changed, and why some of it took a year."
)
METRICS = (
    "automated_readability_index",
    "coleman_liau_index",
    "lix",
    "rix",
    "dale_chall_readability_score",
    "flesch_kincaid_grade",
    "flesch_reading_ease",
    "gunning_fog",
    "linsear_write_formula",
    "smog_index",
    "spache_readability",
)
PROBE = """
import socket, sys
def refuse(*arguments, **named):
    print("asks the network", file=sys.stderr)
    raise OSError("no network")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
import textstat
print(round(getattr(textstat, sys.argv[1])(sys.argv[2]), 1))
"""


def main() -> int:
    print(f"textstat {version('textstat')}, Python {sys.version.split()[0]}\n")
    with tempfile.TemporaryDirectory() as empty:
        for metric in METRICS:
            done = subprocess.run(
                [sys.executable, "-c", PROBE, metric, TEXT],
                env={**os.environ, "NLTK_DATA": empty, "HOME": empty},
                capture_output=True,
                text=True,
                check=False,
            )
            asked = "asks the network" in done.stderr
            told = done.stdout.strip().splitlines()[-1] if done.stdout.strip() else "fails"
            print(f"{metric:30} {'asks the network' if asked else 'needs none':18} {told}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
