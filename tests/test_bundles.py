"""The browser's half: its unit tests pass, its types hold, and the committed bundles are fresh."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BROWSER = ROOT / "generator" / "browser"
DIST = BROWSER / "dist"

pytestmark = pytest.mark.skipif(
    shutil.which("node") is None or not (BROWSER / "node_modules").is_dir(),
    reason="needs Node and `npm ci` in generator/browser; `make test` brings both",
)


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_committed_bundles_are_what_the_sources_give(tmp_path: Path) -> None:
    subprocess.run(["node", "build.mjs", str(tmp_path / "dist")], cwd=BROWSER, check=True)
    fresh, committed = files_of(tmp_path / "dist"), files_of(DIST)
    assert sorted(fresh) == sorted(committed)
    stale = [name for name, data in fresh.items() if committed[name] != data]
    assert stale == [], "run `make bundle` and commit generator/browser/dist"


def test_types_hold_everywhere() -> None:
    done = subprocess.run(
        ["npx", "tsc", "--noEmit", "-p", "."], cwd=BROWSER, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.timeout(240)
def test_units_of_the_browser_pass() -> None:
    done = subprocess.run(["node", "tests/browser_unit/run.mjs"], cwd=ROOT, capture_output=True, text=True, check=False)
    failed = [line for line in done.stdout.splitlines() if line.startswith(("✖", "ℹ"))]
    assert done.returncode == 0, "\n".join(failed)
    assert any(line.startswith("ℹ pass") and not line.endswith(" 0") for line in failed)
