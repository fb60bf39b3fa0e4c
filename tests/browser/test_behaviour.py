"""How a quiz behaves: when it tells, how often it may be tried, what it draws, how long it takes, what it sums up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from browser.asked import SAVED, Asked, opened, payload_of, questions, ready
from browser.hands import HANDS, focus
from browser.projects import Project
from browser.served import served
from playwright.sync_api import Browser, Locator, Page, expect

from generator.questions.registry import TYPES
from generator.rendering.words import BROWSER, PAGE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MOUSE = HANDS["mouse"]
RIGHT, WRONG = [0], [1]


def items(count: int, more: Callable[[int], str] = lambda _: "") -> str:
    """Return so many questions whose first option is right."""
    return "".join(
        f"- id: s{at}\n  kind: choice\n  prompt: Pertanyaan ke-{at}?\n"
        f"  options: [{{text: Tepat {at}, correct: true}}, {{text: Keliru {at}}}, {{text: Lain {at}}}]\n{more(at)}"
        for at in range(1, count + 1)
    )


def by_objective(at: int) -> str:
    return f"  objective: {1 + (at - 1) // 3}\n  tags: [{'genap' if at % 2 == 0 else 'ganjil'}]\n"


GOALS = """objectives:
  - {text: Menyapa warga, section: sapaan}
  - {text: Menutup percakapan, section: penutup}
"""
SECTIONS = "\n".join(["## Inti", "### Sapaan", *["Isi."] * 3, "### Penutup", *["Isi lagi.\n"] * 60, "## Kuis", ""])
QUIZZES: dict[str, tuple[str, dict[str, object]]] = {
    "langsung": (items(3, lambda _: "  explanation: Sebabnya begini.\n"), {"mastery": 70}),
    "dua-kali": (items(1), {"attempts": 2}),
    "akhir": (items(4, by_objective), {"feedback": "at-end", "mastery": 70}),
    "akhir-dua": (items(2), {"feedback": "at-end", "attempts": 2}),
    "bisu": (items(2), {"feedback": "none", "role": "pretest"}),
    "acak": (items(9), {"shuffle": "true"}),
    "undian": (items(9), {"draw": 3, "shuffle": "true", "feedback": "at-end"}),
    "per-tujuan": (items(6, by_objective), {"draw": "{per: objective, count: 2}"}),
    "per-tag": (items(6, by_objective), {"draw": "{per: tag, count: 2}"}),
    "yakin": (items(1), {"certainty": "true"}),
    "waktu": (items(2), {"time": 10, "feedback": "at-end"}),
}


@pytest.fixture(scope="module")
def url(new_project: Callable[..., Project]) -> Iterator[str]:
    project = new_project()
    for name, (text, settings) in QUIZZES.items():
        project.quiz(name, text, **settings)
        project.lesson(name, name, matter=GOALS if "objective" in text else "", text=SECTIONS)
    with served(project.build()) as served_at:
        yield served_at


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1000, "height": 800}, reduced_motion="reduce")
    context.set_default_timeout(15_000)
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    yield opened
    context.close()
    assert faults == []


class Quiz:
    """A quiz on its page."""

    def __init__(self, page: Page, url: str, name: str) -> None:
        """Open it."""
        opened(page, f"{url}{name}/")
        self.page = page
        self.box = page.locator(f"#kuis-{name}")
        self.all = {asked.id: asked for asked in questions(page)}
        self.results = self.box.locator(".quiz-results")
        self.bar_says = self.box.locator(".quiz-bar-says[role=status]")

    def do(self, name: str, inside: str = ".quiz-bar, .quiz-results") -> Locator:
        """Return a button of the quiz itself."""
        return self.box.locator(inside).locator(f'[data-do="{name}"]')

    def shown(self) -> list[str]:
        """Return which questions are asked, in their order."""
        found: list[str] = self.box.locator(".quiz-question:visible").evaluate_all(
            "(all) => all.map((one) => one.dataset.question)"
        )
        return found

    def give(self, **responses: list[int]) -> None:
        """Pick options without checking."""
        for name, response in responses.items():
            self.all[name].give(MOUSE, response)

    def submit(self) -> None:
        """Hand in what is complete."""
        self.do("submit").click()
        expect(self.results).to_be_focused()

    def again(self) -> None:
        """Load the page anew."""
        self.page.reload()
        ready(self.page)


def test_immediate_feedback_comes_with_the_check_and_again_after_a_reload(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "langsung")
    quiz.all["s1"].answer(MOUSE, RIGHT)
    quiz.all["s2"].answer(MOUSE, WRONG)
    quiz.all["s1"].expect_outcome("right")
    expect(quiz.all["s1"].says).to_contain_text("Sebabnya begini.")
    expect(quiz.all["s2"].says).not_to_contain_text("Sebabnya begini.")
    quiz.again()
    quiz.all["s1"].expect_outcome("right")
    quiz.all["s2"].expect_outcome("wrong")
    expect(quiz.all["s3"].says).to_be_empty()


def test_a_double_click_is_one_answer_and_does_not_hit_what_comes_in_its_place(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "langsung")
    asked = quiz.all["s1"]
    asked.give(MOUSE, WRONG)
    asked.button("check").dblclick()
    expect(asked.state).to_have_text(SAVED)
    asked.expect_outcome("wrong")
    expect(asked.button("reveal")).to_be_hidden()
    quiz.do("submit").dblclick()
    expect(quiz.bar_says).to_contain_text("Masih ada 2 soal")
    expect(quiz.results).to_be_hidden()


def test_an_answer_that_is_not_checked_is_kept_as_a_draft(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "langsung")
    quiz.give(s1=WRONG)
    quiz.again()
    assert quiz.all["s1"].response() == WRONG
    expect(quiz.all["s1"].says).to_be_empty()


def test_handing_in_with_open_questions_warns_first(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "akhir")
    quiz.give(s1=RIGHT)
    quiz.do("submit").click()
    expect(quiz.bar_says).to_have_text(
        "Masih ada 3 soal yang belum dijawab. Tekan sekali lagi untuk mengumpulkan apa adanya."
    )
    expect(quiz.results).to_be_hidden()
    quiz.give(s2=RIGHT)
    quiz.do("submit").click()
    expect(quiz.bar_says).to_contain_text("Masih ada 2 soal")
    quiz.submit()
    expect(quiz.results).to_contain_text("Belum tuntas · 2 dari 4 · 50%")
    expect(quiz.all["s4"].says).to_have_text("Tidak dijawab.")
    assert quiz.all["s4"].box.locator("input:enabled").count() == 0


def test_at_the_end_nothing_is_told_before_and_only_what_was_missed_is_asked_again(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "akhir")
    quiz.give(s1=RIGHT, s2=WRONG, s3=WRONG, s4=RIGHT)
    assert quiz.box.locator('[data-do="check"]').count() == 0
    expect(quiz.box.locator(".quiz-question [data-verdict], .quiz-question[data-verdict]")).to_have_count(0)
    quiz.again()
    assert [quiz.all[name].response() for name in ("s1", "s2", "s3", "s4")] == [RIGHT, WRONG, WRONG, RIGHT]
    quiz.submit()
    for name, outcome in {"s1": "right", "s2": "wrong", "s4": "right"}.items():
        quiz.all[name].expect_outcome(outcome)
    quiz.do("retry-missed").click()
    expect(quiz.results).to_be_hidden()
    assert focus(page) == "s2"
    quiz.all["s1"].expect_outcome("right")
    assert quiz.all["s1"].box.locator("input:enabled").count() == 0
    quiz.give(s2=RIGHT, s3=WRONG)
    quiz.submit()
    expect(quiz.results).to_contain_text("Tuntas · 3 dari 4 · 75%")
    expect(quiz.all["s3"].button("reveal")).to_be_visible()
    quiz.all["s3"].button("reveal").click()
    expect(quiz.all["s3"].box.locator("[data-verdict=missed]")).to_have_count(1)


def test_what_was_asked_again_by_mistake_is_given_back(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "akhir")
    quiz.give(s1=RIGHT, s2=WRONG, s3=WRONG, s4=RIGHT)
    quiz.submit()
    score = quiz.results.locator(".quiz-results-score").inner_text()
    for button in ("retry-missed", "restart"):
        quiz.do(button).click()
        expect(quiz.results).to_be_hidden()
        quiz.do("undo").click()
        expect(quiz.results).to_be_focused()
        expect(quiz.results.locator(".quiz-results-score")).to_have_text(score)
        quiz.all["s2"].expect_outcome("wrong")


def test_starting_over_asks_everything_anew_and_the_best_result_is_remembered(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "akhir")
    quiz.give(s1=RIGHT, s2=RIGHT, s3=RIGHT, s4=WRONG)
    quiz.submit()
    expect(quiz.results).to_contain_text("Tuntas · 3 dari 4 · 75%")
    quiz.do("restart").click()
    expect(quiz.results).to_be_hidden()
    assert [quiz.all[name].response() for name in quiz.all] == [None] * 4
    quiz.give(s1=RIGHT, s2=WRONG, s3=WRONG, s4=WRONG)
    quiz.submit()
    expect(quiz.results).to_contain_text("Belum tuntas · 1 dari 4 · 25%")
    expect(quiz.results).to_contain_text("Terbaik sejauh ini: 75%.")


def test_results_by_objective_lead_back_to_the_section(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "akhir")
    quiz.give(s1=RIGHT, s2=RIGHT, s3=RIGHT, s4=WRONG)
    quiz.submit()
    done, missed = quiz.results.locator("[data-objective]").all()
    expect(done).to_contain_text("Menyapa warga")
    expect(done).to_contain_text("3/3")
    expect(done.locator(".quiz-reread")).to_be_hidden()
    expect(missed).to_contain_text("0/1")
    missed.locator(".quiz-reread").click()
    expect(page.locator("#penutup")).to_be_in_viewport()
    assert page.url.endswith("/akhir/#penutup")


def test_tries_end_in_an_immediate_quiz(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "dua-kali")
    asked = quiz.all["s1"]
    asked.answer(MOUSE, WRONG)
    expect(asked.button("reset")).to_be_hidden()
    asked.button("retry").click()
    asked.answer(MOUSE, WRONG)
    expect(asked.state).to_have_text(SAVED)
    expect(asked.button("retry")).to_be_hidden()
    expect(asked.button("reveal")).to_be_visible()


def test_tries_end_in_a_quiz_that_tells_at_the_end(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "akhir-dua")
    quiz.give(s1=RIGHT, s2=WRONG)
    quiz.submit()
    quiz.do("retry-missed").click()
    quiz.give(s2=WRONG)
    quiz.submit()
    for button in ("retry-missed", "restart", "submit"):
        expect(quiz.do(button)).to_be_hidden()
    expect(quiz.bar_says).to_have_text("Percobaan sudah habis.")


def test_without_feedback_nothing_is_told_even_after_handing_in(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "bisu")
    quiz.give(s1=RIGHT, s2=WRONG)
    quiz.submit()
    expect(quiz.results).to_contain_text("Terima kasih, jawaban Anda tersimpan.")
    for name in ("s1", "s2"):
        expect(quiz.all[name].says).to_have_text("Jawaban diterima.")
    expect(quiz.box.locator("[data-verdict=right], [data-verdict=wrong]")).to_have_count(0)
    expect(quiz.do("retry-missed")).to_be_hidden()


def options_of(asked: Asked) -> list[str]:
    return asked.box.locator(".quiz-option-text").all_inner_texts()


def test_a_shuffled_order_is_kept(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "acak")
    quiz.give(s5=WRONG)
    order, options = quiz.shown(), options_of(quiz.all["s5"])
    assert sorted(order) == [f"s{at}" for at in range(1, 10)]
    assert order != sorted(order)
    for _ in range(2):
        quiz.again()
        assert quiz.shown() == order
        assert options_of(quiz.all["s5"]) == options
        assert quiz.all["s5"].response() == WRONG
    expect(quiz.box.locator(".quiz-question:visible .quiz-number").first).to_have_text("Soal 1 dari 9")


def test_a_draw_is_kept_until_the_quiz_starts_over(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "undian")
    first = quiz.shown()
    assert len(first) == 3
    quiz.give(**{first[0]: RIGHT})
    quiz.again()
    assert quiz.shown() == first
    quiz.give(**dict.fromkeys(first[1:], WRONG))
    quiz.submit()
    expect(quiz.results).to_contain_text("1 dari 3")
    quiz.do("retry-missed").click()
    assert quiz.shown() == first
    quiz.give(**dict.fromkeys(first[1:], RIGHT))
    quiz.submit()
    drawn = {tuple(first)}
    for _ in range(6):
        quiz.do("restart").click()
        expect(quiz.results).to_be_hidden()
        drawn.add(tuple(quiz.shown()))
        if len(drawn) > 1:
            break
        quiz.give(**dict.fromkeys(quiz.shown(), RIGHT))
        quiz.submit()
    assert len(drawn) > 1


@pytest.mark.parametrize(("name", "group"), [("per-tujuan", "objective"), ("per-tag", "tags")])
def test_so_many_are_drawn_for_each_objective_or_tag(page: Page, url: str, name: str, group: str) -> None:
    quiz = Quiz(page, url, name)
    told = {each["id"]: str(each[group]) for each in payload_of(quiz.box)["questions"]}
    groups = [told[each] for each in quiz.shown()]
    assert sorted(groups) == sorted([*set(told.values())] * 2)


def test_certainty_is_remembered_with_the_answer(page: Page, url: str) -> None:
    quiz = Quiz(page, url, "yakin")
    asked = quiz.all["s1"]
    asked.give(MOUSE, WRONG)
    asked.box.get_by_label("Ragu").check()
    asked.button("check").click()
    asked.expect_outcome("wrong")
    quiz.again()
    expect(asked.box.get_by_label("Ragu")).to_be_checked()
    expect(asked.box.get_by_label("Ragu")).to_be_disabled()
    asked.button("retry").click()
    expect(asked.box.get_by_label("Ragu")).not_to_be_checked()


def test_time_runs_warns_and_takes_nothing_away(page: Page, url: str) -> None:
    page.clock.install(time=datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
    quiz = Quiz(page, url, "waktu")
    page.clock.pause_at(datetime(2026, 11, 24, 9, 5, tzinfo=UTC))
    clock, notice = quiz.box.locator(".quiz-clock"), quiz.box.locator(".quiz-notice[role=status]")
    expect(clock).to_be_hidden()
    quiz.give(s1=RIGHT)
    expect(clock).to_contain_text("Sisa waktu 10:00")
    page.clock.run_for("05:01")
    expect(clock).to_contain_text("Sisa waktu 4:59")
    expect(notice).to_have_text(re.compile("Sisa waktu (5:00|4:59)"))
    quiz.do("more-time", ".quiz-clock").click()
    expect(clock).to_contain_text("Sisa waktu 7:59")
    page.clock.run_for("08:00")
    expect(notice).to_have_text("Waktu habis. Jawaban Anda aman; tambah waktu atau kumpulkan.")
    quiz.give(s2=RIGHT)
    quiz.again()
    expect(clock).to_be_visible()
    assert [quiz.all[name].response() for name in ("s1", "s2")] == [RIGHT, RIGHT]
    quiz.submit()
    expect(clock).to_be_hidden()
    expect(quiz.results).to_contain_text("2 dari 2")
    quiz.do("restart").click()
    quiz.give(s1=RIGHT)
    expect(clock).to_contain_text("Sisa waktu 10:00")


def indonesian() -> set[str]:
    """Return what only an Indonesian page may say."""
    tables = [PAGE, BROWSER, *(table for kind in TYPES.values() for table in (kind.words, kind.says))]
    texts = [text for table in tables for text in table.values() if text.id != text.en]
    return {piece for text in texts for piece in text.id.split("{") if len(piece) > 8 and "}" not in piece}


def test_an_english_page_says_it_all_in_english(page: Page, new_project: Callable[..., Project]) -> None:
    project = new_project(lang="en")
    for name in ("langsung", "akhir", "yakin", "waktu"):
        project.quiz(name, items(2, lambda _: "  hint: Look again.\n"), **QUIZZES[name][1])
        project.lesson(name, name)
    with served(project.build()) as url:
        said = []
        quiz = Quiz(page, url, "langsung")
        asked = quiz.all["s1"]
        for response in (WRONG, WRONG, RIGHT):
            asked.answer(MOUSE, response)
            expect(asked.state).to_have_text("Saved on this device.")
            said.append(page.locator("body").inner_text())
            asked.button("reset" if response == RIGHT else "retry").click()
        said.append(page.locator("body").inner_text())
        for name in ("akhir", "waktu"):
            quiz = Quiz(page, url, name)
            quiz.give(s1=RIGHT)
            quiz.do("submit").click()
            said.append(page.locator("body").inner_text())
            quiz.submit()
            said.append(page.locator("body").inner_text())
        said.append(Quiz(page, url, "yakin").box.inner_text())
    told = "\n".join(said)
    for word in ("Check answer", "Hint", "Try again", "Submit", "Retry missed", "Right.", "Not right yet."):
        assert word in told
    assert [word for word in indonesian() if word in told] == []
