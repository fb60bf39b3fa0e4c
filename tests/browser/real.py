"""The real site in tests: its pages, and all of their questions answered."""

from __future__ import annotations

from pathlib import Path

from browser.asked import questions
from browser.hands import HANDS
from playwright.sync_api import Page, expect

MOUSE = HANDS["mouse"]
SHOWCASE = "semua-jenis-soal.html"


def pages_of(site: Path) -> list[str]:
    return sorted(str(file.relative_to(site)) for file in site.rglob("*.html"))


def answer_all(page: Page) -> None:
    """Answer every question of the page, one after the other wrongly, partly and rightly, and hand the quizzes in."""
    for at, asked in enumerate(questions(page)):
        tries = [response for response in asked.tries if response is not None]
        if asked.button("check").count():
            asked.answer(MOUSE, tries[at % len(tries)])
            if asked.button("hint").is_visible():
                asked.button("hint").click()
        else:
            asked.give(MOUSE, tries[at % len(tries)])
    for quiz in page.locator("quiz-activity:not(.quiz-inline)").all():
        quiz.locator("[data-do=submit]").click()
        if quiz.locator(".quiz-bar-says").inner_text():
            quiz.locator("[data-do=submit]").click()
        expect(quiz.locator(".quiz-results")).to_be_focused()
