"""Sites in two languages: pages side by side, or in a folder of each language; each has its own courses and words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sites import CONFIG, FENCE, QUIZ, SMALL, built, digests, run, write

LINES = """  - i18n:
      docs_structure: {structure}
      languages:
        - {{locale: id, default: true, name: Indonesia, build: true}}
        - {{locale: en, name: English, build: true}}
"""
SUFFIX, FOLDER = (CONFIG + LINES.format(structure=each) for each in ("suffix", "folder"))
CHECK = {"id": "Periksa jawaban", "en": "Check answer"}
INLINE = "```quiz\nkind: choice\nid: langsung\nprompt: Ya?\nanswer: true\n```\n"
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"/>\n'
LINKED = QUIZ.replace("prompt: Apa ini?", 'prompt: "[Dua](dua.md) ![loket](../gambar/loket.svg)"')
FOLDERS = {
    "mkdocs.yml": FOLDER,
    "quizzes/kuis-a.yaml": LINKED,
    "quizzes/kuis-c.yaml": QUIZ.replace("kuis-a", "kuis-c"),
    "quizzes/en/kuis-c.yaml": QUIZ.replace("kuis-a", "kuis-c").replace("Apa ini?", "What is this?"),
    "content/gambar/loket.svg": PICTURE,
    "content/id/index.md": "# Beranda\n\nSelamat belajar.\n",
    "content/id/gambar/loket.svg": PICTURE,
    "content/id/kursus/index.md": "---\nid: kursus\ndescription: Untuk staf\n---\n# Kursus melayani\n",
    "content/id/kursus/satu.md": f"---\nid: satu\norder: 2\n---\n# Satu\n\n[Dua](dua.md)\n\n{FENCE}\n{INLINE}",
    "content/id/kursus/dua.md": "---\nid: dua\norder: 1\n---\n# Dua\n\n```quiz\nkuis-c\n```\n",
    "content/id/kursus/tiga.md": "# Tiga\n\n[Dua](dua.md)\n",
    "content/id/hanya/index.md": "# Hanya di sini\n",
    "content/id/hanya/satu.md": "# Isi\n",
    "content/en/index.md": "# Home\n\nWelcome.\n",
    "content/en/kursus/index.md": "---\nid: kursus\ndescription: For staff\n---\n# Course on service\n",
    "content/en/kursus/satu.md": f"---\nid: satu\n---\n# One\n\n[Two](dua.md) [Three](tiga.md)\n\n{FENCE}\n{INLINE}",
    "content/en/kursus/dua.md": "---\nid: dua\n---\n# Two\n\n```quiz\nkuis-c\n```\n",
    "content/en/more/index.md": "# Only in English\n",
    "content/en/more/one.md": "# Words\n",
}


def text_of(site: Path, page: str) -> str:
    return (site / page / "index.html").read_text("utf-8")


def quizzes(html: str) -> list[str]:
    return re.findall(r"<quiz-activity\b.*?</quiz-activity>", html, re.DOTALL)


def cards(html: str) -> list[tuple[str, str]]:
    return re.findall(r'<li class="t-card".*?<h3><a href="([^"]*)">([^<]*)</a>', html, re.DOTALL)


def test_each_language_has_its_own_words(tmp_path: Path) -> None:
    pages = {
        "content/index.en.md": "# Home\n",
        "content/kursus/index.en.md": "# Course\n",
        "content/kursus/satu.md": f"---\nid: satu\n---\n# Satu\n\n{FENCE}\n{INLINE}",
        "content/kursus/satu.en.md": f"---\nid: satu\n---\n# One\n\n{FENCE}\n{INLINE}",
        "content/kursus/dua.md": f"# Dua\n\n[satu](satu.md)\n\n{FENCE}",
        "content/kursus/tiga.en.md": "# Three\n",
    }
    site = built(write(tmp_path, {**SMALL, "mkdocs.yml": SUFFIX, **pages}))
    for lang, page in (("id", "kursus"), ("en", "en/kursus")):
        html = text_of(site, f"{page}/satu")
        assert f'<html lang="{lang}"' in html
        assert html.count("assets/tuntas/quiz.js") == 1
        assert html.count("assets/tuntas/quiz.css") == 1
        both = quizzes(html)
        assert len(both) == 2
        assert all(CHECK[lang] in each for each in both)
    # A page without a translation keeps the language of its text.
    assert CHECK["id"] in quizzes(text_of(site, "en/kursus/dua"))[0]
    course = text_of(site, "en/kursus")
    assert "One" in course
    assert "Three" in course
    assert "satu.en" not in course
    assert "Three" not in text_of(site, "kursus")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write and build the project with folders of languages."""
    root = write(tmp_path_factory.mktemp("folder"), FOLDERS)
    built(root)
    return root


def test_each_language_lists_its_own_courses(project: Path) -> None:
    site = project / "site"
    assert cards(text_of(site, "")) == [("hanya/", "Hanya di sini"), ("kursus/", "Kursus melayani")]
    # What there is only in the default language is shown in the others, as the plugin for languages has it.
    assert cards(text_of(site, "en")) == [
        ("hanya/", "Hanya di sini"),
        ("kursus/", "Course on service"),
        ("more/", "Only in English"),
    ]
    for start, told, lessons in (
        ("", "Untuk staf", ["Dua", "Satu", "Tiga"]),
        ("en/", "For staff", ["Two", "One", "Tiga"]),
    ):
        html = text_of(site, f"{start}kursus")
        way = re.search(r'<ol class="t-way">.*?</ol>', html, re.DOTALL)
        assert way
        assert re.findall(r'<a href="([^"]*)"><strong>([^<]*)', way[0]) == [
            (f"{path}/", title) for path, title in zip(["dua", "satu", "tiga"], lessons, strict=True)
        ]
        assert f'<p class="t-lead">{told}</p>' in html


def test_a_lesson_in_a_folder_of_a_language_knows_its_place(project: Path) -> None:
    for start, home, course, of, before, after in (
        ("", "Beranda", "Kursus melayani", "Pelajaran 2 dari 3", "Dua", "Tiga"),
        ("en/", "Home", "Course on service", "Lesson 2 of 3", "Two", "Tiga"),
    ):
        html = text_of(project / "site", f"{start}kursus/satu")
        path = re.search(r'<nav class="t-path".*?</nav>', html, re.DOTALL)
        assert path
        assert re.findall(r'<a href="([^"]*)">([^<]*)', path[0]) == [
            (f"../..{'/' if start else ''}", home),
            ("../", course),
        ]
        assert of in html
        menu = re.search(r'<nav class="t-side".*?</nav>', html, re.DOTALL)
        assert menu
        assert menu[0].count(f">{home}<") == 1
        assert menu[0].count(">Tiga<") == 1
        turn = re.search(r'<nav class="t-turn".*?</nav>', html, re.DOTALL)
        assert turn
        assert re.findall(r'href="([^"]*)"', turn[0]) == ["../dua/", "../tiga/"]
        assert before in turn[0]
        assert after in turn[0]


def test_quizzes_of_each_language_have_its_words_and_links(project: Path) -> None:
    for lang, start in (("id", ""), ("en", "en/")):
        html = text_of(project / "site", f"{start}kursus/satu")
        assert f'<html lang="{lang}"' in html
        both = quizzes(html)
        assert len(both) == 2
        assert all(CHECK[lang] in each for each in both)
        assert 'href="../dua/"' in both[0]
    # A quiz that a language has for itself comes first.
    assert "Apa ini?" in quizzes(text_of(project / "site", "kursus/dua"))[0]
    assert "What is this?" in quizzes(text_of(project / "site", "en/kursus/dua"))[0]


def test_check_has_nothing_to_say_of_folders_of_languages(project: Path) -> None:
    done = run(project, "generator", "check", "--strict", "--format", "short")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_tuntas_builds_the_same_site_in_every_language(project: Path) -> None:
    done = run(project, "generator", "build", "--strict", "-d", "lain")
    assert done.returncode == 0, done.stderr
    assert digests(project / "lain") == digests(project / "site")
