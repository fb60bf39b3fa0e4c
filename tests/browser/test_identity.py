"""Answers belong to questions, whatever happens to the files around them: two visits of one browser profile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from browser.asked import Asked, opened, questions
from browser.chromium import CHROMIUM, SWITCHES
from browser.hands import HANDS
from browser.projects import Project
from browser.served import served
from playwright.sync_api import Page, Playwright, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MOUSE = HANDS["mouse"]
UPDATED = "Soal diperbarui sejak Anda menjawabnya. Silakan jawab lagi."


def item(name: str, prompt: str = "", right: str = "Tepat", wrong: str = "Keliru") -> str:
    """Return a question whose first option is right."""
    return (
        f"- id: {name}\n  kind: choice\n  keep_order: true\n  prompt: {prompt or f'Apa jawaban {name}?'}\n"
        f"  options: [{{text: {right}, correct: true}}, {{text: {wrong}}}]\n"
    )


def swapped(name: str) -> str:
    """Return the same question with the other option as its key."""
    return item(name).replace("Tepat, correct: true", "Tepat").replace("Keliru", "Keliru, correct: true")


def first_edition(project: Project) -> None:
    names = ["tetap-1", "tetap-2", "pindah", "prompt", "kunci", "hilang", "keliru"]
    project.quiz("kuis-a", "".join(item(name) for name in names))
    project.quiz("kuis-b", item("milik-b"))
    project.lesson("satu", "kuis-a")
    project.lesson("dua", "kuis-b")


def second_edition(project: Project) -> None:
    """Insert above, reorder, rename the files, move, reword, change a key, delete, show twice, use an id again."""
    (project.root / "quizzes/kuis-a.yaml").unlink()
    (project.root / "content/satu.md").unlink()
    names = [item("baru"), item("tetap-2"), item("tetap-1"), item("prompt", "Kata-katanya lain?"), swapped("kunci")]
    project.quiz("kuis-a", "".join([*names, item("keliru")]))
    (project.root / "quizzes/kuis-a.yaml").rename(project.root / "quizzes/nama-lain.yaml")
    project.quiz("kuis-b", item("pindah") + item("milik-b"))
    project.quiz("kuis-c", item("tetap-1"))
    project.lesson("lain/pertama", "kuis-a")
    project.lesson("dua", "kuis-b", "kuis-a", "kuis-c")


@contextmanager
def visit(playwright: Playwright, profile: Path) -> Iterator[Page]:
    """Open the browser of somebody who was here before."""
    context = playwright.chromium.launch_persistent_context(profile, executable_path=CHROMIUM, args=SWITCHES)
    context.set_default_timeout(15_000)
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield page
    context.close()
    assert faults == []


def by_id(page: Page, quiz: str) -> dict[str, Asked]:
    return {asked.id: asked for asked in questions(page, f"#kuis-{quiz}")}


def expect_second_edition(page: Page) -> None:
    """Expect what the answers of the first edition mean for quiz A of the second."""
    asked = by_id(page, "kuis-a")
    assert list(asked) == ["baru", "tetap-2", "tetap-1", "prompt", "kunci", "keliru"]
    for name in ("tetap-1", "tetap-2"):
        asked[name].expect_outcome("right")
        assert asked[name].response() == [0]
    asked["keliru"].expect_outcome("wrong")
    for name in ("prompt", "kunci"):
        expect(asked[name].state).to_have_text(UPDATED)
        expect(asked[name].says).to_be_empty()
        assert asked[name].response() is None
    expect(asked["baru"].state).to_be_empty()
    expect(asked["baru"].says).to_be_empty()


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_untouched_answers_stay_and_changed_questions_are_asked_again(
    playwright: Playwright, new_project: Callable[..., Project], tmp_path: Path, scheme: str
) -> None:
    project = new_project(directories=scheme == "http")
    first_edition(project)
    project.build()
    with served(project.site) as http:
        url = http if scheme == "http" else f"{project.site.as_uri()}/"
        with visit(playwright, tmp_path) as page:
            for lesson in ("satu", "dua"):
                opened(page, url + project.page(lesson))
                for asked in questions(page):
                    asked.answer(MOUSE, [int(asked.id == "keliru")])
                    asked.expect_outcome("wrong" if asked.id == "keliru" else "right")
        second_edition(project)
        project.build()
        with visit(playwright, tmp_path) as page:
            opened(page, url + project.page("lain/pertama"))
            expect_second_edition(page)
            for _ in range(2):
                page.locator("#kuis-kuis-a [data-do=submit]").click()
            expect(page.locator(".quiz-results")).to_contain_text("2 dari 6")
            opened(page, url + project.page("dua"))
            expect_second_edition(page)
            for moved in by_id(page, "kuis-b").values():
                moved.expect_outcome("right")
            expect(by_id(page, "kuis-c")["tetap-1"].says).to_be_empty()
            changed = by_id(page, "kuis-a")["kunci"]
            changed.answer(MOUSE, [1])
            changed.expect_outcome("right")
            opened(page, url + project.page("lain/pertama"))
            by_id(page, "kuis-a")["kunci"].expect_outcome("right")
