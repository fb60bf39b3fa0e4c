"""A course reads as one way: pre-test, lessons, workshop, seminar, post-test, the supervisor's sheet, then the next."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sites import CONFIG, HOME, built, write

from generator.loading.project import Folders, load
from generator.mkdocs_plugin.words import WORDS
from generator.model.steps import NAMES, Step, step_of
from generator.sources.tree import SourceTree

ORDER = ["tes-awal", "01-a", "02-b", "workshop", "seminar", "tes-akhir", "lembar-atasan"]
LABELS = {"tes-awal": "pretest", "workshop": "workshop", "seminar": "seminar", "tes-akhir": "posttest"}
LABELS["lembar-atasan"] = "supervisor"
PAGES = {
    "mkdocs.yml": CONFIG,
    "content/index.md": HOME,
    "content/kom/index.md": "---\ncode: KOM\norder: 1\n---\n# Komunikasi\n",
    "content/tek/index.md": "---\norder: 2\n---\n# Teknologi\n",
    "content/tek/01-a.md": "# Mengapa\n",
    **{f"content/kom/{name}.md": f"---\nminutes: 30\n---\n# Halaman {name}\n" for name in ORDER},
}
for lesson in ("01-a", "02-b"):
    PAGES[f"content/kom/{lesson}.md"] = f"# Halaman {lesson}\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(write(tmp_path_factory.mktemp("jalur"), PAGES))


def html_of(site: Path, name: str) -> str:
    return (site / "kom" / name / "index.html").read_text("utf-8")


def turns(site: Path, name: str) -> list[str]:
    """Return where a page leads back and on, by the names of the folders."""
    found = re.findall(r'<a rel="(?:prev|next)" href="([^"]+)"', html_of(site, name))
    here = site / "kom" / name
    return [(here / each).resolve().relative_to(site.resolve()).as_posix() for each in found]


def test_the_pages_of_a_course_have_their_order() -> None:
    course = load(
        SourceTree({f"content/kom/{name}.md": "# A\n" for name in (*sorted(ORDER), "index")}), Folders()
    ).course
    assert [each.path for each in course.modules[0].way] == [f"content/kom/{name}.md" for name in ORDER]


@pytest.mark.parametrize("path", ["content/kom/workshop.md", "workshop.en.md", "content/en/kom/workshop.markdown"])
def test_a_step_is_known_in_every_language(path: str) -> None:
    assert step_of(path) is Step.WORKSHOP


def test_a_lesson_is_no_step() -> None:
    assert step_of("content/workshop/01-a.md") is None
    assert set(NAMES.values()) == set(Step)


def test_back_and_on_follow_the_way_through_all_pages(site: Path) -> None:
    for at, name in enumerate(ORDER):
        back = f"kom/{ORDER[at - 1]}" if at else "kom"
        on = f"kom/{ORDER[at + 1]}" if at + 1 < len(ORDER) else "tek"
        assert turns(site, name) == [back, on]
    assert turns(site, ".") == ["kom/tes-awal"]


def test_the_course_page_and_the_menu_list_the_way(site: Path) -> None:
    html = html_of(site, ".")
    path = html[html.index('<ol class="t-way">') :]
    assert re.findall(r'href="([\w-]+)/"', path)[: len(ORDER)] == ORDER
    menu = html[html.index('<nav class="t-side"') : html.index("</nav>", html.index('<nav class="t-side"'))]
    assert [each for each in re.findall(r'href="([\w-]+)/"', menu) if each in ORDER] == ORDER
    assert "data-start" in html
    assert re.search(r'class="t-button" href="tes-awal/"', html)


@pytest.mark.parametrize(("name", "step"), list(LABELS.items()))
def test_each_step_has_its_word_its_icon_and_its_minutes(site: Path, name: str, step: str) -> None:
    word = WORDS[step].id
    path = html_of(site, ".")
    assert re.search(
        rf't-i-{step}"></span></span><a href="{name}/"><strong>Halaman {name}</strong><span>{word} · 30 menit<', path
    )
    assert re.search(rf"<b>KOM</b><span class=\"t-i t-i-{step}\"></span> {word}</p>", html_of(site, name))
    css = (site / "assets/tuntas/site.css").read_text("utf-8")
    assert f".t-i-{step}" in css


def test_the_order_of_the_navigation_is_the_same_in_any_look(tmp_path: Path) -> None:
    plain = CONFIG.replace("  - tuntas\n", "  - tuntas:\n      look: false\n")
    html = (built(write(tmp_path, {**PAGES, "mkdocs.yml": plain})) / "kom" / "index.html").read_text("utf-8")
    found = [each for each in re.findall(r'href="([\w-]+)/" class="md-nav__link"', html) if each in ORDER]
    assert found == ORDER


def test_a_course_without_tests_begins_and_ends_with_lessons(tmp_path: Path) -> None:
    few = {path: text for path, text in PAGES.items() if not re.search(r"kom/(?!0|index)", path)}
    site = built(write(tmp_path, few))
    assert [turns(site, name) for name in ("01-a", "02-b")] == [["kom", "kom/02-b"], ["kom/01-a", "tek"]]
