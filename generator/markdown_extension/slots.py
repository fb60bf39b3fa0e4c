"""Controls that stand in the middle of an author's text, such as the blanks of a gap text."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

SLOT = re.compile("\ue000([A-Za-z0-9_-]+)\ue001")


def fill_slots(owner: ET.Element) -> None:
    """Put each control of `<quiz-slots>` where its token stands in the texts beside it."""
    holder = owner.find("quiz-slots")
    assert holder is not None  # noqa: S101 - the caller looked
    controls = {each.get("data-slot", ""): each for each in holder}
    owner.remove(holder)
    for element in list(owner.iter()):
        _split_text(element, controls)
    for left in controls.values():
        left.tail = None
        owner.append(left)


def _split_text(element: ET.Element, controls: dict[str, ET.Element]) -> None:
    for child in list(element):
        if child.tail and SLOT.search(child.tail):
            text, child.tail = child.tail, None
            _insert(element, list(element).index(child) + 1, text, controls, after=child)
    if element.text and SLOT.search(element.text):
        text, element.text = element.text, None
        _insert(element, 0, text, controls, after=None)


def _insert(
    element: ET.Element, at: int, text: str, controls: dict[str, ET.Element], *, after: ET.Element | None
) -> None:
    last = after
    for piece, name in _pieces(text):
        if last is None:
            element.text = (element.text or "") + piece
        else:
            last.tail = (last.tail or "") + piece
        control = controls.pop(name, None) if name else None
        if control is not None:
            control.tail = None
            element.insert(at, control)
            last, at = control, at + 1


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield each stretch of text with the name of the slot behind it; the last has none."""
    start = 0
    for found in SLOT.finditer(text):
        yield text[start : found.start()], found[1]
        start = found.end()
    yield text[start:], ""
