"""Every kind of question, answered by mouse, by finger and by keyboard alone."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from browser.asked import SAVED, UNSCORED, Asked, opened, outcome_of, questions, ready
from browser.hands import HANDS, Hand, focus
from browser.kinds import KINDS
from browser.projects import PICTURE, Project
from browser.served import served
from examples import VALID
from playwright.sync_api import Browser, BrowserContext, Page, expect

from generator.questions.registry import TYPES

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(400)]

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
DESK = {"viewport": {"width": 1280, "height": 800}}
IMAGES = ("ruang-tunggu", "papan-a", "papan-b", "loket", "pemindai")


def window(browser: Browser, hand: Hand) -> BrowserContext:
    options: dict[str, Any] = PHONE if hand.name == "finger" else DESK
    return browser.new_context(**options, reduced_motion="reduce")


@pytest.fixture
def page(browser: Browser, hand: Hand) -> Iterator[Page]:
    context = window(browser, hand)
    context.set_default_timeout(15_000)
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    yield opened
    context.close()
    assert faults == []


@pytest.fixture(params=list(HANDS))
def hand(request: pytest.FixtureRequest) -> Hand:
    return HANDS[request.param]


@pytest.fixture(scope="module")
def real(real_site: Path) -> Iterator[str]:
    with served(real_site) as url:
        yield url


@pytest.fixture(scope="module")
def examples(new_project: Callable[..., Project]) -> Iterator[str]:
    """Serve a lesson for each kind, with a quiz of all its valid examples."""
    project = new_project()
    for name in IMAGES:
        project.write(f"content/gambar/{name}.svg", PICTURE)
    for kind in KINDS:
        told = [textwrap.indent(each.text, "  ").lstrip() for each in VALID if each.kind == kind]
        project.quiz(f"semua-{kind}", "".join(f"- {text}" for text in told))
        project.lesson(kind, f"semua-{kind}")
    with served(project.build()) as url:
        yield url


def test_hands_know_every_kind() -> None:
    assert set(KINDS) == set(TYPES)


def here(page: Page, asked: Asked) -> None:
    """Expect the focus in the question: never lost, never somewhere else."""
    assert focus(page) == asked.id, asked


def through(page: Page, hand: Hand, asked: Asked) -> None:
    """Answer a question wrongly, partly and rightly, with all that may be pressed on the way."""
    right, partly, wrong = asked.tries
    asked.box.scroll_into_view_if_needed()
    if asked.button("check").is_visible():
        hand.press(asked.button("check"))
        expect(asked.state).to_have_text("Jawab dahulu, lalu periksa.")
        here(page, asked)
    hints = asked.box.locator("template[data-text^=hint-]").count()
    for at in range(hints):
        hand.press(asked.button("hint"))
        expect(asked.box.locator(".quiz-hints[role=status] .quiz-hint")).to_have_count(at + 1)
        here(page, asked)
    if not asked.payload["scored"]:
        asked.answer(hand, right)
        expect(asked.says).to_contain_text(UNSCORED)
        expect(asked.state).to_have_text(SAVED)
        here(page, asked)
        return
    for at, response in enumerate((wrong, partly or wrong, right)):
        asked.answer(hand, response)
        asked.expect_outcome(("wrong", "partly" if partly else "wrong", "right")[at])
        expect(asked.state).to_have_text(SAVED)
        here(page, asked)
        assert asked.box.locator("[data-verdict]").count() > 0
        expect(asked.button("reveal")).to_be_visible(visible=at == 1)
        if at < 2:
            hand.press(asked.button("retry"))
            expect(asked.says).to_be_empty()
            here(page, asked)


def test_each_kind_of_the_real_page_is_answered_remembered_taken_back_and_given_again(
    page: Page, hand: Hand, real: str
) -> None:
    opened(page, f"{real}semua-jenis-soal.html")
    all_asked = questions(page, ".quiz-inline")
    assert {asked.kind for asked in all_asked} == set(KINDS)
    for asked in all_asked:
        through(page, hand, asked)
    before = {asked.id: (asked.response(), asked.says.inner_text()) for asked in all_asked}
    page.reload()
    ready(page)
    assert {asked.id: (asked.response(), asked.says.inner_text()) for asked in all_asked} == before
    for asked in all_asked:
        hand.press(asked.button("reset"))
        expect(asked.state).to_have_text("Jawaban dikosongkan.")
        assert asked.response() is None
        here(page, asked)
        hand.press(asked.button("undo"))
        expect(asked.says).to_have_text(before[asked.id][1], use_inner_text=True)
        assert asked.response() == before[asked.id][0]
        here(page, asked)


def told(asked: Asked) -> str:
    return asked.box.locator(".quiz-body").inner_text() + asked.says.inner_text()


@pytest.mark.parametrize("hand", ["mouse"], indirect=True)
def test_the_key_may_be_seen_after_the_second_try_and_stays_seen(page: Page, hand: Hand, real: str) -> None:
    opened(page, f"{real}semua-jenis-soal.html")
    scored = [asked for asked in questions(page, ".quiz-inline") if asked.payload["scored"]]
    for asked in scored:
        wrong = asked.tries[2]
        asked.answer(hand, wrong)
        expect(asked.button("reveal")).to_be_hidden()
        hand.press(asked.button("retry"))
        asked.answer(hand, wrong)
        before = told(asked)
        hand.press(asked.button("reveal"))
        expect(asked.button("reveal")).to_be_hidden()
        expect(asked.button("retry")).to_be_hidden()
        here(page, asked)
        assert len(told(asked)) > len(before), asked
        asked.expect_outcome("wrong")
    shown = {asked.id: told(asked) for asked in scored}
    page.reload()
    ready(page)
    assert {asked.id: told(asked) for asked in scored} == shown


def rate(hand: Hand, asked: Asked, ticked: list[int], score: float) -> None:
    """Compare an essay with the rubric, and save that."""
    for at in ticked:
        hand.tick(asked.box.locator(".quiz-criterion input").nth(at))
    hand.press(asked.box.locator('[data-do="rate"]'))
    rated = asked.box.locator(".quiz-rated[role=status]")
    expect(rated).not_to_be_empty()
    worth = asked.key["rubric"]
    points = sum(worth[at] for at in ticked)
    expect(rated).to_contain_text(f"{points:g} dari {sum(worth):g}")
    assert score in (0, points / sum(worth))


def compare(hand: Hand, asked: Asked, told: dict[str, Any]) -> None:
    """Give one response of an example, and compare what is shown with what the example says."""
    response, score = told["response"], told["score"]
    asked.answer(hand, response)
    if asked.payload["scored"]:
        asked.expect_outcome(outcome_of(score))
        if outcome_of(score) == "partly":
            points = f"{round(score * asked.payload['points'], 2):g}".replace(".", ",")
            expect(asked.says).to_contain_text(f"Nilai {points} dari {asked.payload['points']:g}.")
    else:
        expect(asked.says).to_contain_text(UNSCORED)
    if asked.kind == "essay" and len(response) > 1:
        rate(hand, asked, response[1], score)
    for name, verdict in told.get("parts", {}).items():
        if verdict != "missed":
            expect(asked.box.locator(f'[data-part="{name}"]')).to_have_attribute("data-verdict", verdict)
    here(page := asked.box.page, asked)
    hand.press(asked.button("reset"))
    expect(asked.says).to_be_empty()
    assert focus(page) == asked.id


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_response_of_every_example_fares_as_the_example_says(
    page: Page, hand: Hand, kind: str, examples: str
) -> None:
    opened(page, f"{examples}{kind}/")
    all_asked = questions(page)
    mine = [example for example in VALID if example.kind == kind]
    assert len(mine) == len(all_asked)
    for asked, example in zip(all_asked, mine, strict=True):
        told = [each for each in example.responses if asked.fits(each["response"])]
        assert told, example
        if hand.name != "mouse":
            told = list({outcome_of(each["score"]): each for each in reversed(told)}.values())
        for each in told:
            compare(hand, asked, each)


@pytest.mark.parametrize("hand", ["finger"], indirect=True)
def test_a_step_is_dragged_with_a_finger(page: Page, examples: str) -> None:
    opened(page, f"{examples}order/")
    asked = questions(page)[0]
    steps = asked.box.locator(".quiz-step")
    first, last = steps.first.inner_text(), steps.last.inner_text()
    asked.box.locator(".quiz-steps").evaluate("(list) => list.scrollIntoView({ block: 'center' })")
    grip, target = steps.last.locator(".quiz-grip").bounding_box(), steps.first.bounding_box()
    assert grip
    assert target
    x, start, end = grip["x"] + 8, grip["y"] + grip["height"] / 2, target["y"] + 4
    session = page.context.new_cdp_session(page)
    for kind, y in [
        ("Start", start),
        *(("Move", start + (end - start) * part / 6) for part in range(1, 7)),
        ("End", 0),
    ]:
        points = [] if kind == "End" else [{"x": x, "y": y}]
        session.send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": points})
    expect(steps.nth(0)).to_have_text(last, use_inner_text=True)
    expect(steps.nth(1)).to_have_text(first, use_inner_text=True)
    assert asked.response() is not None
