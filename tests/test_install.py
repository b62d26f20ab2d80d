"""The wheel lints by itself, with its rules inside."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel holds."""
    wheels = tmp_path_factory.mktemp("wheels")
    build = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--no-deps", "-q", "-w", str(wheels), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
    )
    if build.returncode and "hatchling" in build.stderr:
        pytest.skip("the build backend cannot be installed here")
    assert build.returncode == 0, build.stderr
    (wheel,) = wheels.glob("*.whl")
    target = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "pip", "install", "--no-deps", "-q"]
    subprocess.run([*command, "--target", str(target), str(wheel)], check=True)
    return target


def run(installed: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "socialint", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONSAFEPATH": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_lints_the_sample(installed: Path, tmp_path: Path) -> None:
    sample = ROOT / "examples" / "sample.md"
    done = run(installed, str(sample), "--output-format", "concise", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "hashtag-overuse" in done.stdout


def test_the_wheel_explains_its_rules(installed: Path, tmp_path: Path) -> None:
    assert (installed / "socialint" / "rules" / "links").is_dir()
    assert "Examples" in run(installed, "explain", "hashtag-overuse", cwd=tmp_path).stdout


def test_the_wheel_is_what_runs(installed: Path, tmp_path: Path) -> None:
    code = "import socialint; print(socialint.__file__)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONSAFEPATH": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith(str(installed))
