"""Small projects on disk, built by the commands that people type."""

from __future__ import annotations

import functools
import hashlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

CONFIG = """site_name: Uji
docs_dir: content
theme:
  name: material
  language: id
  font: false
plugins:
  - search
  - tuntas
"""
HOME = "# Beranda\n\nSelamat belajar.\n"
QUIZ = """id: kuis-a
title: Kuis A
questions:
  - id: satu
    kind: choice
    prompt: Apa ini?
    options:
      - {text: Ini, correct: true}
      - {text: Itu}
"""
FENCE = "```quiz\nkuis-a\n```\n"
SMALL: Mapping[str, str] = {
    "mkdocs.yml": CONFIG,
    "content/index.md": HOME,
    "content/kursus/index.md": "# Kursus\n",
    "content/kursus/satu.md": f"# Satu\n\nIsi.\n\n{FENCE}",
    "quizzes/kuis-a.yaml": QUIZ,
}


def write(root: Path, files: Mapping[str, str]) -> Path:
    """Write a project and return its folder."""
    for path, text in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="")
    return root


def run(root: Path, *command: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a module of Python in a project, and return how it went."""
    around = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **(env or {})}
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=root, env=around, capture_output=True, text=True, check=False, timeout=110
    )


def built(root: Path, *options: str, env: Mapping[str, str] | None = None) -> Path:
    """Build strictly with MkDocs and return the site; any word from it is a fault."""
    done = run(root, "mkdocs", "build", "--strict", *options, env=env)
    said = [line for line in done.stderr.splitlines() if not line.startswith("INFO")]
    assert (done.returncode, said) == (0, []), done.stderr
    return root / "site"


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a site as it is; give the address of its home page."""

    class Files(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Files, directory=str(site)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def digests(site: Path) -> dict[str, str]:
    """Return a hash of every file of a site by its path."""
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }
