"""Pick one column, or several, in each row."""

from __future__ import annotations

from generator.questions.contract import QuestionType
from generator.questions.matrix import fields, payload, rules, words
from generator.questions.matrix.model import Matrix
from generator.text import Text


def how(body: Matrix) -> Text:
    """Return how many columns to pick in a row."""
    return words.SEVERAL if body.multiple else words.ONE


TYPE = QuestionType(
    kind="matrix",
    name=Text(id="matriks", en="matrix"),
    body=Matrix,
    fields=fields.FIELDS,
    rules=rules.RULES,
    check=rules.check,
    payload=payload.payload,
    asked=payload.asked,
    texts=payload.texts,
    interaction=payload.interaction,
    view=payload.view,
    how=how,
)
