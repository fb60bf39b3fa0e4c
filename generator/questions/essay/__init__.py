"""Write freely, then compare with a model answer and rate yourself."""

from __future__ import annotations

from generator.questions.contract import QuestionType
from generator.questions.essay import fields, payload, rules, words
from generator.questions.essay.model import Essay
from generator.text import Text

TYPE = QuestionType(
    kind="essay",
    caption=Text(id="Tulis, lalu bandingkan", en="Write, then compare"),
    name=Text(id="uraian", en="essay"),
    body=Essay,
    fields=fields.FIELDS,
    rules=rules.RULES,
    check=rules.check,
    payload=payload.payload,
    asked=payload.asked,
    texts=payload.texts,
    interaction=payload.interaction,
    view=payload.view,
    how=words.how,
    words=words.PAGE,
    says=words.BROWSER,
    scored=False,
)
