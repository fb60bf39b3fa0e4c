"""A question on a page, as a learner meets it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from browser.hands import Hand
from browser.kinds import KINDS, Tries
from playwright.sync_api import Locator, Page, expect

READY = "quiz-activity:not([data-ready])"
HEADS = {"right": "Benar.", "partly": "Sebagian benar.", "wrong": "Belum tepat."}
UNSCORED = "Tersimpan, tidak dinilai."
SAVED = "Tersimpan di perangkat ini."
Payload = Mapping[str, Any]


def outcome_of(score: float) -> str:
    """Return the word for a score."""
    return "right" if score >= 1 else "partly" if score > 0 else "wrong"


def opened(page: Page, url: str) -> Page:
    """Open a page and wait until every quiz on it is ready."""
    page.goto(url)
    ready(page)
    return page


def ready(page: Page) -> None:
    """Wait until every quiz on the page is ready."""
    expect(page.locator(READY)).to_have_count(0, timeout=10_000)


def payload_of(quiz: Locator) -> Payload:
    """Return what the page tells the script about a quiz."""
    told: Payload = json.loads(quiz.get_attribute("data") or "")
    return told


class Asked:
    """One question: where it is, and what its key is."""

    def __init__(self, quiz: Locator, payload: Payload) -> None:
        """Find it in its quiz."""
        self.quiz = quiz
        self.payload = payload
        self.id: str = payload["id"]
        self.kind: str = payload["kind"]
        self.key: Mapping[str, Any] = payload["key"]
        self.box = quiz.locator(f'[data-question="{self.id}"]')
        self.says = self.box.locator(".quiz-says[role=status]")
        self.state = self.box.locator(".quiz-state[role=status]")

    def __str__(self) -> str:
        """Name it in messages."""
        return f"{self.kind} {self.id}"

    @property
    def tries(self) -> Tries:
        """A right, a partly right and a wrong response."""
        return KINDS[self.kind].tries(self.box, self.key)

    def fits(self, response: Any) -> bool:
        """Say whether a hand can give this response."""
        return KINDS[self.kind].fits(self.box, self.key, response)

    def button(self, name: str) -> Locator:
        """Return a button below the question."""
        return self.box.locator(f'[data-do="{name}"]')

    def give(self, hand: Hand, response: Any) -> None:
        """Answer, without checking."""
        KINDS[self.kind].give(hand, self.box, self.key, response)

    def answer(self, hand: Hand, response: Any) -> None:
        """Answer and check; a story checks itself when it ends."""
        self.give(hand, response)
        if self.kind != "scenario":
            hand.press(self.button("check"))
        expect(self.says).not_to_be_empty()

    def expect_outcome(self, outcome: str) -> None:
        """Expect the result to be shown, and said."""
        expect(self.says.locator(".quiz-says-head")).to_contain_text(HEADS[outcome])
        expect(self.says).to_have_attribute("data-verdict", outcome)

    def response(self) -> Any:
        """Return what the question holds now."""
        return self.box.evaluate("(question) => question.response")


def questions(page: Page, quiz: str = "quiz-activity") -> list[Asked]:
    """Return the questions of the page, or of one quiz, in their order."""
    found: list[Asked] = []
    for holder in page.locator(quiz).all():
        payload = payload_of(holder)
        mine = page.locator(f'quiz-activity[id="{holder.get_attribute("id")}"]')
        found += [Asked(mine, each) for each in payload["questions"]]
    return found
