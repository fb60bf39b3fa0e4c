"""The wheel holds what a site needs and nothing else, and works in an empty environment away from the repository."""

from __future__ import annotations

import importlib.metadata
import os
import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest
from sites import digests

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
NEEDED = (".py", ".jinja", ".html", ".yaml", "py.typed")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel."""
    pytest.importorskip("hatchling", reason="hatchling builds the wheel")
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)], cwd=ROOT, check=True)
    return next(out.glob("*.whl"))


def test_it_holds_what_is_needed_and_nothing_else(wheel: Path) -> None:
    package = ROOT / "generator"
    inside = [path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    code = [path for path in inside if "browser" not in path.parts and path.name.endswith(NEEDED)]
    bundles = [path for path in inside if path.is_relative_to(package / "browser" / "dist")]
    wanted = {path.relative_to(ROOT).as_posix() for path in (*code, *bundles)}
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert held == wanted
    assert {"generator/py.typed", "generator/browser/dist/quiz.js", "generator/mkdocs_plugin/theme/base.html"} <= held
    assert {"generator/questions/choice/examples.yaml", "generator/questions/choice/question.html.jinja"} <= held


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel where there is nothing but what it says it depends on."""
    home = tmp_path_factory.mktemp("empty")
    venv.create(home, with_pip=False, symlinks=True)
    made = home / "bin" / "python"
    command = ["pip", "--python", str(made), "install", "-q", "--no-index", "--no-deps", str(wheel)]
    subprocess.run([sys.executable, "-m", *command], check=True)
    where = subprocess.run(
        [made, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    )
    _link(Path(where.stdout.strip()))
    return made


def _link(folder: Path) -> None:
    """Bring the declared dependencies, and theirs, from this environment without copying them."""
    for name in _dependencies("tuntas"):
        found = importlib.metadata.distribution(name)
        for top in {file.parts[0] for file in found.files or () if file.parts[0] not in {"..", "__pycache__"}}:
            if not (folder / top).exists():
                (folder / top).symlink_to(Path(str(found.locate_file(top))))


def _dependencies(name: str) -> set[str]:
    waiting, found = [name], set[str]()
    while waiting:
        for line in importlib.metadata.distribution(waiting.pop()).requires or ():
            needed, _, marker = line.partition(";")
            other = re.match(r"[\w.-]+", needed)
            if other and "extra" not in marker and other[0] not in found and _is_here(other[0]):
                found.add(other[0])
                waiting.append(other[0])
    return found


def _is_here(name: str) -> bool:
    try:
        importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def test_a_new_project_builds_with_both_commands(python: Path, tmp_path: Path) -> None:
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    env |= {"NO_MKDOCS_2_WARNING": "1"}

    def run(*command: str, cwd: Path) -> str:
        done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr

    tuntas = str(python.parent / "tuntas")
    run(tuntas, "new", "project", "x", cwd=tmp_path)
    where = run(str(python), "-c", "import generator; print(generator.__file__)", cwd=tmp_path)
    assert not Path(where.strip()).is_relative_to(ROOT)
    run(tuntas, "check", "--strict", cwd=tmp_path / "x")
    run(tuntas, "build", "--strict", cwd=tmp_path / "x")
    first = digests(tmp_path / "x" / "site")
    assert "assets/tuntas/quiz.js" in first
    run(str(python), "-m", "mkdocs", "build", "--strict", "-q", cwd=tmp_path / "x")
    assert digests(tmp_path / "x" / "site") == first
    for kind in ("choice", "hotspot"):
        assert f"kind: {kind}" in run(tuntas, "new", "question", kind, cwd=tmp_path / "x")
