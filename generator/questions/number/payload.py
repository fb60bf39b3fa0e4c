"""Number → what the browser needs, what decides whether an answer still counts, and its interaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from generator.model.interaction import Interaction
from generator.model.quiz import Question
from generator.questions.contract import FieldPath, Json
from generator.questions.number.model import DIGITS, Number

CURRENCIES = ("Rp", "IDR", "US$", "$", "€")


def payload(question: Question[Number]) -> Json:
    """Return the bands as lowest and highest numbers, so that the browser only compares."""
    body = question.body
    told: dict[str, Json] = {"range": list(body.band(body.tolerance))}
    if body.answer is not None:
        told["answer"] = body.answer
    if body.partial:
        told["partial"] = [*body.band(body.partial.tolerance), body.partial.score]
    if body.mistakes:
        told["mistakes"] = [list(body.around(each)) for each in body.mistakes]
    if body.unit:
        told["unit"] = body.unit
    return told


def asked(body: Number) -> Json:
    """Return what is right and what earns a part, and the unit."""
    partial = [*body.band(body.partial.tolerance), body.partial.score] if body.partial else None
    return {"range": list(body.band(body.tolerance)), "partial": partial, "unit": body.unit}


def texts(body: Number) -> Iterator[tuple[FieldPath, str]]:
    """Yield every text with its field."""
    for at, mistake in enumerate(body.mistakes):
        yield ("mistakes", at, "feedback"), mistake.feedback


def interaction(body: Number) -> Interaction:
    """Return the lowest and the highest number that is right."""
    low, high = body.band(body.tolerance)
    return Interaction(kind="numeric", correct=((_digits(low), _digits(high)),))


def _digits(value: float) -> str:
    """Return a number in digits alone: SCORM knows no exponent."""
    return format(Decimal(f"{value:.{DIGITS}g}"), "f")


def view(question: Question[Number]) -> Mapping[str, object]:
    """Return which keys a phone offers (letters as well where a minus sign may be needed), and where the unit goes."""
    body = question.body
    negative = min(*body.band(body.tolerance), *(each.answer for each in body.mistakes)) < 0
    return {"inputmode": "text" if negative else "decimal", "unit_first": body.unit in CURRENCIES}
