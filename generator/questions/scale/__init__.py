"""Rate statements; there is no right or wrong."""

from __future__ import annotations

from generator.questions.contract import QuestionType
from generator.questions.scale import fields, payload, rules, words
from generator.questions.scale.model import Scale
from generator.text import Text


def how(body: Scale) -> Text:
    """Return that nothing is right or wrong here."""
    return words.HOW if len(body.rows) > 1 else words.HOW_ONE


TYPE = QuestionType(
    kind="scale",
    caption=Text(id="Menurut Anda", en="Your view"),
    name=Text(id="skala", en="scale"),
    body=Scale,
    fields=fields.FIELDS,
    rules=rules.RULES,
    check=rules.check,
    payload=payload.payload,
    asked=payload.asked,
    texts=payload.texts,
    interaction=payload.interaction,
    view=payload.view,
    how=how,
    scored=False,
)
