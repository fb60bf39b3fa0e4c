"""Live through a branching story: decide, see the consequence, decide again."""

from __future__ import annotations

from generator.questions.contract import QuestionType
from generator.questions.scenario import fields, payload, rules, words
from generator.questions.scenario.model import Scenario
from generator.text import Text

TYPE = QuestionType(
    kind="scenario",
    caption=Text(id="Skenario", en="Scenario"),
    name=Text(id="skenario", en="scenario"),
    body=Scenario,
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
)
