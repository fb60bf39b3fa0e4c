"""Put steps in order."""

from __future__ import annotations

from generator.questions.contract import QuestionType
from generator.questions.order import fields, payload, rules, words
from generator.questions.order.model import Order
from generator.text import Text


def how(_body: Order) -> Text:
    """Return what is wanted, with a pencil as well as on the screen."""
    return words.HOW


TYPE = QuestionType(
    kind="order",
    name=Text(id="urutan", en="order"),
    body=Order,
    fields=fields.FIELDS,
    rules=rules.RULES,
    check=rules.check,
    payload=payload.payload,
    asked=payload.asked,
    texts=payload.texts,
    interaction=payload.interaction,
    view=payload.view,
    how=how,
    words=words.WORDS,
    says=words.SAYS,
)
