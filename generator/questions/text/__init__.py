"""Write a word or a phrase."""

from __future__ import annotations

from generator.questions.contract import QuestionType
from generator.questions.text import fields, payload, rules, words
from generator.questions.text.model import ShortText
from generator.text import Text

TYPE = QuestionType(
    kind="text",
    name=Text(id="jawaban singkat", en="text"),
    body=ShortText,
    fields=fields.FIELDS,
    rules=rules.RULES,
    check=rules.check,
    payload=payload.payload,
    asked=payload.asked,
    texts=payload.texts,
    interaction=payload.interaction,
    words={"answer": words.ANSWER},
    says={"text_near": words.NEAR},
)
