"""Pick one option, or several; a statement that is true or false is a choice of two."""

from __future__ import annotations

from generator.questions.choice import fields, payload, rules, words
from generator.questions.choice.model import Choice
from generator.questions.contract import QuestionType
from generator.text import Text


def how(body: Choice) -> Text | None:
    """Return how many to pick."""
    return None if body.answer is not None else words.pick(len(body.keys))


TYPE = QuestionType(
    kind="choice",
    name=Text(id="pilihan", en="choice"),
    body=Choice,
    fields=fields.FIELDS,
    rules=rules.RULES,
    check=rules.check,
    payload=payload.payload,
    asked=payload.asked,
    texts=payload.texts,
    alternatives=payload.alternatives,
    interaction=payload.interaction,
    view=payload.view,
    how=how,
    words={"true": words.TRUE, "false": words.FALSE},
)
