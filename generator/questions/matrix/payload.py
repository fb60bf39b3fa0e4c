"""Matrix → what the browser needs, what decides whether an answer still counts, and its interaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.interaction import Interaction
from generator.model.quiz import Question
from generator.questions.contract import FieldPath, Json
from generator.questions.matrix.model import Matrix


def payload(question: Question[Matrix]) -> Json:
    """Return the right columns, row by row."""
    return {"keys": [list(keys) for keys in question.body.keys]}


def asked(body: Matrix) -> Json:
    """Return the columns, and the rows with their keys."""
    return {
        "columns": list(body.columns),
        "rows": [[row.text, list(keys)] for row, keys in zip(body.rows, body.keys, strict=True)],
        "multiple": body.multiple,
    }


def texts(body: Matrix) -> Iterator[tuple[FieldPath, str]]:
    """Yield every text with its field."""
    for at, column in enumerate(body.columns):
        yield ("columns", at), column
    for at, row in enumerate(body.rows):
        yield ("rows", at, "text"), row.text
        if row.feedback:
            yield ("rows", at, "feedback"), row.feedback


def interaction(body: Matrix) -> Interaction:
    """Return rows and columns by position."""
    return Interaction(
        kind="matching",
        correct=(tuple(f"{row}[.]{key}" for row, keys in enumerate(body.keys) for key in keys),),
        options=tuple((str(at), row.text) for at, row in enumerate(body.rows)),
        targets=tuple((str(at), column) for at, column in enumerate(body.columns)),
    )


def view(question: Question[Matrix]) -> Mapping[str, object]:
    """Return what the table shows."""
    body = question.body
    return {
        "columns": body.columns,
        "rows": [row.text for row in body.rows],
        "input": "checkbox" if body.multiple else "radio",
        "ends": None,
    }
