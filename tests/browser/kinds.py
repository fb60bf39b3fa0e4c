"""How each kind is answered by hand, and which answers to it are right, partly right and wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from browser.hands import Hand
from playwright.sync_api import Locator

Key = Mapping[str, Any]
Tries = tuple[Any, Any, Any]
"""A right, a partly right and a wrong response; None where there is no such one."""
WRONG = "keliru sekali"


@dataclass(frozen=True, kw_only=True)
class Kind:
    """What tests know of a kind: how to give a response, which ones a hand can give, and three of them for a key."""

    give: Callable[[Hand, Locator, Key, Any], None]
    fits: Callable[[Locator, Key, Any], bool]
    tries: Callable[[Locator, Key], Tries]


def _numbers(response: Any) -> bool:
    return isinstance(response, list) and bool(response) and all(type(each) is int for each in response)


# Options: choice, hotspot, hottext


def _tick_all(hand: Hand, boxes: Locator, wanted: list[int]) -> None:
    """Press every box that is not as it should be; a radio button lets go by itself."""
    for box in boxes.all():
        mine = int(box.get_attribute("value") or -1)
        if (mine in wanted) != box.is_checked() and (mine in wanted or box.get_attribute("type") == "checkbox"):
            hand.tick(box)


def _options(hand: Hand, question: Locator, _: Key, response: list[int]) -> None:
    _tick_all(hand, question.locator(".quiz-options input"), response)


def _spots(hand: Hand, question: Locator, _: Key, response: list[int]) -> None:
    _tick_all(hand, question.locator(".quiz-spot input"), response)


POINT = """(shape) => {
  const { x, y, width, height } = shape.getBoundingClientRect();
  const shares = [0.5, 0.3, 0.7, 0.1, 0.9];
  const hit = shares.find((at) => document.elementFromPoint(x + width * at, y + height * at) === shape);
  return [width * hit, height * hit];
}"""


def _picture(hand: Hand, question: Locator, key: Key, response: list[int]) -> None:
    """Point at the picture, or without a pointer use the list of its parts."""
    if hand.name == "keys":
        regions = question.locator("details.quiz-regions")
        if regions.get_attribute("open") is None:
            hand.press(regions.locator("summary"))
        _options(hand, question, key, response)
        return
    picked = question.locator(".quiz-regions input").evaluate_all("(all) => all.map((one) => one.checked)")
    for at, is_picked in enumerate(picked):
        if (at in response) == is_picked or (not key["multiple"] and at not in response):
            continue
        shape = question.locator("svg > *").nth(at)
        question.locator(".quiz-picture").evaluate("(picture) => picture.scrollIntoView({ block: 'center' })")
        x, y = shape.evaluate(POINT)
        (shape.tap if hand.name == "finger" else shape.click)(position={"x": x, "y": y})


def _picks_fit(question: Locator, _: Key, response: Any) -> bool:
    boxes = question.locator(".quiz-option input, .quiz-spot input")
    several = boxes.first.get_attribute("type") == "checkbox"
    return _numbers(response) and max(response) < boxes.count() and (several or len(response) == 1)


def _picks(question: Locator, key: Key) -> Tries:
    keys = list(key["keys"])
    count = question.locator(".quiz-option input, .quiz-spot input").count()
    others = [at for at in range(count) if at not in keys]
    several = key.get("multiple", True) and len(keys) > 1
    return keys, keys[:1] if several else None, others[:1]


# Orders


def _order(hand: Hand, question: Locator, key: Key, response: list[int]) -> None:
    """Drag each step to its place, or move it by its button, or by the arrow keys inside it."""
    steps = question.locator(".quiz-step")
    for place, step in enumerate(response):
        mine = question.locator(f'.quiz-step[data-part="{list(key["shown"]).index(step)}"]')
        up = mine.locator("button.quiz-up")
        for _ in response:
            far = mine.evaluate("(step) => [...step.parentElement.children].indexOf(step)") - place
            if far <= 0:
                break
            if hand.name == "mouse":
                _drag(mine, steps.nth(place))
            elif hand.name == "finger":
                hand.press(up)
            else:
                hand.press(up)
                for _ in range(far - 1):
                    up.page.keyboard.press("ArrowUp")
    if question.evaluate("(question) => question.response") is None:
        hand.press(steps.first.locator("button.quiz-up"))


def _drag(step: Locator, target: Locator) -> None:
    page = step.page
    target.scroll_into_view_if_needed()
    step.locator(".quiz-grip").hover()
    page.mouse.down()
    box = target.bounding_box()
    assert box
    page.mouse.move(box["x"] + 60, box["y"] + box["height"] / 2 - 8, steps=4)
    page.mouse.up()


def _order_fits(_: Locator, key: Key, response: Any) -> bool:
    return _numbers(response) and sorted(response) == list(range(len(key["shown"])))


def _orders(_: Locator, key: Key) -> Tries:
    count = len(key["shown"])
    right = list(range(count))
    return right, [*right[1:], 0] if count > 2 else None, right[::-1]


# Cards: match, categorize

CARDS = """async (question) => {
  const text = await (await fetch(location.href)).text();
  const paper = new DOMParser().parseFromString(text, "text/html").getElementById(question.id);
  const order = [...paper.querySelectorAll(".quiz-card-text")].map((card) => card.textContent.trim());
  return [...question.querySelectorAll(".quiz-card")].map((card) =>
    order.indexOf(card.querySelector(".quiz-card-text").textContent.trim()));
}"""
WHERE = """(card) => {
  const places = [...card.closest("[data-question]").querySelectorAll(".quiz-place")];
  return places.indexOf(card.closest(".quiz-place"));
}"""


def _card(question: Locator, key: Key, authored: int) -> Locator:
    """Return a card, wherever it is: the paper form tells which is which."""
    order: list[int] = question.evaluate(CARDS)
    return question.locator(".quiz-card").nth(order.index(list(key["shown"]).index(authored)))


def _put(hand: Hand, question: Locator, key: Key, card: int, place: int | None) -> None:
    """Take a card, then press the place, or the card that is in its way; None is the tray."""
    mine = _card(question, key, card)
    now: int = mine.evaluate(WHERE)
    if now == (-1 if place is None else place):
        return
    hand.press(mine.locator("button"))
    box = question.locator(".quiz-tray" if place is None else ".quiz-place").nth(place or 0)
    put = box.locator(".quiz-put")
    hand.press(put if put.is_visible() else box.locator(".quiz-take").first)


def _match(hand: Hand, question: Locator, key: Key, response: list[int | None]) -> None:
    for spare in set(range(len(key["shown"]))) - set(response):
        _put(hand, question, key, spare, None)
    for row, card in enumerate(response):
        if card is not None:
            _put(hand, question, key, card, row)


def _categorize(hand: Hand, question: Locator, key: Key, response: list[int | None]) -> None:
    for card, place in enumerate(response):
        _put(hand, question, key, card, place)


def _cards_fit(places: str) -> Callable[[Locator, Key, Any], bool]:
    def fits(_: Locator, key: Key, response: Any) -> bool:
        wanted = key["rows"] if places == "rows" else len(key["bins"])
        return (
            isinstance(response, list)
            and len(response) == wanted
            and all(each is None or type(each) is int for each in response)
        )

    return fits


def _matches(_: Locator, key: Key) -> Tries:
    rows = key["rows"]
    right = list(range(rows))
    return right, [0, *[None] * (rows - 1)], [*right[1:], 0]


def _bins(question: Locator, key: Key) -> Tries:
    right = list(key["bins"])
    count = question.locator(".quiz-place").count()
    wrong = [(at + 1) % count for at in right]
    return right, [right[0], *wrong[1:]], wrong


# Texts: gap, text, number, essay


def _gap(hand: Hand, question: Locator, _: Key, response: list[str | int]) -> None:
    for at, given in enumerate(response):
        field = question.locator(f'[data-part="{at}"]').locator("input, select")
        if field.input_value() == str(given):
            continue
        (hand.pick if field.evaluate("(field) => field.matches('select')") else hand.type)(field, str(given))


def _gap_fits(_: Locator, key: Key, response: Any) -> bool:
    blanks = key["blanks"]
    return (
        isinstance(response, list)
        and len(response) == len(blanks)
        and any(response)
        and all(
            each == "" or type(each) is (int if type(blank) is int else str)
            for blank, each in zip(blanks, response, strict=True)
        )
    )


def _gaps(_: Locator, key: Key) -> Tries:
    blanks = key["blanks"]
    right = [blank if isinstance(blank, int) else blank[0] for blank in blanks]
    wrong = [int(not blank) if isinstance(blank, int) else WRONG for blank in blanks]
    return right, [right[0], *wrong[1:]] if len(right) > 1 else None, wrong


def _typed(hand: Hand, question: Locator, _: Key, response: str) -> None:
    hand.type(question.locator(".quiz-field input"), response)


def _text_fits(_: Locator, __: Key, response: Any) -> bool:
    return isinstance(response, str) and bool(response.strip())


def _texts(_: Locator, key: Key) -> Tries:
    answers = [each for each in key["answers"] if "text" in each]
    earns = {each.get("score", 1): each["text"] for each in reversed(answers)}
    partly = next((text for score, text in earns.items() if 0 < score < 1), None)
    return earns[1], partly, WRONG


def _numbers_of(_: Locator, key: Key) -> Tries:
    low, high = key["range"]
    partial = key.get("partial")
    return _written((low + high) / 2), partial and _written(partial[1]), _written(high + 1000)


def _written(value: float) -> str:
    return f"{value:.10g}".replace(".", ",")


def _essay(hand: Hand, question: Locator, _: Key, response: list[Any]) -> None:
    hand.type(question.locator("textarea"), response[0])


def _essay_fits(_: Locator, __: Key, response: Any) -> bool:
    return isinstance(response, list)


def _essays(_: Locator, __: Key) -> Tries:
    return ["Berkas Ibu selesai besok pukul 10.00."], None, None


# Tables: matrix, scale


def _grid(hand: Hand, question: Locator, _: Key, response: list[list[int]]) -> None:
    for row, wanted in zip(question.locator(".quiz-grid tbody tr").all(), response, strict=True):
        _tick_all(hand, row.locator("input"), wanted)


def _grid_fits(question: Locator, _: Key, response: Any) -> bool:
    several = question.locator(".quiz-grid input").first.get_attribute("type") == "checkbox"
    lists = isinstance(response, list) and all(isinstance(row, list) for row in response)
    return lists and any(response) and (several or all(len(row) < 2 for row in response))


def _rows(question: Locator, key: Key) -> Tries:
    right = [list(row) for row in key["keys"]]
    columns = question.locator(".quiz-grid tbody tr").first.locator("input").count()
    wrong = [[next(at for at in range(columns) if at not in row)] for row in right]
    return right, [right[0], *wrong[1:]], wrong


def _levels(question: Locator, _: Key) -> Tries:
    return [[1]] * question.locator(".quiz-grid tbody tr").count(), None, None


# Stories


def _scenario(hand: Hand, question: Locator, _: Key, response: list[int]) -> None:
    """Decide, read, go on; at the end the story checks itself."""
    for option in response:
        hand.press(question.locator(".quiz-decision:visible").nth(option))
        go = question.locator('[data-go="next"]')
        if go.is_visible():
            hand.press(go)


def _walk(key: Key, response: list[int]) -> tuple[float, int | None, bool]:
    """Return the value reached, the node where the way stands, and whether every option on it exists."""
    value, at = 0.0, 0
    for step, option in enumerate(response):
        options = key["nodes"][at]
        if not 0 <= option < len(options):
            return value, at, False
        earned, *to = options[option]
        value += earned
        if not to:
            return value, None, step + 1 == len(response)
        at = to[0]
    return value, at, True


def _scenario_fits(_: Locator, key: Key, response: Any) -> bool:
    if not _numbers(response):
        return False
    at, exists = _walk(key, response)[1:]
    return exists and (at is None or not key["nodes"][at])


def _ways(key: Key, at: int = 0, depth: int = 6) -> list[list[int]]:
    """Return every way to an ending."""
    found: list[list[int]] = []
    for option, (_, *to) in enumerate(key["nodes"][at]):
        more = _ways(key, to[0], depth - 1) if to and depth and key["nodes"][to[0]] else [[]]
        found += [[option, *way] for way in more]
    return found


def _stories(_question: Locator, key: Key) -> Tries:
    ways = sorted((_walk(key, way)[0], way) for way in _ways(key))
    best = ways[-1][0]
    partly = next((way for value, way in ways if 0 < value < best), None)
    wrong = next((way for value, way in ways if not value), None)
    return ways[-1][1], partly, wrong


KINDS: Mapping[str, Kind] = {
    "choice": Kind(give=_options, fits=_picks_fit, tries=_picks),
    "order": Kind(give=_order, fits=_order_fits, tries=_orders),
    "match": Kind(give=_match, fits=_cards_fit("rows"), tries=_matches),
    "categorize": Kind(give=_categorize, fits=_cards_fit("bins"), tries=_bins),
    "gap": Kind(give=_gap, fits=_gap_fits, tries=_gaps),
    "text": Kind(give=_typed, fits=_text_fits, tries=_texts),
    "number": Kind(give=_typed, fits=_text_fits, tries=_numbers_of),
    "scenario": Kind(give=_scenario, fits=_scenario_fits, tries=_stories),
    "essay": Kind(give=_essay, fits=_essay_fits, tries=_essays),
    "scale": Kind(give=_grid, fits=_grid_fits, tries=_levels),
    "hottext": Kind(give=_spots, fits=_picks_fit, tries=_picks),
    "matrix": Kind(give=_grid, fits=_grid_fits, tries=_rows),
    "hotspot": Kind(give=_picture, fits=_picks_fit, tries=_picks),
}
