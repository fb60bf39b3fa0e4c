"""Times check and build side by side with plain Material on the same lessons, and weighs the bundles.

python bench/quick.py [--lessons 100] [--rounds 3]

Commands run in turn, A B C A B C, so that a machine that slows down slows all of them; medians and ratios are printed.
Machines differ and are noisy: quote the ratios of one run, never the seconds of two.
"""

from __future__ import annotations

import argparse
import gzip
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
BUNDLES = HERE.parent / "generator" / "browser" / "dist"
WORDS = (
    *("layanan", "warga", "loket", "berkas", "jadwal", "petugas", "antrean"),
    *("jawaban", "laporan", "keluhan", "syarat", "dokumen", "rapat", "rencana"),
)
THEME = "theme: {name: material, language: id, font: false}\n"
EXTENSIONS = "markdown_extensions: [admonition, attr_list, tables, pymdownx.superfences]\n"


def sentence(chance: random.Random) -> str:
    """Return a sentence of ordinary length."""
    words = [chance.choice(WORDS) for _ in range(chance.randint(8, 16))]
    return " ".join(words).capitalize() + "."


def quiz(number: int, chance: random.Random) -> str:
    """Return a quiz of five questions."""
    lines = [f"id: kuis-{number}", f"title: Kuis {number}", "questions:"]
    for at in range(5):
        lines += [f"  - id: q{number}-{at}", "    kind: choice", f"    prompt: {sentence(chance)}", "    options:"]
        for option in range(3):
            key = ", correct: true" if option == at % 3 else ""
            lines.append(f"      - {{text: {sentence(chance)}, feedback: {sentence(chance)}{key}}}")
    return "\n".join(lines) + "\n"


def write_project(root: Path, lessons: int, *, tuntas: bool) -> None:
    """Write the same lessons for both, with quizzes for ours."""
    plugins = "plugins: [search, tuntas]\n" if tuntas else "plugins: [search]\n"
    root.mkdir(parents=True)
    (root / "mkdocs.yml").write_text(f"site_name: Uji\ndocs_dir: content\n{THEME}{plugins}{EXTENSIONS}", "utf-8")
    course = root / "content" / "kursus"
    course.mkdir(parents=True)
    (root / "quizzes").mkdir()
    (root / "content" / "index.md").write_text("# Beranda\n", "utf-8")
    (course / "index.md").write_text("# Kursus\n", "utf-8")
    for number in range(lessons):
        chance = random.Random(number)  # noqa: S311 - repeatable, not secret
        body = "\n\n".join(
            f"## Bagian {part}\n\n" + "\n\n".join(" ".join(sentence(chance) for _ in range(6)) for _ in range(4))
            for part in range(5)
        )
        fence = f"\n\n```quiz\nkuis-{number}\n```\n" if tuntas else "\n"
        (course / f"{number:04d}.md").write_text(f"# Pelajaran {number}\n\n{body}{fence}", "utf-8")
        if tuntas:
            (root / "quizzes" / f"kuis-{number}.yaml").write_text(quiz(number, chance), "utf-8")


def seconds(command: list[str], folder: Path) -> float:
    """Return how long a command took."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, capture_output=True, env=env)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lessons", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    said = parser.parse_args()
    python = sys.executable
    with tempfile.TemporaryDirectory() as scratch:
        ours, plain = Path(scratch) / "ours", Path(scratch) / "plain"
        write_project(ours, said.lessons, tuntas=True)
        write_project(plain, said.lessons, tuntas=False)
        commands = {
            "tuntas check": ([python, "-m", "generator", "check"], ours),
            "tuntas build": ([python, "-m", "generator", "build"], ours),
            "mkdocs build, Material, no quizzes": ([python, "-m", "mkdocs", "build", "-q"], plain),
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(said.rounds):
            for name, (command, folder) in commands.items():
                times[name].append(seconds(command, folder))
    base = statistics.median(times["mkdocs build, Material, no quizzes"])
    print(f"{said.lessons} lessons, median of {said.rounds}")
    for name, taken in times.items():
        median = statistics.median(taken)
        print(f"  {name:36} {median:7.2f} s   {median / base:5.2f} × Material   ({min(taken):.2f}–{max(taken):.2f})")
    print("bundles, gzip -9")
    for path in sorted(BUNDLES.glob("*.*s*")):
        print(f"  {path.name:36} {len(gzip.compress(path.read_bytes(), 9, mtime=0)):7} bytes")


if __name__ == "__main__":
    main()
