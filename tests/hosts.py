"""One small project that has everything, the generators that build it, and the HTML of its quizzes made comparable."""

from __future__ import annotations

import difflib
import os
import re
import subprocess
import sys
import textwrap
import venv
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from examples import KINDS, VALID
from sheets import PAGES as SHEETS

ROOT = Path(__file__).resolve().parents[1]
ZENSICAL = "0.0.73"
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 240"><rect width="400" height="240"/></svg>\n'
APART = "Fasilitatorrahasia"
KEYS = ("Kuncirahasia", "Umpanrahasia", "Petunjukrahasia", "Bahasrahasia")

CONFIG = """site_name: Uji tiga tuan rumah
docs_dir: content
use_directory_urls: {directories}
theme:
{theme}
plugins:
  - search
  - tuntas:
      site: uji
      facts: content/rujukan/fakta.yaml
      glossary: content/rujukan/istilah.yaml
      look: {look}
      rules:
        quality/*: "off"
        course/unshown-quiz: "off"
markdown_extensions:
  - abbr
  - admonition
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - tables:
      use_align_attribute: true
  - toc
  - pymdownx.details
  - pymdownx.highlight
  - pymdownx.superfences
  - pymdownx.tabbed:
      alternate_style: true
  - generator.markdown_extension.extension
"""
MATERIAL = "  name: material\n  language: id\n  font: false"
BARE = "  name: null\n  custom_dir: polos\n  locale: id"
BARE_MAIN = """<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>{{ page.title }}</title></head>
<body><nav><a href="{{ nav.homepage.url|url }}">Beranda</a></nav><main>{{ page.content }}</main></body></html>
"""
LESSON = """---
title: Pelajaran satu
objectives:
  - Menyapa **warga**
  - {text: Mencatat, section: inti}
---

# Pelajaran satu

Kata kunci HTML.[^1]

## Inti

!!! tip "Coba"

    ```quiz
    kursus/satu
    ```

1. Langkah

    ```quiz
    kind: choice
    id: di-sini
    prompt: "Lihat [yang lain](dua.md#bagian) dan ![loket](../gambar/loket.svg), HTML, `kode`"
    objective: 1
    options:
      - {text: "Ya [beranda](../index.md)", correct: true, feedback: "Lihat [atas](#inti)"}
      - {text: Tidak}
    explanation: "Bahas [dua](dua.md)"
    ```

=== "Pertama"

    Tidak ada apa-apa.

=== "Kedua"

    ```quiz
    satu-lagi
    ```

[^1]: Catatan.

*[HTML]: Bahasa penanda
"""
QUIZ = """id: kursus-satu
title: Kuis *pelajaran* satu
description: Ada [tautan](dua.md#bagian) dan tabel.
mastery: 70
questions:
  - id: pilih
    kind: choice
    objective: 2
    prompt: |
      Apa yang benar?

      | Kiri | Kanan |
      |:-----|------:|
      | a    | b     |

      ```python
      print("halo & <b>")
      ```
    options:
      - text: "Kuncirahasia"
        correct: true
        feedback: "Umpanrahasia [dua](dua.md) <kbd>Ctrl</kbd> <script>alert(1)</script>"
      - text: Bukan
        feedback: "![loket](../gambar/loket.svg)"
    hint: Petunjukrahasia
    explanation: "Bahasrahasia <img onerror=alert(1) alt=x>"
  - id: isi
    kind: gap
    prompt: Lengkapi.
    text: "Warga [[siapa]] di **loket** [[mana]]."
    blanks:
      siapa: {answers: [menunggu]}
      mana: {options: [satu, dua], answer: dua}
"""
WORKSHOP = f"""<!-- fasilitator -->
# {APART}
<!-- /fasilitator -->

# Workshop

1. Satu

    <!-- fasilitator -->
    ## {APART}

    ```quiz
    kind: choice
    id: {APART.lower()}
    prompt: {APART}?
    answer: true
    ```

    {APART}
    <!-- /fasilitator -->

2. Dua

<!-- fasilitator -->
{APART}"""
AGAIN = """id: satu-lagi
title: Satu lagi
questions:
  - {id: benar, kind: choice, prompt: Betul?, answer: true}
"""
PAGES = {
    "content/index.md": "# Beranda\n\n[Kursus](kursus/satu.md)\n",
    "content/kursus/index.md": "# Kursus\n\nHalaman kursus.\n",
    "content/jenis/index.md": "# Jenis\n\nSemua jenis soal.\n",
    "content/kursus/satu.md": LESSON,
    "content/kursus/dua.md": "# Dua\n\n## Bagian\n\nIsi: F-KIP-01, `PPID`, PPID dan *deadline*.\n\n- PPID, deadline\n",
    "content/kursus/workshop.md": f"{WORKSHOP}\n<!-- /fasilitator -->",
    **SHEETS,
    "quizzes/kursus/satu.yaml": QUIZ,
    "quizzes/satu-lagi.yaml": AGAIN,
    "polos/main.html": BARE_MAIN,
}


@dataclass(frozen=True, slots=True)
class Host:
    """A generator with a theme, and whether our plugin runs in it."""

    name: str
    theme: str = MATERIAL
    look: bool = True
    plugin: bool = True

    def command(self) -> list[str]:
        """Return how it is called; skip the test where it cannot be installed."""
        if self.name == "zensical":
            return [str(zensical()), "build", "-c"]
        return [sys.executable, "-m", self.name, "build", "--strict", "-q", "-f", "mkdocs.yml"]


def zensical() -> Path:
    """Return the program, installed once into an environment of its own."""
    folder = ROOT / ".cache" / f"zensical-{ZENSICAL}"
    program = folder / "bin" / "zensical"
    if not program.exists():
        venv.create(folder, with_pip=True, clear=True)
        command = [str(folder / "bin" / "python"), "-m", "pip", "install", "-q", "--only-binary", ":all:"]
        wanted = [f"zensical=={ZENSICAL}", "nh3>=0.2.18", "pydantic>=2.9", "pyyaml>=6.0.1"]
        done = subprocess.run([*command, *wanted], capture_output=True, text=True, check=False)
        if done.returncode:
            reason = [line for line in done.stderr.splitlines() if line.startswith("ERROR")] or [done.stderr[-300:]]
            pytest.skip(f"zensical {ZENSICAL} cannot be installed here: {reason[0]}")
    return program


def write_project(root: Path, host: Host, *, directories: bool) -> None:
    """Write the project with a lesson for each kind of question."""
    look = str(host.look).lower()
    config = CONFIG.format(theme=host.theme, look=look, directories=str(directories).lower())
    if not host.plugin:
        config = config.replace(f"      look: {look}\n", "")
    files = {**PAGES, **dict(_kinds()), "mkdocs.yml": config}
    for path, text in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def _kinds() -> list[tuple[str, str]]:
    """Return a lesson and a quiz for each kind, of its first examples."""
    files: list[tuple[str, str]] = []
    for kind in KINDS:
        texts = [each.text for each in VALID if each.kind == kind]
        named = [re.sub(r"^id: .*$", f"id: {kind}-{at}", text, flags=re.MULTILINE) for at, text in enumerate(texts)]
        questions = "".join("  -" + textwrap.indent(text, "    ")[3:].rstrip() + "\n" for text in named)
        quiz = f"id: semua-{kind}\ntitle: {kind}\nquestions:\n{questions}"
        files.append((f"quizzes/jenis/{kind}.yaml", quiz))
        files.append((f"content/jenis/{kind}.md", f"# {kind}\n\n```quiz\njenis/{kind}\n```\n"))
    sources = {found for each in VALID for found in re.findall(r"src: *([\w./-]+)", each.text)}
    files += [(f"content/jenis/{source}", PICTURE) for source in sorted(sources)]
    return [*files, ("content/gambar/loket.svg", PICTURE)]


def build(root: Path, host: Host, *, directories: bool = True) -> Path:
    """Build the project with that generator and return its site."""
    write_project(root, host, directories=directories)
    env = {**os.environ, "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(host.command(), cwd=root, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return root / "site"


def quizzes_of(site: Path) -> dict[str, list[str]]:
    """Return the quizzes of every page by the page's name, made comparable."""
    found: dict[str, list[str]] = {}
    for page in sorted(site.rglob("*.html")):
        path = page.relative_to(site).as_posix()
        parts = re.findall(r"<quiz-activity\b.*?</quiz-activity>", page.read_text("utf-8"), re.DOTALL)
        if parts:
            found[_name(path)] = [comparable(part, path) for part in parts]
    return found


def lists_of(site: Path) -> dict[str, list[str]]:
    """Return the lists of facts and terms, and the links to them, of every page that has any, made comparable."""
    found: dict[str, list[str]] = {}
    for page in sorted(site.rglob("*.html")):
        path = page.relative_to(site).as_posix()
        parts = re.findall(
            r'<dl class="t-(?:facts|terms)".*?</dl>|<nav class="t-letters".*?</nav>|<h2 id="huruf-.*?</h2>|'
            r'<(?:a [^>]*class="t-(?:fact|term)"|a class="t-(?:fact|term)"|span lang)[^>]*>.*?</(?:a|span)>',
            re.sub(r' aria-label="[^"]*"', "", page.read_text("utf-8")),
            re.DOTALL,
        )
        if parts:
            found[_name(path)] = [comparable(part, path) for part in parts]
    return found


def _name(path: str) -> str:
    return path.removesuffix("index.html").removesuffix(".html").rstrip("/")


def differences(one: dict[str, list[str]], other: dict[str, list[str]]) -> list[str]:
    """Return the lines in which the quizzes of two sites differ."""
    before, after = (
        [line for page, quizzes in each.items() for line in "\n".join([page, *quizzes]).splitlines()]
        for each in (other, one)
    )
    found = difflib.unified_diff(before, after, n=0, lineterm="")
    return [line for line in found if not line.startswith(("---", "+++", "@@"))]


def comparable(html: str, path: str) -> str:
    """Return HTML with a line for each tag and text, addresses as what they lead to."""
    reader = _Comparable(path)
    reader.feed(html)
    reader.close()
    return "\n".join(reader.lines)


class _Comparable(HTMLParser):
    """Writes attributes in the order of their names, and addresses from the root of the site without page endings."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.base = f"http://host/{path}"
        self.lines: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # Material's search takes its own mark out of the page once it has read it.
        told = sorted((name, self._value(name, value)) for name, value in attrs if name != "data-search-exclude")
        self.lines.append(f"<{tag}{''.join(f' {name}={value!r}' for name, value in told)}>")

    def handle_endtag(self, tag: str) -> None:
        self.lines.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.lines.append(" ".join(data.split()))

    def _value(self, name: str, value: str | None) -> str:
        if name not in {"href", "src"} or value is None:
            return value or ""
        address = urlsplit(urljoin(self.base, value))
        return f"{address.netloc}{_name(address.path)}#{address.fragment}"
