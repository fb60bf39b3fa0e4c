"""Fill the blanks of a text: type a word or pick one from a list."""

from __future__ import annotations

from generator.questions.contract import QuestionType
from generator.questions.gap import fields, payload, rules, words
from generator.questions.gap.model import Gap
from generator.text import Text

TYPE = QuestionType(
    kind="gap",
    name=Text(id="isian", en="gap"),
    body=Gap,
    fields=fields.FIELDS,
    rules=rules.RULES,
    check=rules.check,
    payload=payload.payload,
    asked=payload.asked,
    texts=payload.texts,
    interaction=payload.interaction,
    view=payload.view,
    how=words.how,
    words={"blank": words.BLANK, "pick": words.PICK},
)
