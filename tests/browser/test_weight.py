"""What a learner has to load on a slow line: the script of the quizzes, and the first lesson with all it needs."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

import pytest
from browser.asked import opened
from browser.projects import ROOT, build
from browser.served import served
from playwright.sync_api import Browser, Request

pytestmark = [pytest.mark.browser, pytest.mark.slow]

KILO = 1000
FIRST_LESSON = "orientasi/01-mulai-di-sini.html"
MORE = 60


def loaded(browser: Browser, site: Path, path: str) -> dict[str, int]:
    """Return the bytes that came over the line for a page, file by file, to a browser that was never there."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    done: list[Request] = []
    page.on("requestfinished", lambda request: done.append(request))  # noqa: PLW0108 - Playwright marks what it calls
    with served(site) as url:
        opened(page, url + path)
        page.wait_for_load_state("networkidle")
        sizes = {each.url.removeprefix(url): each.sizes()["responseBodySize"] for each in done}
    context.close()
    return sizes


def test_the_script_of_all_kinds_weighs_15_kilobytes_at_most(real_site: Path) -> None:
    assert len(gzip.compress((real_site / "assets/tuntas/quiz.js").read_bytes(), 9)) <= 15 * KILO


def test_the_first_lesson_weighs_110_kilobytes_at_most_with_all_it_needs(browser: Browser, real_site: Path) -> None:
    sizes = loaded(browser, real_site, FIRST_LESSON)
    assert {Path(name).suffix for name in sizes} >= {".html", ".css", ".js", ".woff2"}, sizes
    assert sum(sizes.values()) <= 110 * KILO, sizes


def test_a_lesson_weighs_the_same_however_many_others_there_are(
    browser: Browser, real_site: Path, tmp_path: Path
) -> None:
    for name in ("content", "quizzes"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    course = tmp_path / "content" / "tambahan"
    course.mkdir()
    (course / "index.md").write_text("---\ntitle: Tambahan\n---\n", "utf-8")
    for at in range(MORE):
        (course / f"{at:02}-pelajaran.md").write_text(f"# Pelajaran {at}\n\n{'Isi pelajaran. ' * 300}\n", "utf-8")
    build(tmp_path / "mkdocs.yml", tmp_path / "site")
    alone, among_many = (loaded(browser, site, FIRST_LESSON) for site in (real_site, tmp_path / "site"))
    assert alone.keys() == among_many.keys()
    # Its menu lists one course more.
    assert sum(among_many.values()) - sum(alone.values()) <= 200
