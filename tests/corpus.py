"""A course of any size, always the same: lessons of ordinary Markdown, each with a quiz of five questions."""

from __future__ import annotations

import random

_WORDS = (
    "layanan warga loket berkas jadwal petugas antrean jawaban tenggat laporan keluhan informasi syarat dokumen ruang "
    "rapat rencana prioritas etika integritas hadiah aturan pimpinan rekan unit kantor data surat tanda sandi akun "
    "melayani mendengar menulis menjelaskan memeriksa mencatat menyusun menjaga membagi meninjau memperbaiki bertanya "
    "dengan untuk agar karena sebelum sesudah ketika tanpa kepada dari pada yang dan atau tetapi setiap satu dua tiga"
)
WORDS = _WORDS.split()
COURSES = ("komunikasi", "etika", "waktu", "teknologi")
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180"><path d="M0 0h9v9z"/></svg>\n'
CONFIG = """site_name: Kursus Uji
site_url: https://contoh.example/kursus/
docs_dir: content
theme:
  name: material
  language: id
  font: false
plugins:
  - search
  - tuntas:
      look: {look}
markdown_extensions:
  - admonition
  - attr_list
  - tables
  - pymdownx.highlight
  - pymdownx.superfences
"""


def project(lessons: int, *, look: bool = True) -> dict[str, str]:
    """Return the files of a project with so many lessons."""
    files = {
        "mkdocs.yml": CONFIG.format(look=str(look).lower()),
        "content/index.md": "# Kursus Uji\n\n" + "".join(f"- [{each}]({each}/index.md)\n" for each in COURSES),
        "content/img/grafik.svg": PICTURE,
        **{f"content/{each}/index.md": f"# Kursus {each}\n\nTentang {each}.\n" for each in COURSES},
    }
    for number in range(lessons):
        rng = random.Random(number)  # noqa: S311 - words, not secrets
        course = COURSES[number % len(COURSES)]
        files[f"content/{course}/{number:05d}.md"] = _lesson(rng, course, number)
        files[f"quizzes/{course}/{number:05d}.yaml"] = _quiz(rng, course, number)
    return files


def _sentence(rng: random.Random, count: int = 12) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(count)).capitalize() + "."


def _paragraph(rng: random.Random) -> str:
    return " ".join(_sentence(rng) for _ in range(5))


def _lesson(rng: random.Random, course: str, number: int) -> str:
    sections = "\n".join(
        f"## {part} {number}\n\n{_paragraph(rng)}\n\n- {_sentence(rng)}\n- {_sentence(rng)}\n\n"
        f"{_paragraph(rng)} Lihat [awal](index.md).\n"
        for part in ("Kasus", "Inti", "Contoh", "Latihan")
    )
    table = "| Hal | Hari |\n|---|---|\n" + "".join(f"| {rng.choice(WORDS)} | {at} |\n" for at in range(5))
    code = "```python\ndef urut(tugas):\n    return sorted(tugas)\n```\n"
    picture = "![Grafik sederhana](../img/grafik.svg)\n"
    fence = f"```quiz\n{course}/{number:05d}\n```\n"
    head = f"---\ntitle: Pelajaran {number}\n---\n\n# Pelajaran {number}\n"
    return f"{head}\n{sections}\n{table}\n{picture}\n{code}\n{fence}"


def _quiz(rng: random.Random, course: str, number: int) -> str:
    lines = [f"id: {course}-{number:05d}", f"title: Kuis pelajaran {number}", "questions:"]
    for at in range(5):
        lines += [f"  - id: q-{number}-{at}", "    kind: choice", f"    prompt: {_sentence(rng)}", "    options:"]
        for option in range(3):
            right = ", correct: true" if option == at % 3 else ""
            lines.append(f'      - {{text: "{_sentence(rng, 7)}"{right}, feedback: "{_sentence(rng)}"}}')
        lines.append(f"    explanation: {_sentence(rng)}")
    return "\n".join(lines) + "\n"
