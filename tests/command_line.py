"""Runs `tuntas` for tests: in this process with what it printed, or as a program of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli import drafts
from generator.cli.app import run

TIMEOUT = 100


@dataclass(frozen=True)
class Said:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Terminal:
    """Says commands in this process."""

    capsys: pytest.CaptureFixture[str]

    def __call__(self, *words: str) -> Said:
        """Run `tuntas` with these words."""
        self.capsys.readouterr()
        try:
            code = run(words)
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = self.capsys.readouterr()
        return Said(code, out, err)


def write_project(root: Path) -> Path:
    """Write what `tuntas new project` writes."""
    for path, text in drafts.project_files("Proyek coba").items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    return root


def change(root: Path, before: str, after: str) -> None:
    """Write something else into mkdocs.yml."""
    file = root / "mkdocs.yml"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


def add(root: Path, path: str, text: str) -> Path:
    """Write a file into a project."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, "utf-8")
    return root / path


def command(*words: str) -> list[str]:
    """Return `tuntas` as a program of its own, without asking where it is installed."""
    return [sys.executable, "-m", "generator", *words]


def program(*words: str, cwd: Path, **environ: str) -> Said:
    """Run `tuntas` as a program of its own; a variable set to nothing is taken away."""
    env = {**os.environ, **environ}
    clean = {name: value for name, value in env.items() if value}
    done = subprocess.run(command(*words), cwd=cwd, env=clean, capture_output=True, timeout=TIMEOUT, check=False)
    return Said(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
