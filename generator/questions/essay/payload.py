"""Free text → what the browser needs, what decides whether an answer still counts, and its interaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.interaction import Interaction
from generator.model.quiz import Question
from generator.questions.contract import FieldPath, Json
from generator.questions.essay.model import Essay

FEWEST_ROWS, MOST_ROWS, WORDS_IN_A_ROW = 5, 14, 9


def payload(question: Question[Essay]) -> Json:
    """Return what each criterion is worth, whether that is in points, and how long the answer should be."""
    body = question.body
    told: dict[str, Json] = {"rubric": [each.points or 1 for each in body.criteria], "rated": body.rated}
    if body.min_words:
        told["min"] = body.min_words
    if body.max_words:
        told["max"] = body.max_words
    return told


def asked(body: Essay) -> Json:
    """Return the rubric, because ticks are kept by its order."""
    return [[each.text, each.points] for each in body.criteria]


def texts(body: Essay) -> Iterator[tuple[FieldPath, str]]:
    """Yield every text with its field."""
    if body.model:
        yield ("model",), body.model
    for at, each in enumerate(body.rubric):
        if isinstance(each, str):
            yield ("rubric", at), each
        else:
            yield ("rubric", at, "text"), each.text


def interaction(_body: Essay) -> Interaction:
    """Return that any text will do."""
    return Interaction(kind="long-fill-in")


def view(question: Question[Essay]) -> Mapping[str, object]:
    """Return how many rows the field has: room for the advised length."""
    wanted = (question.body.min_words or question.body.max_words or 0) // WORDS_IN_A_ROW
    return {"rows": min(max(FEWEST_ROWS, wanted), MOST_ROWS)}
