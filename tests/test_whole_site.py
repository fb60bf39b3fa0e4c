"""A build gives a whole site or none: killed, failed or doubled builds leave the old one as it was."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Terminal, command, program, write_project

from generator.cli import words
from generator.mkdocs_plugin.build.process import is_running
from generator.mkdocs_plugin.build.swap import replacing
from generator.text import fill

PATIENCE = 60
STALL = """\
import os, pathlib, time

def on_post_page(output, page, config):
    flag = os.environ.get("STALL")
    if flag and page.file.src_uri.endswith("pertama.md"):
        pathlib.Path(flag).write_text("here")
        time.sleep(120)
    return output
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write a project whose build can be made to stall in its midst, build it once, and stand in it."""
    root = write_project(tmp_path / "proyek")
    (root / "stall.py").write_text(STALL, "utf-8")
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("\nhooks: [stall.py]\n")
    monkeypatch.chdir(root)
    monkeypatch.delenv("TUNTAS_LANG", raising=False)
    return root


@pytest.fixture
def tuntas(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def contents(folder: Path) -> dict[str, bytes]:
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def hidden(root: Path) -> list[str]:
    return sorted(each.name for each in root.iterdir() if each.name.startswith(".site."))


def change_home(root: Path, text: str) -> None:
    with (root / "content" / "index.md").open("a", encoding="utf-8") as file:
        file.write(f"\n{text}\n")


@contextlib.contextmanager
def stalled(root: Path, flag: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Give a build that is in its midst."""
    build = subprocess.Popen(command("build"), cwd=root, env={**os.environ, "STALL": str(flag)})
    try:
        until = time.monotonic() + PATIENCE
        while not flag.exists():
            assert build.poll() is None
            assert time.monotonic() < until
            time.sleep(0.02)
        yield build
    finally:
        build.kill()
        build.wait()


def test_a_killed_build_leaves_the_old_site_and_the_next_one_cleans_up(
    tuntas: Terminal, project: Path, tmp_path: Path
) -> None:
    assert tuntas("build").code == 0
    old = contents(project / "site")
    change_home(project, "Kalimat baru.")
    with stalled(project, tmp_path / "flag") as build:
        assert hidden(project) == [f".site.new-{build.pid}"]
        build.kill()
        build.wait()
    assert contents(project / "site") == old
    assert hidden(project) == [f".site.new-{build.pid}"]
    assert tuntas("build").code == 0
    assert hidden(project) == []
    assert "Kalimat baru." in (project / "site" / "index.html").read_text("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("sign", ["SIGINT", "SIGTERM"])
def test_an_interrupted_build_leaves_the_old_site(tuntas: Terminal, project: Path, tmp_path: Path, sign: str) -> None:
    assert tuntas("build").code == 0
    old = contents(project / "site")
    with stalled(project, tmp_path / "flag") as build:
        build.send_signal(getattr(signal, sign))
        build.wait(PATIENCE)
    assert build.returncode != 0
    assert contents(project / "site") == old
    assert sign == "SIGTERM" or hidden(project) == []


def test_a_failed_build_leaves_the_old_site(tuntas: Terminal, project: Path) -> None:
    assert tuntas("build").code == 0
    old = contents(project / "site")
    (project / "content" / "rusak.md").write_text("# Rusak\n\n```quiz\ntidak-ada\n```\n", "utf-8")
    said = tuntas("build")
    assert said.code == 1
    assert said.err == f"{words.NOT_BUILT.id}\n" or said.err.endswith(f"\n{words.NOT_BUILT.id}\n")
    assert contents(project / "site") == old
    assert hidden(project) == []


def test_a_warning_under_strict_leaves_the_old_site(tuntas: Terminal, project: Path) -> None:
    assert tuntas("build", "--strict").code == 0
    old = contents(project / "site")
    change_home(project, "![](gambar-tanpa-teks.png)")
    (project / "content" / "gambar-tanpa-teks.png").write_bytes(b"")
    assert tuntas("build", "--strict").code == 1
    assert contents(project / "site") == old
    assert tuntas("build").code == 0
    assert contents(project / "site") != old


def test_a_fault_of_mkdocs_leaves_the_old_site(tuntas: Terminal, project: Path) -> None:
    assert tuntas("build").code == 0
    old = contents(project / "site")
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("\nextra_css: 5\n")
    said = tuntas("build")
    assert said.code == 1
    assert "extra_css" in said.err
    assert contents(project / "site") == old


def test_two_builds_at_once_both_end_well(project: Path) -> None:
    builds = [
        subprocess.Popen(command("build"), cwd=project, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    for build in builds:
        out, err = build.communicate(timeout=PATIENCE)
        assert (build.returncode, out) == (0, b""), err.decode()
    assert (project / "site" / "index.html").is_file()
    assert hidden(project) == []
    assert (project / "site" / "assets" / "tuntas" / "quiz.js").is_file()


def test_a_build_beside_one_that_still_runs_spares_its_folder(tuntas: Terminal, project: Path, tmp_path: Path) -> None:
    with stalled(project, tmp_path / "flag") as build:
        assert tuntas("build").code == 0
        assert hidden(project) == [f".site.new-{build.pid}"]


def dead_process() -> int:
    """Return the number of a process that has ended."""
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def test_a_site_that_was_moved_away_when_the_power_failed_comes_back(tuntas: Terminal, project: Path) -> None:
    assert tuntas("build").code == 0
    old = contents(project / "site")
    (project / "site").rename(project / f".site.old-{dead_process()}")
    (project / "content" / "rusak.md").write_text("# Rusak\n\n```quiz\ntidak-ada\n```\n", "utf-8")
    assert tuntas("build").code == 1
    assert contents(project / "site") == old
    assert hidden(project) == []


def test_processes_are_told_apart() -> None:
    assert is_running(os.getpid())
    assert is_running(os.getppid())
    assert not is_running(dead_process())


def test_what_is_hidden_in_the_site_stays(tuntas: Terminal, project: Path) -> None:
    assert tuntas("build").code == 0
    (project / "site" / ".git").mkdir()
    (project / "site" / ".git" / "HEAD").write_text("ref", "utf-8")
    assert tuntas("build").code == 0
    assert (project / "site" / ".git" / "HEAD").read_text("utf-8") == "ref"


def test_a_half_swap_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the new folder not be moved: the old one, moved away already, comes back."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("lama", "utf-8")
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if ".new-" in self.name:
            raise PermissionError(13, "in use", str(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PermissionError), replacing(site) as new:
        new.mkdir()
    assert (site / "index.html").read_text("utf-8") == "lama"
    assert [each.name for each in tmp_path.iterdir()] == ["site"]


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own on Windows")
def test_a_link_to_the_site_is_followed(tuntas: Terminal, project: Path, tmp_path: Path) -> None:
    (tmp_path / "www").mkdir()
    (project / "site").symlink_to(tmp_path / "www")
    assert tuntas("build").code == 0
    assert (project / "site").is_symlink()
    assert (tmp_path / "www" / "index.html").is_file()


# --- what is not ours is not overwritten


@pytest.mark.parametrize("folder", [".", "..", "content", "content/situs", "lain", "mkdocs.yml"])
def test_a_folder_that_holds_something_else_is_refused(tuntas: Terminal, project: Path, folder: str) -> None:
    (project / "lain").mkdir()
    (project / "lain" / "skripsi.docx").write_bytes(b"penting")
    before = contents(project)
    said = tuntas("build", "-d", folder)
    assert (said.code, said.out) == (2, "")
    assert "--site-dir" in said.err
    assert contents(project) == before


@pytest.mark.parametrize("folder", ["baru", "a/b/c", "kosong"])
def test_any_other_folder_will_do(tuntas: Terminal, project: Path, folder: str) -> None:
    (project / "kosong").mkdir()
    said = tuntas("build", "-d", folder)
    assert (said.code, said.err) == (0, fill(words.BUILT, "id", {"site": f"{folder}/"}) + "\n")
    assert (project / folder / "index.html").is_file()


# --- progress


def test_a_pipe_hears_nothing_of_progress(project: Path) -> None:
    said = program("build", cwd=project, TUNTAS_LANG="")
    assert (said.code, said.out, said.err) == (0, "", fill(words.BUILT, "id", {"site": "site/"}) + "\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo terminals that Python can open")
def test_a_terminal_sees_which_page_of_how_many(project: Path) -> None:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    build = subprocess.Popen(command("build"), cwd=project, stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    seen = read_all(ours)
    assert build.wait(PATIENCE) == 0
    pages = [fill(words.PAGE_OF, "id", {"number": number, "total": 3}) for number in (1, 2, 3)]
    assert [seen.index(page) for page in pages] == sorted(seen.index(page) for page in pages)
    last = seen.rpartition("\x1b[K")[2]
    assert last.strip() == fill(words.BUILT, "id", {"site": "site/"})


def read_all(ours: int) -> str:
    """Return what a terminal showed until its other end was closed."""
    pieces = []
    with contextlib.suppress(OSError):  # Linux says so when the other end is closed
        while piece := os.read(ours, 4096):
            pieces.append(piece)
    os.close(ours)
    return b"".join(pieces).decode("utf-8")
