"""What only the facilitator sees is nowhere in a site, however it was built; copies of pages are not published."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import CONFIG, QUIZ, SMALL, built, run, write

from generator.finishing.options import Options
from generator.finishing.site import site_of
from generator.finishing.steps import finished

OPEN, CLOSE = "<!-- fasilitator -->", "<!-- /fasilitator -->"
HIDDEN = "kunciterlarang"
INLINE = f"```quiz\nkind: choice\nid: {HIDDEN}-2\nprompt: {HIDDEN}?\nanswer: true\n```"
WORKSHOP = f"""{OPEN}
# {HIDDEN} di atas judul
{CLOSE}
# Workshop

Untuk peserta.[^1] Lihat [lembar](#lembar).

{OPEN}

## {HIDDEN}

| Menit | Kegiatan |
|---|---|
| 10 | {HIDDEN} |

{INLINE}

```quiz
{HIDDEN}
```

![{HIDDEN}](../denah.svg) <b title="{HIDDEN}">{HIDDEN}</b>
{CLOSE}

## Lembar

1. Langkah satu

    {OPEN}
    {HIDDEN} di dalam daftar
    {CLOSE}

2. Langkah dua
    <!-- Facilitator -->
    {HIDDEN}
    <!-- /Facilitator -->

!!! note "Kotak"

    Isi kotak.

    <!--fasilitator-->
    {HIDDEN} di dalam kotak

        {HIDDEN} sebagai kode
    <!--/fasilitator-->

> Kutipan
> {OPEN}
> {HIDDEN} di dalam kutipan
> {CLOSE}
> selesai

```text
pagar
```
{OPEN}
{HIDDEN} sesudah pagar
```text
{HIDDEN}
```
{CLOSE}
```quiz
kuis-a
```
{OPEN}
{HIDDEN} sesudah kuis
{CLOSE}

| a | b |
|---|---|
| c | d |
{OPEN}
| {HIDDEN} | {HIDDEN} |
{CLOSE}

<div markdown="1">

{OPEN}
{HIDDEN} di dalam HTML
{CLOSE}

</div>

[^1]: Catatan kaki.

    {OPEN}
    {HIDDEN} di dalam catatan kaki
    {CLOSE}

{OPEN}
[^2]: {HIDDEN}
*[Workshop]: {HIDDEN}
[lembar]: {HIDDEN}.md
{CLOSE}

Terakhir.

{OPEN}
{HIDDEN} paling akhir
{CLOSE}"""
SECRET_QUIZ = QUIZ.replace("kuis-a", HIDDEN).replace("Apa ini?", HIDDEN.title()).replace("Ini,", f"{HIDDEN},")
PAGES = {
    **SMALL,
    "content/denah.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>d</title></svg>',
    "content/kursus/workshop.md": WORKSHOP,
    "content/kursus/seminar.md": f"\ufeff# Seminar\r\n\r\n{OPEN}\r\n\r\n{HIDDEN}\r\n\r\n{CLOSE}\r\n\r\nTema.\r\n",
    "content/kursus/dua.md": f"---\ntitle: Dua\n---\n{OPEN}\n## {HIDDEN}\n{CLOSE}\nDua.\n",
    f"quizzes/{HIDDEN}.yaml": SECRET_QUIZ,
    "content/kursus/workshop.md~": WORKSHOP,
    "content/kursus/workshop.md.bak": WORKSHOP,
    "content/kursus/workshop.md.txt": WORKSHOP,
    "content/kursus/seminar.md (1)": WORKSHOP,
    "content/kursus/.workshop.md.swp": WORKSHOP,
    "content/README.md": f"# Baca\n\n{OPEN}\n{HIDDEN}\n{CLOSE}\n",
}
EXTENSIONS = """markdown_extensions:
  - abbr
  - admonition
  - attr_list
  - footnotes
  - md_in_html
  - tables
  - pymdownx.superfences
"""
SETTINGS = {
    "look": CONFIG,
    "material": CONFIG.replace("  - tuntas\n", "  - tuntas:\n      look: false\n"),
    "another theme": CONFIG.replace(
        "name: material\n  language: id\n  font: false", "name: mkdocs\n  highlightjs: false"
    ),
}


def leaks(site: Path) -> list[str]:
    """Return every file of a site that holds the secret, in its name or in its bytes."""
    files = [path for path in site.rglob("*") if path.is_file()]
    assert len(files) > 10
    return [
        path.relative_to(site).as_posix()
        for path in files
        if HIDDEN.encode() in path.read_bytes().lower() or HIDDEN in path.as_posix().lower()
    ]


@pytest.mark.slow
@pytest.mark.parametrize("settings", list(SETTINGS))
def test_no_byte_of_it_is_in_a_site_that_mkdocs_builds(tmp_path: Path, settings: str) -> None:
    pages = {path: text for path, text in PAGES.items() if path != "content/README.md"}
    site = built(write(tmp_path, {**pages, "mkdocs.yml": SETTINGS[settings] + EXTENSIONS}))
    assert leaks(site) == []
    html = (site / "kursus/workshop/index.html").read_text("utf-8")
    said = ("Untuk peserta", "Langkah dua", "Isi kotak", "selesai", "pagar", "Catatan kaki", "Terakhir")
    assert [each for each in said if each not in html] == []
    assert html.count("<quiz-activity") == 1
    assert "Tema." in (site / "kursus/seminar/index.html").read_text("utf-8")


@pytest.mark.slow
def test_no_byte_of_it_is_in_a_site_that_tuntas_builds(tmp_path: Path) -> None:
    root = write(tmp_path, {**PAGES, "mkdocs.yml": CONFIG + EXTENSIONS})
    done = run(root, "generator", "build")
    assert done.returncode == 0, done.stdout + done.stderr
    assert leaks(root / "site") == []


@pytest.mark.slow
def test_no_markdown_of_the_lessons_is_copied(tmp_path: Path) -> None:
    extra = {f"content/kursus/lain{ending}": "# Lain\n" for ending in (".markdown", ".md.orig", "-2.mdown")}
    site = built(
        write(tmp_path, {**SMALL, **extra, "content/a.md#": "a", "content/data.txt": "isi", "content/a.md.pdf": "b"})
    )
    names = [path.name for path in site.rglob("*") if path.is_file()]
    assert [name for name in names if ".md" in name or ".markdown" in name or ".mdown" in name] == ["a.md.pdf"]
    assert "data.txt" in names


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [f"# A\n\n{OPEN}\n{HIDDEN}\n", f"# A\n\n{HIDDEN}\n{CLOSE}\n", f"# A\n\n<!— fasilitator —>\n{HIDDEN}\n{CLOSE}\n"],
    ids=["unclosed", "unopened", "misspelt"],
)
def test_a_slip_stops_the_build_and_even_without_the_rule_nothing_is_shown(tmp_path: Path, text: str) -> None:
    root = write(tmp_path, {**SMALL, "content/kursus/workshop.md": text})
    done = run(root, "mkdocs", "build")
    assert done.returncode == 1
    assert not list((root / "site").rglob("*.html"))
    off = CONFIG.replace("  - tuntas\n", '  - tuntas:\n      rules: {"lesson/*": "off"}\n')
    assert leaks(built(write(root, {"mkdocs.yml": off}))) == []


@pytest.mark.parametrize(
    "path", ["unduhan/catatan.txt", "kursus/workshop.md", "kursus/workshop.md~", "kursus/a.MD.2026", "a.bak"]
)
def test_a_copy_in_any_site_is_said(path: str) -> None:
    site = site_of({"index.html": "<!doctype html><title>A</title>", path: f"A\n  {OPEN}\nkunci\n"})
    _, found = finished(site, Options())
    (said,) = [each for each in found if each.rule.code == "site/facilitator"]
    assert (said.span.path, said.span.line, said.span.column) == (f"site/{path}", 2, 3)


def test_code_that_shows_a_mark_and_other_files_are_no_fault() -> None:
    page = f"<!doctype html><title>A</title><pre>{OPEN.replace('<', '&lt;')}</pre>"
    site = site_of({"index.html": page, "a.js": f"'{OPEN}'", "denah.svg": OPEN, "b.txt": "fasilitator"})
    _, found = finished(site, Options())
    assert [each for each in found if each.rule.code == "site/facilitator"] == []
