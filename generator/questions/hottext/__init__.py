"""Mark words or sentences in a passage."""

from __future__ import annotations

from generator.questions.contract import QuestionType
from generator.questions.hottext import fields, payload, rules, words
from generator.questions.hottext.model import Hottext
from generator.text import Text

TYPE = QuestionType(
    kind="hottext",
    name=Text(id="tandai teks", en="hottext"),
    body=Hottext,
    fields=fields.FIELDS,
    rules=rules.RULES,
    check=rules.check,
    payload=payload.payload,
    asked=payload.asked,
    texts=payload.texts,
    interaction=payload.interaction,
    view=payload.view,
    how=words.how,
)
