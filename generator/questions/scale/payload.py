"""Scale → what the browser needs, what decides whether an answer still counts, and its interaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.interaction import Interaction
from generator.model.quiz import Question
from generator.questions.contract import FieldPath, Json
from generator.questions.scale.model import Scale, Steps


def payload(_question: Question[Scale]) -> Json:
    """Return nothing: there is no key."""
    return {}


def asked(body: Scale) -> Json:
    """Return the statements and the levels."""
    return {"rows": list(body.rows), "levels": list(body.labels)}


def texts(body: Scale) -> Iterator[tuple[FieldPath, str]]:
    """Yield every text with its field."""
    for at, row in enumerate(body.rows):
        yield ("rows", at), row
    if isinstance(body.levels, Steps):
        yield ("levels", "low"), body.levels.low
        yield ("levels", "high"), body.levels.high
        return
    for at, level in enumerate(body.levels):
        yield ("levels", at), level


def interaction(body: Scale) -> Interaction:
    """Return the levels by position; nothing is correct. Likert knows one response, so more statements are matched."""
    levels = tuple((str(at), level) for at, level in enumerate(body.labels))
    if len(body.rows) == 1:
        return Interaction(kind="likert", options=levels)
    rows = tuple((str(at), row) for at, row in enumerate(body.rows))
    return Interaction(kind="matching", options=rows, targets=levels)


def view(question: Question[Scale]) -> Mapping[str, object]:
    """Return what the table shows."""
    rows, levels = question.body.rows, question.body.levels
    if isinstance(levels, Steps):
        numbers = [str(number) for number in range(1, levels.count + 1)]
        return {"columns": numbers, "rows": rows, "input": "radio", "ends": levels}
    return {"columns": levels, "rows": rows, "input": "radio", "ends": None}
