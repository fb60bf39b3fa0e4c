"""Tests of a course: the pre-test says no marks, the post-test draws one of each pair and a retake draws the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from browser.asked import opened, payload_of, questions, ready
from browser.hands import HANDS
from browser.projects import Project
from browser.served import served
from playwright.sync_api import Browser, Locator, Page, expect

from generator.rendering.words import BROWSER, PAGE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PAIRS = 4


def items(names: str) -> str:
    """Return a question for each pair, whose id begins with this name."""
    return "".join(
        f"- id: {names}{at}\n  kind: choice\n  tags: [p{at}]\n  prompt: Pertanyaan {names}{at}?\n"
        "  options: [{text: Tepat, correct: true}, {text: Keliru}, {text: Lain}]\n"
        for at in range(1, PAIRS + 1)
    )


@pytest.fixture(scope="module")
def url(new_project: Callable[..., Project]) -> Iterator[str]:
    project = new_project()
    project.quiz("awal", items("w"), role="pretest")
    project.quiz("akhir", items("a"), role="posttest", draw="{per: tag, count: 1}", bank="[bank]")
    project.quiz("bank", items("b"))
    project.lesson("kom/index")
    project.lesson("kom/01-a")
    project.lesson("kom/tes-awal", "awal")
    project.lesson("kom/tes-akhir", "akhir")
    with served(project.build()) as served_at:
        yield served_at


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce")
    context.set_default_timeout(15_000)
    yield context.new_page()
    context.close()


def shown(box: Locator) -> list[str]:
    found: list[str] = box.locator(".quiz-question:visible").evaluate_all(
        "(all) => all.map((one) => one.dataset.question)"
    )
    return found


def answer_all(page: Page, box: Locator, response: list[int]) -> None:
    asked = {each.id: each for each in questions(page)}
    for name in shown(box):
        asked[name].give(HANDS["mouse"], response)
    box.locator('[data-do="submit"]').click()
    expect(box.locator(".quiz-results")).to_be_focused()


def test_one_of_each_pair_is_asked_in_the_order_of_the_blueprint_and_a_retake_asks_the_others(
    page: Page, url: str
) -> None:
    opened(page, f"{url}kom/tes-akhir/")
    box = page.locator("#kuis-akhir")
    assert payload_of(box)["mastery"] == 80
    expect(box.locator(".quiz-about")).to_contain_text(PAGE["drawn"].id.format(count=PAIRS, total=2 * PAIRS))
    first = shown(box)
    assert [name[1:] for name in first] == ["1", "2", "3", "4"]
    expect(box.locator(".quiz-question:visible .quiz-number").last).to_have_text("Soal 4 dari 4")
    answer_all(page, box, [1])
    expect(box.locator(".quiz-results")).to_contain_text(BROWSER["failed"].id)
    before = first
    for _ in range(3):
        box.locator('[data-do="restart"]').click()
        expect(box.locator(".quiz-results")).to_be_hidden()
        again = shown(box)
        assert [name[1:] for name in again] == ["1", "2", "3", "4"]
        assert not set(again) & set(before)
        answer_all(page, box, [0])
        before = again
    expect(box.locator(".quiz-results")).to_contain_text(BROWSER["passed"].id)


def test_a_reload_between_the_attempts_still_asks_the_others(page: Page, url: str) -> None:
    opened(page, f"{url}kom/tes-akhir/")
    box = page.locator("#kuis-akhir")
    first = shown(box)
    answer_all(page, box, [1])
    other = page.context.new_page()  # sees what is kept, and so when it is
    opened(other, f"{url}kom/tes-akhir/")
    expect(other.locator("#kuis-akhir .quiz-results")).to_be_visible()
    box.locator('[data-do="restart"]').click()
    expect(other.locator("#kuis-akhir .quiz-results")).to_be_hidden()
    page.reload()
    ready(page)
    assert not set(shown(box)) & set(first)


def test_a_pre_test_gives_no_marks_and_names_nothing_to_reach(page: Page, url: str) -> None:
    opened(page, f"{url}kom/tes-awal/")
    box = page.locator("#kuis-awal")
    expect(box.locator(".quiz-about")).to_contain_text(PAGE["ungraded"].id)
    answer_all(page, box, [0])
    expect(box.locator(".quiz-results-score")).to_have_text(BROWSER["no_key"].id)
    assert payload_of(box)["mastery"] is None


def test_without_a_script_the_paper_has_one_question_of_each_pair(browser: Browser, url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{url}kom/tes-akhir/")
    numbers = page.locator(".quiz-question:visible .quiz-number").all_text_contents()
    context.close()
    assert numbers == [f"Soal {at} dari {PAIRS}" for at in range(1, PAIRS + 1)]
