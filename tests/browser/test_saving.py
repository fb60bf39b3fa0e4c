"""What was said to be saved is saved; what cannot be saved is said in one calm line, and nothing is lost meanwhile."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from browser.asked import SAVED, Asked, opened, questions
from browser.chromium import CHROMIUM, SWITCHES
from browser.hands import HANDS
from browser.killing import kill
from browser.projects import Project
from browser.served import served
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, Route, expect

from generator.rendering.words import BROWSER, PAGE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MOUSE = HANDS["mouse"]
SCHEMES = ["http", "file"]
FORBIDDEN = """for (const name of ["indexedDB", "localStorage"])
  Object.defineProperty(window, name, { get() { throw new DOMException("forbidden", "SecurityError"); } });"""
HELD = """window.held = []; window.durable = new Set();
const transaction = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (kind, mode, options) {
  const made = transaction.call(this, kind, mode, options);
  if (mode === "readwrite" && kind === "records") {
    durable.add(options?.durability);
    const set = (told) => made.addEventListener("complete", () => held.push(told));
    Object.defineProperty(made, "oncomplete", { set });
  }
  return made;
};"""
BROKEN = """const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (value) {
  if (window.fault && this.name === "records") throw new DOMException("no", window.fault);
  return put.call(this, value);
};"""
ITEMS = "".join(
    f"- id: s{at}\n  kind: choice\n  prompt: Pertanyaan ke-{at}?\n"
    "  options: [{text: Tepat, correct: true}, {text: Keliru}]\n"
    for at in range(1, 5)
)
LONG = "- {id: panjang, kind: essay, prompt: Apa yang Anda ubah besok?, model: Saya menyebut nama.}\n"


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """The address of the lesson for each scheme."""

    http: str
    file: str

    def at(self, scheme: str) -> str:
        """Return one of them."""
        return self.http if scheme == "http" else self.file


@pytest.fixture(scope="module")
def lesson(new_project: Callable[..., Project]) -> Iterator[Lesson]:
    project = new_project(directories=False)
    project.quiz("kuis", ITEMS + LONG)
    project.lesson("satu", "kuis")
    site = project.build()
    with served(site) as url:
        yield Lesson(http=f"{url}satu.html", file=(site / "satu.html").as_uri())


@dataclass(frozen=True)
class Tabs:
    """Tabs of one profile, and what none of them caught."""

    context: BrowserContext
    uncaught: list[str] = field(default_factory=list)

    def open(self, url: str, script: str = "") -> Page:
        """Open the lesson in a tab, after a script that spoils the browser."""
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.uncaught.append(str(error)))
        page.add_init_script(script or "0")
        return opened(page, url)


@pytest.fixture
def tabs(browser: Browser) -> Iterator[Tabs]:
    context = browser.new_context()
    context.set_default_timeout(15_000)
    made = Tabs(context)
    yield made
    context.close()
    assert made.uncaught == []


def asked_in(page: Page) -> dict[str, Asked]:
    return {asked.id: asked for asked in questions(page)}


def notices(page: Page) -> list[str]:
    return [text for text in page.locator(".quiz-notice[role=status]").all_inner_texts() if text]


def test_saved_is_said_only_when_the_transaction_has_completed(tabs: Tabs, lesson: Lesson) -> None:
    page = tabs.open(lesson.http, HELD)
    asked = asked_in(page)["s1"]
    asked.give(MOUSE, [0])
    asked.button("check").click()
    expect(asked.state).to_have_text("Menyimpan …")
    page.wait_for_function("held.length > 0")
    expect(asked.state).to_have_text("Menyimpan …")
    page.evaluate("() => { for (const told of held.splice(0)) told(); }")
    page.wait_for_function("() => { for (const told of held.splice(0)) told(); return true; }")
    expect(asked.state).to_have_text(SAVED)
    assert page.evaluate("[...durable]") == ["strict"]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_an_answer_that_is_said_to_be_saved_survives_the_death_of_the_browser(
    playwright: Playwright, lesson: Lesson, tmp_path: Path, scheme: str
) -> None:
    outcomes: dict[str, str] = {}
    for name, response in (("s1", [0]), ("s2", [1]), ("s3", [0]), ("", [])):
        context = playwright.chromium.launch_persistent_context(tmp_path, executable_path=CHROMIUM, args=SWITCHES)
        page = Tabs(context).open(lesson.at(scheme))
        for known, outcome in outcomes.items():
            asked_in(page)[known].expect_outcome(outcome)
        if not name:
            context.close()
            return
        asked = asked_in(page)[name]
        asked.give(MOUSE, response)
        asked.button("check").click()
        page.wait_for_function("(text) => document.body.textContent.includes(text)", arg=SAVED, polling=5)
        kill(context, tmp_path)
        outcomes[name] = "wrong" if response[0] else "right"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_without_storage_one_calm_line_is_said_and_learning_goes_on(tabs: Tabs, lesson: Lesson, scheme: str) -> None:
    page = tabs.open(lesson.at(scheme), FORBIDDEN)
    line = BROWSER["memory"].id
    assert notices(page) == [line]
    asked = asked_in(page)["s1"]
    asked.answer(MOUSE, [1])
    asked.expect_outcome("wrong")
    expect(asked.state).to_have_text("")
    asked.button("retry").click()
    asked.answer(MOUSE, [0])
    asked.expect_outcome("right")
    assert notices(page) == [line]


@pytest.mark.parametrize(
    ("fault", "word"), [("QuotaExceededError", "penuh"), ("DataError", "Biarkan halaman ini terbuka")]
)
def test_what_could_not_be_saved_is_said_kept_on_the_page_and_saved_with_the_next_answer(
    tabs: Tabs, lesson: Lesson, fault: str, word: str
) -> None:
    page = tabs.open(lesson.http, BROKEN)
    asked = asked_in(page)
    page.evaluate("(fault) => { window.fault = fault; }", fault)
    asked["s1"].answer(MOUSE, [0])
    asked["s1"].expect_outcome("right")
    expect(asked["s1"].state).to_have_text("")
    assert len(notices(page)) == 1
    assert word in notices(page)[0]
    other = tabs.open(lesson.http)
    asked_in(other)["s2"].answer(MOUSE, [1])
    asked["s2"].expect_outcome("wrong")
    asked["s1"].expect_outcome("right")
    expect(asked_in(other)["s1"].says).to_be_empty()
    page.evaluate("() => { window.fault = ''; }")
    asked["s3"].answer(MOUSE, [0])
    expect(asked["s3"].state).to_have_text(SAVED)
    assert notices(page) == []
    for name in ("s1", "s3"):
        asked_in(other)[name].expect_outcome("right")
    opened(page, lesson.http)
    asked["s1"].expect_outcome("right")


def test_a_full_device_is_said_and_loses_nothing(tabs: Tabs, lesson: Lesson) -> None:
    page = tabs.open(lesson.http)
    session = page.context.new_cdp_session(page)
    origin = {"origin": page.evaluate("location.origin")}
    session.send("Storage.overrideQuotaForOrigin", {**origin, "quotaSize": 1_000_000})
    asked = asked_in(page)
    long = asked["panjang"]
    for _ in range(20):
        long.box.locator("textarea").fill(secrets.token_urlsafe(100_000))
        long.button("check").click()
        expect(long.button("retry")).to_be_visible()
        if notices(page):
            break
        long.button("retry").click()
    assert notices(page)[0].startswith("Ruang penyimpanan perangkat penuh")
    session.send("Storage.overrideQuotaForOrigin", origin)
    asked["s3"].answer(MOUSE, [0])
    expect(asked["s3"].state).to_have_text(SAVED)
    assert notices(page) == []
    written = long.response()
    opened(page, lesson.http)
    asked["s3"].expect_outcome("right")
    assert long.response() == written


@pytest.mark.parametrize("scheme", SCHEMES)
def test_two_tabs_lose_nothing_and_see_each_others_answers(tabs: Tabs, lesson: Lesson, scheme: str) -> None:
    pages = [tabs.open(lesson.at(scheme)) for _ in range(2)]
    one, two = (asked_in(page) for page in pages)
    for asked, name in ((one, "s1"), (two, "s2")):
        asked[name].give(MOUSE, [0])
    for asked, name in ((one, "s1"), (two, "s2")):
        asked[name].button("check").evaluate("(button) => button.click()")
    for asked in (one, two):
        for name in ("s1", "s2"):
            asked[name].expect_outcome("right")
    one["s3"].answer(MOUSE, [1])
    two["s3"].expect_outcome("wrong")
    two["s3"].button("retry").click()
    two["s3"].answer(MOUSE, [0])
    one["s3"].expect_outcome("right")
    third = asked_in(tabs.open(lesson.at(scheme)))
    for name in ("s1", "s2", "s3"):
        third[name].expect_outcome("right")


def test_what_is_typed_in_one_tab_is_not_wiped_by_news_from_another(tabs: Tabs, lesson: Lesson) -> None:
    pages = [tabs.open(lesson.http) for _ in range(2)]
    one, two = (asked_in(page) for page in pages)
    one["s4"].give(MOUSE, [1])
    two["s1"].answer(MOUSE, [0])
    one["s1"].expect_outcome("right")
    assert one["s4"].response() == [1]


def _damage(route: Route) -> None:
    got = route.fetch()
    route.fulfill(response=got, body=got.text().replace('data="{', 'data="'))


def test_a_quiz_whose_data_came_damaged_says_so_and_stays_a_paper_form(tabs: Tabs, lesson: Lesson) -> None:
    page = tabs.context.new_page()
    page.route("**/satu.html", _damage)
    page.goto(lesson.http)
    expect(page.locator(".quiz-notice")).to_have_text(PAGE["damaged"].say("id"))
    expect(page.locator(".quiz-paper")).to_have_count(0)
    expect(page.locator(".quiz-body").first).to_be_visible()
    expect(page.locator('[data-do="check"]').first).to_be_hidden()
