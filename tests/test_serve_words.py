"""What `tuntas serve` says, what it shows of a quiz that is wrong, and how it ends."""

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
from command_line import command, program, write_project

from generator.cli import words
from generator.text import fill

PATIENCE = 60
LESSON = "kursus-pertama/01-pelajaran-pertama"
QUIZ = "quizzes/kursus-pertama/kur-1.yaml"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")


@dataclass
class Server:
    """A server that runs, and what it said so far."""

    port: int
    root: Path
    process: subprocess.Popen[str]
    said: list[str] = field(default_factory=list)

    def lesson(self) -> str:
        """Return the lesson; nothing while there is none."""
        for path in (f"{LESSON}.html", f"{LESSON}/"):
            url = f"http://127.0.0.1:{self.port}/{path}"
            with contextlib.suppress(OSError), urllib.request.urlopen(url) as answer:
                return str(answer.read().decode("utf-8"))
        return ""

    def wait_for(self, true: Callable[[], bool]) -> None:
        """Wait until that is so."""
        until = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < until, self.said
            assert self.process.poll() is None, self.said
            time.sleep(0.05)

    def listen(self) -> None:
        """Keep what it says."""
        assert self.process.stderr is not None
        self.said.extend(line.rstrip("\n") for line in self.process.stderr)


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    root, port = write_project(tmp_path_factory.mktemp("serve") / "proyek"), free_port()
    env = {name: value for name, value in os.environ.items() if name != "TUNTAS_LANG"}
    words_said = command("serve", "-a", str(port))
    process = subprocess.Popen(words_said, cwd=root, env=env, stderr=subprocess.PIPE, text=True)
    server = Server(port, root, process)
    listener = threading.Thread(target=server.listen)
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


def change(file: Path, before: str, after: str) -> None:
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")


def test_it_says_where_the_site_is_and_how_to_stop(server: Server) -> None:
    told = fill(words.SERVING, "id", {"url": f"http://127.0.0.1:{server.port}/"})
    assert told in "\n".join(server.said)


def test_it_says_that_the_site_is_brought_up_to_date(server: Server) -> None:
    change(server.root / QUIZ, "Satu petunjuk kecil.", "Petunjuk yang lain.")
    server.wait_for(lambda: "Petunjuk yang lain." in server.lesson())
    assert words.REBUILDING.id in server.said


def test_what_is_wrong_in_a_quiz_stands_on_the_page_that_shows_it(server: Server) -> None:
    place = f"{QUIZ}:8:11:"
    change(server.root / QUIZ, "kind: choice", "kind: chois")
    server.wait_for(lambda: place in server.lesson())
    server.wait_for(lambda: any(place in line for line in server.said))
    change(server.root / QUIZ, "kind: chois", "kind: choice")
    server.wait_for(lambda: place not in server.lesson())


def test_a_quiz_file_that_cannot_be_read_is_told_where_it_would_stand(server: Server) -> None:
    change(server.root / QUIZ, "questions:", "questions: [")
    server.wait_for(lambda: f"{QUIZ}:6:12:" in server.lesson())
    change(server.root / QUIZ, "questions: [", "questions:")
    server.wait_for(lambda: f"{QUIZ}:6:12:" not in server.lesson())


def test_the_same_address_cannot_be_served_twice(server: Server) -> None:
    address = f"127.0.0.1:{server.port}"
    said = program("serve", "-a", address, cwd=server.root, TUNTAS_LANG="")
    assert (said.code, said.err) == (2, fill(words.ADDRESS_IN_USE, "id", {"address": address}) + "\n")
