"""Adding a kind touches one folder and two lines: a copy of the project gets the kind of docs/adding-a-kind.md."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "adding-a-kind.md"
FILE = re.compile(r"^`generator/questions/oddone/([\w.]+)`\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NOT_COPIED = shutil.ignore_patterns("node_modules", "__pycache__", "*.pyc", "dist", "site")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the project and add the kind as the page says."""
    root = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "generator", root / "generator", ignore=NOT_COPIED)
    (root / "tests").mkdir()
    for name in ("conftest.py", "examples.py", "test_questions.py", "test_architecture.py"):
        shutil.copy(ROOT / "tests" / name, root / "tests" / name)
    shutil.copy(ROOT / "pyproject.toml", root / "pyproject.toml")
    (root / "generator" / "questions" / "oddone").mkdir()
    for name, text in FILE.findall(PAGE.read_text("utf-8")):
        (root / "generator" / "questions" / "oddone" / name).write_text(text, "utf-8")
    registry = root / "generator" / "questions" / "registry.py"
    before = registry.read_text("utf-8")
    after = before.replace("    number,\n", "    number,\n    oddone,\n").replace(
        "            number.TYPE,\n", "            number.TYPE,\n            oddone.TYPE,\n"
    )
    assert len(after.splitlines()) == len(before.splitlines()) + 2
    registry.write_text(after, "utf-8")
    return root


def run(root: Path, *words: str) -> str:
    """Run Python in the copy and return what it printed."""
    env = {**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, *words], cwd=root, env=env, capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_page_holds_every_file_that_a_kind_needs() -> None:
    names = {name for name, _ in FILE.findall(PAGE.read_text("utf-8"))}
    wanted = {"__init__.py", "model.py", "fields.py", "rules.py", "payload.py", "examples.yaml"}
    assert names == wanted | {"question.html.jinja", "score.ts", "element.ts"}


def test_all_tests_of_kinds_hold_for_it_without_a_line_more(copy: Path) -> None:
    quiet = (
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-k",
        "oddone or folder or rule",
        "tests/test_questions.py",
    )
    run(copy, *quiet, "--update-golden")
    assert (copy / "tests" / "golden" / "questions" / "oddone" / "four-words.json").is_file()
    assert "passed" in run(copy, *quiet)


def test_the_house_still_stands(copy: Path) -> None:
    architecture = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_architecture.py")
    assert "passed" in run(copy, *architecture, "-k", "oddone or reaches or kinds_of_question or cycle or disk")


def test_schema_check_explain_and_new_know_it(copy: Path) -> None:
    run(copy, "-m", "generator", "schema", "-o", "skema")
    assert '"oddone"' in (copy / "skema" / "quiz.schema.json").read_text("utf-8")
    assert "oddone/not-among" in run(copy, "-m", "generator", "explain", "oddone/not-among")
    assert "kind: oddone" in run(copy, "-m", "generator", "new", "question", "oddone")


def test_the_bundle_takes_it_in(copy: Path) -> None:
    modules = ROOT / "generator" / "browser" / "node_modules"
    node = shutil.which("node")
    if node is None or not modules.is_dir():
        pytest.skip("Node, or its packages, are not installed: `make test` installs them")
    (copy / "generator" / "browser" / "node_modules").symlink_to(modules, target_is_directory=True)
    out = copy / "dist"
    done = subprocess.run(
        [node, "build.mjs", str(out)],
        cwd=copy / "generator" / "browser",
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "oddone:" in (out / "quiz.js").read_text("utf-8")
