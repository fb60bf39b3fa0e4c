"""`tuntas serve` shows the site, every change to it, and what is wrong, until it is stopped."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from command_line import command, program

from generator.cli import drafts, words
from generator.text import fill

PATIENCE = 60
LESSON = "kursus-pertama/01-pelajaran-pertama"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")


@dataclass
class Server:
    """A server that runs, and what it said so far."""

    port: int
    process: subprocess.Popen[str]
    said: list[str] = field(default_factory=list)

    def page(self, path: str) -> str:
        """Return a page; nothing while there is none."""
        with contextlib.suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{path}") as answer:
            return str(answer.read().decode("utf-8"))
        return ""

    def wait_for(self, true: Callable[[], bool]) -> None:
        """Wait until that is so."""
        until = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < until, self.said
            assert self.process.poll() is None, self.said
            time.sleep(0.05)


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("serve") / "proyek"
    for path, text in drafts.project_files("Proyek coba").items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    return root


@pytest.fixture(scope="module")
def server(root: Path) -> Iterator[Server]:
    port = free_port()
    process = subprocess.Popen(command("serve", "-a", str(port)), cwd=root, stderr=subprocess.PIPE, text=True)
    server = Server(port, process)

    def listen() -> None:
        assert process.stderr is not None
        server.said.extend(line.rstrip("\n") for line in process.stderr)

    listener = threading.Thread(target=listen)
    listener.start()
    try:
        server.wait_for(lambda: any(str(port) in line for line in server.said))
        yield server
    finally:
        process.send_signal(signal.SIGINT)
        code = process.wait(PATIENCE)
        listener.join()
        assert process.stderr is not None
        process.stderr.close()
    assert code == 0
    assert not any("Traceback" in line for line in server.said)


def lesson_of(server: Server) -> str:
    return server.page(f"{LESSON}.html") or server.page(f"{LESSON}/")


def change(file: Path, before: str, after: str) -> None:
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")


def test_it_says_where_the_site_is_and_how_to_stop(server: Server) -> None:
    told = fill(words.SERVING, "id", {"url": f"http://127.0.0.1:{server.port}/"})
    assert "\n".join(server.said).startswith(told)
    assert "Proyek coba" in server.page("")


def test_a_change_of_a_lesson_is_seen(server: Server, root: Path) -> None:
    change(root / "content" / f"{LESSON}.md", "Tiga kalimat", "Empat kalimat")
    server.wait_for(lambda: "Empat kalimat" in lesson_of(server))
    assert words.REBUILDING.id in server.said


def test_a_change_of_a_quiz_is_seen(server: Server, root: Path) -> None:
    change(root / "quizzes/kursus-pertama/kur-1.yaml", "Satu petunjuk kecil.", "Petunjuk yang lain.")
    server.wait_for(lambda: "Petunjuk yang lain." in lesson_of(server))


def test_what_is_wrong_in_a_quiz_stands_on_the_page_that_shows_it(server: Server, root: Path) -> None:
    file = root / "quizzes/kursus-pertama/kur-1.yaml"
    change(file, "kind: choice", "kind: chois")
    place = "quizzes/kursus-pertama/kur-1.yaml:8:11:"
    server.wait_for(lambda: place in lesson_of(server))
    assert any(place in line for line in server.said)
    change(file, "kind: chois", "kind: choice")
    server.wait_for(lambda: place not in lesson_of(server))


def test_a_quiz_file_that_cannot_be_read_is_told_where_it_would_stand(server: Server, root: Path) -> None:
    file = root / "quizzes/kursus-pertama/kur-1.yaml"
    change(file, "questions:", "questions: [")
    server.wait_for(lambda: "quizzes/kursus-pertama/kur-1.yaml:6:12:" in lesson_of(server))
    change(file, "questions: [", "questions:")
    server.wait_for(lambda: "kur-1.yaml:6" not in lesson_of(server))


def test_the_same_address_cannot_be_served_twice(server: Server, root: Path) -> None:
    address = f"127.0.0.1:{server.port}"
    said = program("serve", "-a", address, cwd=root, TUNTAS_LANG="")
    assert (said.code, said.err) == (2, fill(words.ADDRESS_IN_USE, "id", {"address": address}) + "\n")
