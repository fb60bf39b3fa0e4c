"""Ways to use a page: with a mouse, with a finger, and with nothing but Tab, arrows, Space and Enter."""

from __future__ import annotations

from typing import Protocol

from playwright.sync_api import Locator, Page

FAR = 600
"""More presses of Tab than any page needs."""

WAY = """(target) => {
  const now = document.activeElement;
  if (now === target) return "";
  const group = (input) => [...document.querySelectorAll("input[type=radio]")].filter(
    (each) => each.name === input.name && each.name);
  if (target.type === "radio" && group(target).includes(now))
    return group(target).indexOf(target) > group(target).indexOf(now) ? "ArrowDown" : "ArrowUp";
  return target.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING ? "Shift+Tab" : "Tab";
}"""
FOCUS = """() => {
  const now = document.activeElement;
  const box = now?.closest("[data-question], .quiz-results, .quiz-bar");
  return !now || now === document.body ? "" : box?.dataset.question ?? box?.className ?? now.tagName;
}"""


class Hand(Protocol):
    """What a learner can do with a control."""

    name: str

    def press(self, target: Locator) -> None:
        """Press a button."""

    def tick(self, box: Locator) -> None:
        """Press a radio button or a check box, or its label."""

    def type(self, field: Locator, text: str) -> None:
        """Replace what stands in a field."""

    def pick(self, select: Locator, value: str) -> None:
        """Pick from a list."""


def label_of(box: Locator) -> Locator:
    """Return what a pointer presses for a radio button or a check box."""
    return box.locator("xpath=ancestor::label")


class Mouse:
    """A mouse, and keys for texts."""

    name = "mouse"

    def press(self, target: Locator) -> None:
        """Click it."""
        target.click()

    def tick(self, box: Locator) -> None:
        """Click its label."""
        label_of(box).click()

    def type(self, field: Locator, text: str) -> None:
        """Mark what is there and type over it."""
        field.click(click_count=3)
        field.press("Control+A")
        field.press_sequentially(text)

    def pick(self, select: Locator, value: str) -> None:
        """Pick from the list that the browser shows."""
        select.click()
        select.select_option(value)


class Finger:
    """A finger; texts come from the screen's keyboard at once."""

    name = "finger"

    def press(self, target: Locator) -> None:
        """Tap it."""
        target.tap()

    def tick(self, box: Locator) -> None:
        """Tap its label."""
        label_of(box).tap()

    def type(self, field: Locator, text: str) -> None:
        """Tap the field and put the text there."""
        field.tap()
        field.press("Control+A")
        field.page.keyboard.insert_text(text)

    def pick(self, select: Locator, value: str) -> None:
        """Pick from the list that the browser shows."""
        select.select_option(value)


class Keys:
    """Nothing but a keyboard: every control is reached by Tab, and by arrows inside a group."""

    name = "keys"

    def reach(self, target: Locator) -> None:
        """Go to a control as somebody does who sees where it is."""
        page = target.page
        element = target.element_handle()
        for _ in range(FAR):
            way = page.evaluate(WAY, element)
            if not way:
                return
            page.keyboard.press(way)
        raise AssertionError(target)

    def press(self, target: Locator) -> None:
        """Reach it and press Enter."""
        self.reach(target)
        target.page.keyboard.press("Enter")

    def tick(self, box: Locator) -> None:
        """Reach it; arrows pick a radio button by themselves, others need Space."""
        before = box.is_checked()
        self.reach(box)
        if box.is_checked() == before:
            box.page.keyboard.press("Space")

    def type(self, field: Locator, text: str) -> None:
        """Reach the field and type over what is there."""
        self.reach(field)
        field.page.keyboard.press("Control+A")
        field.page.keyboard.type(text)

    def pick(self, select: Locator, value: str) -> None:
        """Reach the list and go up or down in it."""
        self.reach(select)
        values: list[str] = select.evaluate("(list) => [...list.options].map((option) => option.value)")
        steps = values.index(value) - values.index(select.input_value())
        for _ in range(abs(steps)):
            select.page.keyboard.press("ArrowDown" if steps > 0 else "ArrowUp")


HANDS: dict[str, Hand] = {hand.name: hand for hand in (Mouse(), Finger(), Keys())}


def focus(page: Page) -> str:
    """Return the question that has the focus, or else what has it; empty where it is lost."""
    found: str = page.evaluate(FOCUS)
    return found
