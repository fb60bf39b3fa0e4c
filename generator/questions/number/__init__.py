"""Write a number."""

from __future__ import annotations

from generator.questions.contract import QuestionType
from generator.questions.number import fields, payload, rules, words
from generator.questions.number.model import Number
from generator.text import Text

TYPE = QuestionType(
    kind="number",
    name=Text(id="bilangan", en="number"),
    body=Number,
    fields=fields.FIELDS,
    rules=rules.RULES,
    check=rules.check,
    payload=payload.payload,
    asked=payload.asked,
    texts=payload.texts,
    interaction=payload.interaction,
    view=payload.view,
    how=words.how,
    words={"answer": words.ANSWER},
    says={"number_read": words.READ, "number_unread": words.UNREAD, "number_unit": words.UNIT},
)
