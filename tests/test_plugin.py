"""The plugin in MkDocs: beside the plugins that people use, strictly, and with every link where it belongs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mkdocs.config import load_config
from sheets import PAGES, TERMS
from sites import CONFIG, FENCE, QUIZ, SMALL, built, run, write

INLINE = "```quiz\nkind: choice\nid: langsung\nprompt: Ya?\nanswer: true\n```\n"
PLAIN = CONFIG.replace("  - tuntas\n", "  - tuntas:\n      look: false\n")
CHECK = {"id": "Periksa jawaban", "en": "Check answer"}


def quizzes(site: Path, page: str) -> list[str]:
    html = (site / page).read_text("utf-8")
    return re.findall(r"<quiz-activity\b.*?</quiz-activity>", html, re.DOTALL)


@pytest.mark.parametrize("config", [CONFIG, PLAIN], ids=["look", "plain"])
def test_a_stock_project_builds_without_a_word(tmp_path: Path, config: str) -> None:
    pages = {
        "content/kursus/dua.md": f"---\ntitle: Dua\n---\n\nHanya judul.\n\n{FENCE.replace('kuis-a', 'kursus/b')}",
        "quizzes/kursus/b.yaml": QUIZ.replace("kuis-a", "kuis-b"),
    }
    site = built(write(tmp_path, {**SMALL, "mkdocs.yml": config, **pages}))
    assert len(quizzes(site, "kursus/satu/index.html")) == 1
    assert len(quizzes(site, "kursus/dua/index.html")) == 1


def test_front_matter_may_state_the_language(tmp_path: Path) -> None:
    page = f"---\nlang: en\n---\n# One\n\n{FENCE}"
    site = built(write(tmp_path, {**SMALL, "content/kursus/one.md": page}))
    assert CHECK["en"] in quizzes(site, "kursus/one/index.html")[0]
    assert CHECK["id"] in quizzes(site, "kursus/satu/index.html")[0]


def test_macros_run_before_quizzes(tmp_path: Path) -> None:
    config = f"{CONFIG}  - macros\nextra:\n  kantor: Serang\n  kuis: kuis-a\n"
    pages = {
        "content/kursus/satu.md": f"# Satu {{{{ kantor }}}}\n\nDi {{{{ kantor }}}}.\n\n{FENCE}",
        "content/kursus/dua.md": "# Dua\n\n```quiz\nkuis-a\n```\n\nDan {{ 1 + 1 }}.\n",
    }
    site = built(write(tmp_path, {**SMALL, "mkdocs.yml": config, **pages}))
    html = (site / "kursus" / "satu" / "index.html").read_text("utf-8")
    assert "Di Serang." in html
    assert len(quizzes(site, "kursus/satu/index.html")) == 1
    assert "Dan 2." in (site / "kursus" / "dua" / "index.html").read_text("utf-8")


def test_minify_leaves_the_data_whole(tmp_path: Path) -> None:
    minify = f"{CONFIG}  - minify:\n      minify_html: true\n"
    plain = built(write(tmp_path / "plain", SMALL))
    small = built(write(tmp_path / "small", {**SMALL, "mkdocs.yml": minify}))
    data = [
        re.search(r" data=(?:\"([^\"]*)\"|'([^']*)')", (site / "kursus/satu/index.html").read_text("utf-8"))
        for site in (plain, small)
    ]
    assert data[0]
    assert data[1]
    told = [(each[1] or each[2]).replace("&#34;", '"').replace("&quot;", '"') for each in data if each]
    assert told[0] == told[1]


def test_blog_tags_and_meta_build_beside(tmp_path: Path) -> None:
    config = PLAIN.replace("  - tuntas:", "  - tags\n  - meta\n  - blog\n  - tuntas:")
    pages = {
        "content/blog/index.md": "# Blog\n",
        "content/blog/.authors.yml": "authors: {}\n",
        "content/blog/posts/satu.md": f"---\ndate: 2026-01-20\ncategories: [Kabar]\n---\n# Kabar\n\nAwal.\n\n{FENCE}",
        "content/kursus/satu.md": f"---\ntags: [Loket]\n---\n# Satu\n\n{FENCE}",
        "content/tags.md": "# Label\n\n<!-- material/tags -->\n",
    }
    site = built(write(tmp_path, {**SMALL, "mkdocs.yml": config, **pages}))
    post = next(site.glob("blog/2026/*/*/*/index.html")).relative_to(site).as_posix()
    assert len(quizzes(site, post)) == 1
    assert "Loket" in (site / "tags" / "index.html").read_text("utf-8")


def test_a_project_may_list_the_extension_itself(tmp_path: Path) -> None:
    for name in ("tuntas", "generator.markdown_extension.extension"):
        config = f"{CONFIG}markdown_extensions:\n  - {name}\n"
        site = built(write(tmp_path / name, {**SMALL, "mkdocs.yml": config}))
        assert len(quizzes(site, "kursus/satu/index.html")) == 1


LINKED = """id: kuis-a
title: "Kuis [judul](dua.md)"
description: "[Uraian](../index.md)"
questions:
  - id: satu
    kind: choice
    prompt: "Lihat [dua](dua.md#bagian) dan ![loket](../gambar/loket.svg)"
    image: {src: ../gambar/loket.svg, alt: Loket}
    hint: "[Petunjuk](dua.md)"
    options:
      - {text: "[Ini](../index.md)", correct: true, feedback: "[Umpan](dua.md#bagian)"}
      - {text: Itu, feedback: "![loket](../gambar/loket.svg)"}
    explanation: "[Bahas](#di-sini)"
"""
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"/>\n'


@pytest.mark.parametrize("directories", [True, False])
def test_links_in_quizzes_are_resolved_as_those_of_the_lesson(tmp_path: Path, *, directories: bool) -> None:
    inline = LINKED.split("questions:\n", 1)[1]
    asked = re.sub(r"^(  - |    )", "", inline, flags=re.MULTILINE).replace("id: satu", "id: langsung")
    pages = {
        "mkdocs.yml": f"{CONFIG}use_directory_urls: {str(directories).lower()}\n",
        "quizzes/kuis-a.yaml": LINKED,
        "content/kursus/satu.md": f"# Satu\n\n## Di sini\n\n{FENCE}\n```quiz\n{asked}```\n",
        "content/kursus/dua.md": "# Dua\n\n## Bagian\n\nIsi.\n",
        "content/gambar/loket.svg": PICTURE,
    }
    site = built(write(tmp_path, {**SMALL, **pages}))
    both = quizzes(site, "kursus/satu/index.html" if directories else "kursus/satu.html")
    want = {
        True: {"../dua/", "../dua/#bagian", "../..", "../../gambar/loket.svg", "#di-sini"},
        False: {"dua.html", "dua.html#bagian", "../index.html", "../gambar/loket.svg", "#di-sini"},
    }[directories]
    assert len(both) == 2
    for html in both:
        found = {each.rstrip("/") for each in re.findall(r'(?:href|src)="([^"]*)"', html)}
        assert found == {each.rstrip("/") for each in want}


def test_broken_links_in_quizzes_are_told_once_and_in_their_place(tmp_path: Path) -> None:
    quiz = QUIZ.replace("prompt: Apa ini?", 'prompt: "Lihat [x](tidak-ada.md)"').replace(
        "{text: Itu}", '{text: Itu, feedback: "[y](dua.md#hilang) ![z](hilang.svg)"}'
    )
    pages = {
        "quizzes/kuis-a.yaml": quiz,
        "content/kursus/satu.md": f"# Satu\n\n{FENCE}\n[w](salah.md)\n",
        "content/kursus/dua.md": f"# Dua\n\n{FENCE}",
    }
    done = run(write(tmp_path, {**SMALL, **pages}), "generator", "check", "--format", "short", "--lang", "en")
    assert done.returncode == 1
    told = [line.split(": ")[:2] for line in done.stdout.splitlines() if line.strip()]
    assert sorted(f"{place} {code.split()[-1]}" for place, code in told) == [
        "content/kursus/satu.md:7:1 course/broken-link",
        "quizzes/kuis-a.yaml:6:13 course/broken-link",
        "quizzes/kuis-a.yaml:9:31 course/broken-anchor",
        "quizzes/kuis-a.yaml:9:31 course/missing-image",
    ]


def test_mkdocs_does_not_say_again_what_is_told(tmp_path: Path) -> None:
    quiz = QUIZ.replace("prompt: Apa ini?", 'prompt: "Lihat [x](tidak-ada.md)"')
    config = CONFIG.replace("  - tuntas\n", "  - tuntas:\n      rules: {course/*: warning}\n")
    pages = {"mkdocs.yml": config, "quizzes/kuis-a.yaml": quiz}
    done = run(write(tmp_path, {**SMALL, **pages}), "mkdocs", "build")
    about = [line for line in done.stderr.splitlines() if "tidak-ada" in line]
    assert len(about) == 1, done.stderr
    assert "quizzes/kuis-a.yaml:6:13" in about[0]


SHEETS = "  - tuntas:\n      facts: content/rujukan/fakta.yaml\n      glossary: data/istilah.yaml\n"


@pytest.mark.parametrize("directories", [True, False])
def test_links_to_facts_and_terms_arrive_and_their_files_stay_at_home(tmp_path: Path, *, directories: bool) -> None:
    config = CONFIG.replace("  - tuntas\n", SHEETS) + (
        f"use_directory_urls: {str(directories).lower()}\nvalidation:\n  anchors: warn\n"
    )
    pages = {**PAGES, "mkdocs.yml": config, "data/istilah.yaml": TERMS}
    del pages["content/rujukan/istilah.yaml"]
    site = built(write(tmp_path, {**SMALL, **pages, "content/kursus/satu.md": f"# Satu\n\nF-KIP-01, PPID.\n\n{FENCE}"}))
    html = (site / ("kursus/satu/index.html" if directories else "kursus/satu.html")).read_text("utf-8")
    want = {
        True: ["../../rujukan/#f-kip-01", "../../rujukan/istilah/#ppid"],
        False: ["../rujukan/index.html#f-kip-01", "../rujukan/istilah.html#ppid"],
    }[directories]
    assert re.findall(r'<a class="t-(?:fact|term)" href="([^"]*)"', html) == want
    assert [each.name for each in site.rglob("*.yaml")] == []
    links = re.findall(r'<a href="([^"]*)"', html[html.index('id="t-side"') : html.index("</nav>")])
    assert len([each for each in links if "rujukan" in each]) == 2
    assert (site / "index.html").read_text("utf-8").count('class="t-card"') == 1


def test_a_server_looks_at_sheets_that_lie_elsewhere(tmp_path: Path) -> None:
    config = CONFIG.replace("  - tuntas\n", SHEETS)
    write(tmp_path, {**SMALL, **PAGES, "mkdocs.yml": config, "data/istilah.yaml": TERMS})
    loaded = load_config(str(tmp_path / "mkdocs.yml"))
    loaded.plugins.on_config(loaded)
    watched = [Path(each).relative_to(tmp_path).as_posix() for each in loaded.watch]
    assert watched == ["quizzes", "data/istilah.yaml"]
