"""Without the plugin the extension finds page and project by itself, sees every edit, and never raises."""

from __future__ import annotations

import re
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor
from sheets import FACTS, ISTILAH, PAGES
from sites import FENCE, QUIZ, SMALL, write

from generator.markdown_extension import disk, host
from generator.markdown_extension.disk import Project, read_library
from generator.markdown_extension.extension import makeExtension

PATIENCE = 30.0
CHECK = {"id": "Periksa jawaban", "en": "Check answer"}


class Context(Extension):
    """Hands page and configuration to extensions as Zensical does."""

    def __init__(self, page: object, config: object) -> None:
        super().__init__()
        self.page, self.told = page, config

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register what holds them."""
        holder: Any = Preprocessor(md)
        holder.run = lambda lines: lines
        holder.page, holder.config = self.page, self.told
        md.preprocessors.register(holder, "rendering_context", 0)


def converted(text: str, project: Path, path: str = "kursus/satu.md", *, meta: object = None, **options: str) -> str:
    config = {"root_dir": str(project), "docs_dir": "content", "site_name": "Uji Coba", "theme": {"language": "id"}}
    page = SimpleNamespace(path=path, url="", meta=meta if meta is not None else {})
    return Markdown(extensions=[Context(page, config), makeExtension(**options)]).convert(text)


def test_page_and_project_come_from_the_host(tmp_path: Path) -> None:
    lesson = "---\nobjectives: [Menyapa warga]\n---\n# Satu\n\n```quiz\nkuis-a\n```\n"
    quiz = QUIZ.replace("    kind:", "    objective: 1\n    kind:")
    html = converted(FENCE, write(tmp_path, {**SMALL, "content/kursus/satu.md": lesson, "quizzes/kuis-a.yaml": quiz}))
    assert html.count("<quiz-activity") == 1
    assert "Menyapa warga" in html
    assert "&quot;site&quot;:&quot;uji-coba&quot;" in html  # made from `site_name` of the host, as the plugin makes it
    assert CHECK["id"] in html


def test_options_of_our_plugin_count_though_the_host_passes_them_over(tmp_path: Path) -> None:
    config = (
        "site_name: X\nplugins:\n  - search\n  - tuntas:\n      site: lain\n      quizzes_dir: soal\n      lang: en\n"
    )
    html = converted(FENCE, write(tmp_path, {**SMALL, "mkdocs.yml": config, "soal/kuis-a.yaml": QUIZ}))
    assert "&quot;site&quot;:&quot;lain&quot;" in html
    assert CHECK["en"] in html
    html = converted(FENCE, tmp_path, site="sini", lang="id", quizzes_dir="soal")
    assert "&quot;site&quot;:&quot;sini&quot;" in html
    assert CHECK["id"] in html


def test_a_page_states_its_language(tmp_path: Path) -> None:
    write(tmp_path, SMALL)
    assert CHECK["en"] in converted(FENCE, tmp_path, meta={"lang": "en"})
    assert CHECK["id"] in converted(FENCE, tmp_path)


def test_an_edit_is_seen_without_a_restart(tmp_path: Path) -> None:
    write(tmp_path, SMALL)
    assert "Apa ini?" in converted(FENCE, tmp_path)
    for number in range(3):
        write(tmp_path, {"quizzes/kuis-a.yaml": QUIZ.replace("Apa ini?", f"Apa itu {number}?")})
        end = time.monotonic() + PATIENCE
        while f"Apa itu {number}?" not in converted(FENCE, tmp_path):
            assert time.monotonic() < end


def test_what_did_not_change_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, SMALL)
    project = Project(root=tmp_path, lessons="content", quizzes="quizzes", lang="id", site="uji")
    first = read_library(project)
    monkeypatch.setattr(disk, "REST", 0)
    assert read_library(project) is first
    assert read_library(project) is first


@pytest.mark.parametrize(
    ("files", "path"),
    [
        ({}, "a.md"),
        ({"quizzes/kuis-a.yaml": "id: [\n"}, "kursus/satu.md"),
        ({"quizzes/kuis-a.yaml": "- x\n"}, "kursus/satu.md"),
        ({"mkdocs.yml": "site_name: [\n"}, "kursus/satu.md"),
        ({"mkdocs.yml": "plugins: 3\n"}, "tidak/ada.md"),
        ({"content": "bukan folder"}, "a.md"),
    ],
)
def test_nothing_raises(tmp_path: Path, files: dict[str, str], path: str) -> None:
    html = converted(f"# A\n\n{FENCE}\n", write(tmp_path, files), path)
    assert re.search(r"<(quiz-activity|div class=\"quiz-broken\")", html)


@pytest.mark.parametrize("options", [{"root": "/tidak/ada"}, {"docs_dir": "\0"}, {"lang": "xx"}, {"library": "x"}])
def test_no_option_makes_it_raise(tmp_path: Path, options: dict[str, str]) -> None:
    assert "quiz" in converted(FENCE, write(tmp_path, SMALL), **options)


def test_a_host_that_tells_nothing_is_no_reason_to_raise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, SMALL))
    html = Markdown(extensions=["tuntas"]).convert(FENCE)
    assert html.count("<quiz-activity") == 1


def test_a_lesson_in_the_folder_of_a_language_speaks_it(tmp_path: Path) -> None:
    pages = {f"content/{lang}/{path}": f"# A\n\n{FENCE}" for lang in CHECK for path in ("index.md", "a/b.md")}
    write(tmp_path, {**SMALL, **pages})
    for lang, words in CHECK.items():
        assert words in converted(FENCE, tmp_path, f"{lang}/a/b.md")


def test_what_mkdocs_yml_inherits_counts(tmp_path: Path) -> None:
    base = "plugins:\n  - tuntas:\n      site: lain\n      lang: en\n"
    html = converted(FENCE, write(tmp_path, {**SMALL, "mkdocs.yml": "INHERIT: dasar.yml\n", "dasar.yml": base}))
    assert "&quot;site&quot;:&quot;lain&quot;" in html
    assert CHECK["en"] in html


@pytest.mark.parametrize("folder", ["", "en/"])
def test_a_quiz_file_that_cannot_be_read_is_told_where_it_is_shown(tmp_path: Path, folder: str) -> None:
    pages = {f"content/en/{path}": f"# A\n\n{FENCE}" for path in ("index.md", "a/b.md")}
    write(tmp_path, {**SMALL, **pages, "quizzes/kuis-a.yaml": "", f"quizzes/{folder}kuis-a.yaml": "id: [\n"})
    html = converted(FENCE, tmp_path, "en/a/b.md")
    assert "quiz-broken" in html
    assert f"quizzes/{folder}kuis-a.yaml:1:5: error yaml/open-bracket" in html


SHEETS = "plugins:\n  - tuntas:\n      facts: data/fakta.yaml\n      glossary: ./content/rujukan/istilah.yaml\n"
WITH_SHEETS = {
    **SMALL,
    **PAGES,
    "mkdocs.yml": SHEETS,
    "data/fakta.yaml": FACTS,
    "content/rujukan/istilah.md": ISTILAH,
}


def test_facts_and_terms_are_found_without_a_fence_on_the_page(tmp_path: Path) -> None:
    html = converted("F-KIP-01 PPID", write(tmp_path, WITH_SHEETS))
    assert 'href="../rujukan/index.md#f-kip-01"' in html
    assert 'href="../rujukan/istilah.md#ppid"' in html
    html = converted("F-KIP-01 PPID", write(tmp_path, {"mkdocs.yml": "site_name: X\n"}), facts="data/fakta.yaml")
    assert ("#f-kip-01" in html, "#ppid" in html) == (True, False)


def test_an_edited_sheet_is_seen_without_a_restart(tmp_path: Path) -> None:
    write(tmp_path, WITH_SHEETS)
    assert "F-BARU-1</a>" not in converted("F-BARU-1", tmp_path)
    added = FACTS + "  - {id: F-BARU-1, mark: A, statement: Ya., checked: 2026-11-24}\n"
    write(tmp_path, {"data/fakta.yaml": added, "content/rujukan/index.md": "# Rujukan\n\n```facts\n```\n"})
    end = time.monotonic() + PATIENCE
    while "F-BARU-1</a>" not in converted("F-BARU-1", tmp_path):
        assert time.monotonic() < end


def test_a_plain_page_of_a_project_without_sheets_reads_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, SMALL)

    def read(*_: object) -> None:
        pytest.fail("the project was read")

    monkeypatch.setattr(host, "read_library", read)
    assert converted("F-KIP-01 PPID", tmp_path) == "<p>F-KIP-01 PPID</p>"


def test_settings_are_read_again_when_they_or_what_they_inherit_change(tmp_path: Path) -> None:
    write(tmp_path, {**WITH_SHEETS, "mkdocs.yml": "INHERIT: dasar.yml\n", "dasar.yml": "site_name: X\n"})
    assert converted("F-KIP-01", tmp_path) == "<p>F-KIP-01</p>"
    write(tmp_path, {"dasar.yml": SHEETS})
    assert "#f-kip-01" in converted("F-KIP-01", tmp_path)
    (tmp_path / "dasar.yml").unlink()
    assert converted("F-KIP-01", tmp_path) == "<p>F-KIP-01</p>"
